"""What Guangdong adds to an investigation by a standing committee."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from tests.events_for import chance_of, walk
from tests.local.guangdong.places import EVE, FIRST, GUANGDONG, GUANGZHOU, HUBEI, breaks, committee, until
from tests.never_forgives import beside
from tests.supervision.investigation.story import DAY, of_members, people

from npcproc.bodies import Organ
from npcproc.case import Case
from npcproc.events import Event
from npcproc.findings import Effect
from npcproc.local.guangdong import OVERLAYS
from npcproc.supervision.investigation import (
    IN_STANDING_COMMITTEE,
    Deliberated,
    ExpertsEngaged,
    FormationVoted,
    Holder,
    MaterialRequested,
    MembershipVoted,
    Nominated,
    Proposed,
    PublicationWithheld,
    Referred,
    Reported,
    ResolutionVoted,
    Reviewed,
    SourceDisclosed,
    Submitted,
)
from npcproc.tally import Tally

TABLE = IN_STANDING_COMMITTEE.also(OVERLAYS[IN_STANDING_COMMITTEE])
APPOINTMENTS = "guangdong-appointments-2022/3.1.6"


def before(kind: type[Event], on: date = DAY, place: str = GUANGDONG, without: tuple[type[Event], ...] = ()) -> Case:
    """The case just before the event of that kind."""
    return until(TABLE, of_members(on), kind, place=place, without=without)


def its(kind: type[Event], on: date = DAY, /, **changed: Any) -> Any:
    """The event of that kind, with something changed."""
    return evolve(next(event for event in of_members(on) if isinstance(event, kind)), **changed)


class TestLocalLawAdds:
    """It never forgives."""

    def test_lawful(self) -> None:
        """An investigation that goes as national law wants goes as Guangdong wants."""
        case = TABLE.open(committee())
        for event in of_members():
            case = case.apply(event)
        assert case.findings == ()

    @given(seed=st.integers(min_value=0, max_value=2**32))
    def test_against_a_place_outside(self, seed: int) -> None:
        """What is found in Hubei is found in Guangdong, and beyond it what is new."""
        for case, event in walk(IN_STANDING_COMMITTEE, committee(HUBEI), chance_of(seed)):
            here = TABLE.open(committee()).replay(case.events)
            assert all(".guangdong-" in rule for rule in beside(case.check(event), here.check(event)))


class TestSaidAgain:
    """Proposed, decided, filled, and reported on: one finding each, with the province's article."""

    @pytest.mark.parametrize(
        ("kind", "changed", "rule", "said"),
        [
            (Proposed, {"issue": " "}, "names-the-issue", {"41.1"}),
            (Proposed, {"by": Organ.COURT}, "council-or-members-propose", {"42.1", "42.2"}),
            (Proposed, {"signatories": people(6)}, "one-fifth-sign", {"42.2"}),
            (Proposed, {"in_writing": False}, "in-writing", {"42.2"}),
            (Referred, {"by": Organ.COURT}, "council-refers", {"42.2"}),
            (Referred, {"to": Organ.WORKING_BODY}, "to-a-special-committee", {"42.2"}),
            (Reviewed, {"by": Organ.WORKING_BODY}, "special-committee-reviews", {"42.2"}),
            (Submitted, {"by": Organ.COURT}, "council-submits", {"42.2"}),
            (Deliberated, {"by": Organ.COURT}, "committee-deliberates", {"42.1", "42.2"}),
            (FormationVoted, {"by": Organ.COURT}, "committee-decides", {"41.1"}),
            (Nominated, {"by": Organ.COURT}, "council-nominates", {"43.1"}),
            (Nominated, {"chair": ""}, "has-a-chair", {"43.1"}),
            (Nominated, {"vice_chairs": frozenset()}, "has-vice-chairs", {"43.1"}),
            (Nominated, {"members": frozenset()}, "has-members", {"43.1"}),
            (Nominated, {"outsiders": frozenset("丁")}, "from-members-and-deputies", {"43.1"}),
            (Nominated, {"interested": True}, "nobody-interested", {"43.2"}),
            (MembershipVoted, {"by": Organ.COURT}, "committee-adopts-its-membership", {"43.1", APPOINTMENTS}),
            (Reported, {"by": Organ.COURT}, "itself-reports", {"45.1"}),
            (Reported, {"to": Organ.COURT}, "to-the-committee-that-formed-it", {"45.1"}),
            (ResolutionVoted, {"by": Organ.COURT}, "committee-resolves", {"45.1"}),
        ],
    )
    def test_each(self, kind: type[Event], changed: dict[str, Any], rule: str, said: set[str]) -> None:
        """In Guangdong, and without it in Hubei."""
        wrong = its(kind, **changed)
        assert breaks(before(kind), wrong) == {rule: said}
        assert breaks(before(kind, place=HUBEI), wrong) == {rule: set()}

    @pytest.mark.parametrize(
        ("kind", "left_out", "rule", "said"),
        [
            (Reviewed, Referred, "referred-first", {"42.2"}),
            (Submitted, Reviewed, "reviewed-if-referred", {"42.2"}),
            (FormationVoted, Deliberated, "proposal-deliberated", {"42.1", "42.2"}),
            (MembershipVoted, Deliberated, "nominees-deliberated", {"43.1"}),
            (ResolutionVoted, Reported, "rests-on-the-report", {"45.1"}),
        ],
    )
    def test_in_order(self, kind: type[Event], left_out: type[Event], rule: str, said: set[str]) -> None:
        """What should have come before and did not."""
        for place, articles in ((GUANGDONG, said), (HUBEI, set[str]())):
            assert breaks(before(kind, place=place, without=(left_out,)), its(kind)) == {rule: articles}

    @pytest.mark.parametrize("kind", [FormationVoted, MembershipVoted, ResolutionVoted])
    def test_votes(self, kind: type[Event]) -> None:
        """More than half are there, and more than half of all carry it (arts. 6 and 51)."""
        few, lost = Tally(members=31, present=15, in_favour=15), Tally(members=31, present=31, in_favour=15)
        for place, present, majority in ((GUANGDONG, {"6.1"}, {"51.1"}), (HUBEI, set[str](), set[str]())):
            case = before(kind, place=place)
            assert breaks(case, its(kind, tally=few)) == {"quorate": present}
            assert breaks(case, its(kind, tally=lost, declared=True)) == {"more-than-half-of-all": majority}

    def test_deliberation_on_nominees(self) -> None:
        """By the committee."""
        for place, said in ((GUANGDONG, {"43.1"}), (HUBEI, set[str]())):
            case = before(MembershipVoted, place=place, without=(Deliberated,))
            wrong = its(Deliberated, on=case.events[-1].on, by=Organ.COURT)
            assert breaks(case, wrong) == {"committee-deliberates-on-nominees": said}

    def test_at_work(self) -> None:
        """It engages experts, and may withhold what it finds."""
        for place, experts, withheld in ((GUANGDONG, {"43.1"}, {"44.3"}), (HUBEI, set[str](), set[str]())):
            case = before(Reported, place=place)
            day = case.events[-1].on
            assert breaks(case, ExpertsEngaged(on=day, by=Organ.COURT)) == {"engages-experts": experts}
            event = PublicationWithheld(on=day, by=Organ.COURT)
            assert breaks(case, event) == {"withholds-publication": withheld}


