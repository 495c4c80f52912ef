"""Turns the tables of a scenario file into the frozen values of `model.py`.

Nothing is judged here and nothing can fail: the shape was checked before, the meaning is checked
afterwards. The parts of an act are built in `build_parts.py`.
"""

from __future__ import annotations

from types import MappingProxyType

from game.scenario import build_parts as parts
from game.scenario import model, shape
from game.scenario.model import ActionId, FactId, OptionId, RoleId, TextId
from game.scenario.shape_base import OptionTable
from game.scenario.typeset import typeset


def build(tables: shape.ScenarioTable, digest: str) -> model.Scenario:
    """Build the scenario from its tables.

    Args:
        tables: the file, its shape already checked.
        digest: sha256 of the file's bytes, in hex.
    """
    first = parts.act(tables)
    return model.Scenario(
        meta=_meta(tables.scene, tables.schema_version),
        hash=digest,
        roles=tuple(map(_role, tables.roles)),
        facts=tuple(map(_fact, tables.facts)),
        templates=first.templates,
        word=first.word,
        obstacles=first.obstacles,
        lives=first.lives,
        accounts=first.accounts,
        receives=first.receives,
        make_goods=first.make_goods,
        feelings=tables.snap.feelings if tables.snap else (),
        morning=_morning(tables.morning),
        dish=_dish(tables.dish),
        spoiler=first.spoiler,
        discoveries=first.discoveries,
        surprise=_surprise(tables.surprise),
        talks=tuple(map(_talk, tables.talks)),
        plan=_plan(tables.plan),
        holdings=tuple(
            model.Holding(RoleId(h.role), h.resource, h.amount) for h in tables.holdings
        ),
        acts=tuple(map(parts.act, tables.acts)),
        texts=MappingProxyType(
            {text_id: typeset(words) for text_id, words in tables.texts.items()}
        ),
        tags=MappingProxyType({o.id: o.tags for o in options(tables)}),
    )


def options(tables: shape.ScenarioTable) -> tuple[OptionTable, ...]:
    """List everything a player can pick, act by act, then Talk, the plan and the morning."""
    found: list[OptionTable] = list(parts.options(tables))
    for act in tables.acts:
        found += parts.options(act)
    for talk in tables.talks:
        found += [*talk.lines, *talk.questions, *talk.reflections, *talk.supports, *talk.backs]
        for question in talk.questions:
            found += question.answers
    if tables.plan:
        found += tables.plan.options
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
        level=scene.level,
        stage=scene.stage,
    )


def _role(role: shape.RoleTable) -> model.Role:
    alone = FactId(role.alone) if role.alone else None
    return model.Role(RoleId(role.id), FactId(role.secret), tuple(map(TextId, role.also)), alone)


def _fact(fact: shape.FactTable) -> model.Fact:
    return model.Fact(
        id=FactId(fact.id),
        owner=RoleId(fact.owner),
        kind=fact.kind,
        sensitivity=fact.sensitivity,
        material=fact.material,
        personal=fact.personal,
        done_any=parts.actions(fact.done_any),
        done_none=parts.actions(fact.done_none),
    )


def _talk(talk: shape.TalkTable) -> model.Talk:
    return model.Talk(
        id=TextId(talk.id),
        speaker=RoleId(talk.speaker),
        lines=tuple(
            model.ShareLine(OptionId(x.id), parts.facts(x.tells), x.blames) for x in talk.lines
        ),
        questions=tuple(
            model.Question(OptionId(q.id), q.act, tuple(map(parts.claim, q.answers)))
            for q in talk.questions
        ),
        reflections=tuple(
            model.Reflection(OptionId(r.id), OptionId(r.of), r.again) for r in talk.reflections
        ),
        supports=tuple(model.Support(OptionId(s.id), s.kind) for s in talk.supports),
        backs=tuple(map(parts.claim, talk.backs)),
        says=talk.says,
        presence=talk.presence,
    )


def _plan(plan: shape.PlanTable | None) -> model.Plan | None:
    if plan is None:
        return None
    takes = parts.facts(plan.takes)
    return model.Plan(
        TextId(plan.id), parts.ids(plan.options), OptionId(plan.right), takes, plan.toy
    )


def _surprise(surprise: shape.SurpriseTable | None) -> model.Surprise | None:
    return model.Surprise(surprise.id, surprise.one_in) if surprise else None


def _dish(dish: shape.DishTable | None) -> model.Dish | None:
    if dish is None:
        return None
    looks = tuple((ActionId(action), look) for action, look in dish.looks)
    return model.Dish(RoleId(dish.role), looks, dish.spoiled, dish.untouched)


def _morning(morning: shape.MorningTable) -> model.Morning:
    return model.Morning(
        tries=tuple(model.Try(OptionId(t.id), t.after) for t in morning.tries),
        thanks=tuple(model.Thanks(OptionId(t.id), RoleId(t.to), t.after) for t in morning.thanks),
        moments=MappingProxyType({kind: TextId(text) for kind, text in morning.moments.items()}),
        keepsakes=MappingProxyType(dict(morning.keepsakes)),
    )
