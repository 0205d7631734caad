"""How deputies put an interpellation in a congress."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from npcproc.bodies import Congress, Organ
from npcproc.findings import Finding
from npcproc.law.national import (
    DEPUTIES_2015,
    DEPUTIES_2025,
    NPC_ORGANIC_2021,
    NPC_RULES_2021,
    ORGANIC_2022,
)
from npcproc.levels import Level
from npcproc.statutes import Cite
from npcproc.supervision.interpellation import IN_CONGRESS, Submitted

PREFIX = f"{IN_CONGRESS.id}."
DAY = date(2025, 3, 14)
BODIES = {
    Level.NATIONAL: Congress(level=Level.NATIONAL, place="100000", members=2980),
    Level.PROVINCIAL: Congress(level=Level.PROVINCIAL, place="370000", members=800),
    Level.MUNICIPAL: Congress(level=Level.MUNICIPAL, place="370100", members=500),
    Level.COUNTY: Congress(level=Level.COUNTY, place="370103", members=275),
    Level.TOWNSHIP: Congress(level=Level.TOWNSHIP, place="370103001", members=61),
}
SIGNATURES = {level: 30 if level is Level.NATIONAL else 10 for level in Level}
each_level = pytest.mark.parametrize("level", Level)


def submitted(on: date = DAY, number: int = 30, **says: Any) -> Submitted:
    """So many deputies ask the government."""
    plain: dict[str, Any] = {
        "on": on,
        "by": Organ.DEPUTIES,
        "signatories": [f"第{n}人" for n in range(number)],
        "target": Organ.GOVERNMENT,
        "questions": "为何",
        "content": "积案",
    }
    return Submitted(**(plain | says))


def found(event: Submitted, level: Level = Level.COUNTY) -> tuple[Finding, ...]:
    """What the congress of that level finds."""
    return IN_CONGRESS.open(BODIES[level]).check(event)


def broken(event: Submitted, level: Level = Level.COUNTY) -> set[str]:
    """The names of the rules it breaks."""
    return {finding.rule.removeprefix(PREFIX) for finding in found(event, level)}


class TestDeputiesAsk:
    """Deputies put it; in the National People's Congress a delegation may."""

    @each_level
    @given(by=st.sampled_from(Organ))
    def test_who_may(self, level: Level, by: Organ) -> None:
        """A delegation at the national level alone, and nobody else anywhere."""
        may = by is Organ.DEPUTIES or (by is Organ.DELEGATION and level is Level.NATIONAL)
        assert broken(submitted(by=by), level) == (set() if may else {"deputies-ask"})


class TestEnoughSign:
    """Thirty sign in the National People's Congress, ten everywhere else."""

    @each_level
    @given(number=st.integers(0, 40))
    def test_the_number_itself_is_enough(self, level: Level, number: int) -> None:
        """One fewer is too few."""
        expected = set() if number >= SIGNATURES[level] else {"enough-sign"}
        assert broken(submitted(number=number), level) == expected

    @each_level
    def test_on_the_line(self, level: Level) -> None:
        """The threshold and one below it."""
        assert broken(submitted(number=SIGNATURES[level]), level) == set()
        assert broken(submitted(number=SIGNATURES[level] - 1), level) == {"enough-sign"}

    def test_a_delegation_needs_no_signatures(self) -> None:
        """One delegation is enough by itself."""
        assert broken(submitted(by=Organ.DELEGATION, number=0), Level.NATIONAL) == set()

    def test_local_articles(self) -> None:
        """Outside the national level the Organic Law alone sets the number."""
        for level in SIGNATURES.keys() - {Level.NATIONAL}:
            (finding,) = found(submitted(number=9), level)
            assert finding.cites == (ORGANIC_2022.art(24, 1),)

    @pytest.mark.parametrize(
        ("on", "deputies_law"),
        [(date(2025, 3, 11), DEPUTIES_2015.national(14, 1)), (date(2025, 3, 12), DEPUTIES_2025.national(20, 1))],
    )
    def test_national_articles(self, on: date, deputies_law: Cite) -> None:
        """Article 14 of the Deputies Law became article 20 in March 2025."""
        (finding,) = found(submitted(on, number=29), Level.NATIONAL)
        assert set(finding.cites) == {NPC_ORGANIC_2021.art(21, 1), NPC_RULES_2021.art(48, 1), deputies_law}


