"""Whose acts a standing committee may annul, of what kind, and why."""

from __future__ import annotations

from datetime import date
from itertools import product

import pytest
from tests.supervision.oversight_relations.acts import PLACES, broken, cited, committee, in_committee, opened

from npcproc.findings import Effect, Refused
from npcproc.levels import Level
from npcproc.supervision.oversight_relations import Ground, Instrument, Maker, Rank, Remedy, Stage

LEVELS = [Level.NATIONAL, Level.PROVINCIAL, Level.MUNICIPAL, Level.COUNTY]
CONST, ORG = "constitution-2018", "organic-law-2022"

ALLOWED = {
    (Level.NATIONAL, Maker.GOVERNMENT): {
        Instrument.ADMINISTRATIVE_REGULATION,
        Instrument.DECISION,
        Instrument.ORDER,
    },
    (Level.NATIONAL, Maker.CONGRESS): {Instrument.LOCAL_REGULATION, Instrument.RESOLUTION, Instrument.DECISION},
    (Level.PROVINCIAL, Maker.GOVERNMENT): {Instrument.DECISION, Instrument.ORDER, Instrument.RULE},
    (Level.PROVINCIAL, Maker.STANDING_COMMITTEE): {Instrument.RESOLUTION, Instrument.DECISION},
    (Level.MUNICIPAL, Maker.GOVERNMENT): {Instrument.DECISION, Instrument.ORDER, Instrument.RULE},
    (Level.MUNICIPAL, Maker.CONGRESS): {Instrument.RESOLUTION, Instrument.DECISION},
    (Level.COUNTY, Maker.GOVERNMENT): {Instrument.DECISION, Instrument.ORDER},
    (Level.COUNTY, Maker.CONGRESS): {Instrument.RESOLUTION, Instrument.DECISION},
}
"""What may be annulled, by the level of the committee and the maker of the act."""


class TestRightLevel:
    """The government's act of the same level, a congress's or committee's of the next one; never two levels down."""

    @pytest.mark.parametrize("level", LEVELS)
    @pytest.mark.parametrize("rank", list(Rank))
    def test_a_congress(self, rank: Rank, level: Level) -> None:
        """Only of the next level."""
        wrong = broken(opened(committee(level)), in_committee(rank=rank))
        assert wrong == (set() if rank is Rank.NEXT else {"right-level"})

    @pytest.mark.parametrize("level", [Level.NATIONAL, Level.PROVINCIAL, Level.MUNICIPAL])
    @pytest.mark.parametrize("rank", list(Rank))
    def test_a_committee(self, rank: Rank, level: Level) -> None:
        """Only of the next level."""
        wrong = broken(opened(committee(level)), in_committee(maker=Maker.STANDING_COMMITTEE, rank=rank))
        assert wrong == (set() if rank is Rank.NEXT else {"right-level"})

    @pytest.mark.parametrize("level", LEVELS)
    @pytest.mark.parametrize("rank", list(Rank))
    def test_a_government(self, rank: Rank, level: Level) -> None:
        """Only of the same level: those below answer to their own congresses."""
        event = in_committee(maker=Maker.GOVERNMENT, instrument=Instrument.ORDER, rank=rank)
        assert broken(opened(committee(level)), event) == (set() if rank is Rank.OWN else {"right-level"})

    @pytest.mark.parametrize(
        ("level", "maker", "articles"),
        [
            (Level.NATIONAL, Maker.GOVERNMENT, {f"{CONST}/67.1.7"}),
            (Level.NATIONAL, Maker.CONGRESS, {f"{CONST}/67.1.8"}),
            (Level.NATIONAL, Maker.STANDING_COMMITTEE, {f"{CONST}/67.1.8"}),
            (Level.PROVINCIAL, Maker.GOVERNMENT, {f"{CONST}/104.1", f"{ORG}/50.1.12"}),
            (Level.MUNICIPAL, Maker.CONGRESS, {f"{CONST}/104.1", f"{ORG}/50.1.11"}),
            (Level.MUNICIPAL, Maker.STANDING_COMMITTEE, {f"{ORG}/50.1.11"}),
            (Level.COUNTY, Maker.CONGRESS, {f"{CONST}/104.1", f"{ORG}/50.1.11"}),
        ],
    )
    def test_articles(self, level: Level, maker: Maker, articles: set[str]) -> None:
        """The Constitution speaks of congresses below, the Organic Law of their committees too."""
        assert cited(opened(committee(level)), in_committee(maker=maker, rank=Rank.HIGHER), "right-level") == articles

    def test_two_levels_down_cannot_stand(self) -> None:
        """A province does not annul what a county's congress resolved; the finding says what it may."""
        case = opened(committee(Level.PROVINCIAL))
        with pytest.raises(Refused) as refused:
            case.apply(in_committee(rank=Rank.LOWER))
        (finding,) = refused.value.findings
        assert finding.zh == (
            "撤销的应为本级人民政府或者下一级人民代表大会及其常务委员会的文件：下一级，现为再下级"
            "（宪法第一百零四条第一款、地方组织法第五十条第一款第十一项）"
        )

    def test_regulations_of_every_place(self) -> None:
        """The NPC Standing Committee annuls the regulation of a city as well as of a province."""
        regulation = in_committee(instrument=Instrument.LOCAL_REGULATION, rank=Rank.LOWER)
        assert broken(opened(committee(Level.NATIONAL)), regulation) == set()
        assert broken(opened(committee(Level.PROVINCIAL)), regulation) == {"right-instrument"}


