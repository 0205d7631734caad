"""Speaking in a session."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.sessions.standing_committee.acts import BEFORE_2022, DISTRICT, NATION, OPENING_DAY, effects, fails, sits

from npcproc.bodies import Organ
from npcproc.findings import Effect
from npcproc.sessions.standing_committee import (
    BulletinPrinted,
    Request,
    Speech,
    SpokeInGroup,
    SpokeInJointGroups,
    SpokeInPlenary,
)

BOTH_TEXTS = pytest.mark.parametrize("day", [BEFORE_2022, OPENING_DAY])
ON_REQUEST = pytest.mark.parametrize("kind", [SpokeInPlenary, SpokeInJointGroups])
SITTING = {day: sits(NATION, day) for day in (BEFORE_2022, OPENING_DAY)}

Spoke = type[SpokeInPlenary] | type[SpokeInJointGroups] | type[SpokeInGroup]


def spoke(kind: Spoke, day: date = OPENING_DAY, **changed: Any) -> SpokeInPlenary | SpokeInJointGroups | SpokeInGroup:
    """A speech of five minutes by a member."""
    return kind(**{"on": day, "speaker": "甲", "minutes": 5, **changed})


class TestAskingToSpeak:
    """Who wants to speak in a plenary or joint-group meeting asks the office beforehand, and speaks in turn."""

    @BOTH_TEXTS
    @ON_REQUEST
    def test_beforehand(self, day: date, kind: Spoke) -> None:
        """Asking through another, and speaking out of turn, are breaches."""
        assert fails(SITTING[day], spoke(kind, day)) == set()
        assert fails(SITTING[day], spoke(kind, day, asked_in_person=False)) == {"asked-in-person"}
        assert fails(SITTING[day], spoke(kind, day, in_turn=False)) == {"in-turn"}

    @BOTH_TEXTS
    @ON_REQUEST
    def test_on_the_spot(self, day: date, kind: Spoke) -> None:
        """Who asks on the spot needs consent, and nothing else."""
        plain: dict[str, Any] = {"request": Request.ON_THE_SPOT, "asked_in_person": False, "in_turn": False}
        assert fails(SITTING[day], spoke(kind, day, **plain)) == set()
        found = effects(SITTING[day], spoke(kind, day, **plain, consented=False))
        assert found == {"consent-on-the-spot": Effect.BREACH}

    @BOTH_TEXTS
    def test_in_a_group(self, day: date) -> None:
        """In a group consent alone is needed."""
        assert fails(SITTING[day], spoke(SpokeInGroup, day)) == set()
        assert fails(SITTING[day], spoke(SpokeInGroup, day, consented=False)) == {"consent-in-group"}

    @BOTH_TEXTS
    def test_attendees(self, day: date) -> None:
        """Those who attend without vote need the same consent."""
        attendee: dict[str, Any] = {"by": Organ.DEPARTMENT, "consented": False}
        assert fails(SITTING[day], spoke(SpokeInPlenary, day, **attendee)) == {"attendees-likewise"}
        assert fails(SITTING[day], spoke(SpokeInPlenary, day, by=Organ.DEPARTMENT)) == set()
        assert fails(SITTING[day], spoke(SpokeInPlenary, day, consented=False)) == set()


class TestLength:
    """A speech takes no more than ten minutes, or fifteen, by meeting and by text."""

    @pytest.mark.parametrize(
        ("kind", "speech", "day", "most", "rule"),
        [
            (SpokeInPlenary, Speech.FIRST, BEFORE_2022, 10, "plenary-ten-minutes"),
            (SpokeInPlenary, Speech.AGAIN, BEFORE_2022, 10, "plenary-ten-minutes"),
            (SpokeInPlenary, Speech.FIRST, OPENING_DAY, 10, "plenary-ten-minutes"),
            (SpokeInJointGroups, Speech.FIRST, BEFORE_2022, 15, "joint-first-fifteen-minutes"),
            (SpokeInJointGroups, Speech.AGAIN, BEFORE_2022, 10, "joint-again-ten-minutes"),
            (SpokeInJointGroups, Speech.FIRST, OPENING_DAY, 10, "joint-ten-minutes"),
            (SpokeInJointGroups, Speech.AGAIN, OPENING_DAY, 10, "joint-ten-minutes"),
            (SpokeInGroup, Speech.FIRST, BEFORE_2022, 15, "group-first-fifteen-minutes"),
            (SpokeInGroup, Speech.FIRST, OPENING_DAY, 15, "group-first-fifteen-minutes"),
            (SpokeInGroup, Speech.AGAIN, BEFORE_2022, 10, "group-again-ten-minutes"),
            (SpokeInGroup, Speech.AGAIN, OPENING_DAY, 10, "group-again-ten-minutes"),
        ],
    )
    @given(minutes=st.integers(0, 40))
    def test_to_the_minute(  # noqa: PLR0913, PLR0917 - a line of the table above
        self, kind: Spoke, speech: Speech, day: date, most: int, rule: str, minutes: int
    ) -> None:
        """The number itself is allowed, one minute more is a breach."""
        found = effects(SITTING[day], spoke(kind, day, speech=speech, minutes=minutes))
        assert found == ({} if minutes <= most else {rule: Effect.BREACH})

    @BOTH_TEXTS
    @pytest.mark.parametrize("kind", [SpokeInPlenary, SpokeInJointGroups, SpokeInGroup])
    def test_extended(self, day: date, kind: Spoke) -> None:
        """With leave asked for beforehand and given there is no limit; without it the extension is the breach."""
        extended: dict[str, Any] = {"speech": Speech.EXTENDED, "minutes": 60}
        assert fails(SITTING[day], spoke(kind, day, **extended)) == set()
        assert fails(SITTING[day], spoke(kind, day, **extended, extension_agreed=False)) == {"extension-agreed"}

    @pytest.mark.parametrize("kind", [SpokeInPlenary, SpokeInJointGroups, SpokeInGroup])
    def test_no_limit_elsewhere(self, kind: Spoke) -> None:
        """The Organic Law sets none for local committees."""
        assert fails(sits(DISTRICT), spoke(kind, minutes=600, consented=False)) == set()

    def test_impossible(self) -> None:
        """No speech is shorter than nothing."""
        with pytest.raises(ValueError, match="minutes"):
            spoke(SpokeInGroup, minutes=-1)


class TestBulletin:
    """The office takes down what is said, and the speakers sign it before the bulletin is printed."""

    @BOTH_TEXTS
    def test_each_requirement(self, day: date) -> None:
        """Each of them can fail alone."""
        assert fails(SITTING[day], BulletinPrinted(on=day)) == set()
        assert fails(SITTING[day], BulletinPrinted(on=day, recorded=False)) == {"office-records"}
        assert fails(SITTING[day], BulletinPrinted(on=day, signed=False)) == {"speakers-sign"}
