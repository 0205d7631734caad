"""What holds of recording and review beside its cases: the yearly report, the local procedure, upkeep, and demands.

Supervision Law arts. 40, 42 and 45 (2006: arts. 29 and 32); Organic Law art. 50; NPCSC Rules of Procedure art. 33;
Legislation Law arts. 82, 110 and 111.
"""

from __future__ import annotations

from attrs import field, frozen, validators

from npcproc.bodies import Organ, StandingCommittee
from npcproc.events import Facts
from npcproc.findings import Text
from npcproc.law.national import (
    LEGISLATION_2023,
    NPCSC_RULES_2022,
    ORGANIC_2022,
    SUPERVISION_2006,
    SUPERVISION_2024,
)
from npcproc.levels import Level, by_level
from npcproc.procedure import Standing
from npcproc.rules import Competence, Duty, Is, Yearly
from npcproc.supervision.record_review import asked_on_interpretation, asked_on_regulation
from npcproc.supervision.record_review.documents import AUTONOMOUS, Asker, Document, Ground

__all__ = [
    "DEMAND_ON_INTERPRETATION",
    "DEMAND_ON_REGULATION",
    "LOCAL_PROCEDURE",
    "STATE_COUNCIL",
    "UPKEEP",
    "YEARLY",
    "Demand",
    "HigherLawInForce",
    "ProcedureLaidDown",
    "StateCouncilReview",
    "YearOfReview",
]

_PROVINCE = frozenset({Level.PROVINCIAL})


@frozen(kw_only=True)
class YearOfReview(Facts):
    """The year's reports on the work of recording and review (年度备案审查工作情况报告)."""

    zh = "年度备案审查工作情况报告"
    en = "YearOfReview"

    reports: int = field(validator=validators.and_(validators.instance_of(int), validators.ge(0)))
    """The reports heard and deliberated in the year.  Unit: reports."""

    heard_by: Organ = Organ.PLENARY
    """Who heard them: the standing committee in plenary, or otherwise."""

    given_by: Organ = Organ.WORKING_BODY
    """Who gave them."""


@frozen(kw_only=True)
class ProcedureLaidDown(Facts):
    """The details of how local standing committees review and annul are laid down (规定审查、撤销的具体程序)."""

    zh = "规定审查、撤销的程序"
    en = "ProcedureLaidDown"

    by: Organ
    """Which organ of the province lays them down."""


@frozen(kw_only=True)
class HigherLawInForce(Facts):
    """A law or an administrative regulation takes force, and a local regulation contradicts it (上位法生效)."""

    zh = "上位法生效后地方性法规的处理"
    en = "HigherLawInForce"

    brought_into_line: bool
    """Whether the maker promptly amended or repealed what contradicts it."""


@frozen(kw_only=True)
class StateCouncilReview(Facts):
    """The State Council's record-review body reviews a document of its own motion (国务院主动审查)."""

    zh = "国务院备案审查机构主动审查"
    en = "StateCouncilReview"

    document: Document
    """What kind of document it is."""

    of_province: bool = True
    """Whether a rule of a government is that of a province; asked of such rules alone."""


@frozen(kw_only=True)
class Demand(Facts):
    """An organ of this level would demand a review by the NPC Standing Committee (提出审查要求)."""

    zh = "提出审查要求"
    en = "Demand"

    document: Document
    """What kind of document it is."""

    asker: Asker
    """Who demands, as the NPC Standing Committee sees it; a province's committee is one below."""

    ground: Ground
    """What is thought to be wrong."""

    in_writing: bool = True
    """Whether it is put in writing."""


# the yearly report

REPORT_A_YEAR = Yearly(
    name="report-a-year",
    of="reports",
    at_least=by_level(national=1, provincial=1, municipal=1, county=1),
    says=Text(
        "每年应听取和审议备案审查工作情况报告", "a report on the work of recording and review is heard every year"
    ),
    cites=(SUPERVISION_2024.art(45, 1),),
)
HEARD_BY_THE_COMMITTEE = Competence(
    name="heard-by-the-committee",
    of="heard_by",
    allowed=frozenset({Organ.STANDING_COMMITTEE, Organ.PLENARY}),
    says=Text("报告应由常务委员会听取和审议", "the standing committee hears and deliberates the report"),
    cites=(SUPERVISION_2024.art(45, 1), ORGANIC_2022.county_and_above(50, 1, 10)),
)
HEARD_IN_PLENARY = Competence(
    name="heard-in-plenary",
    of="heard_by",
    allowed=frozenset({Organ.PLENARY}),
    says=Text("报告应由全体会议听取", "a plenary meeting hears the report"),
    cites=(NPCSC_RULES_2022.art(33, 2, 9),),
)
GIVEN_BY_THE_WORKING_BODY = Competence(
    name="given-by-the-working-body",
    of="given_by",
    allowed=frozenset({Organ.WORKING_BODY}),
    says=Text("报告应由法制工作委员会提出", "the Legislative Affairs Commission gives the report"),
    cites=(NPCSC_RULES_2022.art(33, 2, 9),),
)
YEARLY = Standing(
    id="record-review.yearly",
    title=Text("备案审查工作情况的年度报告", "The yearly report on recording and review"),
    body=StandingCommittee,
    rests_on=(SUPERVISION_2024, ORGANIC_2022, NPCSC_RULES_2022),
    facts=YearOfReview,
    rules=(REPORT_A_YEAR, HEARD_BY_THE_COMMITTEE, HEARD_IN_PLENARY, GIVEN_BY_THE_WORKING_BODY),
)

