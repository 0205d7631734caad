"""Rules about papers and conduct: what must be stated, in what form, sent to whom, and what must not be."""

from __future__ import annotations

from typing import Any

from attrs import frozen

from npcproc.findings import Effect, Text
from npcproc.levels import ByLevel, Level
from npcproc.rules.past import History
from npcproc.rules.ranges import AtMost, Range
from npcproc.rules.shapes import Agreed, Choice, Flag, Listed, Measured, Tabled, Written

__all__ = [
    "AsDecided",
    "Cap",
    "Content",
    "ContentFrom",
    "Covers",
    "Duty",
    "DutyByTable",
    "Method",
    "MethodByTable",
    "Performed",
    "Prohibition",
    "Publicity",
    "SentTo",
]


class Content(Written):
    """A paper states what it must."""

    __slots__ = ()

    kind = "content"

    def shows(self, found: Any) -> Text:
        return Text("未写明", "not stated")


class ContentFrom(Choice):
    """A paper rests on one of the listed grounds."""

    __slots__ = ()

    kind = "content"


class Covers(Listed):
    """A paper speaks of all that it must."""

    __slots__ = ()

    kind = "content"


class Method(Choice):
    """It is done in one of the ways that the law allows."""

    __slots__ = ()

    kind = "method"


class MethodByTable(Tabled):
    """The way it is done depends on another field, such as the office."""

    __slots__ = ()

    kind = "method"


class AsDecided(Agreed):
    """It is done in the way that was decided before."""

    __slots__ = ()

    kind = "method"


class Performed(Written):
    """What must be given is given; blank or nothing is not."""

    __slots__ = ()

    kind = "duty"
    usual = Effect.BREACH

    def shows(self, found: Any) -> Text:
        return Text("现为空白", "it is blank")


class Duty(Flag):
    """What must be done alongside is done."""

    __slots__ = ()

    kind = "duty"
    usual = Effect.BREACH


class DutyByTable(Tabled):
    """What must be done depends on another field, such as the organ that is to do it."""

    __slots__ = ()

    kind = "duty"
    usual = Effect.BREACH


class Publicity(Flag):
    """It is sent, announced or published as the law says."""

    __slots__ = ()

    kind = "publicity"
    usual = Effect.BREACH


class SentTo(Listed):
    """It is sent to those whom the law names."""

    __slots__ = ()

    kind = "publicity"
    usual = Effect.BREACH


@frozen(kw_only=True, eq=False, repr=False)
class Prohibition(Flag):
    """What must not be is not."""

    kind = "prohibition"
    wanted: bool = False


@frozen(kw_only=True, eq=False, repr=False)
class Cap(Measured):
    """No more than so many.  Unit: as the field's."""

    kind = "prohibition"
    usual = Effect.BREACH

    at_most: ByLevel[int]
    unit: Text

    def regulates(self, level: Level) -> bool:
        return self.at_most.at(level) is not None

    def value(self, level: Level) -> str:
        return str(self.at_most.at(level))

    def lawful(self, past: History, event: Any) -> Range | None:
        most = self.at_most.at(past.body.level)
        return None if most is None else AtMost(most)

    def required(self, lawful: Range) -> Text:
        return Text(f"{self.says.zh}{lawful.text.zh}{self.unit.zh}", f"{self.says.en} {lawful.text.en} {self.unit.en}")

    def shows(self, found: Any) -> Text:
        return Text(f"现为{found}{self.unit.zh}", f"found {found} {self.unit.en}")
