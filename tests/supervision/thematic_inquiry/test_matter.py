"""What an inquiry goes through: what can be said at all."""

from __future__ import annotations

import pickle
from datetime import date

import pytest
from tests.supervision.thematic_inquiry.acts import DAY, WHY, answered, asked, convened, thematic_story

from npcproc.bodies import Organ
from npcproc.events import Event, name_of
from npcproc.supervision.thematic_inquiry import (
    AnswerPromised,
    Attended,
    Convened,
    DelegationPlenaryConvened,
    Manner,
    Matter,
    Meeting,
    Notified,
    Representative,
    ResearchStage,
    Stage,
    ThematicStage,
)

EVENTS: list[Event] = [
    Notified(on=DAY, organs=[Organ.COURT]),
    convened(),
    DelegationPlenaryConvened(on=DAY, matter=Matter.PLAN),
    Attended(on=DAY, by=Organ.COURT),
    asked(),
    AnswerPromised(on=DAY, by=Organ.COURT, question=WHY, answer_by=date(2025, 6, 30)),
    answered(),
]


class TestTerms:
    """Stages, meetings, matters and representatives are what a clerk would write."""

    def test_stages(self) -> None:
        """Of a plain inquiry, a thematic one and a research inquiry."""
        assert [stage.value for stage in Stage] == ["未开始审议", "正在审议", "已提出询问", "已办结"]
        assert [stage.value for stage in ThematicStage] == [
            "未确定议题",
            "已确定议题",
            "正在询问",
            "已提出询问",
            "询问结束",
            "已交研究处理",
            "已报告处理情况",
            "不再安排",
            "已办结",
        ]
        assert [stage.value for stage in ResearchStage] == ["未安排", "已安排或者委托", "已开展", "已提出报告"]

    def test_from_the_highest_down(self) -> None:
        """A head, a responsible officer, whoever is sent, nobody."""
        assert [each.value for each in Representative] == ["负责人", "负责人员", "委派的人员", "未派人"]

    @pytest.mark.parametrize("term", [Meeting, Matter, Manner])
    def test_both_languages(self, term: type[Meeting | Matter | Manner]) -> None:
        """Each is named in Chinese and in English, no two alike."""
        assert len({each.zh for each in term}) == len({each.en for each in term}) == len(term)


class TestEvents:
    """Each kind of event is a frozen fact with a name in both languages."""

    def test_pickles(self) -> None:
        """Each comes back equal."""
        for event in (*EVENTS, *thematic_story()):
            assert pickle.loads(pickle.dumps(event)) == event  # noqa: S301 - our own bytes

    def test_names_differ(self) -> None:
        """In Chinese and in English, and the English one is the class's."""
        names = [name_of(type(event)) for event in EVENTS]
        assert len({name.zh for name in names}) == len(EVENTS)
        assert [name.en for name in names] == [type(event).__name__ for event in EVENTS]

    def test_in_session(self) -> None:
        """One meets, comes and asks in session; an answer may come later in writing."""
        assert {type(event).__name__ for event in EVENTS if event.in_session} == {
            "Convened",
            "DelegationPlenaryConvened",
            "Attended",
            "Asked",
        }

    def test_a_promise_is_practice(self) -> None:
        """No statute knows it, and it alone."""
        assert [type(event) for event in EVENTS if event.practice] == [AnswerPromised]

    def test_a_delegations_plenary_is_a_meeting_of_it(self) -> None:
        """Whatever holds of a delegation's meetings holds of its plenary."""
        event = DelegationPlenaryConvened(on=DAY, matter=Matter.PLAN)
        assert isinstance(event, Convened)
        assert (event.meeting, event.by) == (Meeting.DELEGATION, Organ.DELEGATION)

    def test_who_asks_twice_asks_once(self) -> None:
        """People and organs are kept as sets."""
        assert asked(askers=["甲", "甲"]).askers == frozenset({"甲"})
        assert Notified(on=DAY, organs=[Organ.COURT, Organ.COURT]).organs == frozenset({Organ.COURT})
        with pytest.raises(ValueError, match="organs"):
            Notified(on=DAY, organs=[])

    def test_nobody_asks(self) -> None:
        """A question that nobody puts cannot be."""
        with pytest.raises(ValueError, match=r"Asked\.askers: frozenset\(\) names nobody"):
            asked(askers=[])

    def test_defaults(self) -> None:
        """Where the law leaves one choice, or one is usual, it need not be said."""
        assert Notified(on=DAY, organs=[Organ.COURT]).by is Organ.ADMINISTRATIVE_BODY
        attended = Attended(on=DAY, by=Organ.COURT)
        assert (attended.sent, attended.principal, attended.supplement_heard) == (Representative.HEAD, True, True)
        assert (answered().answered_by, answered().manner) == (Representative.HEAD, Manner.ON_THE_SPOT)
