"""What Henan says again of investigations."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from tests.local.henan.places import breaks, everywhere, never_forgives, opened, said_in

from npcproc.bodies import Organ
from npcproc.case import Case
from npcproc.events import Event
from npcproc.local.henan.investigation import IN_HENAN
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
    Referred,
    Reviewed,
    Subject,
    Submitted,
)
from npcproc.tally import Tally

TABLE = IN_STANDING_COMMITTEE.also(IN_HENAN)
DAY = date(2023, 9, 26)
SEVEN = frozenset("甲乙丙丁戊己庚")
BY_MEMBERS = Proposed(on=DAY, by=Organ.MEMBERS, signatories=SEVEN, issue="决算未获批准")
BY_THE_COUNCIL = Proposed(on=DAY, by=Organ.CHAIRPERSONS_COUNCIL, issue="无证生产")
REFERRED = Referred(on=DAY)
REVIEWED = Reviewed(on=DAY)
SUBMITTED = Submitted(on=DAY, by=Organ.CHAIRPERSONS_COUNCIL)
VOTED = FormationVoted(
    on=DAY, by=Organ.STANDING_COMMITTEE, tally=Tally(members=31, present=31, in_favour=16), in_plenary=True
)


def after(*events: Event, place: str) -> Case:
    """A case before the committee of that place, after these events."""
    return opened(TABLE, events, place)


def inquiring(place: str) -> Case:
    """A case in which the investigation committee is at work."""
    seated = MembershipVoted(on=DAY, by=Organ.STANDING_COMMITTEE, tally=VOTED.tally)
    nominated = Nominated(on=DAY, by=Organ.CHAIRPERSONS_COUNCIL, chair="甲", vice_chairs={"乙"}, members={"丙"})
    deliberated = Deliberated(on=DAY)
    return after(BY_THE_COUNCIL, deliberated, VOTED, nominated, deliberated, seated, place=place)


class TestLocalLawAdds:
    """It never forgives, and here it adds no rule."""

    @everywhere
    @given(seed=st.integers(min_value=0, max_value=2**32))
    def test_never_forgives(self, place: str, seed: int) -> None:
        """What national law finds stays found."""
        never_forgives(IN_STANDING_COMMITTEE, IN_HENAN, place, seed)


class TestWhenThereMayBeOne:
    """Within its powers, a decision needed, major facts unclear (article 69)."""

    @pytest.mark.parametrize(
        ("wrong", "rule"),
        [
            (evolve(BY_THE_COUNCIL, within_powers=False), "within-its-powers"),
            (evolve(BY_THE_COUNCIL, needs_resolution=False), "a-resolution-is-needed"),
            (evolve(BY_THE_COUNCIL, facts_unclear=False), "facts-are-unclear"),
        ],
    )
    @said_in("69.1")
    def test_each(self, wrong: Proposed, rule: str, place: str, said: set[str]) -> None:
        """Each is asked."""
        assert breaks(after(place=place), wrong) == {rule: said}


class TestWhoProposes:
    """The council of chairpersons, or a fifth of the members in writing (article 69)."""

    @said_in("69.2", "69.3")
    def test_nobody_else(self, place: str, said: set[str]) -> None:
        """Not the government."""
        wrong = evolve(BY_MEMBERS, by=Organ.GOVERNMENT)
        assert breaks(after(place=place), wrong) == {"council-or-members-propose": said}

    @said_in("69.3")
    def test_a_fifth(self, place: str, said: set[str]) -> None:
        """Of 31 members seven are enough, six are not."""
        assert after(place=place).check(BY_MEMBERS) == ()
        six = evolve(BY_MEMBERS, signatories=SEVEN - {"甲"})
        assert breaks(after(place=place), six) == {"one-fifth-sign": said}
        assert breaks(after(place=place), evolve(BY_MEMBERS, in_writing=False)) == {"in-writing": said}


class TestTheWayToTheSession:
    """By the council, which may have a special committee report first (article 69)."""

    @said_in("69.3")
    def test_by_the_council(self, place: str, said: set[str]) -> None:
        """It refers, and it submits."""
        case = after(BY_MEMBERS, place=place)
        assert breaks(case, evolve(REFERRED, by=Organ.PLENARY)) == {"council-refers": said}
        assert breaks(case, evolve(SUBMITTED, by=Organ.PLENARY)) == {"council-submits": said}
        assert breaks(case, evolve(REFERRED, to=Organ.WORKING_BODY)) == {"to-a-special-committee": said}
        assert breaks(case, REVIEWED) == {"referred-first": said}

    @said_in("69.3")
    def test_after_the_report(self, place: str, said: set[str]) -> None:
        """What was referred waits for it."""
        assert breaks(after(BY_MEMBERS, REFERRED, place=place), SUBMITTED) == {"reviewed-if-referred": said}
        assert after(BY_MEMBERS, REFERRED, REVIEWED, place=place).check(SUBMITTED) == ()


class TestAtWork:
    """It engages experts, and is given what it needs (articles 70 and 71)."""

    @said_in("71.2")
    def test_material(self, place: str, said: set[str]) -> None:
        """Who holds it hands it over."""
        refused = MaterialRequested(on=DAY, holder=Holder.STATE_ORGAN, supplied=False)
        assert breaks(inquiring(place), refused)["material-is-supplied"] == said

    @said_in("70.1")
    def test_experts(self, place: str, said: set[str]) -> None:
        """The committee itself engages them."""
        wrong = ExpertsEngaged(on=DAY, by=Organ.CHAIRPERSONS_COUNCIL)
        assert breaks(inquiring(place), wrong) == {"engages-experts": said}


class TestWhoDecides:
    """The standing committee, also on final accounts and after an inspection (articles 32, 46 and 69)."""

    @said_in("69.1", "46.1")
    def test_the_committee(self, place: str, said: set[str]) -> None:
        """Nobody else."""
        case = after(BY_THE_COUNCIL, Deliberated(on=DAY), place=place)
        assert case.check(VOTED) == ()
        assert breaks(case, evolve(VOTED, by=Organ.CHAIRPERSONS_COUNCIL)) == {"committee-decides": said}

    @said_in("32.2")
    def test_on_final_accounts(self, place: str, said: set[str]) -> None:
        """By an article more."""
        case = after(evolve(BY_THE_COUNCIL, subject=Subject.BUDGET), Deliberated(on=DAY), place=place)
        found = breaks(case, evolve(VOTED, by=Organ.CHAIRPERSONS_COUNCIL))
        assert found["committee-investigates-budgets"] == said
