"""What Beijing adds where its committee approves that a district's chief procurator takes or leaves office."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from attrs import evolve
from tests.local.beijing.appointing import BEIJING, DAY, HUBEI, breaks, committee, nominate, opened
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
from npcproc.local.beijing.appointment import VotePutOff
from npcproc.local.beijing.approval import APPROVED
from npcproc.tally import Tally

BEFORE = date(2023, 7, 27)
PAPERS = {Attachment.EXPLANATION}
REFUSES, BREACH = Effect.REFUSES, Effect.BREACH
RECALLED, RESIGNED = Change.RECALLED, Change.RESIGNED


def submitted(**said: Any) -> Submitted:
    """A submission that is complete but for what is said otherwise."""
    plain: dict[str, Any] = {
        "on": DAY,
        "person": "乙",
        "particulars": "简况",
        "reasons": "工作需要",
        "attached": PAPERS,
    }
    return Submitted(**{**plain, **said})


def opened_for_approval(place: str = BEIJING) -> Case:
    """A new case before the committee of that place."""
    return APPROVAL.also(APPROVED).open(committee(place))


def put(**said: Any) -> Case:
    """The case put before the session."""
    return opened_for_approval().apply(submitted(**said)).apply(PutToSession(on=DAY))


def deliberate(**said: Any) -> Deliberated:
    """A deliberation to which all came who must, but for what is said otherwise."""
    return Deliberated(**{"on": DAY, "presenters": {Presenter.HEAD}, **said})


def at_the_vote(**said: Any) -> Case:
    """The case at the vote, without a finding."""
    case = put(**said).apply(deliberate())
    assert case.findings == ()
    return case


def vote(in_favour: int = 31, **said: Any) -> ApprovalVoted:
    """A vote with all thirty-one members there."""
    tally = said.pop("tally", Tally(members=31, present=31, in_favour=in_favour))
    return ApprovalVoted(on=DAY, tally=tally, **said)


class TestWhoSubmits:
    """The chief procurator of the committee's own level (第九条)."""

    @pytest.mark.parametrize(("change", "said"), [(change, {"9.1.3"}) for change in Change])
    def test_nobody_else(self, change: Change, said: set[str]) -> None:
        """Whoever else submits breaks the local rule, whatever was done below."""
        rule, case = "beijing-submitted-by-the-chief", opened_for_approval()
        wrong = {o: breaks(case, submitted(by=o, change=change)).get(rule) for o in Organ}
        assert wrong == {o: None if o is Organ.CHIEF_PROCURATOR else REFUSES for o in Organ}
        found = articles(case, submitted(by=Organ.COURT, change=change), BEIJING)
        assert found[rule] == {f"beijing-appointments-2023/{article}" for article in said}

    @pytest.mark.parametrize(("place", "on"), [(HUBEI, DAY), (BEIJING, BEFORE)])
    def test_elsewhere(self, place: str, on: date) -> None:
        """In another province, and before that law, national law alone is judged."""
        event = Submitted(on=on, by=Organ.COURT, person="乙")
        assert set(breaks(opened_for_approval(place), event)) == {"submitted-by-the-chief"}


class TestPapers:
    """What comes with it (第十三条)."""

    @pytest.mark.parametrize(
        ("said", "found"),
        [
            ({}, {}),
            ({"in_writing": False}, {"beijing-in-writing": REFUSES}),
            ({"reasons": " "}, {"beijing-reasons-attached": REFUSES}),
            ({"reasons": " ", "change": RECALLED}, {"beijing-reasons-attached": REFUSES}),
            ({"particulars": " "}, {"beijing-particulars-attached": REFUSES}),
            ({"particulars": " ", "change": RECALLED}, {}),
            ({"particulars": " ", "change": RESIGNED}, {}),
            ({"attached": set()}, {"beijing-explanation-attached": REFUSES}),
        ],
    )
    def test_each(self, said: dict[str, Any], found: dict[str, Effect]) -> None:
        """Each by itself."""
        assert breaks(opened_for_approval(), submitted(**said)) == found


class TestDaysBefore:
    """10 days before the session (第十二条)."""

    @pytest.mark.parametrize(("early", "found"), [(10, {}), (9, {"beijing-ten-days-before": BREACH})])
    def test_a_session_fixed_before(self, early: int, found: dict[str, Effect]) -> None:
        """So many are enough, one fewer is not."""
        case = opened_for_approval().apply(Scheduled(on=DAY, session_on=DAY + timedelta(days=early)))
        assert breaks(case, submitted()) == found
        assert breaks(case, submitted(lateness_explained=True)) == {}

    @pytest.mark.parametrize(("later", "found"), [(10, {}), (9, {"beijing-still-ten-days-before": BREACH})])
    def test_a_session_fixed_after(self, later: int, found: dict[str, Effect]) -> None:
        """The same where it is fixed, or moved, afterwards."""
        event = Scheduled(on=DAY, session_on=DAY + timedelta(days=later))
        assert breaks(opened_for_approval().apply(submitted()), event) == found
        assert breaks(opened_for_approval().apply(submitted(lateness_explained=True)), event) == {}


