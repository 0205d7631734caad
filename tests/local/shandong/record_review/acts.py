"""Filings and reviews that go as Shandong wants them, to begin a test anywhere in them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from attrs import evolve
from tests.never_forgives import articles

from npcproc import catalog
from npcproc.bodies import Organ, StandingCommittee
from npcproc.case import Case
from npcproc.events import Event
from npcproc.local.shandong.record_review import (
    AmendedTextFiled,
    AnswerForwarded,
    Distributed,
    MakerConsulted,
    MotionDeliberated,
    RequestRegistered,
    ReviewReported,
)
from npcproc.places import level_of
from npcproc.supervision.record_review import (
    AnswerReceived,
    Asker,
    Closed,
    DecisionVoted,
    DemandReceived,
    Document,
    FedBack,
    Filed,
    Form,
    Ground,
    Made,
    OpinionSent,
    Published,
    Recipient,
    Rectified,
    Referred,
    Registered,
    RemedyProposed,
    Reviewed,
    Submitted,
    SuggestionReceived,
    Verdict,
)
from npcproc.tally import Tally

PROVINCE, JINAN, DISTRICT = "370000", "370100", "370103"
OUTSIDE = {PROVINCE: "420000", JINAN: "420100", DISTRICT: "420102"}
"""A place of the same level in Hubei, whose own law is not encoded."""

LAW = "shandong-recording-review-2017"
FILING = catalog.procedure("record-review.filing")
REVIEW = catalog.procedure("record-review.local")
GOVERNMENT, WORKING_BODY, COMMITTEE = Organ.GOVERNMENT, Organ.WORKING_BODY, Organ.SPECIAL_COMMITTEE
BOTH = frozenset({COMMITTEE, WORKING_BODY})


def committee(place: str = JINAN) -> StandingCommittee:
    """A standing committee of 31."""
    return StandingCommittee(level=level_of(place), place=place, members=31)


def filing(document: Document = Document.GOVERNMENT_DOCUMENT) -> tuple[Event, ...]:
    """A document of the government that is filed in time with everyone, registered and distributed."""
    return (
        Made(on=date(2025, 3, 3), by=GOVERNMENT, title="某办法", document=document),
        Published(on=date(2025, 3, 10), by=GOVERNMENT),
        Filed(on=date(2025, 4, 9), by=GOVERNMENT, to=frozenset(Recipient)),
        Registered(on=date(2025, 4, 10), by=WORKING_BODY),
        Distributed(on=date(2025, 4, 11)),
    )


def demand(**how: Any) -> DemandReceived:
    """The court demands the review of a document of the government."""
    usual = {"title": "某办法", "document": Document.GOVERNMENT_DOCUMENT, "ground": Ground.UNLAWFUL}
    words = {"matters": "第三条", "reasons": "同上位法不一致"}
    return DemandReceived(**{"on": date(2025, 3, 3), "asker": Asker.COURT, **usual, **words, **how})


def suggestion(**how: Any) -> SuggestionReceived:
    """A citizen suggests it."""
    usual = {"title": "某办法", "document": Document.GOVERNMENT_DOCUMENT, "ground": Ground.UNLAWFUL}
    words = {"matters": "第三条", "reasons": "同上位法不一致"}
    return SuggestionReceived(**{"on": date(2025, 3, 3), "asker": Asker.CITIZEN, **usual, **words, **how})


def examined(begun: Event | None = None) -> tuple[Event, ...]:
    """A demand, examined by both, and an opinion."""
    return (
        begun or demand(),
        RequestRegistered(on=date(2025, 3, 4), handling="交法制委员会审查"),
        Referred(on=date(2025, 3, 5), by=WORKING_BODY, document=Document.GOVERNMENT_DOCUMENT),
        MakerConsulted(on=date(2025, 4, 1)),
        Reviewed(on=date(2025, 6, 3), reviewers=BOTH, verdict=Verdict.FAULTY, ground=Ground.UNLAWFUL),
        OpinionSent(on=date(2025, 6, 10), by=WORKING_BODY),
    )


def amended(begun: Event | None = None) -> tuple[Event, ...]:
    """The maker agrees, and amends."""
    return (
        *examined(begun),
        AnswerReceived(on=date(2025, 7, 10), by=WORKING_BODY, amends=True),
        AnswerForwarded(on=date(2025, 7, 11)),
        Rectified(on=date(2025, 8, 9)),
        AmendedTextFiled(on=date(2025, 8, 20), by=GOVERNMENT),
        ReviewReported(on=date(2025, 8, 21)),
        FedBack(on=date(2025, 8, 24), by=WORKING_BODY),
        Closed(on=date(2025, 8, 25), by=WORKING_BODY),
    )


def annulled(begun: Event | None = None) -> tuple[Event, ...]:
    """The maker refuses, and the standing committee annuls."""
    return (
        *examined(begun),
        AnswerReceived(on=date(2025, 7, 10), by=WORKING_BODY, amends=False),
        AnswerForwarded(on=date(2025, 7, 11)),
        RemedyProposed(on=date(2025, 8, 1), by=COMMITTEE, document=Document.GOVERNMENT_DOCUMENT, form=Form.MOTION),
        Submitted(on=date(2025, 8, 10)),
        MotionDeliberated(on=date(2025, 9, 1)),
        DecisionVoted(on=date(2025, 9, 2), tally=Tally(members=31, present=31, in_favour=16)),
        ReviewReported(on=date(2025, 9, 5)),
        FedBack(on=date(2025, 9, 17), by=WORKING_BODY),
        Closed(on=date(2025, 9, 18), by=WORKING_BODY),
    )


def told(events: Iterable[Event], place: str = JINAN) -> Case:
    """The case in which these events are recorded one after another."""
    table = FILING if isinstance(next(iter(events)), Made) else REVIEW
    case = table.open(committee(place))
    # what only a city does is left out elsewhere
    return case.replay(e for e in events if place == JINAN or not isinstance(e, ReviewReported))


def until(
    kind: type[Event], events: Iterable[Event], place: str = JINAN, *, without: tuple[type[Event], ...] = ()
) -> Case:
    """The case just before the event of that kind, some kinds left out."""
    before: list[Event] = []
    for event in events:
        if isinstance(event, kind):
            break
        if not isinstance(event, without):
            before.append(event)
    return told(before, place) if before else (FILING if kind is Made else REVIEW).open(committee(place))


def its(kind: type[Event], events: Iterable[Event], **changed: Any) -> Any:
    """The event of that kind, with something changed."""
    return evolve(next(event for event in events if isinstance(event, kind)), **changed)


def swapped(events: Iterable[Event], new: Event) -> tuple[Event, ...]:
    """The events with the one of that kind replaced."""
    return tuple(new if type(event) is type(new) else event for event in events)


def breaks(case: Case, event: Event) -> dict[str, set[str]]:
    """The rules that the event breaks, each with the articles of Shandong's Provisions that say so."""
    found = articles(case, event, PROVINCE)
    return {name: {slug.removeprefix(f"{LAW}/") for slug in slugs} for name, slugs in found.items()}
