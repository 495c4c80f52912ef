"""Writes a report as Markdown, short and easy to paste; no text in it can become markup."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from game.client.export_values import Values, as_values, length_words, rows, sentences, text_of
from game.client.markdown import bullets, code, escaped, listed, paragraphs, table, under

Labels = Mapping[str, str]


def debrief_md(page: Mapping[str, object], labels: Labels) -> str:
    """Return a prepared report as Markdown.

    Args:
        page: as `export_page.prepared` makes it.
        labels: the report's own words.
    """
    shared = as_values(page.get("shared"))
    parts = [*_head(shared, labels), *_together(shared, labels), *_ledger(shared, labels)]
    for reader in rows(page, "own"):
        parts += _own(reader, labels)
    parts += _luck(shared, labels)
    return "\n".join(parts).rstrip("\n") + "\n"


def _number(values: Values, name: str, labels: Labels) -> str:
    """Return a figure with the language's own sign before its decimals."""
    return text_of(values, name).replace(".", labels["decimal"])


def _head(shared: Values, labels: Labels) -> Iterator[str]:
    yield f"# {escaped(text_of(shared, 'title'))}"
    yield ""
    players = " · ".join(
        f"**{escaped(text_of(row, 'name'))}** {labels['in_role']} {escaped(text_of(row, 'role'))}"
        for row in rows(shared, "players")
    )
    day = escaped(text_of(shared, "date") or text_of(shared, "day"))
    mood = escaped(text_of(shared, "mood"))
    facts = [
        players,
        f"{labels['day']} {day}" if day else "",
        f"{labels['mood']}{labels['colon']}{mood}",
    ]
    facts.append(length_words(shared, labels))
    if text_of(shared, "mode") == "solo":
        facts.append(labels["solo"])
    if text_of(shared, "scenario"):
        facts.append(f"`{code(text_of(shared, 'scenario'))}`")
    yield from (f"- {fact}" for fact in facts if fact and not fact.endswith(labels["colon"]))
    yield ""
    yield f"_{labels['about']}_"
    yield ""
    yield from under(labels["summary"], [escaped(text_of(shared, "summary"))])


def _together(shared: Values, labels: Labels) -> Iterator[str]:
    """Give what both may read, in the order in which it is talked over."""
    bridge = as_values(shared.get("bridge"))
    value, start = (_number(bridge, name, labels) for name in ("value", "start"))
    stands = f"{labels['bridge']} **{escaped(text_of(bridge, 'word'))}** ({value}"
    stands += f", {labels['from']} {start})."
    keepsake = escaped(text_of(shared, "keepsake"))
    story = [escaped(text_of(shared, "epilogue"))]
    story += [f"{labels['keepsake']}{labels['colon']}{keepsake}"] if keepsake else []
    yield from paragraphs([*story, stands if text_of(bridge, "word") else ""])
    yield from listed(labels["moments"], sentences(shared, "moments"))
    yield from listed(labels["gaps"], sentences(shared, "gaps"))
    yield from _promises(shared, labels)
    yield from _steps(shared, labels)
    yield from _said(shared, labels)
    yield from listed(labels["felt"], sentences(shared, "snap"))
    yield from _envelopes(shared, labels)
    yield from listed(labels["regulation"], sentences(shared, "regulation"))
    yield from _homework(shared, labels)


def _homework(shared: Values, labels: Labels) -> Iterator[str]:
    """Give small promises as they were agreed on, and what each said of how they went."""
    lines = []
    for row in rows(shared, "homework"):
        meets = escaped(text_of(row, "when"))
        when = f" ({labels['meets']} {meets})" if meets else ""
        lines.append(f"{escaped(text_of(row, 'text'))}{when}")
        for said in rows(row, "went"):
            name, words = escaped(text_of(said, "name")), escaped(text_of(said, "words"))
            lines.append(f"  - **{name}**: {words}")
    yield from bullets(labels["homework"], lines)


def _promises(shared: Values, labels: Labels) -> Iterator[str]:
    found = []
    for row in rows(shared, "promises"):
        words, given = text_of(row, "text"), text_of(row, "given")
        first = f" ({labels['given'].replace('{words}', given)})" if given else ""
        whose, became = text_of(row, "name"), text_of(row, "status")
        found.append((whose, f"{words}{first}", text_of(row, "stones"), became))
    heads = (labels["whose"], labels["promise"], labels["stones"], labels["became"])
    yield from table(labels["promises"], heads, found)


