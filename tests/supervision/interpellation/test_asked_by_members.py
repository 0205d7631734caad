"""How members put an interpellation to their standing committee."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from npcproc.bodies import Organ, StandingCommittee
from npcproc.findings import Effect, Finding, Refused
from npcproc.law.national import (
    NPC_ORGANIC_2021,
    NPCSC_RULES_2009,
    NPCSC_RULES_2022,
    ORGANIC_2022,
    SUPERVISION_2006,
    SUPERVISION_2024,
)
from npcproc.levels import Level
from npcproc.statutes import Cite
from npcproc.supervision.interpellation import IN_STANDING_COMMITTEE, Stage, Submitted

PREFIX = f"{IN_STANDING_COMMITTEE.id}."
DAY = date(2025, 3, 4)
BODIES = {
    Level.NATIONAL: StandingCommittee(level=Level.NATIONAL, place="100000", members=170),
    Level.PROVINCIAL: StandingCommittee(level=Level.PROVINCIAL, place="370000", members=65),
    Level.MUNICIPAL: StandingCommittee(level=Level.MUNICIPAL, place="370100", members=45),
    Level.COUNTY: StandingCommittee(level=Level.COUNTY, place="370103", members=31),
}
SIGNATURES = {Level.NATIONAL: 10, Level.PROVINCIAL: 5, Level.MUNICIPAL: 5, Level.COUNTY: 3}
each_level = pytest.mark.parametrize("level", BODIES)

LAST_OF_2006 = date(2024, 11, 7)
FIRST_OF_2024 = date(2024, 11, 8)


def submitted(on: date = DAY, number: int = 10, **says: Any) -> Submitted:
    """So many members ask the government."""
    plain: dict[str, Any] = {
        "on": on,
        "by": Organ.MEMBERS,
        "signatories": [f"第{n}人" for n in range(number)],
        "target": Organ.GOVERNMENT,
        "questions": "为何",
        "content": "积案",
    }
    return Submitted(**(plain | says))


def found(event: Submitted, level: Level = Level.COUNTY) -> tuple[Finding, ...]:
    """What the standing committee of that level finds."""
    return IN_STANDING_COMMITTEE.open(BODIES[level]).check(event)


def broken(event: Submitted, level: Level = Level.COUNTY) -> set[str]:
    """The names of the rules it breaks."""
    return {finding.rule.removeprefix(PREFIX) for finding in found(event, level)}


class TestMembersAsk:
    """Members of the standing committee put it."""

    @each_level
    @given(by=st.sampled_from(Organ))
    def test_nobody_else(self, level: Level, by: Organ) -> None:
        """Not the council, not deputies, not a committee."""
        assert broken(submitted(by=by), level) == (set() if by is Organ.MEMBERS else {"members-ask"})


class TestEnoughSign:
    """Ten sign at the national level, five in a province or a city, three in a county."""

    @each_level
    @given(number=st.integers(0, 14))
    def test_the_number_itself_is_enough(self, level: Level, number: int) -> None:
        """At every level one fewer is too few."""
        expected = set() if number >= SIGNATURES[level] else {"enough-sign"}
        assert broken(submitted(number=number), level) == expected

    @each_level
    def test_on_the_line(self, level: Level) -> None:
        """E05: the threshold and one below it."""
        assert broken(submitted(number=SIGNATURES[level]), level) == set()
        assert broken(submitted(number=SIGNATURES[level] - 1), level) == {"enough-sign"}

    def test_a_district_of_a_central_municipality(self) -> None:
        """E05: it is of county level, so three are enough."""
        district = StandingCommittee(level=Level.COUNTY, place="110101", members=35)
        case = IN_STANDING_COMMITTEE.open(district)
        assert case.check(submitted(number=3)) == ()
        assert len(case.check(submitted(number=2))) == 1

    def test_sentence(self) -> None:
        """How many are wanted, how many there are, and every article that says so."""
        (finding,) = found(submitted(number=2))
        assert finding.zh == "需3人以上联名，现有2人（监督法第五十一条第一款、地方组织法第五十三条第一款）"
        assert finding.en == (
            "at least 3 must sign jointly; 2 signed (Supervision Law 2024 art. 51 ¶1, Organic Law 2022 art. 53 ¶1)"
        )

    @pytest.mark.parametrize(
        ("on", "cites"),
        [
            (date(2009, 4, 23), {SUPERVISION_2006.art(35, 1)}),
            (date(2009, 4, 24), {SUPERVISION_2006.art(35, 1), NPCSC_RULES_2009.art(26, 1)}),
            (
                date(2022, 6, 24),
                {SUPERVISION_2006.art(35, 1), NPC_ORGANIC_2021.art(30, 1), NPCSC_RULES_2009.art(26, 1)},
            ),
            (
                date(2022, 6, 25),
                {SUPERVISION_2006.art(35, 1), NPC_ORGANIC_2021.art(30, 1), NPCSC_RULES_2022.art(39, 1)},
            ),
            (DAY, {SUPERVISION_2024.art(51, 1), NPC_ORGANIC_2021.art(30, 1), NPCSC_RULES_2022.art(39, 1)}),
        ],
    )
    def test_national_articles(self, on: date, cites: set[Cite]) -> None:
        """At the national level its own rules of procedure say so as well, in the edition of the day."""
        (finding,) = found(submitted(on, number=9), Level.NATIONAL)
        assert set(finding.cites) == cites


class TestInWriting:
    """It is put in writing."""

    @each_level
    @pytest.mark.parametrize("written", [True, False])
    def test_orally(self, level: Level, *, written: bool) -> None:
        """Orally it cannot stand."""
        assert broken(submitted(in_writing=written), level) == (set() if written else {"in-writing"})


class TestInSession:
    """It is put while the committee is in session."""

    @each_level
    @pytest.mark.parametrize("in_session", [True, False])
    def test_between_sessions(self, level: Level, *, in_session: bool) -> None:
        """Between sessions it cannot stand."""
        event = submitted(while_in_session=in_session)
        assert broken(event, level) == (set() if in_session else {"in-session"})


ASKED_SINCE_2006 = {Organ.GOVERNMENT, Organ.DEPARTMENT, Organ.COURT, Organ.PROCURATORATE}


class TestMayBeAsked:
    """The government, a department, the supervisory commission, the court or the procuratorate is questioned."""

    @each_level
    @given(target=st.sampled_from(Organ))
    def test_no_other_organ(self, level: Level, target: Organ) -> None:
        """Not the congress's own, and no head in person."""
        lawful = target in ASKED_SINCE_2006 | {Organ.SUPERVISORY_COMMISSION}
        assert broken(submitted(target=target), level) == (set() if lawful else {"may-be-asked"})

    @given(on=st.dates(date(2007, 1, 1), date(2030, 1, 1)), target=st.sampled_from(Organ))
    def test_exactly_one_list_at_a_time(self, on: date, target: Organ) -> None:
        """On any day an unlawful target breaks the old list or the new one, never both."""
        assert len(broken(submitted(on, target=target))) == (
            target not in ASKED_SINCE_2006 and (target is not Organ.SUPERVISORY_COMMISSION or on < date(2022, 3, 12))
        )


