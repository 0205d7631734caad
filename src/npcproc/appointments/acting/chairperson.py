"""Who acts for the chairperson of a standing committee: the committee itself chooses one of its vice-chairpersons.

Organic Law art. 55; NPC Organic Law art. 24.
"""

from __future__ import annotations

from npcproc.appointments.acting.matter import Cause, Elected, Named, Published, Relief, Relieved, Resumed, Stage, Voted
from npcproc.appointments.acting.publication import COMMITTEE_PUBLISHES, PUBLISHED
from npcproc.appointments.offices import ACTING_FROM, Office, provisions
from npcproc.appointments.votes import MORE_THAN_HALF_OF_MEMBERS, VOTED_BY_MEMBERS
from npcproc.bodies import Organ, StandingCommittee
from npcproc.findings import Effect, Text
from npcproc.law.national import NPC_ORGANIC_2021, ORGANIC_2022
from npcproc.levels import by_level
from npcproc.procedure import Procedure
from npcproc.rules import Cap, Competence, ContentFrom, Eligibility, Past, Sequence
from npcproc.steps import alongside, ballot, step

__all__ = ["FOR_THE_CHAIRPERSON"]

_COMMITTEE = frozenset({Organ.STANDING_COMMITTEE})
_CHOOSES = provisions(ACTING_FROM, {Office.CHAIR_OF_STANDING_COMMITTEE})

# Unsettled: the articles have the committee choose and say nothing of who names someone first; it is not asked.
CHAIRPERSON_CANNOT_WORK = ContentFrom(
    name="chairperson-cannot-work",
    of="cause",
    allowed=frozenset({Cause.ILL_HEALTH, Cause.VACANT}),
    says=Text(
        "应是常务委员会主任因健康情况不能工作或者缺位",
        "the chairperson cannot work for reasons of health, or the post is vacant",
    ),
    cites=_CHOOSES,
)
A_VICE_CHAIRPERSON = Eligibility(
    name="a-vice-chairperson",
    of="vice_chairperson",
    allowed=frozenset({True}),
    says=Text("代理主任应在副主任中推选", "a vice-chairperson acts for the chairperson"),
    cites=_CHOOSES,
)
ONE_ALONE = Cap(
    name="one-alone",
    of="many",
    at_most=by_level(national=1, provincial=1, municipal=1, county=1),
    unit=Text("人", "persons"),
    effect=Effect.REFUSES,
    says=Text("代理主任的人数", "those who act for the chairperson are"),
    cites=_CHOOSES,
)
COMMITTEE_CHOOSES = Competence(
    name="committee-chooses",
    allowed=_COMMITTEE,
    says=Text("代理主任应由常务委员会推选", "the standing committee itself chooses who acts"),
    cites=_CHOOSES,
)
UNTIL_RECOVERY = Sequence(
    name="until-recovery",
    after=Past(Named, "cause", {Cause.ILL_HEALTH}),
    says=Text(
        "恢复工作的应是因健康情况不能工作的主任",
        "who returns is a chairperson who was ill, not one who has left the post",
    ),
    cites=_CHOOSES,
)
UNTIL_THE_CONGRESS_ELECTS = Competence(
    name="until-the-congress-elects",
    allowed=frozenset({Organ.CONGRESS}),
    says=Text("新的主任应由人民代表大会选出", "the congress elects the new chairperson"),
    cites=_CHOOSES,
)
# Unsettled: the articles name two ends, recovery and election.  Whoever is a vice-chairperson no longer cannot go on
# acting either; any other end before those two is refused.
NO_EARLIER = ContentFrom(
    name="no-earlier",
    of="why",
    allowed=frozenset({Relief.NO_LONGER_A_DEPUTY}),
    says=Text(
        "代理主任应代理到主任恢复健康或者选出新的主任为止",
        "someone acts until the chairperson recovers or a new one is elected",
    ),
    cites=_CHOOSES,
)

FOR_THE_CHAIRPERSON = Procedure(
    id="acting.chairperson",
    title=Text("常务委员会推选代理主任", "A standing committee chooses who acts for its chairperson"),
    body=StandingCommittee,
    rests_on=(ORGANIC_2022, NPC_ORGANIC_2021),
    start=Stage.NONE,
    steps=(
        step(Stage.NONE, Named, Stage.NOMINATED, CHAIRPERSON_CANNOT_WORK, A_VICE_CHAIRPERSON, ONE_ALONE),
        *ballot(
            Stage.NOMINATED,
            Voted,
            COMMITTEE_CHOOSES,
            *VOTED_BY_MEMBERS,
            majority=MORE_THAN_HALF_OF_MEMBERS,
            carried=Stage.ACTING,
            not_carried=Stage.REJECTED,
            must=True,
        ),
        step(Stage.NOMINATED, Resumed, Stage.LAPSED, UNTIL_RECOVERY),
        step(Stage.NOMINATED, Elected, Stage.LAPSED, UNTIL_THE_CONGRESS_ELECTS),
        *alongside([Stage.ACTING], Published, COMMITTEE_PUBLISHES),
        step(Stage.ACTING, Resumed, Stage.ENDED, UNTIL_RECOVERY, PUBLISHED),
        step(Stage.ACTING, Elected, Stage.ENDED, UNTIL_THE_CONGRESS_ELECTS, PUBLISHED),
        step(Stage.ACTING, Relieved, Stage.ENDED, NO_EARLIER, PUBLISHED),
    ),
)
