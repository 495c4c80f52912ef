"""Turns the tables of an act into frozen values: promises, what comes between, the table.

Part of `build.py`, with its promises: nothing is judged here and nothing can fail.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from game.scenario import model
from game.scenario import shape_parts as shape
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
from game.scenario.shape_base import OptionTable


def act(tables: shape.PartsTable) -> model.Act:
    """Build one act: from the word given to making good."""
    return model.Act(
        word=tuple(map(_word, tables.word)),
        templates=tuple(map(_template, tables.templates)),
        obstacles=_obstacles(tables.obstacles),
        lives=tuple(map(_life, tables.lives)),
        accounts=tuple(map(_account, tables.accounts)),
        receives=tuple(map(_receive, tables.receives)),
        make_goods=tuple(map(_make_good, tables.make_goods)),
        spoiler=_spoiler(tables.spoiler),
        discoveries=tuple(
            model.Discovery(TextId(d.id), FactId(d.fact), d.one_in) for d in tables.discoveries
        ),
    )


def options(tables: shape.PartsTable) -> tuple[OptionTable, ...]:
    """List everything a player can pick in an act, in the order of the file."""
    found: list[OptionTable] = list(tables.word)
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
    return tuple(found)


def actions(names: Iterable[str]) -> tuple[ActionId, ...]:
    """Return names as those of deeds."""
    return tuple(map(ActionId, names))


def facts(names: Iterable[str]) -> tuple[FactId, ...]:
    """Return names as those of facts."""
    return tuple(map(FactId, names))


def ids(tables: Iterable[OptionTable]) -> tuple[OptionId, ...]:
    """Return the ids of options, in their order."""
    return tuple(OptionId(table.id) for table in tables)


def claim(table: shape.ClaimTable) -> Claim:
    """Build a line that can be true or false."""
    return Claim(
        id=OptionId(table.id),
        asserts=facts(table.asserts),
        denies=facts(table.denies),
        manner=table.manner,
        declines=table.declines,
        dodges=table.dodges,
        partial=table.partial,
    )


def _word(word: shape.WordTable) -> model.WordOption:
    gives = TemplateId(word.gives) if word.gives else None
    return model.WordOption(OptionId(word.id), gives, tuple(map(RoleId, word.roles)))


def _template(template: shape.TemplateTable) -> model.PromiseTemplate:
    return model.PromiseTemplate(
        id=TemplateId(template.id),
        judge=template.judge,
        forbids=actions(template.forbids),
        stake=template.stake,
        roles=tuple(map(RoleId, template.roles)),
        requires=actions(template.requires),
        topics=facts(template.topics),
        resource=template.resource,
        amount=template.amount,
        clock=template.clock,
        sized=template.sized,
    )


def _obstacles(
    tables: Iterable[shape.ObstacleTable],
) -> Mapping[RoleId, tuple[model.Obstacle, ...]]:
    by_role: dict[RoleId, tuple[model.Obstacle, ...]] = {}
    for table in tables:
        obstacle = model.Obstacle(OptionId(table.id), ids(table.responses))
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
        does=actions(option.does),
        asks=TemplateId(option.asks) if option.asks else None,
        needs=option.needs,
        toy=option.toy,
        film=option.film,
        comfort=option.comfort,
        arrives=option.arrives,
        told=option.told,
        slip=option.slip,
        tells=facts(option.tells),
        spends=MappingProxyType(dict(option.spends)),
    )


def _account(account: shape.AccountTable) -> model.Account:
    return model.Account(
        id=TextId(account.id),
        role=RoleId(account.role),
        lines=tuple(map(claim, account.lines)),
        adds=tuple(map(claim, account.adds)),
        answers=tuple(map(claim, account.answers)),
        last_words=tuple(map(claim, account.last_words)),
        own_ups=ids(account.own_ups),
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
        opening=ids(receive.opening),
    )


def _make_good(make_good: shape.MakeGoodTable) -> model.MakeGood:
    return model.MakeGood(
        TextId(make_good.id),
        RoleId(make_good.role),
        tuple(model.Magnet(OptionId(m.id), m.part) for m in make_good.magnets),
        make_good.toy,
    )


def _spoiler(spoiler: shape.SpoilerTable | None) -> model.Spoiler | None:
    if spoiler is None:
        return None
    return model.Spoiler(TextId(spoiler.id), RoleId(spoiler.role), spoiler.one_in)
