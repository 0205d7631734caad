"""Who acts for the head of an organ: the standing committee decides, from among that head's deputies.

Organic Law arts. 11 and 50; NPC Rules of Procedure art. 43; Constitution arts. 62 and 101.  In which offices someone
may act, and who makes whom a deputy, stands in the table of offices.
"""

from __future__ import annotations

from npcproc.appointments.acting.matter import (
    Cause,
    Elected,
    FiledWithCommitteeAbove,
    FiledWithProcuratorateAbove,
    MadeDeputy,
    Nominated,
    Published,
    Relieved,
    Resumed,
    Stage,
    Voted,
    nominated_for,
)
from npcproc.appointments.acting.publication import COMMITTEE_PUBLISHES, PUBLISHED
from npcproc.appointments.offices import ACTING_FROM, DECIDED_BY, Office, offices_by_level, provisions
from npcproc.appointments.votes import MORE_THAN_HALF_OF_MEMBERS, VOTED_BY_MEMBERS
from npcproc.bodies import Organ, StandingCommittee
from npcproc.findings import Effect, Text
from npcproc.law.national import CONSTITUTION_2018, NPC_RULES_2021, ORGANIC_2022
from npcproc.procedure import Procedure
from npcproc.rules import Competence, ContentFrom, Initiator, Past, Sequence, Window
from npcproc.steps import alongside, ballot, step

__all__ = ["IN_STANDING_COMMITTEE"]

_COMMITTEE = frozenset({Organ.STANDING_COMMITTEE})
_CONGRESS = frozenset({Organ.CONGRESS})
_DECIDES_LOCALLY = (ORGANIC_2022.county_and_above(50, 1, 13),)
_DECIDES_FOR_THE_NATION = (NPC_RULES_2021.art(43, 4),)
_DECIDES = (*_DECIDES_LOCALLY, *_DECIDES_FOR_THE_NATION)

# in which post, on whose nomination, and why

# who acts for the chairperson is chosen by a table of its own
_ACTING = tuple(entry for entry in ACTING_FROM if entry.key is not Office.CHAIR_OF_STANDING_COMMITTEE)

# Unsettled: no article has anyone act for the head of a township's government, or for the chairperson of its congress,
# between sessions; no such table is given, and the deputies go on under their own titles.
POSTS_IN_WHICH_SOMEONE_MAY_ACT = Competence(
    name="posts-in-which-someone-may-act",
    of="office",
    allowed=offices_by_level(_ACTING),
    says=Text("应是法律规定可以代理的职务", "the post is one in which the law lets someone act"),
    cites=_DECIDES,
)
# Unsettled: for the National People's Congress no text says who nominates; whoever does is not asked.
COUNCIL_NOMINATES = Initiator(
    name="council-nominates",
    allowed=frozenset({Organ.CHAIRPERSONS_COUNCIL}),
    says=Text("代理人选应由主任会议提名", "the council of chairpersons nominates who is to act"),
    cites=_DECIDES_LOCALLY,
)
# Unsettled: "cannot serve for some reason" is read to include a post that is vacant, as after a resignation.
HEAD_CANNOT_SERVE = ContentFrom(
    name="head-cannot-serve",
    of="cause",
    allowed=frozenset({Cause.VACANT, Cause.ILL_HEALTH, Cause.OTHER_REASON}),
    says=Text("应是正职因故不能担任职务", "the head cannot serve for some reason"),
    cites=_DECIDES_LOCALLY,
)
POST_IS_VACANT = ContentFrom(
    name="post-is-vacant",
    of="cause",
    allowed=frozenset({Cause.VACANT}),
    says=Text("应是正职缺位", "the post is vacant"),
    cites=_DECIDES_FOR_THE_NATION,
)

# from among the deputies


_FILLED_BY_COMMITTEE = tuple(entry for entry in DECIDED_BY if Organ.STANDING_COMMITTEE in entry.allowed)


def _makes(name: str, deputy: Office, zh: str, en: str) -> Competence:
    """Which provision has the committee make someone a deputy depends on the head."""
    return Competence(
        name=f"committee-makes-{name}",
        allowed=_COMMITTEE,
        when=nominated_for(*(entry.key for entry in _ACTING if deputy in entry.allowed)),
        says=Text(f"应由常务委员会任命为{zh}", f"the standing committee makes the person {en}"),
        cites=provisions(_FILLED_BY_COMMITTEE, {deputy}),
    )


COMMITTEE_MAKES_DEPUTY = (
    _makes(
        "deputy-head-of-government",
        Office.DEPUTY_HEAD_OF_GOVERNMENT,
        "政府副职",
        "a deputy head of government",
    ),
    _makes(
        "vice-chair-of-central-military-commission",
        Office.MEMBER_OF_CENTRAL_MILITARY_COMMISSION,
        "中央军事委员会副主席",
        "a vice-chair of the Central Military Commission",
    ),
    _makes(
        "deputy-director",
        Office.DEPUTY_DIRECTOR_OF_SUPERVISORY_COMMISSION,
        "监察委员会副主任",
        "a deputy director of the supervisory commission",
    ),
    _makes(
        "vice-president-of-court",
        Office.VICE_PRESIDENT_OF_COURT,
        "人民法院副院长",
        "a vice-president of the court",
    ),
    _makes(
        "deputy-chief-procurator",
        Office.DEPUTY_CHIEF_PROCURATOR,
        "人民检察院副检察长",
        "a deputy chief procurator",
    ),
)
# Both acts may fall on one day, in this order; a nomination may come before either.
FIRST_A_DEPUTY = Sequence(
    name="first-a-deputy",
    after=MadeDeputy,
    when=Past(Nominated, "deputy", {False}),
    says=Text(
        "代理人选应在该职务的副职中决定，不是副职的应先任命为副职",
        "whoever acts is a deputy to that head, or is first made one",
    ),
    cites=_DECIDES,
)

