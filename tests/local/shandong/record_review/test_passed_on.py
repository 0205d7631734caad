"""What becomes in Shandong of a city's document that its maker leaves as it is."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from tests.local.shandong.record_review.acts import (
    DISTRICT,
    JINAN,
    PROVINCE,
    amended,
    annulled,
    breaks,
    its,
    until,
)

from npcproc.bodies import Organ
from npcproc.case import Case
from npcproc.findings import NoSuchStep
from npcproc.local.shandong.record_review import Handler, OutcomeReported, PassedOn
from npcproc.supervision.record_review import AnswerReceived, Closed, FedBack, Rectified, RemedyProposed, Stage

PASSED_ON = PassedOn(on=date(2025, 8, 1), to=Handler.PROVINCIAL_GOVERNMENT)
REPORTED = OutcomeReported(on=date(2025, 10, 8), by=Organ.GOVERNMENT)
FED_BACK = its(FedBack, annulled(), on=date(2025, 8, 15))


def declined(place: str = PROVINCE) -> Case:
    """The maker has refused."""
    return until(RemedyProposed, annulled(), place)


class TestTheWay:
    """The committees of the province pass it on, and are told what became of it."""

    def test_lawful(self) -> None:
        """The committee itself decides nothing, and the matter is closed."""
        case = declined().apply(PASSED_ON)
        assert case.stage is Stage.LEFT_STANDING
        case = case.apply(FED_BACK).apply(REPORTED).apply(its(Closed, annulled(), on=date(2025, 10, 9)))
        assert case.findings == ()

    @pytest.mark.parametrize("place", [JINAN, DISTRICT])
    def test_of_the_province_alone(self, place: str) -> None:
        """A city passes nothing on."""
        with pytest.raises(NoSuchStep):
            declined(place).check(PASSED_ON)

    def test_without_an_answer(self) -> None:
        """Also where the maker says nothing."""
        case = until(AnswerReceived, annulled(), PROVINCE)
        assert case.apply(PASSED_ON).stage is Stage.LEFT_STANDING


class TestWhatIsAsked:
    """A city's document, unamended, with the council's consent, to one of two, who must report."""

    @pytest.mark.parametrize(
        ("changed", "name"),
        [
            (evolve(PASSED_ON, by=Organ.CHAIRPERSONS_COUNCIL), "passed-on-by"),
            (evolve(PASSED_ON, to=Handler.OTHER), "passed-on-to"),
            (evolve(PASSED_ON, of_a_city=False), "passed-on-of-a-city"),
            (evolve(PASSED_ON, left_unamended=False), "passed-on-unamended"),
            (evolve(PASSED_ON, council_agreed=False), "passed-on-agreed"),
            (evolve(PASSED_ON, report_required=False), "report-required"),
        ],
    )
    def test_each(self, changed: PassedOn, name: str) -> None:
        """Each is a rule of its own."""
        assert breaks(declined(), changed) == {f"shandong-{name}": {"18.2"}}

    @given(st.integers(0, 90))
    def test_its_time(self, later: int) -> None:
        """Thirty days to answer, and thirty more for a maker that agrees."""
        case = until(AnswerReceived, annulled(), PROVINCE)
        passed_on = evolve(PASSED_ON, on=date(2025, 6, 10) + timedelta(days=later))
        late = {"shandong-passed-on-once-its-answer-is-overdue": {"18.2", "19.1"}}
        assert breaks(case, passed_on) == ({} if later > 30 else late)
        agreed = until(Rectified, amended(), PROVINCE)
        passed_on = evolve(PASSED_ON, on=date(2025, 7, 11) + timedelta(days=later))
        late = {"shandong-passed-on-once-its-amendment-is-overdue": {"18.2", "19.2"}}
        assert breaks(agreed, passed_on) == ({} if later > 29 else late)

    def test_the_other_one(self) -> None:
        """The city's standing committee will do as well."""
        assert declined().check(evolve(PASSED_ON, to=Handler.CITY_COMMITTEE, by=Organ.WORKING_BODY)) == ()


class TestTheOutcome:
    """It is reported, of what was passed on."""

    def test_at_the_end(self) -> None:
        """Not reported, it is a breach when the matter is closed."""
        case = declined().apply(PASSED_ON).apply(FED_BACK)
        assert breaks(case, its(Closed, annulled())) == {"shandong-outcome-was-reported": {"18.2"}}

    def test_of_nothing(self) -> None:
        """Of a matter that the committee let rest nothing is reported."""
        case = until(FedBack, annulled(), PROVINCE)
        assert case.stage is Stage.DECIDED
        with pytest.raises(NoSuchStep):
            case.check(REPORTED)
        closed = until(Closed, annulled(), PROVINCE).apply(its(Closed, annulled()))
        assert breaks(closed, REPORTED) == {"shandong-was-passed-on": {"18.2"}}
