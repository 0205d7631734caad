"""How standing committees inspect together."""

from __future__ import annotations

from datetime import date
from itertools import product

import pytest
from tests.supervision.oversight_relations.acts import PLACES, committee, congress

from npcproc.findings import Effect, NoSuchProcedure, NotEncoded
from npcproc.levels import Level
from npcproc.supervision.oversight_relations import BETWEEN_COMMITTEES, InspectionTogether, Partner, Together

LAST_OF_OLD, FIRST_OF_NEW = date(2024, 11, 7), date(2024, 11, 8)
LEVELS = [level for level in PLACES if level is not Level.TOWNSHIP]


def wrong(level: Level, how: Together, partner: Partner, on: date = FIRST_OF_NEW) -> set[str]:
    """The rules that such an inspection breaks."""
    found = BETWEEN_COMMITTEES.audit(committee(level), InspectionTogether(on=on, how=how, partner=partner))
    return {finding.rule.rpartition(".")[2] for finding in found}


ALLOWED = {
    Level.NATIONAL: {Partner.NEXT, Partner.LOWER},
    Level.PROVINCIAL: {Partner.NEXT, Partner.LOWER, Partner.HIGHER},
    Level.MUNICIPAL: {Partner.NEXT, Partner.LOWER, Partner.HIGHER},
    Level.COUNTY: {Partner.HIGHER},
}
"""The partners of a joint inspection, by level."""


class TestEntrusted:
    """Only the national and the provincial committees entrust, and only committees of the next level."""

    @pytest.mark.parametrize(("level", "partner"), [*product(LEVELS, Partner)])
    @pytest.mark.parametrize("on", [LAST_OF_OLD, FIRST_OF_NEW])
    def test_who_and_whom(self, on: date, level: Level, partner: Partner) -> None:
        """A city and a county do not, whoever it be; a province does not entrust a county under a city."""
        if level in {Level.MUNICIPAL, Level.COUNTY}:
            expected = {"only-the-top-two-entrust"}
        else:
            expected = set() if partner is Partner.NEXT else {"to-the-next-level"}
        assert wrong(level, Together.ENTRUSTED, partner, on) == expected

    @pytest.mark.parametrize(
        ("on", "article"), [(LAST_OF_OLD, "supervision-law-2006/25.1"), (FIRST_OF_NEW, "supervision-law-2024/34.1")]
    )
    def test_a_city(self, on: date, article: str) -> None:
        """By the article of the day; it cannot stand."""
        facts = InspectionTogether(on=on, how=Together.ENTRUSTED, partner=Partner.NEXT)
        (finding,) = BETWEEN_COMMITTEES.audit(committee(Level.MUNICIPAL), facts)
        assert [cite.slug for cite in finding.cites] == [article]
        assert finding.effect is Effect.REFUSES
        assert finding.zh.startswith("只有全国和省级人民代表大会常务委员会可以委托检查，现为委托检查（监督法")

    @pytest.mark.parametrize("on", [LAST_OF_OLD, FIRST_OF_NEW])
    def test_returned_in_writing(self, on: date) -> None:
        """What was found goes up in writing; otherwise it is a breach."""
        facts = InspectionTogether(on=on, how=Together.ENTRUSTED, partner=Partner.NEXT, returned_in_writing=False)
        (finding,) = BETWEEN_COMMITTEES.audit(committee(Level.PROVINCIAL), facts)
        assert (finding.rule.rpartition(".")[2], finding.effect) == ("returned-in-writing", Effect.BREACH)

    def test_nothing_to_return(self) -> None:
        """A joint inspection has nothing to send up."""
        facts = InspectionTogether(on=FIRST_OF_NEW, how=Together.JOINT, partner=Partner.NEXT, returned_in_writing=False)
        assert BETWEEN_COMMITTEES.audit(committee(Level.PROVINCIAL), facts) == ()


class TestJoint:
    """Since 2024 a higher and a lower committee may inspect jointly."""

    @pytest.mark.parametrize(("level", "partner"), [*product(LEVELS, Partner)])
    def test_with_whom(self, level: Level, partner: Partner) -> None:
        """Above or below, as far as there is a committee there."""
        expected = set() if partner in ALLOWED[level] else {"joint-with-those-above-or-below"}
        assert wrong(level, Together.JOINT, partner) == expected


class TestCoordinated:
    """Since 2024 the committees of several places may inspect in coordination."""

    @pytest.mark.parametrize(
        ("level", "partner"), [*product([Level.PROVINCIAL, Level.MUNICIPAL, Level.COUNTY], Partner)]
    )
    def test_with_whom(self, level: Level, partner: Partner) -> None:
        """Of another place, not of another level of one's own."""
        expected = set() if partner is Partner.ELSEWHERE else {"coordinated-with-other-places"}
        assert wrong(level, Together.COORDINATED, partner) == expected


class TestBefore2024:
    """Until 2024 the law was silent on joint and coordinated inspections."""

    @pytest.mark.parametrize(("level", "partner"), [*product(LEVELS, Partner)])
    @pytest.mark.parametrize("how", [Together.JOINT, Together.COORDINATED])
    def test_nothing_is_asked(self, how: Together, level: Level, partner: Partner) -> None:
        """Silence is not read as a prohibition."""
        assert wrong(level, how, partner, LAST_OF_OLD) == set()

    def test_where_and_when(self) -> None:
        """Every standing committee, from 2007 on."""
        with pytest.raises(NotEncoded):
            wrong(Level.PROVINCIAL, Together.ENTRUSTED, Partner.NEXT, date(2006, 12, 31))
        facts = InspectionTogether(on=FIRST_OF_NEW, how=Together.JOINT, partner=Partner.NEXT)
        with pytest.raises(NoSuchProcedure):
            BETWEEN_COMMITTEES.audit(congress(), facts)


class TestTerms:
    """The other committee in both languages."""

    def test_partners(self) -> None:
        """Each has its name."""
        assert [partner.en for partner in Partner] == [
            "a standing committee of the next lower level",
            "a standing committee further down",
            "a standing committee of a higher level",
            "a standing committee of another place",
        ]
        assert [how.zh for how in Together] == ["委托检查", "联动检查", "协同检查"]
