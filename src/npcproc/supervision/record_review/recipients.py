"""With whom which document is filed, and who sends it: a line for each provision, and the rules they come to.

Legislation Law arts. 69, 81, 109, 118 and 119; Supervision Law art. 41 (2006: art. 31); Organic Law arts. 10, 49, 74
and 79; Constitution arts. 100 and 116; Electoral Law art. 60.
"""

from __future__ import annotations

from enum import unique

from attrs import frozen

from npcproc.bodies import Organ
from npcproc.findings import Text
from npcproc.law.national import (
    CONSTITUTION_2018,
    ELECTION_2020,
    LEGISLATION_2023,
    ORGANIC_2022,
    SUPERVISION_2006,
    SUPERVISION_2024,
)
from npcproc.levels import Level
from npcproc.rules import Addressed, Competence, Latest, Past, Rule, SentTo
from npcproc.statutes import Cite
from npcproc.supervision.record_review.documents import INTERPRETATIONS, Document
from npcproc.supervision.record_review.filed import Made, Recipient
from npcproc.terms import Term

__all__ = ["LINES", "OF_INTERPRETATIONS", "Line", "Sender"]

_PROVINCE, _CITY = frozenset({Level.PROVINCIAL}), frozenset({Level.MUNICIPAL})
_PROVINCE_AND_CITY = _PROVINCE | _CITY
_CITY_AND_COUNTY = _CITY | {Level.COUNTY}
_NPCSC = frozenset({Recipient.NPC_STANDING_COMMITTEE})
_STATE_COUNCIL = frozenset({Recipient.STATE_COUNCIL})
_OWN = frozenset({Recipient.OWN_STANDING_COMMITTEE})


@unique
class Sender(Term):
    """Who sends a document in."""

    MAKER = "制定机关"
    PROVINCE = "省级人大常委会"


@frozen
class Line:
    """One line: documents of these kinds, by these provisions, go to all of these."""

    name: str
    documents: frozenset[Document]
    to: frozenset[Recipient]
    cites: tuple[Cite, ...]
    says: Text
    sender: Sender | None = None
    """Who sends it in; None where another line, or nothing, says so."""

    @property
    def rules(self) -> tuple[Rule, ...]:
        """What the line asks of a filing: to whom, and by whom."""
        when = Past(Made, "document", self.documents)
        reaches = SentTo(
            name=f"{self.name}-reaches", of="to", includes=self.to, when=when, says=self.says, cites=self.cites
        )
        by_its_maker = Addressed(
            name=f"{self.name}-by-its-maker",
            same_as=Latest(Made, "by"),
            when=when,
            says=Text("应由制定机关报送备案", "its maker files it"),
            cites=self.cites,
        )
        by_the_province = Competence(
            name=f"{self.name}-by-the-province",
            allowed=frozenset({Organ.STANDING_COMMITTEE_ABOVE}),
            when=when,
            says=Text("应由省级人大常委会报送备案", "the standing committee of the province files it, not its maker"),
            cites=self.cites,
        )
        sent: dict[Sender | None, tuple[Rule, ...]] = {
            None: (),
            Sender.MAKER: (by_its_maker,),
            Sender.PROVINCE: (by_the_province,),
        }
        return (reaches, *sent[self.sender])


OF_INTERPRETATIONS = Line(
    "interpretation",
    INTERPRETATIONS,
    _NPCSC,
    (SUPERVISION_2006.national(31, 1), SUPERVISION_2024.national(41, 1), LEGISLATION_2023.national(119, 2)),
    Text("司法解释应报全国人大常委会备案", "interpretations are filed with the NPC Standing Committee"),
    Sender.MAKER,
)
"""The line of judicial interpretations, the only one before the Organic and the Legislation Law as encoded."""