class TestMightBeAsked:
    """The texts of 2006 and 2009 name no supervisory commission; they yield once another text does."""

    @pytest.mark.parametrize(
        ("level", "on", "names"),
        [
            (Level.COUNTY, date(2022, 3, 11), {"might-be-asked"}),
            (Level.COUNTY, date(2022, 3, 12), set()),
            (Level.COUNTY, LAST_OF_2006, set()),
            (Level.COUNTY, FIRST_OF_2024, set()),
            (Level.PROVINCIAL, date(2022, 3, 11), {"might-be-asked"}),
            (Level.PROVINCIAL, date(2022, 3, 12), set()),
            (Level.NATIONAL, date(2021, 3, 11), {"might-be-asked"}),
            (Level.NATIONAL, date(2021, 3, 12), set()),
            (Level.NATIONAL, FIRST_OF_2024, set()),
        ],
    )
    def test_the_supervisory_commission(self, level: Level, on: date, names: set[str]) -> None:
        """Locally from 12 March 2022, at the national level from 12 March 2021."""
        assert broken(submitted(on, target=Organ.SUPERVISORY_COMMISSION), level) == names

    @pytest.mark.parametrize("target", [organ for organ in Organ if organ in ASKED_SINCE_2006])
    @given(on=st.dates(date(2007, 1, 1), date(2030, 1, 1)))
    def test_the_others(self, target: Organ, on: date) -> None:
        """Could always be asked."""
        assert broken(submitted(on, target=target)) == set()


class TestStatesQuestions:
    """It states its questions."""

    @each_level
    @pytest.mark.parametrize(
        ("questions", "names"), [("为何", set()), ("", {"states-questions"}), ("　", {"states-questions"})]
    )
    def test_blank(self, level: Level, questions: str, names: set[str]) -> None:
        """Blank is not stated."""
        assert broken(submitted(questions=questions), level) == names


