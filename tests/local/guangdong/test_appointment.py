"""What Guangdong adds to appointment and removal."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from tests.local.guangdong.appointing import DAY, decided, deliberate, names, nominate, opened, proposed, put, vote
from tests.local.guangdong.places import EVE, FIRST, GUANGDONG, GUANGZHOU, HUBEI
from tests.never_forgives import articles

from npcproc.appointments.appointment import (
    CertificateIssued,
    Closed,
    Deliberated,
    Filed,
    GovernmentElected,
    Notified,
    Presenter,
    Published,
    Stage,
    Sworn,
    Withdrawn,
)
from npcproc.appointments.offices import Office
from npcproc.bodies import Organ
from npcproc.case import Case
from npcproc.events import VotingMethod
from npcproc.findings import Effect, NoSuchStep
from npcproc.local.guangdong.appointment import JointVoteAgreed
from npcproc.tally import Tally

TIANHE = "440106"
HEAD, DEPUTY, DELEGATE = Presenter.HEAD, Presenter.DEPUTY, Presenter.DELEGATE
each_table = pytest.mark.parametrize("removal", [False, True])


def at_the_vote(place: str = GUANGDONG, *, removal: bool = False, on: date = DAY, **said: Any) -> Case:
    """The case at the vote."""
    case = put(proposed(place, removal=removal, on=on, **said), on)
    return case.apply(deliberate(on=on))


class TestPutByTheCouncil:
    """The council of chairpersons puts every proposal before the session (第十二条)."""

    @each_table
    def test_not_put(self, removal: bool) -> None:  # noqa: FBT001 - a parameter of the test
        """A deliberation without it is refused."""
        case = proposed(removal=removal)
        found = case.check(deliberate())
        assert [(f.rule.rpartition(".")[2], f.effect) for f in found] == [
            ("guangdong-put-by-the-council", Effect.REFUSES)
        ]
        assert put(case).check(deliberate()) == ()

    def test_its_own_too(self) -> None:
        """Its own proposals as well: the article excepts none."""
        case = proposed(
            office=Office.MEMBER_OF_CREDENTIALS_COMMITTEE, by=Organ.CHAIRPERSONS_COUNCIL, from_standing_committee=True
        )
        assert names(case, deliberate()) == {"guangdong-put-by-the-council"}


class TestWhoExplains:
    """The principal head comes, or gives the reason and has a deputy come; someone answers (第十三条)."""

    @pytest.mark.parametrize(
        ("said", "found"),
        [
            ({}, set()),
            ({"presenters": {DEPUTY, DELEGATE}}, {"guangdong-head-explains"}),
            ({"presenters": set()}, {"guangdong-head-explains"}),
            ({"head_prevented": True, "prevention_explained": True, "presenters": {DEPUTY}}, set()),
            (
                {"head_prevented": True, "prevention_explained": True, "presenters": {DELEGATE}},
                {"guangdong-deputy-explains"},
            ),
            ({"head_prevented": True, "presenters": {DEPUTY}}, {"guangdong-reason-given"}),
            ({"responsible_came": False}, {"guangdong-someone-answers"}),
        ],
    )
    def test_who_came(self, said: dict[str, Any], found: set[str]) -> None:
        """What falls short is a breach; the deliberation stands."""
        case = put(proposed())
        assert names(case, deliberate(**said)) == found
        assert {f.effect for f in case.check(deliberate(**said))} <= {Effect.BREACH}


class TestTheVote:
    """Anonymous, free, declared on the spot, more than half of all (第二十条)."""

    @pytest.mark.parametrize("place", [GUANGDONG, GUANGZHOU, TIANHE])
    @each_table
    def test_methods(self, place: str, removal: bool) -> None:  # noqa: FBT001
        """By device or by secret ballot, not by show of hands."""
        case = at_the_vote(place, removal=removal)
        wrong = {m for m in VotingMethod if "guangdong-anonymously" in names(case, vote(method=m))}
        assert wrong == {VotingMethod.SHOW_OF_HANDS, VotingMethod.OTHER}

    @pytest.mark.parametrize(
        ("of", "rule"),
        [("free_choice", "guangdong-free-choice"), ("on_the_spot", "guangdong-declared-on-the-spot")],
    )
    def test_how_it_is_held(self, of: str, rule: str) -> None:
        """Each is a breach where it is wanting."""
        case = at_the_vote()
        assert case.check(vote()) == ()
        assert [(f.rule.rpartition(".")[2], f.effect) for f in case.check(vote(**{of: False}))] == [
            (rule, Effect.BREACH)
        ]

    @pytest.mark.parametrize(("in_favour", "stage"), [(16, Stage.DECIDED), (15, Stage.REJECTED)])
    def test_the_majority(self, in_favour: int, stage: Stage) -> None:
        """Sixteen of thirty-one carry it, whoever came."""
        tally = Tally(members=31, present=20, in_favour=in_favour)
        case = at_the_vote()
        assert case.apply(vote(tally=tally)).stage is stage
        wrong = vote(tally=tally, declared=in_favour < 16)
        assert articles(case, wrong, GUANGDONG) == {"more-than-half-of-all": {"guangdong-appointments-2022/20.1"}}


class TestTogether:
    """One by one, or together if most of those who came agree; in the province alone (议事规则第五十条)."""

    @pytest.mark.parametrize(("agree", "found"), [(16, set()), (15, {"guangdong-most-of-those-who-came"})])
    def test_most_of_those_who_came(self, agree: int, found: set[str]) -> None:
        """Half of thirty is not enough."""
        assert names(at_the_vote(), JointVoteAgreed(on=DAY, came=30, agree=agree)) == found

    def test_more_than_came(self) -> None:
        """More than came cannot agree."""
        with pytest.raises(ValueError, match="31 of 30"):
            JointVoteAgreed(on=DAY, came=30, agree=31)

    def test_a_joint_vote(self) -> None:
        """Without agreement there is none; with it there may be."""
        case = at_the_vote()
        assert names(case, vote(together=True)) == {"guangdong-together-by-agreement"}
        agreed = case.apply(JointVoteAgreed(on=DAY, came=30, agree=16))
        assert agreed.check(vote(together=True)) == agreed.check(vote()) == ()

    def test_in_a_city(self) -> None:
        """The rules of procedure bind the province's own committee."""
        case = at_the_vote(GUANGZHOU)
        assert case.check(vote(together=True)) == ()
        with pytest.raises(NoSuchStep):
            case.check(JointVoteAgreed(on=DAY, came=30, agree=16))

    def test_since_when(self) -> None:
        """From the first of May 2023."""
        assert at_the_vote(on=EVE).check(vote(on=EVE, together=True)) == ()
        assert names(at_the_vote(on=FIRST), vote(on=FIRST, together=True)) != set()


