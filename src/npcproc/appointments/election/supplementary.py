"""What is asked of the decision that seats left are filled by a supplementary election (另行选举).

Organic Law arts. 14, 25, 27, 29 and 30.
"""

from __future__ import annotations

from npcproc.appointments.election.ballots import SEATS_LEFT
from npcproc.appointments.election.matter import MeasuresVoted, Session
from npcproc.appointments.election.measures import QUORATE
from npcproc.appointments.election.posts import Post
from npcproc.appointments.election.surplus import surplus_rules
from npcproc.bodies import Organ
from npcproc.findings import Text
from npcproc.law.national import ORGANIC_2022
from npcproc.rules import Competence, Condition, Past
from npcproc.rules.shapes import Agreed, Choice

__all__ = ["CONTESTED_AGAIN", "DECIDED"]

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


# Unsettled: a supplementary election of chief posts is not among those of which the law says that they are contested
# again; what it says of chief posts at first, at most one candidate more, is read of it too.
def _first_chosen(posts: frozenset[Post]) -> Condition:
    return Past(MeasuresVoted, "post", posts)


DECIDED = (SUPPLEMENTARY_DECIDED_BY_THE_CONGRESS, THIS_OR_THE_NEXT_SESSION, THE_SEATS_LEFT, QUORATE)
"""What is asked of the decision on a supplementary election, beside the majority and the surplus."""

CONTESTED_AGAIN = surplus_rules(_first_chosen, ORGANIC_2022.art(29, 3), prefix="supplementary-")
"""What surplus is asked in a supplementary election."""