# the procedure of local committees

PROVINCE_LAYS_DOWN = Competence(
    name="province-lays-down",
    of="by",
    allowed=by_level(provincial=frozenset({Organ.STANDING_COMMITTEE})),
    says=Text(
        "地方审查、撤销的具体程序应由省级人大常委会规定",
        "the standing committee of the province lays down how local committees review and annul",
    ),
    cites=(SUPERVISION_2006.art(29, 1, levels=_PROVINCE), SUPERVISION_2024.art(40, 1, levels=_PROVINCE)),
)
LOCAL_PROCEDURE = Standing(
    id="record-review.local-procedure",
    title=Text("地方备案审查程序的规定", "Laying down the procedure of local review"),
    body=StandingCommittee,
    rests_on=(SUPERVISION_2006, SUPERVISION_2024),
    facts=ProcedureLaidDown,
    rules=(PROVINCE_LAYS_DOWN,),
)

# regulations that a later law overtakes

BROUGHT_INTO_LINE = Duty(
    name="brought-into-line",
    of="brought_into_line",
    says=Text(
        "同新的上位法相抵触的规定无效，制定机关应及时修改或者废止",
        "what contradicts a new law is void, and its maker promptly amends or repeals it",
    ),
    cites=(LEGISLATION_2023.art(82, 2, levels=_PROVINCE | {Level.MUNICIPAL}),),
)
UPKEEP = Standing(
    id="record-review.upkeep",
    title=Text("地方性法规同新的上位法抵触时的处理", "Local regulations that a new law contradicts"),
    body=StandingCommittee,
    rests_on=(LEGISLATION_2023,),
    facts=HigherLawInForce,
    rules=(BROUGHT_INTO_LINE,),
)

# the State Council's own review

STATE_COUNCIL_MAY_REVIEW = Competence(
    name="state-council-may-review",
    of="document",
    allowed=AUTONOMOUS | {Document.LOCAL_REGULATION, Document.DEPARTMENTAL_RULE, Document.GOVERNMENT_RULE},
    says=Text(
        "国务院备案审查机构主动审查的应为地方性法规、自治条例和单行条例或者规章",
        "the State Council's body reviews local, autonomous and separate regulations, and rules, of its own motion",
    ),
    cites=(LEGISLATION_2023.national(111, 2),),
)
RULE_OF_A_PROVINCE = Competence(
    name="rule-of-a-province",
    of="of_province",
    allowed=frozenset({True}),
    when=Is("document", {Document.GOVERNMENT_RULE}),
    says=Text("主动审查的地方政府规章应为省级政府制定的", "of rules of governments it reviews those of a province"),
    cites=(LEGISLATION_2023.national(111, 2),),
)
STATE_COUNCIL = Standing(
    id="record-review.state-council",
    title=Text("国务院备案审查机构的主动审查", "Review by the State Council of its own motion"),
    body=StandingCommittee,
    rests_on=(LEGISLATION_2023,),
    facts=StateCouncilReview,
    rules=(STATE_COUNCIL_MAY_REVIEW, RULE_OF_A_PROVINCE),
)

# a demand, seen from those who put it

DEMAND_ON_REGULATION = Standing(
    id="record-review.demand-on-regulation",
    title=Text("对法规提出审查要求", "Demanding the review of a regulation"),
    body=StandingCommittee,
    rests_on=(LEGISLATION_2023,),
    facts=Demand,
    rules=asked_on_regulation.DEMANDED,
)
DEMAND_ON_INTERPRETATION = Standing(
    id="record-review.demand-on-interpretation",
    title=Text("对司法解释提出审查要求", "Demanding the review of a judicial interpretation"),
    body=StandingCommittee,
    rests_on=(SUPERVISION_2006, SUPERVISION_2024),
    facts=Demand,
    rules=asked_on_interpretation.DEMANDED,
)
