"""What Chongqing adds to appointment and removal."""

from __future__ import annotations

from typing import Any

import pytest
from tests.local.chongqing.appointing import (
    CITY,
    DAY,
    DISTRICT,
    HUBEI,
    at_the_vote,
    deliberate,
    examined,
    names,
    nominate,
    opened,
    proposed,
    put,
    vote,
)
from tests.never_forgives import articles

from npcproc.appointments.appointment import (
    CertificateIssued,
    Closed,
    Deliberated,
    Filed,
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
from npcproc.local.chongqing.appointment import StatementMade
from npcproc.local.chongqing.review import PreliminarilyReviewed

MAYOR, COUNCIL = Organ.HEAD_OF_GOVERNMENT, Organ.CHAIRPERSONS_COUNCIL
each_table = pytest.mark.parametrize("removal", [False, True])
OWN: dict[str, Any] = {"office": Office.HEAD_OF_WORKING_BODY, "by": COUNCIL}


def breaks(case: Case, event: Any) -> dict[str, Effect]:
    """The rules that the event breaks, with what that does to it."""
    return {finding.rule.rpartition(".")[2]: finding.effect for finding in case.check(event)}


class TestInSession:
    """Whoever proposes, or a delegate, explains and answers; the person may make a statement (第十九条)."""

    @pytest.mark.parametrize(
        ("said", "found"),
        [
            ({"presenters": {Presenter.DELEGATE}}, {}),
            ({"presenters": {Presenter.DEPUTY}}, {}),
            ({"presenters": set()}, {"chongqing-proposer-explains": Effect.BREACH}),
            ({"responsible_came": False}, {"chongqing-someone-answers": Effect.BREACH}),
        ],
    )
    def test_who_comes(self, said: dict[str, Any], found: dict[str, Effect]) -> None:
        """Nobody is too few."""
        assert breaks(put(proposed()), deliberate(**said)) == found

    def test_the_statement(self) -> None:
        """To a plenary meeting, where one is wanted; of an appointment alone."""
        for case in (proposed(), at_the_vote()):
            assert case.check(StatementMade(on=DAY)) == ()
            wrong = StatementMade(on=DAY, in_plenary=False)
            assert breaks(case, wrong) == {"chongqing-statement-in-plenary": Effect.BREACH}
        with pytest.raises(NoSuchStep):
            proposed(removal=True).check(StatementMade(on=DAY))


class TestWithdrawal:
    """Whoever proposed may withdraw with the council's consent (第二十条)."""

    @each_table
    def test_who_and_with_whom(self, removal: bool) -> None:  # noqa: FBT001
        """The proposer, and the council."""
        case = at_the_vote(removal=removal)
        assert case.apply(Withdrawn(on=DAY, by=MAYOR)).stage is Stage.WITHDRAWN
        assert set(breaks(case, Withdrawn(on=DAY, by=Organ.COURT))) == {"chongqing-the-mover-withdraws"}
        alone = Withdrawn(on=DAY, by=MAYOR, agreed_by=Organ.CHAIRPERSON)
        assert set(breaks(case, alone)) == {"chongqing-council-agrees"}


class TestTheVote:
    """As a rule anonymous, one by one unless the council decides otherwise, free, on the spot (第二十二条)."""

    @pytest.mark.parametrize(
        ("said", "found"),
        [
            ({}, {}),
            ({"method": VotingMethod.SECRET_BALLOT}, {}),
            ({"method": VotingMethod.SHOW_OF_HANDS}, {"chongqing-anonymously": Effect.ADVISORY}),
            ({"together": True}, {"chongqing-together-by-the-council": Effect.REFUSES}),
            ({"together": True, "together_agreed_by": COUNCIL}, {}),
            (
                {"together": True, "together_agreed_by": Organ.PLENARY},
                {"chongqing-together-by-the-council": Effect.REFUSES},
            ),
            ({"free_choice": False}, {"chongqing-free-choice": Effect.BREACH}),
            ({"on_the_spot": False}, {"chongqing-declared-on-the-spot": Effect.BREACH}),
        ],
    )
    @each_table
    def test_how(self, said: dict[str, Any], found: dict[str, Effect], removal: bool) -> None:  # noqa: FBT001
        """Of removals too."""
        assert breaks(at_the_vote(DISTRICT, removal=removal), vote(**said)) == found

    @pytest.mark.parametrize(("in_favour", "stage"), [(16, Stage.DECIDED), (15, Stage.REJECTED)])
    def test_the_majority(self, in_favour: int, stage: Stage) -> None:
        """Sixteen of thirty-one."""
        assert at_the_vote().apply(vote(in_favour)).stage is stage
        wrong = vote(in_favour, declared=in_favour < 16)
        assert articles(at_the_vote(), wrong, CITY) == {"more-than-half-of-all": {"chongqing-appointments-2022/22.2"}}

    def test_not_announced_before(self) -> None:
        """An appointment is not made public before it (第二十六条); of a removal that is not said."""
        early = vote(announced_before=True)
        assert breaks(at_the_vote(), early) == {"chongqing-not-announced-before": Effect.BREACH}
        assert at_the_vote(removal=True).check(early) == ()


class TestAfterwards:
    """Published, notified, filed, sworn, and a certificate for whoever is appointed (第七条、第二十三条以下)."""

    @each_table
    def test_all_done(self, removal: bool) -> None:  # noqa: FBT001
        """With everything done nothing is found; a removal has no certificate."""
        case, closed = at_the_vote(removal=removal).apply(vote()), Closed(on=DAY)
        lacking = {"chongqing-published", "chongqing-notified", "filed"}
        assert names(case, closed) == lacking | (set() if removal else {"chongqing-certificate", "sworn"})
        case = case.apply(Published(on=DAY)).apply(Notified(on=DAY)).apply(Filed(on=DAY, by=Organ.GOVERNMENT))
        if not removal:
            case = case.apply(CertificateIssued(on=DAY)).apply(Sworn(on=DAY))
        assert case.check(closed) == ()

    def test_by_whom(self) -> None:
        """The committee publishes, the chairperson signs, the government files."""
        case = at_the_vote().apply(vote())
        assert set(breaks(case, Published(on=DAY, by=Organ.COURT))) == {"chongqing-committee-publishes"}
        wrong = CertificateIssued(on=DAY, signed_by=Organ.VICE_CHAIRPERSON)
        assert breaks(case, wrong) == {"chongqing-signed-by-the-chairperson": Effect.BREACH}
        assert breaks(case, Filed(on=DAY, by=Organ.COURT)) == {"chongqing-government-files": Effect.BREACH}

    def test_deputy_heads_are_filed_too(self) -> None:
        """The government above is told of them; national law does not say so."""
        case = at_the_vote(office=Office.DEPUTY_HEAD_OF_GOVERNMENT).apply(vote())
        assert "chongqing-filed" in names(case, Closed(on=DAY))
        assert "chongqing-filed" not in names(case.apply(Filed(on=DAY, by=Organ.GOVERNMENT)), Closed(on=DAY))

    def test_said_again(self) -> None:
        """The oath, and the filing of heads of departments, by both laws."""
        found = articles(at_the_vote().apply(vote()), Closed(on=DAY), CITY)
        assert found["sworn"] == {"chongqing-appointments-2022/24.1"}
        assert found["filed"] == {"chongqing-appointments-2022/7.2"}


class TestBetweenSessions:
    """Deputy heads and special committees between sessions, by both laws (第六条、第七条)."""

    @pytest.mark.parametrize(
        ("said", "rule", "article"),
        [
            ({"office": Office.DEPUTY_HEAD_OF_GOVERNMENT}, "in-recess-for-deputy-heads", "7.1.1"),
            (
                {"office": Office.MEMBER_OF_SPECIAL_COMMITTEE, "by": COUNCIL},
                "in-recess-for-special-committees",
                "6.1.1",
            ),
        ],
    )
    def test_while_it_sits(self, said: dict[str, Any], rule: str, article: str) -> None:
        """Not while the congress sits."""
        case = put(examined().apply(nominate(**said)), said.get("by", MAYOR)).apply(deliberate())
        found = articles(case, vote(congress_in_recess=False), CITY)
        assert found == {rule: {f"chongqing-appointments-2022/{article}"}}


class TestElsewhere:
    """Outside Chongqing nothing is added."""

    def test_another_province(self) -> None:
        """Neither review nor examination is known there."""
        case = opened(HUBEI).apply(nominate())
        with pytest.raises(NoSuchStep):
            case.check(PreliminarilyReviewed(on=DAY))
        case = case.apply(Deliberated(on=DAY))
        assert case.check(vote(method=VotingMethod.SHOW_OF_HANDS, together=True, announced_before=True)) == ()
