"""Who is named and who is listed: the kinds of rule that only a by-election of deputies knows.

Electoral Law arts. 30, 45 and 57.
"""

from __future__ import annotations

from typing import Any

from attrs import frozen

from npcproc.count import Leading, leading
from npcproc.deputies.by_election.ballots import PASSED_OVER, TO_FILL
from npcproc.findings import Text
from npcproc.rules import History, Latest, Range, UpTo
from npcproc.rules.candidates import filled, named
from npcproc.rules.ranges import said
from npcproc.rules.shapes import Measured

__all__ = ["ByOrderOfVotes", "FirstByVotes", "NamedByOne"]


@frozen(kw_only=True, eq=False, repr=False)
class NamedByOne(UpTo):
    """No party or organisation, alone or with others, names more people than there are seats."""

    of: str = "by_organisations"
    number: Latest = TO_FILL

    def quantity(self, past: History, event: Any) -> int:
        return max(map(len, event.by_organisations.values()), default=0)

    def setting(self, past: History, event: Any, value: int) -> Any:
        own = {of: frozenset(sorted(names)[:value]) for of, names in event.by_organisations.items()}
        first = min(own, default="某政党")
        most = frozenset(filled(own.get(first, ()), value, "推荐人选"))
        return named(event, by_organisations={**own, first: most})


# Unsettled: no text says who goes on the list where equal votes at its end leave it open; any of them may.
@frozen
class FirstByVotes(Range):
    """All lists on which nobody has fewer votes than anyone left out, however long."""

    votes: frozenset[tuple[str, int]]
    many: int
    """How long the list at least is, for examples."""

    def _of(self, many: int) -> Leading:
        return leading(dict(self.votes), many)

    def __contains__(self, value: Any) -> bool:
        found = self._of(len(value))
        return bool(value) and found.sure <= value <= found.sure | found.tied

    def inside(self, like: Any = None) -> tuple[Any, ...]:
        found = self._of(max(self.many, 1))
        full = found.sure | frozenset(sorted(found.tied)[: found.left])
        return (full,) if full else ()

    def outside(self, like: Any = None) -> tuple[Any, ...]:
        full = frozenset().union(*self.inside())
        first = sorted(full)[:1]
        stranger = [(full - {name}) | {"名单外的人"} for name in first] or [frozenset({"名单外的人"})]
        return tuple(names for names in stranger if names not in self)

    @property
    def text(self) -> Text:
        names = said(tuple(name for name, _ in sorted(self.votes, key=lambda one: (-one[1], one[0]))))
        return Text(f"依次为{names.zh}", f"in the order {names.en}")


@frozen(kw_only=True, eq=False, repr=False)
class ByOrderOfVotes(Measured):
    """Those with the most votes in the ballot that left the seats are on the list."""

    kind = "calculation"

    of: str = "candidates"
    passed_over: Latest = PASSED_OVER
    seats: Latest = TO_FILL

    def lawful(self, past: History, event: Any) -> Range:
        return FirstByVotes(self.passed_over.value(past, event), self.seats.value(past, event) or 1)

    def required(self, lawful: Range) -> Text:
        return Text(f"{self.says.zh}（{lawful.text.zh}）", self.says.en)