class TestDeliberation:
    """Put before the session by the council, explained and answered (第十二条、第十四条、第十五条)."""

    def test_put_by_the_council(self) -> None:
        """Without its decision there is no deliberation."""
        case = opened_for_approval().apply(submitted())
        assert breaks(case, deliberate()) == {"beijing-put-by-the-council": REFUSES}
        assert breaks(put(), deliberate()) == {}

    @pytest.mark.parametrize(
        ("said", "found"),
        [
            ({"presenters": {Presenter.DELEGATE}}, {}),
            ({"presenters": set()}, {"beijing-proposer-explains": BREACH}),
            ({"answers_needed": True}, {"beijing-questions-answered": BREACH}),
            ({"answers_needed": True, "responsible_came": True}, {}),
        ],
    )
    def test_who_comes(self, said: dict[str, Any], found: dict[str, Effect]) -> None:
        """Each by itself."""
        assert breaks(put(), deliberate(**said)) == found


class TestTheVote:
    """How members vote, and by how many (第十七条至第十九条)."""

    @pytest.mark.parametrize(
        ("said", "found"),
        [
            ({}, {}),
            ({"method": VotingMethod.OTHER}, {}),
            ({"method": VotingMethod.SHOW_OF_HANDS}, {"beijing-anonymously": REFUSES}),
            ({"method": VotingMethod.SHOW_OF_HANDS, "by_device_possible": False}, {}),
            ({"by_device_possible": False}, {"beijing-without-device": REFUSES}),
            ({"together": True}, {}),
            ({"objected": True}, {}),
            ({"together": True, "objected": True}, {"beijing-together-unless-objected": REFUSES}),
            ({"free_choice": False}, {"beijing-free-choice": BREACH}),
            ({"on_the_spot": False}, {"beijing-declared-on-the-spot": BREACH}),
            (
                {"tally": Tally(members=31, present=31, in_favour=20, not_voting=1)},
                {"beijing-all-present-vote": BREACH},
            ),
        ],
    )
    def test_how(self, said: dict[str, Any], found: dict[str, Effect]) -> None:
        """Each by itself."""
        assert breaks(at_the_vote(), vote(**said)) == found

    def test_putting_off(self) -> None:
        """The council proposes and the plenary agrees; then it is deliberated once more (第十六条)."""
        case = at_the_vote()
        assert set(breaks(case, VotePutOff(on=DAY, by=Organ.CHAIRPERSON))) == {"beijing-council-puts-off"}
        assert set(breaks(case, VotePutOff(on=DAY, agreed_by=Organ.CHAIRPERSONS_COUNCIL))) == {"beijing-plenary-agrees"}
        assert case.apply(VotePutOff(on=DAY)).stage is ApprovalStage.SUBMITTED

    @pytest.mark.parametrize(("in_favour", "stage"), [(16, ApprovalStage.APPROVED), (15, ApprovalStage.NOT_APPROVED)])
    def test_the_majority(self, in_favour: int, stage: ApprovalStage) -> None:
        """Sixteen of thirty-one, by both laws."""
        case = at_the_vote()
        assert case.apply(vote(in_favour)).stage is stage
        wrong = vote(in_favour, declared=in_favour < 16)
        assert articles(case, wrong, BEIJING) == {"more-than-half-of-all": {"beijing-appointments-2023/17.1"}}

    def test_by_whom(self) -> None:
        """The committee approves, by both laws."""
        found = articles(at_the_vote(), evolve(vote(), by=Organ.GOVERNMENT), BEIJING)
        assert found == {"committee-approves": {"beijing-appointments-2023/9.1.3"}}


class TestAfterwards:
    """It is published, and whoever submitted is told (第二十一条)."""

    @pytest.mark.parametrize("in_favour", [31, 0])
    def test_made_known(self, in_favour: int) -> None:
        """By the committee, a refusal as well."""
        done, closed = at_the_vote().apply(vote(in_favour)), ApprovalClosed(on=DAY)
        assert breaks(done, closed) == {"beijing-published": BREACH, "beijing-notified": BREACH}
        assert set(breaks(done, Published(on=DAY, by=Organ.COURT))) == {"beijing-committee-publishes"}
        assert done.apply(Published(on=DAY)).apply(Notified(on=DAY)).check(closed) == ()

    def test_the_gazette(self) -> None:
        """It is in the gazette; the list for the news does not have the districts' chief procurators."""
        done = at_the_vote().apply(vote())
        assert breaks(done, Published(on=DAY, in_gazette=False)) == {"beijing-in-gazette": BREACH}
        assert breaks(done, Published(on=DAY, in_news=False)) == {}

    @pytest.mark.parametrize(("later", "found"), [(3, {}), (4, {"beijing-notified-in-three-days": BREACH})])
    def test_three_days(self, later: int, found: dict[str, Effect]) -> None:
        """The third day is in time."""
        assert breaks(at_the_vote().apply(vote()), Notified(on=DAY + timedelta(days=later))) == found


class TestNoAppointment:
    """Whoever is approved is elected below, and neither appointed nor removed here."""

    @pytest.mark.parametrize("removal", [False, True])
    def test_not_here(self, removal: bool) -> None:  # noqa: FBT001 - a parameter of the test
        """The national rule refuses it; local law names nobody who would propose it."""
        event = nominate(Office.CHIEF_PROCURATOR_BELOW, Organ.CHIEF_PROCURATOR)
        found = set(breaks(opened(removal=removal), event))
        assert "office-of-this-level" in found
        assert not any(name.startswith("beijing-nominated") for name in found)
