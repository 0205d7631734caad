"""Reviews and filings in Henan that go as they should, to begin a test anywhere in them."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import takewhile

from tests.local.henan.places import CITY, opened
from tests.supervision.record_review.story import reviewed, vote

from npcproc.bodies import Organ
from npcproc.case import Case
from npcproc.events import Event
from npcproc.local.henan.record_review import (
    AnnulmentDeliberated,
    AnnulmentPublished,
    CarriedOut,
    CouncilSettled,
    DisagreementReported,
    FiledAnew,
)
from npcproc.local.henan.record_review.review import IN_HENAN
from npcproc.supervision.record_review import (
    IN_LOCAL_COMMITTEE,
    AnswerReceived,
    Asker,
    Closed,
    Document,
    FedBack,
    Ground,
    OpinionSent,
    Rectified,
    RemedyProposed,
    Submitted,
    SuggestionReceived,
)

__all__ = ["BEGUN", "SUGGESTED", "TABLE", "amended", "annulled", "until"]

TABLE = IN_LOCAL_COMMITTEE.also(IN_HENAN)
BEGUN = date(2025, 3, 3)
"""The day on which a review is suggested."""
_BODY = Organ.WORKING_BODY

SUGGESTED = SuggestionReceived(
    on=BEGUN,
    title="某办法",
    document=Document.GOVERNMENT_DOCUMENT,
    asker=Asker.CITIZEN,
    ground=Ground.RESTRICTS_RIGHTS,
    matters="第九条",
    reasons="增设许可",
)


def _after(days: int) -> date:
    return BEGUN + timedelta(days=days)


def annulled() -> tuple[Event, ...]:
    """A suggestion, a review, an opinion that the maker does not follow, and annulment, all as Henan wants it."""
    return (
        SUGGESTED,
        reviewed(_after(30), _BODY, ground=Ground.RESTRICTS_RIGHTS),
        OpinionSent(on=_after(31), by=_BODY),
        AnswerReceived(on=_after(61), by=_BODY, amends=False),
        DisagreementReported(on=_after(65)),
        CouncilSettled(on=_after(70)),
        RemedyProposed(on=_after(101), by=_BODY, document=Document.GOVERNMENT_DOCUMENT),
        Submitted(on=_after(105)),
        AnnulmentDeliberated(on=_after(120)),
        vote(_after(120)),
        AnnulmentPublished(on=_after(121)),
        CarriedOut(on=_after(150), by=Organ.GOVERNMENT),
        FedBack(on=_after(151)),
        Closed(on=_after(152)),
    )


def amended() -> tuple[Event, ...]:
    """The same until the opinion; but the maker agrees, amends, and files anew."""
    return (
        *annulled()[:3],
        AnswerReceived(on=_after(61), by=_BODY, amends=True),
        Rectified(on=_after(80)),
        FiledAnew(on=_after(81), by=Organ.GOVERNMENT),
        FedBack(on=_after(85)),
        Closed(on=_after(90)),
    )


def until(kind: type[Event], *, without: tuple[type[Event], ...] = (), place: str = CITY) -> Case:
    """The case of an annulment as it stands just before the event of that kind, with some events left out."""
    told = takewhile(lambda event: not isinstance(event, kind), annulled())
    return opened(TABLE, (e for e in told if not isinstance(e, without)), place)
