"""What is asked of the vote on a dismissal, and afterwards."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.appointments.dismissal.story import (
    DAY,
    LOCAL,
    before,
    broken,
    cited,
    committee,
    effects,
    moved,
    stage_of,
    vote,
)

from npcproc.appointments.dismissal import (
    IN_STANDING_COMMITTEE,
    Closed,
    DefenceOffered,
    Deliberated,
    Published,
    Stage,
    Submitted,
    Voted,
)
from npcproc.appointments.offices import Office
from npcproc.bodies import Organ
from npcproc.events import VotingMethod
from npcproc.findings import Effect, Refused
from npcproc.levels import Level

ON, EVE, DAY_2024 = date(2025, 6, 21), date(2024, 11, 7), date(2024, 11, 8)
locally = pytest.mark.parametrize("level", LOCAL)


class TestCommitteeDecides:
    """The standing committee decides, and not its council."""

    @locally
    def test_nobody_else(self, level: Level) -> None:
        """A dismissal by the council cannot stand."""
        event = vote(on=ON, by=Organ.CHAIRPERSONS_COUNCIL)
        assert effects(before(Voted, level), event) == {"committee-decides": Effect.REFUSES}


class TestInRecess:
    """A deputy head of government is dismissed only between sessions of the congress."""

    @locally
    @pytest.mark.parametrize(
        ("office", "wrong"),
        [
            (Office.DEPUTY_HEAD_OF_GOVERNMENT, {"in-recess-for-deputy-heads": Effect.REFUSES}),
            (Office.HEAD_OF_DEPARTMENT, {}),
            (Office.JUDGE, {}),
            (Office.DEPUTY_CHIEF_PROCURATOR, {}),
        ],
    )
    def test_while_the_congress_sits(self, level: Level, office: Office, wrong: dict[str, Effect]) -> None:
        """Of the others it is not asked."""
        case = before(Voted, level, office=office)
        assert broken(case, vote(on=ON)) == set()
        assert effects(case, vote(on=ON, congress_in_recess=False)) == wrong

    @pytest.mark.parametrize(
        ("voted", "articles"),
        [
            (date(2022, 3, 11), {"supervision-law-2006/44.1"}),
            (EVE, {"supervision-law-2006/44.1", "organic-law-2022/50.1.17"}),
            (DAY_2024, {"supervision-law-2024/60.1", "organic-law-2022/50.1.17"}),
        ],
    )
    def test_articles(self, voted: date, articles: set[str]) -> None:
        """Each law says so."""
        case = before(Voted, on=date(2022, 2, 1), office=Office.DEPUTY_HEAD_OF_GOVERNMENT)
        assert cited(case, vote(on=voted, congress_in_recess=False), "in-recess-for-deputy-heads") == articles


class TestBySecretBallot:
    """No dismissal without a secret ballot."""

    @locally
    @pytest.mark.parametrize("method", VotingMethod)
    def test_no_other_method(self, level: Level, method: VotingMethod) -> None:
        """Neither a show of hands nor a device will do."""
        wrong = {} if method is VotingMethod.SECRET_BALLOT else {"by-secret-ballot": Effect.REFUSES}
        assert effects(before(Voted, level), vote(on=ON, method=method)) == wrong

    @pytest.mark.parametrize(
        ("moved_on", "voted", "article"),
        [
            (date(2024, 10, 27), EVE, "supervision-law-2006/46.3"),
            (date(2024, 10, 28), DAY_2024, "supervision-law-2024/62.3"),
        ],
    )
    def test_articles(self, moved_on: date, voted: date, article: str) -> None:
        """A pending motion meets the new law on the day of the vote."""
        event = vote(on=voted, method=VotingMethod.SHOW_OF_HANDS)
        assert cited(before(Voted, on=moved_on), event, "by-secret-ballot") == {article}


class TestMoreThanHalfOfAll:
    """More than half of all members, not of those present."""

    @locally
    @pytest.mark.parametrize(("in_favour", "stage"), [(15, Stage.REJECTED), (16, Stage.CARRIED)])
    def test_of_31(self, level: Level, in_favour: int, stage: Stage) -> None:
        """Fifteen of thirty-one do not carry it, sixteen do."""
        assert stage_of(before(Voted, level).apply(vote(in_favour, on=ON))) is stage

    @locally
    def test_of_all_and_not_of_those_present(self, level: Level) -> None:
        """With twenty there, fifteen are most of them and too few of all."""
        assert stage_of(before(Voted, level).apply(vote(15, on=ON, present=20))) is Stage.REJECTED

    @locally
    @pytest.mark.parametrize(("present", "there"), [(15, False), (16, True)])
    def test_more_than_half_present(self, level: Level, present: int, there: bool) -> None:  # noqa: FBT001
        """Fifteen of thirty-one are no session: the vote cannot stand, and recorded it decides nothing."""
        case, event = before(Voted, level), vote(present, on=ON, present=present)
        assert effects(case, event) == ({} if there else {"quorate": Effect.REFUSES})
        assert stage_of(case.record(event)) is (Stage.CARRIED if there else Stage.DELIBERATED)

    @locally
    def test_declared_otherwise(self, level: Level) -> None:
        """Whoever presides declares what the count says."""
        event = vote(15, on=ON, declared=True)
        assert effects(before(Voted, level), event) == {"more-than-half-of-all": Effect.REFUSES}
        assert cited(before(Voted, level), event, "more-than-half-of-all") == {
            "supervision-law-2024/62.3",
            "organic-law-2022/51.4",
        }

    @given(members=st.integers(1, 100), data=st.data())
    def test_any_size(self, members: int, data: st.DataObject) -> None:
        """It carries exactly where twice the votes exceed the roll, absent members counted."""
        present = data.draw(st.integers(members // 2 + 1, members))
        in_favour = data.draw(st.integers(0, present))
        case = IN_STANDING_COMMITTEE.open(committee(members=members)).replay(
            [moved(by=Organ.GOVERNMENT), Submitted(on=DAY), Deliberated(on=DAY), DefenceOffered(on=DAY)],
        )
        case = case.apply(vote(in_favour, members=members, present=present))
        assert (stage_of(case) is Stage.CARRIED) is (2 * in_favour > members)


class TestPublished:
    """The public is told of the dismissal."""

    @locally
    def test_a_breach(self, level: Level) -> None:
        """One that is kept quiet stands with the breach."""
        case = before(Published, level)
        assert effects(case, Closed(on=ON)) == {"published": Effect.BREACH}
        assert stage_of(case.apply(Closed(on=ON))) is Stage.DISMISSED
        assert broken(case.apply(Published(on=ON)), Closed(on=ON)) == set()

    @pytest.mark.parametrize(
        ("moved_on", "closed", "article"),
        [
            (date(2024, 10, 27), EVE, "supervision-law-2006/7.1"),
            (date(2024, 10, 28), DAY_2024, "supervision-law-2024/10.1"),
        ],
    )
    def test_articles(self, moved_on: date, closed: date, article: str) -> None:
        """In article 7 until November 2024, and in article 10 since."""
        assert cited(before(Published, on=moved_on), Closed(on=closed), "published") == {article}


class TestAllAtOnce:
    """A refusal tells everything that is wrong."""

    def test_four_wrongs(self) -> None:
        """A show of hands in the congress's session, without a defence or a quorum."""
        case = before(Voted, without=frozenset({DefenceOffered}), office=Office.DEPUTY_HEAD_OF_GOVERNMENT)
        event = vote(10, on=ON, present=10, method=VotingMethod.SHOW_OF_HANDS, congress_in_recess=False)
        with pytest.raises(Refused) as refused:
            case.apply(event)
        assert {finding.rule for finding in refused.value.findings} == {
            "dismissal.standing-committee.in-recess-for-deputy-heads",
            "dismissal.standing-committee.defence-offered",
            "dismissal.standing-committee.quorate",
            "dismissal.standing-committee.by-secret-ballot",
        }
