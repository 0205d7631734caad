"""What becomes in Chongqing of an office that a committee has filled, when its holder or its body goes."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from tests.local.chongqing.appointing import DISTRICT, committee

from npcproc.appointments.appointment.changes import Cause, KeptOn, OfficeChanged
from npcproc.appointments.offices import Office
from npcproc.bodies import Organ
from npcproc.findings import Effect
from npcproc.local.chongqing.offices import ANEW, CHANGES, KEPT_ON

DAY = date(2025, 4, 24)
ENDED = {Cause.ABOLISHED, Cause.DEATH}
LEFT = {Cause.OTHER_POST, Cause.RETIREMENT}
each_cause = pytest.mark.parametrize("cause", Cause)


def changed(cause: Cause, **said: Any) -> dict[str, Effect]:
    """What is found where that has happened to a head of department, and all was done but for what is said."""
    done = {"filed_by": Organ.GOVERNMENT, "announced": True, "removed": cause in LEFT}
    facts = OfficeChanged(on=DAY, office=Office.HEAD_OF_DEPARTMENT, cause=cause, **{**done, **said})
    return {f.rule.rpartition(".")[2]: f.effect for f in CHANGES.audit(committee(DISTRICT), facts)}


class TestRemovedFirst:
    """Whoever takes another post or retires is removed first (第十三条)."""

    @each_cause
    def test_not_removed(self, cause: Cause) -> None:
        """It is a breach not to be."""
        assert changed(cause) == {}
        assert changed(cause, removed=False) == ({"chongqing-removed-first": Effect.BREACH} if cause in LEFT else {})


class TestEndsByItself:
    """Where the body is abolished or the holder dies the office ends, is filed and announced (第十四条)."""

    @each_cause
    @pytest.mark.parametrize(
        ("said", "rule", "effect"),
        [
            ({"still_in_office": True}, "chongqing-ends-by-itself", Effect.REFUSES),
            ({"removed": True}, "chongqing-no-removal", Effect.ADVISORY),
            ({"filed_by": None}, "chongqing-filed", Effect.BREACH),
            ({"announced": False}, "chongqing-announced", Effect.BREACH),
        ],
    )
    def test_each(self, cause: Cause, said: dict[str, Any], rule: str, effect: Effect) -> None:
        """Of other causes none of it is said; a merger is not among them."""
        assert changed(cause, **said) == ({rule: effect} if cause in ENDED else {})


class TestKeptOn:
    """Some are appointed anew after a change of term, the others are not (第十五条)."""

    @pytest.mark.parametrize("office", Office)
    def test_each_office(self, office: Office) -> None:
        """Members of the government, and heads of intermediate courts and branches."""

        def found(*, anew: bool) -> dict[str, Effect]:
            facts = KeptOn(on=DAY, office=office, appointed_anew=anew)
            return {f.rule.rpartition(".")[2]: f.effect for f in KEPT_ON.audit(committee(), facts)}

        if office in ANEW:
            assert (found(anew=True), found(anew=False)) == ({}, {"chongqing-appointed-anew": Effect.BREACH})
        else:
            assert (found(anew=True), found(anew=False)) == ({"chongqing-not-anew": Effect.ADVISORY}, {})
