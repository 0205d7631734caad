"""What Chongqing adds where the municipality approves that a chief procurator below takes or leaves office."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from attrs import evolve
from tests.local.chongqing.appointing import CITY, DAY, HUBEI, committee, nominate, opened
from tests.never_forgives import articles

from npcproc.appointments.appointment import (
    APPROVAL,
    ApprovalClosed,
    ApprovalStage,
    ApprovalVoted,
    Attachment,
    Change,
    Deliberated,
    Notified,
    Presenter,
    Published,
    PutToSession,
    Scheduled,
    Submitted,
)
from npcproc.appointments.offices import Office
from npcproc.bodies import Organ
from npcproc.case import Case
from npcproc.events import VotingMethod
from npcproc.findings import Effect
from npcproc.local.chongqing.appointment import StatementMade
from npcproc.local.chongqing.approval import APPROVED
from npcproc.local.chongqing.review import PreliminarilyReviewed, RevisionReported
from npcproc.local.chongqing.wrongdoing import VoteHeldBack, WrongdoingReported, WrongdoingVerified
from npcproc.tally import Tally

BEFORE = date(2022, 6, 9)
CHIEF, COUNCIL = Organ.CHIEF_PROCURATOR, Organ.CHAIRPERSONS_COUNCIL
EXPLANATION, VETTING, FOUNDING = Attachment.EXPLANATION, Attachment.VETTING, Attachment.FOUNDING
REFUSES, BREACH, ADVISORY = Effect.REFUSES, Effect.BREACH, Effect.ADVISORY
ELECTED, RECALLED, RESIGNED = Change.ELECTED, Change.RECALLED, Change.RESIGNED


def submitted(**said: Any) -> Submitted:
    """A submission that is complete but for what is said otherwise."""
    plain: dict[str, Any] = {"on": DAY, "person": "乙", "particulars": "简介", "attached": {EXPLANATION}}
    return Submitted(**{**plain, **said})


def opened_for_approval(place: str = CITY) -> Case:
    """A new case before the committee of that place."""
    return APPROVAL.also(APPROVED).open(committee(place))


def reviewed(**said: Any) -> Case:
    """The case after the review and the report of whoever submitted."""
    case = opened_for_approval().apply(submitted(**said)).apply(PreliminarilyReviewed(on=DAY))
    return case.apply(RevisionReported(on=DAY, by=CHIEF))


def put(**said: Any) -> Case:
    """The case put before the session."""
    return reviewed(**said).apply(PutToSession(on=DAY))


def deliberate(**said: Any) -> Deliberated:
    """A deliberation to which all came who must, but for what is said otherwise."""
    return Deliberated(**{"on": DAY, "presenters": {Presenter.HEAD}, "responsible_came": True, **said})


def at_the_vote(**said: Any) -> Case:
    """The case at the vote, without a finding."""
    case = put(**said).apply(deliberate())
    assert case.findings == ()
    return case


def vote(in_favour: int = 31, **said: Any) -> ApprovalVoted:
    """A vote with all thirty-one members there."""
    tally = said.pop("tally", Tally(members=31, present=31, in_favour=in_favour))
    return ApprovalVoted(on=DAY, tally=tally, **said)


def breaks(case: Case, event: Any) -> dict[str, Effect]:
    """The rules that the event breaks, with what that does to it."""
    return {finding.rule.rpartition(".")[2]: finding.effect for finding in case.check(event)}


class TestWhoSubmits:
    """The chief procurator of the committee's own level (第九条、第二十七条)."""

    @pytest.mark.parametrize(
        ("change", "said"), [(ELECTED, {"9.1.5"}), (RECALLED, {"9.1.5"}), (RESIGNED, {"9.1.5", "27.1"})]
    )
    def test_nobody_else(self, change: Change, said: set[str]) -> None:
        """Whoever else submits breaks the local rule, whatever was done below."""
        rule, case = "chongqing-submitted-by-the-chief", opened_for_approval()
        wrong = {o: breaks(case, submitted(by=o, change=change)).get(rule) for o in Organ}
        assert wrong == {o: None if o is Organ.CHIEF_PROCURATOR else REFUSES for o in Organ}
        found = articles(case, submitted(by=Organ.COURT, change=change), CITY)
        assert found[rule] == {f"chongqing-appointments-2022/{article}" for article in said}

    @pytest.mark.parametrize(("place", "on"), [(HUBEI, DAY), (CITY, BEFORE)])
    def test_elsewhere(self, place: str, on: date) -> None:
        """In another province, and before that law, national law alone is judged."""
        event = Submitted(on=on, by=Organ.COURT, person="乙")
        assert set(breaks(opened_for_approval(place), event)) == {"submitted-by-the-chief"}


