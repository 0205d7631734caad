"""What is asked of the vote of a congress on an office."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.appointments.appointment.acts import effects, names
from tests.appointments.appointment.congress_acts import (
    COUNTY,
    DAY,
    LOCAL,
    NATION,
    TOWNSHIP,
    nominated,
    opened,
    proposed,
    voted,
)

from npcproc.appointments.appointment import Stage, VotedInCongress, Withdrawn
from npcproc.appointments.offices import Office
from npcproc.bodies import Congress, Organ
from npcproc.events import VotingMethod
from npcproc.findings import Effect

PREMIER, MINISTER = Office.HEAD_OF_GOVERNMENT, Office.HEAD_OF_DEPARTMENT
CHAIR = Office.CHAIR_OF_SPECIAL_COMMITTEE


def check(office: Office, body: Congress = NATION, on: date = DAY, **said: Any) -> set[tuple[str, Effect]]:
    """What a vote on that office breaks."""
    return effects(proposed(body, office, on).check(voted(body, office, on=on, **said)))


class TestCarried:
    """More than half of all deputies carry it (议事规则第四十条、第五十九条；地方组织法第二十五条)."""

    @pytest.mark.parametrize(("body", "office"), [(NATION, PREMIER), (NATION, CHAIR), (COUNTY, CHAIR)])
    def test_the_line(self, body: Congress, office: Office) -> None:
        """Of 2977 that is 1489, of 275 it is 138, whoever is present."""
        needed = {NATION: 1489, COUNTY: 138}[body]
        case = proposed(body, office)
        assert case.apply(voted(body, office, needed)).stage is Stage.DECIDED
        assert case.apply(voted(body, office, needed - 1)).stage is Stage.REJECTED

    @pytest.mark.parametrize(("body", "present", "needed"), [(NATION, 1985, 1489), (COUNTY, 184, 138)])
    def test_not_of_those_present(self, body: Congress, present: int, needed: int) -> None:
        """With just a quorum there, far more than half of those are needed."""
        case = proposed(body, CHAIR)
        assert case.apply(voted(body, CHAIR, needed, present=present)).stage is Stage.DECIDED
        assert case.apply(voted(body, CHAIR, needed - 1, present=present)).stage is Stage.REJECTED

    @given(members=st.integers(3, 400), in_favour=st.integers(0, 400))
    def test_any_number(self, members: int, in_favour: int) -> None:
        """Strictly more than half of all."""
        body = Congress(level=COUNTY.level, place=COUNTY.place, members=members)
        in_favour = min(in_favour, members)
        stage = proposed(body, CHAIR).apply(voted(body, CHAIR, in_favour)).stage
        assert stage is (Stage.DECIDED if 2 * in_favour > members else Stage.REJECTED)

    def test_declared_otherwise(self) -> None:
        """Whoever presides declares what the count says."""
        assert check(PREMIER, in_favour=1488, declared=True) == {("more-than-half-of-all-deputies", Effect.REFUSES)}


class TestQuorate:
    """Two thirds of the deputies are present (议事规则第四条；地方组织法第十四条)."""

    @pytest.mark.parametrize("body", [*LOCAL, NATION])
    def test_the_line(self, body: Congress) -> None:
        """That many are enough; one fewer, and the vote is none."""
        needed = -(-2 * body.members // 3)
        assert check(CHAIR, body, present=needed) == set()
        case, event = proposed(body, CHAIR), voted(body, CHAIR, present=needed - 1)
        assert names(case.check(event)) == {"quorate"}
        assert case.record(event).stage is case.stage

    def test_in_a_township(self) -> None:
        """It adopts its credentials committee by the same majority."""
        office = Office.MEMBER_OF_CREDENTIALS_COMMITTEE
        assert check(office, TOWNSHIP, in_favour=31) == set()
        assert proposed(TOWNSHIP, office).apply(voted(TOWNSHIP, office, 30)).stage is Stage.REJECTED


class TestHow:
    """A secret ballot on the government, the device on committees (议事规则第四十条、第六十条)."""

    @pytest.mark.parametrize("method", VotingMethod)
    def test_each_method(self, method: VotingMethod) -> None:
        """Of a local congress no national text asks either."""
        wrong = {("by-secret-ballot", Effect.REFUSES)} if method is not VotingMethod.SECRET_BALLOT else set()
        assert check(MINISTER, method=method) == wrong
        assert check(CHAIR, COUNTY, method=method) == set()

    @pytest.mark.parametrize("works", [True, False])
    @pytest.mark.parametrize("method", VotingMethod)
    def test_on_committees(self, method: VotingMethod, *, works: bool) -> None:
        """A show of hands is for a device that fails, and nothing else is (议事规则第六十条)."""
        right = VotingMethod.DEVICE if works else VotingMethod.SHOW_OF_HANDS
        wrong = {("by-device", Effect.REFUSES)} if method is not right else set()
        assert check(CHAIR, method=method, by_device_possible=works) == wrong
        assert check(CHAIR, COUNTY, method=method, by_device_possible=works) == set()
        assert check(MINISTER, by_device_possible=works) == set()

    @pytest.mark.parametrize(
        ("field", "rule"),
        [
            ("measures_adopted", "measures-adopted"),
            ("booths", "booths"),
            ("announced_at_once", "announced-at-once"),
            ("count_published", "count-published"),
        ],
    )
    def test_what_goes_with_it(self, field: str, rule: str) -> None:
        """Each is asked of a decision of the nation (议事规则第四十条、第四十一条), one of a vote on committees too."""
        said: dict[str, Any] = {field: False}
        assert check(PREMIER, **said) == {(rule, Effect.BREACH)}
        announced = {("announced-on-the-spot", Effect.BREACH)} if field == "announced_at_once" else set()
        assert check(CHAIR, **said) == announced
        assert check(CHAIR, COUNTY, **said) == set()

    @pytest.mark.parametrize("by", [Organ.STANDING_COMMITTEE, Organ.PRESIDIUM])
    @pytest.mark.parametrize(
        ("body", "office"),
        [(NATION, PREMIER), (COUNTY, CHAIR), (TOWNSHIP, Office.MEMBER_OF_CREDENTIALS_COMMITTEE)],
    )
    def test_by_the_plenary(self, by: Organ, body: Congress, office: Office) -> None:
        """Neither the committee nor the presidium decides in its place."""
        assert check(office, body, by=by) == {("congress-decides", Effect.REFUSES)}

    def test_not_introduced(self) -> None:
        """A vote without the introduction stands, and the breach is kept."""
        case = opened(NATION).apply(nominated(PREMIER))
        assert effects(case.check(voted(NATION, PREMIER))) == {("introduced", Effect.BREACH)}
        case = opened(COUNTY).apply(nominated(CHAIR))
        assert case.check(voted(COUNTY, CHAIR)) == ()


class TestDeputiesTakePart:
    """Deputies have the right to take part (代表法第十八条；2015年第十二条)."""

    @pytest.mark.parametrize(
        ("on", "edition"), [(date(2025, 3, 11), "deputies-law-2015/12"), (date(2025, 3, 12), "deputies-law-2025/18")]
    )
    @pytest.mark.parametrize(
        ("body", "office", "paragraph", "rule"),
        [
            (NATION, PREMIER, 1, "deputies-decide"),
            (NATION, Office.MEMBER_OF_CENTRAL_MILITARY_COMMISSION, 1, "deputies-decide"),
            (NATION, CHAIR, 2, "deputies-adopt"),
            (COUNTY, CHAIR, 2, "deputies-adopt"),
        ],
    )
    def test_kept_out(  # noqa: PLR0913, PLR0917 - a case of the table
        self, body: Congress, office: Office, paragraph: int, rule: str, on: date, edition: str
    ) -> None:
        """Who keeps a deputy out breaks it, by the text of the day."""
        (finding,) = proposed(body, office, on).check(voted(body, office, on=on, deputies_took_part=False))
        assert (finding.rule, finding.effect) == (f"appointment.congress.{rule}", Effect.BREACH)
        assert [cite.slug for cite in finding.cites] == [f"{edition}.{paragraph}"]


class TestWithdrawn:
    """Whoever nominated withdraws, and the presidium agrees (议事规则第二十九条；地方组织法第二十二条)."""

    @pytest.mark.parametrize(("body", "article"), [(NATION, "npc-rules-2021/29.1"), (COUNTY, "organic-law-2022/22.3")])
    def test_both(self, body: Congress, article: str) -> None:
        """By another, or by leave of another, it cannot stand."""
        case = proposed(body, CHAIR)
        right = Withdrawn(on=DAY, by=Organ.PRESIDIUM, agreed_by=Organ.PRESIDIUM)
        assert case.apply(right).stage is Stage.WITHDRAWN
        (finding,) = case.check(Withdrawn(on=DAY, by=Organ.DEPUTIES, agreed_by=Organ.PRESIDIUM))
        assert finding.rule == "appointment.congress.the-mover-withdraws"
        assert [cite.slug for cite in finding.cites] == [article]
        wrong = Withdrawn(on=DAY, by=Organ.PRESIDIUM, agreed_by=Organ.CHAIRPERSONS_COUNCIL)
        assert effects(case.check(wrong)) == {("presidium-agrees", Effect.REFUSES)}


class TestVotedInCongress:
    """It is a vote of the congress, in session, by secret ballot unless said otherwise."""

    def test_defaults(self) -> None:
        """As most of them are."""
        assert VotedInCongress.in_session
        event = voted(NATION, PREMIER)
        assert (event.by, event.method) == (Organ.CONGRESS, VotingMethod.SECRET_BALLOT)
