"""Who answers to whom."""

from __future__ import annotations

from datetime import date
from itertools import product

import pytest
from tests.supervision.oversight_relations.acts import PLACES, committee, congress

from npcproc.bodies import Organ
from npcproc.findings import Effect, NoSuchProcedure, NotEncoded
from npcproc.levels import Level
from npcproc.supervision.oversight_relations import ACCOUNTABILITY, Accountability

DAY = date(2025, 12, 31)
NEVER = {
    "responsible_to_congress": False,
    "reports_to_congress": False,
    "responsible_to_committee": False,
    "reports_to_committee": False,
    "reports_on_supervision": False,
}
TO_CONGRESS = {"responsible-to-the-congress", "reports-to-the-congress"}
TO_COMMITTEE = {"responsible-to-the-committee", "reports-to-the-committee"}
RESPONSIBLE = {"responsible-to-the-congress", "responsible-to-the-committee"}


def lacking(level: Level, organ: Organ, on: date = DAY) -> dict[str, set[str]]:
    """What an organ that answers to nobody breaks, and by which articles."""
    found = ACCOUNTABILITY.audit(congress(level), Accountability(on=on, organ=organ, **NEVER))
    assert all(finding.effect is Effect.BREACH for finding in found)
    return {finding.rule.rpartition(".")[2]: {cite.slug for cite in finding.cites} for finding in found}


class TestWhoAnswers:
    """The committee to the congress; the other organs to both; between sessions to the committee."""

    @pytest.mark.parametrize(("level", "organ"), [*product(PLACES, Organ)])
    def test_nobody_is_exempt(self, level: Level, organ: Organ) -> None:
        """Each organ that the law names answers as it says; a township has only its government."""
        with_committee = level is not Level.TOWNSHIP
        expected: set[str] = set()
        if organ is Organ.STANDING_COMMITTEE and with_committee:
            expected = TO_CONGRESS | {"reports-on-supervision"}
        elif organ is Organ.GOVERNMENT:
            expected = TO_CONGRESS | (TO_COMMITTEE if with_committee else set())
        elif organ in {Organ.COURT, Organ.PROCURATORATE} and with_committee:
            expected = TO_CONGRESS | TO_COMMITTEE
        elif (organ is Organ.SUPERVISORY_COMMISSION and with_committee) or (
            organ is Organ.CHAIR_OF_CENTRAL_MILITARY_COMMISSION and level is Level.NATIONAL
        ):
            expected = RESPONSIBLE
        assert set(lacking(level, organ)) == expected

    @pytest.mark.parametrize(("level", "organ"), [*product(PLACES, Organ)])
    def test_all_as_it_should_be(self, level: Level, organ: Organ) -> None:
        """Whoever answers as he should breaks nothing."""
        assert ACCOUNTABILITY.audit(congress(level), Accountability(on=DAY, organ=organ)) == ()


class TestArticles:
    """Each organ by the articles on it."""

    @pytest.mark.parametrize(
        ("level", "organ", "rule", "articles"),
        [
            (
                Level.NATIONAL,
                Organ.STANDING_COMMITTEE,
                "reports-to-the-congress",
                {"constitution-2018/69.1", "npc-organic-law-2021/22.1"},
            ),
            (
                Level.COUNTY,
                Organ.STANDING_COMMITTEE,
                "reports-to-the-congress",
                {"constitution-2018/103.1", "organic-law-2022/46.1"},
            ),
            (Level.NATIONAL, Organ.GOVERNMENT, "reports-to-the-committee", {"constitution-2018/92.1"}),
            (
                Level.TOWNSHIP,
                Organ.GOVERNMENT,
                "reports-to-the-congress",
                {"constitution-2018/110.1", "organic-law-2022/69.1"},
            ),
            (
                Level.COUNTY,
                Organ.COURT,
                "responsible-to-the-congress",
                {"constitution-2018/133.1", "courts-organic-law-2018/9.1"},
            ),
            (Level.COUNTY, Organ.COURT, "responsible-to-the-committee", {"courts-organic-law-2018/9.1"}),
            (
                Level.NATIONAL,
                Organ.PROCURATORATE,
                "responsible-to-the-committee",
                {"constitution-2018/138.1", "procuratorates-organic-law-2018/9.1"},
            ),
            (
                Level.COUNTY,
                Organ.SUPERVISORY_COMMISSION,
                "responsible-to-the-committee",
                {"supervisory-commission-law-2024/9.4"},
            ),
            (
                Level.NATIONAL,
                Organ.CHAIR_OF_CENTRAL_MILITARY_COMMISSION,
                "responsible-to-the-congress",
                {"constitution-2018/94.1"},
            ),
        ],
    )
    def test_today(self, level: Level, organ: Organ, rule: str, articles: set[str]) -> None:
        """The articles in force today."""
        assert lacking(level, organ)[rule] == articles

    @pytest.mark.parametrize(
        ("on", "organ", "rule", "articles"),
        [
            (date(2022, 3, 11), Organ.GOVERNMENT, "reports-to-the-congress", {"constitution-2018/110.1"}),
            (
                date(2022, 3, 12),
                Organ.GOVERNMENT,
                "reports-to-the-congress",
                {"constitution-2018/110.1", "organic-law-2022/69.1"},
            ),
            (date(2024, 11, 7), Organ.STANDING_COMMITTEE, "reports-on-supervision", {"supervision-law-2006/6.1"}),
            (date(2024, 11, 8), Organ.STANDING_COMMITTEE, "reports-on-supervision", {"supervision-law-2024/9.1"}),
            (
                date(2025, 5, 31),
                Organ.SUPERVISORY_COMMISSION,
                "responsible-to-the-committee",
                {"supervisory-commission-law-2018/9.4"},
            ),
            (
                date(2025, 6, 1),
                Organ.SUPERVISORY_COMMISSION,
                "responsible-to-the-committee",
                {"supervisory-commission-law-2024/9.4"},
            ),
        ],
    )
    def test_of_the_day(self, on: date, organ: Organ, rule: str, articles: set[str]) -> None:
        """A day before and after an amendment."""
        assert lacking(Level.COUNTY, organ, on)[rule] == articles

    def test_courts_before_their_own_law(self) -> None:
        """Before the law on courts of 2018 the Constitution alone says it, and only of responsibility."""
        assert lacking(Level.COUNTY, Organ.COURT, date(2018, 12, 31)) == {
            "responsible-to-the-congress": {"constitution-2018/133.1"}
        }


class TestWhereAndWhen:
    """Every congress, from the Constitution of 2018 on."""

    def test_before(self) -> None:
        """Silence is no verdict."""
        with pytest.raises(NotEncoded):
            lacking(Level.COUNTY, Organ.GOVERNMENT, date(2018, 3, 10))
        assert lacking(Level.COUNTY, Organ.GOVERNMENT, date(2018, 3, 11))

    def test_a_committee(self) -> None:
        """It is asked of a congress."""
        with pytest.raises(NoSuchProcedure):
            ACCOUNTABILITY.audit(committee(), Accountability(on=DAY, organ=Organ.GOVERNMENT))

    def test_the_sentence(self) -> None:
        """It says what is not so."""
        facts = Accountability(on=DAY, organ=Organ.GOVERNMENT, reports_to_committee=False)
        (finding,) = ACCOUNTABILITY.audit(congress(), facts)
        assert finding.zh == (
            "人民代表大会闭会期间应向其常务委员会报告工作，实际并非如此"
            "（宪法第一百一十条第一款、地方组织法第六十九条第一款）"
        )
