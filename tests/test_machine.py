"""A table compiled for one body and one era of law."""

from __future__ import annotations

from datetime import date, timedelta
from enum import Enum
from itertools import product
from typing import Any

import pytest
from attrs import evolve, frozen
from hypothesis import given
from hypothesis import strategies as st

from npcproc._machine import drawn
from npcproc.bodies import Congress, Organ, StandingCommittee
from npcproc.case import Case
from npcproc.events import Event, Voted
from npcproc.findings import NoSuchStep, NotEncoded, Text
from npcproc.law.national import ORGANIC_2022, SUPERVISION_2006, SUPERVISION_2024
from npcproc.levels import Level
from npcproc.procedure import Procedure
from npcproc.rules import Competence, Duty, Has, Is, Majority, Method, Rule
from npcproc.statutes import Edition
from npcproc.steps import ballot, step
from npcproc.tally import MORE_THAN_HALF

DAY = date(2025, 3, 4)
COUNTY = StandingCommittee(level=Level.COUNTY, place="370103", members=31)
SAYS = Text("应当如此", "it must be so")
OLD, NEW = SUPERVISION_2006.art(1), SUPERVISION_2024.art(1)
CITES = (OLD, NEW)
# a local law that ends while the national one goes on
LOCAL = Edition(
    slug="jinan-model-2010",
    zh="济南示范规定",
    en="Model Provisions of Jinan (2010)",
    short_zh="济南示范规定",
    short_en="Jinan Model Provisions",
    issuer="Jinan",
    adopted=date(2010, 1, 1),
    since=date(2010, 3, 1),
    until=date(2026, 1, 1),
    levels=frozenset({Level.COUNTY}),
    place="370100",
    source="made up",
)


class Stage(Enum):
    """Three stages."""

    NONE = "未提出"
    OPEN = "已提出"
    CLOSED = "已办结"


@frozen(kw_only=True)
class Asked(Event):
    """Something is asked."""

    zh = "提问"
    en = "Asked"

    text: str = "为何"
    first: bool = True
    second: bool = True
    third: bool = True


@frozen(kw_only=True)
class Answered(Event):
    """It is answered."""

    zh = "答复"
    en = "Answered"

    final: bool = True


@frozen(kw_only=True)
class Withdrawn(Event):
    """It is withdrawn."""

    zh = "撤回"
    en = "Withdrawn"


def duty(name: str, *, when: Any = None, wanted: bool = True) -> Duty:
    """A duty on the field of that name."""
    return Duty(name=name, of=name, when=when, wanted=wanted, says=SAYS, cites=CITES)


ONLY_OLD = evolve(duty("first"), cites=(OLD,))
ONLY_NEW = evolve(duty("second"), cites=(NEW,))
ONLY_LOCAL = evolve(duty("third"), cites=(LOCAL.art(1),))


def procedure(*rules: Rule) -> Procedure:
    """A procedure in which asking is judged by those rules."""
    return Procedure(
        id="model",
        title=Text("示范程序", "Model"),
        body=StandingCommittee,
        rests_on=(SUPERVISION_2006, SUPERVISION_2024),
        start=Stage.NONE,
        steps=(
            step(Stage.NONE, Asked, Stage.OPEN, *rules),
            step(Stage.OPEN, Answered, Stage.CLOSED, when=Is("final", {True})),
            step(Stage.OPEN, Answered, Stage.OPEN, when=Is("final", {False})),
            step(Stage.OPEN, Withdrawn, Stage.CLOSED, cites=(NEW,)),
        ),
    )


def asked(on: date = DAY, **says: Any) -> Asked:
    """Members ask."""
    return Asked(on=on, by=Organ.MEMBERS, **says)


