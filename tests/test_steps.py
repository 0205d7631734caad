"""Rows of a table: one step, the three ways of a vote, and what is done alongside."""

from __future__ import annotations

from enum import Enum
from typing import Any

import pytest
from attrs.exceptions import FrozenInstanceError

from npcproc.bodies import Organ
from npcproc.events import Event, Voted
from npcproc.findings import Text
from npcproc.law.national import ORGANIC_2022, SUPERVISION_2024
from npcproc.levels import Level
from npcproc.rules import Competence, Has, Majority
from npcproc.statutes import Cite
from npcproc.steps import Step, alongside, ballot, step
from npcproc.tally import MORE_THAN_HALF, Carried, NotCarried, Void

CITES = (SUPERVISION_2024.art(1),)
TOWNSHIP = ORGANIC_2022.township(19, 2)
SAYS = Text("应由主席团提出", "the presidium does it")
RULE = Competence(name="competence", allowed=frozenset({Organ.PRESIDIUM}), says=SAYS, cites=CITES)
MAJORITY = Majority(name="majority", share=MORE_THAN_HALF, says=SAYS, cites=CITES)


class Stage(Enum):
    """Three stages."""

    NONE = "未提出"
    OPEN = "已提出"
    CLOSED = "已办结"


class Asked(Event):
    """Something is asked."""

    zh = "提问"
    en = "Asked"


class TestStep:
    """From a stage, on an event, to a stage, provided that."""

    def test_plain(self) -> None:
        """Without anything said it is the only row, it may be taken, and it needs no article of its own."""
        row = step(Stage.NONE, Asked, Stage.OPEN, RULE)
        assert row == Step(source=Stage.NONE, event=Asked, to=Stage.OPEN, rules=(RULE,))
        assert (row.when, row.must, row.cites) == (None, False, ())

    def test_everything_said(self) -> None:
        """A condition, a duty, articles of its own."""
        row = step(Stage.NONE, Voted, Stage.OPEN, RULE, MAJORITY, when=Has("declared"), must=True, cites=CITES)
        assert (row.rules, row.when, row.must, row.cites) == ((RULE, MAJORITY), Has("declared"), True, CITES)

    @pytest.mark.parametrize(("to", "moves"), [(Stage.OPEN, False), (Stage.CLOSED, True)])
    def test_moves(self, to: Stage, *, moves: bool) -> None:
        """A row back to its own stage leaves the matter where it is."""
        assert step(Stage.OPEN, Asked, to).moves is moves

    @pytest.mark.parametrize(("cites", "levels"), [((), set(Level)), ((CITES[0], TOWNSHIP), set(Level))])
    def test_open_at_every_level(self, cites: tuple[Cite, ...], levels: set[Level]) -> None:
        """A row that no provision opens is there at every level; any of several opens it where it binds."""
        row = step(Stage.NONE, Asked, Stage.OPEN, cites=cites)
        assert {level for level in Level if row.open_at(level)} == levels

    def test_open_at_one_level(self) -> None:
        """A row that a township's provision opens is there and nowhere else."""
        row = step(Stage.NONE, Asked, Stage.OPEN, cites=(TOWNSHIP,))
        assert {level for level in Level if row.open_at(level)} == {Level.TOWNSHIP}

    def test_frozen(self) -> None:
        """A row does not change."""
        row: Any = step(Stage.NONE, Asked, Stage.OPEN)
        with pytest.raises(FrozenInstanceError):
            row.to = Stage.CLOSED

    def test_reads_aloud(self) -> None:
        """Its print names its rules and does not spell them out."""
        assert "rules=competence, majority" in repr(step(Stage.NONE, Voted, Stage.OPEN, RULE, MAJORITY))


class TestAlongside:
    """What may, or must, be done meanwhile."""

    def test_a_row_for_each_stage(self) -> None:
        """Each leaves the matter there, under the same rules."""
        rows = alongside([Stage.NONE, Stage.OPEN], Asked, RULE, must=True, cites=CITES)
        assert [(row.source, row.to) for row in rows] == [(Stage.NONE, Stage.NONE), (Stage.OPEN, Stage.OPEN)]
        assert {(row.event, row.rules, row.must, row.cites) for row in rows} == {(Asked, (RULE,), True, CITES)}
        assert not any(row.moves for row in rows)

    def test_nowhere(self) -> None:
        """For no stage there is no row."""
        assert alongside([], Asked) == ()


class TestBallot:
    """A vote is three rows: carried, not carried, void."""

    def test_three_ways(self) -> None:
        """A void vote leaves the matter where it was."""
        rows = ballot(
            Stage.OPEN,
            Voted,
            RULE,
            majority=MAJORITY,
            carried=Stage.CLOSED,
            not_carried=Stage.NONE,
            must=True,
            cites=CITES,
        )
        assert [row.to for row in rows] == [Stage.CLOSED, Stage.NONE, Stage.OPEN]
        assert [getattr(row.when, "result", None) for row in rows] == [Carried, NotCarried, Void]
        assert {(row.source, row.event, row.must, row.cites) for row in rows} == {(Stage.OPEN, Voted, True, CITES)}

    def test_the_majority_is_a_rule_of_each(self) -> None:
        """After the rules that are named, so a wrong declaration is found whatever the count."""
        rows = ballot(Stage.OPEN, Voted, RULE, majority=MAJORITY, carried=Stage.CLOSED, not_carried=Stage.NONE)
        assert all(row.rules == (RULE, MAJORITY) for row in rows)