# the decision

COMMITTEE_DECIDES = Competence(
    name="committee-decides",
    allowed=_COMMITTEE,
    says=Text("代理人选应由常务委员会决定", "the standing committee decides who acts"),
    cites=_DECIDES,
)
# Unsettled: the item of the Organic Law opens with "between sessions" and then speaks of individual deputies; the words
# are read not to reach its clause on who acts, which has a condition of its own.
IN_RECESS = Window(
    name="in-recess",
    of="congress_in_recess",
    says=Text("代理人选应在大会闭会期间决定", "who acts is decided between sessions"),
    cites=_DECIDES_FOR_THE_NATION,
)

# what follows the decision

_FILED = _DECIDES_LOCALLY
_CHIEF_PROCURATOR = nominated_for(Office.CHIEF_PROCURATOR)

# Unsettled: no article says by when the decision is reported for the record; it is asked when the acting ends.
FILED_WITH_PROCURATORATE = Sequence(
    name="filed-with-procuratorate",
    after=FiledWithProcuratorateAbove,
    when=_CHIEF_PROCURATOR,
    effect=Effect.BREACH,
    says=Text(
        "决定代理检察长应报上一级人民检察院备案",
        "the procuratorate above is told for the record of an acting chief procurator",
    ),
    cites=_FILED,
)
FILED_WITH_COMMITTEE = Sequence(
    name="filed-with-committee",
    after=FiledWithCommitteeAbove,
    when=_CHIEF_PROCURATOR,
    effect=Effect.BREACH,
    says=Text(
        "决定代理检察长应报上一级人民代表大会常务委员会备案",
        "the standing committee above is told for the record of an acting chief procurator",
    ),
    cites=_FILED,
)

# the end

# Unsettled: no national text says how long the head of an organ is acted for; here until the head is back or newly
# elected, or until the committee decides otherwise or the person is a deputy no longer.
THERE_IS_A_HEAD_TO_RETURN = Sequence(
    name="there-is-a-head-to-return",
    after=Past(Nominated, "cause", {Cause.ILL_HEALTH, Cause.OTHER_REASON}),
    says=Text("恢复工作的应是因故不能担任职务的正职", "who returns is a head who could not serve, not one who left"),
    cites=_DECIDES_LOCALLY,
)
CONGRESS_ELECTS = Competence(
    name="congress-elects",
    allowed=_CONGRESS,
    says=Text(
        "正职应由人民代表大会选举或者决定，常务委员会只能决定代理人选",
        "the congress elects or decides on a head; the standing committee only decides who acts",
    ),
    cites=(
        ORGANIC_2022.county_and_above(11, 1, 5),
        ORGANIC_2022.county_and_above(11, 1, 6),
        CONSTITUTION_2018.county_and_above(101, 1),
        CONSTITUTION_2018.county_and_above(101, 2),
        *(CONSTITUTION_2018.national(62, 1, item) for item in range(5, 10)),
    ),
)

_DONE = (FILED_WITH_PROCURATORATE, FILED_WITH_COMMITTEE, PUBLISHED)

IN_STANDING_COMMITTEE = Procedure(
    id="acting.standing-committee",
    title=Text("常务委员会决定代理人选", "A standing committee decides who acts"),
    body=StandingCommittee,
    rests_on=(ORGANIC_2022, NPC_RULES_2021),
    start=Stage.NONE,
    steps=(
        step(
            Stage.NONE,
            Nominated,
            Stage.NOMINATED,
            POSTS_IN_WHICH_SOMEONE_MAY_ACT,
            COUNCIL_NOMINATES,
            HEAD_CANNOT_SERVE,
            POST_IS_VACANT,
        ),
        *alongside([Stage.NOMINATED], MadeDeputy, *COMMITTEE_MAKES_DEPUTY),
        *ballot(
            Stage.NOMINATED,
            Voted,
            COMMITTEE_DECIDES,
            IN_RECESS,
            FIRST_A_DEPUTY,
            *VOTED_BY_MEMBERS,
            majority=MORE_THAN_HALF_OF_MEMBERS,
            carried=Stage.ACTING,
            not_carried=Stage.REJECTED,
            must=True,
        ),
        # before the vote, nobody need act when the head is back or newly elected
        step(Stage.NOMINATED, Resumed, Stage.LAPSED, THERE_IS_A_HEAD_TO_RETURN),
        step(Stage.NOMINATED, Elected, Stage.LAPSED, CONGRESS_ELECTS),
        *alongside([Stage.ACTING], FiledWithProcuratorateAbove, cites=_FILED),
        *alongside([Stage.ACTING], FiledWithCommitteeAbove, cites=_FILED),
        *alongside([Stage.ACTING], Published, COMMITTEE_PUBLISHES),
        step(Stage.ACTING, Resumed, Stage.ENDED, THERE_IS_A_HEAD_TO_RETURN, *_DONE),
        step(Stage.ACTING, Elected, Stage.ENDED, CONGRESS_ELECTS, *_DONE),
        step(Stage.ACTING, Relieved, Stage.ENDED, *_DONE),
    ),
)
