"""The names of authored things, told apart by type. `model.py` passes them on."""

from __future__ import annotations

from typing import NewType

ScenarioId = NewType("ScenarioId", str)
RoleId = NewType("RoleId", str)
TextId = NewType("TextId", str)
FactId = NewType("FactId", str)
TemplateId = NewType("TemplateId", str)
ActionId = NewType("ActionId", str)
OptionId = NewType("OptionId", str)
