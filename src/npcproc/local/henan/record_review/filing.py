"""What Henan adds to filing a document for the record: which documents, with whom, when, and what follows if it is not.

New are thirty days for all of them, ten copies and an electronic text, who registers, and a day set for what is late.

Henan Measures on the Supervision Law arts. 48, 49, 51, 52, 54, 62 and 63.  The level is that of the document; the
table is of committees, so what a township makes and files with its county has no case here.
"""

from __future__ import annotations

from datetime import date

from attrs import frozen

from npcproc.bodies import Organ
from npcproc.events import Event, done_by
from npcproc.findings import Effect, Text
from npcproc.law.local import HENAN_SUPERVISION_2015
from npcproc.levels import Level, by_level
from npcproc.periods import days
from npcproc.procedure import Overlay
from npcproc.rules import (
    Competence,
    Covers,
    Deadline,
    Latest,
    Method,
    Not,
    NotBefore,
    Past,
    Performed,
    SentTo,
    Sequence,
    SetDay,
    Size,
)
from npcproc.steps import alongside
from npcproc.supervision.record_review import Document, Filed, Filing, Made, Paper, Published, Recipient, Registered

__all__ = ["IN_HENAN", "REVIEW_BODY", "FilingCorrected", "FilingDemanded", "NoticeIssued", "RegisterChecked"]

_MEASURES = HENAN_SUPERVISION_2015
_CITY_AND_COUNTY = frozenset({Level.MUNICIPAL, Level.COUNTY})
_PROVINCE_AND_CITY = frozenset({Level.PROVINCIAL, Level.MUNICIPAL})

# Unsettled: the Measures speak of the committee's special body for recording and review; it may be a working body or
# an administrative one.
REVIEW_BODY = frozenset({Organ.WORKING_BODY, Organ.ADMINISTRATIVE_BODY})
"""The body charged with recording and review (负责备案审查的专门机构)."""

_RESOLUTIONS = frozenset({Document.RESOLUTION_OF_CONGRESS, Document.RESOLUTION_OF_COMMITTEE})
_RULES = frozenset({Document.GOVERNMENT_RULE})
_OF_GOVERNMENT = frozenset({Document.GOVERNMENT_DECISION, Document.GOVERNMENT_DOCUMENT})
_OF_COURTS = frozenset({Document.DOCUMENT_OF_COURT, Document.DOCUMENT_OF_PROCURATORATE})
_IN_TIME = _MEASURES.art(51, 1)
_IN_TIME_BELOW = _MEASURES.art(51, 1, levels=_CITY_AND_COUNTY)
_PAPERS = tuple(_MEASURES.art(52, 1, item) for item in (1, 2, 3))
_DEMANDED = (_MEASURES.art(63, 1),)


@frozen(kw_only=True)
class RegisterChecked(Event):
    """The maker's register and papers are called in or sampled (调阅、抽查发文登记簿)."""

    zh = "调阅、抽查发文登记簿"
    en = "RegisterChecked"

    by: Organ = done_by(Organ.WORKING_BODY)


@frozen(kw_only=True)
class FilingDemanded(Event):
    """The maker is told to file by a day, or to file as it should (通知限期报送)."""

    zh = "通知限期报送"
    en = "FilingDemanded"

    by: Organ = done_by(Organ.WORKING_BODY)

    until: date
    """The last day set for it; that day is still in time."""


@frozen(kw_only=True)
class NoticeIssued(Event):
    """It is circulated that the maker has not filed, which is ordered to by a day (通报并责令限期改正)."""

    zh = "通报并责令限期改正"
    en = "NoticeIssued"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)

    until: date
    """The last day set for it; that day is still in time."""


@frozen(kw_only=True)
class FilingCorrected(Event):
    """The maker that filed otherwise than it should files as it should (按规定重新报送)."""

    zh = "按规定重新报送"
    en = "FilingCorrected"


# which documents

