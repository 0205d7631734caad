"""Whose acts a congress may change or annul."""

from __future__ import annotations

from datetime import date
from itertools import product
from typing import Any

import pytest
from tests.supervision.oversight_relations.acts import PLACES, broken, cited, congress, in_congress, opened

from npcproc.findings import Refused
from npcproc.levels import Level
from npcproc.supervision.oversight_relations import Ground, Instrument, Maker, Rank, Remedy

LEVELS = list(PLACES)
WITH_COMMITTEE = [level for level in LEVELS if level is not Level.TOWNSHIP]
CONST, ORG = "constitution-2018", "organic-law-2022"


def lawful_at(level: Level) -> dict[str, Any]:
    """A maker that the congress of a level may judge."""
    return {"maker": Maker.STANDING_COMMITTEE if level is Level.NATIONAL else Maker.GOVERNMENT}


ALLOWED = {
    (Level.NATIONAL, Maker.STANDING_COMMITTEE): {Instrument.RESOLUTION, Instrument.DECISION, Instrument.LAW},
    (Level.PROVINCIAL, Maker.STANDING_COMMITTEE): {
        Instrument.RESOLUTION,
        Instrument.DECISION,
        Instrument.LOCAL_REGULATION,
    },
    (Level.MUNICIPAL, Maker.STANDING_COMMITTEE): {Instrument.RESOLUTION, Instrument.DECISION},
    (Level.COUNTY, Maker.GOVERNMENT): {Instrument.DECISION, Instrument.ORDER},
    (Level.TOWNSHIP, Maker.GOVERNMENT): {Instrument.DECISION, Instrument.ORDER},
}
"""What may be changed or annulled, by the level of the congress and the maker of the act."""


class TestWhoseActs:
    """The NPC's are its committee's, a township's its government's, those between both."""

    @pytest.mark.parametrize(
        ("level", "makers"),
        [
            (Level.NATIONAL, {Maker.STANDING_COMMITTEE}),
            (Level.PROVINCIAL, {Maker.STANDING_COMMITTEE, Maker.GOVERNMENT}),
            (Level.MUNICIPAL, {Maker.STANDING_COMMITTEE, Maker.GOVERNMENT}),
            (Level.COUNTY, {Maker.STANDING_COMMITTEE, Maker.GOVERNMENT}),
            (Level.TOWNSHIP, {Maker.GOVERNMENT}),
        ],
    )
    def test_makers(self, level: Level, makers: set[Maker]) -> None:
        """No other organ's; a congress below is its standing committee's matter."""
        found = {
            maker
            for maker in Maker
            if "own-committee-or-government" not in broken(opened(congress(level)), in_congress(maker=maker))
        }
        assert found == makers

    @pytest.mark.parametrize(
        ("level", "articles"),
        [
            (Level.NATIONAL, {f"{CONST}/62.1.12"}),
            (Level.COUNTY, {f"{CONST}/99.2", f"{ORG}/11.1.10", f"{ORG}/11.1.11"}),
            (Level.TOWNSHIP, {f"{ORG}/12.1.10"}),
        ],
    )
    def test_articles(self, level: Level, articles: set[str]) -> None:
        """By the articles that give each congress its powers."""
        event = in_congress(maker=Maker.CONGRESS)
        assert cited(opened(congress(level)), event, "own-committee-or-government") == articles


class TestOfItsOwnLevel:
    """A congress judges acts of its own level alone."""

    @pytest.mark.parametrize("level", LEVELS)
    @pytest.mark.parametrize("rank", list(Rank))
    def test_rank(self, rank: Rank, level: Level) -> None:
        """Neither below nor above."""
        wrong = broken(opened(congress(level)), in_congress(rank=rank, **lawful_at(level)))
        assert wrong == (set() if rank is Rank.OWN else {"of-its-own-level"})


class TestRemedy:
    """What its committee did it may change or annul, what its government did it may only annul."""

    @pytest.mark.parametrize("level", WITH_COMMITTEE)
    @pytest.mark.parametrize("remedy", list(Remedy))
    def test_its_committee(self, remedy: Remedy, level: Level) -> None:
        """Both are lawful."""
        event = in_congress(maker=Maker.STANDING_COMMITTEE, remedy=remedy)
        assert broken(opened(congress(level)), event) == set()

    @pytest.mark.parametrize("level", [level for level in LEVELS if level is not Level.NATIONAL])
    def test_its_government(self, level: Level) -> None:
        """Annulled, and never changed."""
        case = opened(congress(level))
        assert broken(case, in_congress()) == set()
        with pytest.raises(Refused) as refused:
            case.apply(in_congress(remedy=Remedy.CHANGE))
        (finding,) = refused.value.findings
        article = "第十二条第一款第十项" if level is Level.TOWNSHIP else "第十一条第一款第十一项"
        assert finding.zh == f"本级人民政府的决定和命令可以撤销，不可以改变，现为改变（地方组织法{article}）"


class TestRightInstrument:
    """Decisions and resolutions of a committee, decisions and orders of a government, and what other law names."""

    @pytest.mark.parametrize(("where", "instrument"), [*product(ALLOWED, Instrument)])
    def test_each(self, where: tuple[Level, Maker], instrument: Instrument) -> None:
        """What is on the list may be changed or annulled, and nothing else."""
        level, maker = where
        wrong = broken(opened(congress(level)), in_congress(maker=maker, instrument=instrument))
        assert wrong == (set() if instrument in ALLOWED[where] else {"right-instrument"})

    @pytest.mark.parametrize(
        ("on", "level", "article"),
        [
            (date(2023, 3, 14), Level.NATIONAL, "legislation-law-2015/97.1.1"),
            (date(2023, 3, 15), Level.NATIONAL, "legislation-law-2023/108.1.1"),
            (date(2023, 3, 14), Level.PROVINCIAL, "legislation-law-2015/97.1.4"),
            (date(2023, 3, 15), Level.PROVINCIAL, "legislation-law-2023/108.1.4"),
        ],
    )
    def test_laws_and_regulations(self, on: date, level: Level, article: str) -> None:
        """By the Legislation Law of the day, beside the power over decisions."""
        event = in_congress(on, maker=Maker.STANDING_COMMITTEE, instrument=Instrument.ORDER)
        assert article in cited(opened(congress(level)), event, "right-instrument")


class TestGroundAndName:
    """There is a ground in law, and the act is named."""

    @pytest.mark.parametrize("level", LEVELS)
    def test_ground(self, level: Level) -> None:
        """Inappropriate, or in conflict with higher law; nothing else."""
        for ground in Ground:
            wrong = broken(opened(congress(level)), in_congress(ground=ground, **lawful_at(level)))
            assert wrong == ({"on-a-lawful-ground"} if ground is Ground.OTHER else set())

    def test_name(self) -> None:
        """A blank is no act."""
        assert broken(opened(congress()), in_congress(act=" ")) == {"names-the-act"}
