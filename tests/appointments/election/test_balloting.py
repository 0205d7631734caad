"""What is asked of the ballot and of the run-off."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from tests.appointments.election.acts import (
    CITY,
    CONGRESSES,
    COUNTY,
    LATER,
    LOCAL,
    NATION,
    TOWNSHIP,
    ballot,
    count,
    effects,
    lawful,
    listed,
    names,
    run_off_on,
)

from npcproc.appointments.election import Count, Mark, RunOff, Stage
from npcproc.appointments.offices import Office
from npcproc.bodies import Congress, Organ
from npcproc.case import Case
from npcproc.events import VotingMethod
from npcproc.findings import Effect

A, B, C = "候选人1", "候选人2", "候选人3"


def ready(body: Congress, **said: Any) -> Case:
    """One candidate for one chief post."""
    return listed(
        body, Office.CHAIR_OF_TOWNSHIP_CONGRESS if body is TOWNSHIP else Office.CHAIR_OF_STANDING_COMMITTEE, **said
    )


def asked(body: Congress, **said: Any) -> set[tuple[str, Effect]]:
    """What a ballot breaks in which everyone votes for the candidate."""
    case = ready(body)
    return effects(case.check(ballot(case, {A: body.members}, **said)))


@pytest.mark.parametrize("body", CONGRESSES, ids=lambda body: body.level.value)
class TestAtEveryLevel:
    """What the laws ask of any election."""

    def test_plain(self, body: Congress) -> None:
        """A ballot as it should be."""
        assert asked(body) == set()

    def test_the_congress(self, body: Congress) -> None:
        """Nobody else elects."""
        assert asked(body, by=Organ.STANDING_COMMITTEE) == {("congress-elects", Effect.REFUSES)}

    @pytest.mark.parametrize("method", [VotingMethod.DEVICE, VotingMethod.SHOW_OF_HANDS, VotingMethod.OTHER])
    def test_secret(self, body: Congress, method: VotingMethod) -> None:
        """Only a secret ballot."""
        assert asked(body, method=method) == {("secret", Effect.REFUSES)}

    @pytest.mark.parametrize("lost", list(Mark))
    def test_marks(self, body: Congress, lost: Mark) -> None:
        """For, against and abstaining are all there."""
        assert asked(body, marks=frozenset(Mark) - {lost}) == {("in-favour-against-or-abstain", Effect.REFUSES)}

    def test_others(self, body: Congress) -> None:
        """Whoever votes against may name another."""
        assert asked(body, others_may_be_named=False) == {("others-may-be-named", Effect.BREACH)}

    def test_every_deputy(self, body: Congress) -> None:
        """No deputy is kept from voting."""
        assert asked(body, every_deputy_admitted=False) == {("every-deputy-admitted", Effect.BREACH)}

    def test_on_the_list(self, body: Congress) -> None:
        """On the candidates of the list, and on no others."""
        assert asked(body, candidates={A, "丁"}) == {("on-the-candidates", Effect.REFUSES)}

    def test_quorum(self, body: Congress) -> None:
        """Two thirds of the deputies, exactly, are enough."""
        enough = -(-2 * body.members // 3)
        for present, broken in ((enough, set()), (enough - 1, {("enough-present", Effect.REFUSES)})):
            votes = {A: present}
            assert asked(body, count=Count(deputies=body.members, present=present, votes=votes)) == broken

    def test_in_the_nation_alone(self, body: Congress) -> None:
        """A booth, the result and the votes made known."""
        wanted = {
            ("booth", Effect.BREACH),
            ("announced-on-the-spot", Effect.BREACH),
            ("votes-announced", Effect.BREACH),
        }
        found = asked(body, booth=False, announced=False, votes_announced=False)
        assert found == (wanted if body is NATION else set())

    def test_who_is_named(self, body: Congress) -> None:
        """Other people named are deputies or voters; the national texts do not say so."""
        found = asked(body, others_entitled=False)
        assert found == (set() if body is NATION else {("others-entitled", Effect.BREACH)})


class TestNaming:
    """Only who votes against names another: no, by the Organic Law and until 2025; then yes, in the nation."""

    @pytest.mark.parametrize(
        ("body", "on", "tied", "found"),
        [
            (NATION, date(2025, 3, 11), False, set()),
            (NATION, date(2025, 3, 11), True, {("naming-free", Effect.BREACH)}),
            (NATION, date(2025, 3, 12), False, {("naming-tied", Effect.ADVISORY)}),
            (NATION, date(2025, 3, 12), True, set()),
            (COUNTY, date(2025, 3, 11), False, set()),
            (COUNTY, date(2025, 3, 11), True, {("naming-free", Effect.BREACH)}),
            (COUNTY, date(2025, 3, 12), False, set()),
            (COUNTY, date(2025, 3, 12), True, {("naming-free", Effect.BREACH)}),
        ],
    )
    def test_by_level_and_day(self, body: Congress, on: date, tied: bool, found: set[object]) -> None:  # noqa: FBT001
        """The wider right of the Organic Law goes on in local congresses."""
        assert asked(body, on=on, naming_tied=tied) == found

    @pytest.mark.parametrize(
        ("on", "cites"),
        [
            (date(2025, 3, 11), ["organic-law-2022/28.1", "deputies-law-2015/11.6"]),
            (date(2025, 3, 12), ["organic-law-2022/28.1", "deputies-law-2025/17.6"]),
        ],
    )
    def test_cites(self, on: date, cites: list[str]) -> None:
        """The right to name another, by the law of the day."""
        case = ready(COUNTY)
        (finding,) = case.check(ballot(case, {A: 200}, on, others_may_be_named=False))
        assert [cite.slug for cite in finding.cites] == cites


class TestRunOff:
    """The second vote is on the tied, and on nobody else."""

    def tied(self) -> Case:
        """甲 is elected, 乙 and 丙 are tied for the other seat."""
        case = listed(COUNTY, Office.VICE_CHAIR_OF_STANDING_COMMITTEE, 2, 1)
        return lawful(case, ballot(case, {A: 200, B: 150, C: 150}))

    @pytest.mark.parametrize("candidates", [{A, B, C}, {B}, {B, C, "丁"}])
    def test_on_others(self, candidates: set[str]) -> None:
        """Neither more nor fewer."""
        event = RunOff(on=LATER, count=count(COUNTY, {B: 150, C: 100}), candidates=frozenset(candidates))
        (finding,) = self.tied().check(event)
        assert (finding.rule, finding.effect) == ("election.congress.on-the-tied", Effect.REFUSES)
        assert [cite.slug for cite in finding.cites] == ["organic-law-2022/29.1"]

    def test_secret(self) -> None:
        """As secret as the first."""
        event = run_off_on(self.tied(), {B: 150, C: 100}, method=VotingMethod.SHOW_OF_HANDS)
        assert names(self.tied().check(event)) == {"secret"}

    def test_naming_is_not_asked(self) -> None:
        """Nobody else can be named in it."""
        case = self.tied()
        assert lawful(case, run_off_on(case, {B: 1, C: 0}, others_may_be_named=False)).stage is Stage.ELECTED

    def test_in_the_nation(self) -> None:
        """No text speaks of a tie there; the way is open, and nothing is asked of who stands."""
        case = listed(NATION, Office.MEMBER_OF_STANDING_COMMITTEE, 1)
        case = lawful(case, ballot(case, {A: 2000, "丁": 2000}))
        assert case.stage is Stage.TIED
        event = RunOff(on=LATER, count=count(NATION, {A: 1}), candidates=frozenset({A}))
        assert lawful(case, event).stage is Stage.ELECTED


class TestVoid:
    """A void ballot leaves the matter where it was."""

    @pytest.mark.parametrize("body", LOCAL, ids=lambda body: body.level.value)
    def test_more_papers(self, body: Congress) -> None:
        """One paper more than was handed out; the ballot is repeated."""
        case = ready(body)
        void = lawful(case, ballot(case, {}, count=count(body, {A: 60}, returned=body.members + 1)))
        assert void.stage is Stage.LISTED
        assert lawful(void, ballot(void, {A: body.members})).stage is Stage.ELECTED

    def test_no_quorum(self) -> None:
        """Refused as it happens; in a record it is kept, and decides nothing."""
        case = ready(CITY)
        event = ballot(case, {}, count=Count(deputies=579, present=385, votes={A: 385}))
        assert names(case.check(event)) == {"enough-present"}
        assert case.record(event).stage is Stage.LISTED
