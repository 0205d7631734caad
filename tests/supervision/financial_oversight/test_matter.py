"""The events up to the deliberation: what can be said at all."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from tests.supervision.financial_oversight.story import submitted

from npcproc.bodies import Organ
from npcproc.supervision.financial_oversight import (
    AuditedMatter,
    AuditReportHeard,
    Deliberated,
    Emphasis,
    Heard,
    Kind,
    Referred,
    Stage,
    Studied,
    StudyDistributed,
    StudySubmitted,
    Submitted,
)

DAY = date(2025, 6, 24)


class TestEvents:
    """An event can be said even when it is unlawful; only what cannot be is refused."""

    def test_lists_are_kept_as_sets(self) -> None:
        """What a report speaks of, and on what members dwelt, is kept once each."""
        twice = [AuditedMatter.PERFORMANCE, AuditedMatter.PERFORMANCE]
        assert submitted(Kind.AUDIT, DAY, speaks_of=twice).speaks_of == frozenset({AuditedMatter.PERFORMANCE})
        assert Deliberated(on=DAY, dwelt_on=[Emphasis.BALANCE] * 2).dwelt_on == frozenset({Emphasis.BALANCE})

    def test_who_acts_unless_said(self) -> None:
        """Where the law leaves one choice it need not be said."""
        assert submitted(Kind.AUDIT, DAY).by is Organ.GOVERNMENT
        assert submitted(Kind.AUDIT, DAY).to is Organ.STANDING_COMMITTEE
        for event in (AuditReportHeard, Studied, Heard, Deliberated):
            assert event(on=DAY).by is Organ.STANDING_COMMITTEE
        assert StudyDistributed(on=DAY).by is Organ.ADMINISTRATIVE_BODY
        for decided in (StudySubmitted, Referred):
            assert decided(on=DAY).by is Organ.CHAIRPERSONS_COUNCIL

    def test_in_session(self) -> None:
        """What only a session can do says so."""
        assert [e for e in (AuditReportHeard, Heard, Deliberated) if not e.in_session] == []
        assert [e for e in (Submitted, Studied, StudyDistributed, StudySubmitted, Referred) if e.in_session] == []

    def test_no_such_actor(self) -> None:
        """Nobody acts who is no organ."""
        office: Any = "办公厅"
        with pytest.raises(TypeError):
            Heard(on=DAY, by=office)

    def test_stages_differ(self) -> None:
        """Each stage has its own name."""
        assert len({stage.value for stage in Stage}) == len(Stage)
