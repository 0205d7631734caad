"""The stages and events up to the list: what cannot be."""

from __future__ import annotations

from typing import cast

import pytest
from attrs import evolve
from tests.appointments.election.acts import COUNTY, DAY, measures, nominate, supplementary

from npcproc.appointments.election import CandidatesFrom, Listed, Session, Stage
from npcproc.appointments.offices import Office
from npcproc.bodies import Organ
from npcproc.events import VotingMethod


class TestImpossible:
    """Only what cannot be is refused by the constructor; a surplus below nothing can be said."""

    def test_seats(self) -> None:
        """An election to no seat is none."""
        with pytest.raises(ValueError, match="seats"):
            measures(COUNTY, Office.MEMBER_OF_STANDING_COMMITTEE, 0)
        with pytest.raises(ValueError, match="seats"):
            supplementary(COUNTY, 0)

    def test_surplus(self) -> None:
        """Fewer candidates than seats are unlawful, and sayable."""
        assert measures(COUNTY, Office.MEMBER_OF_STANDING_COMMITTEE, 5, -2).surplus == -2

    def test_age(self) -> None:
        """Nobody is younger than nothing."""
        with pytest.raises(ValueError, match="youngest"):
            nominate(frozenset({"甲"}), youngest=-1)

    def test_office(self) -> None:
        """An office is one of the list."""
        event, other = measures(COUNTY, Office.MEMBER_OF_STANDING_COMMITTEE), cast("Office", "委员")
        with pytest.raises(TypeError, match="office"):
            evolve(event, office=other)


class TestDefaults:
    """An event that says little is lawful as far as it can be."""

    def test_measures(self) -> None:
        """The congress votes on a draft of its presidium, in plenary."""
        event = measures(COUNTY, Office.CHAIR_OF_STANDING_COMMITTEE)
        assert (event.by, event.proposed_by, event.in_plenary) == (Organ.CONGRESS, Organ.PRESIDIUM, True)
        assert (event.seats, event.surplus, event.change_of_term) == (1, 0, False)
        assert event.method is VotingMethod.DEVICE

    def test_supplementary(self) -> None:
        """At this session, by order of votes."""
        event = supplementary(COUNTY)
        assert (event.at, event.candidates_from) == (Session.THIS, CandidatesFrom.ORDER_OF_VOTES)

    def test_the_list(self) -> None:
        """The presidium settles it; a person on it twice is there once."""
        event = Listed(on=DAY, candidates=frozenset(["甲", "甲"]))
        assert (event.by, event.by_majority_opinion) == (Organ.PRESIDIUM, True)
        assert event.candidates == {"甲"}


class TestStages:
    """Stages are what a clerk would write."""

    def test_terms(self) -> None:
        """In the order in which they come."""
        assert [stage.value for stage in Stage] == [
            "未开始",
            "选举办法已通过",
            "提名中",
            "已提名",
            "已酝酿讨论",
            "已预选",
            "正式候选人名单已确定",
            "票数相等，待再次投票",
            "名额不足，待另行选举",
            "已决定另行选举",
            "已选出",
            "未获批准",
            "办结",
        ]