class TestInWriting:
    """It is put in writing."""

    @each_level
    @pytest.mark.parametrize("written", [True, False])
    def test_orally(self, level: Level, *, written: bool) -> None:
        """Orally it cannot stand."""
        assert broken(submitted(in_writing=written), level) == (set() if written else {"in-writing"})


class TestInSession:
    """It is put while the congress is in session."""

    @each_level
    @pytest.mark.parametrize("in_session", [True, False])
    def test_between_sessions(self, level: Level, *, in_session: bool) -> None:
        """Between sessions it cannot stand."""
        event = submitted(while_in_session=in_session)
        assert broken(event, level) == (set() if in_session else {"in-session"})


class TestMayBeAsked:
    """An organ of this level that the law names is questioned; a township has only its government."""

    ANY = frozenset(
        {Organ.GOVERNMENT, Organ.DEPARTMENT, Organ.SUPERVISORY_COMMISSION, Organ.COURT, Organ.PROCURATORATE},
    )

    @each_level
    @given(target=st.sampled_from(Organ))
    def test_no_other_organ(self, level: Level, target: Organ) -> None:
        """In a township neither commission nor court nor procuratorate can be asked, for there is none."""
        lawful = frozenset({Organ.GOVERNMENT, Organ.DEPARTMENT}) if level is Level.TOWNSHIP else self.ANY
        assert broken(submitted(target=target), level) == (set() if target in lawful else {"may-be-asked"})

    @pytest.mark.parametrize(
        ("level", "paragraph"), [(Level.NATIONAL, 1), (Level.PROVINCIAL, 2), (Level.COUNTY, 2), (Level.TOWNSHIP, 3)]
    )
    def test_each_level_has_its_paragraph(self, level: Level, paragraph: int) -> None:
        """The Deputies Law speaks of the three in three paragraphs."""
        (finding,) = found(submitted(target=Organ.PRESIDIUM), level)
        cited = [cite for cite in finding.cites if cite.edition == DEPUTIES_2025]
        assert [(cite.article, cite.paragraph) for cite in cited] == [(20, paragraph)]


class TestStatesQuestions:
    """It states its questions."""

    @each_level
    @pytest.mark.parametrize(("questions", "names"), [("为何", set()), (" ", {"states-questions"})])
    def test_blank(self, level: Level, questions: str, names: set[str]) -> None:
        """Blank is not stated."""
        assert broken(submitted(questions=questions), level) == names


class TestStatesContent:
    """It states the substance of its questions."""

    @each_level
    @pytest.mark.parametrize(("content", "names"), [("积案", set()), ("　", {"states-content"})])
    def test_blank(self, level: Level, content: str, names: set[str]) -> None:
        """Blank is not stated."""
        assert broken(submitted(content=content), level) == names


BREAKS: dict[str, dict[str, Any]] = {
    "deputies-ask": {"by": Organ.PRESIDIUM},
    "enough-sign": {"signatories": ["甲"]},
    "in-writing": {"in_writing": False},
    "in-session": {"while_in_session": False},
    "may-be-asked": {"target": Organ.CONGRESS},
    "states-questions": {"questions": ""},
    "states-content": {"content": ""},
}


class TestEveryRuleBroken:
    """Each broken rule is found, however many there are."""

    @each_level
    @given(names=st.sets(st.sampled_from(sorted(BREAKS))))
    def test_exactly_those(self, level: Level, names: set[str]) -> None:
        """Signatures are counted of deputies alone: where others put it, only that is found."""
        says: dict[str, Any] = {}
        for name in names:
            says |= BREAKS[name]
        expected = names - {"enough-sign"} if "deputies-ask" in names else names
        assert broken(submitted(**says), level) == expected

    def test_every_rule_of_the_step_is_tried(self) -> None:
        """Above is every rule of the act."""
        (move,) = IN_CONGRESS.open(BODIES[Level.COUNTY]).moves(DAY)
        assert {rule.removeprefix(PREFIX) for rule in move.rules} == BREAKS.keys()
