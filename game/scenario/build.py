"""Turns the tables of a scenario file into the frozen values of `model.py`.

Nothing is judged here and nothing can fail: the shape was checked before, the meaning is checked
afterwards.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from game.scenario import model, shape
from game.scenario.model import (
    ActionId,
    Claim,
    FactId,
    LifeOption,
    OptionId,
    RoleId,
    TemplateId,
    TextId,
)
from game.scenario.typeset import typeset


def build(tables: shape.ScenarioTable, digest: str) -> model.Scenario:
    """Build the scenario from its tables.

    Args:
        tables: the file, its shape already checked.
        digest: sha256 of the file's bytes, in hex.
    """
    return model.Scenario(
        meta=_meta(tables.scene, tables.schema_version),
        hash=digest,
        roles=tuple(
            model.Role(RoleId(r.id), FactId(r.secret), tuple(map(TextId, r.also)))
            for r in tables.roles
        ),
        facts=tuple(map(_fact, tables.facts)),
        templates=tuple(map(_template, tables.templates)),
        word=tuple(
            model.WordOption(OptionId(w.id), TemplateId(w.gives) if w.gives else None)
            for w in tables.word
        ),
        obstacles=_obstacles(tables.obstacles),
        lives=tuple(map(_life, tables.lives)),
        accounts=tuple(map(_account, tables.accounts)),
        receives=tuple(map(_receive, tables.receives)),
        make_goods=tuple(map(_make_good, tables.make_goods)),
        feelings=tables.snap.feelings,
        morning=_morning(tables.morning),
        dish=_dish(tables.dish),
        spoiler=_spoiler(tables.spoiler),
        discoveries=tuple(
            model.Discovery(TextId(d.id), FactId(d.fact), d.one_in) for d in tables.discoveries
        ),
        surprise=(
            model.Surprise(tables.surprise.id, tables.surprise.one_in) if tables.surprise else None
        ),
        texts=MappingProxyType(
            {text_id: typeset(words) for text_id, words in tables.texts.items()}
        ),
        tags=MappingProxyType({o.id: o.tags for o in options(tables)}),
    )


def options(tables: shape.ScenarioTable) -> tuple[shape.OptionTable, ...]:
    """List everything a player can pick, in the order of the file."""
    found: list[shape.OptionTable] = list(tables.word)
    for obstacle in tables.obstacles:
        found += [obstacle, *obstacle.responses]
    for life in tables.lives:
        found += life.options
    for account in tables.accounts:
        found += [*account.lines, *account.adds, *account.answers]
        found += [*account.last_words, *account.own_ups]
    for receive in tables.receives:
        found += [*receive.table, *receive.apology, *receive.opening]
    for make_good in tables.make_goods:
        found += make_good.magnets
    return (*found, *tables.morning.thanks)


def _meta(scene: shape.SceneTable, schema: int) -> model.Meta:
    return model.Meta(
        id=model.ScenarioId(scene.id),
        schema=schema,
        kind=scene.kind,
        relationship=scene.relationship,
        intensity=scene.intensity,
        solo=scene.solo,
        carries=scene.carries,
        start_trust=scene.start_trust,
        stones=scene.stones,
        content_notes=tuple(map(TextId, scene.content_notes)),
        setting=scene.setting,
        beats=scene.beats,
    )


def _actions(ids: Iterable[str]) -> tuple[ActionId, ...]:
    return tuple(map(ActionId, ids))


def _facts(ids: Iterable[str]) -> tuple[FactId, ...]:
    return tuple(map(FactId, ids))


def _ids(tables: Iterable[shape.OptionTable]) -> tuple[OptionId, ...]:
    return tuple(OptionId(table.id) for table in tables)


def _fact(fact: shape.FactTable) -> model.Fact:
    return model.Fact(
        id=FactId(fact.id),
        owner=RoleId(fact.owner),
        kind=fact.kind,
        sensitivity=fact.sensitivity,
        material=fact.material,
        personal=fact.personal,
        done_any=_actions(fact.done_any),
        done_none=_actions(fact.done_none),
    )


def _template(template: shape.TemplateTable) -> model.PromiseTemplate:
    return model.PromiseTemplate(
        id=TemplateId(template.id),
        judge=template.judge,
        forbids=_actions(template.forbids),
        stake=template.stake,
        roles=tuple(map(RoleId, template.roles)),
    )


def _obstacles(
    tables: Iterable[shape.ObstacleTable],
) -> Mapping[RoleId, tuple[model.Obstacle, ...]]:
    by_role: dict[RoleId, tuple[model.Obstacle, ...]] = {}
    for table in tables:
        obstacle = model.Obstacle(OptionId(table.id), _ids(table.responses))
        role = RoleId(table.role)
        by_role[role] = (*by_role.get(role, ()), obstacle)
    return MappingProxyType(by_role)


def _life(life: shape.LifeTable) -> model.Life:
    return model.Life(
        OptionId(life.id),
        RoleId(life.role),
        OptionId(life.obstacle),
        tuple(map(_life_option, life.options)),
    )


def _life_option(option: shape.LifeOptionTable) -> LifeOption:
    return LifeOption(
        id=OptionId(option.id),
        does=_actions(option.does),
        asks=TemplateId(option.asks) if option.asks else None,
        needs=option.needs,
        toy=option.toy,
        film=option.film,
        comfort=option.comfort,
    )


def _claim(claim: shape.ClaimTable) -> Claim:
    return Claim(
        id=OptionId(claim.id),
        asserts=_facts(claim.asserts),
        denies=_facts(claim.denies),
        manner=claim.manner,
        declines=claim.declines,
        dodges=claim.dodges,
        partial=claim.partial,
    )


def _account(account: shape.AccountTable) -> model.Account:
    return model.Account(
        id=TextId(account.id),
        role=RoleId(account.role),
        lines=tuple(map(_claim, account.lines)),
        adds=tuple(map(_claim, account.adds)),
        answers=tuple(map(_claim, account.answers)),
        last_words=tuple(map(_claim, account.last_words)),
        own_ups=_ids(account.own_ups),
    )


def _receive_line(line: shape.ReceiveLineTable) -> model.ReceiveLine:
    return model.ReceiveLine(
        OptionId(line.id), line.act, line.hears, FactId(line.shows) if line.shows else None
    )


def _receive(receive: shape.ReceiveTable) -> model.Receive:
    return model.Receive(
        role=RoleId(receive.role),
        table=tuple(map(_receive_line, receive.table)),
        apology=tuple(map(_receive_line, receive.apology)),
        opening=_ids(receive.opening),
    )


def _make_good(make_good: shape.MakeGoodTable) -> model.MakeGood:
    return model.MakeGood(
        TextId(make_good.id),
        RoleId(make_good.role),
        tuple(model.Magnet(OptionId(m.id), m.part) for m in make_good.magnets),
        make_good.toy,
    )


def _dish(dish: shape.DishTable | None) -> model.Dish | None:
    if dish is None:
        return None
    looks = tuple((ActionId(action), look) for action, look in dish.looks)
    return model.Dish(RoleId(dish.role), looks, dish.spoiled, dish.untouched)


def _spoiler(spoiler: shape.SpoilerTable | None) -> model.Spoiler | None:
    if spoiler is None:
        return None
    return model.Spoiler(TextId(spoiler.id), RoleId(spoiler.role), spoiler.one_in)


def _morning(morning: shape.MorningTable) -> model.Morning:
    return model.Morning(
        tries=tuple(model.Try(OptionId(t.id), t.after) for t in morning.tries),
        thanks=tuple(model.Thanks(OptionId(t.id), RoleId(t.to), t.after) for t in morning.thanks),
        moments=MappingProxyType({kind: TextId(text) for kind, text in morning.moments.items()}),
        keepsakes=MappingProxyType(dict(morning.keepsakes)),
    )
