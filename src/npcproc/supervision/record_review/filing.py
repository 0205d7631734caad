"""Filing a document for the record (报送备案): made, approved where it must be, published, and sent in on time.

The level is that of the document: a city's regulation is the city's, though its province sends it in.

`filed` has the stages and events, `recipients` who sends what to whom.  Legislation Law arts. 81, 85, 109 and 119;
Supervision Law art. 41 (2006: art. 31); Organic Law arts. 10, 49, 74 and 75; Constitution arts. 67, 100 and 116.
"""

from __future__ import annotations

from npcproc.bodies import Organ, StandingCommittee
from npcproc.findings import Effect, Text
from npcproc.law.national import (
    CONSTITUTION_2018,
    LEGISLATION_2023,
    ORGANIC_2022,
    SUPERVISION_2006,
    SUPERVISION_2024,
)
from npcproc.levels import WITH_STANDING_COMMITTEE, Level
from npcproc.periods import days
from npcproc.procedure import Procedure
from npcproc.rules import Competence, Deadline, Duty, Is, Latest, Method, Past, Performed, Prohibition, Rule, Sequence
from npcproc.steps import Step, alongside, step
from npcproc.supervision.record_review.documents import AUTONOMOUS, INTERPRETATIONS, Document
from npcproc.supervision.record_review.filed import Approved, Filed, Filing, Made, Published, Registered, Sitting
from npcproc.supervision.record_review.recipients import LINES, OF_INTERPRETATIONS

__all__ = ["FILING", "FILING_OF_INTERPRETATIONS"]

_PROVINCE, _CITY = frozenset({Level.PROVINCIAL}), frozenset({Level.MUNICIPAL})
_BELOW_NATIONAL = frozenset({Level.PROVINCIAL, Level.MUNICIPAL, Level.COUNTY})
_A_RULE = Is("document", {Document.GOVERNMENT_RULE})
_A_GOVERNMENT_DOCUMENT = Is("document", {Document.GOVERNMENT_DOCUMENT})
_GOVERNMENT_DOCUMENTS = (ORGANIC_2022.county_and_above(75, 1),)

# how it is made

NOT_CONTRARY = Prohibition(
    name="not-contrary",
    of="contrary",
    when=Is("document", {Document.LOCAL_REGULATION}),
    effect=Effect.BREACH,
    says=Text(
        "地方性法规不得同上位法相抵触，否则可被撤销",
        "a local regulation that contradicts a document of higher rank may be annulled",
    ),
    cites=(
        CONSTITUTION_2018.art(67, 1, 8, levels=_PROVINCE),
        CONSTITUTION_2018.art(100, 1, levels=_PROVINCE),
        CONSTITUTION_2018.art(100, 2, levels=_CITY),
        LEGISLATION_2023.art(81, 1, levels=_CITY),
        ORGANIC_2022.art(10, 1, levels=_PROVINCE),
        ORGANIC_2022.art(49, 1, levels=_PROVINCE),
        ORGANIC_2022.art(10, 2, levels=_CITY),
        ORGANIC_2022.art(49, 2, levels=_CITY),
    ),
)
NO_LOCAL_INTERPRETATION = Competence(
    name="no-local-interpretation",
    of="document",
    allowed=frozenset(Document) - INTERPRETATIONS,
    says=Text(
        "地方法院、检察院不得作出具体应用法律的解释",
        "courts and procuratorates below the supreme ones give no interpretations of law",
    ),
    cites=(LEGISLATION_2023.art(119, 3, levels=_BELOW_NATIONAL),),
)
DECIDED_IN_MEETING = Method(
    name="decided-in-meeting",
    of="sitting",
    allowed=frozenset({Sitting.EXECUTIVE, Sitting.PLENARY}),
    when=_A_RULE,
    says=Text(
        "政府规章应由常务会议或者全体会议作出决定",
        "rules are decided in the government's executive or plenary meeting",
    ),
    cites=(ORGANIC_2022.art(74, 2, levels=_PROVINCE | _CITY),),
)
PREPARED = tuple(
    Duty(
        name=of.replace("_", "-"),
        of=of,
        when=_A_GOVERNMENT_DOCUMENT,
        says=says,
        cites=_GOVERNMENT_DOCUMENTS,
    )
    for of, says in (
        ("assessed", Text("规范性文件应经评估论证", "a normative document is evaluated")),
        ("consulted", Text("规范性文件应公开征求意见", "opinions on a normative document are sought in public")),
        ("legality_reviewed", Text("规范性文件应经合法性审查", "the legality of a normative document is reviewed")),
        ("collectively_decided", Text("规范性文件应集体讨论决定", "a normative document is decided collectively")),
    )
)

