"""What is asked of the decision that seats left are filled by a supplementary election (另行选举), and of its day.

Organic Law arts. 14, 25, 27, 29 and 30.
"""

from __future__ import annotations

from typing import Any

from attrs import frozen

from npcproc.appointments.election.ballots import OFFICE, PASSED_OVER, SEATS_LEFT
from npcproc.appointments.election.matter import CandidatesFrom, MeasuresVoted, Session, SupplementaryVoted
from npcproc.appointments.election.measures import QUORATE
from npcproc.appointments.election.posts import DEPUTY_POSTS, ORDINARY_MEMBERS
from npcproc.appointments.election.surplus import surplus_rules
from npcproc.appointments.offices import Office
from npcproc.bodies import Organ
from npcproc.findings import Effect, Text
from npcproc.law.national import ORGANIC_2022
from npcproc.periods import days
from npcproc.rules import AtMost, Competence, Condition, History, Is, Latest, NotBefore, Past, Range, Rule
from npcproc.rules.rule import set_field
from npcproc.rules.shapes import Agreed, Choice

__all__ = ["CONTESTED_AGAIN", "DECIDED", "NOT_THAT_DAY"]

_CONGRESS = frozenset({Organ.CONGRESS})


class AtASession(Choice):
    """Only at one of these sessions."""

    __slots__ = ()

    kind = "window"


class AllSeatsLeft(Agreed):
    """As many seats as the ballot left unfilled."""

    __slots__ = ()

    kind = "calculation"


# Unsettled: the law gives the rest to a supplementary election and does not say that it may be held for some of the
# seats only; it is read as for all of them.
THE_SEATS_LEFT = AllSeatsLeft(
    name="the-seats-left",
    of="seats",
    same_as=SEATS_LEFT,
    says=Text("不足的名额应另行选举", "the supplementary election is for all seats left"),
    cites=(ORGANIC_2022.art(29, 2),),
)
SUPPLEMENTARY_DECIDED_BY_THE_CONGRESS = Competence(
    name="supplementary-decided-by-the-congress",
    allowed=_CONGRESS,
    says=Text("何时另行选举应由本级人民代表大会决定", "the congress decides when the supplementary election is held"),
    cites=(ORGANIC_2022.art(29, 2),),
)
THIS_OR_THE_NEXT_SESSION = AtASession(
    name="this-or-the-next-session",
    of="at",
    allowed=frozenset({Session.THIS, Session.NEXT}),
    says=Text("另行选举应在本次或者下一次会议上进行", "the supplementary election is at this session or at the next"),
    cites=(ORGANIC_2022.art(29, 2),),
)


class AtTheNextSession(NotBefore):
    """What is left to the next session is not done on the day on which that was decided."""

    __slots__ = ()

    kind = "window"
    usual = Effect.REFUSES


# Unsettled: no text says when the next session begins; it is read to be on a later day than the decision, and the days
# between are left to whoever calls it.
NOT_THAT_DAY = AtTheNextSession(
    name="not-that-day",
    day=Latest(SupplementaryVoted),
    wait=days(1),
    when=Past(SupplementaryVoted, "at", {Session.NEXT}),
    says=Text(
        "决定在下一次会议另行选举的，不应在当日投票",
        "a supplementary election left to the next session is not held on the day of the decision",
    ),
    cites=(ORGANIC_2022.art(29, 2),),
)


# Unsettled: a supplementary election of chief posts is not among those of which the law says that they are contested
# again; what it says of chief posts at first, at most one candidate more, is read of it too.
def _first_chosen(posts: frozenset[Office]) -> Condition:
    return Past(MeasuresVoted, "office", posts)


@frozen(kw_only=True, eq=False, repr=False)
class EnoughPassedOver(Rule):
    """For contested posts, by order of votes, there are no more candidates than people who were passed over.

    Unit: persons.
    """

    kind = "calculation"

    office: Latest = OFFICE
    there: Latest = PASSED_OVER

    def quantity(self, past: History, event: Any) -> int:
        wanted: int = event.seats + event.surplus
        return wanted

    def lawful(self, past: History, event: Any) -> Range | None:
        contested = self.office.value(past, event) in DEPUTY_POSTS | ORDINARY_MEMBERS
        return AtMost(self.there.value(past, event)) if contested else None

    def setting(self, past: History, event: Any, value: int) -> Any:
        return set_field(event, "surplus", value - event.seats)

    @property
    def reads(self) -> tuple[str, ...]:
        return ("seats", "surplus")

    def required(self, lawful: Range) -> Text:
        return Text(f"{self.says.zh}，即{lawful.text.zh}名", f"{self.says.en}, that is {lawful.text.en}")

    def shows(self, found: Any) -> Text:
        return Text(f"现需{found}名", f"{found} are wanted")


# Unsettled: no text says what becomes of a decision for the order of votes where fewer were voted for than there are to
# be candidates; it cannot stand, and candidates are to be nominated anew.
ENOUGH_PASSED_OVER = EnoughPassedOver(
    name="enough-passed-over",
    when=Is("candidates_from", {CandidatesFrom.ORDER_OF_VOTES}),
    says=Text(
        "按得票顺序确定的候选人不得多于第一次投票后未当选的人",
        "by order of votes there are no more candidates than people who were not elected in the first ballot",
    ),
    cites=(ORGANIC_2022.art(29, 2),),
)

DECIDED = (SUPPLEMENTARY_DECIDED_BY_THE_CONGRESS, THIS_OR_THE_NEXT_SESSION, THE_SEATS_LEFT, QUORATE)
"""What is asked of the decision on a supplementary election, beside the majority and the surplus."""

CONTESTED_AGAIN = (
    *surplus_rules(_first_chosen, (29, 3), prefix="supplementary-"),
    ENOUGH_PASSED_OVER,
)
"""What surplus is asked in a supplementary election."""
