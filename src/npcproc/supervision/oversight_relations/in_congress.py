"""A congress changes or annuls what its standing committee or its government has done: the way, and the table.

Constitution arts. 62, 64 and 99; Organic Law arts. 11, 12, 14, 22 and 25; NPC Organic Law arts. 16 and 17; NPC Rules
of Procedure arts. 4, 23, 25, 29, 59 and 65.
"""

from __future__ import annotations

from attrs import evolve

from npcproc.bodies import Congress, Organ
from npcproc.findings import Effect, Text
from npcproc.law.national import CONSTITUTION_2018, NPC_ORGANIC_2021, NPC_RULES_2021, ORGANIC_2022
from npcproc.levels import by_level
from npcproc.procedure import Procedure
from npcproc.rules import (
    Addressed,
    Competence,
    Duty,
    Initiator,
    Is,
    Latest,
    Majority,
    Not,
    Past,
    Publicity,
    Sequence,
    Signatures,
    ValidVote,
)
from npcproc.steps import alongside, ballot, step
from npcproc.supervision.oversight_relations.congress_powers import POWERS, POWERS_OF_CONGRESSES
from npcproc.supervision.oversight_relations.matter import (
    Closed,
    CommitteeReported,
    DecisionVoted,
    Declined,
    Deliberated,
    Notified,
    Proposed,
    Published,
    Referred,
    Stage,
    Tabled,
    Withdrawn,
)
from npcproc.tally import AT_LEAST_TWO_THIRDS, MORE_THAN_HALF

__all__ = ["IN_CONGRESS"]

_PRESIDIUM = frozenset({Organ.PRESIDIUM})
_CONGRESS = frozenset({Organ.CONGRESS})
_TOWNSHIP = frozenset({Organ.PRESIDIUM, Organ.GOVERNMENT, Organ.DEPUTIES})
_LOCAL = _TOWNSHIP | {Organ.STANDING_COMMITTEE, Organ.SPECIAL_COMMITTEE}
_DEPUTIES = frozenset({Organ.DEPUTIES, Organ.DELEGATION})

# who proposes

_OF_ORGANS = (ORGANIC_2022.art(22, 1), NPC_RULES_2021.art(23, 1))
_OF_DEPUTIES = (ORGANIC_2022.art(22, 2), NPC_RULES_2021.art(23, 2))
_TO_A_COMMITTEE = (
    ORGANIC_2022.county_and_above(22, 1),
    ORGANIC_2022.county_and_above(22, 2),
    NPC_RULES_2021.art(23, 2),
    NPC_RULES_2021.art(25, 1),
)

MAY_PROPOSE = Initiator(
    name="may-propose",
    allowed=by_level(
        national=_LOCAL
        | {
            Organ.CENTRAL_MILITARY_COMMISSION,
            Organ.SUPERVISORY_COMMISSION,
            Organ.COURT,
            Organ.PROCURATORATE,
            Organ.DELEGATION,
        },
        provincial=_LOCAL,
        municipal=_LOCAL,
        county=_LOCAL,
        township=_TOWNSHIP,
    ),
    says=Text(
        "议案应由依法有权提案的机关或者代表提出", "an organ that may move bills, or deputies jointly, propose it"
    ),
    cites=(*_OF_ORGANS, *_OF_DEPUTIES, NPC_ORGANIC_2021.art(16, 1), NPC_ORGANIC_2021.art(17, 1)),
)
ENOUGH_SIGN = Signatures(
    name="enough-sign",
    at_least=by_level(national=30, provincial=10, municipal=10, county=10, township=5),
    when=Is("by", {Organ.DEPUTIES}),
    cites=(*_OF_DEPUTIES, NPC_ORGANIC_2021.art(17, 1)),
)

# how it comes on the agenda

PRESIDIUM_REFERS = Competence(
    name="presidium-refers",
    allowed=_PRESIDIUM,
    says=Text("应由主席团交专门委员会审议", "the presidium refers the proposal"),
    cites=_TO_A_COMMITTEE,
)
COMMITTEE_REPORTS = Competence(
    name="committee-reports",
    allowed=frozenset({Organ.SPECIAL_COMMITTEE}),
    says=Text("应由专门委员会提出意见或者报告", "the special committee gives its opinion or reports"),
    cites=_TO_A_COMMITTEE,
)
PRESIDIUM_TABLES = Competence(
    name="presidium-tables",
    allowed=_PRESIDIUM,
    says=Text("应由主席团决定列入会议议程", "the presidium puts the proposal on the agenda"),
    cites=(*_OF_ORGANS, *_OF_DEPUTIES),
)
REPORT_CAME_FIRST = Sequence(
    name="report-came-first",
    after=CommitteeReported,
    when=Past(Referred),
    effect=Effect.BREACH,
    says=Text("交专门委员会审议的，应有其意见或者报告", "what was referred is reported on before the vote"),
    cites=_TO_A_COMMITTEE,
)
_DEPUTIES_MOVED = Past(Proposed, "by", _DEPUTIES)
# An organ's proposal may go to a committee while it comes on the agenda; what deputies moved goes there before it does.
OPINION_CAME_FIRST = evolve(
    REPORT_CAME_FIRST,
    name="opinion-came-first",
    says=Text(
        "代表提出的议案先交专门委员会审议的，应先有其关于是否列入议程的意见",
        "where what deputies moved was referred, the special committee first says whether it should be on the agenda",
    ),
    cites=(ORGANIC_2022.county_and_above(22, 2), NPC_RULES_2021.art(23, 2)),
)
PRESIDIUM_DECLINES = Competence(
    name="presidium-declines",
    allowed=_PRESIDIUM,
    says=Text("是否列入议程应由主席团决定", "the presidium decides whether it comes on the agenda"),
    cites=_OF_DEPUTIES,
)
ONLY_WHAT_DEPUTIES_MOVED = Sequence(
    name="only-what-deputies-moved",
    after=_DEPUTIES_MOVED,
    says=Text(
        "只有代表联名或者代表团提出的议案可以不列入议程",
        "only what deputies or a delegation moved may be kept off the agenda",
    ),
    cites=(*_OF_ORGANS, *_OF_DEPUTIES),
)
_WITHDRAWS = (ORGANIC_2022.art(22, 3), NPC_RULES_2021.art(29, 1))
THE_MOVERS_WITHDRAW = Addressed(
    name="the-movers-withdraw",
    same_as=Latest(Proposed, "by"),
    says=Text("应由提案人要求撤回", "those who moved the proposal take it back"),
    cites=_WITHDRAWS,
)
PRESIDIUM_AGREES = Duty(
    name="presidium-agrees",
    of="agreed",
    effect=Effect.REFUSES,
    says=Text("撤回应经主席团同意", "the presidium agrees to it"),
    cites=_WITHDRAWS,
)

