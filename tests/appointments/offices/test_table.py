"""The columns of the table of offices, office by office and level by level."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from attrs import fields

from npcproc.appointments.offices import (
    ACTING_FROM,
    APPROVED_BY,
    AS_THE_CONGRESS,
    DECIDED_BY,
    DISMISSED_BY,
    ELECTED_BY,
    FROM_DEPUTIES,
    HEADS_OF_STATE,
    MANNER,
    NOMINATED_FOR_DECISION,
    OFFICES,
    RECALL_APPROVED_BY,
    RECALLED_BY,
    RECALLED_BY_ITS_ELECTORS,
    SPECIAL_COMMITTEE,
    STATE_COUNCIL,
    SUBMITTED_BY,
    TERMS_AT_MOST,
    Line,
    Manner,
    Office,
    offices_at,
    offices_by_level,
    offices_in,
    provisions,
)
from npcproc.appointments.offices.table import LINES
from npcproc.bodies import Organ
from npcproc.law.national import CONSTITUTION_2018
from npcproc.levels import LOCAL, Level
from npcproc.rules import Entry

ON = date(2025, 7, 1)
AT = {
    "N": (Level.NATIONAL, "100000"),
    "P": (Level.PROVINCIAL, "370000"),
    "M": (Level.MUNICIPAL, "370100"),
    "C": (Level.COUNTY, "370102"),
    "T": (Level.TOWNSHIP, "370102001"),
}


def read(column: tuple[Entry, ...], office: Office, at: str, on: date = ON) -> set[Any]:
    """What a column allows for an office at a level."""
    return {value for entry in column if entry.key is office and _governs(entry, at, on) for value in entry.allowed}


def listed(column: tuple[Entry, ...], at: str, on: date = ON) -> set[Office]:
    """The offices of which a column speaks at a level."""
    return {entry.key for entry in column if _governs(entry, at, on)}


def articles(column: tuple[Entry, ...], office: Office, at: str, on: date = ON) -> set[str]:
    """The provisions by which a column speaks of an office at a level."""
    level, place = AT[at]
    return {c.slug for e in column if e.key is office for c in e.cites if c.governs(on, level, place)}


def _governs(entry: Entry, at: str, on: date) -> bool:
    level, place = AT[at]
    return any(cite.governs(on, level, place) for cite in entry.cites)


def named(*names: str) -> set[Office]:
    """The offices of these names."""
    return {Office[name] for name in names}


class TestLines:
    """A line says something of some office by some provision, and the whole table has the lines of its parts."""

    def test_every_line_settles_something(self) -> None:
        """A line without anything in its columns would be none."""
        columns = [a.name for a in fields(Line) if a.name not in {"offices", "cites"}]
        empty = [
            line
            for line in LINES
            if not (line.offices and line.cites) or all(getattr(line, column) in {None, False} for column in columns)
        ]
        assert empty == []

    def test_the_first_lines_are_those_that_say_who_fills_them(self) -> None:
        """The rest come after."""
        assert LINES[: len(OFFICES)] == OFFICES


class TestTownship:
    """A township has a government and a chair, and no standing committee (地方组织法第十二条、第十八条)."""

    def test_what_there_is(self) -> None:
        """Those of the government and of the chair, and none of a committee that does not exist."""
        assert offices_at(Level.TOWNSHIP) == named(
            "HEAD_OF_GOVERNMENT",
            "HEAD_OF_ETHNIC_TOWNSHIP",
            "DEPUTY_HEAD_OF_GOVERNMENT",
            "CHAIR_OF_TOWNSHIP_CONGRESS",
            "VICE_CHAIR_OF_TOWNSHIP_CONGRESS",
        )

    def test_who_fills_them(self) -> None:
        """The congress elects them all."""
        for office in offices_at(Level.TOWNSHIP):
            assert read(DECIDED_BY, office, "T") == {Organ.CONGRESS}
            assert read(MANNER, office, "T") == {Manner.ELECTED}

    def test_its_credentials_committee(self) -> None:
        """The congress adopts it, for its own term."""
        assert read(MANNER, Office.MEMBER_OF_CREDENTIALS_COMMITTEE, "T") == {Manner.ADOPTED}
        assert read(AS_THE_CONGRESS, Office.MEMBER_OF_CREDENTIALS_COMMITTEE, "T") == {True}
        assert read(MANNER, Office.MEMBER_OF_CREDENTIALS_COMMITTEE, "C") == set()


class TestManner:
    """How a congress fills an office while it meets (宪法第六十二条；地方组织法第十一条、第三十四条)."""

    def test_the_nation_elects(self) -> None:
        """These and no others."""
        assert {o for o in listed(MANNER, "N") if read(MANNER, o, "N") == {Manner.ELECTED}} == named(
            "HEAD_OF_STATE",
            "DEPUTY_HEAD_OF_STATE",
            "MEMBER_OF_STANDING_COMMITTEE",
            "CHAIR_OF_STANDING_COMMITTEE",
            "VICE_CHAIR_OF_STANDING_COMMITTEE",
            "SECRETARY_GENERAL_OF_STANDING_COMMITTEE",
            "CHAIR_OF_CENTRAL_MILITARY_COMMISSION",
            "DIRECTOR_OF_SUPERVISORY_COMMISSION",
            "PRESIDENT_OF_COURT",
            "CHIEF_PROCURATOR",
        )

    def test_the_nation_decides(self) -> None:
        """On the State Council and the Central Military Commission."""
        assert {o for o in listed(MANNER, "N") if read(MANNER, o, "N") == {Manner.DECIDED}} == named(
            "HEAD_OF_GOVERNMENT",
            "DEPUTY_HEAD_OF_GOVERNMENT",
            "STATE_COUNCILLOR",
            "HEAD_OF_DEPARTMENT",
            "HEAD_OF_AUDIT",
            "SECRETARY_GENERAL_OF_GOVERNMENT",
            "GOVERNOR_OF_CENTRAL_BANK",
            "MEMBER_OF_CENTRAL_MILITARY_COMMISSION",
        )

    @pytest.mark.parametrize("at", ["P", "M", "C"])
    def test_a_local_congress_elects(self, at: str) -> None:
        """A secretary-general of the committee only where there is one."""
        elected = named(
            "MEMBER_OF_STANDING_COMMITTEE",
            "CHAIR_OF_STANDING_COMMITTEE",
            "VICE_CHAIR_OF_STANDING_COMMITTEE",
            "HEAD_OF_GOVERNMENT",
            "HEAD_OF_AUTONOMOUS_GOVERNMENT",
            "DEPUTY_HEAD_OF_GOVERNMENT",
            "DIRECTOR_OF_SUPERVISORY_COMMISSION",
            "PRESIDENT_OF_COURT",
            "CHIEF_PROCURATOR",
        )
        with_secretary = named("SECRETARY_GENERAL_OF_STANDING_COMMITTEE") if at != "C" else set()
        assert {o for o in listed(MANNER, at) if read(MANNER, o, at) == {Manner.ELECTED}} == elected | with_secretary

    @pytest.mark.parametrize("at", AT)
    def test_elected_by_the_congress(self, at: str) -> None:
        """What is elected, it elects."""
        elected = {o for o in listed(MANNER, at) if read(MANNER, o, at) == {Manner.ELECTED}}
        assert {o: read(ELECTED_BY, o, at) for o in listed(ELECTED_BY, at)} == {o: {Organ.CONGRESS} for o in elected}

    @pytest.mark.parametrize("at", ["N", "P", "M", "C"])
    def test_special_committees(self, at: str) -> None:
        """Adopted at every level that has them, on the presidium's nomination, from the deputies."""
        assert {o for o in listed(MANNER, at) if read(MANNER, o, at) == {Manner.ADOPTED}} == SPECIAL_COMMITTEE
        for office in SPECIAL_COMMITTEE:
            assert read(NOMINATED_FOR_DECISION, office, at) == {Organ.PRESIDIUM}

    @pytest.mark.parametrize("at", ["N", "P", "M", "C", "T"])
    def test_from_the_deputies(self, at: str) -> None:
        """Special and standing committees, without a secretary-general in a county; who chairs a township's."""
        committee = named(
            "MEMBER_OF_STANDING_COMMITTEE", "CHAIR_OF_STANDING_COMMITTEE", "VICE_CHAIR_OF_STANDING_COMMITTEE"
        )
        township = named("CHAIR_OF_TOWNSHIP_CONGRESS", "VICE_CHAIR_OF_TOWNSHIP_CONGRESS")
        with_secretary = named("SECRETARY_GENERAL_OF_STANDING_COMMITTEE") if at != "C" else set()
        above = SPECIAL_COMMITTEE | committee | with_secretary
        assert listed(FROM_DEPUTIES, at) == (township if at == "T" else above)

    def test_every_manner_is_named(self) -> None:
        """In both languages."""
        assert [(manner.zh, manner.en) for manner in Manner] == [
            ("选举", "elected"),
            ("决定", "decided"),
            ("通过", "adopted"),
        ]


