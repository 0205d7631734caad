"""How bills and people are voted on in Guangdong's provincial committee."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from tests.sessions.standing_committee.acts import called, fails, notice, opened, votes

from npcproc.bodies import StandingCommittee
from npcproc.case import Case
from npcproc.events import VotingMethod
from npcproc.levels import Level
from npcproc.local import guangdong
from npcproc.sessions import standing_committee as session

WITH_LOCAL = session.IN_STANDING_COMMITTEE.also(guangdong.OVERLAYS[session.IN_STANDING_COMMITTEE])
PROVINCE = StandingCommittee(level=Level.PROVINCIAL, place="440000", members=61)
DAY = date(2025, 4, 24)
DEVICE, BALLOT = VotingMethod.DEVICE, VotingMethod.SECRET_BALLOT
HANDS, OTHER = VotingMethod.SHOW_OF_HANDS, VotingMethod.OTHER


def sits() -> Case:
    """A session with the item 甲 on its agenda."""
    case = WITH_LOCAL.open(PROVINCE).apply(called(DAY))
    case = case.apply(session.PapersSent(on=DAY - timedelta(days=20)))
    case = case.apply(session.AgendaDrafted(on=DAY - timedelta(days=10), items=("甲",)))
    case = case.apply(notice(DAY)).apply(opened(PROVINCE, DAY))
    return case.apply(session.AgendaAdopted(on=DAY, items=("甲",)))


class TestMethod:
    """Bills by device, people without names, a dismissal by ballot."""

    @pytest.mark.parametrize("method", VotingMethod)
    @pytest.mark.parametrize(
        ("matter", "device_failed", "rule", "lawful"),
        [
            (session.Matter.BILL, False, "by-device", {DEVICE}),
            (session.Matter.BILL, True, "otherwise-if-the-device-fails", {BALLOT, HANDS, OTHER}),
            (session.Matter.APPOINTMENT, False, "people-without-names", {DEVICE, BALLOT}),
            (session.Matter.APPOINTMENT, True, "people-without-names", {DEVICE, BALLOT}),
            (session.Matter.DISMISSAL, False, "people-without-names", {BALLOT}),
            (session.Matter.DISMISSAL, True, "people-without-names", {BALLOT}),
        ],
    )
    def test_by_matter(
        self, method: VotingMethod, matter: session.Matter, *, device_failed: bool, rule: str, lawful: set[VotingMethod]
    ) -> None:
        """Every way, tried on every matter, with the device and without."""
        vote = votes(PROVINCE, DAY, method=method, matter=matter, device_failed=device_failed)
        assert fails(sits(), vote) == (set() if method in lawful else {f"guangdong-{rule}"})

    def test_its_words(self) -> None:
        """Guangdong's rule speaks of special reasons, where the national one speaks of a device that fails."""
        (found,) = sits().check(votes(PROVINCE, DAY, device_failed=True))
        assert "因特殊情况不能使用表决器" in found.zh
        assert [str(cite) for cite in found.cites] == ["guangdong-standing-committee-rules-2023/52.1"]
