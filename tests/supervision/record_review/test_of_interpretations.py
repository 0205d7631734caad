"""Review of judicial interpretations: what changed in 2024 in who reviews and what is proposed."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from tests.supervision.record_review.story import BEFORE, SINCE, broken, cited, demand, reviewed, suggestion, told

from npcproc.bodies import Organ
from npcproc.case import Case
from npcproc.events import Event
from npcproc.findings import Effect
from npcproc.levels import Level
from npcproc.supervision.record_review import (
    OF_INTERPRETATIONS,
    AnswerReceived,
    Closed,
    DecisionVoted,
    Document,
    FedBack,
    Form,
    Ground,
    OpinionSent,
    Referred,
    Remedy,
    RemedyProposed,
    Stage,
    Submitted,
    Verdict,
)
from npcproc.tally import Tally

OF_COURT = Document.INTERPRETATION_OF_COURT
COMMITTEE, WORKING_BODY = Organ.SPECIAL_COMMITTEE, Organ.WORKING_BODY


def asked(event: Event) -> Case:
    """The case after that demand or suggestion."""
    return told(OF_INTERPRETATIONS, (event,))


def faulty(on: date) -> Case:
    """An interpretation that was suggested for review, and found to conflict with a law."""
    return asked(suggestion(on, document=OF_COURT)).apply(reviewed(on))


def proposed(on: date, **how: Any) -> RemedyProposed:
    """A motion that the maker amend, by a special committee, with some of it changed."""
    usual: dict[str, Any] = {"by": COMMITTEE, "document": OF_COURT, "remedy": Remedy.DEMAND_AMENDMENT}
    return RemedyProposed(on=on, **{**usual, **how})


class TestReviewersOfADemand:
    """In 2006 the working body sends it to the special committee; since 2024 both review."""

    def test_before(self) -> None:
        """It is sent, and the special committee reviews."""
        case = asked(demand(BEFORE, document=OF_COURT))
        assert broken(case, reviewed(BEFORE, COMMITTEE)) == {"referred-first"}
        case = case.apply(Referred(on=BEFORE, document=OF_COURT))
        assert broken(case, reviewed(BEFORE, COMMITTEE)) == set()
        assert broken(case, reviewed(BEFORE, WORKING_BODY)) == {"committee-reviews"}
        assert cited(case, reviewed(BEFORE, WORKING_BODY), "committee-reviews") == ("supervision-law-2006/32.1",)

    def test_since(self) -> None:
        """Both, and nothing is sent."""
        case = asked(demand(SINCE, document=OF_COURT))
        assert broken(case, reviewed(SINCE)) == set()
        assert broken(case, reviewed(SINCE, COMMITTEE)) == {"both-review"}
        assert cited(case, reviewed(SINCE, COMMITTEE), "both-review") == ("supervision-law-2024/42.1",)

    def test_a_pending_case_meets_the_new_law(self) -> None:
        """What was demanded under the old text is reviewed under the new one."""
        case = asked(demand(BEFORE, document=OF_COURT))
        assert broken(case, reviewed(SINCE, COMMITTEE)) == {"both-review"}


class TestReviewersOfASuggestion:
    """The working body studies it, in 2006, or reviews it, since 2024."""

    @pytest.mark.parametrize(
        ("on", "rule", "article"),
        [
            (BEFORE, "working-body-studies", "supervision-law-2006/32.2"),
            (SINCE, "working-body-reviews", "supervision-law-2024/42.2"),
        ],
    )
    def test_by(self, on: date, rule: str, article: str) -> None:
        """Not a special committee alone."""
        case = asked(suggestion(on, document=OF_COURT))
        assert broken(case, reviewed(on, WORKING_BODY)) == set()
        assert broken(case, reviewed(on, COMMITTEE)) == {rule}
        assert cited(case, reviewed(on, COMMITTEE), rule) == (article,)

    @pytest.mark.parametrize("on", [BEFORE, SINCE])
    def test_sent_where_necessary(self, on: date) -> None:
        """By the working body, and by nobody else."""
        case = asked(suggestion(on, document=OF_COURT))
        assert broken(case, Referred(on=on, document=OF_COURT)) == set()
        assert broken(case, Referred(on=on, by=COMMITTEE, document=OF_COURT)) == {"working-body-refers"}


class TestGround:
    """In 2006 a conflict with a law; since 2024 the four grounds."""

    @pytest.mark.parametrize(
        ("ground", "before", "since"),
        [
            (Ground.UNLAWFUL, set(), set()),
            (Ground.LEGALITY, {"contradicts-a-law"}, set()),
            (Ground.UNCONSTITUTIONAL, {"contradicts-a-law"}, set()),
            (Ground.OTHER, {"contradicts-a-law"}, {"ground-is-listed"}),
            (None, {"contradicts-a-law"}, {"ground-is-listed"}),
        ],
    )
    def test_found(self, ground: Ground | None, before: set[str], since: set[str]) -> None:
        """On the day before the new text, and on its first."""
        for on, wrong in ((BEFORE, before), (SINCE, since)):
            case = asked(suggestion(on, document=OF_COURT))
            assert broken(case, reviewed(on, ground=ground)) == wrong
            assert broken(case, reviewed(on, verdict=Verdict.SOUND, ground=ground)) == set()


class TestProposal:
    """In 2006 a motion that the maker amend or the law be interpreted; since 2024 annulment, and suggestions."""

    @pytest.mark.parametrize(
        ("how", "before", "since"),
        [
            ({}, set(), set()),
            ({"remedy": Remedy.INTERPRET_THE_LAW}, set(), set()),
            ({"remedy": Remedy.ANNUL}, {"amend-or-interpret"}, set()),
            ({"remedy": Remedy.OTHER}, {"amend-or-interpret"}, {"annul-amend-or-interpret"}),
            ({"by": WORKING_BODY}, {"committee-proposes"}, set()),
            ({"form": Form.SUGGESTION}, {"by-motion"}, set()),
            ({"left_unamended": False}, {"after-refusal"}, {"after-refusal"}),
            ({"document": Document.LOCAL_REGULATION}, {"of-an-interpretation"}, {"of-an-interpretation"}),
            ({"by": Organ.GOVERNMENT}, {"committee-proposes"}, {"proposed-by"}),
        ],
    )
    def test_how(self, how: dict[str, Any], before: set[str], since: set[str]) -> None:
        """On the day before the new text, and on its first."""
        assert broken(faulty(BEFORE), proposed(BEFORE, **how)) == before
        assert broken(faulty(SINCE), proposed(SINCE, **how)) == since

    @pytest.mark.parametrize(
        ("on", "article"), [(BEFORE, "supervision-law-2006/33.1"), (SINCE, "supervision-law-2024/43.1")]
    )
    def test_by_which_article(self, on: date, article: str) -> None:
        """After the refusal, by the article of the day; the council and the committee by the same."""
        case = faulty(on)
        assert cited(case, proposed(on, left_unamended=False), "after-refusal") == (article,)
        case = case.apply(proposed(on))
        assert cited(case, Submitted(on=on, by=COMMITTEE), "council-submits") == (article,)
        case = case.apply(Submitted(on=on))
        wrong = DecisionVoted(on=on, by=COMMITTEE, tally=Tally(members=31, present=31, in_favour=16))
        assert cited(case, wrong, "committee-decides") == (article,)


class TestMayBecameMust:
    """In 2006 the committees may leave it after a refusal; since 2024 that is a breach."""

    @pytest.mark.parametrize(("on", "wrong"), [(BEFORE, set()), (SINCE, {"proposed-first"})])
    def test_left_undone(self, on: date, wrong: set[str]) -> None:
        """Closed after a refusal, without a proposal."""
        case = faulty(on).apply(OpinionSent(on=on, by=WORKING_BODY))
        case = case.apply(AnswerReceived(on=on, by=WORKING_BODY, amends=False)).apply(FedBack(on=on))
        assert broken(case, Closed(on=on)) == wrong
        assert {finding.effect for finding in case.apply(Closed(on=on)).findings} <= {Effect.BREACH}


class TestFeedback:
    """Those who suggested a review are told since the Legislation Law of 2023."""

    @pytest.mark.parametrize(("on", "wrong"), [(date(2023, 3, 14), set()), (date(2023, 3, 15), {"fed-back-first"})])
    def test_from_its_first_day(self, on: date, wrong: set[str]) -> None:
        """The day before it, silence is no breach."""
        case = asked(suggestion(on, document=OF_COURT)).apply(reviewed(on, verdict=Verdict.SOUND, ground=None))
        assert broken(case, Closed(on=on)) == wrong


class TestNoTimeLimit:
    """Unlike the maker of a regulation, that of an interpretation has no set time to answer."""

    def test_after_a_year(self) -> None:
        """An answer after a year is no finding, and nothing is due by a day."""
        case = faulty(SINCE).apply(OpinionSent(on=SINCE, by=WORKING_BODY))
        assert case.due(SINCE) == ()
        late = AnswerReceived(on=SINCE + timedelta(days=365), by=WORKING_BODY, amends=True)
        assert case.apply(late).stage is Stage.PROMISED
        assert OF_INTERPRETATIONS.levels == frozenset({Level.NATIONAL})