FILED_WITH_SOMEONE = tuple(
    Performed(
        name=f"henan-{name}-filed",
        of="to",
        when=Past(Made, "document", documents),
        says=says,
        cites=(cite,),
    )
    for name, documents, says, cite in (
        (
            "resolution",
            _RESOLUTIONS,
            Text("人大及其常委会的决议、决定应报送备案", "resolutions and decisions are filed"),
            _MEASURES.art(48, 2, 1),
        ),
        (
            "rule",
            _RULES,
            Text("省、市政府规章应报送备案", "rules of the province's and of cities' governments are filed"),
            _MEASURES.art(48, 2, 2, levels=_PROVINCE_AND_CITY),
        ),
        (
            "government-document",
            _OF_GOVERNMENT,
            Text(
                "政府的决定、命令和其他规范性文件应报送备案", "decisions, orders and documents of governments are filed"
            ),
            _MEASURES.art(48, 2, 3),
        ),
        (
            "court-document",
            _OF_COURTS,
            Text("法院、检察院的规范性文件应报送备案", "documents of courts and procuratorates are filed"),
            _MEASURES.art(48, 2, 4),
        ),
    )
)

# with whom, and when

TO_OWN_COMMITTEE = SentTo(
    name="henan-reaches-own-committee",
    of="to",
    includes=frozenset({Recipient.OWN_STANDING_COMMITTEE}),
    when=Past(Made, "document", _RULES | _OF_GOVERNMENT | _OF_COURTS),
    says=Text(
        "政府、法院、检察院的规范性文件应报同级人大常委会备案",
        "what a government, court or procuratorate makes is filed with the committee of its level",
    ),
    cites=(_IN_TIME,),
)
# The committee above a city is that of the province, under either name.
TO_COMMITTEE_ABOVE = SentTo(
    name="henan-reaches-committee-above",
    of="to",
    meets=by_level(
        municipal=frozenset({Recipient.STANDING_COMMITTEE_ABOVE, Recipient.PROVINCIAL_STANDING_COMMITTEE}),
        county=frozenset({Recipient.STANDING_COMMITTEE_ABOVE}),
    ),
    when=Past(Made, "document", _RESOLUTIONS),
    says=Text(
        "下一级人大及其常委会的规范性文件应报上一级人大常委会备案",
        "what a congress or committee makes is filed with the committee above",
    ),
    cites=(_IN_TIME_BELOW,),
)
IN_THIRTY_DAYS = Deadline(
    name="henan-filed-in-thirty-days",
    after=Latest(Published),
    within=days(30),
    when=Past(Made, "document", _RULES | _OF_GOVERNMENT | _OF_COURTS),
    says=Text("应在发布后30日内报送备案", "it is filed within 30 days of its issue"),
    cites=(_IN_TIME,),
)
RESOLUTION_IN_THIRTY_DAYS = Deadline(
    name="henan-resolution-filed-in-thirty-days",
    after=Latest(Published),
    within=days(30),
    when=Past(Made, "document", _RESOLUTIONS),
    says=Text("决议、决定应在公布后30日内报送备案", "a resolution is filed within 30 days of its publication"),
    cites=(_IN_TIME_BELOW,),
)

# in which papers, and who registers them

ALL_PAPERS = Covers(
    name="henan-all-papers",
    of="papers",
    includes=frozenset(Paper),
    effect=Effect.BREACH,
    says=Text(
        "报送备案应提交备案报告、正式文本、说明和主要依据",
        "a report, the text, an explanation and the main basis are handed in",
    ),
    cites=_PAPERS,
)
TEN_COPIES = Size(
    name="henan-ten-copies",
    of="copies",
    at_least=by_level(provincial=10, municipal=10, county=10),
    effect=Effect.BREACH,
    says=Text("备案材料应一式十份", "the papers are handed in in ten copies"),
    cites=(_MEASURES.art(52, 2),),
)
ELECTRONIC_TOO = Method(
    name="henan-electronic-too",
    of="electronic",
    allowed=frozenset({True}),
    effect=Effect.BREACH,
    says=Text("应同时报送电子文本", "an electronic text is handed in at the same time"),
    cites=(_MEASURES.art(52, 2),),
)
REVIEW_BODY_REGISTERS = Competence(
    name="henan-review-body-registers",
    allowed=REVIEW_BODY,
    says=Text("应由负责备案审查的专门机构登记", "the body charged with recording and review registers it"),
    cites=(_MEASURES.art(49, 1), _MEASURES.art(54, 1)),
)

# looked after

