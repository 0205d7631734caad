"""What is asked of the vote on a dismissal, and afterwards.

Supervision Law arts. 10, 60 and 62 (2006: arts. 7, 44 and 46); Organic Law arts. 50 and 51.
"""

from __future__ import annotations

from npcproc.appointments.dismissal.defence import BEFORE_THE_VOTE
from npcproc.appointments.dismissal.matter import Moved, Published
from npcproc.appointments.offices import Office
from npcproc.appointments.votes import MEMBERS_ARE_QUORATE
from npcproc.bodies import Organ
from npcproc.events import VotingMethod
from npcproc.findings import Effect, Text
from npcproc.law.national import ORGANIC_2022, SUPERVISION_2006, SUPERVISION_2024
from npcproc.rules import Competence, Majority, Method, Past, Sequence, Window
from npcproc.tally import MORE_THAN_HALF

__all__ = ["CLOSED", "MORE_THAN_HALF_OF_ALL", "VOTED"]

_MAY_DISMISS = (
    SUPERVISION_2006.county_and_above(44, 1),
    ORGANIC_2022.county_and_above(50, 1, 17),
    SUPERVISION_2024.county_and_above(60, 1),
)
_VOTE = (SUPERVISION_2006.county_and_above(46, 3), SUPERVISION_2024.county_and_above(62, 3))

# the vote

COMMITTEE_DECIDES = Competence(
    name="committee-decides",
    allowed=frozenset({Organ.STANDING_COMMITTEE}),
    says=Text("应由常务委员会决定撤职", "the standing committee decides on the dismissal"),
    cites=_MAY_DISMISS,
)
# Unsettled: "between sessions" stands at the head of the sentence, and the Organic Law ends a clause after the deputy
# heads of government; it is read of these alone, for nobody but the committee fills the other offices.
IN_RECESS_FOR_DEPUTY_HEADS = Window(
    name="in-recess-for-deputy-heads",
    of="congress_in_recess",
    when=Past(Moved, "office", {Office.DEPUTY_HEAD_OF_GOVERNMENT}),
    says=Text("政府副职应在大会闭会期间决定撤职", "a deputy head of government is dismissed between sessions"),
    cites=_MAY_DISMISS,
)
# Unsettled: other laws tell a secret ballot from a voting device that shows no names; so a device is not one here.
BY_SECRET_BALLOT = Method(
    name="by-secret-ballot",
    of="method",
    allowed=frozenset({VotingMethod.SECRET_BALLOT}),
    says=Text("撤职案应采用无记名投票表决", "the motion is voted on by secret ballot"),
    cites=_VOTE,
)
MORE_THAN_HALF_OF_ALL = Majority(
    name="more-than-half-of-all",
    share=MORE_THAN_HALF,
    quorum=MORE_THAN_HALF,
    says=Text("撤职案应由全体组成人员的过半数通过", "more than half of all members carry the motion"),
    cites=(*_VOTE, ORGANIC_2022.county_and_above(51, 4)),
)

# afterwards

# Unsettled: no article has a dismissal published; that the public is told how supervisory powers are used is read to
# reach it, for the Supervision Law gives it a chapter.
PUBLISHED = Sequence(
    name="published",
    after=Published,
    effect=Effect.BREACH,
    says=Text("撤职情况应向社会公开", "the public is told of the dismissal"),
    cites=(SUPERVISION_2006.county_and_above(7, 1), SUPERVISION_2024.county_and_above(10, 1)),
)

VOTED = (COMMITTEE_DECIDES, IN_RECESS_FOR_DEPUTY_HEADS, *BEFORE_THE_VOTE, MEMBERS_ARE_QUORATE, BY_SECRET_BALLOT)
"""What is asked of the vote on the motion, beside the majority."""

CLOSED = (PUBLISHED,)
"""What is asked at the end."""
