"""Who may move a dismissal in a local standing committee, from which office, and what the motion states."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.appointments.dismissal.story import LOCAL, broken, cited, effects, moved, opened, people

from npcproc.appointments.offices import COURT_OFFICES, PROCURATORATE_OFFICES, Office
from npcproc.bodies import Organ
from npcproc.findings import Effect
from npcproc.levels import Level

EVE, DAY_2024 = date(2024, 11, 7), date(2024, 11, 8)
EVE_2022, DAY_2022 = date(2022, 3, 11), date(2022, 3, 12)
locally = pytest.mark.parametrize("level", LOCAL)

COUNTY: frozenset[Office] = (
    COURT_OFFICES
    | PROCURATORATE_OFFICES
    | {
        Office.DEPUTY_HEAD_OF_GOVERNMENT,
        Office.HEAD_OF_DEPARTMENT,
        Office.HEAD_OF_AUDIT,
        Office.DEPUTY_DIRECTOR_OF_SUPERVISORY_COMMISSION,
        Office.MEMBER_OF_SUPERVISORY_COMMISSION,
    }
)
CITY = COUNTY | {Office.SECRETARY_GENERAL_OF_GOVERNMENT, Office.PROCURATOR_OF_OUTPOST}
PROVINCE = CITY | {
    Office.PRESIDENT_OF_INTERMEDIATE_COURT,
    Office.VICE_PRESIDENT_OF_INTERMEDIATE_COURT,
    Office.JUDGE_OF_INTERMEDIATE_COURT,
    Office.PRESIDENT_OF_SPECIAL_COURT,
    Office.VICE_PRESIDENT_OF_SPECIAL_COURT,
    Office.JUDGE_OF_SPECIAL_COURT,
    Office.DEPUTY_CHIEF_OF_BRANCH_PROCURATORATE,
    Office.CHIEF_OF_BRANCH_PROCURATORATE,
    Office.PROCURATOR_OF_BRANCH,
}
COMMISSION = (Office.DEPUTY_DIRECTOR_OF_SUPERVISORY_COMMISSION, Office.MEMBER_OF_SUPERVISORY_COMMISSION)


class TestMayBeDismissed:
    """Each committee dismisses those whom the law names at its level, and nobody else."""

    @pytest.mark.parametrize(
        ("level", "lawful"), [(Level.COUNTY, COUNTY), (Level.MUNICIPAL, CITY), (Level.PROVINCIAL, PROVINCE)]
    )
    @pytest.mark.parametrize("office", Office)
    def test_at_each_level(self, level: Level, lawful: frozenset[Office], office: Office) -> None:
        """From every other office nobody is dismissed."""
        wrong = {} if office in lawful else {"may-be-dismissed": Effect.REFUSES}
        assert effects(opened(level), moved(office=office)) == wrong

    @locally
    @pytest.mark.parametrize(
        "office",
        [
            Office.HEAD_OF_GOVERNMENT,
            Office.DIRECTOR_OF_SUPERVISORY_COMMISSION,
            Office.PRESIDENT_OF_COURT,
            Office.CHIEF_PROCURATOR,
        ],
    )
    @pytest.mark.parametrize("on", [date(2007, 1, 1), EVE_2022, DAY_2022, EVE, DAY_2024])
    def test_never_the_head(self, level: Level, office: Office, on: date) -> None:
        """Whoever heads the government, the commission, the court or the procuratorate is recalled, by the congress."""
        assert broken(opened(level), moved(on, office=office)) & {"may-be-dismissed", "might-be-dismissed"}

    @locally
    @pytest.mark.parametrize("office", [Office.PRESIDENT_OF_INTERMEDIATE_COURT, Office.CHIEF_OF_BRANCH_PROCURATORATE])
    def test_of_a_province(self, level: Level, office: Office) -> None:
        """Presidents of intermediate courts and chiefs of branch procuratorates, at provincial level alone."""
        wrong = set() if level is Level.PROVINCIAL else {"may-be-dismissed"}
        assert broken(opened(level), moved(office=office)) == wrong

    @pytest.mark.parametrize(
        ("level", "lawful"), [(Level.COUNTY, COUNTY), (Level.MUNICIPAL, CITY), (Level.PROVINCIAL, PROVINCE)]
    )
    @pytest.mark.parametrize("office", Office)
    def test_before_2022(self, level: Level, lawful: frozenset[Office], office: Office) -> None:
        """By the Supervision Law of 2006 the same offices but those of the supervisory commission."""
        wrong = {} if office in lawful - set(COMMISSION) else {"might-be-dismissed": Effect.REFUSES}
        assert effects(opened(level), moved(EVE_2022, office=office)) == wrong

    @locally
    @pytest.mark.parametrize("office", COMMISSION)
    def test_the_commission_since_2022(self, level: Level, office: Office) -> None:
        """The Supervision Law of 2006 does not name it; the Organic Law has since March 2022."""
        before, after = moved(EVE_2022, office=office), moved(DAY_2022, office=office)
        assert effects(opened(level), before) == {"might-be-dismissed": Effect.REFUSES}
        assert cited(opened(level), before, "might-be-dismissed") == {"supervision-law-2006/44.1"}
        assert broken(opened(level), after) == set()

    @pytest.mark.parametrize(
        ("on", "rule", "articles"),
        [
            (EVE_2022, "might-be-dismissed", {"supervision-law-2006/44.1"}),
            (DAY_2022, "may-be-dismissed", {"organic-law-2022/50.1.17"}),
            (EVE, "may-be-dismissed", {"organic-law-2022/50.1.17"}),
            (DAY_2024, "may-be-dismissed", {"organic-law-2022/50.1.17", "supervision-law-2024/60.1"}),
        ],
    )
    def test_articles(self, on: date, rule: str, articles: set[str]) -> None:
        """What governs that day."""
        assert cited(opened(), moved(on, office=Office.HEAD_OF_GOVERNMENT), rule) == articles


class TestAppointedHere:
    """But for deputy heads of government, a committee dismisses whom it appointed."""

    @locally
    @pytest.mark.parametrize("office", [office for office in Office if office in COUNTY])
    def test_by_another(self, level: Level, office: Office) -> None:
        """A deputy head is elected by the congress as often as appointed; the others have to be the committee's own."""
        wrong = {} if office is Office.DEPUTY_HEAD_OF_GOVERNMENT else {"appointed-here": Effect.REFUSES}
        assert effects(opened(level), moved(office=office, appointed_here=False)) == wrong

    @pytest.mark.parametrize(
        ("on", "articles"),
        [
            (EVE_2022, {"supervision-law-2006/44.1"}),
            (EVE, {"supervision-law-2006/44.1", "organic-law-2022/50.1.17"}),
            (DAY_2024, {"supervision-law-2024/60.1", "organic-law-2022/50.1.17"}),
        ],
    )
    def test_articles(self, on: date, articles: set[str]) -> None:
        """Each law says so."""
        assert cited(opened(), moved(on, appointed_here=False), "appointed-here") == articles