class TestNominated:
    """Who nominates in session (全国人大组织法第十八条、第十九条；地方组织法第二十六条)."""

    def test_for_a_decision(self) -> None:
        """The head of state, the premier, the chair of the armed forces."""
        expected = {
            Office.HEAD_OF_GOVERNMENT: {Organ.HEAD_OF_STATE},
            Office.STATE_COUNCILLOR: {Organ.HEAD_OF_GOVERNMENT},
            Office.MEMBER_OF_CENTRAL_MILITARY_COMMISSION: {Organ.CHAIR_OF_CENTRAL_MILITARY_COMMISSION},
            Office.GOVERNOR_OF_CENTRAL_BANK: set(),
        }
        assert {office: read(NOMINATED_FOR_DECISION, office, "N") for office in expected} == expected
        assert articles(NOMINATED_FOR_DECISION, Office.HEAD_OF_GOVERNMENT, "N") == {
            "constitution-2018/62.1.5",
            "npc-organic-law-2021/19.1",
            "npc-rules-2021/38.2",
        }

    def test_only_where_it_decides(self) -> None:
        """A local congress elects the head of its government."""
        assert read(NOMINATED_FOR_DECISION, Office.HEAD_OF_GOVERNMENT, "C") == set()


class TestTerms:
    """How long an office is held (宪法第六十六条、第七十九条、第八十七条等)."""

    def test_two_terms_in_a_row(self) -> None:
        """These of the nation, and none below; not the head of state, nor the chair of the armed forces."""
        assert listed(TERMS_AT_MOST, "N") == named(
            "CHAIR_OF_STANDING_COMMITTEE",
            "VICE_CHAIR_OF_STANDING_COMMITTEE",
            "HEAD_OF_GOVERNMENT",
            "DEPUTY_HEAD_OF_GOVERNMENT",
            "STATE_COUNCILLOR",
            "DIRECTOR_OF_SUPERVISORY_COMMISSION",
            "PRESIDENT_OF_COURT",
            "CHIEF_PROCURATOR",
        )
        assert {n for office in listed(TERMS_AT_MOST, "N") for n in read(TERMS_AT_MOST, office, "N")} == {2}
        assert all(listed(TERMS_AT_MOST, at) == set() for at in "PMCT")

    @pytest.mark.parametrize(
        ("on", "commission"),
        [
            (date(2025, 5, 31), "supervisory-commission-law-2018/8.3"),
            (date(2025, 6, 1), "supervisory-commission-law-2024/8.3"),
        ],
    )
    def test_by_the_law_of_the_day(self, on: date, commission: str) -> None:
        """The text of the commission's law changes, the limit does not."""
        office = Office.DIRECTOR_OF_SUPERVISORY_COMMISSION
        assert articles(TERMS_AT_MOST, office, "N", on) == {"constitution-2018/124.3", commission}

    @pytest.mark.parametrize(
        ("office", "levels"),
        [
            ("HEAD_OF_STATE", "N"),
            ("CHAIR_OF_CENTRAL_MILITARY_COMMISSION", "N"),
            ("HEAD_OF_GOVERNMENT", "NPMCT"),
            ("HEAD_OF_AUTONOMOUS_GOVERNMENT", "PMC"),
            ("HEAD_OF_ETHNIC_TOWNSHIP", "T"),
            ("STATE_COUNCILLOR", "N"),
            ("HEAD_OF_DEPARTMENT", "NPMC"),
            ("CHAIR_OF_TOWNSHIP_CONGRESS", "T"),
            ("MEMBER_OF_STANDING_COMMITTEE", "NPMC"),
            ("CHAIR_OF_SPECIAL_COMMITTEE", "NPMC"),
            ("DIRECTOR_OF_SUPERVISORY_COMMISSION", "NPMC"),
            ("PRESIDENT_OF_COURT", "NPMC"),
            ("CHIEF_PROCURATOR", "NPMC"),
            ("JUDGE", ""),
            ("GOVERNOR_OF_CENTRAL_BANK", ""),
        ],
    )
    def test_as_long_as_the_congress(self, office: str, levels: str) -> None:
        """At these levels, as far as the office is there."""
        there = {at for at in "NPMC" if Office[office] in offices_at(AT[at][0])} | set("T") & set(levels)
        assert {at for at in there if read(AS_THE_CONGRESS, Office[office], at)} == set(levels)