class TestPapers:
    """What comes with it (第十七条、第二十一条)."""

    @pytest.mark.parametrize(
        ("said", "found"),
        [
            ({}, {}),
            ({"attached": set()}, {"chongqing-explanation-attached": REFUSES}),
            ({"particulars": ""}, {"chongqing-vetting-attached": REFUSES}),
            ({"particulars": "", "attached": {EXPLANATION, VETTING}}, {}),
            ({"new_body": True}, {"chongqing-founding-attached": REFUSES}),
            ({"new_body": True, "attached": {EXPLANATION, FOUNDING}}, {}),
            ({"new_body": True, "change": RECALLED}, {}),
            ({"rejected_in_a_row": 1}, {"chongqing-assessed-again": REFUSES}),
            ({"rejected_in_a_row": 1, "assessed_again": True}, {}),
            ({"rejected_in_a_row": 2, "assessed_again": True}, {"chongqing-not-twice-in-a-row": REFUSES}),
            ({"rejected_in_a_row": 2, "change": RECALLED}, {}),
        ],
    )
    def test_each(self, said: dict[str, Any], found: dict[str, Effect]) -> None:
        """Each by itself."""
        assert breaks(opened_for_approval(), submitted(**said)) == found


class TestDaysBefore:
    """7 days before the session (第十七条)."""

    @pytest.mark.parametrize(("early", "found"), [(7, {}), (6, {"chongqing-seven-days-before": BREACH})])
    def test_a_session_fixed_before(self, early: int, found: dict[str, Effect]) -> None:
        """So many are enough, one fewer is not."""
        case = opened_for_approval().apply(Scheduled(on=DAY, session_on=DAY + timedelta(days=early)))
        assert breaks(case, submitted()) == found
        assert breaks(case, submitted(lateness_explained=True)) == {}

    @pytest.mark.parametrize(("later", "found"), [(7, {}), (6, {"chongqing-still-seven-days-before": BREACH})])
    def test_a_session_fixed_after(self, later: int, found: dict[str, Effect]) -> None:
        """The same where it is fixed, or moved, afterwards."""
        event = Scheduled(on=DAY, session_on=DAY + timedelta(days=later))
        assert breaks(opened_for_approval().apply(submitted()), event) == found
        assert breaks(opened_for_approval().apply(submitted(lateness_explained=True)), event) == {}


class TestReview:
    """It is reviewed, and the revision reported to the council, before it goes to the session (第十八条)."""

    def test_before_it_is_put(self) -> None:
        """No review refuses it, no report is a breach."""
        case = opened_for_approval().apply(submitted())
        both = {"chongqing-reviewed": REFUSES, "chongqing-revision-reported": BREACH}
        assert breaks(case, PutToSession(on=DAY)) == both
        case = case.apply(PreliminarilyReviewed(on=DAY))
        assert breaks(case, PutToSession(on=DAY)) == {"chongqing-revision-reported": BREACH}
        assert breaks(reviewed(), PutToSession(on=DAY)) == {}

    @pytest.mark.parametrize(
        ("said", "rule"),
        [
            ({"by": Organ.COURT}, "chongqing-working-body-reviews"),
            ({"members_consulted": False}, "chongqing-members-consulted"),
            ({"departments_consulted": False}, "chongqing-departments-consulted"),
            ({"more_asked": True, "more_given": False}, "chongqing-more-given"),
        ],
    )
    def test_how(self, said: dict[str, Any], rule: str) -> None:
        """Each by itself."""
        assert set(breaks(opened_for_approval().apply(submitted()), PreliminarilyReviewed(on=DAY, **said))) == {rule}

    def test_who_reports(self) -> None:
        """Whoever submitted it."""
        case = opened_for_approval().apply(submitted()).apply(PreliminarilyReviewed(on=DAY))
        wrong = {o for o in Organ if breaks(case, RevisionReported(on=DAY, by=o))}
        assert wrong == set(Organ) - {CHIEF}


class TestWrongdoing:
    """What is reported is looked into before the vote, or the vote is held back (第二十条)."""

    def test_looked_into(self) -> None:
        """By whoever submitted it, in writing."""
        case = at_the_vote().apply(WrongdoingReported(on=DAY))
        assert breaks(case, vote()) == {"chongqing-verified": BREACH}
        assert set(breaks(case, WrongdoingVerified(on=DAY, by=Organ.COURT))) == {"chongqing-the-proposer-verifies"}
        wrong = WrongdoingVerified(on=DAY, by=CHIEF, in_writing=False)
        assert set(breaks(case, wrong)) == {"chongqing-verified-in-writing"}
        assert breaks(case.apply(WrongdoingVerified(on=DAY, by=CHIEF)), vote()) == {}

    def test_held_back(self) -> None:
        """By the council, on a report; then it is deliberated once more."""
        case = at_the_vote()
        assert set(breaks(case, VoteHeldBack(on=DAY))) == {"chongqing-on-a-report"}
        case = case.apply(WrongdoingReported(on=DAY))
        assert set(breaks(case, VoteHeldBack(on=DAY, by=Organ.CHAIRPERSON))) == {"chongqing-council-holds-back"}
        assert case.apply(VoteHeldBack(on=DAY)).stage is ApprovalStage.SUBMITTED


