"""What Shandong adds to filing a document for the record: with whom, in which papers, and what follows when it is not.

New are the standing committees with which a document is filed, thirty days for all of them, five copies and an
electronic text, and who registers and distributes; `late` has what becomes of a filing that is late or incomplete.

Shandong Provisions on Recording and Review arts. 5-8.  The level is that of the document.
"""

from __future__ import annotations

from attrs import frozen

from npcproc.bodies import Organ
from npcproc.events import Event, done_by
from npcproc.findings import Effect, Text
from npcproc.law.local import SHANDONG_RECORDING_REVIEW_2017
from npcproc.levels import Level, by_level
from npcproc.local.shandong.record_review import late
from npcproc.local.shandong.record_review.late import REVIEW_BODY
from npcproc.periods import days
from npcproc.procedure import Overlay
from npcproc.rules import Competence, Covers, Deadline, Duty, Is, Latest, Method, Past, SentTo, Size
from npcproc.steps import alongside
from npcproc.supervision.record_review import Document, Filed, Filing, Made, Paper, Published, Recipient, Registered

__all__ = ["IN_SHANDONG", "Distributed"]

_PROVISIONS = SHANDONG_RECORDING_REVIEW_2017
_CITY = frozenset({Level.MUNICIPAL})
_PROVINCE = frozenset({Level.PROVINCIAL})
_PROVINCE_AND_CITY = _PROVINCE | _CITY
_CITY_AND_COUNTY = _CITY | {Level.COUNTY}


@frozen(kw_only=True)
class Distributed(Event):
    """A document that was filed is sent to those who review it (分送审查)."""

    zh = "分送审查"
    en = "Distributed"

    by: Organ = done_by(Organ.WORKING_BODY)

    several: bool = False
    """Whether it falls into the fields of two or more special committees and working bodies."""

    to_all_at_once: bool = True
    """Whether all of them got it at the same time; asked where there are several."""


# with the committee of its own level

TO_OWN_COMMITTEE = tuple(
    SentTo(
        name=f"shandong-{name}-reaches-own-committee",
        of="to",
        includes=frozenset({Recipient.OWN_STANDING_COMMITTEE}),
        when=when,
        says=says,
        cites=(cite,),
    )
    for name, when, says, cite in (
        (
            "province-rule",
            Past(Made, "document", {Document.GOVERNMENT_RULE}),
            Text("省政府规章应报省人大常委会备案", "rules of the province are filed with its own standing committee"),
            _PROVISIONS.art(5, 1, 1, levels=_PROVINCE),
        ),
        (
            "city-rule",
            Past(Made, "document", {Document.GOVERNMENT_RULE}),
            Text("市政府规章应报市人大常委会备案", "rules of a city are filed with its own standing committee"),
            _PROVISIONS.art(5, 1, 1, levels=_CITY),
        ),
        (
            "application",
            Past(Made, "applies_regulation", {True}),
            Text(
                "对地方性法规应用的解释和根据其授权作的具体规定应报本级人大常委会备案",
                "how a local regulation applies, and what details it, is filed with the maker's own standing committee",
            ),
            _PROVISIONS.art(5, 1, 2, levels=_PROVINCE_AND_CITY),
        ),
        (
            "government-document",
            Past(Made, "document", {Document.GOVERNMENT_DECISION, Document.GOVERNMENT_DOCUMENT}),
            Text(
                "政府的决定、命令和其他规范性文件应报本级人大常委会备案",
                "a government's decisions, orders and other documents are filed with its own standing committee",
            ),
            _PROVISIONS.art(5, 1, 3),
        ),
    )
)

# and with the one above; a township has no standing committee, and the table here is of those that have one

