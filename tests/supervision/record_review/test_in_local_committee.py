"""Review by a local standing committee: what it reaches, on what grounds, and what it may do."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from tests.supervision.record_review.story import BEFORE, SINCE, broken, cited, committee, demand, reviewed, told, vote

from npcproc.bodies import Organ
from npcproc.case import Case
from npcproc.findings import NoSuchProcedure, NotEncoded
from npcproc.levels import Level
from npcproc.supervision.record_review import (
    IN_LOCAL_COMMITTEE,
    Document,
    Ground,
    Remedy,
    RemedyProposed,
    ReviewInitiated,
    Stage,
    Submitted,
    Verdict,
)

LOCAL = [Level.PROVINCIAL, Level.MUNICIPAL, Level.COUNTY]
DECISION = Document.GOVERNMENT_DECISION
FOUR_ORGANS = [
    Document.GOVERNMENT_DOCUMENT,
    Document.DOCUMENT_OF_SUPERVISORY_COMMISSION,
    Document.DOCUMENT_OF_COURT,
    Document.DOCUMENT_OF_PROCURATORATE,
]


def under_review(on: date, document: Document = DECISION, level: Level = Level.COUNTY) -> Case:
    """A document taken up for review."""
    return told(IN_LOCAL_COMMITTEE, (unasked(on, document),), level)


def unasked(on: date, document: Document) -> ReviewInitiated:
    """It is taken up unasked; who may do so is left to the province."""
    return ReviewInitiated(on=on, by=Organ.WORKING_BODY, title="某文件", document=document)


class TestReach:
    """Resolutions from one level below; of its own level orders of the government in 2006, four organs since 2024."""

    @pytest.mark.parametrize("level", LOCAL)
    @pytest.mark.parametrize("document", FOUR_ORGANS)
    def test_four_organs_since_2024(self, level: Level, document: Document) -> None:
        """From the first day of the new text."""
        case = told(IN_LOCAL_COMMITTEE, (), level)
        assert broken(case, unasked(BEFORE, document)) == {"might-be-reviewed"}
        assert broken(case, unasked(SINCE, document)) == set()
        assert cited(case, unasked(BEFORE, document), "might-be-reviewed") == ("supervision-law-2006/30.1",)

    @pytest.mark.parametrize("on", [BEFORE, SINCE])
    @pytest.mark.parametrize("level", LOCAL)
    def test_under_both_texts(self, on: date, level: Level) -> None:
        """Orders of the government, resolutions of the congress below; at no time the committee's own."""
        case = told(IN_LOCAL_COMMITTEE, (), level)
        for document in (DECISION, Document.RESOLUTION_OF_CONGRESS_BELOW):
            assert broken(case, unasked(on, document)) == set()
        wrong = {"might-be-reviewed"} if on is BEFORE else {"may-be-reviewed"}
        assert broken(case, unasked(on, Document.RESOLUTION_OF_COMMITTEE)) == wrong
        assert broken(case, demand(on, document=Document.RESOLUTION_OF_COMMITTEE)) == wrong

    @pytest.mark.parametrize("on", [BEFORE, SINCE])
    @pytest.mark.parametrize("document", [Document.RESOLUTION_OF_COMMITTEE_BELOW, Document.GOVERNMENT_RULE])
    def test_what_a_county_has_not_below_it(self, on: date, document: Document) -> None:
        """A township has no standing committee, and a county makes no rules."""
        for level in LOCAL:
            found = broken(told(IN_LOCAL_COMMITTEE, (), level), unasked(on, document))
            assert (found == set()) is (level is not Level.COUNTY)


class TestGrounds:
    """It annuls what is inappropriate in one of the three listed ways."""

    @pytest.mark.parametrize("ground", [*Ground, None])
    @pytest.mark.parametrize("on", [BEFORE, SINCE])
    def test_listed(self, on: date, ground: Ground | None) -> None:
        """Every impropriety is enough; another reason, or none, is not."""
        found = broken(under_review(on), reviewed(on, ground=ground))
        assert found == ({"listed-ground"} if ground in {Ground.OTHER, None} else set())
        assert broken(under_review(on), reviewed(on, verdict=Verdict.SOUND, ground=None)) == set()

    @pytest.mark.parametrize(("on", "year", "article"), [(BEFORE, 2006, 30), (SINCE, 2024, 39)])
    def test_by_which_articles(self, on: date, year: int, article: int) -> None:
        """The paragraph and its three items, of the text of the day."""
        slug = f"supervision-law-{year}/{article}.1"
        expected = (slug, f"{slug}.1", f"{slug}.2", f"{slug}.3")
        assert cited(under_review(on), reviewed(on, ground=Ground.OTHER), "listed-ground") == expected


class TestAnnulment:
    """It annuls, and does not alter; and only the standing committee does."""

    def motion(self, on: date, **how: Any) -> RemedyProposed:
        """A motion to annul an order of the government, with some of it changed."""
        usual: dict[str, Any] = {"by": Organ.CHAIRPERSONS_COUNCIL, "document": DECISION}
        return RemedyProposed(on=on, **{**usual, **how})

    @pytest.mark.parametrize("on", [BEFORE, SINCE])
    @pytest.mark.parametrize("level", LOCAL)
    def test_straight_after_the_review(self, on: date, level: Level) -> None:
        """The Supervision Law asks for a review, and for nothing between it and annulment."""
        case = under_review(on, level=level).apply(reviewed(on, ground=Ground.RESTRICTS_RIGHTS))
        case = case.apply(self.motion(on)).apply(Submitted(on=on)).apply(vote(on))
        assert (case.stage, case.findings) == (Stage.DECIDED, ())

    @pytest.mark.parametrize("on", [BEFORE, SINCE])
    def test_only_annul(self, on: date) -> None:
        """Not to demand amendment, and not of what is out of reach."""
        case = under_review(on).apply(reviewed(on))
        assert broken(case, self.motion(on, remedy=Remedy.DEMAND_AMENDMENT)) == {"annul"}
        reach = {"might-be-reviewed"} if on is BEFORE else {"may-be-reviewed"}
        assert broken(case, self.motion(on, document=Document.LAW)) == reach

    def test_only_the_committee(self) -> None:
        """A council of chairpersons cannot annul."""
        case = under_review(SINCE).apply(reviewed(SINCE)).apply(self.motion(SINCE)).apply(Submitted(on=SINCE))
        assert broken(case, vote(SINCE, by=Organ.CHAIRPERSONS_COUNCIL)) == {"committee-annuls"}


class TestTable:
    """Local committees from the county upwards, since the Supervision Law took force."""

    def test_levels(self) -> None:
        """The national committee has tables of its own."""
        assert IN_LOCAL_COMMITTEE.levels == frozenset(LOCAL)
        with pytest.raises(NoSuchProcedure):
            IN_LOCAL_COMMITTEE.open(committee(Level.NATIONAL))

    def test_first_day(self) -> None:
        """The first of January 2007 is judged, the day before is not."""
        case = told(IN_LOCAL_COMMITTEE, (), Level.COUNTY)
        assert case.check(unasked(date(2007, 1, 1), DECISION)) == ()
        with pytest.raises(NotEncoded):
            case.check(unasked(date(2006, 12, 31), DECISION))