class TestMayMove:
    """The government, the court, the procuratorate, the council, members; since November 2024 the commission."""

    ALWAYS = frozenset({Organ.GOVERNMENT, Organ.COURT, Organ.PROCURATORATE, Organ.CHAIRPERSONS_COUNCIL, Organ.MEMBERS})

    @locally
    @given(by=st.sampled_from(Organ))
    def test_today(self, level: Level, by: Organ) -> None:
        """Nobody else: neither a department, nor a special committee, nor the chairperson alone."""
        wrong = {} if by in self.ALWAYS | {Organ.SUPERVISORY_COMMISSION} else {"may-move": Effect.REFUSES}
        assert effects(opened(level), moved(by=by)) == wrong

    @locally
    @given(by=st.sampled_from(Organ))
    def test_until_november_2024(self, level: Level, by: Organ) -> None:
        """The commission is not among them yet."""
        wrong = {} if by in self.ALWAYS else {"might-move": Effect.REFUSES}
        assert effects(opened(level), moved(EVE, by=by)) == wrong

    @pytest.mark.parametrize(
        ("on", "rule", "articles"),
        [
            (
                EVE,
                "might-move",
                {"supervision-law-2006/45.1", "supervision-law-2006/45.2", "supervision-law-2006/45.3"},
            ),
            (
                DAY_2024,
                "may-move",
                {"supervision-law-2024/61.1", "supervision-law-2024/61.2", "supervision-law-2024/61.3"},
            ),
        ],
    )
    def test_articles(self, on: date, rule: str, articles: set[str]) -> None:
        """Three paragraphs, in article 45 until November 2024, and in article 61 since."""
        assert cited(opened(), moved(on, by=Organ.DEPARTMENT), rule) == articles