class TestEras:
    """A table is compiled once for each stretch of days between two changes of the law."""

    BOOK = procedure(ONLY_OLD, ONLY_NEW, ONLY_LOCAL).book(COUNTY)

    def test_edges(self) -> None:
        """Every first day and every day after the last, of every edition cited there."""
        assert self.BOOK.edges == (date(2007, 1, 1), date(2010, 3, 1), date(2024, 11, 8), date(2026, 1, 1))
        assert self.BOOK.since == date(2007, 1, 1)

    def test_elsewhere(self) -> None:
        """A law that does not govern there makes no edge."""
        elsewhere = StandingCommittee(level=Level.COUNTY, place="370203", members=31)
        book = procedure(ONLY_OLD, ONLY_NEW, ONLY_LOCAL).book(elsewhere)
        assert book.edges == (date(2007, 1, 1), date(2024, 11, 8))

    @given(on=st.dates(date(2007, 1, 1), date(2030, 1, 1)))
    def test_one_table_an_era(self, on: date) -> None:
        """Any two days of an era have the very same table, and its nodes know from when to when."""
        table = self.BOOK.on(on)
        node = table[Stage.NONE]
        assert node.since <= on < node.until
        assert self.BOOK.on(node.since) is table
        assert self.BOOK.on(node.until - timedelta(days=1)) is table
        assert node.until == date.max or self.BOOK.on(node.until) is not table

    @given(on=st.dates(max_value=date(2006, 12, 31)))
    def test_before_the_first(self, on: date) -> None:
        """There is none."""
        with pytest.raises(NotEncoded):
            self.BOOK.on(on)

    def test_latest(self) -> None:
        """The last era has no end."""
        assert self.BOOK.latest[Stage.NONE].until == date.max
        assert self.BOOK.latest is self.BOOK.on(date(2030, 1, 1))

    def test_what_a_procedure_rests_on(self) -> None:
        """Another edition's days are edges, but do not make it encoded."""
        earlier = evolve(duty("first"), cites=(*CITES, LOCAL.art(1)))
        made = evolve(procedure(earlier), rests_on=(SUPERVISION_2024,))
        assert made.book(COUNTY).since == date(2024, 11, 8)
        with pytest.raises(NotEncoded, match="encoded from 2024-11-08; 2024-11-07 is earlier"):
            made.open(COUNTY).check(asked(date(2024, 11, 7)))

    @given(on=st.dates(date(2007, 1, 1), date(2030, 1, 1)))
    def test_the_rules_of_an_era(self, on: date) -> None:
        """Exactly those with an article in force."""
        found = (
            procedure(ONLY_OLD, ONLY_NEW, ONLY_LOCAL)
            .open(COUNTY)
            .check(asked(on, first=False, second=False, third=False))
        )
        expected = [
            *(["model.first"] if on < date(2024, 11, 8) else ["model.second"]),
            *(["model.third"] if date(2010, 3, 1) <= on < date(2026, 1, 1) else []),
        ]
        assert [finding.rule for finding in found] == expected

    def test_a_row_with_articles_of_its_own(self) -> None:
        """Exists only while one of them governs."""
        case = procedure().open(COUNTY).apply(asked(date(2024, 11, 1)))
        with pytest.raises(NoSuchStep):
            case.apply(Withdrawn(on=date(2024, 11, 7), by=Organ.MEMBERS))
        assert case.apply(Withdrawn(on=date(2024, 11, 8), by=Organ.MEMBERS)).stage is Stage.CLOSED


class TestRows:
    """A case moves by rows of its table, and by nothing else."""

    @pytest.mark.parametrize(("stage", "event"), list(product(Stage, (Asked, Answered, Withdrawn))))
    def test_every_stage_and_every_event(self, stage: Stage, event: type[Event]) -> None:
        """A row, or no such step: no way from any stage to any other comes by itself."""
        made = procedure()
        rows = {
            (row.source, row.event): row.to for row in made.steps if row.when is None or Is("final", {True}) == row.when
        }
        case = Case(COUNTY, made.book(COUNTY).on(DAY)[stage])
        happened = event(on=DAY, by=Organ.MEMBERS)
        if (stage, event) in rows:
            assert case.apply(happened).stage is rows[stage, event]
        else:
            with pytest.raises(NoSuchStep):
                case.apply(happened)

    @pytest.mark.parametrize(("final", "stage"), [(True, Stage.CLOSED), (False, Stage.OPEN)])
    def test_the_condition_picks_the_row(self, stage: Stage, *, final: bool) -> None:
        """Of several rows for one event the one whose condition holds is taken."""
        case = procedure().open(COUNTY).apply(asked())
        assert case.apply(Answered(on=DAY, by=Organ.COURT, final=final)).stage is stage

    def test_a_row_cites_its_own_articles_or_its_rules(self) -> None:
        """What opens the way comes first; otherwise what its rules rest on."""
        table = procedure(duty("first"), duty("second")).book(COUNTY).on(DAY)
        (asks,) = table[Stage.NONE].exits[Asked]
        (withdraws,) = table[Stage.OPEN].exits[Withdrawn]
        assert asks.cites == (NEW,)
        assert withdraws.cites == (NEW,)

    def test_whose_act_it_is(self) -> None:
        """Those whom its rules name, but not those named only under a condition."""
        by = Competence(name="by", allowed=frozenset({Organ.MEMBERS}), says=SAYS, cites=CITES)
        other = Competence(name="o", allowed=frozenset({Organ.COURT}), when=Has("text"), says=SAYS, cites=CITES)
        made = procedure(by, other)
        (asks,) = made.book(COUNTY).on(DAY)[Stage.NONE].exits[Asked]
        assert asks.by(made.open(COUNTY)) == (Organ.MEMBERS,)

    def test_whom_all_its_rules_name(self) -> None:
        """Of two rules that both judge the act, whoever only one of them names would break the other."""
        wide = Competence(name="wide", allowed=TWO, says=SAYS, cites=CITES)
        narrow = Competence(name="narrow", allowed=frozenset({Organ.MEMBERS, Organ.COURT}), says=SAYS, cites=CITES)
        made = procedure(wide, narrow)
        (asks,) = made.book(COUNTY).on(DAY)[Stage.NONE].exits[Asked]
        assert asks.by(made.open(COUNTY)) == (Organ.MEMBERS,)