# The committee above a city is that of the province, under either name.
_ABOVE_A_CITY = frozenset({Recipient.STANDING_COMMITTEE_ABOVE, Recipient.PROVINCIAL_STANDING_COMMITTEE})
_ABOVE = by_level(municipal=_ABOVE_A_CITY, county=frozenset({Recipient.STANDING_COMMITTEE_ABOVE}))
TO_COMMITTEE_ABOVE = tuple(
    SentTo(
        name=f"shandong-{name}-reaches-committee-above",
        of="to",
        meets=meets,
        when=when,
        says=says,
        cites=(cite,),
    )
    for name, when, meets, says, cite in (
        (
            "rule",
            Past(Made, "document", {Document.GOVERNMENT_RULE}),
            by_level(municipal=_ABOVE_A_CITY),
            Text("市政府规章应报上一级人大常委会备案", "a city's rules are filed with the standing committee above"),
            _PROVISIONS.art(6, 1, 1, levels=_CITY),
        ),
        (
            "application",
            Past(Made, "applies_regulation", {True}),
            by_level(municipal=_ABOVE_A_CITY),
            Text(
                "市对地方性法规应用的解释和根据其授权作的具体规定应报上一级人大常委会备案",
                "how a city's regulation applies, and what details it, is filed with the standing committee above",
            ),
            _PROVISIONS.art(6, 1, 2, levels=_CITY),
        ),
        # Of resolutions those that bind generally; of others no filing is begun.
        (
            "resolution",
            Past(Made, "document", {Document.RESOLUTION_OF_CONGRESS, Document.RESOLUTION_OF_COMMITTEE}),
            _ABOVE,
            Text(
                "人大及其常委会具有普遍约束力的决议、决定应报上一级人大常委会备案",
                "resolutions that bind generally are filed with the standing committee above",
            ),
            _PROVISIONS.art(6, 1, 3, levels=_CITY_AND_COUNTY),
        ),
    )
)

# when and how

IN_THIRTY_DAYS = Deadline(
    name="shandong-filed-in-thirty-days",
    after=Latest(Published),
    within=days(30),
    says=Text("应自公布之日起30日内报送备案", "it is filed within 30 days of its publication"),
    cites=(_PROVISIONS.art(7, 1),),
)
ALL_PAPERS = Covers(
    name="shandong-all-papers",
    of="papers",
    includes=frozenset(Paper),
    effect=Effect.BREACH,
    says=Text(
        "报送备案应提交备案报告、文本、说明和制定依据", "a report, the text, an explanation and the basis are handed in"
    ),
    cites=(_PROVISIONS.art(7, 2),),
)
FIVE_COPIES = Size(
    name="shandong-five-copies",
    of="copies",
    at_least=by_level(provincial=5, municipal=5, county=5),
    effect=Effect.BREACH,
    says=Text("备案材料应一式五份", "the papers are handed in in five copies"),
    cites=(_PROVISIONS.art(7, 2),),
)
ELECTRONIC_TOO = Method(
    name="shandong-electronic-too",
    of="electronic",
    allowed=frozenset({True}),
    effect=Effect.BREACH,
    says=Text("应同时报送电子文本", "an electronic text is handed in at the same time"),
    cites=(_PROVISIONS.art(7, 2),),
)

# received, registered, distributed

_RECEIVED = (_PROVISIONS.art(8, 1),)

REVIEW_BODY_REGISTERS = Competence(
    name="shandong-review-body-registers",
    allowed=REVIEW_BODY,
    says=Text("应由备案审查工作机构登记", "the body charged with recording and review registers it"),
    cites=_RECEIVED,
)
REVIEW_BODY_DISTRIBUTES = Competence(
    name="shandong-review-body-distributes",
    allowed=REVIEW_BODY,
    says=Text("应由备案审查工作机构分送", "the body charged with recording and review distributes it"),
    cites=_RECEIVED,
)
TO_ALL_AT_ONCE = Duty(
    name="shandong-to-all-at-once",
    of="to_all_at_once",
    when=Is("several", {True}),
    says=Text(
        "涉及两个以上机构职责的，应同时分送各有关机构",
        "what falls into the fields of two or more goes to all of them at the same time",
    ),
    cites=(_PROVISIONS.art(8, 3),),
)

IN_SHANDONG = Overlay(
    steps=(
        *alongside(
            [Filing.REGISTERED],
            Distributed,
            REVIEW_BODY_DISTRIBUTES,
            TO_ALL_AT_ONCE,
            must=True,
            cites=(_PROVISIONS.art(8, 1), _PROVISIONS.art(8, 3)),
        ),
        *late.STEPS,
    ),
    rules={
        Filed: (*TO_OWN_COMMITTEE, *TO_COMMITTEE_ABOVE, IN_THIRTY_DAYS, ALL_PAPERS, FIVE_COPIES, ELECTRONIC_TOO),
        Registered: (REVIEW_BODY_REGISTERS,),
    },
)