# approval, without which it takes no effect; `approval` has the approving committee's side of it

_CITY_APPROVED = (
    LEGISLATION_2023.art(81, 1, levels=_CITY),
    LEGISLATION_2023.art(81, 4, levels=_CITY),
    ORGANIC_2022.art(10, 2, levels=_CITY),
    ORGANIC_2022.art(49, 2, levels=_CITY),
    CONSTITUTION_2018.art(100, 2, levels=_CITY),
)
_AUTONOMOUS_APPROVED = (
    LEGISLATION_2023.art(85, 1, levels=_BELOW_NATIONAL),
    CONSTITUTION_2018.art(116, 1, levels=_BELOW_NATIONAL),
)

APPROVED_BY_THE_ONE_ABOVE = Competence(
    name="approved-by-the-one-above",
    allowed=frozenset({Organ.STANDING_COMMITTEE_ABOVE}),
    says=Text(
        "应由省级人大常委会批准，自治区的由全国人大常委会批准",
        "the standing committee of the province approves, that of the NPC for a region",
    ),
    cites=(*_CITY_APPROVED, *_AUTONOMOUS_APPROVED),
)
CITY_REGULATION_APPROVED = Sequence(
    name="city-regulation-approved",
    after=Approved,
    when=Past(Made, "document", {Document.LOCAL_REGULATION}),
    says=Text(
        "设区的市、自治州的地方性法规应经批准后施行", "a city's or prefecture's regulation takes effect once approved"
    ),
    cites=_CITY_APPROVED,
)
AUTONOMOUS_REGULATION_APPROVED = Sequence(
    name="autonomous-regulation-approved",
    after=Approved,
    when=Past(Made, "document", AUTONOMOUS),
    says=Text("自治条例和单行条例应经批准后生效", "autonomous and separate regulations take effect once approved"),
    cites=_AUTONOMOUS_APPROVED,
)

# sent in

_AFTER_PUBLICATION = (LEGISLATION_2023.art(109, 1, levels=WITH_STANDING_COMMITTEE),)
_FILED_AFTER_PUBLICATION = Past(
    Made,
    "document",
    {
        Document.ADMINISTRATIVE_REGULATION,
        Document.DEPARTMENTAL_RULE,
        Document.LOCAL_REGULATION,
        Document.ZONE_REGULATION,
        Document.AUTHORISED_REGULATION,
        Document.REGULATION_OF_AUTONOMOUS_PLACE,
        Document.GOVERNMENT_RULE,
    },
)
_AN_INTERPRETATION = Past(Made, "document", INTERPRETATIONS)

PUBLISHED_FIRST = Sequence(
    name="published-first",
    after=Published,
    when=_FILED_AFTER_PUBLICATION,
    effect=Effect.BREACH,
    says=Text("应先公布再报送备案", "it is published before it is filed"),
    cites=_AFTER_PUBLICATION,
)
FILED_IN_TIME = Deadline(
    name="filed-in-time",
    after=Latest(Published),
    within=days(30),
    when=_FILED_AFTER_PUBLICATION,
    says=Text("应在公布后30日内报送备案", "it is filed within 30 days of its publication"),
    cites=_AFTER_PUBLICATION,
)
INTERPRETATION_PUBLISHED_FIRST = Sequence(
    name="interpretation-published-first",
    after=Published,
    when=_AN_INTERPRETATION,
    effect=Effect.BREACH,
    says=Text("司法解释应先公布再报送备案", "an interpretation is published before it is filed"),
    cites=OF_INTERPRETATIONS.cites,
)
INTERPRETATION_FILED_IN_TIME = Deadline(
    name="interpretation-filed-in-time",
    after=Latest(Published),
    within=days(30),
    when=_AN_INTERPRETATION,
    says=Text("司法解释应自公布之日起30日内报送备案", "interpretations are filed within 30 days of their publication"),
    cites=OF_INTERPRETATIONS.cites,
)
AUTONOMOUS_EXPLAINS = Duty(
    name="autonomous-explains",
    of="explains_variations",
    when=Past(Made, "document", {Document.REGULATION_OF_AUTONOMOUS_PLACE}),
    says=Text("自治条例和单行条例报送备案时应说明变通的情况", "what autonomous regulations vary is explained"),
    cites=(LEGISLATION_2023.art(109, 1, 3, levels=_CITY | {Level.COUNTY}),),
)
ZONE_EXPLAINS = Duty(
    name="zone-explains",
    of="explains_variations",
    when=Past(Made, "document", {Document.ZONE_REGULATION}),
    says=Text("经济特区等的法规报送备案时应说明变通的情况", "what the regulations of a special zone vary is explained"),
    cites=(LEGISLATION_2023.art(109, 1, 5, levels=_PROVINCE | _CITY),),
)
DOCUMENT_PUBLISHED = Sequence(
    name="document-published",
    after=Published,
    when=Past(Made, "document", {Document.GOVERNMENT_DOCUMENT}),
    effect=Effect.BREACH,
    says=Text("规范性文件应予公布", "a normative document is published"),
    cites=_GOVERNMENT_DOCUMENTS,
)
# Unsettled: the article has a government's documents filed, and does not say with whom; anyone is read as enough.
DOCUMENT_FILED = Performed(
    name="document-filed",
    of="to",
    when=Past(Made, "document", {Document.GOVERNMENT_DOCUMENT}),
    says=Text("规范性文件应报送备案", "a normative document is filed for the record"),
    cites=_GOVERNMENT_DOCUMENTS,
)