def _steps(shared: Values, labels: Labels) -> Iterator[str]:
    found = []
    for step in rows(as_values(shared.get("line")), "steps"):
        marks = "; ".join(_mark(mark, labels) for mark in rows(step, "marks"))
        found.append((text_of(step, "name"), marks, _number(step, "bridge", labels)))
    heads = (labels["step"], labels["happened"], labels["bridge_after"])
    yield from table(labels["plot_line_title"], heads, found)


def _mark(mark: Values, labels: Labels) -> str:
    kind = labels.get(f"timeline_{text_of(mark, 'kind').replace('-', '_')}", text_of(mark, "kind"))
    name, words = text_of(mark, "name"), text_of(mark, "text")
    return f"{f'{name}, ' if name else ''}{kind}{labels['colon'] + words if words else ''}"


def _said(shared: Values, labels: Labels) -> Iterator[str]:
    lines = []
    for row in rows(shared, "said"):
        name, words = escaped(text_of(row, "name")), escaped(text_of(row, "words"))
        own = escaped(text_of(row, "own_words"))
        spoken = " ".join(
            part
            for part in (words, f"({labels['own_words']}{labels['colon']}“{own}”)" if own else "")
            if part
        )
        if spoken:
            lines.append(f"**{name}**{labels['colon']}{spoken}" if name else spoken)
    yield from bullets(labels["said"], lines)


def _envelopes(shared: Values, labels: Labels) -> Iterator[str]:
    lines = []
    for row in rows(shared, "envelopes"):
        parts = [*sentences(row, "facts"), *sentences(row, "films"), text_of(row, "plan")]
        faces = [name for name in ("expected", "landed") if text_of(row, name)]
        parts += [f"{labels[name]}{labels['colon']}{text_of(row, name)}." for name in faces]
        told = " ".join(escaped(part) for part in parts if part)
        whose = f"**{escaped(text_of(row, 'name'))}**, {escaped(text_of(row, 'role'))}"
        lines.append(f"{whose}{labels['colon']}{told}")
    yield from bullets(labels["envelopes"], lines)
    yield from paragraphs([escaped(text_of(shared, "spoiled"))])


def _own(reader: Values, labels: Labels) -> Iterator[str]:
    """Give what is for one reader's eyes: what was practised first, figures last."""
    yield from under(f"{labels['eyes']} {escaped(text_of(reader, 'name'))}", [])
    yield from paragraphs([escaped(one) for one in sentences(reader, "moments")])
    skills = [(text_of(row, "name"), text_of(row, "count")) for row in rows(reader, "skills")]
    yield from table(labels["skills"], (labels["skill"], labels["counted"]), skills, "###")
    yield from listed(labels["regulation"], sentences(reader, "breaks"), "###")
    weather = escaped(text_of(reader, "weather"))
    yield from paragraphs([f"{labels['weather']}{labels['colon']}{weather}." if weather else ""])
    taken = text_of(reader, "taken")
    tries = [taken] if taken else sentences(reader, "tries")
    yield from listed(labels["one_try"], tries, "###")
    scores = []
    for row in rows(reader, "scores"):
        figure = f" ({_number(row, 'value', labels)})" if row.get("value") is not None else ""
        name, word = escaped(text_of(row, "name")), escaped(text_of(row, "word"))
        scores.append(f"{name}{labels['colon']}{word}{figure}")
        scores += [f"  - {escaped(one)}" for one in sentences(row, "arithmetic")]
    yield from bullets(labels["figures"], scores, "###")


def _ledger(shared: Values, labels: Labels) -> Iterator[str]:
    heads = (labels["line"], labels["moved"], labels["sum"])
    found = []
    for row in rows(shared, "ledger"):
        because = " ".join((*sentences(row, "because"), text_of(row, "why")))
        found.append((text_of(row, "text"), text_of(row, "delta"), because))
    yield from table(labels["ledger"], heads, found)


def _luck(shared: Values, labels: Labels) -> Iterator[str]:
    sealed, seed = text_of(shared, "seed_hash"), text_of(shared, "seed")
    told = [f"{labels['luck_hash']}{labels['colon']}`{code(sealed)}`"] if sealed else []
    told += [f"{labels['luck_seed']}{labels['colon']}`{code(seed)}`"] if seed else []
    yield from bullets(labels["luck"], told)