class TestNotBefore:
    """Nobody changes office, and nothing is made public, before the decision (第二十一条)."""

    @each_table
    @pytest.mark.parametrize(
        ("of", "rule"),
        [
            ("changed_before", "guangdong-not-before-the-vote"),
            ("announced_before", "guangdong-not-announced-before"),
        ],
    )
    def test_too_early(self, of: str, rule: str, removal: bool) -> None:  # noqa: FBT001
        """The vote stands, with a breach."""
        found = at_the_vote(removal=removal).check(vote(**{of: True}))
        assert [(f.rule.rpartition(".")[2], f.effect) for f in found] == [(rule, Effect.BREACH)]


class TestEffective:
    """It takes effect on the day of the vote (第二十一条)."""

    @pytest.mark.parametrize(("day", "found"), [(23, True), (24, False), (25, True), (None, False)])
    def test_the_day(self, day: int | None, found: bool) -> None:  # noqa: FBT001
        """Neither sooner nor later; nothing where no day is said."""
        event = Published(on=DAY, effective_on=None if day is None else date(2025, 4, day))
        assert ("guangdong-effective-from-the-vote" in names(decided(), event)) is found


class TestPublishing:
    """The committee publishes it (第二十一条；议事规则第五十四条)."""

    def test_by_whom(self) -> None:
        """Nobody else does."""
        case = decided()
        wrong = {o for o in Organ if names(case, Published(on=DAY, by=o)) == {"guangdong-committee-publishes"}}
        assert wrong == set(Organ) - {Organ.STANDING_COMMITTEE}

    @pytest.mark.parametrize(
        ("place", "said"),
        [
            (GUANGDONG, {"guangdong-appointments-2022/21.1", "guangdong-standing-committee-rules-2023/54.1"}),
            (GUANGZHOU, {"guangdong-appointments-2022/21.1"}),
        ],
    )
    def test_not_published(self, place: str, said: set[str]) -> None:
        """It is a breach not to, in the province by two articles."""
        assert articles(decided(place), Closed(on=DAY), GUANGDONG)["guangdong-published"] == said


