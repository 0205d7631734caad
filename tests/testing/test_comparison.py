"""A system held against the library, one event at a time."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from attrs import evolve
from tests.testing.desks import (
    INTERPELLATION,
    AcceptsAll,
    AnyOrder,
    RefusesBreaches,
    RefusesSecondReplies,
    Right,
    StaysBehind,
    ThreeSign,
)

from npcproc.bodies import Organ, StandingCommittee
from npcproc.findings import NoSuchStep
from npcproc.levels import Level
from npcproc.supervision.interpellation import Demanded, Form, Replied, Stage, Submitted
from npcproc.testing.choices import STRAIGHT
from npcproc.testing.comparison import Comparison, System
from npcproc.testing.simulation import walked

CITY = StandingCommittee(level=Level.MUNICIPAL, place="420100", members=31)
TRAIL = walked(INTERPELLATION, CITY, STRAIGHT, passing=(Demanded,))
EVENTS = TRAIL[-1].events
SUBMITTED = TRAIL[1].last(Submitted)
assert SUBMITTED is not None
FOUR = evolve(SUBMITTED, signatories=frozenset("甲乙丙丁"))
"""One signature short in a city."""


def begun(system: System, steps: int = 0) -> Comparison:
    """Both after so many lawful steps."""
    comparison = Comparison(system, TRAIL[0])
    comparison.opened()
    for event in EVENTS[:steps]:
        comparison.lawful(event)
    return comparison


class TestAgree:
    """A right system passes."""

    def test_to_the_end(self) -> None:
        """Every lawful event is accepted, and the case goes on with it."""
        assert begun(Right(), len(EVENTS)).case == TRAIL[-1]

    def test_a_near_miss(self) -> None:
        """It is refused, and the case stays."""
        comparison = begun(Right())
        comparison.unlawful(FOUR)
        assert comparison.case == TRAIL[0]

    def test_a_breach(self) -> None:
        """What stands nevertheless is accepted, and the finding kept."""
        comparison = begun(Right(), 2)
        reply = evolve(_reply(), head_attended=False)
        comparison.breach(reply)
        assert [finding.rule.rpartition(".")[2] for finding in comparison.case.findings] == ["head-attends"]

    @pytest.mark.parametrize("shown", [Stage.NONE, "未提出", "NONE"])
    def test_stages(self, shown: Any) -> None:
        """A stage may be shown as the library's, by its value, or by its name."""

        class Shows(Right):
            @property
            def stage(self) -> Any:
                return shown

        begun(Shows())

    def test_without_stages(self) -> None:
        """A system that shows none is compared by what it accepts."""

        class Silent:
            def open(self, body: object) -> None:
                """A new matter."""

            def submit(self, event: object) -> bool:
                """Everything."""
                return True

        assert begun(Silent(), 2).case == TRAIL[2]


class TestPart:
    """Where they part, the message says which rule, in both languages, and how to get there."""

    @pytest.mark.parametrize("system", [ThreeSign, AcceptsAll])
    def test_accepts_too_much(self, system: type[Right]) -> None:
        """The rule, both sentences, and the script."""
        (finding,) = TRAIL[0].check(FOUR)
        with pytest.raises(AssertionError, match="the system accepted Submitted") as error:
            begun(system()).unlawful(FOUR)
        told = str(error.value)
        assert all(words in told for words in (finding.rule, finding.zh, finding.en))
        assert _executed(told)["event"] == FOUR

    def test_accepts_what_has_no_step(self) -> None:
        """The event, and a script that ends as the library does; a system that refuses it agrees."""
        demanded = next(event for event in EVENTS if isinstance(event, Demanded))
        early = evolve(demanded, on=EVENTS[0].on)
        begun(Right()).without_step(early)
        with pytest.raises(AssertionError, match=r"the system accepted Demanded .* provides no step") as error:
            begun(AnyOrder()).without_step(early)
        with pytest.raises(NoSuchStep):
            _executed(str(error.value))

    def test_refuses_what_is_lawful(self) -> None:
        """The event, and the script up to it."""
        steps = next(at for at, event in enumerate(EVENTS) if isinstance(event, Demanded))
        comparison = begun(RefusesSecondReplies(), steps)
        with pytest.raises(
            AssertionError, match=r"the system refused Demanded \(要求再作答复\), which no rule"
        ) as error:
            comparison.lawful(EVENTS[steps])
        names = _executed(str(error.value))
        assert (names["case"], names["event"]) == (TRAIL[steps], EVENTS[steps])

    def test_refuses_what_stands(self) -> None:
        """A breach that it should have kept."""
        comparison = begun(RefusesBreaches(), 2)
        with pytest.raises(AssertionError, match="breaks a rule and stands nevertheless") as error:
            comparison.breach(evolve(_reply(), head_attended=False))
        assert "head-attends" in str(error.value)

    def test_another_stage(self) -> None:
        """After the first step it still shows the stage before."""
        with pytest.raises(AssertionError, match="the system stands at NONE now, the law at SUBMITTED"):
            begun(StaysBehind(), 1)

    def test_another_stage_at_the_opening(self) -> None:
        """A matter that begins elsewhere."""

        class Begins(Right):
            @property
            def stage(self) -> str:
                return "已办结"

        with pytest.raises(AssertionError, match="已办结 at the opening, the law at NONE"):
            begun(Begins())

    def test_a_stage_changed_by_what_was_refused(self) -> None:
        """An event that is refused must leave the matter as it was."""

        class Moves(Right):
            moved = False

            @property
            def stage(self) -> object:
                return "SUBMITTED" if self.moved else super().stage

            def submit(self, event: Any) -> bool:
                self.moved = True
                return super().submit(event)

        with pytest.raises(AssertionError, match="stands at SUBMITTED"):
            begun(Moves()).unlawful(FOUR)


def _reply() -> Replied:
    reply = TRAIL[3].last(Replied)
    assert reply is not None
    assert (reply.form, reply.on, reply.by) == (Form.PLENARY, date(2025, 6, 1), Organ.COURT)
    return reply


def _executed(told: str) -> dict[str, Any]:
    names: dict[str, Any] = {}
    exec(told[told.index("\nfrom ") :], names)  # noqa: S102 - our own script
    return names