LINES: tuple[Line, ...] = (
    # of the central state
    Line(
        "administrative-regulation",
        frozenset({Document.ADMINISTRATIVE_REGULATION}),
        _NPCSC,
        (LEGISLATION_2023.national(109, 1, 1),),
        Text("行政法规应报全国人大常委会备案", "administrative regulations are filed with the NPC Standing Committee"),
        Sender.MAKER,
    ),
    Line(
        "supervisory-regulation",
        frozenset({Document.SUPERVISORY_REGULATION}),
        _NPCSC,
        (LEGISLATION_2023.national(118, 1),),
        Text("监察法规应报全国人大常委会备案", "supervisory regulations are filed with the NPC Standing Committee"),
        Sender.MAKER,
    ),
    OF_INTERPRETATIONS,
    Line(
        "departmental-rule",
        frozenset({Document.DEPARTMENTAL_RULE}),
        _STATE_COUNCIL,
        (LEGISLATION_2023.national(109, 1, 4),),
        Text("部门规章应报国务院备案", "departmental rules are filed with the State Council"),
        Sender.MAKER,
    ),
    Line(
        "answer-to-inquiry",
        frozenset({Document.ANSWER_TO_INQUIRY}),
        _NPCSC,
        (LEGISLATION_2023.national(69, 1),),
        Text("法律询问答复应报常务委员会备案", "answers to legal inquiries are filed with the standing committee"),
        Sender.MAKER,
    ),
    # of local congresses and their standing committees
    Line(
        "provincial-regulation",
        frozenset({Document.LOCAL_REGULATION}),
        _NPCSC | _STATE_COUNCIL,
        (
            LEGISLATION_2023.art(109, 1, 2, levels=_PROVINCE),
            ORGANIC_2022.art(10, 1, levels=_PROVINCE),
            ORGANIC_2022.art(49, 1, levels=_PROVINCE),
        ),
        Text(
            "省级地方性法规应报全国人大常委会和国务院备案",
            "a province's regulations are filed with the NPC Standing Committee and the State Council",
        ),
        Sender.MAKER,
    ),
    Line(
        "constitution-regulation",
        frozenset({Document.LOCAL_REGULATION}),
        _NPCSC,
        (CONSTITUTION_2018.art(100, 1, levels=_PROVINCE),),
        Text(
            "省级地方性法规应报全国人大常委会备案", "a province's regulations are filed with the NPC Standing Committee"
        ),
    ),
    Line(
        "city-regulation",
        frozenset({Document.LOCAL_REGULATION}),
        _NPCSC | _STATE_COUNCIL,
        (
            LEGISLATION_2023.art(109, 1, 2, levels=_CITY),
            ORGANIC_2022.art(10, 2, levels=_CITY),
            ORGANIC_2022.art(49, 2, levels=_CITY),
        ),
        Text(
            "设区的市、自治州的地方性法规应报全国人大常委会和国务院备案",
            "a city's or a prefecture's regulations are filed with the NPC Standing Committee and the State Council",
        ),
        Sender.PROVINCE,
    ),
    Line(
        "autonomous-regulation",
        frozenset({Document.REGULATION_OF_AUTONOMOUS_PLACE}),
        _NPCSC | _STATE_COUNCIL,
        (LEGISLATION_2023.art(109, 1, 3, levels=_CITY_AND_COUNTY),),
        Text(
            "自治州、自治县的自治条例和单行条例应报全国人大常委会和国务院备案",
            "an autonomous place's regulations are filed with the NPC Standing Committee and the State Council",
        ),
        Sender.PROVINCE,
    ),
    Line(
        "constitution-autonomous-regulation",
        frozenset({Document.REGULATION_OF_AUTONOMOUS_PLACE}),
        _NPCSC,
        (CONSTITUTION_2018.art(116, 1, levels=_CITY_AND_COUNTY),),
        Text(
            "自治州、自治县的自治条例和单行条例应报全国人大常委会备案",
            "an autonomous place's regulations are filed with the NPC Standing Committee",
        ),
    ),
    Line(
        "authorised-regulation",
        frozenset({Document.AUTHORISED_REGULATION, Document.ZONE_REGULATION}),
        frozenset({Recipient.NAMED_BY_THE_AUTHORISATION}),
        (LEGISLATION_2023.art(109, 1, 5, levels=_PROVINCE_AND_CITY | {Level.NATIONAL}),),
        Text(
            "根据授权制定的法规应报授权决定规定的机关备案",
            "regulations made under an authorisation are filed with the body that it names",
        ),
    ),
    Line(
        "election-rules",
        frozenset({Document.ELECTION_RULES}),
        _NPCSC,
        (ELECTION_2020.art(60, 1, levels=_PROVINCE),),
        Text("选举实施细则应报全国人大常委会备案", "election rules are filed with the NPC Standing Committee"),
        Sender.MAKER,
    ),
    Line(
        "start-of-legislating",
        frozenset({Document.START_OF_LEGISLATING}),
        _NPCSC | _STATE_COUNCIL,
        (LEGISLATION_2023.art(81, 3, levels=_PROVINCE),),
        Text(
            "开始制定地方性法规的步骤和时间应报全国人大常委会和国务院备案",
            "when cities begin to legislate is filed with the NPC Standing Committee and the State Council",
        ),
        Sender.MAKER,
    ),
    # of local governments
    Line(
        "provincial-rule",
        frozenset({Document.GOVERNMENT_RULE}),
        _STATE_COUNCIL | _OWN,
        (LEGISLATION_2023.art(109, 1, 4, levels=_PROVINCE), ORGANIC_2022.art(74, 1, levels=_PROVINCE)),
        Text(
            "省级政府规章应报国务院和本级人大常委会备案",
            "a province's rules are filed with the State Council and its own standing committee",
        ),
        Sender.MAKER,
    ),
    Line(
        "city-rule",
        frozenset({Document.GOVERNMENT_RULE}),
        _STATE_COUNCIL | _OWN | {Recipient.PROVINCIAL_STANDING_COMMITTEE, Recipient.PROVINCIAL_GOVERNMENT},
        (LEGISLATION_2023.art(109, 1, 4, levels=_CITY), ORGANIC_2022.art(74, 1, levels=_CITY)),
        Text(
            "设区的市、自治州的规章应报国务院、省级人大常委会和政府以及本级人大常委会备案",
            "a city's rules are filed with the State Council, the province's committee and government and its own "
            "standing committee",
        ),
        Sender.MAKER,
    ),
    Line(
        "departments-set-up",
        frozenset({Document.DEPARTMENTS_SET_UP}),
        _OWN,
        (ORGANIC_2022.county_and_above(79, 3),),
        Text(
            "工作部门的设立、增加、减少或者合并应报本级人大常委会备案",
            "the setting up of departments is filed with the government's own standing committee",
        ),
        Sender.MAKER,
    ),
)