class TestOneFifthSign:
    """Members move it if one fifth of all of them sign."""

    @locally
    @pytest.mark.parametrize(
        ("members", "signing", "enough"), [(31, 6, False), (31, 7, True), (35, 7, True), (35, 6, False), (36, 7, False)]
    )
    def test_at_the_line(self, level: Level, members: int, signing: int, enough: bool) -> None:  # noqa: FBT001
        """Of 31 members six are too few, and seven are enough."""
        event = moved(signatories=people(signing))
        assert effects(opened(level, members), event) == ({} if enough else {"one-fifth-sign": Effect.REFUSES})

    @given(members=st.integers(1, 100), signing=st.integers(0, 30))
    def test_any_number(self, members: int, signing: int) -> None:
        """A fifth is reached when five times the signatures are at least the whole."""
        event = moved(signatories=people(signing))
        assert broken(opened(members=members), event) == (set() if 5 * signing >= members else {"one-fifth-sign"})

    @pytest.mark.parametrize(
        ("on", "sentence"),
        [
            (EVE, "需7人以上联名，现有6人（监督法第四十五条第三款）"),
            (DAY_2024, "需7人以上联名，现有6人（监督法第六十一条第三款）"),
        ],
    )
    def test_sentence(self, on: date, sentence: str) -> None:
        """It names the number needed."""
        (finding,) = opened().check(moved(on, signatories=people(6)))
        assert finding.zh == sentence

    @pytest.mark.parametrize("by", [Organ.GOVERNMENT, Organ.CHAIRPERSONS_COUNCIL])
    def test_asked_of_members(self, by: Organ) -> None:
        """An organ collects no signatures."""
        assert broken(opened(), moved(by=by, signatories=(), in_writing=False)) == set()

    @locally
    def test_in_writing(self, level: Level) -> None:
        """Members sign in writing."""
        assert effects(opened(level), moved(in_writing=False)) == {"in-writing": Effect.REFUSES}


class TestWhatItStates:
    """Whom, why, and the material."""

    @locally
    @pytest.mark.parametrize(
        ("field", "rule"),
        [("person", "states-whom"), ("reasons", "states-reasons"), ("material", "supplies-material")],
    )
    @pytest.mark.parametrize("says", ["", " "])
    def test_each(self, level: Level, field: str, rule: str, says: str) -> None:
        """A motion without any one of them cannot stand."""
        blank: dict[str, Any] = {field: says}
        assert effects(opened(level), moved(**blank)) == {rule: Effect.REFUSES}

    @pytest.mark.parametrize(
        ("on", "article"), [(EVE, "supervision-law-2006/46.1"), (DAY_2024, "supervision-law-2024/62.1")]
    )
    def test_articles(self, on: date, article: str) -> None:
        """One article says all three."""
        event = moved(on, person="", reasons="", material="")
        assert broken(opened(), event) == {"states-whom", "states-reasons", "supplies-material"}
        for rule in broken(opened(), event):
            assert cited(opened(), event, rule) == {article}
