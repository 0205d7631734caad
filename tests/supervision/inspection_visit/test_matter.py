"""What a visit or study goes through: its stages, its lists and its events."""

from __future__ import annotations

import pickle

import pytest
from tests.supervision.inspection_visit.acts import (
    DAY,
    arranged,
    asked_to_meet,
    closed,
    conducted,
    entrusted,
    fed_back,
    met,
    passed_on,
    reported,
    requested,
    suggested,
)

from npcproc.bodies import Organ
from npcproc.events import Event, name_of
from npcproc.supervision.inspection_visit import (
    IN_STANDING_COMMITTEE,
    IN_TOWNSHIP,
    Activity,
    AttendanceArranged,
    Entrusted,
    Host,
    Manner,
    Purpose,
    Reach,
    Receiver,
    Stage,
    Subject,
    Whose,
)

EVENTS: list[Event] = [
    requested(),
    entrusted(),
    arranged(),
    conducted(),
    suggested(),
    asked_to_meet(),
    met(),
    AttendanceArranged(on=DAY),
    reported(),
    passed_on(),
    fed_back(),
    closed(),
]


class TestStages:
    """It is asked for or not, arranged, under way, reported on, its report passed on, and ended."""

    def test_the_terms(self) -> None:
        """A stage's value is what a clerk would write."""
        assert [stage.value for stage in Stage] == [
            "未安排",
            "待安排",
            "已安排",
            "进行中",
            "已形成报告",
            "报告已转交",
            "已结束",
        ]

    def test_both_tables(self) -> None:
        """A township has neither a committee above that entrusts it, nor deputies at a committee's session."""
        kinds = {type(event) for event in EVENTS}
        assert set(IN_STANDING_COMMITTEE.events) == kinds
        assert set(IN_TOWNSHIP.events) == kinds - {Entrusted, AttendanceArranged}
        assert IN_STANDING_COMMITTEE.stages == IN_TOWNSHIP.stages == tuple(Stage)


class TestLists:
    """The closed lists are in the statutes' terms, each with its English."""

    @pytest.mark.parametrize(
        ("term", "zh", "en"),
        [
            (Activity.LOCAL_VISIT, "持代表证就地视察", "local visit on a deputy's certificate"),
            (Activity.STUDY, "专题调研", "thematic study"),
            (Whose.ABOVE, "上级代表", "deputies of a higher level"),
            (Host.LOWER_ORGAN, "下级国家机关", "organ of state of a lower level"),
            (Subject.PRIORITY_WORK, "常务委员会重点工作", "priority work"),
            (Reach.ACROSS_UNITS, "本行政区域内跨原选举单位", "across units"),
            (Purpose.SPECIAL_REPORT, "听取专项工作报告前", "special report"),
            (Manner.GROUP, "代表小组", "group"),
            (Receiver.DELEGATE, "由负责人委托的负责人员", "delegate"),
        ],
    )
    def test_names(self, term: Activity | Whose | Host | Subject, zh: str, en: str) -> None:
        """Both languages."""
        assert (term.zh, term.en) == (zh, en)

    @pytest.mark.parametrize("terms", [Activity, Whose, Host])
    def test_all_have_english(self, terms: type[Activity | Whose | Host]) -> None:
        """None is left out, and no two are called alike."""
        assert len({term.en for term in terms}) == len(list(terms))


class TestEvents:
    """Every event is named in both languages, and comes back from a pickle as it was."""

    @pytest.mark.parametrize("event", EVENTS, ids=lambda event: type(event).__name__)
    def test_pickled(self, event: Event) -> None:
        """An equal event."""
        assert pickle.loads(pickle.dumps(event)) == event  # noqa: S301 - our own
        assert name_of(type(event)).en == type(event).__name__

    def test_who_does_it(self) -> None:
        """Where the law leaves an act to one, that one is the default."""
        assert requested().by is suggested().by is asked_to_meet().by is reported().by is Organ.DEPUTIES
        assert entrusted().by is Organ.STANDING_COMMITTEE_ABOVE
        assert AttendanceArranged(on=DAY).by is Organ.STANDING_COMMITTEE

    def test_nothing_in_session(self) -> None:
        """All of it happens between sessions, or needs none."""
        assert not any(event.in_session for event in EVENTS)
