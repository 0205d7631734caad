"""The events up to the session: what can be said at all."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from npcproc.bodies import Organ
from npcproc.supervision.special_report import Distributed, SentForComments, Stage, ViewsCollected


class TestEvents:
    """An event can be said even when it is unlawful; only what cannot be is refused."""

    def test_lists_are_kept_as_sets(self) -> None:
        """Whom a draft went to is kept once each."""
        event = SentForComments(on=date(2025, 3, 8), by=Organ.COURT, to=[Organ.WORKING_BODY, Organ.WORKING_BODY])
        assert event.to == frozenset({Organ.WORKING_BODY})

    def test_the_office_is_the_default(self) -> None:
        """Where the law leaves one choice it need not be said."""
        assert ViewsCollected(on=date(2025, 2, 1), to=Organ.COURT).by is Organ.ADMINISTRATIVE_BODY
        assert Distributed(on=date(2025, 2, 1)).to == frozenset({Organ.MEMBERS})

    def test_no_such_actor(self) -> None:
        """Nobody acts who is no organ."""
        office: Any = "办公室"
        with pytest.raises(TypeError):
            ViewsCollected(on=date(2025, 2, 1), by=office, to=Organ.COURT)

    def test_stages_differ(self) -> None:
        """Each stage has its own name."""
        assert len({stage.value for stage in Stage}) == len(Stage)
