"""What is asked where a congress itself decides on an office."""

from __future__ import annotations

from typing import Any

import pytest
from tests.appointments.appointment.acts import effects, lawful, names
from tests.appointments.appointment.congress_acts import (
    CITY,
    COUNTY,
    DAY,
    LOCAL,
    NATION,
    PROVINCE,
    TOWNSHIP,
    nominated,
    opened,
)

from npcproc.appointments.appointment import Introduced
from npcproc.appointments.offices import SPECIAL_COMMITTEE, STATE_COUNCIL, Office
from npcproc.bodies import Congress, Organ
from npcproc.findings import Effect, NoSuchStep

PREMIER, MINISTER, SOLDIER = (
    Office.HEAD_OF_GOVERNMENT,
    Office.HEAD_OF_DEPARTMENT,
    Office.MEMBER_OF_CENTRAL_MILITARY_COMMISSION,
)
THERE = {
    NATION: {PREMIER, SOLDIER, *STATE_COUNCIL, *SPECIAL_COMMITTEE},
    PROVINCE: SPECIAL_COMMITTEE,
    CITY: SPECIAL_COMMITTEE,
    COUNTY: SPECIAL_COMMITTEE,
    TOWNSHIP: {Office.MEMBER_OF_CREDENTIALS_COMMITTEE},
}


class TestOfficeDecidedOn:
    """The office is one on which the congress decides, and none for which it elects (宪法第六十二条等)."""

    @pytest.mark.parametrize("body", THERE)
    @pytest.mark.parametrize("office", Office)
    def test_every_office(self, office: Office, body: Congress) -> None:
        """The nation's government and armed forces, and special committees; a township's credentials committee."""
        found = names(opened(body).check(nominated(office)))
        assert ("office-decided-on" in found) is (office not in THERE[body])


class TestFilledByTheCongress:
    """It is put to the congress."""

    @pytest.mark.parametrize(("body", "office"), [(NATION, PREMIER), (COUNTY, Office.CHAIR_OF_SPECIAL_COMMITTEE)])
    def test_not_to_the_committee(self, body: Congress, office: Office) -> None:
        """The committee decides between sessions, in a procedure of its own."""
        found = opened(body).check(nominated(office, put_to=Organ.STANDING_COMMITTEE))
        assert effects(found) == {("filled-by-the-congress", Effect.REFUSES)}


class TestNominatedAsProvided:
    """Head of state, premier, chair of the armed forces, presidium (宪法第六十二条等)."""

    @pytest.mark.parametrize(
        ("office", "by"),
        [
            (PREMIER, Organ.HEAD_OF_STATE),
            *((office, Organ.HEAD_OF_GOVERNMENT) for office in sorted(STATE_COUNCIL, key=str)),
            (SOLDIER, Organ.CHAIR_OF_CENTRAL_MILITARY_COMMISSION),
            *((office, Organ.PRESIDIUM) for office in sorted(SPECIAL_COMMITTEE, key=str)),
        ],
    )
    @pytest.mark.parametrize("organ", Organ)
    def test_each_nominator(self, organ: Organ, office: Office, by: Organ) -> None:
        """Nobody else nominates; of the governor of the bank no text says who does."""
        found = names(opened(NATION).check(nominated(office, organ)))
        free = office is Office.GOVERNOR_OF_CENTRAL_BANK
        assert ("nominated-as-provided" in found) is (organ is not by and not free)

    @pytest.mark.parametrize("body", LOCAL)
    @pytest.mark.parametrize("by", [Organ.CHAIRPERSONS_COUNCIL, Organ.DEPUTIES, Organ.HEAD_OF_GOVERNMENT])
    def test_special_committees_below(self, body: Congress, by: Organ) -> None:
        """In session the presidium nominates, not the council of chairpersons."""
        lawful(opened(body), nominated(Office.MEMBER_OF_SPECIAL_COMMITTEE))
        found = opened(body).check(nominated(Office.MEMBER_OF_SPECIAL_COMMITTEE, by))
        assert effects(found) == {("nominated-as-provided", Effect.REFUSES)}
        (finding,) = found
        assert {cite.slug for cite in finding.cites} == {"organic-law-2022/34.1"}

    def test_the_articles(self) -> None:
        """All that say who nominates a premier."""
        (finding,) = opened(NATION).check(nominated(PREMIER, Organ.PRESIDIUM))
        assert {cite.slug for cite in finding.cites} == {
            "constitution-2018/62.1.5",
            "npc-organic-law-2021/19.1",
            "npc-rules-2021/38.2",
        }


class TestFromTheDeputies:
    """Members of special committees are nominated from the deputies (地方组织法第三十四条等)."""

    @pytest.mark.parametrize("body", [NATION, *LOCAL])
    def test_a_deputy_and_another(self, body: Congress) -> None:
        """Nobody else is; a minister need not be one."""
        found = opened(body).check(nominated(Office.VICE_CHAIR_OF_SPECIAL_COMMITTEE, deputy=False))
        assert effects(found) == {("from-the-deputies", Effect.REFUSES)}
        lawful(opened(NATION), nominated(MINISTER, deputy=False))


class TestNoMoreTerms:
    """Premier, vice-premiers and state councillors serve two terms in a row at most (宪法第八十七条)."""

    @pytest.mark.parametrize("office", [PREMIER, Office.DEPUTY_HEAD_OF_GOVERNMENT, Office.STATE_COUNCILLOR])
    def test_a_third(self, office: Office) -> None:
        """The second is lawful, the third cannot stand."""
        lawful(opened(NATION), nominated(office, term_in_a_row=2))
        found = opened(NATION).check(nominated(office, term_in_a_row=3))
        assert effects(found) == {("no-more-terms", Effect.REFUSES)}

    @pytest.mark.parametrize("office", [MINISTER, SOLDIER])
    def test_no_limit(self, office: Office) -> None:
        """Ministers and members of the armed forces' commission have none."""
        lawful(opened(NATION), nominated(office, term_in_a_row=9))


class TestIntroduced:
    """The nominator introduces the person and answers deputies (全国人大议事规则第三十九条)."""

    @pytest.mark.parametrize(
        ("said", "expected"),
        [
            ({}, set()),
            ({"by": Organ.PRESIDIUM}, {("introduced-by-the-nominator", Effect.REFUSES)}),
            ({"particulars": " "}, {("particulars-told", Effect.BREACH)}),
            ({"questions_answered": False}, {("questions-answered", Effect.BREACH)}),
        ],
    )
    def test_each_rule(self, said: dict[str, Any], expected: set[tuple[str, Effect]]) -> None:
        """By whoever nominated, with the particulars, with answers."""
        case = opened(NATION).apply(nominated(PREMIER))
        event = Introduced(on=DAY, **{"by": Organ.HEAD_OF_STATE, **said})
        assert effects(case.check(event)) == expected

    def test_only_in_the_nation(self) -> None:
        """No text asks it of a local congress that adopts its committees."""
        case = opened(COUNTY).apply(nominated(Office.CHAIR_OF_SPECIAL_COMMITTEE))
        with pytest.raises(NoSuchStep):
            case.check(Introduced(on=DAY, by=Organ.PRESIDIUM))
