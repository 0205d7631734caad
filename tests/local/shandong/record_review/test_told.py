"""Who is told of a review in Shandong, and by when."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve
from tests.local.shandong.record_review.acts import (
    BOTH,
    DISTRICT,
    PROVINCE,
    WORKING_BODY,
    amended,
    annulled,
    breaks,
    demand,
    examined,
    its,
    suggestion,
    until,
)

from npcproc.bodies import Organ
from npcproc.case import Case
from npcproc.events import Event
from npcproc.findings import NoSuchStep
from npcproc.local.shandong.record_review import Handler, PassedOn, ReviewReported
from npcproc.supervision.record_review import (
    Asker,
    Closed,
    Document,
    FedBack,
    Form,
    NotSubmitted,
    Rectified,
    RemedyProposed,
    ResultPublished,
    Reviewed,
    ReviewInitiated,
    Verdict,
)

SOUND = its(Reviewed, examined(), verdict=Verdict.SOUND, ground=None)
TAKEN_UP = ReviewInitiated(on=date(2025, 3, 3), by=WORKING_BODY, title="某办法", document=Document.GOVERNMENT_DOCUMENT)


def rested() -> Case:
    """The council lets a suggestion rest on 10 August."""
    suggested = its(RemedyProposed, annulled(), by=WORKING_BODY, form=Form.SUGGESTION)
    return until(RemedyProposed, annulled()).replay((suggested, NotSubmitted(on=date(2025, 8, 10))))


def passed_on() -> Case:
    """It is passed on on 1 August."""
    return until(RemedyProposed, annulled(), PROVINCE).apply(
        PassedOn(on=date(2025, 8, 1), to=Handler.PROVINCIAL_GOVERNMENT)
    )


class TestInFifteenDays:
    """Those who asked are told within fifteen days of the end, whatever the end was."""

    @pytest.mark.parametrize(
        ("case", "last", "late", "name", "articles"),
        [
            (until(Reviewed, examined()).apply(SOUND), (6, 18), (6, 19), "a-sound-verdict", {"22.1"}),
            (until(FedBack, amended(), DISTRICT), (8, 24), (8, 25), "amendment", {"22.1", "19.3"}),
            (until(FedBack, annulled(), DISTRICT), (9, 17), (9, 18), "the-vote", {"22.1"}),
            (rested(), (8, 25), (8, 26), "no-submission", {"22.1"}),
            (passed_on(), (8, 16), (8, 17), "passing-on", {"22.1"}),
        ],
        ids=["sound", "amended", "voted", "rested", "passed-on"],
    )
    def test_the_fifteenth_day(
        self, case: Case, last: tuple[int, int], late: tuple[int, int], name: str, articles: set[str]
    ) -> None:
        """The last day is in time, the day after is not; the day is known as soon as the end is there."""
        told = its(FedBack, amended())
        assert case.check(evolve(told, on=date(2025, *last))) == ()
        assert breaks(case, evolve(told, on=date(2025, *late))) == {f"shandong-in-fifteen-days-of-{name}": articles}
        assert date(2025, *last) in {due.by for due in case.due(case.events[-1].on)}

    def test_an_amendment_against_the_opinion_ends_nothing(self) -> None:
        """No days run from one that does not follow the opinion; from one that does, they do."""
        declined = until(RemedyProposed, annulled(), DISTRICT)
        against, told = its(Rectified, amended(), as_opined=False), its(FedBack, amended(), on=date(2025, 12, 1))
        assert declined.record(against).check(told) == ()
        assert len(declined.record(evolve(against, as_opined=True)).check(told)) == 1


class TestByWhom:
    """A special committee or a working body tells them, and may publish it."""

    def test_who(self) -> None:
        """Nobody else does either."""
        case = until(FedBack, annulled())
        for by in BOTH:
            assert case.check(its(FedBack, annulled(), by=by)) == ()
        wrong = {"shandong-fed-back-by": {"22.1"}}
        assert breaks(case, its(FedBack, annulled(), by=Organ.GOVERNMENT)) == wrong
        assert breaks(case, ResultPublished(on=date(2025, 9, 17), by=Organ.GOVERNMENT)) == wrong
        assert case.check(ResultPublished(on=date(2025, 9, 17))) == ()


class TestTold:
    """Whoever demanded or suggested it was told, before it is closed."""

    @pytest.mark.parametrize(
        ("begun", "found"),
        [
            (demand(), {"shandong-fed-back-first": {"22.1"}}),
            (suggestion(), {"shandong-fed-back-first": {"22.1"}}),
            (TAKEN_UP, {}),
        ],
        ids=["demanded", "suggested", "unasked"],
    )
    def test_not_told(self, begun: Event, found: dict[str, set[str]]) -> None:
        """Where nobody asked, nobody is told."""
        case = until(Closed, annulled(begun), without=(FedBack,))
        assert breaks(case, its(Closed, annulled())) == found


class TestTheProvinceIsTold:
    """A city's committee reports its review of a rule of its own government, in writing and promptly."""

    @pytest.mark.parametrize(
        ("begun", "name"),
        [
            (demand(document=Document.GOVERNMENT_RULE), "requested"),
            (suggestion(document=Document.GOVERNMENT_RULE, asker=Asker.CITIZEN), "requested"),
            (evolve(TAKEN_UP, document=Document.GOVERNMENT_RULE), "initiated"),
        ],
        ids=["demanded", "suggested", "unasked"],
    )
    def test_not_told(self, begun: Event, name: str) -> None:
        """A breach at the end, of rules alone, in cities alone."""
        closed, without = its(Closed, annulled()), (ReviewReported,)
        case = until(Closed, annulled(begun), without=without)
        assert breaks(case, closed) == {f"shandong-{name}-review-was-reported": {"7.4"}}
        assert breaks(until(Closed, annulled(begun)), closed) == {}
        assert breaks(until(Closed, annulled(begun), PROVINCE, without=without), closed) == {}
        assert breaks(until(Closed, annulled(), without=without), closed) == {}

    def test_how(self) -> None:
        """By the committee, in writing, promptly."""
        case, reported = until(ReviewReported, annulled()), its(ReviewReported, annulled())
        for changed, rule in (
            (evolve(reported, by=Organ.GOVERNMENT), "committee-reports-its-review"),
            (evolve(reported, in_writing=False), "reported-in-writing"),
            (evolve(reported, promptly=False), "reported-promptly"),
        ):
            assert breaks(case, changed) == {f"shandong-{rule}": {"7.4"}}

    def test_of_cities_alone(self) -> None:
        """A district's committee has no such step."""
        with pytest.raises(NoSuchStep):
            until(FedBack, annulled(), DISTRICT).check(its(ReviewReported, annulled()))