def _sent(*rules: Rule) -> tuple[Step, ...]:
    """The rows from publication on.  Some decisions are filed and not published, so the first is no condition."""
    return (
        step(Filing.MADE, Filed, Filing.FILED, *rules),
        step(Filing.PUBLISHED, Filed, Filing.FILED, *rules, must=True),
        # Unsettled: no national law says who registers what was filed; that it is registered stands here for local law.
        step(Filing.FILED, Registered, Filing.REGISTERED),
    )


FILING = Procedure(
    id="record-review.filing",
    title=Text("规范性文件报送备案", "Filing a normative document for the record"),
    body=StandingCommittee,
    rests_on=(LEGISLATION_2023, ORGANIC_2022),
    start=Filing.NONE,
    steps=(
        step(Filing.NONE, Made, Filing.MADE, NOT_CONTRARY, NO_LOCAL_INTERPRETATION, DECIDED_IN_MEETING, *PREPARED),
        *alongside([Filing.MADE], Approved, APPROVED_BY_THE_ONE_ABOVE),
        step(Filing.MADE, Published, Filing.PUBLISHED, CITY_REGULATION_APPROVED, AUTONOMOUS_REGULATION_APPROVED),
        *_sent(
            CITY_REGULATION_APPROVED,
            AUTONOMOUS_REGULATION_APPROVED,
            PUBLISHED_FIRST,
            FILED_IN_TIME,
            INTERPRETATION_PUBLISHED_FIRST,
            INTERPRETATION_FILED_IN_TIME,
            *(rule for line in LINES for rule in line.rules),
            AUTONOMOUS_EXPLAINS,
            ZONE_EXPLAINS,
            DOCUMENT_PUBLISHED,
            DOCUMENT_FILED,
        ),
    ),
)

# judicial interpretations, under the Supervision Law alone

AN_INTERPRETATION = Competence(
    name="an-interpretation",
    of="document",
    allowed=INTERPRETATIONS,
    says=Text(
        "报送备案的应为最高人民法院、最高人民检察院的司法解释",
        "what is filed is an interpretation by the Supreme Court or the Supreme Procuratorate",
    ),
    cites=(SUPERVISION_2006.national(31, 1), SUPERVISION_2024.national(41, 1)),
)

FILING_OF_INTERPRETATIONS = Procedure(
    id="record-review.interpretation-filing",
    title=Text("司法解释报送备案", "Filing a judicial interpretation for the record"),
    body=StandingCommittee,
    rests_on=(SUPERVISION_2006, SUPERVISION_2024),
    start=Filing.NONE,
    steps=(
        step(Filing.NONE, Made, Filing.MADE, AN_INTERPRETATION, cites=AN_INTERPRETATION.cites),
        step(Filing.MADE, Published, Filing.PUBLISHED),
        *_sent(INTERPRETATION_PUBLISHED_FIRST, INTERPRETATION_FILED_IN_TIME, *OF_INTERPRETATIONS.rules),
    ),
)
