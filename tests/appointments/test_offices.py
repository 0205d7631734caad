"""The table of offices: who nominates and who decides, at each level, by which provision."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from npcproc.appointments.offices import (
    CHAIRS_OF_TOWNSHIP_CONGRESS,
    COURT_OFFICES,
    DECIDED_BY,
    FILED_WITH_THE_GOVERNMENT_ABOVE,
    HEADS_OF_GOVERNMENT,
    HEADS_OF_STATE,
    JUDGES,
    LEADERS_OF_GOVERNMENT,
    MEMBERS_OF_GOVERNMENT,
    NOMINATED_BY_THE_CHAMBER,
    NOMINATED_BY_THE_HEAD,
    OFFICES,
    PROCURATORATE_OFFICES,
    PROCURATORS,
    STANDING_COMMITTEE,
    Office,
    offices_at,
)
from npcproc.bodies import Organ
from npcproc.levels import WITH_STANDING_COMMITTEE, Level
from npcproc.rules import Entry

ON = date(2025, 7, 1)
PLACES = {Level.NATIONAL: "100000", Level.PROVINCIAL: "370000", Level.MUNICIPAL: "370100", Level.COUNTY: "370102"}
LEVELS = sorted(WITH_STANDING_COMMITTEE, key=lambda level: level.rank)


def read(column: tuple[Entry, ...], office: Office, level: Level) -> set[Organ]:
    """What a column allows for an office at a level."""
    entries = (e for e in column if e.key is office and any(c.governs(ON, level, PLACES[level]) for c in e.cites))
    return {organ for entry in entries for organ in entry.allowed}


def provisions(column: tuple[Entry, ...], office: Office, level: Level) -> set[str]:
    """The provisions by which a column speaks of an office at a level."""
    cites = (cite for entry in column if entry.key is office for cite in entry.cites)
    return {cite.slug for cite in cites if cite.governs(ON, level, PLACES[level])}


def nominators(office: Office, level: Level) -> set[Organ]:
    """Who may nominate for an office at a level."""
    return read(NOMINATED_BY_THE_HEAD, office, level) | read(NOMINATED_BY_THE_CHAMBER, office, level)


class TestNames:
    """Every office is named as the statutes name it, and stands in the table or is left to local law."""

    @pytest.mark.parametrize("office", Office)
    def test_both_languages(self, office: Office) -> None:
        """A Chinese name and an English one."""
        assert office.zh
        assert office.en.isascii()

    @pytest.mark.parametrize("office", Office)
    def test_it_exists_at_some_level(self, office: Office) -> None:
        """No office is without a level."""
        assert any(office in offices_at(level) for level in Level)

    def test_groups(self) -> None:
        """Those below a president or chief procurator are judges or procurators; nobody is both."""
        assert COURT_OFFICES < JUDGES
        assert PROCURATORATE_OFFICES < PROCURATORS
        assert not JUDGES & PROCURATORS

    @pytest.mark.parametrize(
        ("level", "standing_committee", "government"),
        [
            (Level.NATIONAL, 4, 6),
            (Level.PROVINCIAL, 4, 6),
            (Level.MUNICIPAL, 4, 6),
            (Level.COUNTY, 3, 5),
            (Level.TOWNSHIP, 0, 3),
        ],
    )
    def test_groups_at_a_level(self, level: Level, standing_committee: int, government: int) -> None:
        """Every group names all levels' offices; what a level has of it the table knows.

        The nation has state councillors, and no heads of autonomous areas; a county no secretaries-general.
        """
        assert len(STANDING_COMMITTEE & offices_at(level)) == standing_committee
        assert len(MEMBERS_OF_GOVERNMENT & offices_at(level)) == government
        assert HEADS_OF_GOVERNMENT < LEADERS_OF_GOVERNMENT < MEMBERS_OF_GOVERNMENT
        assert bool(CHAIRS_OF_TOWNSHIP_CONGRESS & offices_at(level)) is (level is Level.TOWNSHIP)
        assert bool(HEADS_OF_STATE & offices_at(level)) is (level is Level.NATIONAL)


class TestLines:
    """A line cites what it says, and says something."""

    def test_every_line_settles_something(self) -> None:
        """Somebody nominates, or somebody decides, by some provision, for some office."""
        assert all(line.offices and line.cites and (line.decided_by or line.nominated_by) for line in OFFICES)

    def test_the_columns_are_the_lines(self) -> None:
        """No line is lost on the way to the rules, and none comes in beside them."""
        assert {e.cites for e in DECIDED_BY} == {line.cites for line in OFFICES if line.decided_by}
        both = (*NOMINATED_BY_THE_HEAD, *NOMINATED_BY_THE_CHAMBER)
        assert {e.cites for e in both} == {line.cites for line in OFFICES if line.nominated_by}

    def test_the_two_columns_of_nominators_are_apart(self) -> None:
        """At one level an office is proposed by the head of an organ or by the chamber's own organ, not by either."""
        for level in LEVELS:
            for office in Office:
                by_head, by_chamber = (
                    read(c, office, level) for c in (NOMINATED_BY_THE_HEAD, NOMINATED_BY_THE_CHAMBER)
                )
                assert not (by_head and by_chamber), (office, level)