class TestApproved:
    """A chief procurator who is elected is approved above (宪法第六十七条、第一百零一条)."""

    def test_nobody_else(self) -> None:
        """At the three local levels, and of nobody else."""
        for at in "PMC":
            assert listed(APPROVED_BY, at) == listed(SUBMITTED_BY, at) == {Office.CHIEF_PROCURATOR}
            assert read(APPROVED_BY, Office.CHIEF_PROCURATOR, at) == {Organ.STANDING_COMMITTEE_ABOVE}
            assert read(SUBMITTED_BY, Office.CHIEF_PROCURATOR, at) == {Organ.CHIEF_PROCURATOR_ABOVE}
        assert listed(APPROVED_BY, "N") == set()

    def test_by_which_provisions(self) -> None:
        """One item of the Constitution names the province alone."""
        below = {
            "constitution-2018/101.2",
            "organic-law-2022/11.1.6",
            "procuratorates-organic-law-2018/38.2",
            "procurators-law-2019/18.4",
        }
        assert articles(APPROVED_BY, Office.CHIEF_PROCURATOR, "P") == below | {"constitution-2018/67.1.13"}
        assert articles(APPROVED_BY, Office.CHIEF_PROCURATOR, "C") == below


class TestActing:
    """From whom whoever acts is taken (地方组织法第五十条第十三项、第五十五条；全国人大议事规则第四十三条)."""

    FROM = (
        ("HEAD_OF_GOVERNMENT", "DEPUTY_HEAD_OF_GOVERNMENT"),
        ("DIRECTOR_OF_SUPERVISORY_COMMISSION", "DEPUTY_DIRECTOR_OF_SUPERVISORY_COMMISSION"),
        ("PRESIDENT_OF_COURT", "VICE_PRESIDENT_OF_COURT"),
        ("CHIEF_PROCURATOR", "DEPUTY_CHIEF_PROCURATOR"),
    )

    @pytest.mark.parametrize(("head", "deputy"), FROM)
    def test_a_deputy(self, head: str, deputy: str) -> None:
        """At every level that has a standing committee."""
        for at in "NPMC":
            assert read(ACTING_FROM, Office[head], at) == {Office[deputy]}
        assert read(ACTING_FROM, Office[head], "T") == set()

    def test_an_autonomous_area(self) -> None:
        """The head of its government too, and not by the rule of the nation, which has none."""
        for at in "PMC":
            assert read(ACTING_FROM, Office.HEAD_OF_AUTONOMOUS_GOVERNMENT, at) == {Office.DEPUTY_HEAD_OF_GOVERNMENT}
        assert read(ACTING_FROM, Office.HEAD_OF_AUTONOMOUS_GOVERNMENT, "N") == set()

    def test_the_others(self) -> None:
        """The chair of a committee, and of the armed forces."""
        for at in "NPMC":
            chair = read(ACTING_FROM, Office.CHAIR_OF_STANDING_COMMITTEE, at)
            assert chair == {Office.VICE_CHAIR_OF_STANDING_COMMITTEE}
        armed = read(ACTING_FROM, Office.CHAIR_OF_CENTRAL_MILITARY_COMMISSION, "N")
        assert armed == {Office.MEMBER_OF_CENTRAL_MILITARY_COMMISSION}


