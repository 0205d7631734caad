"""The events of the committee's work and of its report."""

from __future__ import annotations

from typing import Any

import pytest
from tests.supervision.investigation.story import DAY, tally

from npcproc.bodies import Organ
from npcproc.supervision.investigation import (
    AuthorisationVoted,
    AuthorisedResolutionVoted,
    Closed,
    ExpertsEngaged,
    Filed,
    Heard,
    Holder,
    MaterialRequested,
    PublicationWithheld,
    Reported,
    ResolutionVoted,
    SourceDisclosed,
)


class TestHolder:
    """Those who may hold material are the four that the Supervision Law names."""

    def test_each(self) -> None:
        """In its order, in both languages."""
        assert {holder.zh: holder.en for holder in Holder} == {
            "国家机关": "state organ",
            "社会团体": "social organisation",
            "企业事业组织": "enterprise or institution",
            "公民": "citizen",
        }


class TestWhoActsByDefault:
    """The investigation committee acts itself; the congress authorises; the standing committee acts for it."""

    @pytest.mark.parametrize(
        ("kind", "says"),
        [
            (ExpertsEngaged, {}),
            (MaterialRequested, {"holder": Holder.CITIZEN}),
            (SourceDisclosed, {}),
            (PublicationWithheld, {}),
            (Reported, {"to": Organ.CONGRESS}),
        ],
    )
    def test_the_committee_itself(self, kind: Any, says: dict[str, Any]) -> None:
        """Its work is its own."""
        assert kind(on=DAY, **says).by is Organ.INVESTIGATION_COMMITTEE

    def test_the_bodies(self) -> None:
        """The rest is the bodies'; a resolution names the one that votes on it."""
        assert AuthorisationVoted(on=DAY, tally=tally(275)).by is Organ.CONGRESS
        assert AuthorisedResolutionVoted(on=DAY, tally=tally(31)).by is Organ.STANDING_COMMITTEE
        assert Heard(on=DAY).by is Organ.STANDING_COMMITTEE
        assert Filed(on=DAY).by is Organ.STANDING_COMMITTEE

    @pytest.mark.parametrize(("kind", "says"), [(ResolutionVoted, {"tally": tally(31)}), (Closed, {})])
    def test_whoever_it_is_is_named(self, kind: Any, says: dict[str, Any]) -> None:
        """Congress and committee both resolve and both close, so neither is taken for granted."""
        with pytest.raises(TypeError, match="by"):
            kind(on=DAY, **says)


class TestDefaults:
    """Unless said otherwise, all is as it should be."""

    def test_each(self) -> None:
        """Material is supplied and true, nobody asked for secrecy, the resolution reaches the next session."""
        asked = MaterialRequested(on=DAY, holder=Holder.STATE_ORGAN)
        assert (asked.supplied, asked.truthful) == (True, True)
        told = SourceDisclosed(on=DAY)
        assert (told.source, told.secrecy_asked) == (Holder.CITIZEN, False)
        assert not ExpertsEngaged(on=DAY).interested
        assert Heard(on=DAY).congress_in_recess
        assert Filed(on=DAY).at_next_session

    def test_in_session(self) -> None:
        """Votes are taken in session; between, the committee works, and the standing committee acts for a congress."""
        assert [kind.in_session for kind in (AuthorisationVoted, ResolutionVoted)] == [True, True]
        assert not AuthorisedResolutionVoted.in_session
        assert not Heard.in_session
        work = (ExpertsEngaged, MaterialRequested, SourceDisclosed, PublicationWithheld, Reported, Filed, Closed)
        assert not any(kind.in_session for kind in work)
