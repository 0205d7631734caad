"""How the status of a deputy whose resignation is accepted ends."""

from __future__ import annotations

from datetime import date

import pytest
from tests.appointments.resignation.test_of_deputies import accepted
from tests.appointments.venues import COUNTY, PROVINCE, TOWNSHIP_CONGRESS, articles, effects, lawful

from npcproc.appointments.resignation import (
    OF_COUNTY_DEPUTIES,
    OF_DEPUTIES_ELECTED,
    OF_TOWNSHIP_DEPUTIES,
    DeputyLeft,
    EndAnnounced,
    EndReported,
    ResolutionSent,
    Seat,
)
from npcproc.bodies import Organ
from npcproc.case import Case
from npcproc.findings import Effect

BEFORE, FROM = date(2025, 3, 11), date(2025, 3, 12)
"""The last day of the Deputies Law of 2015, and the first of that of 2025."""

COMMITTEE, CONGRESS = Organ.STANDING_COMMITTEE, Organ.CONGRESS

each = pytest.mark.parametrize(
    ("case", "here", "other", "paragraph"),
    [
        (accepted(OF_COUNTY_DEPUTIES, COUNTY, Seat.OWN_CONGRESS), COMMITTEE, CONGRESS, 1),
        (accepted(OF_TOWNSHIP_DEPUTIES, TOWNSHIP_CONGRESS, Seat.OWN_CONGRESS), CONGRESS, COMMITTEE, 2),
    ],
    ids=["county", "township"],
)


class TestReported:
    """The credentials committee reports to the committee, in a township to the congress."""

    @each
    def test_by_whom(self, case: Case, here: Organ, other: Organ, paragraph: int) -> None:
        """No other body reports."""
        found = case.check(EndReported(on=BEFORE, by=Organ.PRESIDIUM, to=here))
        assert effects(found) == {("credentials-committee-reports", Effect.REFUSES)}

    @each
    def test_to_whom(self, case: Case, here: Organ, other: Organ, paragraph: int) -> None:
        """The article is 50 until 2025, and 63 after."""
        assert case.check(EndReported(on=BEFORE, to=here)) == ()
        for on, cited in ((BEFORE, f"deputies-law-2015/50.{paragraph}"), (FROM, f"deputies-law-2025/63.{paragraph}")):
            found = case.check(EndReported(on=on, to=other))
            assert effects(found) == {("reported-to", Effect.REFUSES)}
            assert articles(found) == {"reported-to": {cited}}


class TestAnnounced:
    """The same body announces, after the report."""

    @each
    def test_by_whom(self, case: Case, here: Organ, other: Organ, paragraph: int) -> None:
        """No other body announces."""
        case = lawful(case, EndReported(on=BEFORE, to=here))
        assert case.check(EndAnnounced(on=BEFORE, by=here)) == ()
        assert effects(case.check(EndAnnounced(on=BEFORE, by=other))) == {("who-announces", Effect.REFUSES)}

    @each
    def test_after_the_report(self, case: Case, here: Organ, other: Organ, paragraph: int) -> None:
        """Without it the announcement stands, with a breach."""
        found = case.check(EndAnnounced(on=FROM, by=here))
        assert effects(found) == {("reported-first", Effect.BREACH)}


class TestStatusEnds:
    """Whose resignation is accepted is a deputy no longer."""

    def test_goes_on(self) -> None:
        """To go on acting is refused, under both laws."""
        case = accepted(OF_DEPUTIES_ELECTED, PROVINCE, Seat.ELECTED_HERE).apply(ResolutionSent(on=BEFORE))
        assert case.check(DeputyLeft(on=BEFORE)) == ()
        for on, cited in ((BEFORE, "deputies-law-2015/49.1.2"), (FROM, "deputies-law-2025/62.1.2")):
            found = case.check(DeputyLeft(on=on, still_acts=True))
            assert effects(found) == {("status-ends", Effect.REFUSES)}
            assert articles(found) == {"status-ends": {cited}}
