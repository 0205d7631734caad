"""What Henan adds to filing documents for the record."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from tests.local.henan.places import OUTSIDE, added, breaks, everywhere, never_forgives, opened

from npcproc.bodies import Organ
from npcproc.case import Case
from npcproc.events import Event
from npcproc.findings import Effect, NoSuchStep
from npcproc.local.henan.record_review import FilingCorrected, FilingDemanded, NoticeIssued, RegisterChecked
from npcproc.local.henan.record_review.filing import IN_HENAN
from npcproc.supervision.record_review import (
    FILING,
    Document,
    Filed,
    Filing,
    Made,
    Paper,
    Published,
    Recipient,
    Registered,
)

TABLE = FILING.also(IN_HENAN)
DAY = date(2025, 4, 1)
LAST = date(2025, 5, 1)
OWN, ABOVE = Recipient.OWN_STANDING_COMMITTEE, Recipient.STANDING_COMMITTEE_ABOVE
GOVERNMENT, COURT = Document.GOVERNMENT_DOCUMENT, Document.DOCUMENT_OF_COURT
RESOLUTION = Document.RESOLUTION_OF_CONGRESS
MAKERS = {GOVERNMENT: Organ.GOVERNMENT, COURT: Organ.COURT, RESOLUTION: Organ.CONGRESS}


def published(document: Document = GOVERNMENT, *events: Event, place: str = "410100") -> Case:
    """A document made and published there, after these events too."""
    by = MAKERS.get(document, Organ.GOVERNMENT)
    made = Made(on=DAY, by=by, title="某办法", document=document)
    return opened(TABLE, (made, Published(on=DAY, by=by), *events), place)


def filed(document: Document = GOVERNMENT, *to: Recipient, on: date = LAST) -> Filed:
    """The document sent in by its maker."""
    return Filed(on=on, by=MAKERS.get(document, Organ.GOVERNMENT), to=to or (OWN,))


class TestTheWholeWay:
    """A filing that goes as Henan wants it leaves no finding."""

    @everywhere
    @pytest.mark.parametrize("document", [GOVERNMENT, COURT])
    def test_lawful(self, document: Document, place: str) -> None:
        """On the thirtieth day, with the committee of its level."""
        case = published(document, filed(document), Registered(on=LAST), place=place)
        assert (case.stage, case.findings) == (Filing.REGISTERED, ())

    @everywhere
    @given(seed=st.integers(min_value=0, max_value=2**32))
    def test_never_forgives(self, place: str, seed: int) -> None:
        """What national law finds stays found."""
        never_forgives(FILING, IN_HENAN, place, seed)

    def test_elsewhere(self) -> None:
        """In Hubei a court's document may be filed with nobody, late, in one copy."""
        event = evolve(filed(COURT, on=date(2025, 9, 1)), to=(), copies=1, electronic=False, papers=())
        assert published(COURT, place=OUTSIDE["410100"]).check(event) == ()
        with pytest.raises(NoSuchStep):
            published(place=OUTSIDE["410100"]).check(RegisterChecked(on=DAY))


class TestWhatAndWithWhom:
    """Each kind is filed, with the committee of its level or the one above (articles 48 and 51)."""

    @pytest.mark.parametrize(
        ("document", "rules"),
        [
            (GOVERNMENT, {"government-document-filed", "reaches-own-committee"}),
            (Document.GOVERNMENT_DECISION, {"government-document-filed", "reaches-own-committee"}),
            (COURT, {"court-document-filed", "reaches-own-committee"}),
            (Document.DOCUMENT_OF_PROCURATORATE, {"court-document-filed", "reaches-own-committee"}),
            (RESOLUTION, {"resolution-filed", "reaches-committee-above"}),
            (Document.RESOLUTION_OF_COMMITTEE, {"resolution-filed", "reaches-committee-above"}),
            (Document.GOVERNMENT_RULE, {"rule-filed", "reaches-own-committee"}),
        ],
    )
    def test_nobody(self, document: Document, rules: set[str]) -> None:
        """Sent to nobody it is not filed."""
        assert added(published(document), evolve(filed(document), to=())) == rules

    @pytest.mark.parametrize(("place", "wrong"), [("410000", set()), ("410100", {"51.1"}), ("410102", {"51.1"})])
    def test_resolutions_go_up(self, place: str, wrong: set[str]) -> None:
        """From a city or a county, and not from the province."""
        case = published(RESOLUTION, place=place)
        found = breaks(case, filed(RESOLUTION, OWN))
        assert found == ({"henan-reaches-committee-above": wrong} if wrong else {})
        assert case.check(filed(RESOLUTION, ABOVE)) == ()

    def test_the_province_is_above_a_city(self) -> None:
        """Under either name."""
        provincial = filed(RESOLUTION, Recipient.PROVINCIAL_STANDING_COMMITTEE)
        assert published(RESOLUTION).check(provincial) == ()
        assert added(published(RESOLUTION, place="410102"), provincial) == {"reaches-committee-above"}


class TestInTime:
    """Within thirty days (article 51)."""

    @everywhere
    @given(late=st.integers(-29, 60))
    def test_thirty_days(self, place: str, late: int) -> None:
        """The thirtieth day is in time; late it is filed all the same."""
        event = filed(on=LAST + timedelta(days=late))
        assert added(published(place=place), event) == ({"filed-in-thirty-days"} if late > 0 else set())

    @given(late=st.integers(-29, 60))
    def test_resolutions(self, late: int) -> None:
        """The same."""
        event = filed(RESOLUTION, ABOVE, on=LAST + timedelta(days=late))
        assert added(published(RESOLUTION), event) == ({"resolution-filed-in-thirty-days"} if late > 0 else set())

    def test_due(self) -> None:
        """The day is seen before it is missed."""
        assert {due.by for due in published(COURT).due(DAY) if due.event is Filed} == {LAST}