class TestNoCommitteeBelow:
    """Below a county there are congresses and no standing committees."""

    def test_a_county(self) -> None:
        """A county has nothing of the kind to annul; a city has."""
        event = in_committee(maker=Maker.STANDING_COMMITTEE)
        assert broken(opened(committee(Level.COUNTY)), event) == {"no-committee-below"}
        assert broken(opened(committee(Level.MUNICIPAL)), event) == set()


class TestRightInstrument:
    """Resolutions and decisions below, decisions and orders beside; what else by the law that names it."""

    @pytest.mark.parametrize(("where", "instrument"), [*product(ALLOWED, Instrument)])
    def test_each(self, where: tuple[Level, Maker], instrument: Instrument) -> None:
        """What is on the list may be annulled, and nothing else."""
        level, maker = where
        rank = Rank.OWN if maker is Maker.GOVERNMENT else Rank.NEXT
        wrong = broken(opened(committee(level)), in_committee(maker=maker, rank=rank, instrument=instrument))
        assert wrong == (set() if instrument in ALLOWED[where] else {"right-instrument"})

    @pytest.mark.parametrize(
        ("on", "article"),
        [(date(2024, 11, 7), "supervision-law-2006/30.1"), (date(2024, 11, 8), "supervision-law-2024/39.1")],
    )
    def test_articles_of_the_day(self, on: date, article: str) -> None:
        """The Supervision Law of the day stands beside the Constitution and the Organic Law."""
        found = cited(opened(committee()), in_committee(on, instrument=Instrument.RULE), "right-instrument")
        assert found == {f"{CONST}/104.1", f"{ORG}/50.1.11", article}

    @pytest.mark.parametrize(
        ("on", "article"),
        [(date(2023, 3, 14), "legislation-law-2015/97.1.5"), (date(2023, 3, 15), "legislation-law-2023/108.1.5")],
    )
    def test_rules_of_a_government(self, on: date, article: str) -> None:
        """By the Legislation Law of the day."""
        event = in_committee(on, maker=Maker.GOVERNMENT, rank=Rank.OWN, instrument=Instrument.LAW)
        assert article in cited(opened(committee()), event, "right-instrument")


class TestAnnulsOnly:
    """A standing committee may annul an act, and not change it."""

    @pytest.mark.parametrize("level", LEVELS)
    @pytest.mark.parametrize("maker", [Maker.CONGRESS, Maker.GOVERNMENT])
    def test_change(self, maker: Maker, level: Level) -> None:
        """Whoever made it, at every level."""
        rank = Rank.OWN if maker is Maker.GOVERNMENT else Rank.NEXT
        event = in_committee(maker=maker, rank=rank, instrument=Instrument.DECISION, remedy=Remedy.CHANGE)
        assert broken(opened(committee(level)), event) == {"annuls-only"}
        with pytest.raises(Refused):
            opened(committee(level)).apply(event)


class TestOnALawfulGround:
    """Locally what is inappropriate may be annulled, nationally what is in conflict with higher law."""

    @pytest.mark.parametrize("level", LEVELS)
    @pytest.mark.parametrize("ground", list(Ground))
    def test_ground(self, ground: Ground, level: Level) -> None:
        """A conflict is a ground everywhere, another reason nowhere."""
        lawful = ground is Ground.CONTRADICTS or (ground is Ground.INAPPROPRIATE and level is not Level.NATIONAL)
        wrong = broken(opened(committee(level)), in_committee(ground=ground))
        assert wrong == (set() if lawful else {"on-a-lawful-ground"})


class TestNamesTheAct:
    """The proposal says which act it is about."""

    @pytest.mark.parametrize("act", ["", " "])
    def test_blank(self, act: str) -> None:
        """A blank is no act."""
        case = opened(committee())
        (finding,) = case.check(in_committee(act=act))
        assert finding.rule == "oversight-relations.annulment.standing-committee.names-the-act"
        assert finding.effect is Effect.REFUSES
        assert case.apply(in_committee(act="某决议")).stage is Stage.PROPOSED


class TestEveryLevelIsTested:
    """These tests name every level that has a standing committee."""

    def test_levels(self) -> None:
        """All but the township."""
        assert set(PLACES) - set(LEVELS) == {Level.TOWNSHIP}
