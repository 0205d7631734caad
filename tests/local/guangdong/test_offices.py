"""What becomes in Guangdong of an office that a committee has filled, without a new decision."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from tests.local.guangdong.places import committee

from npcproc.appointments.appointment.changes import Cause, KeptOn, OfficeChanged
from npcproc.appointments.offices import Office
from npcproc.bodies import Organ
from npcproc.findings import Effect
from npcproc.local.guangdong.offices import CHANGES, KEPT, KEPT_ON

DAY = date(2025, 4, 24)
ENDED = {Cause.ABOLISHED, Cause.MERGED, Cause.DEATH}


def changed(cause: Cause, **said: Any) -> set[tuple[str, Effect]]:
    """What is found where that has happened to a head of department."""
    facts = OfficeChanged(on=DAY, office=Office.HEAD_OF_DEPARTMENT, cause=cause, **said)
    return {(f.rule.rpartition(".")[2], f.effect) for f in CHANGES.audit(committee(), facts)}


class TestEndsByItself:
    """An office ends by itself where its body is abolished or merged, or its holder dies (第十五条)."""

    @pytest.mark.parametrize("cause", Cause)
    def test_still_held(self, cause: Cause) -> None:
        """Nobody holds it any longer; of other causes that is not said."""
        found = changed(cause, filed_by=Organ.GOVERNMENT, still_in_office=True)
        assert found == ({("guangdong-ends-by-itself", Effect.REFUSES)} if cause in ENDED else set())

    @pytest.mark.parametrize("cause", Cause)
    def test_a_removal(self, cause: Cause) -> None:
        """A removal is not needed; a needless one is a hint."""
        found = changed(cause, filed_by=Organ.GOVERNMENT, removed=True)
        assert found == ({("guangdong-no-removal", Effect.ADVISORY)} if cause in ENDED else set())


class TestANewName:
    """Whose body only takes another name is not appointed anew (第十五条)."""

    @pytest.mark.parametrize("cause", Cause)
    def test_anew(self, cause: Cause) -> None:
        """A needless appointment is a hint."""
        found = changed(cause, filed_by=Organ.GOVERNMENT, appointed_anew=True)
        only = {("guangdong-not-anew-under-a-new-name", Effect.ADVISORY)}
        assert found == (only if cause is Cause.RENAMED else set())


class TestFiled:
    """Whoever once proposed it tells the committee (第十五条)."""

    @pytest.mark.parametrize("cause", Cause)
    def test_not_filed(self, cause: Cause) -> None:
        """It is a breach not to."""
        told = cause in ENDED | {Cause.RENAMED}
        assert changed(cause) == ({("guangdong-filed", Effect.BREACH)} if told else set())
        assert changed(cause, filed_by=Organ.COURT) == set()


class TestKeptOn:
    """Who keeps the post after a change of term is not appointed anew (第十四条)."""

    @pytest.mark.parametrize("office", Office)
    def test_anew(self, office: Office) -> None:
        """The committee's own staff, and those of commission, courts and procuratorates."""
        facts = KeptOn(on=DAY, office=office, appointed_anew=True)
        found = {(f.rule.rpartition(".")[2], f.effect) for f in KEPT_ON.audit(committee(), facts)}
        once = {("guangdong-not-anew-after-a-change-of-term", Effect.ADVISORY)}
        assert found == (once if office in KEPT else set())
        assert KEPT_ON.audit(committee(), KeptOn(on=DAY, office=office)) == ()

    def test_whom_it_lists(self) -> None:
        """Not the members of the government, who are appointed anew, nor special committees."""
        assert Office.HEAD_OF_DEPARTMENT not in KEPT
        assert Office.MEMBER_OF_SPECIAL_COMMITTEE not in KEPT
        assert {Office.JUDGE, Office.HEAD_OF_WORKING_BODY, Office.PROCURATOR_OF_BRANCH} <= KEPT
