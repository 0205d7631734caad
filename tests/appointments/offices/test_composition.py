"""Of whom an organ is made up."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from npcproc.appointments.offices import COMPOSITION, Made, MadeUp, Office
from npcproc.bodies import Congress
from npcproc.findings import Effect, Finding
from npcproc.levels import Level

DAY = date(2025, 7, 1)
NATION = Congress(level=Level.NATIONAL, place="100000", members=2977)
PROVINCE = Congress(level=Level.PROVINCIAL, place="370000", members=900)
CITY = Congress(level=Level.MUNICIPAL, place="370100", members=600)
COUNTY = Congress(level=Level.COUNTY, place="370102", members=300)

STATE_COUNCIL = {
    Office.HEAD_OF_GOVERNMENT,
    Office.DEPUTY_HEAD_OF_GOVERNMENT,
    Office.STATE_COUNCILLOR,
    Office.HEAD_OF_DEPARTMENT,
    Office.HEAD_OF_AUDIT,
    Office.SECRETARY_GENERAL_OF_GOVERNMENT,
}
ARMED = {Office.CHAIR_OF_CENTRAL_MILITARY_COMMISSION, Office.MEMBER_OF_CENTRAL_MILITARY_COMMISSION}
COMMISSION = {
    Office.DIRECTOR_OF_SUPERVISORY_COMMISSION,
    Office.DEPUTY_DIRECTOR_OF_SUPERVISORY_COMMISSION,
    Office.MEMBER_OF_SUPERVISORY_COMMISSION,
}


def made(body: Congress, organ: Made, offices: set[Office], on: date = DAY, **said: Any) -> tuple[Finding, ...]:
    """What is found of an organ made up so."""
    return COMPOSITION.audit(body, MadeUp(on=on, organ=organ, offices=offices, **said))


def names(findings: tuple[Finding, ...]) -> list[str]:
    """The names of the rules broken."""
    return [finding.rule.rsplit(".", 1)[1] for finding in findings]


class TestMadeUpOf:
    """These offices, all of them and no others (宪法第八十六、九十三、一百二十四条；监察法第八、九条)."""

    CASES = (
        (NATION, Made.STATE_COUNCIL, STATE_COUNCIL, "state-council"),
        (NATION, Made.CENTRAL_MILITARY_COMMISSION, ARMED, "central-military-commission"),
        (NATION, Made.SUPERVISORY_COMMISSION, COMMISSION, "supervisory-commission"),
        (PROVINCE, Made.SUPERVISORY_COMMISSION, COMMISSION, "supervisory-commission"),
        (CITY, Made.SUPERVISORY_COMMISSION, COMMISSION, "supervisory-commission"),
        (COUNTY, Made.SUPERVISORY_COMMISSION, COMMISSION, "supervisory-commission"),
    )

    @pytest.mark.parametrize(("body", "organ", "offices", "rule"), CASES)
    def test_all_and_no_others(self, body: Congress, organ: Made, offices: set[Office], rule: str) -> None:
        """One too few breaks one rule, one too many another."""
        assert made(body, organ, offices) == ()
        for office in offices:
            assert names(made(body, organ, offices - {office})) == [rule]
        assert names(made(body, organ, offices | {Office.JUDGE})) == [f"{rule}-alone"]

    def test_the_governor_of_the_bank_is_no_member(self) -> None:
        """The Constitution does not name the post."""
        with_governor = STATE_COUNCIL | {Office.GOVERNOR_OF_CENTRAL_BANK}
        assert names(made(NATION, Made.STATE_COUNCIL, with_governor)) == ["state-council-alone"]

    @pytest.mark.parametrize(
        ("on", "edition"),
        [
            (date(2025, 5, 31), "supervisory-commission-law-2018/9.2"),
            (date(2025, 6, 1), "supervisory-commission-law-2024/9.2"),
        ],
    )
    def test_the_law_of_the_day(self, on: date, edition: str) -> None:
        """The Constitution, and the commission's law of that day."""
        (finding,) = made(COUNTY, Made.SUPERVISORY_COMMISSION, set(COMMISSION) - {min(COMMISSION, key=str)}, on=on)
        assert {cite.slug for cite in finding.cites} == {"constitution-2018/124.2", edition}


