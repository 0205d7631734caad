"""What becomes in Beijing of an office when a department changes, and when the term does."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from tests.local.beijing.appointing import committee

from npcproc.appointments.appointment.changes import Cause, KeptOn, OfficeChanged
from npcproc.appointments.offices import Office
from npcproc.bodies import Organ
from npcproc.findings import Effect
from npcproc.local.beijing.offices import CHANGES, FILLED_FIRST, KEPT_ON

DAY = date(2025, 4, 24)
RENAMED = {Cause.RENAMED, Cause.REMADE}
ENDED = {Cause.ABOLISHED, Cause.MERGED, Cause.NO_LONGER_IN_GOVERNMENT}
each_cause = pytest.mark.parametrize("cause", Cause)


def changed(cause: Cause, office: Office = Office.HEAD_OF_DEPARTMENT, **said: Any) -> dict[str, Effect]:
    """What is found where that has happened, and all was done but for what is said."""
    done = {"filed_by": Organ.GOVERNMENT, "appointed_anew": cause in RENAMED, "removed": cause in RENAMED}
    facts = OfficeChanged(on=DAY, office=office, cause=cause, **{**done, **said})
    return {f.rule.rpartition(".")[2]: f.effect for f in CHANGES.audit(committee(), facts)}


class TestANewName:
    """The old head is removed and one is appointed anew (第二十三条)."""

    @each_cause
    def test_each(self, cause: Cause) -> None:
        """Where the name changes, whatever else does; of heads of departments alone."""
        assert changed(cause) == {}
        anew = changed(cause, appointed_anew=False)
        assert anew == ({"beijing-appointed-anew": Effect.BREACH} if cause in RENAMED else {})
        kept = changed(cause, removed=False)
        assert kept == ({"beijing-old-head-removed": Effect.BREACH} if cause in RENAMED else {})
        assert changed(cause, Office.JUDGE, removed=False, appointed_anew=False, filed_by=None) == {}


class TestNoLonger:
    """A department abolished, merged or struck from the list: filed by the government, no removal (第二十三条)."""

    @each_cause
    def test_each(self, cause: Cause) -> None:
        """A needless removal is a hint; that nobody tells the committee is a breach."""
        assert ("beijing-no-removal" in changed(cause, removed=True)) is (cause in ENDED)
        for by in (None, Organ.COURT):
            found = changed(cause, filed_by=by)
            assert found == ({"beijing-government-files": Effect.BREACH} if cause in ENDED else {})


class TestFirstSessions:
    """A new committee fills the offices on its list at its first two sessions, or the third (第二十二条)."""

    @pytest.mark.parametrize("office", Office)
    @pytest.mark.parametrize(
        ("session", "explained", "found"),
        [
            (2, False, {}),
            (3, False, {"beijing-at-the-first-two-sessions": Effect.BREACH}),
            (3, True, {}),
            (4, True, {"beijing-at-the-third-at-latest": Effect.BREACH}),
        ],
    )
    def test_which_session(self, office: Office, session: int, explained: bool, found: dict[str, Effect]) -> None:  # noqa: FBT001
        """With an explanation one more."""
        facts = KeptOn(on=DAY, office=office, at_session=session, delay_explained=explained)
        here = {f.rule.rpartition(".")[2]: f.effect for f in KEPT_ON.audit(committee(), facts)}
        assert here == (found if office in FILLED_FIRST else {})