class TestStatesContent:
    """It states the substance of its questions."""

    @each_level
    @pytest.mark.parametrize(
        ("content", "names"), [("积案", set()), ("", {"states-content"}), (" \n", {"states-content"})]
    )
    def test_blank(self, level: Level, content: str, names: set[str]) -> None:
        """Blank is not stated."""
        assert broken(submitted(content=content), level) == names


# how each rule is broken, and the articles in force at county level before and after 8 November 2024
_ORGANIC = ORGANIC_2022.art(53, 1)
BREAKS: dict[str, tuple[dict[str, Any], tuple[Cite, ...], tuple[Cite, ...]]] = {
    "members-ask": (
        {"by": Organ.CHAIRPERSONS_COUNCIL},
        (SUPERVISION_2006.art(35, 1), _ORGANIC),
        (SUPERVISION_2024.art(51, 1), _ORGANIC),
    ),
    "enough-sign": (
        {"signatories": ["甲", "乙"]},
        (SUPERVISION_2006.art(35, 1), _ORGANIC),
        (SUPERVISION_2024.art(51, 1), _ORGANIC),
    ),
    "in-writing": (
        {"in_writing": False},
        (SUPERVISION_2006.art(35, 1), _ORGANIC),
        (SUPERVISION_2024.art(51, 1), _ORGANIC),
    ),
    "in-session": ({"while_in_session": False}, (_ORGANIC,), (_ORGANIC,)),
    "may-be-asked": ({"target": Organ.PRESIDIUM}, (_ORGANIC,), (SUPERVISION_2024.art(51, 1), _ORGANIC)),
    "states-questions": (
        {"questions": " "},
        (SUPERVISION_2006.art(35, 2), _ORGANIC),
        (SUPERVISION_2024.art(51, 2), _ORGANIC),
    ),
    "states-content": (
        {"content": ""},
        (SUPERVISION_2006.art(35, 2), _ORGANIC),
        (SUPERVISION_2024.art(51, 2), _ORGANIC),
    ),
}


class TestEveryRuleBroken:
    """A refusal lists every rule that the act breaks, each under the articles in force that day."""

    @pytest.mark.parametrize("on", [LAST_OF_2006, FIRST_OF_2024])
    @given(names=st.sets(st.sampled_from(sorted(BREAKS)), min_size=1))
    def test_exactly_those(self, on: date, names: set[str]) -> None:
        """Break any of them at once and exactly those are found."""
        says: dict[str, Any] = {}
        for name in names:
            says |= BREAKS[name][0]
        with pytest.raises(Refused) as refused:
            IN_STANDING_COMMITTEE.open(BODIES[Level.COUNTY]).apply(submitted(on, **says))
        findings = {finding.rule.removeprefix(PREFIX): finding for finding in refused.value.findings}
        assert findings.keys() == names
        assert len(refused.value.findings) == len(names)
        for name, finding in findings.items():
            expected = BREAKS[name][1 if on == LAST_OF_2006 else 2]
            assert finding.cites == expected
            assert (finding.effect, finding.on) == (Effect.REFUSES, on)
            assert finding.zh in refused.value.zh
            assert finding.en in refused.value.en
            assert finding.zh.endswith(f"（{'、'.join(cite.zh for cite in expected)}）")
            assert finding.en.endswith(f"({', '.join(cite.en for cite in expected)})")

    @pytest.mark.parametrize(
        ("on", "zh", "en"),
        [
            (LAST_OF_2006, "监督法第三十五条第一款", "Supervision Law 2006 art. 35 ¶1"),
            (FIRST_OF_2024, "监督法第五十一条第一款", "Supervision Law 2024 art. 51 ¶1"),
        ],
    )
    def test_article_35_became_51(self, on: date, zh: str, en: str) -> None:
        """One rule, two editions, two numbers."""
        (finding,) = found(submitted(on, number=2))
        assert zh in finding.zh
        assert en in finding.en

    def test_every_rule_of_the_step_is_tried(self) -> None:
        """Above is every rule of the act that is in force on either day."""
        case = IN_STANDING_COMMITTEE.open(BODIES[Level.COUNTY])
        for on in (LAST_OF_2006, FIRST_OF_2024):
            (move,) = case.moves(on)
            assert {rule.removeprefix(PREFIX) for rule in move.rules} == BREAKS.keys()

    @given(on=st.dates(date(2007, 1, 1), date(2030, 1, 1)))
    def test_a_lawful_one_on_any_day(self, on: date) -> None:
        """Is submitted, under whatever law."""
        case = IN_STANDING_COMMITTEE.open(BODIES[Level.COUNTY]).apply(submitted(on, number=3))
        assert case.stage is Stage.SUBMITTED