class TestClosing:
    """Published, notified, and a certificate for whoever is appointed (第二十一条、第二十二条)."""

    @each_table
    def test_all_done(self, removal: bool) -> None:  # noqa: FBT001
        """With everything done nothing is found; a removal has no certificate."""
        case = decided(removal=removal)
        assert {"guangdong-published", "guangdong-notified"} <= names(case, Closed(on=DAY))
        assert ("guangdong-certificate" in names(case, Closed(on=DAY))) is not removal
        case = case.apply(Published(on=DAY)).apply(Notified(on=DAY)).apply(Filed(on=DAY, by=Organ.GOVERNMENT))
        if not removal:
            case = case.apply(CertificateIssued(on=DAY)).apply(Sworn(on=DAY))
        assert case.check(Closed(on=DAY)) == ()

    def test_the_signature(self) -> None:
        """The chairperson signs, and nobody else."""
        case = decided()
        wrong = {o for o in Organ if names(case, CertificateIssued(on=DAY, signed_by=o))}
        assert wrong == set(Organ) - {Organ.CHAIRPERSON}


class TestWithdrawal:
    """In the province whoever proposed may withdraw with the council's consent (议事规则第二十九条)."""

    def test_who_and_with_whom(self) -> None:
        """The proposer, and the council."""
        case = proposed()
        assert case.apply(Withdrawn(on=DAY, by=Organ.HEAD_OF_GOVERNMENT)).stage is Stage.WITHDRAWN
        assert "guangdong-the-mover-withdraws" in names(case, Withdrawn(on=DAY, by=Organ.COURT))
        alone = Withdrawn(on=DAY, by=Organ.HEAD_OF_GOVERNMENT, agreed_by=Organ.CHAIRPERSON)
        assert names(case, alone) == {"guangdong-council-agrees"}

    def test_reported(self) -> None:
        """The committee is told of it."""
        found = proposed().check(Withdrawn(on=DAY, by=Organ.HEAD_OF_GOVERNMENT, reported=False))
        assert [(f.rule.rpartition(".")[2], f.effect) for f in found] == [
            ("guangdong-withdrawal-reported", Effect.BREACH)
        ]

    def test_in_a_city(self) -> None:
        """The Measures know no withdrawal."""
        with pytest.raises(NoSuchStep):
            proposed(GUANGZHOU).check(Withdrawn(on=DAY, by=Organ.HEAD_OF_GOVERNMENT))


class TestSaidAgain:
    """What national law says too is cited beside it."""

    def test_two_months(self) -> None:
        """The list of a new government, within two months (第十四条)."""
        case = opened().apply(GovernmentElected(on=date(2025, 1, 20), office=Office.HEAD_OF_DEPARTMENT))
        late = nominate(on=date(2025, 3, 21))
        assert articles(case, late, GUANGDONG) == {"within-two-months": {"guangdong-appointments-2022/14.1"}}
        assert case.check(nominate(on=date(2025, 3, 20))) == ()

    def test_deputy_heads_between_sessions(self) -> None:
        """Individual deputy heads between sessions (第四条)."""
        case = at_the_vote(office=Office.DEPUTY_HEAD_OF_GOVERNMENT)
        found = articles(case, vote(congress_in_recess=False), GUANGDONG)
        assert found == {"in-recess-for-deputy-heads": {"guangdong-appointments-2022/4.1.1"}}


class TestElsewhere:
    """Outside Guangdong nothing is added."""

    def test_another_province(self) -> None:
        """A deliberation needs no decision of the council, a vote no method, an appointee no certificate."""
        case = proposed(HUBEI).apply(Deliberated(on=DAY))
        assert case.check(vote(method=VotingMethod.SHOW_OF_HANDS, changed_before=True)) == ()
        assert not any(name.startswith("guangdong") for name in names(case.apply(vote()), Closed(on=DAY)))