class TestStatement:
    """The person may make a statement, to a plenary meeting (第十九条)."""

    def test_the_meeting(self) -> None:
        """Another is a breach."""
        assert breaks(at_the_vote(), StatementMade(on=DAY)) == {}
        wrong = StatementMade(on=DAY, in_plenary=False)
        assert breaks(at_the_vote(), wrong) == {"chongqing-statement-in-plenary": BREACH}


class TestDeliberation:
    """Put before the session by the council, explained and answered (第十八条、第十九条)."""

    def test_put_by_the_council(self) -> None:
        """Without its decision there is no deliberation."""
        case = opened_for_approval().apply(submitted())
        assert breaks(case, deliberate()) == {"chongqing-put-by-the-council": REFUSES}
        assert breaks(put(), deliberate()) == {}

    @pytest.mark.parametrize(
        ("said", "found"),
        [
            ({"presenters": {Presenter.DELEGATE}}, {}),
            ({"presenters": set()}, {"chongqing-proposer-explains": BREACH}),
            ({"responsible_came": False}, {"chongqing-someone-answers": BREACH}),
        ],
    )
    def test_who_comes(self, said: dict[str, Any], found: dict[str, Effect]) -> None:
        """Each by itself."""
        assert breaks(put(), deliberate(**said)) == found


class TestTheVote:
    """How members vote, and by how many (第二十二条、第二十六条)."""

    @pytest.mark.parametrize(
        ("said", "found"),
        [
            ({}, {}),
            ({"method": VotingMethod.SECRET_BALLOT}, {}),
            ({"method": VotingMethod.SHOW_OF_HANDS}, {"chongqing-anonymously": ADVISORY}),
            ({"together": True}, {"chongqing-together-by-the-council": REFUSES}),
            ({"together": True, "together_agreed_by": COUNCIL}, {}),
            ({"free_choice": False}, {"chongqing-free-choice": BREACH}),
            ({"on_the_spot": False}, {"chongqing-declared-on-the-spot": BREACH}),
            ({"announced_before": True}, {"chongqing-not-announced-before": BREACH}),
        ],
    )
    def test_how(self, said: dict[str, Any], found: dict[str, Effect]) -> None:
        """Each by itself."""
        assert breaks(at_the_vote(), vote(**said)) == found

    def test_announced_before(self) -> None:
        """Of whoever leaves the office it is not asked."""
        for change in (RECALLED, RESIGNED):
            assert breaks(at_the_vote(change=change), vote(announced_before=True)) == {}

    @pytest.mark.parametrize(("in_favour", "stage"), [(16, ApprovalStage.APPROVED), (15, ApprovalStage.NOT_APPROVED)])
    def test_the_majority(self, in_favour: int, stage: ApprovalStage) -> None:
        """Sixteen of thirty-one, by both laws."""
        case = at_the_vote()
        assert case.apply(vote(in_favour)).stage is stage
        wrong = vote(in_favour, declared=in_favour < 16)
        assert articles(case, wrong, CITY) == {"more-than-half-of-all": {"chongqing-appointments-2022/22.2"}}

    def test_by_whom(self) -> None:
        """The committee approves, by both laws."""
        found = articles(at_the_vote(), evolve(vote(), by=Organ.GOVERNMENT), CITY)
        assert found == {"committee-approves": {"chongqing-appointments-2022/9.1.5"}}


class TestAfterwards:
    """It is published, and whoever submitted is told (第二十五条)."""

    @pytest.mark.parametrize("in_favour", [31, 0])
    def test_made_known(self, in_favour: int) -> None:
        """By the committee, a refusal as well."""
        done, closed = at_the_vote().apply(vote(in_favour)), ApprovalClosed(on=DAY)
        assert breaks(done, closed) == {"chongqing-published": BREACH, "chongqing-notified": BREACH}
        assert set(breaks(done, Published(on=DAY, by=Organ.COURT))) == {"chongqing-committee-publishes"}
        assert done.apply(Published(on=DAY)).apply(Notified(on=DAY)).check(closed) == ()


class TestNoAppointment:
    """Whoever is approved is elected below, and neither appointed nor removed here."""

    @pytest.mark.parametrize("removal", [False, True])
    def test_not_here(self, removal: bool) -> None:  # noqa: FBT001 - a parameter of the test
        """The national rule refuses it; local law names nobody who would propose it."""
        event = nominate(Office.CHIEF_PROCURATOR_BELOW, Organ.CHIEF_PROCURATOR)
        found = set(breaks(opened(removal=removal), event))
        assert "office-of-this-level" in found
        assert not any(name.startswith("chongqing-nominated") for name in found)
