"""Demands and suggestions to review a regulation: who, on what grounds, in what form; and who takes one up unasked."""

from __future__ import annotations

from datetime import date

import pytest
from tests.supervision.record_review.story import BEGUN, broken, cited, demand, suggestion, told

from npcproc.bodies import Organ
from npcproc.findings import Effect, NotEncoded, Refused
from npcproc.supervision.record_review import OF_REGULATIONS, Asker, Document, Ground, ReviewInitiated

CASE = told(OF_REGULATIONS, ())
MAY_DEMAND = {
    Asker.GOVERNMENT,
    Asker.CENTRAL_MILITARY_COMMISSION,
    Asker.SUPERVISORY_COMMISSION,
    Asker.COURT,
    Asker.PROCURATORATE,
    Asker.STANDING_COMMITTEE_BELOW,
}
QUESTIONS = {Ground.CONSTITUTIONALITY, Ground.LEGALITY}
CONFLICTS = {Ground.UNCONSTITUTIONAL, Ground.UNLAWFUL}


class TestAskers:
    """Six may demand a review; all others suggest one."""

    @pytest.mark.parametrize("asker", list(Asker))
    def test_demand_or_suggestion(self, asker: Asker) -> None:
        """Each asker has exactly one way."""
        demands, suggests = broken(CASE, demand(asker=asker)), broken(CASE, suggestion(asker=asker))
        assert (demands, suggests) == ((set(), {"may-suggest"}) if asker in MAY_DEMAND else ({"may-demand"}, set()))

    def test_a_citizens_demand_is_refused(self) -> None:
        """A citizen cannot demand; both languages say who can."""
        with pytest.raises(Refused) as refused:
            CASE.apply(demand(asker=Asker.CITIZEN))
        (finding,) = refused.value.findings
        assert finding.zh == (
            "审查要求应由国务院、中央军事委员会、国家监察委员会、最高人民法院、最高人民检察院或者省级人大常委会提出，"
            "现为公民（立法法第一百一十条第一款）"
        )
        assert finding.effect is Effect.REFUSES


class TestGrounds:
    """A question is enough for a demand; a suggestion rests on a conflict."""

    @pytest.mark.parametrize("ground", list(Ground))
    def test_demand(self, ground: Ground) -> None:
        """Conflicts and questions, of constitutionality or legality."""
        assert broken(CASE, demand(ground=ground)) == (set() if ground in CONFLICTS | QUESTIONS else {"demand-ground"})

    @pytest.mark.parametrize("ground", list(Ground))
    def test_suggestion(self, ground: Ground) -> None:
        """Conflicts alone."""
        assert broken(CASE, suggestion(ground=ground)) == (set() if ground in CONFLICTS else {"suggestion-ground"})


class TestForm:
    """Both are put in writing."""

    def test_in_writing(self) -> None:
        """By word of mouth neither stands, each by its own paragraph."""
        spoken = demand(in_writing=False)
        assert broken(CASE, spoken) == {"demand-in-writing"}
        assert cited(CASE, spoken, "demand-in-writing") == ("legislation-law-2023/110.1",)
        spoken_suggestion = suggestion(in_writing=False)
        assert cited(CASE, spoken_suggestion, "suggestion-in-writing") == ("legislation-law-2023/110.2",)


class TestDocuments:
    """Regulations are reviewed, rules and laws are not."""

    @pytest.mark.parametrize(
        ("document", "wrong"),
        [
            (Document.ADMINISTRATIVE_REGULATION, set()),
            (Document.SUPERVISORY_REGULATION, set()),
            (Document.LOCAL_REGULATION, set()),
            (Document.ZONE_REGULATION, set()),
            (Document.REGULATION_OF_AUTONOMOUS_PLACE, set()),
            (Document.GOVERNMENT_RULE, {"a-regulation"}),
            (Document.LAW, {"a-regulation"}),
            (Document.INTERPRETATION_OF_COURT, {"a-regulation"}),
        ],
    )
    def test_reviewed_or_not(self, document: Document, wrong: set[str]) -> None:
        """The same of all three ways in."""
        assert broken(CASE, demand(document=document)) == wrong
        assert broken(CASE, suggestion(document=document)) == wrong
        unasked = ReviewInitiated(on=BEGUN, by=Organ.WORKING_BODY, title="某条例", document=document)
        assert broken(CASE, unasked) == wrong


class TestUnasked:
    """A special committee or the working body takes a regulation up of itself, or as part of a theme."""

    @pytest.mark.parametrize(
        ("by", "wrong"),
        [
            (Organ.SPECIAL_COMMITTEE, set()),
            (Organ.WORKING_BODY, set()),
            (Organ.CHAIRPERSONS_COUNCIL, {"takes-up"}),
            (Organ.GOVERNMENT, {"takes-up"}),
        ],
    )
    @pytest.mark.parametrize("thematic", [True, False])
    def test_by(self, by: Organ, wrong: set[str], thematic: bool) -> None:  # noqa: FBT001
        """Nobody else."""
        event = ReviewInitiated(on=BEGUN, by=by, title="某条例", document=Document.LOCAL_REGULATION, thematic=thematic)
        assert broken(CASE, event) == wrong


class TestSilence:
    """Before the text of 2023 there is no verdict."""

    def test_first_day(self) -> None:
        """The fifteenth of March 2023 is judged, the day before is not."""
        assert CASE.check(demand(date(2023, 3, 15))) == ()
        with pytest.raises(NotEncoded):
            CASE.check(demand(date(2023, 3, 14)))
