"""Inquiry and report stacked: a thematic inquiry combined with the deliberation of a report, one matter in two cases.

The inquiry names the case of the report.  Neither runs ahead of the other: it is held once the report is before the
session, and the opinions on the report are handed over once it has been held.

Supervision Law art. 48.  Before the law of 2024 no article speaks of it, and nothing is asked.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from attrs import frozen

from npcproc.bodies import StandingCommittee
from npcproc.case import Case
from npcproc.events import Event, Facts
from npcproc.findings import Text
from npcproc.law.national import SUPERVISION_2024
from npcproc.procedure import Standing
from npcproc.rules import Duty
from npcproc.supervision import financial_oversight, law_inspection, special_report
from npcproc.supervision.follow_up import OpinionsHandedOver
from npcproc.supervision.thematic_inquiry import Combined, Dropped, InquiryHeld, TopicSettled

__all__ = ["INQUIRY_COMBINED", "REPORT_COMBINED", "InquiryCombined", "ReportCombined", "combinations"]


@frozen(kw_only=True)
class InquiryCombined(Facts):
    """A thematic inquiry is held with the deliberation of a report (结合审议报告进行专题询问)."""

    zh = "结合审议报告的专题询问"
    en = "InquiryCombined"

    named: bool
    """Whether the case that it names is of the kind of report that it names."""

    report_given: bool
    """Whether that report is before the session by that day."""

    opinions_open: bool
    """Whether the opinions on that report have not been handed over yet."""


@frozen(kw_only=True)
class ReportCombined(Facts):
    """The opinions on a report that an inquiry is combined with are handed over (结合专题询问审议的报告)."""

    zh = "结合专题询问审议的报告"
    en = "ReportCombined"

    inquiry_held: bool
    """Whether every inquiry that is to be combined with it has been held."""


_CITES = (SUPERVISION_2024.art(48, 2),)

# Unsettled: the law lets the two be combined and does not say what follows when one runs ahead; what was to be combined
# and was not is kept as a breach.
REPORT_IS_THERE = Duty(
    name="report-is-there",
    of="named",
    says=Text("所结合的应为台账中该类报告", "the docket has the report that the inquiry is combined with"),
    cites=_CITES,
)
INQUIRY_NOT_AHEAD = Duty(
    name="inquiry-not-ahead",
    of="report_given",
    says=Text("专题询问不应先于所结合的报告进行", "the inquiry is not held before its report is before the session"),
    cites=_CITES,
)
REPORT_NOT_PAST = Duty(
    name="report-not-past",
    of="opinions_open",
    says=Text(
        "专题询问应在所结合报告的审议意见交办前进行", "it is held before the opinions on its report are handed over"
    ),
    cites=_CITES,
)
REPORT_NOT_AHEAD = Duty(
    name="report-not-ahead",
    of="inquiry_held",
    says=Text(
        "结合专题询问审议的报告，应在询问举行后交办审议意见",
        "the opinions on a report are handed over once the inquiry combined with it has been held",
    ),
    cites=_CITES,
)

INQUIRY_COMBINED = Standing(
    id="docket.inquiry-combined",
    title=Text("结合审议报告的专题询问", "An inquiry combined with a report"),
    body=StandingCommittee,
    rests_on=(SUPERVISION_2024,),
    facts=InquiryCombined,
    rules=(REPORT_IS_THERE, INQUIRY_NOT_AHEAD, REPORT_NOT_PAST),
)
REPORT_COMBINED = Standing(
    id="docket.report-combined",
    title=Text("结合专题询问审议的报告", "A report combined with an inquiry"),
    body=StandingCommittee,
    rests_on=(SUPERVISION_2024,),
    facts=ReportCombined,
    rules=(REPORT_NOT_AHEAD,),
)

_OF = {
    special_report.IN_STANDING_COMMITTEE.id: Combined.SPECIAL_REPORT,
    law_inspection.IN_STANDING_COMMITTEE.id: Combined.LAW_INSPECTION,
    financial_oversight.IN_STANDING_COMMITTEE.id: Combined.OTHER_REPORT,
}
_GIVEN = (special_report.Heard, law_inspection.Heard, law_inspection.Deliberated, financial_oversight.Heard)


def combinations(
    event: Event, case_id: str, cases: Mapping[str, Case], inquiries: Iterable[Case]
) -> tuple[tuple[Standing, InquiryCombined] | tuple[Standing, ReportCombined], ...]:
    """What of an event is held against the other half of its matter."""
    if isinstance(event, InquiryHeld) and event.combined_with:
        report = cases.get(event.combined_with)
        facts = InquiryCombined(
            on=event.on,
            named=report is not None and _OF.get(report.procedure) is event.combined_kind,
            report_given=report is not None and any(isinstance(e, _GIVEN) and e.on <= event.on for e in report.events),
            opinions_open=report is not None and not _handed_over(report, event.on),
        )
        return ((INQUIRY_COMBINED, facts),)
    if isinstance(event, OpinionsHandedOver):
        waiting = [inquiry for inquiry in inquiries if _is_for(inquiry, case_id)]
        if waiting:
            held = all(inquiry.last(InquiryHeld) is not None for inquiry in waiting)
            return ((REPORT_COMBINED, ReportCombined(on=event.on, inquiry_held=held)),)
    return ()


def _handed_over(report: Case, day: date) -> bool:
    return any(isinstance(event, OpinionsHandedOver) and event.on <= day for event in report.events)


def _is_for(inquiry: Case, report: str) -> bool:
    """Whether an inquiry that was not dropped is to be combined with that report."""
    settled = inquiry.last(TopicSettled)
    return settled is not None and settled.combined_with == report and inquiry.last(Dropped) is None
