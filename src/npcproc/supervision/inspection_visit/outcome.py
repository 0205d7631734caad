"""What comes of a visit or study: the deputies' report, passed on, and what they are told of how it was handled.

Deputies Law art. 31 (2015: art. 24).
"""

from __future__ import annotations

from attrs import frozen

from npcproc.bodies import Organ
from npcproc.events import Event, done_by
from npcproc.findings import Effect, Text
from npcproc.law.national import DEPUTIES_2015, DEPUTIES_2025
from npcproc.levels import by_level
from npcproc.rules import Among, Competence, Content, Covered, Duty, Every, Not, Past, Performed, Publicity, Sequence
from npcproc.supervision.inspection_visit.matter import Arranged, LocalVisitRequested, Whose
from npcproc.supervision.inspection_visit.meeting import EVERY_ORGAN_MET

__all__ = [
    "CLOSED",
    "CLOSED_UNBEGUN",
    "CLOSED_UNREPORTED",
    "FED_BACK",
    "PASSED_ON",
    "REPORTED",
    "Closed",
    "FedBack",
    "PassedOn",
    "Reported",
]


# what comes of it


@frozen(kw_only=True)
class Reported(Event):
    """The deputies' report is there (形成报告)."""

    zh = "形成报告"
    en = "Reported"

    by: Organ = done_by(Organ.DEPUTIES)


@frozen(kw_only=True)
class PassedOn(Event):
    """The report is passed on to an organ or organisation concerned (转交报告); to each by an act of its own."""

    zh = "转交报告"
    en = "PassedOn"

    to: str
    """Who receives it, by name; a bureau of a government or an enterprise can be one."""


@frozen(kw_only=True)
class FedBack(Event):
    """The deputies are told how the opinions in the report were studied and handled (向代表反馈)."""

    zh = "反馈研究处理情况"
    en = "FedBack"

    organ: str
    """The organ or organisation that studied and handled them, by name; `by` is who told the deputies."""

    handling: str
    """How it did."""

    to_deputies: bool = True
    """Whether the deputies were told, and not the committee or presidium alone."""

    to_who_passed_it_on: bool = True
    """Whether the office or presidium that passed the report on was told as well; some places ask for it."""

    promptly: bool = True
    """Whether it came promptly; the law counts no days."""


@frozen(kw_only=True)
class Closed(Event):
    """The matter ends (结束)."""

    zh = "结束"
    en = "Closed"


_REPORT = (DEPUTIES_2015.art(24, 1), DEPUTIES_2025.art(31, 1))

# the report

DEPUTIES_REPORT = Competence(
    name="deputies-report",
    allowed=frozenset({Organ.DEPUTIES}),
    says=Text("视察、调研报告应由参加的代表形成", "the deputies who took part make the report"),
    cites=_REPORT,
)

# passed on

# Unsettled: the office is that of the deputies' own level.  Where this body arranged it for deputies of a level above,
# another office passes the report on, and nothing is asked of who does.
_OF_THIS_LEVEL = Not(Past(Arranged, "whose", {Whose.ENTRUSTED, Whose.ABOVE}))
_OFFICES = frozenset({Organ.ADMINISTRATIVE_BODY, Organ.WORKING_BODY})
_OFFICE = frozenset({Organ.ADMINISTRATIVE_BODY})
_PRESIDIUM = frozenset({Organ.PRESIDIUM})
OFFICE_PASSES_ON = Competence(
    name="office-passes-on",
    allowed=by_level(national=_OFFICES, provincial=_OFFICES, municipal=_OFFICES, county=_OFFICES, township=_PRESIDIUM),
    when=_OF_THIS_LEVEL,
    says=Text(
        "报告应由本级人大常委会办事机构、工作机构或者乡镇人大主席团转交",
        "the committee's administrative or working body, or a township's presidium, passes the report on",
    ),
    cites=(DEPUTIES_2025.art(31, 1),),
)
OFFICE_PASSED_ON = Competence(
    name="office-passed-on",
    allowed=by_level(national=_OFFICE, provincial=_OFFICE, municipal=_OFFICE, county=_OFFICE, township=_PRESIDIUM),
    when=_OF_THIS_LEVEL,
    says=Text(
        "报告应由本级人大常委会办事机构或者乡镇人大主席团转交",
        "the committee's administrative body, or a township's presidium, passes the report on",
    ),
    cites=(DEPUTIES_2015.art(24, 1),),
)
NAMES_WHO_RECEIVES = Content(
    name="names-who-receives",
    of="to",
    says=Text("报告应转交有关机关、组织", "the report goes to organs or organisations concerned"),
    cites=_REPORT,
)

# what the deputies are told

# Unsettled: since 2025 the organ tells the deputies itself; it is read as enough that its own handling is told, whoever
# carries the word.  Before, nobody was named.
WHO_RECEIVED_IT_ANSWERS = Among(
    name="who-received-it-answers",
    of="organ",
    listed=Every(PassedOn, "to"),
    says=Text("应由收到报告的机关、组织反馈", "an organ or organisation that received the report answers it"),
    cites=(DEPUTIES_2025.art(31, 1),),
)
TELLS_HOW_IT_WAS_HANDLED = Performed(
    name="tells-how-it-was-handled",
    of="handling",
    says=Text("应反馈意见和建议的研究处理情况", "it is told how the opinions were studied and handled"),
    cites=_REPORT,
)
DEPUTIES_ARE_TOLD = Publicity(
    name="deputies-are-told",
    of="to_deputies",
    says=Text("研究处理情况应向代表反馈", "the deputies themselves are told"),
    cites=_REPORT,
)
PROMPTLY = Duty(
    name="promptly",
    of="promptly",
    says=Text("应及时反馈", "it is told promptly"),
    cites=(DEPUTIES_2025.art(31, 1),),
)

# the end

WAS_ARRANGED = Sequence(
    name="was-arranged",
    after=Arranged,
    when=Past(LocalVisitRequested),
    effect=Effect.BREACH,
    says=Text("代表要求就地视察的，应联系安排", "a local visit that deputies ask for is arranged"),
    cites=(DEPUTIES_2015.local(22, 3), DEPUTIES_2025.local(29, 3)),
)
WAS_PASSED_ON = Sequence(
    name="was-passed-on",
    after=PassedOn,
    effect=Effect.BREACH,
    says=Text("代表的报告应转交", "a report of the deputies is passed on"),
    cites=_REPORT,
)
EVERY_ORGAN_ANSWERED = Sequence(
    name="every-organ-answered",
    after=Covered(Every(PassedOn, "to"), by=Every(FedBack, "organ")),
    effect=Effect.BREACH,
    says=Text("报告中意见和建议的研究处理情况均应反馈", "every organ's handling of the report is told"),
    cites=_REPORT,
)

REPORTED = (DEPUTIES_REPORT,)
"""What is asked of the report."""

PASSED_ON = (OFFICE_PASSES_ON, OFFICE_PASSED_ON, NAMES_WHO_RECEIVES)
"""What is asked when it is passed on."""

FED_BACK = (WHO_RECEIVED_IT_ANSWERS, TELLS_HOW_IT_WAS_HANDLED, DEPUTIES_ARE_TOLD, PROMPTLY)
"""What is asked of what the deputies are told."""

CLOSED_UNBEGUN = (WAS_ARRANGED,)
"""What is asked at the end where nobody went."""

CLOSED_UNREPORTED = (EVERY_ORGAN_MET,)
"""What is asked at the end where there is no report."""

CLOSED = (EVERY_ORGAN_MET, WAS_PASSED_ON, EVERY_ORGAN_ANSWERED)
"""What is asked at the end where there is one."""
