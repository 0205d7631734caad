"""Demands and suggestions to review a judicial interpretation, in 2006 and since 2024."""

from __future__ import annotations

from datetime import date

import pytest
from tests.supervision.record_review.story import BEFORE, SINCE, broken, cited, demand, suggestion, told

from npcproc.bodies import Organ
from npcproc.findings import NoSuchStep, NotEncoded
from npcproc.supervision.record_review import OF_INTERPRETATIONS, Asker, Document, Ground, ReviewInitiated

CASE = told(OF_INTERPRETATIONS, ())
OF_COURT, OF_PROCURATORATE = Document.INTERPRETATION_OF_COURT, Document.INTERPRETATION_OF_PROCURATORATE
JOINT = Document.JOINT_INTERPRETATION


class TestWhoDemands:
    """Some of every interpretation, the two of each other's, the National Supervisory Commission since 2024."""

    @pytest.mark.parametrize("on", [BEFORE, SINCE])
    @pytest.mark.parametrize("document", [OF_COURT, OF_PROCURATORATE, JOINT])
    @pytest.mark.parametrize(
        "asker", [Asker.GOVERNMENT, Asker.CENTRAL_MILITARY_COMMISSION, Asker.STANDING_COMMITTEE_BELOW]
    )
    def test_of_every_interpretation(self, on: date, document: Document, asker: Asker) -> None:
        """The State Council, the military commission and the provinces."""
        assert broken(CASE, demand(on, document=document, asker=asker)) == set()

    @pytest.mark.parametrize("on", [BEFORE, SINCE])
    @pytest.mark.parametrize(
        ("document", "court", "procuratorate"),
        [
            (OF_COURT, {"may-demand"}, set()),
            (OF_PROCURATORATE, set(), {"may-demand"}),
            (JOINT, {"may-demand"}, {"may-demand"}),
        ],
    )
    def test_each_others(self, on: date, document: Document, court: set[str], procuratorate: set[str]) -> None:
        """Never their own, and of a joint one neither is the other side."""
        assert broken(CASE, demand(on, document=document, asker=Asker.COURT)) == court
        assert broken(CASE, demand(on, document=document, asker=Asker.PROCURATORATE)) == procuratorate

    def test_the_supervisory_commission(self) -> None:
        """It may demand from the day of the text of 2024; until then it may suggest, and then no longer."""
        asks = {"document": OF_COURT, "asker": Asker.SUPERVISORY_COMMISSION}
        assert broken(CASE, demand(BEFORE, **asks)) == {"may-demand"}
        assert cited(CASE, demand(BEFORE, **asks), "may-demand") == ("supervision-law-2006/32.1",)
        assert broken(CASE, suggestion(BEFORE, **asks)) == set()
        assert broken(CASE, demand(SINCE, **asks)) == set()
        assert broken(CASE, suggestion(SINCE, **asks)) == {"may-suggest"}

    @pytest.mark.parametrize("on", [BEFORE, SINCE])
    def test_a_citizen(self, on: date) -> None:
        """A citizen suggests."""
        assert broken(CASE, demand(on, document=OF_COURT, asker=Asker.CITIZEN)) == {"may-demand"}
        assert broken(CASE, suggestion(on, document=OF_COURT)) == set()


class TestGrounds:
    """In 2006 a conflict with a law; since 2024 the Constitution too, and for demands questions of both."""

    @pytest.mark.parametrize(
        ("ground", "before", "since"),
        [
            (Ground.UNLAWFUL, set(), set()),
            (Ground.UNCONSTITUTIONAL, {"demand-ground-of-2006"}, set()),
            (Ground.CONSTITUTIONALITY, {"demand-ground-of-2006"}, set()),
            (Ground.LEGALITY, {"demand-ground-of-2006"}, set()),
            (Ground.INAPPROPRIATE, {"demand-ground-of-2006"}, {"demand-ground"}),
        ],
    )
    def test_of_a_demand(self, ground: Ground, before: set[str], since: set[str]) -> None:
        """Widened for demands."""
        assert broken(CASE, demand(BEFORE, document=OF_COURT, ground=ground)) == before
        assert broken(CASE, demand(SINCE, document=OF_COURT, ground=ground)) == since

    @pytest.mark.parametrize(
        ("ground", "before", "since"),
        [
            (Ground.UNLAWFUL, set(), set()),
            (Ground.UNCONSTITUTIONAL, {"suggestion-ground-of-2006"}, set()),
            (Ground.CONSTITUTIONALITY, {"suggestion-ground-of-2006"}, {"suggestion-ground"}),
            (Ground.LEGALITY, {"suggestion-ground-of-2006"}, {"suggestion-ground"}),
        ],
    )
    def test_of_a_suggestion(self, ground: Ground, before: set[str], since: set[str]) -> None:
        """Widened less for suggestions."""
        assert broken(CASE, suggestion(BEFORE, document=OF_COURT, ground=ground)) == before
        assert broken(CASE, suggestion(SINCE, document=OF_COURT, ground=ground)) == since


class TestForm:
    """In writing, under both texts."""

    @pytest.mark.parametrize(("on", "year", "article"), [(BEFORE, 2006, 32), (SINCE, 2024, 42)])
    def test_in_writing(self, on: date, year: int, article: int) -> None:
        """Each by the article of its day."""
        spoken = demand(on, document=OF_COURT, in_writing=False)
        assert cited(CASE, spoken, "demand-in-writing") == (f"supervision-law-{year}/{article}.1",)
        spoken_suggestion = suggestion(on, document=OF_COURT, in_writing=False)
        assert cited(CASE, spoken_suggestion, "suggestion-in-writing") == (f"supervision-law-{year}/{article}.2",)

    def test_not_of_a_regulation(self) -> None:
        """A regulation is reviewed under the Legislation Law."""
        assert "an-interpretation" in broken(CASE, demand(SINCE))


class TestUnasked:
    """Interpretations are reviewed unasked since the text of 2024, which opened the way."""

    @pytest.mark.parametrize(
        ("by", "wrong"),
        [(Organ.WORKING_BODY, set()), (Organ.SPECIAL_COMMITTEE, set()), (Organ.COURT, {"takes-up"})],
    )
    def test_since_2024(self, by: Organ, wrong: set[str]) -> None:
        """By the same two as regulations."""
        assert broken(CASE, ReviewInitiated(on=SINCE, by=by, title="某解释", document=OF_COURT)) == wrong

    def test_not_before(self) -> None:
        """The text of 2006 provides only demands and suggestions."""
        with pytest.raises(NoSuchStep):
            CASE.check(ReviewInitiated(on=BEFORE, by=Organ.WORKING_BODY, title="某解释", document=OF_COURT))


class TestSilence:
    """Before the Supervision Law there is no verdict."""

    def test_first_day(self) -> None:
        """The first of January 2007 is judged, the day before is not."""
        assert CASE.check(demand(date(2007, 1, 1), document=OF_COURT)) == ()
        with pytest.raises(NotEncoded):
            CASE.check(demand(date(2006, 12, 31), document=OF_COURT))