class TestPapers:
    """Three papers, ten copies and an electronic text (article 52)."""

    @pytest.mark.parametrize(("copies", "wrong"), [(10, set()), (11, set()), (9, {"ten-copies"})])
    def test_copies(self, copies: int, wrong: set[str]) -> None:
        """Nine are too few; it is filed all the same."""
        assert added(published(), evolve(filed(), copies=copies)) == wrong
        assert published().apply(evolve(filed(), copies=copies)).stage is Filing.FILED

    @pytest.mark.parametrize("paper", list(Paper))
    def test_papers(self, paper: Paper) -> None:
        """Each of them, and the text by wire."""
        event = evolve(filed(), papers=frozenset(Paper) - {paper})
        assert breaks(published(), event) == {"henan-all-papers": {"52.1.1", "52.1.2", "52.1.3"}}
        assert breaks(published(), evolve(filed(), electronic=False)) == {"henan-electronic-too": {"52.2"}}

    def test_who_registers(self) -> None:
        """The body charged with recording and review (article 49)."""
        case = published(GOVERNMENT, filed())
        assert case.check(Registered(on=LAST, by=Organ.WORKING_BODY)) == ()
        wrong = Registered(on=LAST, by=Organ.SPECIAL_COMMITTEE)
        assert breaks(case, wrong) == {"henan-review-body-registers": {"49.1", "54.1"}}


class TestNotFiled:
    """Registers are checked, a day is set, and then the committee circulates it (articles 62 and 63)."""

    DEMANDED = FilingDemanded(on=date(2025, 6, 1), until=date(2025, 6, 20))

    def test_by_whom(self) -> None:
        """By the body charged with it."""
        assert added(published(), RegisterChecked(on=DAY, by=Organ.GOVERNMENT)) == {"review-body-checks"}
        assert added(published(), evolve(self.DEMANDED, by=Organ.GOVERNMENT)) == {"review-body-demands"}

    @given(late=st.integers(-10, 30))
    def test_the_day_set(self, late: int) -> None:
        """That day is in time."""
        event = filed(on=date(2025, 6, 20) + timedelta(days=late))
        wrong = {"filed-in-thirty-days", *(("by-the-day-set",) if late > 0 else ())}
        assert added(published(GOVERNMENT, self.DEMANDED), event) == wrong

    @pytest.mark.parametrize(("day", "wrong"), [(20, {"the-day-has-passed"}), (21, set())])
    def test_circulated(self, day: int, wrong: set[str]) -> None:
        """Once the day has passed."""
        notice = NoticeIssued(on=date(2025, 6, day), until=date(2025, 7, 20))
        assert added(published(GOVERNMENT, self.DEMANDED), notice) == wrong

    @given(late=st.integers(-30, 30))
    def test_not_before_it_is_late(self, late: int) -> None:
        """Nobody is told to file before the thirty days are over."""
        demanded = evolve(self.DEMANDED, on=LAST + timedelta(days=late))
        found = breaks(published(), demanded)
        assert found == ({} if late > 0 else {"henan-time-to-file-has-run-out": {"51.1", "63.1"}})

    def test_unpublished(self) -> None:
        """No time runs before a document is published."""
        made = Made(on=DAY, by=Organ.GOVERNMENT, title="某办法", document=GOVERNMENT)
        with pytest.raises(NoSuchStep):
            opened(TABLE, (made,)).check(self.DEMANDED)

    def test_filed_wrongly(self) -> None:
        """Who filed otherwise than it should is told as well, at once, and files anew by the day."""
        case = published(GOVERNMENT, evolve(filed(), on=DAY, copies=1))
        demanded = evolve(self.DEMANDED, on=DAY, until=LAST)
        corrected = FilingCorrected(on=LAST, by=Organ.GOVERNMENT)
        assert added(case, corrected) == {"demanded-first"}
        case = case.apply(demanded)
        assert case.check(corrected) == ()
        assert added(case, evolve(corrected, on=LAST + timedelta(days=1))) == {"by-the-day-set"}
        notice = NoticeIssued(on=LAST + timedelta(days=1), until=date(2025, 6, 1))
        assert case.check(notice) == ()
        assert added(case.apply(corrected), notice) == {"still-not-corrected"}

    def test_filed_after_all(self) -> None:
        """What was filed in the meantime is not circulated."""
        case = published(GOVERNMENT, self.DEMANDED, filed(on=date(2025, 6, 20)))
        assert added(case, NoticeIssued(on=date(2025, 6, 21), until=date(2025, 7, 20))) == {"still-not-filed"}

    @pytest.mark.parametrize(("day", "wrong"), [(20, set()), (21, {"by-the-day-ordered"})])
    def test_the_day_ordered(self, day: int, wrong: set[str]) -> None:
        """What the committee orders has a day too; that day is in time."""
        notice = NoticeIssued(on=date(2025, 6, 21), until=date(2025, 7, 20))
        case = published(GOVERNMENT, self.DEMANDED, notice)
        assert added(case, filed(on=date(2025, 7, day))) == {"filed-in-thirty-days", "by-the-day-set", *wrong}

    def test_not_without_a_demand(self) -> None:
        """Nor by anyone but the standing committee."""
        notice = NoticeIssued(on=date(2025, 6, 21), until=date(2025, 7, 20))
        (found,) = published().check(notice)
        assert (found.rule, found.effect) == ("record-review.filing.henan-demanded-first", Effect.REFUSES)
        wrong = evolve(notice, by=Organ.WORKING_BODY)
        assert added(published(GOVERNMENT, self.DEMANDED), wrong) == {"committee-circulates"}
