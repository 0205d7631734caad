"""What Guangdong adds where a committee approves that a chief procurator below takes or leaves office."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from attrs import evolve
from tests.local.guangdong.appointing import nominate, opened
from tests.local.guangdong.places import GUANGDONG, GUANGZHOU, HUBEI, committee
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
from npcproc.local.guangdong.appointment import JointVoteAgreed
from npcproc.local.guangdong.approval import APPROVED
from npcproc.tally import Tally

DAY = date(2025, 4, 24)
BEFORE = date(2022, 7, 27)
FORM, VETTING, FOUNDING = Attachment.FORM, Attachment.VETTING, Attachment.FOUNDING
HEAD, DEPUTY = Presenter.HEAD, Presenter.DEPUTY
REFUSES, BREACH, ADVISORY = Effect.REFUSES, Effect.BREACH, Effect.ADVISORY
ELECTED, RECALLED, RESIGNED = Change.ELECTED, Change.RECALLED, Change.RESIGNED


def submitted(**said: Any) -> Submitted:
    """A submission that is complete but for what is said otherwise."""
    plain: dict[str, Any] = {"on": DAY, "person": "乙", "reasons": "工作需要", "attached": {FORM, VETTING}}
    return Submitted(**{**plain, **said})


def opened_for_approval(place: str = GUANGDONG) -> Case:
    """A new case before the committee of that place."""
    return APPROVAL.also(APPROVED).open(committee(place))


def put(**said: Any) -> Case:
    """The case put before the session."""
    return opened_for_approval().apply(submitted(**said)).apply(PutToSession(on=DAY))


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
    """The chief procurator of the committee's own level (第七条、第十条)."""

    @pytest.mark.parametrize(
        ("change", "said"), [(ELECTED, {"7.1.3"}), (RECALLED, {"7.1.3"}), (RESIGNED, {"7.1.3", "10.1"})]
    )
    @pytest.mark.parametrize("place", [GUANGDONG, GUANGZHOU])
    def test_nobody_else(self, place: str, change: Change, said: set[str]) -> None:
        """Whoever else submits breaks the local rule, whatever was done below."""
        rule, case = "guangdong-submitted-by-the-chief", opened_for_approval(place)
        wrong = {o: breaks(case, submitted(by=o, change=change)).get(rule) for o in Organ}
        assert wrong == {o: None if o is Organ.CHIEF_PROCURATOR else REFUSES for o in Organ}
        found = articles(case, submitted(by=Organ.COURT, change=change), GUANGDONG)
        assert found[rule] == {f"guangdong-appointments-2022/{article}" for article in said}

    @pytest.mark.parametrize(("place", "on"), [(HUBEI, DAY), (GUANGDONG, BEFORE)])
    def test_elsewhere(self, place: str, on: date) -> None:
        """In another province, and before that law, national law alone is judged."""
        event = Submitted(on=on, by=Organ.COURT, person="乙")
        assert set(breaks(opened_for_approval(place), event)) == {"submitted-by-the-chief"}


class TestPapers:
    """What comes with it (第十一条、第十五条)."""

    @pytest.mark.parametrize(
        ("said", "found"),
        [
            ({}, {}),
            ({"signed_by_head": False}, {"guangdong-signed-by-the-head": REFUSES}),
            ({"attached": {VETTING}}, {"guangdong-form-attached": REFUSES}),
            ({"attached": {FORM}}, {"guangdong-vetting-attached": REFUSES}),
            ({"attached": {FORM}, "change": RECALLED}, {}),
            ({"reasons": " "}, {}),
            ({"reasons": " ", "change": RECALLED}, {"guangdong-reasons-attached": REFUSES}),
            ({"reasons": " ", "change": RESIGNED}, {"guangdong-reasons-attached": REFUSES}),
            ({"new_body": True}, {"guangdong-founding-attached": REFUSES}),
            ({"new_body": True, "attached": {FORM, VETTING, FOUNDING}}, {}),
            ({"new_body": True, "change": RESIGNED}, {}),
        ],
    )
    def test_each(self, said: dict[str, Any], found: dict[str, Effect]) -> None:
        """Each by itself."""
        assert breaks(opened_for_approval(), submitted(**said)) == found


class TestDaysBefore:
    """10 days before the session (第十一条)."""

    @pytest.mark.parametrize(("early", "found"), [(10, {}), (9, {"guangdong-ten-days-before": ADVISORY})])
    def test_a_session_fixed_before(self, early: int, found: dict[str, Effect]) -> None:
        """So many are enough, one fewer is not."""
        case = opened_for_approval().apply(Scheduled(on=DAY, session_on=DAY + timedelta(days=early)))
        assert breaks(case, submitted()) == found

    @pytest.mark.parametrize(("later", "found"), [(10, {}), (9, {"guangdong-still-ten-days-before": ADVISORY})])
    def test_a_session_fixed_after(self, later: int, found: dict[str, Effect]) -> None:
        """The same where it is fixed, or moved, afterwards."""
        event = Scheduled(on=DAY, session_on=DAY + timedelta(days=later))
        assert breaks(opened_for_approval().apply(submitted()), event) == found


