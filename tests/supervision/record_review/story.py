"""Filings and reviews that go as they should, to begin a test anywhere in them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from itertools import takewhile
from typing import Any

from npcproc.bodies import Organ, StandingCommittee
from npcproc.case import Case
from npcproc.events import Event, Facts
from npcproc.levels import Level
from npcproc.procedure import Procedure, Standing
from npcproc.supervision.record_review import (
    AnswerReceived,
    Asker,
    Closed,
    DecisionVoted,
    DemandReceived,
    Document,
    FedBack,
    Ground,
    OpinionSent,
    Rectified,
    RemedyProposed,
    Reviewed,
    Submitted,
    SuggestionReceived,
    Verdict,
)
from npcproc.tally import Tally

PLACES = {
    Level.NATIONAL: "100000",
    Level.PROVINCIAL: "420000",
    Level.MUNICIPAL: "420100",
    Level.COUNTY: "420102",
}
BEGUN = date(2025, 3, 3)
"""The day on which a story begins, unless a test moves it."""
BEFORE, SINCE = date(2024, 11, 7), date(2024, 11, 8)
"""The last day of the Supervision Law of 2006, and the first of that of 2024."""


def committee(level: Level = Level.NATIONAL, members: int = 31) -> StandingCommittee:
    """A standing committee at that level, where no local law is encoded."""
    return StandingCommittee(level=level, place=PLACES[level], members=members)


def demand(on: date = BEGUN, **how: Any) -> DemandReceived:
    """A demand by the government, that is the State Council, to review a local regulation."""
    usual = {"document": Document.LOCAL_REGULATION, "asker": Asker.GOVERNMENT, "ground": Ground.UNLAWFUL}
    return DemandReceived(on=on, title="某条例", **{**usual, **how})


def suggestion(on: date = BEGUN, **how: Any) -> SuggestionReceived:
    """A citizen's suggestion to review a local regulation."""
    usual = {"document": Document.LOCAL_REGULATION, "asker": Asker.CITIZEN, "ground": Ground.UNLAWFUL}
    return SuggestionReceived(on=on, title="某条例", **{**usual, **how})


def reviewed(on: date, *reviewers: Organ, **how: Any) -> Reviewed:
    """A review by both that finds a conflict with a law."""
    usual = {"verdict": Verdict.FAULTY, "ground": Ground.UNLAWFUL}
    return Reviewed(on=on, reviewers=reviewers or (Organ.SPECIAL_COMMITTEE, Organ.WORKING_BODY), **{**usual, **how})


def vote(on: date, in_favour: int = 16, *, present: int = 31, **how: Any) -> DecisionVoted:
    """A vote in a committee of 31."""
    return DecisionVoted(on=on, tally=Tally(members=31, present=present, in_favour=in_favour), **how)


def refused(on: date = BEGUN, document: Document = Document.LOCAL_REGULATION) -> tuple[Event, ...]:
    """A suggestion, a review, an opinion that the maker does not follow, and annulment."""

    def after(days: int) -> date:
        return on + timedelta(days=days)

    return (
        suggestion(on, document=document),
        reviewed(after(60)),
        OpinionSent(on=after(70), by=Organ.WORKING_BODY),
        AnswerReceived(on=after(100), by=Organ.WORKING_BODY, amends=False),
        RemedyProposed(on=after(130), by=Organ.SPECIAL_COMMITTEE, document=document),
        Submitted(on=after(140)),
        vote(after(160)),
        FedBack(on=after(170)),
        Closed(on=after(171)),
    )


def amended(on: date = BEGUN, document: Document = Document.LOCAL_REGULATION) -> tuple[Event, ...]:
    """The same until the opinion; but the maker agrees, and amends."""

    def after(days: int) -> date:
        return on + timedelta(days=days)

    return (
        *refused(on, document)[:3],
        AnswerReceived(on=after(100), by=Organ.WORKING_BODY, amends=True),
        Rectified(on=after(160)),
        FedBack(on=after(170)),
        Closed(on=after(171)),
    )


def told(table: Procedure, events: Iterable[Event], level: Level = Level.NATIONAL) -> Case:
    """The case in which these events are applied one after another."""
    case = table.open(committee(level))
    for event in events:
        case = case.apply(event)
    return case


def until(kind: type[Event], table: Procedure, events: Iterable[Event], level: Level = Level.NATIONAL) -> Case:
    """The case as it stands just before the event of that kind."""
    return told(table, takewhile(lambda event: not isinstance(event, kind), events), level)


def broken(case: Case, event: Event) -> set[str]:
    """The names of the rules that the event breaks."""
    return {finding.rule.removeprefix(f"{case.procedure}.") for finding in case.check(event)}


def cited(case: Case, event: Event, rule: str) -> tuple[str, ...]:
    """The articles that the finding of that rule cites."""
    return next(tuple(map(str, f.cites)) for f in case.check(event) if f.rule == f"{case.procedure}.{rule}")


def audited(table: Standing, facts: Facts, level: Level = Level.NATIONAL) -> set[str]:
    """The names of the rules that the facts do not meet, in a standing committee of that level."""
    return {finding.rule.removeprefix(f"{table.id}.") for finding in table.audit(committee(level), facts)}