# the session, and what follows

CONGRESS_DELIBERATES = Competence(
    name="congress-deliberates",
    allowed=_CONGRESS,
    says=Text("议案应由人民代表大会会议审议", "the session of the congress deliberates on it"),
    cites=(*_OF_ORGANS, NPC_RULES_2021.art(25, 1)),
)
CONGRESS_DECIDES = Competence(
    name="congress-decides",
    allowed=_CONGRESS,
    says=Text("改变或者撤销应由人民代表大会决定", "the congress itself decides on it"),
    cites=POWERS,
)
ENOUGH_PRESENT = ValidVote(
    name="enough-present",
    share=AT_LEAST_TWO_THIRDS,
    says=Text("会议应有三分之二以上的代表出席", "two thirds of the deputies are present"),
    cites=(ORGANIC_2022.art(14, 4), NPC_RULES_2021.art(4, 1)),
)
MORE_THAN_HALF_OF_ALL = Majority(
    name="more-than-half-of-all",
    share=MORE_THAN_HALF,
    quorum=AT_LEAST_TWO_THIRDS,
    says=Text("决定应由全体代表的过半数通过", "more than half of all deputies carry the decision"),
    cites=(CONSTITUTION_2018.national(64, 2), NPC_RULES_2021.art(59, 1), ORGANIC_2022.art(25, 1)),
)
IN_THE_GAZETTE = Publicity(
    name="in-the-gazette",
    of="in_gazette",
    says=Text("决定应在公报和网站上刊载", "the decision appears in the gazette and on the website"),
    cites=(NPC_RULES_2021.art(65, 1),),
)
WAS_PUBLISHED = Sequence(
    name="was-published",
    after=Published,
    effect=Effect.BREACH,
    says=Text("决定应已公布", "the decision was published"),
    cites=(NPC_RULES_2021.art(65, 1),),
)

_ON_THE_AGENDA = (Stage.TABLED, Stage.DELIBERATED)

IN_CONGRESS = Procedure(
    id="oversight-relations.annulment.congress",
    title=Text("人民代表大会改变或者撤销不适当的文件", "Change or annulment by a congress"),
    body=Congress,
    # the Constitution gave the power before; who moves a bill and what carries it is encoded from these texts on
    rests_on=(ORGANIC_2022, NPC_ORGANIC_2021),
    start=Stage.NONE,
    steps=(
        step(Stage.NONE, Proposed, Stage.PROPOSED, MAY_PROPOSE, ENOUGH_SIGN, *POWERS_OF_CONGRESSES),
        # a special committee may be asked first, or while the session deliberates
        *alongside(
            (Stage.PROPOSED, *_ON_THE_AGENDA),
            Referred,
            PRESIDIUM_REFERS,
            cites=_TO_A_COMMITTEE,
        ),
        *alongside((Stage.PROPOSED, *_ON_THE_AGENDA), CommitteeReported, COMMITTEE_REPORTS, cites=_TO_A_COMMITTEE),
        step(
            Stage.PROPOSED,
            Tabled,
            Stage.TABLED,
            PRESIDIUM_TABLES,
            OPINION_CAME_FIRST,
            when=_DEPUTIES_MOVED,
            must=True,
        ),
        step(Stage.PROPOSED, Tabled, Stage.TABLED, PRESIDIUM_TABLES, when=Not(_DEPUTIES_MOVED), must=True),
        step(
            Stage.PROPOSED,
            Declined,
            Stage.DECLINED,
            PRESIDIUM_DECLINES,
            ONLY_WHAT_DEPUTIES_MOVED,
            OPINION_CAME_FIRST,
        ),
        *(step(s, Withdrawn, Stage.WITHDRAWN, THE_MOVERS_WITHDRAW, PRESIDIUM_AGREES) for s in _ON_THE_AGENDA),
        step(Stage.TABLED, Deliberated, Stage.DELIBERATED, CONGRESS_DELIBERATES, must=True),
        *ballot(
            Stage.DELIBERATED,
            DecisionVoted,
            CONGRESS_DECIDES,
            REPORT_CAME_FIRST,
            ENOUGH_PRESENT,
            majority=MORE_THAN_HALF_OF_ALL,
            carried=Stage.DECIDED,
            not_carried=Stage.REJECTED,
            must=True,
        ),
        # Unsettled: no national text says how a local congress publishes such a decision; there it may be, and nothing
        # is asked of it.
        *alongside([Stage.DECIDED], Published, IN_THE_GAZETTE),
        # Unsettled: no article says that the maker of the act is told; it may be, and nothing is asked of it.
        *alongside([Stage.DECIDED], Notified),
        step(Stage.DECIDED, Closed, Stage.CLOSED, WAS_PUBLISHED),
    ),
)