REVIEW_BODY_CHECKS = Competence(
    name="henan-review-body-checks",
    allowed=REVIEW_BODY,
    says=Text("应由负责备案审查的专门机构监督检查", "the body charged with recording and review checks the register"),
    cites=(_MEASURES.art(62, 2),),
)
REVIEW_BODY_DEMANDS = Competence(
    name="henan-review-body-demands",
    allowed=REVIEW_BODY,
    says=Text("应由负责备案审查的专门机构通知限期报送", "the body charged with recording and review sets the day"),
    cites=_DEMANDED,
)
TIME_HAS_RUN_OUT = NotBefore(
    name="henan-time-to-file-has-run-out",
    day=Latest(Published),
    wait=days(30),
    over=True,
    when=Not(Past(Filed)),
    says=Text("应在报送备案的期限届满之后", "the 30 days for filing have passed"),
    cites=(_IN_TIME, *_DEMANDED),
)
BY_THE_DAY_SET = SetDay(
    name="henan-by-the-day-set",
    until=Latest(FilingDemanded, "until"),
    says=Text("应在通知的期限内报送", "it is filed by the day that was set"),
    cites=_DEMANDED,
)
BY_THE_DAY_ORDERED = SetDay(
    name="henan-by-the-day-ordered",
    until=Latest(NoticeIssued, "until"),
    says=Text("应在责令改正的期限内报送", "it is filed by the day that the committee ordered"),
    cites=_DEMANDED,
)
COMMITTEE_CIRCULATES = Competence(
    name="henan-committee-circulates",
    allowed=frozenset({Organ.STANDING_COMMITTEE}),
    says=Text("应由常务委员会通报并责令限期改正", "the standing committee circulates it and orders it put right"),
    cites=_DEMANDED,
)
DEMANDED_FIRST = Sequence(
    name="henan-demanded-first",
    after=FilingDemanded,
    says=Text("应先通知限期报送", "the maker was told to file by a day"),
    cites=_DEMANDED,
)
THE_DAY_HAS_PASSED = NotBefore(
    name="henan-the-day-has-passed",
    day=Latest(FilingDemanded, "until"),
    over=True,
    says=Text("应在期限届满之后", "the day set has passed"),
    cites=_DEMANDED,
)

STILL_NOT_DONE = tuple(
    Sequence(
        name=f"henan-still-not-{name}",
        after=Not(Past(done, since=FilingDemanded)),
        says=Text("逾期后已报送的，不予通报", "what was filed after all is not circulated"),
        cites=_DEMANDED,
    )
    for name, done in (("filed", Filed), ("corrected", FilingCorrected))
)

# Unsettled: the time to file runs from publication; a document that is not published is read as not late.
_LATE_OR_WRONG = (Filing.PUBLISHED, Filing.FILED)

IN_HENAN = Overlay(
    steps=(
        *alongside((Filing.MADE, Filing.PUBLISHED), RegisterChecked, REVIEW_BODY_CHECKS, cites=(_MEASURES.art(62, 2),)),
        *alongside(_LATE_OR_WRONG, FilingDemanded, REVIEW_BODY_DEMANDS, TIME_HAS_RUN_OUT, cites=_DEMANDED),
        *alongside(
            [Filing.FILED], FilingCorrected, DEMANDED_FIRST, BY_THE_DAY_SET, BY_THE_DAY_ORDERED, cites=_DEMANDED
        ),
        *alongside(
            _LATE_OR_WRONG,
            NoticeIssued,
            COMMITTEE_CIRCULATES,
            DEMANDED_FIRST,
            THE_DAY_HAS_PASSED,
            *STILL_NOT_DONE,
            cites=_DEMANDED,
        ),
    ),
    rules={
        Filed: (
            *FILED_WITH_SOMEONE,
            TO_OWN_COMMITTEE,
            TO_COMMITTEE_ABOVE,
            IN_THIRTY_DAYS,
            RESOLUTION_IN_THIRTY_DAYS,
            BY_THE_DAY_SET,
            BY_THE_DAY_ORDERED,
            ALL_PAPERS,
            TEN_COPIES,
            ELECTRONIC_TOO,
        ),
        Registered: (REVIEW_BODY_REGISTERS,),
    },
)
