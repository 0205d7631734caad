"""A research inquiry of a special committee of the National People's Congress."""

from __future__ import annotations

from datetime import date

import pytest
from tests.supervision.thematic_inquiry.acts import (
    DAY,
    articles,
    broken,
    committee,
    finding,
    judged_in_two_ways,
    provisions,
    rows,
)

from npcproc.bodies import Organ
from npcproc.case import Case
from npcproc.findings import Effect, NoSuchProcedure, NotEncoded, Refused
from npcproc.levels import Level
from npcproc.supervision.thematic_inquiry import (
    RESEARCH,
    ResearchArranged,
    ResearchHeld,
    ResearchReported,
    ResearchStage,
)

COMMITTEE, COUNCIL, SPECIAL = Organ.STANDING_COMMITTEE, Organ.CHAIRPERSONS_COUNCIL, Organ.SPECIAL_COMMITTEE
HELD = ResearchHeld(on=DAY, asked=[Organ.DEPARTMENT])
ARTICLE = {"npcsc-rules-2022/38.1"}


def arranged(by: Organ = COUNCIL, topic: str = "科技成果转化") -> ResearchArranged:
    """The council commissions an inquiry."""
    return ResearchArranged(on=DAY, by=by, topic=topic)


def fresh(level: Level = Level.NATIONAL) -> Case:
    """A case in which nothing has happened."""
    return RESEARCH.open(committee(level))


class TestTheWholeWay:
    """Arranged, held, perhaps in several places, and reported on."""

    @pytest.mark.parametrize("by", [COMMITTEE, COUNCIL])
    def test_lawful(self, by: Organ) -> None:
        """Nothing is found, and it ends with the report."""
        case = fresh().apply(arranged(by))
        assert case.stage is ResearchStage.ARRANGED
        case = case.apply(HELD).apply(HELD)
        assert case.stage is ResearchStage.HELD
        assert {move.event for move in case.moves(DAY) if move.must} == {ResearchReported}
        done = case.apply(ResearchReported(on=DAY, report="情况如下"))
        assert (done.stage, done.findings, done.ended) == (ResearchStage.REPORTED, (), True)

    def test_where_and_since_when(self) -> None:
        """In the national committee, since 25 June 2022."""
        with pytest.raises(NoSuchProcedure):
            fresh(Level.PROVINCIAL)
        with pytest.raises(NotEncoded):
            fresh().check(ResearchArranged(on=date(2022, 6, 24), by=COUNCIL, topic="科技成果转化"))
        first = ResearchArranged(on=date(2022, 6, 25), by=COUNCIL, topic="科技成果转化")
        assert broken(fresh(), first) == set()


class TestArranged:
    """The standing committee arranges it, or the council commissions it."""

    @pytest.mark.parametrize("organ", list(Organ))
    def test_who(self, organ: Organ) -> None:
        """Nobody else."""
        wrong = set() if organ in {COMMITTEE, COUNCIL} else {"committee-arranges-or-council-commissions"}
        assert broken(fresh(), arranged(organ)) == wrong

    def test_about_something(self) -> None:
        """It has a topic."""
        assert broken(fresh(), arranged(topic=" ")) == {"names-topic"}
        assert articles(fresh(), arranged(topic=""), "names-topic") == ARTICLE

    def test_first(self) -> None:
        """A special committee does not begin on its own; in a record it did."""
        with pytest.raises(Refused):
            fresh().apply(HELD)
        assert broken(fresh(), HELD) == {"was-arranged"}
        assert fresh().record(HELD).stage is ResearchStage.HELD


class TestHeldAndReported:
    """A special committee holds it and reports on it."""

    @pytest.mark.parametrize("organ", list(Organ))
    def test_who(self, organ: Organ) -> None:
        """Nobody else does either, once or again."""
        case, wrong = fresh().apply(arranged()), organ is not SPECIAL
        event = ResearchHeld(on=DAY, by=organ, asked=[])
        assert (
            broken(case, event) == broken(case.apply(HELD), event) == ({"special-committee-asks"} if wrong else set())
        )
        report = ResearchReported(on=DAY, by=organ, report="情况如下")
        assert broken(case.apply(HELD), report) == ({"special-committee-reports"} if wrong else set())

    def test_a_report(self) -> None:
        """To report nothing is a breach."""
        case = fresh().apply(arranged()).apply(HELD)
        found = finding(case, ResearchReported(on=DAY, report=""), "reports")
        assert (found.effect, {cite.slug for cite in found.cites}) == (Effect.BREACH, ARTICLE)

    def test_effects(self) -> None:
        """Everything else cannot stand."""
        assert {rule.name for rule in RESEARCH.rules if rule.effect is not Effect.REFUSES} == {"reports"}
        assert {cite.slug for rule in RESEARCH.rules for cite in rule.cites} == ARTICLE

    def test_organs_once_each(self) -> None:
        """Whom it asked is kept once each."""
        event = ResearchHeld(on=DAY, asked=[Organ.COURT, Organ.COURT])
        assert (event.by, event.asked) == (SPECIAL, frozenset({Organ.COURT}))


ROWS = {
    "NONE": ("ResearchArranged ResearchHeld", ""),
    "ARRANGED": ("ResearchHeld", ""),
    "HELD": ("ResearchReported!", "ResearchHeld"),
}
"""By stage, what moves the matter on and what leaves it there; with a mark what the table requires."""

ARTICLES = {
    "npcsc-rules-2022/38.1: national": """
        committee-arranges-or-council-commissions names-topic reports special-committee-asks
        special-committee-reports was-arranged
    """,
}
"""By provision, at the levels that it binds, the rules that stand on it."""


class TestTheTable:
    """Every row and every article, held by hand."""

    def test_rows(self) -> None:
        """What may and must be done at each stage."""
        assert rows(RESEARCH) == ROWS

    def test_the_same_is_asked_everywhere(self) -> None:
        """An act is judged by the same rules at every stage."""
        assert judged_in_two_ways(RESEARCH) == set()

    def test_articles(self) -> None:
        """What stands on which provision, and where."""
        assert provisions(RESEARCH) == {key: " ".join(names.split()) for key, names in ARTICLES.items()}