class TestRecalledAndDismissed:
    """Who may recall, and who may dismiss (宪法第六十三条；地方组织法第十三条、第五十条；监督法第六十条)."""

    @pytest.mark.parametrize(
        ("office", "item"),
        [
            ("HEAD_OF_STATE", 1),
            ("HEAD_OF_GOVERNMENT", 2),
            ("SECRETARY_GENERAL_OF_GOVERNMENT", 2),
            ("MEMBER_OF_CENTRAL_MILITARY_COMMISSION", 3),
            ("DIRECTOR_OF_SUPERVISORY_COMMISSION", 4),
            ("PRESIDENT_OF_COURT", 5),
            ("CHIEF_PROCURATOR", 6),
        ],
    )
    def test_the_nation_recalls(self, office: str, item: int) -> None:
        """Each by its item."""
        assert read(RECALLED_BY, Office[office], "N") == {Organ.CONGRESS}
        assert f"constitution-2018/63.1.{item}" in articles(RECALLED_BY, Office[office], "N")

    def test_a_township_recalls(self) -> None:
        """The head of its government and who chairs its congress, and no president of a court."""
        assert read(RECALLED_BY, Office.HEAD_OF_GOVERNMENT, "T") == {Organ.CONGRESS}
        assert articles(RECALLED_BY, Office.VICE_CHAIR_OF_TOWNSHIP_CONGRESS, "T") == {"organic-law-2022/31.2"}
        assert read(RECALLED_BY, Office.PRESIDENT_OF_COURT, "T") == set()

    @pytest.mark.parametrize("at", AT)
    def test_recalled_by_their_electors(self, at: str) -> None:
        """The three whom a congress elects to head organs of their own; of the nation's director no text says so."""
        three = named("DIRECTOR_OF_SUPERVISORY_COMMISSION", "PRESIDENT_OF_COURT", "CHIEF_PROCURATOR")
        expected = {"N": three - named("DIRECTOR_OF_SUPERVISORY_COMMISSION"), "T": set()}
        assert listed(RECALLED_BY_ITS_ELECTORS, at) == expected.get(at, three)

    @pytest.mark.parametrize("at", AT)
    def test_a_recall_approved_above(self, at: str) -> None:
        """That of a chief procurator, from the province to the county."""
        expected = {Office.CHIEF_PROCURATOR: {Organ.STANDING_COMMITTEE_ABOVE}} if at in "PMC" else {}
        assert {o: read(RECALL_APPROVED_BY, o, at) for o in listed(RECALL_APPROVED_BY, at)} == expected

    @pytest.mark.parametrize(
        ("office", "levels"), [("HEAD_OF_AUTONOMOUS_GOVERNMENT", "PMC"), ("HEAD_OF_ETHNIC_TOWNSHIP", "T")]
    )
    def test_heads_of_their_own(self, office: str, levels: str) -> None:
        """Recalled as any head is, where there is one."""
        assert {at for at in AT if read(RECALLED_BY, Office[office], at)} == set(levels)
        for at in levels:
            assert articles(RECALLED_BY, Office[office], at) == {"constitution-2018/101.1", "organic-law-2022/13.1"}

    @pytest.mark.parametrize("at", ["P", "M", "C"])
    def test_a_local_committee_dismisses(self, at: str) -> None:
        """Deputies, departments, judges and procurators that it appointed; no head, and no president of the court."""
        for name in ("DEPUTY_HEAD_OF_GOVERNMENT", "HEAD_OF_DEPARTMENT", "JUDGE", "PROCURATOR"):
            assert read(DISMISSED_BY, Office[name], at) == {Organ.STANDING_COMMITTEE}
        for name in ("HEAD_OF_GOVERNMENT", "PRESIDENT_OF_COURT", "CHIEF_PROCURATOR"):
            assert read(DISMISSED_BY, Office[name], at) == set()

    @pytest.mark.parametrize(
        ("office", "levels"),
        [
            ("PRESIDENT_OF_INTERMEDIATE_COURT", "P"),
            ("JUDGE_OF_INTERMEDIATE_COURT", "P"),
            ("CHIEF_OF_BRANCH_PROCURATORATE", "P"),
            ("PROCURATOR_OF_BRANCH", "P"),
            ("PROCURATOR_OF_OUTPOST", "PM"),
        ],
    )
    def test_courts_and_procuratorates_without_a_congress(self, office: str, levels: str) -> None:
        """Whoever appoints their people dismisses them."""
        assert {at for at in AT if read(DISMISSED_BY, Office[office], at)} == set(levels)

    def test_the_committee_of_the_nation_dismisses(self) -> None:
        """The State Council but the premier, the central bank's governor too, and those below the military chair."""
        expected = STATE_COUNCIL | {Office.MEMBER_OF_CENTRAL_MILITARY_COMMISSION}
        assert listed(DISMISSED_BY, "N") == expected

    @pytest.mark.parametrize(
        ("on", "slugs"),
        [
            (date(2024, 11, 7), {"organic-law-2022/50.1.17"}),
            (date(2024, 11, 8), {"organic-law-2022/50.1.17", "supervision-law-2024/60.1"}),
        ],
    )
    def test_of_the_commission(self, on: date, slugs: set[str]) -> None:
        """The Supervision Law of 2006 did not name it."""
        office = Office.MEMBER_OF_SUPERVISORY_COMMISSION
        assert articles(DISMISSED_BY, office, "C", on) == slugs

    @pytest.mark.parametrize(
        ("on", "edition"),
        [(date(2024, 11, 7), "supervision-law-2006/44.1"), (date(2024, 11, 8), "supervision-law-2024/60.1")],
    )
    def test_of_a_judge(self, on: date, edition: str) -> None:
        """Both texts name judges."""
        assert articles(DISMISSED_BY, Office.JUDGE, "C", on) == {"organic-law-2022/50.1.17", edition}


