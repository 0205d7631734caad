"""The roll of a body: only those on it sign and count as movers, and a vote is counted of the whole of it.

Organic Law arts. 22, 24-26, 47 and 51-53; NPC Organic Law arts. 21, 23 and 30; NPC Rules of Procedure arts. 40, 48 and
59; NPCSC Rules of Procedure arts. 39 and 45 (2009: arts. 26 and 32); Constitution arts. 59 and 64.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from attrs import fields, frozen

from npcproc.bodies import Body, Congress, Organ, StandingCommittee
from npcproc.events import Event, Facts
from npcproc.findings import Text
from npcproc.law.national import (
    CONSTITUTION_2018,
    NPC_ORGANIC_2021,
    NPC_RULES_2021,
    NPCSC_RULES_2009,
    NPCSC_RULES_2022,
    ORGANIC_2022,
)
from npcproc.levels import Level
from npcproc.procedure import Standing
from npcproc.rules import Eligibility, History, OneOf, Range
from npcproc.rules.shapes import Measured
from npcproc.tally import Counting

__all__ = ["ROLL_OF_CONGRESS", "ROLL_OF_STANDING_COMMITTEE", "Counted", "RollCall", "counts_of", "roll_calls"]


@frozen(kw_only=True)
class RollCall(Facts):
    """An act held against the roll of the body that day (核对名册)."""

    zh = "核对名册"
    en = "RollCall"

    outsiders: frozenset[str] = frozenset()
    """Who signs, or is counted among the movers, without being on the roll.  Unit: persons."""

    members: int | None = None
    """The whole of which a vote was counted; None where nothing was counted.  Unit: persons."""

    on_roll: int
    """How many are on the roll.  Unit: persons."""


@frozen(kw_only=True)
class Counted(Measured):
    """A whole is as large as another field says.  Unit: persons."""

    kind = "calculation"
    same_as: str

    def lawful(self, past: History, event: Facts) -> Range | None:
        return None if getattr(event, self.of) is None else OneOf(frozenset({getattr(event, self.same_as)}))

    @property
    def reads(self) -> tuple[str, ...]:
        return (self.of, self.same_as)

    def required(self, lawful: Range) -> Text:
        return Text(f"{self.says.zh}，即{lawful.text.zh}人", f"{self.says.en}, that is {lawful.text.en}")

    def shows(self, found: object) -> Text:
        return Text(f"计票以{found}人为全体", f"the vote was counted of {found}")


_NOBODY = frozenset({frozenset[str]()})

# Unsettled: whether a signature from outside the roll undoes the act or merely does not count; here the act cannot
# stand until it is struck, so that the number of those who sign is never a matter of who looks.
MEMBERS_SIGN = Eligibility(
    name="on-the-roll",
    of="outsiders",
    allowed=_NOBODY,
    says=Text(
        "联名的和作为提出人的应为本级常务委员会组成人员",
        "only members of the standing committee sign and count as movers",
    ),
    cites=(
        ORGANIC_2022.art(47, 1, levels=frozenset({Level.PROVINCIAL, Level.MUNICIPAL})),
        ORGANIC_2022.art(47, 2, levels=frozenset({Level.COUNTY})),
        ORGANIC_2022.art(52, 3),
        ORGANIC_2022.art(53, 1),
        NPC_ORGANIC_2021.art(23, 1),
        NPC_ORGANIC_2021.art(30, 1),
        NPCSC_RULES_2009.art(26, 1),
        NPCSC_RULES_2022.art(39, 1),
    ),
)
COUNTED_OF_ALL_MEMBERS = Counted(
    name="counted-of-the-roll",
    of="members",
    same_as="on_roll",
    says=Text("表决应以当日名册上的全体组成人员计算", "a vote is counted of all members on the roll that day"),
    cites=(ORGANIC_2022.art(51, 4), NPCSC_RULES_2009.art(32, 1), NPCSC_RULES_2022.art(45, 1)),
)
DEPUTIES_SIGN = Eligibility(
    name="on-the-roll",
    of="outsiders",
    allowed=_NOBODY,
    says=Text("联名人和提出人应为本级人民代表大会代表", "deputies of the congress sign and are the movers"),
    cites=(
        ORGANIC_2022.art(22, 2),
        ORGANIC_2022.art(24, 1),
        ORGANIC_2022.art(26, 2),
        NPC_ORGANIC_2021.art(21, 1),
        NPC_RULES_2021.art(48, 1),
        CONSTITUTION_2018.national(59, 1),
    ),
)
COUNTED_OF_ALL_DEPUTIES = Counted(
    name="counted-of-the-roll",
    of="members",
    same_as="on_roll",
    says=Text("表决应以当日名册上的全体代表计算", "a vote is counted of all deputies on the roll that day"),
    cites=(
        ORGANIC_2022.art(25, 1),
        NPC_RULES_2021.art(40, 1),
        NPC_RULES_2021.art(59, 1),
        CONSTITUTION_2018.national(64, 2),
    ),
)

ROLL_OF_STANDING_COMMITTEE = Standing(
    id="docket.roll.standing-committee",
    title=Text("常务委员会组成人员名册", "The roll of a standing committee"),
    body=StandingCommittee,
    rests_on=(ORGANIC_2022, NPC_ORGANIC_2021, NPCSC_RULES_2009, NPCSC_RULES_2022),
    facts=RollCall,
    rules=(MEMBERS_SIGN, COUNTED_OF_ALL_MEMBERS),
)
ROLL_OF_CONGRESS = Standing(
    id="docket.roll.congress",
    title=Text("人民代表大会代表名册", "The roll of a congress"),
    body=Congress,
    rests_on=(ORGANIC_2022, NPC_ORGANIC_2021, NPC_RULES_2021),
    facts=RollCall,
    rules=(DEPUTIES_SIGN, COUNTED_OF_ALL_DEPUTIES),
)


def roll_calls(
    event: Event, earlier: Iterable[Event], roll: frozenset[str], body: Body
) -> tuple[tuple[Standing, RollCall], ...]:
    """What of an event is held against the roll of that day, in the case in which the earlier events happened.

    Names are, where those who signed the matter did so as members, or in a congress as deputies: others who sign, such
    as voters, are not on the roll.  So are the deputies who nominate jointly in a congress.  A count of votes always
    is, that of an election too.
    """
    standing, group = _BY_BODY[type(body)]
    stated = (getattr(event, of, None) for of in ("signatories", "dissatisfied"))
    outsiders = frozenset[str]().union(*(names for names in stated if isinstance(names, frozenset))) - roll
    if outsiders and _signed_as((*earlier, event)) is not group:
        outsiders = frozenset()
    nominated = getattr(event, "by_deputies", None)
    if group is Organ.DEPUTIES and isinstance(nominated, Mapping):
        outsiders = outsiders.union(*nominated.values()) - roll
    calls = [RollCall(on=event.on, outsiders=outsiders, on_roll=len(roll))] if outsiders else []
    calls += [RollCall(on=event.on, members=count.whole, on_roll=len(roll)) for count in counts_of(event)]
    return tuple((standing, call) for call in calls)


def counts_of(event: Event) -> tuple[Counting, ...]:
    """The counts of votes in an event; none where nothing was put to the vote."""
    stated = (getattr(event, a.name) for a in fields(type(event)))
    return tuple(count for count in stated if isinstance(count, Counting))


_BY_BODY: dict[type[Body], tuple[Standing, Organ]] = {
    StandingCommittee: (ROLL_OF_STANDING_COMMITTEE, Organ.MEMBERS),
    Congress: (ROLL_OF_CONGRESS, Organ.DEPUTIES),
}


def _signed_as(events: Iterable[Event]) -> Organ | None:
    """As whom those who signed the matter did so, by the latest of these events that has signatories."""
    return next((event.by for event in reversed(tuple(events)) if hasattr(event, "signatories")), None)
