"""What a thematic study of the committee's own goes through: its stages and its events."""

from __future__ import annotations

import pickle

import pytest
from tests.supervision.thematic_study.acts import (
    closed,
    deliberated,
    distributed,
    organised,
    reported,
    studied,
    submitted,
)

from npcproc.bodies import Organ
from npcproc.events import Event, name_of
from npcproc.supervision.thematic_study import IN_STANDING_COMMITTEE, Prepares, Stage

EVENTS: list[Event] = [
    organised(),
    studied(),
    reported(),
    distributed(),
    submitted(),
    deliberated(),
    closed(),
]


class TestStages:
    """It is organised, made, reported, distributed, perhaps deliberated on, and ended."""

    def test_the_terms(self) -> None:
        """A stage's value is what a clerk would write."""
        assert [stage.value for stage in Stage] == [
            "未组织",
            "已组织",
            "已调研",
            "已提出报告",
            "已印发",
            "已提请审议",
            "已审议",
            "已结束",
        ]
        assert IN_STANDING_COMMITTEE.stages == tuple(Stage)


class TestPrepares:
    """A study is for one of four things."""

    @pytest.mark.parametrize(
        ("prepares", "zh", "en"),
        [
            (Prepares.SPECIAL_REPORT, "听取专项工作报告", "special report"),
            (Prepares.FINANCE, "财政经济工作监督", "supervision of finance and the economy"),
            (Prepares.LAW_INSPECTION, "执法检查", "law inspection"),
            (Prepares.THEMATIC_INQUIRY, "专题询问", "thematic inquiry"),
        ],
    )
    def test_names(self, prepares: Prepares, zh: str, en: str) -> None:
        """Both languages."""
        assert (prepares.zh, prepares.en) == (zh, en)


class TestEvents:
    """Every event is named in both languages, and comes back from a pickle as it was."""

    @pytest.mark.parametrize("event", EVENTS, ids=lambda event: type(event).__name__)
    def test_pickled(self, event: Event) -> None:
        """An equal event."""
        assert pickle.loads(pickle.dumps(event)) == event  # noqa: S301 - our own
        assert name_of(type(event)).en == type(event).__name__

    def test_all_in_the_table(self) -> None:
        """These are the events of the table, in its order."""
        assert IN_STANDING_COMMITTEE.events == tuple(type(event) for event in EVENTS)

    def test_in_session(self) -> None:
        """The committee deliberates in session, and that alone needs one."""
        assert [type(event).__name__ for event in EVENTS if event.in_session] == ["Deliberated"]

    def test_who_does_it(self) -> None:
        """Where the law leaves an act to one, that one is the default."""
        assert distributed().by is Organ.ADMINISTRATIVE_BODY
        assert distributed().to == {Organ.MEMBERS}
        assert submitted().by is Organ.CHAIRPERSONS_COUNCIL
        assert deliberated().by is Organ.STANDING_COMMITTEE