TWO = frozenset({Organ.MEMBERS, Organ.GOVERNMENT})
RULES = (
    duty("first"),
    duty("second"),
    duty("third", when=Has("text")),
    evolve(duty("first", when=Has("text"), wanted=False), name="not-first"),
    Method(name="text", of="text", allowed=frozenset({"为何", ""}), says=SAYS, cites=CITES),
    Competence(name="by", allowed=frozenset({Organ.MEMBERS}), when=Has("text"), says=SAYS, cites=CITES),
    Competence(name="by-two", allowed=TWO, when=Has("text"), says=SAYS, cites=CITES),
)


class TestJudges:
    """Rules judged together say what each says alone."""

    @given(
        rules=st.lists(st.sampled_from(RULES), unique_by=lambda rule: rule.name),
        text=st.sampled_from(["", "为何", "何时"]),
        flags=st.tuples(st.booleans(), st.booleans(), st.booleans()),
        by=st.sampled_from([Organ.MEMBERS, Organ.COURT]),
    )
    def test_together_as_alone(self, rules: list[Rule], text: str, flags: tuple[bool, bool, bool], by: Organ) -> None:
        """Any rules, with conditions and without, in any order."""
        case = procedure(*rules).open(COUNTY)
        first, second, third = flags
        event = Asked(on=DAY, by=by, text=text, first=first, second=second, third=third)
        (row,) = case.node.exits[Asked]
        alone = all(
            (rule.when is not None and not rule.when.holds(case, event)) or rule.met(case, event) for rule in rules
        )
        assert all(judge(case, event) for judge in row.judges) is alone
        assert (case.check(event) == ()) is alone


class TestBook:
    """The law of a procedure at one level and place."""

    def test_of_another_level(self) -> None:
        """A provincial committee is not bound by a law of the county alone."""
        provincial = StandingCommittee(level=Level.PROVINCIAL, place="370000", members=61)
        book = procedure(ONLY_LOCAL).book(provincial)
        assert book.edges == (date(2007, 1, 1), date(2024, 11, 8))
        (row,) = book.on(DAY)[Stage.NONE].exits[Asked]
        assert row.rules == ()

    def test_only_what_binds_the_level(self) -> None:
        """The Organic Law is no law of the national level, and makes no edge there."""
        rule = evolve(duty("first"), cites=(*CITES, ORGANIC_2022.art(1)))
        national = StandingCommittee(level=Level.NATIONAL, place="100000", members=170)
        assert ORGANIC_2022.since not in procedure(rule).book(national).edges
        assert ORGANIC_2022.since in procedure(rule).book(COUNTY).edges

    def test_of_another_body(self) -> None:
        """What it rests on decides, not who sits in it."""
        congress = Congress(level=Level.COUNTY, place="370103", members=275)
        made = evolve(procedure(), body=Congress)
        assert made.book(congress).edges == (date(2007, 1, 1), date(2024, 11, 8))


class TestDrawn:
    """A table as a Mermaid state diagram."""

    MAJORITY = Majority(name="majority", share=MORE_THAN_HALF, says=SAYS, cites=CITES)
    STEPS = (
        step(Stage.NONE, Asked, Stage.OPEN),
        *ballot(Stage.OPEN, Voted, majority=MAJORITY, carried=Stage.CLOSED, not_carried=Stage.NONE),
    )

    def test_chinese(self) -> None:
        """Stages and events by their Chinese names, the branch in brackets, every end marked."""
        picture = drawn(self.STEPS, Stage.NONE, lambda text: text.zh)
        assert picture.startswith("stateDiagram-v2")
        for words in ("未提出", "已提出", "已办结", "提问", "表决〔通过〕", "表决〔未通过〕", "表决〔无效〕"):
            assert words in picture
        assert "CLOSED --> [*]" in picture
        assert "OPEN --> [*]" not in picture
        assert "[*] --> NONE" in picture

    def test_english(self) -> None:
        """The same arrows with English labels."""
        lines = drawn(self.STEPS, Stage.NONE, lambda text: text.en).splitlines()
        arrows = [line.strip() for line in lines if "-->" in line and "[*]" not in line]
        assert sorted(arrows) == [
            "NONE --> OPEN: Asked",
            "OPEN --> CLOSED: Voted [carried]",
            "OPEN --> NONE: Voted [not carried]",
            "OPEN --> OPEN: Voted [void]",
        ]

    def test_rows_that_differ_in_rules_alone(self) -> None:
        """Are one arrow."""
        rows = (
            self.STEPS[0],
            step(Stage.NONE, Asked, Stage.OPEN, duty("first")),
            step(Stage.OPEN, Answered, Stage.CLOSED),
        )
        picture = drawn(rows, Stage.NONE, lambda text: text.en)
        assert picture.count("NONE --> OPEN") == 1

    def test_signs_that_would_end_a_label(self) -> None:
        """Quotes and semicolons are replaced."""
        picture = drawn(self.STEPS, Stage.NONE, lambda text: f'“{text.en}"; twice；')
        assert '"; twice' not in picture
        assert "；" not in picture