class TestRead:
    """What rules take from a column: the offices of a level, and the provisions."""

    def test_offices_of_a_level(self) -> None:
        """As far as they exist there: the Organic Law recalls every member of a government, a township has few."""
        assert Office.HEAD_OF_DEPARTMENT in listed(RECALLED_BY, "T") - offices_in(RECALLED_BY, Level.TOWNSHIP)
        assert offices_in(RECALLED_BY, Level.TOWNSHIP) == offices_at(Level.TOWNSHIP)
        assert offices_in(APPROVED_BY, Level.NATIONAL) == set()

    def test_offices_of_every_level(self) -> None:
        """Levels of which the column says nothing are not regulated."""
        chief = frozenset({Office.CHIEF_PROCURATOR})
        found = offices_by_level(APPROVED_BY)
        assert {level: found.at(level) for level in found.levels} == {
            Level.PROVINCIAL: chief,
            Level.MUNICIPAL: chief,
            Level.COUNTY: chief,
        }

    def test_provisions(self) -> None:
        """Each once, for all the levels of the lines that cite it."""
        found = provisions(RECALLED_BY)
        assert len({cite.slug for cite in found}) == len(found)
        (article,) = (cite for cite in found if cite.slug == "organic-law-2022/13.1")
        assert article.levels == LOCAL
        assert provisions(RECALLED_BY, HEADS_OF_STATE) == (CONSTITUTION_2018.national(63, 1, 1),)
        assert provisions(RECALLED_BY, ()) == ()