class TestExecutive:
    """The congress's own posts, the government and the armed forces (宪法第六十七条；地方组织法第五十条)."""

    @pytest.mark.parametrize("level", [Level.PROVINCIAL, Level.MUNICIPAL, Level.COUNTY])
    def test_a_head_of_department(self, level: Level) -> None:
        """The head of government nominates, the standing committee decides, the government above is told."""
        assert nominators(Office.HEAD_OF_DEPARTMENT, level) == {Organ.HEAD_OF_GOVERNMENT}
        assert read(DECIDED_BY, Office.HEAD_OF_DEPARTMENT, level) == {Organ.STANDING_COMMITTEE}
        assert Office.HEAD_OF_DEPARTMENT in FILED_WITH_THE_GOVERNMENT_ABOVE

    @pytest.mark.parametrize("level", LEVELS)
    def test_the_head_of_government(self, level: Level) -> None:
        """The congress alone fills that post."""
        assert read(DECIDED_BY, Office.HEAD_OF_GOVERNMENT, level) == {Organ.CONGRESS}

    def test_a_local_deputy_head(self) -> None:
        """The congress elects, the standing committee decides on individuals; no text says who nominates."""
        assert read(DECIDED_BY, Office.DEPUTY_HEAD_OF_GOVERNMENT, Level.MUNICIPAL) == {
            Organ.CONGRESS,
            Organ.STANDING_COMMITTEE,
        }
        assert nominators(Office.DEPUTY_HEAD_OF_GOVERNMENT, Level.MUNICIPAL) == set()

    def test_a_secretary_general(self) -> None:
        """A province and a city have one, a county has none."""
        assert Office.SECRETARY_GENERAL_OF_GOVERNMENT in offices_at(Level.PROVINCIAL) & offices_at(Level.MUNICIPAL)
        assert Office.SECRETARY_GENERAL_OF_GOVERNMENT not in offices_at(Level.COUNTY)

    def test_a_member_of_the_central_military_commission(self) -> None:
        """Its chair nominates; the office is the nation's alone."""
        office = Office.MEMBER_OF_CENTRAL_MILITARY_COMMISSION
        assert nominators(office, Level.NATIONAL) == {Organ.CHAIR_OF_CENTRAL_MILITARY_COMMISSION}
        assert [level for level in LEVELS if office in offices_at(level)] == [Level.NATIONAL]

    @pytest.mark.parametrize("level", LEVELS)
    def test_committees(self, level: Level) -> None:
        """The council of chairpersons nominates for the credentials committee and within special committees."""
        for office in (Office.MEMBER_OF_CREDENTIALS_COMMITTEE, Office.VICE_CHAIR_OF_SPECIAL_COMMITTEE):
            assert nominators(office, level) == {Organ.CHAIRPERSONS_COUNCIL}
        assert read(DECIDED_BY, Office.CHAIR_OF_SPECIAL_COMMITTEE, level) == {Organ.CONGRESS}

    def test_working_bodies(self) -> None:
        """Nationally the chairperson nominates; for local ones no national statute says anything."""
        assert nominators(Office.OFFICER_OF_WORKING_BODY, Level.NATIONAL) == {Organ.CHAIRPERSON}
        assert nominators(Office.OFFICER_OF_WORKING_BODY, Level.COUNTY) == set()
        assert Office.OFFICER_OF_WORKING_BODY in offices_at(Level.COUNTY)


