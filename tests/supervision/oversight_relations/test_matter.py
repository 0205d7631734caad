"""The stages and events of an annulment, the same in a congress and its standing committee."""

from __future__ import annotations

import pickle
from typing import Any

import pytest
from tests.supervision.oversight_relations.acts import COUNCIL, DAY, in_committee, vote

from npcproc.bodies import Organ
from npcproc.events import Event, name_of
from npcproc.supervision.oversight_relations import (
    IN_CONGRESS,
    IN_STANDING_COMMITTEE,
    Closed,
    CommitteeReported,
    DecisionVoted,
    Declined,
    Deliberated,
    Ground,
    Instrument,
    Maker,
    Notified,
    Published,
    Rank,
    Referred,
    Remedy,
    Stage,
    Tabled,
    Withdrawn,
)

EVENTS: list[Event] = [
    in_committee(),
    Referred(on=DAY, by=COUNCIL),
    CommitteeReported(on=DAY),
    Tabled(on=DAY, by=COUNCIL),
    Declined(on=DAY, by=COUNCIL),
    Withdrawn(on=DAY, by=Organ.MEMBERS),
    Deliberated(on=DAY, by=Organ.STANDING_COMMITTEE),
    vote(Organ.STANDING_COMMITTEE, 31, 16),
    Published(on=DAY, by=Organ.STANDING_COMMITTEE),
    Notified(on=DAY, by=Organ.ADMINISTRATIVE_BODY),
    Closed(on=DAY, by=COUNCIL),
]


class TestTerms:
    """The closed lists are the statutes' own terms."""

    def test_stages(self) -> None:
        """A stage's value is what a clerk would write."""
        assert [stage.value for stage in Stage] == [
            *("未提出", "已提出", "已列入议程", "已审议", "已作出决定"),
            *("未通过", "不列入议程", "已撤回", "已办结"),
        ]

    def test_remedies_and_ranks(self) -> None:
        """To change is not to annul; there are four levels as seen from a body."""
        assert [(remedy.zh, remedy.en) for remedy in Remedy] == [("撤销", "annul"), ("改变", "change")]
        assert [rank.zh for rank in Rank] == ["本级", "下一级", "再下级", "上级"]
        assert [rank.en for rank in Rank] == [
            "the same level",
            "the next lower level",
            "a level further down",
            "a higher level",
        ]

    def test_acts(self) -> None:
        """Who made it, what it is, and what is wrong with it."""
        assert [maker.zh for maker in Maker] == ["人民代表大会", "人民代表大会常务委员会", "人民政府"]
        assert [one.zh for one in Instrument] == ["决议", "决定", "命令", "法律", "行政法规", "地方性法规", "规章"]
        assert [ground.en for ground in Ground] == ["inappropriate", "in conflict with higher law", "another reason"]


class TestEvents:
    """Each kind of event is a frozen fact with a name in both languages."""

    @pytest.mark.parametrize("table", [IN_CONGRESS, IN_STANDING_COMMITTEE], ids=lambda table: str(table.id))
    def test_the_same_in_both_tables(self, table: Any) -> None:
        """Congress and standing committee share stages and events."""
        assert table.stages == tuple(Stage)
        assert set(table.events) == {type(event) for event in EVENTS}

    @pytest.mark.parametrize("event", EVENTS, ids=lambda event: type(event).__name__)
    def test_pickles(self, event: Event) -> None:
        """It comes back equal."""
        assert pickle.loads(pickle.dumps(event)) == event  # noqa: S301 - our own bytes

    def test_names_differ(self) -> None:
        """In Chinese and in English, and the English one is the class's."""
        names = [name_of(type(event)) for event in EVENTS]
        assert len({name.zh for name in names}) == len(EVENTS)
        assert [name.en for name in names] == [type(event).__name__ for event in EVENTS]

    def test_what_needs_a_session(self) -> None:
        """Deliberation and the vote."""
        assert [type(event) for event in EVENTS if event.in_session] == [Deliberated, DecisionVoted]

    def test_who_votes_is_said(self) -> None:
        """Congress and committee both annul, so the voter has no default."""
        kind: Any = DecisionVoted
        with pytest.raises(TypeError, match="by"):
            kind(on=DAY, tally=vote(Organ.CONGRESS, 9, 5).tally)

    def test_annulment_is_the_usual_remedy(self) -> None:
        """Everyone who may change may annul, and not the other way round."""
        assert in_committee().remedy is Remedy.ANNUL