class TestSecretaryGeneral:
    """A province's or a city's government has one secretary-general (地方组织法第八十二条)."""

    @pytest.mark.parametrize("body", [PROVINCE, CITY])
    @pytest.mark.parametrize(
        ("number", "found"), [(0, ["a-secretary-general"]), (1, []), (2, ["one-secretary-general"])]
    )
    def test_exactly_one(self, number: int, found: list[str], body: Congress) -> None:
        """None is too few, two are too many."""
        assert names(made(body, Made.LOCAL_GOVERNMENT, set(), secretaries_general=number)) == found

    def test_not_of_a_county(self) -> None:
        """Nor of the State Council, in whose article the number is another matter."""
        assert made(COUNTY, Made.LOCAL_GOVERNMENT, set(), secretaries_general=0) == ()
        assert made(NATION, Made.STATE_COUNCIL, STATE_COUNCIL, secretaries_general=2) == ()


class TestCommitteesOfTheHouses:
    """An odd number, and the leaders in it (法院组织法第三十六条、检察院组织法第三十条)."""

    CASES = (
        (
            Made.JUDICIAL_COMMITTEE,
            {Office.PRESIDENT_OF_COURT, Office.VICE_PRESIDENT_OF_COURT},
            "judicial-committee",
        ),
        (
            Made.PROCURATORIAL_COMMITTEE,
            {Office.CHIEF_PROCURATOR, Office.DEPUTY_CHIEF_PROCURATOR},
            "procuratorial-committee",
        ),
    )

    @pytest.mark.parametrize(("organ", "leaders", "rule"), CASES)
    @given(members=st.integers(0, 30))
    def test_odd(self, members: int, organ: Made, leaders: set[Office], rule: str) -> None:
        """An even number is a breach, at every level."""
        for body in (NATION, PROVINCE, CITY, COUNTY):
            found = made(body, organ, leaders, members=members)
            assert [(f.rule, f.effect) for f in found] == (
                [] if members % 2 else [(f"office.composition.{rule}-odd", Effect.BREACH)]
            )

    @pytest.mark.parametrize(("organ", "leaders", "rule"), CASES)
    def test_the_leaders(self, organ: Made, leaders: set[Office], rule: str) -> None:
        """Others may sit in it, the leaders must."""
        assert made(CITY, organ, leaders | {Office.JUDGE}) == ()
        for office in leaders:
            assert names(made(CITY, organ, leaders - {office})) == [rule]


class TestSelectionCommittees:
    """A third represent those who are selected (法官法、检察官法第十六条)."""

    @pytest.mark.parametrize(
        ("organ", "rule"),
        [
            (Made.JUDGES_SELECTION_COMMITTEE, "a-third-are-judges"),
            (Made.PROCURATORS_SELECTION_COMMITTEE, "a-third-are-procurators"),
        ],
    )
    @given(members=st.integers(1, 30), theirs=st.integers(0, 30))
    def test_a_third(self, members: int, theirs: int, organ: Made, rule: str) -> None:
        """A third itself is enough; only a province has such a committee."""
        found = names(made(PROVINCE, organ, set(), members=members, representatives=theirs))
        assert found == ([] if 3 * theirs >= members else [rule])
        assert made(CITY, organ, set(), members=members, representatives=theirs) == ()


class TestMadeUp:
    """What cannot be, and what follows of itself."""

    @pytest.mark.parametrize("field", ["members", "secretaries_general", "representatives"])
    def test_negative(self, field: str) -> None:
        """Nobody has fewer than none."""
        said: dict[str, Any] = {field: -1}
        with pytest.raises(ValueError, match=field):
            MadeUp(on=DAY, organ=Made.STATE_COUNCIL, offices=(), **said)

    def test_odd_is_told_by_the_number(self) -> None:
        """Nobody says it."""
        assert MadeUp(on=DAY, organ=Made.JUDICIAL_COMMITTEE, offices=(), members=7).odd
        assert not MadeUp(on=DAY, organ=Made.JUDICIAL_COMMITTEE, offices=(), members=8).odd