class TestJudiciary:
    """The supervisory commission, the court and the procuratorate (监察法第八条、第九条；两院组织法)."""

    @pytest.mark.parametrize("level", LEVELS)
    def test_the_head_of_each_nominates(self, level: Level) -> None:
        """Everyone below the head is proposed by the head, at every level."""
        expected = {
            Office.DEPUTY_DIRECTOR_OF_SUPERVISORY_COMMISSION: Organ.HEAD_OF_SUPERVISORY_COMMISSION,
            Office.MEMBER_OF_SUPERVISORY_COMMISSION: Organ.HEAD_OF_SUPERVISORY_COMMISSION,
            **dict.fromkeys(COURT_OFFICES, Organ.PRESIDENT_OF_COURT),
            **dict.fromkeys(PROCURATORATE_OFFICES, Organ.CHIEF_PROCURATOR),
        }
        assert {office: nominators(office, level) for office in expected} == {o: {by} for o, by in expected.items()}
        assert all(read(DECIDED_BY, office, level) == {Organ.STANDING_COMMITTEE} for office in expected)

    @pytest.mark.parametrize("level", LEVELS)
    def test_the_heads_themselves(self, level: Level) -> None:
        """The congress elects them."""
        for office in (
            Office.DIRECTOR_OF_SUPERVISORY_COMMISSION,
            Office.PRESIDENT_OF_COURT,
            Office.CHIEF_PROCURATOR,
        ):
            assert read(DECIDED_BY, office, level) == {Organ.CONGRESS}

    def test_courts_without_a_congress(self) -> None:
        """In a province the council nominates presidents of intermediate courts, the high court's their judges."""
        assert nominators(Office.PRESIDENT_OF_INTERMEDIATE_COURT, Level.PROVINCIAL) == {Organ.CHAIRPERSONS_COUNCIL}
        assert nominators(Office.JUDGE_OF_INTERMEDIATE_COURT, Level.PROVINCIAL) == {Organ.PRESIDENT_OF_COURT}
        assert Office.PRESIDENT_OF_INTERMEDIATE_COURT not in offices_at(Level.MUNICIPAL)

    def test_branches(self) -> None:
        """In a province the chief procurator nominates for branches, not the council."""
        assert nominators(Office.CHIEF_OF_BRANCH_PROCURATORATE, Level.PROVINCIAL) == {Organ.CHIEF_PROCURATOR}
        assert Office.CHIEF_OF_BRANCH_PROCURATORATE not in offices_at(Level.NATIONAL)

    def test_the_chief_procurator_below(self) -> None:
        """Nation, province and city approve those of the level below on their own chief procurator's submission."""
        office = Office.CHIEF_PROCURATOR_BELOW
        assert [level for level in LEVELS if office in offices_at(level)] == LEVELS[:3]
        assert all(nominators(office, level) == {Organ.CHIEF_PROCURATOR} for level in LEVELS[:3])

    def test_outposts(self) -> None:
        """A province and a city send them out."""
        levels = [level for level in LEVELS if Office.PROCURATOR_OF_OUTPOST in offices_at(level)]
        assert levels == [Level.PROVINCIAL, Level.MUNICIPAL]


class TestProvisions:
    """Whoever asks why is told every provision in force that says so."""

    @pytest.mark.parametrize(
        ("office", "level", "slugs"),
        [
            (
                Office.HEAD_OF_DEPARTMENT,
                Level.NATIONAL,
                {"constitution-2018/62.1.5", "constitution-2018/67.1.9", "npc-organic-law-2021/31.1"},
            ),
            (
                Office.STATE_COUNCILLOR,
                Level.NATIONAL,
                {"constitution-2018/62.1.5", "npc-organic-law-2021/31.1"},
            ),
            (
                Office.MEMBER_OF_CENTRAL_MILITARY_COMMISSION,
                Level.NATIONAL,
                {"constitution-2018/62.1.6", "constitution-2018/67.1.10", "npc-organic-law-2021/31.1"},
            ),
            (
                Office.DEPUTY_SECRETARY_GENERAL_OF_STANDING_COMMITTEE,
                Level.NATIONAL,
                {"npc-organic-law-2021/27.2"},
            ),
            (
                Office.HEAD_OF_DEPARTMENT,
                Level.COUNTY,
                {"organic-law-2022/50.1.14"},
            ),
            (
                Office.DEPUTY_HEAD_OF_GOVERNMENT,
                Level.COUNTY,
                {"organic-law-2022/11.1.5", "organic-law-2022/50.1.13", "constitution-2018/101.1"},
            ),
            (
                Office.JUDGE,
                Level.COUNTY,
                {"organic-law-2022/50.1.16", "courts-organic-law-2018/43.1", "judges-law-2019/18.4"},
            ),
            (
                Office.PROCURATOR,
                Level.COUNTY,
                {"organic-law-2022/50.1.16", "procuratorates-organic-law-2018/38.1", "procurators-law-2019/18.3"},
            ),
            (
                Office.CHIEF_PROCURATOR_BELOW,
                Level.MUNICIPAL,
                {
                    "organic-law-2022/50.1.16",
                    "constitution-2018/101.2",
                    "procuratorates-organic-law-2018/38.2",
                    "procurators-law-2019/18.4",
                },
            ),
            (
                Office.CHIEF_OF_BRANCH_PROCURATORATE,
                Level.PROVINCIAL,
                {
                    "organic-law-2022/50.1.16",
                    "procuratorates-organic-law-2018/38.3",
                    "procurators-law-2019/18.5",
                },
            ),
        ],
    )
    def test_who_decides(self, office: Office, level: Level, slugs: set[str]) -> None:
        """All of them, and no other."""
        assert provisions(DECIDED_BY, office, level) == slugs


class TestColumnsStand:
    """Whoever is nominated is decided on: no provision names a nominator where nobody decides."""

    @given(office=st.sampled_from(sorted(Office, key=lambda o: o.name)), level=st.sampled_from(LEVELS))
    def test_a_nominator_needs_a_decision(self, office: Office, level: Level) -> None:
        """An office with a nominator at a level exists there."""
        if nominators(office, level):
            assert office in offices_at(level)
            assert read(DECIDED_BY, office, level)