class TestDeliberation:
    """Put before the session by the council, explained and answered (第十二条、第十三条)."""

    def test_put_by_the_council(self) -> None:
        """Without its decision there is no deliberation."""
        case = opened_for_approval().apply(submitted())
        assert breaks(case, deliberate()) == {"guangdong-put-by-the-council": REFUSES}
        assert breaks(put(), deliberate()) == {}

    @pytest.mark.parametrize(
        ("said", "found"),
        [
            ({"presenters": {DEPUTY}}, {"guangdong-head-explains": BREACH}),
            ({"presenters": {DEPUTY}, "head_prevented": True, "prevention_explained": True}, {}),
            ({"presenters": {DEPUTY}, "head_prevented": True}, {"guangdong-reason-given": BREACH}),
            ({"head_prevented": True, "prevention_explained": True}, {"guangdong-deputy-explains": BREACH}),
            ({"responsible_came": False}, {"guangdong-someone-answers": BREACH}),
        ],
    )
    def test_who_comes(self, said: dict[str, Any], found: dict[str, Effect]) -> None:
        """Each by itself."""
        assert breaks(put(), deliberate(**said)) == found


class TestTheVote:
    """How members vote, and by how many (第二十条、第二十一条；议事规则第五十条)."""

    @pytest.mark.parametrize(
        ("said", "found"),
        [
            ({}, {}),
            ({"method": VotingMethod.SECRET_BALLOT}, {}),
            ({"method": VotingMethod.SHOW_OF_HANDS}, {"guangdong-anonymously": REFUSES}),
            ({"free_choice": False}, {"guangdong-free-choice": BREACH}),
            ({"on_the_spot": False}, {"guangdong-declared-on-the-spot": BREACH}),
            ({"together": True}, {"guangdong-together-by-agreement": REFUSES}),
            ({"changed_before": True}, {"guangdong-not-before-the-vote": BREACH}),
            ({"announced_before": True}, {"guangdong-not-announced-before": BREACH}),
        ],
    )
    def test_how(self, said: dict[str, Any], found: dict[str, Effect]) -> None:
        """Each by itself."""
        assert breaks(at_the_vote(), vote(**said)) == found

    @pytest.mark.parametrize(("agree", "found"), [(16, {}), (15, {"guangdong-most-of-those-who-came": REFUSES})])
    def test_together(self, agree: int, found: dict[str, Effect]) -> None:
        """Where most of those who came agree."""
        case, event = at_the_vote(), JointVoteAgreed(on=DAY, came=31, agree=agree)
        assert breaks(case, event) == found
        if not found:
            assert case.apply(event).check(vote(together=True)) == ()

    @pytest.mark.parametrize(("in_favour", "stage"), [(16, ApprovalStage.APPROVED), (15, ApprovalStage.NOT_APPROVED)])
    def test_the_majority(self, in_favour: int, stage: ApprovalStage) -> None:
        """Sixteen of thirty-one, by both laws."""
        case = at_the_vote()
        assert case.apply(vote(in_favour)).stage is stage
        wrong = vote(in_favour, declared=in_favour < 16)
        assert articles(case, wrong, GUANGDONG) == {"more-than-half-of-all": {"guangdong-appointments-2022/20.1"}}

    def test_by_whom(self) -> None:
        """The committee approves, by both laws."""
        found = articles(at_the_vote(), evolve(vote(), by=Organ.GOVERNMENT), GUANGDONG)
        assert found == {"committee-approves": {"guangdong-appointments-2022/7.1.3"}}


class TestAfterwards:
    """It is published, and whoever submitted is told (第二十一条)."""

    @pytest.mark.parametrize("in_favour", [31, 0])
    def test_made_known(self, in_favour: int) -> None:
        """By the committee, a refusal as well."""
        done, closed = at_the_vote().apply(vote(in_favour)), ApprovalClosed(on=DAY)
        assert breaks(done, closed) == {"guangdong-published": BREACH, "guangdong-notified": BREACH}
        assert set(breaks(done, Published(on=DAY, by=Organ.COURT))) == {"guangdong-committee-publishes"}
        assert done.apply(Published(on=DAY)).apply(Notified(on=DAY)).check(closed) == ()

    def test_the_day_of_effect(self) -> None:
        """That of the vote, where one is named."""
        done = at_the_vote().apply(vote())
        assert done.check(Published(on=DAY, effective_on=DAY)) == ()
        wrong = Published(on=DAY, effective_on=DAY + timedelta(days=1))
        assert breaks(done, wrong) == {"guangdong-effective-from-the-vote": BREACH}


class TestNoAppointment:
    """Whoever is approved is elected below, and neither appointed nor removed here."""

    @pytest.mark.parametrize("removal", [False, True])
    def test_not_here(self, removal: bool) -> None:  # noqa: FBT001 - a parameter of the test
        """The national rule refuses it; local law names nobody who would propose it."""
        event = nominate(Office.CHIEF_PROCURATOR_BELOW, Organ.CHIEF_PROCURATOR)
        found = set(breaks(opened(removal=removal), event))
        assert "office-of-this-level" in found
        assert not any(name.startswith("guangdong-nominated") for name in found)
