"""Succession to the head of state, and acting for one."""

from __future__ import annotations

from datetime import date

import pytest
from tests.appointments.venues import COUNTY_CONGRESS, NPC, PROVINCE_CONGRESS, articles, effects, lawful

from npcproc.appointments.acting import (
    FOR_THE_HEAD_OF_STATE,
    ActedFor,
    ByElected,
    Entrusted,
    StandIn,
    StateStage,
    Succeeded,
    Vacated,
    ViceVacated,
)
from npcproc.bodies import Congress, Organ
from npcproc.findings import Effect, NoSuchProcedure, NoSuchStep, NotEncoded
from npcproc.levels import Level

DAY = date(2024, 3, 29)
REFUSES = Effect.REFUSES
IN_OFFICE = FOR_THE_HEAD_OF_STATE.open(NPC)
WITH_VICE_PRESIDENT = Vacated(on=DAY, vice_president=True)
WITHOUT = Vacated(on=DAY, vice_president=False)


class TestTable:
    """The head of state is the nation's alone."""

    def test_its_id_and_levels(self) -> None:
        """The national level."""
        assert FOR_THE_HEAD_OF_STATE.id == "acting.head-of-state"
        assert FOR_THE_HEAD_OF_STATE.levels == {Level.NATIONAL}

    @pytest.mark.parametrize("body", [PROVINCE_CONGRESS, COUNTY_CONGRESS])
    def test_not_below(self, body: Congress) -> None:
        """A province has none."""
        with pytest.raises(NoSuchProcedure):
            FOR_THE_HEAD_OF_STATE.open(body)

    def test_the_first_day(self) -> None:
        """The text of 2018, and nothing before it."""
        assert IN_OFFICE.check(Vacated(on=date(2018, 3, 11), vice_president=True)) == ()
        with pytest.raises(NotEncoded):
            IN_OFFICE.check(Vacated(on=date(2018, 3, 10), vice_president=True))


class TestEntrusted:
    """The President may entrust the Vice-President with some of the powers (宪法第八十二条)."""

    def test_lawful(self) -> None:
        """The office stays where it is."""
        assert lawful(IN_OFFICE, Entrusted(on=DAY)).stage is StateStage.IN_OFFICE

    @pytest.mark.parametrize("to", [StandIn.CHAIRPERSON, StandIn.ANOTHER])
    def test_nobody_else(self, to: StandIn) -> None:
        """Not even the chairman of the standing committee."""
        found = IN_OFFICE.check(Entrusted(on=DAY, to=to))
        assert effects(found) == {("vice-president-is-entrusted", REFUSES)}

    def test_not_all_powers(self) -> None:
        """Some of them."""
        found = IN_OFFICE.check(Entrusted(on=DAY, all_powers=True))
        assert effects(found) == {("some-powers-alone", REFUSES)}
        assert articles(found) == {"some-powers-alone": {"constitution-2018/82.2"}}

    def test_by_the_president(self) -> None:
        """And by nobody for the President."""
        found = IN_OFFICE.check(Entrusted(on=DAY, by=Organ.STANDING_COMMITTEE))
        assert effects(found) == {("president-entrusts", REFUSES)}


class TestSucceeded:
    """The Vice-President succeeds to the vacant office, and does not act for it (宪法第八十四条)."""

    def test_lawful(self) -> None:
        """Then the office of Vice-President is vacant, and the congress fills it."""
        case = lawful(IN_OFFICE, WITH_VICE_PRESIDENT, Succeeded(on=DAY))
        assert case.stage is StateStage.SUCCEEDED
        assert lawful(case, ByElected(on=DAY)).stage is StateStage.FILLED

    @pytest.mark.parametrize("who", [StandIn.CHAIRPERSON, StandIn.ANOTHER])
    def test_nobody_else(self, who: StandIn) -> None:
        """While there is a Vice-President."""
        found = IN_OFFICE.apply(WITH_VICE_PRESIDENT).check(Succeeded(on=DAY, who=who))
        assert effects(found) == {("vice-president-succeeds", REFUSES)}
        assert articles(found) == {"vice-president-succeeds": {"constitution-2018/84.1"}}

    def test_nobody_acts(self) -> None:
        """While there is a Vice-President, the law provides no acting President."""
        with pytest.raises(NoSuchStep):
            IN_OFFICE.apply(WITH_VICE_PRESIDENT).check(ActedFor(on=DAY))

    def test_it_is_due(self) -> None:
        """The succession is what comes next."""
        case = IN_OFFICE.apply(WITH_VICE_PRESIDENT)
        assert [due.event for due in case.due(DAY)] == [Succeeded]


class TestViceVacated:
    """A vacant office of Vice-President is filled by the congress (宪法第八十四条第二款)."""

    def test_lawful(self) -> None:
        """By a by-election, which is due; the President stays, and nobody acts or succeeds."""
        case = lawful(IN_OFFICE, ViceVacated(on=DAY))
        assert case.stage is StateStage.VICE_VACANT
        assert [due.event for due in case.due(DAY)] == [ByElected]
        for event in (ActedFor(on=DAY), Succeeded(on=DAY), Entrusted(on=DAY)):
            with pytest.raises(NoSuchStep):
                case.check(event)
        assert lawful(case, ByElected(on=DAY)).stage is StateStage.FILLED

    def test_the_congress_alone(self) -> None:
        """The standing committee does not fill it."""
        found = IN_OFFICE.apply(ViceVacated(on=DAY)).check(ByElected(on=DAY, by=Organ.STANDING_COMMITTEE))
        assert effects(found) == {("congress-elects", REFUSES)}

    def test_then_the_president(self) -> None:
        """If the other office falls vacant too, both are."""
        assert lawful(IN_OFFICE, ViceVacated(on=DAY), WITHOUT).stage is StateStage.BOTH_VACANT


class TestActedFor:
    """With both offices vacant the chairman of the standing committee acts until the by-election."""

    def test_lawful(self) -> None:
        """Until the congress elects."""
        case = lawful(IN_OFFICE, WITHOUT, ActedFor(on=DAY))
        assert case.stage is StateStage.ACTED_FOR
        case = lawful(case, ByElected(on=DAY))
        assert case.stage is StateStage.FILLED
        assert case.ended

    @pytest.mark.parametrize("who", [StandIn.VICE_PRESIDENT, StandIn.ANOTHER])
    def test_nobody_else(self, who: StandIn) -> None:
        """No one but the chairman."""
        found = IN_OFFICE.apply(WITHOUT).check(ActedFor(on=DAY, who=who))
        assert effects(found) == {("chairperson-acts", REFUSES)}
        assert articles(found) == {"chairperson-acts": {"constitution-2018/84.3"}}

    def test_nobody_succeeds(self) -> None:
        """There is nobody to succeed."""
        with pytest.raises(NoSuchStep):
            IN_OFFICE.apply(WITHOUT).check(Succeeded(on=DAY))

    def test_the_congress_may_elect_at_once(self) -> None:
        """Then nobody need act."""
        assert lawful(IN_OFFICE, WITHOUT, ByElected(on=DAY)).stage is StateStage.FILLED

    def test_the_congress_alone(self) -> None:
        """The standing committee fills neither office."""
        found = IN_OFFICE.apply(WITHOUT).check(ByElected(on=DAY, by=Organ.STANDING_COMMITTEE))
        assert effects(found) == {("congress-elects", REFUSES)}
        assert articles(found) == {"congress-elects": {"constitution-2018/84.2", "constitution-2018/84.3"}}