class TestWhereAndWhen:
    """The rules bind the province from 1 May 2023, the Measures its cities too from 28 July 2022."""

    @pytest.mark.parametrize(("on", "said"), [(EVE, set()), (FIRST, {"43.2"})])
    def test_the_rules(self, on: date, said: set[str]) -> None:
        """The day before, national law alone."""
        case = before(Nominated, date(2023, 1, 10))
        assert breaks(case, its(Nominated, on=on, interested=True)) == {"nobody-interested": said}

    @pytest.mark.parametrize(
        ("on", "place", "said"),
        [
            (date(2022, 7, 27), GUANGZHOU, set()),
            (date(2022, 7, 28), GUANGZHOU, {APPOINTMENTS}),
            (date(2022, 7, 28), "440103", {APPOINTMENTS}),
            (date(2025, 7, 28), GUANGZHOU, {APPOINTMENTS}),
            (date(2022, 7, 28), GUANGDONG, {APPOINTMENTS}),
            (date(2022, 7, 28), HUBEI, set()),
        ],
    )
    def test_the_measures(self, on: date, place: str, said: set[str]) -> None:
        """That the committee adopts who sits on it, at every level."""
        case = before(MembershipVoted, date(2022, 4, 1), place)
        wrong = its(MembershipVoted, on=on, by=Organ.COURT)
        assert breaks(case, wrong) == {"committee-adopts-its-membership": said}


class TestMaterial:
    """It is handed over, and it is true (art. 44)."""

    @pytest.mark.parametrize("holder", Holder)
    def test_true(self, holder: Holder) -> None:
        """Whoever hands it over; elsewhere that is said of budgets alone."""
        case = before(Reported)
        day = case.events[-1].on
        untrue = MaterialRequested(on=day, holder=holder, truthful=False)
        assert breaks(case, untrue) == {"guangdong-material-is-true": {"44.1"}}
        assert [found.effect for found in case.check(untrue)] == [Effect.BREACH]
        refused = MaterialRequested(on=day, holder=holder, supplied=False)
        assert breaks(case, refused) == {"material-is-supplied": {"44.1"}}
        for place in (GUANGZHOU, HUBEI):
            assert breaks(before(Reported, place=place), untrue) == {}
            assert breaks(before(Reported, place=place), refused) == {"material-is-supplied": set()}


class TestSource:
    """Whoever gave material may ask to stay unknown, a citizen or a unit (art. 44)."""

    @pytest.mark.parametrize("source", Holder)
    def test_each(self, source: Holder) -> None:
        """Elsewhere a citizen alone may."""
        citizen = source is Holder.CITIZEN
        case = before(Reported)
        told = SourceDisclosed(on=case.events[-1].on, source=source, secrecy_asked=True)
        name = "source-kept-secret" if citizen else "guangdong-others-kept-secret"
        assert breaks(case, told) == {name: {"44.2"}}
        assert [found.effect for found in case.check(told)] == [Effect.BREACH]
        assert breaks(case, evolve(told, secrecy_asked=False)) == {}
        elsewhere = breaks(before(Reported, place=HUBEI), told)
        assert elsewhere == ({"source-kept-secret": set()} if citizen else {})
