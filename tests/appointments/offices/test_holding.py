"""An office as it is held on a day."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from npcproc.appointments.offices import HOLDING, Held, Office
from npcproc.bodies import Congress
from npcproc.findings import Effect, Finding, NotEncoded
from npcproc.levels import Level

DAY = date(2025, 3, 14)
NATION = Congress(level=Level.NATIONAL, place="100000", members=2977)
PROVINCE = Congress(level=Level.PROVINCIAL, place="370000", members=900)
CITY = Congress(level=Level.MUNICIPAL, place="370100", members=600)
COUNTY = Congress(level=Level.COUNTY, place="370102", members=300)
TOWNSHIP = Congress(level=Level.TOWNSHIP, place="370102001", members=60)


def held(body: Congress, office: Office, on: date = DAY, **said: Any) -> tuple[Finding, ...]:
    """What is found of an office held so."""
    return HOLDING.audit(body, Held(on=on, office=office, **said))


def names(findings: tuple[Finding, ...]) -> list[str]:
    """The rules broken."""
    return [finding.rule for finding in findings]


class TestTable:
    """The audit stands at every level."""

    def test_where(self) -> None:
        """Also in a township."""
        assert (HOLDING.id, HOLDING.levels) == ("office.holding", frozenset(Level))

    def test_since(self) -> None:
        """From the day of the amendment of the Constitution."""
        assert held(NATION, Office.HEAD_OF_GOVERNMENT, on=date(2018, 3, 11)) == ()
        with pytest.raises(NotEncoded):
            held(NATION, Office.HEAD_OF_GOVERNMENT, on=date(2018, 3, 10))


class TestNoMoreTerms:
    """Premier and others serve no more than two terms in a row (宪法第八十七条等)."""

    @pytest.mark.parametrize(
        ("office", "article"),
        [
            (Office.HEAD_OF_GOVERNMENT, "宪法第八十七条第二款"),
            (Office.STATE_COUNCILLOR, "宪法第八十七条第二款"),
            (Office.VICE_CHAIR_OF_STANDING_COMMITTEE, "宪法第六十六条第二款"),
            (Office.CHAIR_OF_STANDING_COMMITTEE, "宪法第六十六条第二款"),
            (Office.PRESIDENT_OF_COURT, "宪法第一百二十九条第二款"),
            (Office.CHIEF_PROCURATOR, "宪法第一百三十五条第二款"),
        ],
    )
    def test_a_third(self, office: Office, article: str) -> None:
        """Two are lawful, a third is refused by the article on that office and by no other."""
        assert held(NATION, office, term_in_a_row=2) == ()
        (finding,) = held(NATION, office, term_in_a_row=3)
        assert (finding.rule, finding.effect) == ("office.holding.no-more-terms", Effect.REFUSES)
        assert finding.zh == f"连续任职不应超过法定届数：不超过2届，现为第3届（{article}）"

    @given(term=st.integers(1, 9))
    def test_where_none_is_set(self, term: int) -> None:
        """The texts set no limit for the head of state, the armed forces, ministers, or any local office."""
        for office in (
            Office.HEAD_OF_STATE,
            Office.CHAIR_OF_CENTRAL_MILITARY_COMMISSION,
            Office.HEAD_OF_DEPARTMENT,
        ):
            assert held(NATION, office, term_in_a_row=term) == ()
        for office in (Office.HEAD_OF_GOVERNMENT, Office.PRESIDENT_OF_COURT):
            assert held(CITY, office, term_in_a_row=term) == ()


class TestAsLongAsTheCongress:
    """The term is that of the congress (宪法第八十七、九十三、一百零六条等)."""

    @pytest.mark.parametrize(
        ("body", "office"),
        [
            (NATION, Office.STATE_COUNCILLOR),
            (NATION, Office.HEAD_OF_STATE),
            (NATION, Office.CHAIR_OF_CENTRAL_MILITARY_COMMISSION),
            (NATION, Office.MEMBER_OF_CENTRAL_MILITARY_COMMISSION),
            (PROVINCE, Office.CHIEF_PROCURATOR),
            (CITY, Office.PRESIDENT_OF_COURT),
            (COUNTY, Office.DIRECTOR_OF_SUPERVISORY_COMMISSION),
            (COUNTY, Office.HEAD_OF_DEPARTMENT),
            (TOWNSHIP, Office.CHAIR_OF_TOWNSHIP_CONGRESS),
        ],
    )
    @given(years=st.integers(0, 9))
    def test_neither_shorter_nor_longer(self, body: Congress, office: Office, years: int) -> None:
        """Five years where the congress has five."""
        expected = [] if years == 5 else ["office.holding.as-long-as-the-congress"]
        assert names(held(body, office, years=years)) == expected

    @pytest.mark.parametrize(
        ("on", "edition"),
        [
            (date(2025, 5, 31), "supervisory-commission-law-2018"),
            (date(2025, 6, 1), "supervisory-commission-law-2024"),
        ],
    )
    def test_by_the_law_of_the_day(self, on: date, edition: str) -> None:
        """The law on supervisory commissions of 2018, then that of 2024."""
        (found,) = held(COUNTY, Office.DIRECTOR_OF_SUPERVISORY_COMMISSION, on=on, years=4)
        assert {cite.slug for cite in found.cites} == {"constitution-2018/124.3", f"{edition}/9.3"}

    def test_a_judge_has_no_term(self) -> None:
        """Whoever the committee appoints to the court holds the office until removed."""
        assert held(COUNTY, Office.JUDGE, years=20) == ()


class TestFromTheDeputies:
    """Members of special committees are deputies (地方组织法第三十四条)."""

    @pytest.mark.parametrize("body", [NATION, PROVINCE, CITY, COUNTY])
    def test_a_deputy_and_another(self, body: Congress) -> None:
        """Nobody else may sit in one; a head of department need not be a deputy."""
        assert held(body, Office.MEMBER_OF_SPECIAL_COMMITTEE) == ()
        found = held(body, Office.MEMBER_OF_SPECIAL_COMMITTEE, deputy=False)
        assert names(found) == ["office.holding.from-the-deputies"]
        assert held(body, Office.HEAD_OF_DEPARTMENT, deputy=False) == ()

    @pytest.mark.parametrize(
        ("body", "article"),
        [
            (NATION, "npc-organic-law-2021/23.2"),
            (PROVINCE, "organic-law-2022/47.1"),
            (CITY, "organic-law-2022/47.1"),
            (COUNTY, "organic-law-2022/47.2"),
        ],
    )
    @pytest.mark.parametrize("office", [Office.MEMBER_OF_STANDING_COMMITTEE, Office.CHAIR_OF_STANDING_COMMITTEE])
    def test_the_standing_committee(self, office: Office, body: Congress, article: str) -> None:
        """Its members are elected from the deputies (地方组织法第四十七条；全国人大组织法第二十三条)."""
        assert held(body, office) == ()
        (found,) = held(body, office, deputy=False)
        assert (found.rule, [cite.slug for cite in found.cites]) == ("office.holding.from-the-deputies", [article])

    @pytest.mark.parametrize("office", [Office.CHAIR_OF_TOWNSHIP_CONGRESS, Office.VICE_CHAIR_OF_TOWNSHIP_CONGRESS])
    def test_who_chairs_a_township_congress(self, office: Office) -> None:
        """From the deputies too (地方组织法第十八条)."""
        assert held(TOWNSHIP, office) == ()
        (found,) = held(TOWNSHIP, office, deputy=False)
        assert [cite.slug for cite in found.cites] == ["organic-law-2022/18.1"]


class TestApprovedAbove:
    """The election of a chief procurator is approved above (宪法第一百零一条；检察院组织法第三十八条)."""

    @pytest.mark.parametrize("body", [PROVINCE, CITY, COUNTY])
    def test_approved_and_not(self, body: Congress) -> None:
        """Without it nobody holds the office; of a president of the court it is not asked."""
        assert held(body, Office.CHIEF_PROCURATOR) == ()
        found = held(body, Office.CHIEF_PROCURATOR, approved_above=False)
        assert names(found) == ["office.holding.approved-above"]
        assert held(body, Office.PRESIDENT_OF_COURT, approved_above=False) == ()

    def test_nobody_is_above_the_nation(self) -> None:
        """The procurator-general needs no approval."""
        assert held(NATION, Office.CHIEF_PROCURATOR, approved_above=False) == ()


class TestHeld:
    """What cannot be."""

    @pytest.mark.parametrize(("field", "value"), [("term_in_a_row", 0), ("years", -1), ("congress_years", -1)])
    def test_impossible(self, field: str, value: int) -> None:
        """No term before the first, no negative years."""
        said: dict[str, Any] = {field: value}
        with pytest.raises(ValueError, match=field):
            Held(on=DAY, office=Office.JUDGE, **said)
