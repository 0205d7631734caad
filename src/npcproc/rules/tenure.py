"""Rules about terms: how long someone serves, and for how many terms, some of them looked up by office."""

from __future__ import annotations

from typing import Any

from attrs import frozen

from npcproc.findings import Text
from npcproc.levels import Level
from npcproc.rules.past import History
from npcproc.rules.ranges import AtLeast, AtMost, Exactly, Range
from npcproc.rules.shapes import Measured, Tabled
from npcproc.statutes import Cite

__all__ = ["SameTerm", "SameTermByTable", "Term", "TermsByTable"]


@frozen(kw_only=True, eq=False, repr=False)
class Term(Measured):
    """Someone serves at least until a day that another field names."""

    kind = "term"
    until: str

    def lawful(self, past: History, event: Any) -> Range | None:
        until = getattr(event, self.until)
        return None if until is None else AtLeast(until)

    @property
    def reads(self) -> tuple[str, ...]:
        return (self.of, self.until)


@frozen(kw_only=True, eq=False, repr=False)
class SameTerm(Measured):
    """A term is as long, or ends on the same day, as another field says.  Unit: as the fields'."""

    kind = "term"
    same_as: str

    def lawful(self, past: History, event: Any) -> Range:
        return Exactly(getattr(event, self.same_as))

    @property
    def reads(self) -> tuple[str, ...]:
        return (self.of, self.same_as)

    def required(self, lawful: Range) -> Text:
        return Text(f"{self.says.zh}，即{lawful.text.zh}", f"{self.says.en}, that is {lawful.text.en}")


@frozen(kw_only=True, eq=False, repr=False)
class SameTermByTable(Tabled):
    """A term is as long as another field says, for the offices that a table lists.  Unit: as the fields'."""

    kind = "term"
    same_as: str

    def lawful(self, past: History, event: Any) -> Range | None:
        return Exactly(getattr(event, self.same_as)) if self._for(past, event) else None

    @property
    def reads(self) -> tuple[str, ...]:
        return (*super().reads, self.same_as)

    def required(self, lawful: Range) -> Text:
        return Text(f"{self.says.zh}，即{lawful.text.zh}", f"{self.says.en}, that is {lawful.text.en}")


@frozen(kw_only=True, eq=False, repr=False)
class TermsByTable(Tabled):
    """No more than so many terms in a row; how many is looked up by office.  Unit: terms.

    Each entry allows one number, the highest; several for an office are read together, and the lowest counts.
    """

    kind = "term"

    def lawful(self, past: History, event: Any) -> Range | None:
        most = [number for entry in self._for(past, event) for number in entry.allowed]
        return AtMost(min(most)) if most else None

    def value(self, level: Level) -> str:
        return ", ".join(sorted({str(most) for entry in self.entries_ for most in entry.allowed}))

    def entries(self, level: Level) -> tuple[tuple[Cite, str], ...]:
        numbers = {(cite, str(most)): None for e in self.entries_ for cite in e.cites for most in e.allowed}
        return tuple(numbers)

    def required(self, lawful: Range) -> Text:
        return Text(f"{self.says.zh}：{lawful.text.zh}届", f"{self.says.en}: {lawful.text.en}")

    def shows(self, found: Any) -> Text:
        return Text(f"现为第{found}届", f"found term {found}")
