"""Who supervises whom."""

from __future__ import annotations

from datetime import date

import pytest
from tests.supervision.oversight_relations.acts import PLACES, committee, congress

from npcproc.bodies import Organ
from npcproc.findings import NoSuchProcedure, NotEncoded
from npcproc.levels import Level
from npcproc.supervision.oversight_relations import (
    DEPUTIES,
    SUPERVISION,
    Supervised,
    Supervisor,
    SupervisorOfDeputies,
)

DAY = date(2025, 12, 31)
THREE = {Organ.GOVERNMENT, Organ.COURT, Organ.PROCURATORATE}
FOUR = THREE | {Organ.SUPERVISORY_COMMISSION}
LEVELS = [level for level in PLACES if level is not Level.TOWNSHIP]


def supervised(level: Level, on: date) -> set[Organ]:
    """The organs that a committee supervises that day."""
    body = committee(level)
    return {organ for organ in Organ if SUPERVISION.audit(body, Supervised(on=on, organ=organ)) == ()}


class TestSupervision:
    """Three organs until the Constitution of 2018, four since; at the top the Central Military Commission too."""

    @pytest.mark.parametrize("level", LEVELS)
    @pytest.mark.parametrize("on", [date(2018, 3, 11), date(2022, 3, 12), date(2024, 11, 7), date(2024, 11, 8)])
    def test_since_the_constitution(self, on: date, level: Level) -> None:
        """The Supervision Law of 2006 still names three, and the Constitution governs beside it."""
        more = {Organ.CENTRAL_MILITARY_COMMISSION} if level is Level.NATIONAL else set()
        assert supervised(level, on) == FOUR | more

    @pytest.mark.parametrize("level", LEVELS)
    @pytest.mark.parametrize("on", [date(2007, 1, 1), date(2018, 3, 10)])
    def test_before(self, on: date, level: Level) -> None:
        """Until then there was no supervisory commission."""
        assert supervised(level, on) == THREE

    @pytest.mark.parametrize(
        ("on", "level", "articles"),
        [
            (date(2018, 3, 10), Level.COUNTY, {"supervision-law-2006/5.1"}),
            (date(2018, 3, 11), Level.COUNTY, {"constitution-2018/104.1"}),
            (DAY, Level.NATIONAL, {"constitution-2018/67.1.6", "supervision-law-2024/6.1"}),
            (DAY, Level.COUNTY, {"constitution-2018/104.1", "organic-law-2022/50.1.7", "supervision-law-2024/6.1"}),
        ],
    )
    def test_articles(self, on: date, level: Level, articles: set[str]) -> None:
        """By the articles of the day."""
        (finding,) = SUPERVISION.audit(committee(level), Supervised(on=on, organ=Organ.DEPARTMENT))
        assert {cite.slug for cite in finding.cites} == articles

    def test_where_and_when(self) -> None:
        """Every standing committee, from 2007 on."""
        with pytest.raises(NotEncoded):
            supervised(Level.COUNTY, date(2006, 12, 31))
        with pytest.raises(NoSuchProcedure):
            SUPERVISION.audit(congress(), Supervised(on=DAY, organ=Organ.COURT))


class TestDeputies:
    """Deputies are supervised by the unit or the voters that elected them."""

    @pytest.mark.parametrize(
        ("level", "supervisor"),
        [
            (Level.NATIONAL, Supervisor.ELECTING_UNIT),
            (Level.PROVINCIAL, Supervisor.ELECTING_UNIT),
            (Level.MUNICIPAL, Supervisor.ELECTING_UNIT),
            (Level.COUNTY, Supervisor.VOTERS),
            (Level.TOWNSHIP, Supervisor.VOTERS),
        ],
    )
    def test_by_level(self, level: Level, supervisor: Supervisor) -> None:
        """Indirectly elected above the county, directly from there down."""
        for who in Supervisor:
            found = DEPUTIES.audit(congress(level), SupervisorOfDeputies(on=DAY, supervisor=who))
            names = [finding.rule for finding in found]
            assert names == ([] if who is supervisor else ["oversight-relations.deputies.by-those-who-elected"])

    @pytest.mark.parametrize(
        ("on", "level", "articles"),
        [
            (date(2018, 3, 11), Level.NATIONAL, {"constitution-2018/77.1", "deputies-law-2015/6.1"}),
            (
                date(2025, 3, 11),
                Level.COUNTY,
                {
                    "constitution-2018/102.1",
                    "organic-law-2022/44.1",
                    "election-law-2020/49.1",
                    "deputies-law-2015/6.1",
                },
            ),
            (
                date(2025, 3, 12),
                Level.TOWNSHIP,
                {
                    "constitution-2018/102.1",
                    "organic-law-2022/44.1",
                    "election-law-2020/49.1",
                    "deputies-law-2025/10.1",
                },
            ),
        ],
    )
    def test_articles(self, on: date, level: Level, articles: set[str]) -> None:
        """By the articles of the day."""
        facts = SupervisorOfDeputies(on=on, supervisor=Supervisor.OTHER)
        (finding,) = DEPUTIES.audit(congress(level), facts)
        assert {cite.slug for cite in finding.cites} == articles
