"""Procedures: a table is proved when it is defined, opened before the right body, and added to by local law."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from enum import Enum
from typing import Any

import pytest
from attrs import evolve, frozen
from hypothesis import given
from hypothesis import strategies as st
from tests.never_forgives import beside

from npcproc.bodies import Body, Congress, Organ, StandingCommittee
from npcproc.case import Case
from npcproc.events import Event, Facts, Voted
from npcproc.findings import DefinitionError, Finding, NoSuchProcedure, NoSuchStep, NotEncoded, Refused, Text
from npcproc.law.local import SHANDONG_MAJOR_MATTERS_2018
from npcproc.law.national import NPC_RULES_2021, ORGANIC_2022, SUPERVISION_2006, SUPERVISION_2024
from npcproc.levels import ALL_LEVELS, WITH_STANDING_COMMITTEE, Level, by_level
from npcproc.procedure import Overlay, Procedure, Standing, together
from npcproc.rules import (
    Competence,
    Condition,
    Duty,
    Entry,
    Has,
    Is,
    Majority,
    Method,
    MethodByTable,
    Not,
    Performed,
    Rule,
)
from npcproc.statutes import Cite, Edition
from npcproc.steps import Step, ballot, step
from npcproc.supervision import interpellation
from npcproc.tally import MORE_THAN_HALF, Tally

DAY = date(2025, 3, 4)
SAYS = Text("应当如此", "it must be so")
CITES = (SUPERVISION_2006.art(1), SUPERVISION_2024.art(1))
COUNTY = StandingCommittee(level=Level.COUNTY, place="370103", members=31)


class Stage(Enum):
    """Three stages, the last one an end."""

    NONE = "未提出"
    OPEN = "已提出"
    CLOSED = "已办结"


class Way(Enum):
    """Three ways."""

    FIRST = "一"
    SECOND = "二"
    THIRD = "三"


@frozen(kw_only=True)
class Asked(Event):
    """Something is asked."""

    zh = "提问"
    en = "Asked"

    text: str = "为何"
    copied: bool = True


@frozen(kw_only=True)
class Answered(Event):
    """It is answered, in one of three ways."""

    zh = "答复"
    en = "Answered"

    way: Way = Way.FIRST


@frozen(kw_only=True)
class Withdrawn(Event):
    """It is withdrawn."""

    zh = "撤回"
    en = "Withdrawn"


STATES = Performed(name="states", of="text", says=SAYS, cites=CITES)
COPIES = Duty(name="copies", of="copied", says=SAYS, cites=CITES)
ASKS = step(Stage.NONE, Asked, Stage.OPEN, STATES)
ANSWERS = step(Stage.OPEN, Answered, Stage.CLOSED)


def procedure(*steps: Step, body: type[Body] = StandingCommittee) -> Procedure:
    """A procedure with that table."""
    return Procedure(
        id="model",
        title=Text("示范程序", "Model"),
        body=body,
        rests_on=(SUPERVISION_2006, SUPERVISION_2024),
        start=Stage.NONE,
        steps=steps,
    )


def branches(*conditions: Condition | None) -> Procedure:
    """A procedure in which answering has a row for each condition."""
    return procedure(ASKS, *(step(Stage.OPEN, Answered, Stage.CLOSED, when=when) for when in conditions))


def is_way(*ways: Way) -> Is:
    """A condition on the way."""
    return Is("way", ways)


class TestStages:
    """Every stage can be reached, and every stage leads to an end."""

    def test_a_table_that_makes_sense(self) -> None:
        """Is defined, and tells its parts in the order of the table."""
        made = procedure(ASKS, ANSWERS)
        assert made.stages == tuple(Stage)
        assert made.events == (Asked, Answered)
        assert made.rules == (STATES,)
        assert made.levels == WITH_STANDING_COMMITTEE

    def test_no_way_to_a_stage(self) -> None:
        """A stage that no row leads to is named."""
        with pytest.raises(DefinitionError, match="model: no way to CLOSED"):
            procedure(ASKS, step(Stage.OPEN, Withdrawn, Stage.NONE))

    def test_no_way_to_a_stage_from_the_start(self) -> None:
        """A row that leaves a stage which itself is not reached does not help."""
        with pytest.raises(DefinitionError, match="model: no way to CLOSED, OPEN"):
            procedure(ANSWERS)

    def test_no_way_to_an_end(self) -> None:
        """Where every stage leads to another there is no end, and all of them are named."""
        with pytest.raises(DefinitionError, match="model: no way to an end from CLOSED, NONE, OPEN"):
            procedure(ASKS, ANSWERS, step(Stage.CLOSED, Asked, Stage.NONE))

    def test_a_trap(self) -> None:
        """Stages that lead only to each other are named, though other stages have an end."""

        class Trap(Enum):
            NONE = "未提出"
            LEFT = "左"
            RIGHT = "右"
            END = "已办结"

        rows = (
            step(Trap.NONE, Asked, Trap.LEFT),
            step(Trap.LEFT, Asked, Trap.RIGHT),
            step(Trap.RIGHT, Asked, Trap.LEFT),
            step(Trap.NONE, Withdrawn, Trap.END),
        )
        with pytest.raises(DefinitionError, match="model: no way to an end from LEFT, RIGHT"):
            evolve(procedure(ASKS, ANSWERS), start=Trap.NONE, steps=rows)

    def test_a_round_with_a_way_out(self) -> None:
        """The same round with an end is defined; a row back to its own stage is no way out and no obstacle."""
        made = procedure(
            ASKS, step(Stage.OPEN, Withdrawn, Stage.NONE), ANSWERS, step(Stage.CLOSED, Asked, Stage.CLOSED)
        )
        assert made.open(COUNTY).replay([asked(), Withdrawn(on=DAY, by=Organ.MEMBERS), asked(), answered()]).ended


@frozen(kw_only=True)
class Rated(Event):
    """It is rated, as is done in some places."""

    zh = "测评"
    en = "Rated"
    practice = True


class TestPractice:
    """What no statute knows moves nothing, is no duty and has no article."""

    def test_it_may_happen(self) -> None:
        """Beside the law's own steps."""
        table = evolve(NATIONAL, steps=(*NATIONAL.steps, step(Stage.OPEN, Rated, Stage.OPEN)))
        case = table.open(COUNTY).apply(asked())
        assert case.apply(Rated(on=case.events[-1].on, by=Organ.MEMBERS)).stage is case.stage

    @pytest.mark.parametrize(
        "row",
        [
            step(Stage.OPEN, Rated, Stage.CLOSED),
            step(Stage.OPEN, Rated, Stage.OPEN, must=True),
            step(Stage.OPEN, Rated, Stage.OPEN, cites=CITES),
        ],
        ids=["moves", "must", "cites"],
    )
    def test_refused(self, row: Step) -> None:
        """A row that says otherwise is no practice."""
        with pytest.raises(DefinitionError, match="model: Rated is practice, and no article stands behind it"):
            evolve(NATIONAL, steps=(*NATIONAL.steps, row))


class TestBranches:
    """Several rows for one event split all cases between them."""

    def test_all_cases_once(self) -> None:
        """Each case has its row."""
        assert branches(is_way(Way.FIRST), is_way(Way.SECOND, Way.THIRD)).events == (Asked, Answered)
        assert branches(is_way(Way.FIRST), Not(is_way(Way.FIRST))).events == (Asked, Answered)

    @pytest.mark.parametrize(
        ("conditions", "what"),
        [
            ((None, None), "two steps on Answered from OPEN, and one of them has no condition"),
            ((is_way(Way.FIRST), None), "two steps on Answered from OPEN, and one of them has no condition"),
            ((is_way(Way.FIRST), Not(Has("way"))), "the steps on Answered from OPEN look at different things"),
            (
                (is_way(Way.FIRST, Way.SECOND), is_way(Way.SECOND, Way.THIRD)),
                "two steps on Answered from OPEN in the same case",
            ),
            ((is_way(Way.FIRST), is_way(Way.SECOND)), "no step on Answered from OPEN for .*Way.THIRD"),
            ((is_way(Way.FIRST),), "no step on Answered from OPEN for .*Way.SECOND.*Way.THIRD"),
        ],
    )
    def test_refused(self, conditions: tuple[Condition | None, ...], what: str) -> None:
        """No condition, different things, a case twice, a case never."""
        with pytest.raises(DefinitionError, match=f"model: {what}"):
            branches(*conditions)

    @given(split=st.tuples(*(st.frozensets(st.sampled_from(Way), min_size=1) for _ in range(2))))
    def test_defined_exactly_where_they_split(self, split: tuple[frozenset[Way], frozenset[Way]]) -> None:
        """Two conditions are a table just when they share no case and leave none."""
        first, second = split
        if first.isdisjoint(second) and first | second == frozenset(Way):
            assert branches(is_way(*first), is_way(*second)).steps
        else:
            with pytest.raises(DefinitionError):
                branches(is_way(*first), is_way(*second))

    def test_a_vote_in_two_rows(self) -> None:
        """A vote without its void row is refused."""
        majority = Majority(name="majority", share=MORE_THAN_HALF, says=SAYS, cites=CITES)
        rows = ballot(Stage.OPEN, Voted, majority=majority, carried=Stage.CLOSED, not_carried=Stage.NONE)
        assert procedure(ASKS, *rows).rules == (STATES, majority)
        with pytest.raises(DefinitionError, match=r"no step on Voted from OPEN for .*Void"):
            procedure(ASKS, *rows[:2])


class TestRules:
    """A rule cites, has a name of its own, and looks at fields that are there."""

    @pytest.mark.parametrize(
        ("rules", "what"),
        [
            ((evolve(COPIES, cites=()),), "rule copies cites nothing"),
            ((STATES, evolve(COPIES, name="states")), "two rules named states"),
            ((STATES, evolve(STATES, cites=CITES[:1])), "two rules named states"),
            ((evolve(COPIES, of="printed"),), "Asked has no field printed"),
            ((evolve(COPIES, when=Has("seal")),), "Asked has no field seal"),
            ((evolve(COPIES, when=Not(is_way(Way.FIRST))),), "Asked has no field way"),
        ],
    )
    def test_refused(self, rules: tuple[Rule, ...], what: str) -> None:
        """Each fault is named."""
        with pytest.raises(DefinitionError, match=f"model: {what}"):
            procedure(step(Stage.NONE, Asked, Stage.OPEN, *rules), ANSWERS)

    def test_a_branch_on_a_field_that_is_not_there(self) -> None:
        """A condition of a row is looked at as well."""
        with pytest.raises(DefinitionError, match="model: Answered has no field copied"):
            branches(Is("copied", {True}), Is("copied", {False}))

    def test_one_rule_on_two_rows(self) -> None:
        """The same rule may stand on several rows."""
        made = procedure(ASKS, ANSWERS, step(Stage.OPEN, Asked, Stage.OPEN, STATES))
        assert made.rules == (STATES,)


def asked(on: date = DAY, **says: Any) -> Asked:
    """Members ask."""
    return Asked(on=on, by=Organ.MEMBERS, **says)


def answered(on: date = DAY, way: Way = Way.FIRST) -> Answered:
    """The government answers."""
    return Answered(on=on, by=Organ.GOVERNMENT, way=way)


class TestOpen:
    """A case is opened before a body of the right kind, at a level that has the procedure."""

    def test_a_new_case(self) -> None:
        """Nothing has happened in it."""
        case = procedure(ASKS, ANSWERS).open(COUNTY)
        assert (case.body, case.stage, case.events, case.findings) == (COUNTY, Stage.NONE, (), ())
        assert (case.procedure, case.title) == ("model", Text("示范程序", "Model"))

    def test_another_kind_of_body(self) -> None:
        """A congress has no procedure of a standing committee; both languages say so."""
        congress = Congress(level=Level.COUNTY, place="370103", members=275)
        with pytest.raises(NoSuchProcedure) as refused:
            procedure(ASKS, ANSWERS).open(congress)
        assert refused.value.zh == "model：县级人民代表大会没有这一程序"
        assert str(refused.value) == "model: there is no such procedure in a county people's congress"

    def test_a_level_that_no_edition_binds(self) -> None:
        """A township congress has no procedure that rests on the Supervision Law."""
        made = procedure(ASKS, ANSWERS, body=Congress)
        assert made.levels == WITH_STANDING_COMMITTEE
        made.open(Congress(level=Level.COUNTY, place="370103", members=275))
        with pytest.raises(NoSuchProcedure, match="township people's congress"):
            made.open(Congress(level=Level.TOWNSHIP, place="370103001", members=61))

    def test_a_level_at_which_no_step_begins(self) -> None:
        """Where no provision opens a first step there is no procedure, although an edition binds the level."""
        county = SUPERVISION_2024.art(1, levels=frozenset({Level.COUNTY}))
        made = procedure(evolve(ASKS, cites=(county,)), ANSWERS)
        assert made.levels == {Level.COUNTY}
        made.open(COUNTY)
        with pytest.raises(NoSuchProcedure, match="municipal standing committee"):
            made.open(StandingCommittee(level=Level.MUNICIPAL, place="370100", members=45))

    @pytest.mark.parametrize("later", [ASKS, evolve(ASKS, source=Stage.OPEN, to=Stage.OPEN)])
    def test_one_way_in_is_enough(self, later: Step) -> None:
        """A later step that is narrower, or another first step that is not, leaves the levels as they are."""
        county = SUPERVISION_2024.art(1, levels=frozenset({Level.COUNTY}))
        narrow = evolve(later, event=Withdrawn, rules=(), cites=(county,))
        assert procedure(ASKS, narrow, ANSWERS).levels == WITH_STANDING_COMMITTEE

    @pytest.mark.parametrize(
        ("table", "first"),
        [
            (lambda: interpellation.IN_STANDING_COMMITTEE.open(COUNTY), date(2007, 1, 1)),
            (
                lambda: interpellation.IN_CONGRESS.open(Congress(level=Level.COUNTY, place="370103", members=275)),
                ORGANIC_2022.since,
            ),
            (
                lambda: interpellation.IN_CONGRESS.open(Congress(level=Level.NATIONAL, place="100000", members=2980)),
                NPC_RULES_2021.since,
            ),
        ],
    )
    def test_the_day_before_the_first_edition(self, table: Callable[[], Case], first: date) -> None:
        """On the first day it is judged; the day before is not, and the first day is said."""
        submitted = interpellation.Submitted(
            on=first, by=Organ.MEMBERS, signatories=frozenset(), target=Organ.GOVERNMENT, questions="为何", content="甲"
        )
        assert table().check(submitted)
        with pytest.raises(NotEncoded) as silent:
            table().check(evolve(submitted, on=first - timedelta(days=1)))
        assert (silent.value.since, silent.value.on) == (first, first - timedelta(days=1))
        assert str(first) in silent.value.zh
        assert str(first) in silent.value.en

    def test_2006(self) -> None:
        """Interpellation at county level is encoded from 2007-01-01."""
        case = interpellation.IN_STANDING_COMMITTEE.open(COUNTY)
        for look in (case.moves, case.due):
            with pytest.raises(NotEncoded, match="encoded from 2007-01-01; 2006-12-31 is earlier"):
                look(date(2006, 12, 31))

    def test_the_law_of_a_body_is_compiled_once(self) -> None:
        """Two bodies of one level and place share their law; another place has its own."""
        made = procedure(ASKS, ANSWERS)
        other = StandingCommittee(level=Level.COUNTY, place="370104", members=31)
        assert made.book(COUNTY) is made.book(evolve(COUNTY, members=29))
        assert made.book(COUNTY) is not made.book(other)


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
    levels=frozenset({Level.MUNICIPAL, Level.COUNTY}),
    place="370100",
    source="made up",
)
MUST_COPY = Duty(name="jinan-copies", of="copied", says=Text("应抄送", "it is copied"), cites=(LOCAL.art(1),))
WITHDRAWS = Competence(
    name="jinan-withdraws",
    allowed=frozenset({Organ.MEMBERS}),
    says=Text("由提出人撤回", "those who asked withdraw it"),
    cites=(LOCAL.art(2),),
)
OVERLAY = Overlay(
    rules={Asked: (MUST_COPY,)},
    steps=(step(Stage.OPEN, Withdrawn, Stage.CLOSED, WITHDRAWS, cites=(LOCAL.art(2),)),),
)
NATIONAL = procedure(ASKS, ANSWERS)
IN_JINAN = NATIONAL.also(OVERLAY)
ELSEWHERE = StandingCommittee(level=Level.COUNTY, place="370203", members=31)


class TestTogether:
    """Several chapters of an overlay each have rules of their own on one event."""

    def test_none_is_lost(self) -> None:
        """The rules on an event that two chapters have stand one after the other."""
        other = evolve(MUST_COPY, name="jinan-copies-again")
        chapters: list[Mapping[type[Event], tuple[Rule, ...]]] = [
            {Asked: (MUST_COPY,)},
            {Withdrawn: (WITHDRAWS,)},
            {Asked: (other,)},
        ]
        assert together(*chapters) == {Asked: (MUST_COPY, other), Withdrawn: (WITHDRAWS,)}
        assert together() == {}


class TestAlso:
    """Local law adds, and never forgives; it is in force only in its place and while it is law."""

    @given(
        on=st.dates(date(2007, 1, 1), date(2030, 1, 1)),
        text=st.sampled_from(["", "为何"]),
        copied=st.booleans(),
        body=st.sampled_from([COUNTY, ELSEWHERE]),
    )
    def test_never_forgives(self, on: date, text: str, body: Body, *, copied: bool) -> None:
        """Whatever the national table finds, the local one finds as well, and more only where it is law."""
        event = asked(on, text=text, copied=copied)
        added = beside(NATIONAL.open(body).check(event), IN_JINAN.open(body).check(event))
        governs = body is COUNTY and date(2010, 3, 1) <= on < date(2026, 1, 1)
        assert added == ({"model.jinan-copies"} if governs and not copied else set())

    @pytest.mark.parametrize(
        ("on", "found"),
        [
            (date(2010, 2, 28), 0),
            (date(2010, 3, 1), 1),
            (date(2025, 12, 31), 1),
            (date(2026, 1, 1), 0),
        ],
    )
    def test_from_its_first_day_to_its_last(self, on: date, found: int) -> None:
        """The day before and the day after it says nothing."""
        assert len(IN_JINAN.open(COUNTY).check(asked(on, copied=False))) == found

    def test_both_are_found(self) -> None:
        """An act that breaks the national and the local rule breaks two."""
        findings: tuple[Finding, ...] = IN_JINAN.open(COUNTY).check(asked(text="", copied=False))
        assert [finding.rule for finding in findings] == ["model.states", "model.jinan-copies"]
        assert findings[1].zh == "应抄送，实际并非如此（济南示范规定第一条）"

    def test_a_step_of_its_own(self) -> None:
        """Exists there and then, and nowhere else."""
        withdrawn = Withdrawn(on=DAY, by=Organ.MEMBERS)
        assert IN_JINAN.open(COUNTY).apply(asked()).apply(withdrawn).stage is Stage.CLOSED
        with pytest.raises(Refused, match="those who asked withdraw it"):
            IN_JINAN.open(COUNTY).apply(asked()).apply(evolve(withdrawn, by=Organ.GOVERNMENT))
        for case in (IN_JINAN.open(ELSEWHERE), NATIONAL.open(COUNTY)):
            with pytest.raises(NoSuchStep, match=r"provides Answered$"):
                case.apply(asked()).apply(withdrawn)

    def test_a_step_after_its_last_day(self) -> None:
        """Once the local law has ended the way is closed again."""
        case = IN_JINAN.open(COUNTY).apply(asked())
        assert case.apply(Withdrawn(on=date(2025, 12, 31), by=Organ.MEMBERS)).ended
        with pytest.raises(NoSuchStep):
            case.apply(Withdrawn(on=date(2026, 1, 1), by=Organ.MEMBERS))

    def test_the_national_table_stays(self) -> None:
        """Adding gives another procedure of the same id; the first is as it was."""
        assert NATIONAL.events == (Asked, Answered)
        assert IN_JINAN.events == (Asked, Answered, Withdrawn)
        assert NATIONAL.id == IN_JINAN.id
        assert NATIONAL != IN_JINAN

    def test_nothing_added(self) -> None:
        """Without overlays the rows are the same."""
        assert NATIONAL.also().steps == NATIONAL.steps

    def test_a_rule_on_a_local_step(self) -> None:
        """An overlay's rules judge its own steps too."""
        overlay = evolve(OVERLAY, rules={Withdrawn: (evolve(WITHDRAWS, name="again"),)})
        case = NATIONAL.also(overlay).open(COUNTY).apply(asked())
        with pytest.raises(Refused) as refused:
            case.apply(Withdrawn(on=DAY, by=Organ.GOVERNMENT))
        assert [finding.rule for finding in refused.value.findings] == ["model.jinan-withdraws", "model.again"]

    def test_two_overlays(self) -> None:
        """Two places' laws stand beside each other."""
        second = Overlay(rules={Asked: (evolve(MUST_COPY, name="twice"),)})
        found = NATIONAL.also(OVERLAY, second).open(COUNTY).check(asked(copied=False))
        assert [finding.rule for finding in found] == ["model.jinan-copies", "model.twice"]

    @pytest.mark.parametrize(
        ("overlay", "what"),
        [
            (Overlay(rules={Voted: (MUST_COPY,)}), "no step on Voted"),
            (Overlay(rules={Withdrawn: (), Voted: ()}), "no step on Voted, Withdrawn"),
            (Overlay(steps=(step(Stage.OPEN, Withdrawn, Stage.CLOSED),)), "a local step must cite"),
            (Overlay(rules={Asked: (evolve(MUST_COPY, name="states"),)}), "two rules named states"),
            (Overlay(rules={Asked: (evolve(MUST_COPY, cites=()),)}), "rule jinan-copies cites nothing"),
            (Overlay(rules={Answered: (MUST_COPY,)}), "Answered has no field copied"),
            (
                Overlay(steps=(step(Stage.OPEN, Answered, Stage.NONE, cites=(LOCAL.art(3),)),)),
                "two steps on Answered from OPEN",
            ),
        ],
    )
    def test_refused(self, overlay: Overlay, what: str) -> None:
        """What it adds is proved like the table itself."""
        with pytest.raises(DefinitionError, match=f"model: {what}"):
            NATIONAL.also(overlay)


AGAIN = Overlay(again={STATES: (LOCAL.art(3),)})
STATES_IN_JINAN = NATIONAL.also(AGAIN)
UNKNOWN = evolve(STATES, name="states-otherwise")
DECIDED = Majority(name="majority", share=MORE_THAN_HALF, quorum=MORE_THAN_HALF, says=SAYS, cites=CITES)
BALLOT = ballot(Stage.OPEN, Voted, majority=DECIDED, carried=Stage.CLOSED, not_carried=Stage.NONE)


class TestAgain:
    """A local article that says a national rule again is cited beside the national one, in the same finding."""

    @given(on=st.dates(date(2007, 1, 1), date(2030, 1, 1)), body=st.sampled_from([COUNTY, ELSEWHERE]))
    def test_one_finding(self, on: date, body: Body) -> None:
        """Nothing is found twice, and the article is cited in its place and while it is law."""
        event = asked(on, text="")
        (national,), (local,) = NATIONAL.open(body).check(event), STATES_IN_JINAN.open(body).check(event)
        governs = body is COUNTY and date(2010, 3, 1) <= on < date(2026, 1, 1)
        assert local.cites == (*national.cites, *([LOCAL.art(3)] if governs else []))
        assert evolve(local, cites=()) == evolve(national, cites=())

    @pytest.mark.parametrize(
        ("on", "articles"),
        [
            (date(2010, 2, 28), "监督法第一条"),
            (date(2010, 3, 1), "监督法第一条、济南示范规定第三条"),
            (date(2025, 12, 31), "监督法第一条、济南示范规定第三条"),
            (date(2026, 1, 1), "监督法第一条"),
        ],
    )
    def test_from_its_first_day_to_its_last(self, on: date, articles: str) -> None:
        """The sentence names both texts, and the day before and the day after only the national one."""
        (found,) = STATES_IN_JINAN.open(COUNTY).check(asked(on, text=""))
        assert found.rule == "model.states"
        assert found.articles.zh == articles

    def test_the_national_table_stays(self) -> None:
        """Adding gives another procedure with the same rules, and the first cites what it cited."""
        assert NATIONAL.rules == (STATES,)
        assert [rule.name for rule in STATES_IN_JINAN.rules] == ["states"]
        assert STATES_IN_JINAN.open(COUNTY).check(asked()) == ()

    def test_said_first(self) -> None:
        """Before the national article it is asked by the local one alone, there and nowhere else."""
        later = evolve(STATES, cites=(SUPERVISION_2024.art(1),))
        made = procedure(step(Stage.NONE, Asked, Stage.OPEN, later), ANSWERS).also(
            Overlay(again={later: (LOCAL.art(3),)})
        )
        before, since = asked(date(2024, 11, 7), text=""), asked(date(2024, 11, 8), text="")
        assert [found.cites for found in made.open(COUNTY).check(before)] == [(LOCAL.art(3),)]
        assert [found.cites for found in made.open(COUNTY).check(since)] == [(SUPERVISION_2024.art(1), LOCAL.art(3))]
        assert made.open(ELSEWHERE).check(before) == ()

    def test_on_every_row(self) -> None:
        """A rule that stands on several rows is said again on all of them, and stays one."""
        made = procedure(ASKS, ANSWERS, step(Stage.OPEN, Asked, Stage.OPEN, STATES)).also(AGAIN)
        assert len({id(rule) for row in made.steps for rule in row.rules}) == 1
        case = made.open(COUNTY)
        for here in (case, case.apply(asked())):
            (found,) = here.check(asked(text=""))
            assert found.cites == (CITES[1], LOCAL.art(3))

    def test_beside_rules_and_steps(self) -> None:
        """An overlay may say one thing again and add another."""
        made = NATIONAL.also(evolve(OVERLAY, again=AGAIN.again))
        found = made.open(COUNTY).check(asked(text="", copied=False))
        assert [(f.rule, f.cites) for f in found] == [
            ("model.states", (CITES[1], LOCAL.art(3))),
            ("model.jinan-copies", (LOCAL.art(1),)),
        ]

    @pytest.mark.parametrize(
        "made",
        [
            NATIONAL.also(AGAIN, Overlay(again={STATES: (LOCAL.art(4),)})),
            NATIONAL.also(AGAIN).also(Overlay(again={STATES: (LOCAL.art(4),)})),
        ],
        ids=["at once", "one after the other"],
    )
    def test_two_overlays_on_one_rule(self, made: Procedure) -> None:
        """Both are cited, in one finding."""
        (found,) = made.open(COUNTY).check(asked(text=""))
        assert found.cites == (CITES[1], LOCAL.art(3), LOCAL.art(4))

    @given(present=st.integers(0, 31), in_favour=st.integers(0, 31))
    def test_a_majority(self, present: int, in_favour: int) -> None:
        """The count picks the same row as before, and a result declared wrongly is found by both texts."""
        national = procedure(ASKS, *BALLOT)
        made = national.also(Overlay(again={DECIDED: (LOCAL.art(5),)}))
        tally = Tally(members=31, present=present, in_favour=min(in_favour, present))
        for declared in (True, False, None):
            vote = Voted(on=DAY, tally=tally, declared=declared)
            plain, local = (table.open(COUNTY).apply(asked()) for table in (national, made))
            assert local.record(vote).stage is plain.record(vote).stage
            assert beside(plain.check(vote), local.check(vote)) == set()
            assert [f.cites for f in local.check(vote)] == [(CITES[1], LOCAL.art(5)) for _ in plain.check(vote)]

    def test_a_majority_is_said_again(self) -> None:
        """Fifteen of thirty-one declared carried are too few by the national article and by the local one."""
        made = procedure(ASKS, *BALLOT).also(Overlay(again={DECIDED: (LOCAL.art(5),)}))
        vote = Voted(on=DAY, tally=Tally(members=31, present=31, in_favour=15), declared=True)
        (found,) = made.open(COUNTY).apply(asked()).check(vote)
        assert (found.rule, found.cites) == ("model.majority", (CITES[1], LOCAL.art(5)))

    @pytest.mark.parametrize(
        ("again", "what"),
        [
            ({UNKNOWN: (LOCAL.art(3),)}, "no rule states-otherwise to say again"),
            ({evolve(STATES, of="copied"): (LOCAL.art(3),)}, "no rule states to say again"),
            ({MUST_COPY: (LOCAL.art(3),)}, "no rule jinan-copies to say again"),
        ],
    )
    def test_an_unknown_rule(self, again: dict[Rule, tuple[Cite, ...]], what: str) -> None:
        """A rule that the table has not, though another has its name, is not said again."""
        with pytest.raises(DefinitionError, match=f"^model: {what}$"):
            NATIONAL.also(OVERLAY, Overlay(again=again))

    def test_where_no_national_article_speaks(self) -> None:
        """An article that reaches a level without a national one says something new, and must be a rule."""
        county = evolve(STATES, cites=(SUPERVISION_2024.art(1, levels=frozenset({Level.COUNTY})),))
        table = procedure(step(Stage.NONE, Asked, Stage.OPEN, county), ANSWERS)
        with pytest.raises(
            DefinitionError, match=r"^model: jinan-model-2010/3 says states where no national article does: municipal$"
        ):
            table.also(Overlay(again={county: (LOCAL.art(3),)}))
        narrow = LOCAL.art(3, levels=frozenset({Level.COUNTY}))
        assert table.also(Overlay(again={county: (narrow,)})).rules == (evolve(county, cites=(*county.cites, narrow)),)

    def test_where_the_national_rule_has_no_value(self) -> None:
        """A national article that says nothing at a level is no rule there to be said again."""
        allowed = by_level(county=frozenset({Way.FIRST}))
        county = Method(name="way", of="way", allowed=allowed, says=SAYS, cites=CITES)
        table = procedure(ASKS, step(Stage.OPEN, Answered, Stage.CLOSED, county))
        with pytest.raises(DefinitionError, match="says way where no national article does: municipal"):
            table.also(Overlay(again={county: (LOCAL.art(3),)}))

    def test_a_level_that_the_procedure_has_not(self) -> None:
        """An article may bind townships too: no standing committee is there, and nothing comes of it."""
        wide = evolve(LOCAL, slug="jinan-model-2011", levels=LOCAL.levels | {Level.TOWNSHIP})
        (found,) = NATIONAL.also(Overlay(again={STATES: (wide.art(3),)})).open(COUNTY).check(asked(text=""))
        assert found.cites == (CITES[1], wide.art(3))

    def test_a_table(self) -> None:
        """The articles of a rule by a table stand in its entries, so it cannot be said again as a whole."""
        tabled = MethodByTable(
            name="way-by-text",
            of="way",
            by_field="by",
            table=(Entry(Organ.GOVERNMENT, frozenset({Way.FIRST}), CITES),),
            says=SAYS,
        )
        table = procedure(ASKS, step(Stage.OPEN, Answered, Stage.CLOSED, tabled))
        with pytest.raises(DefinitionError, match=r"^model: rule way-by-text is a table, whose articles"):
            table.also(Overlay(again={tabled: (LOCAL.art(3),)}))


COUNTIES = (SUPERVISION_2024.art(9, levels=frozenset({Level.COUNTY})),)
CLOSES = step(Stage.OPEN, Withdrawn, Stage.CLOSED, cites=COUNTIES)
IN_COUNTIES = procedure(ASKS, ANSWERS, CLOSES)
CITY = StandingCommittee(level=Level.MUNICIPAL, place="370100", members=51)
OPENED = IN_COUNTIES.also(Overlay(opens={Withdrawn: (LOCAL.art(6),)}))


class TestOpens:
    """A local article opens a way of national law where no national article does."""

    @pytest.mark.parametrize(
        ("on", "is_open"),
        [(date(2010, 2, 28), False), (date(2010, 3, 1), True), (date(2025, 12, 31), True), (date(2026, 1, 1), False)],
    )
    def test_from_its_first_day_to_its_last(self, on: date, *, is_open: bool) -> None:
        """In a city of that place, and while it is law; in a county the national article opens it alone as well."""
        withdrawn = Withdrawn(on=date(2026, 2, 1), by=Organ.MEMBERS)
        case = OPENED.open(CITY).apply(asked(on))
        if is_open:
            assert case.apply(evolve(withdrawn, on=on)).ended
        with pytest.raises(NoSuchStep):
            case.apply(withdrawn if is_open else evolve(withdrawn, on=on))
        assert OPENED.open(COUNTY).apply(asked()).apply(withdrawn).ended

    def test_nowhere_else(self) -> None:
        """Another city has no such way, nor has this one by national law."""
        other = StandingCommittee(level=Level.MUNICIPAL, place="370200", members=51)
        for case in (OPENED.open(other), IN_COUNTIES.open(CITY)):
            with pytest.raises(NoSuchStep):
                case.apply(asked()).check(Withdrawn(on=DAY, by=Organ.MEMBERS))

    def test_its_articles(self) -> None:
        """The row cites them beside the national ones; the other rows cite what they cited."""
        assert [row.cites for row in OPENED.steps] == [(), (), (*COUNTIES, LOCAL.art(6))]
        assert [row.cites for row in IN_COUNTIES.steps] == [(), (), COUNTIES]

    def test_two_places(self) -> None:
        """Both open it."""
        twice = OPENED.also(Overlay(opens={Withdrawn: (LOCAL.art(7),)}))
        assert twice.steps[-1].cites == (*COUNTIES, LOCAL.art(6), LOCAL.art(7))

    @pytest.mark.parametrize("event", [Asked, Voted])
    def test_nothing_to_open(self, event: type[Event]) -> None:
        """A way that is open wherever the procedure exists needs no article, and one that is not there takes none."""
        with pytest.raises(DefinitionError, match=f"^model: no step to open on {event.__name__}$"):
            IN_COUNTIES.also(Overlay(opens={event: (LOCAL.art(6),)}))

    def test_not_its_own_steps(self) -> None:
        """A step that the place itself provides has its articles already."""
        with pytest.raises(DefinitionError, match="no step to open on Withdrawn"):
            NATIONAL.also(evolve(OVERLAY, opens={Withdrawn: (LOCAL.art(6),)}))


@frozen(kw_only=True)
class Committee(Facts):
    """How a committee stands."""

    zh = "委员会"
    en = "Committee"

    minutes_kept: bool = True
    way: Way = Way.FIRST


KEPT = Duty(name="kept", of="minutes_kept", says=Text("应有会议记录", "minutes are kept"), cites=CITES)
FIRST_WAY = Method(name="way", of="way", allowed=frozenset({Way.FIRST}), says=SAYS, cites=(SUPERVISION_2024.art(2),))


def standing(*rules: Rule) -> Standing:
    """A standing with those rules."""
    return Standing(
        id="model-standing",
        title=Text("示范", "Model"),
        body=StandingCommittee,
        rests_on=(SUPERVISION_2006, SUPERVISION_2024),
        facts=Committee,
        rules=rules,
    )


class TestStanding:
    """How things stand on a day is judged by the same rules, with no steps."""

    AUDIT = standing(KEPT, FIRST_WAY)

    @given(on=st.dates(date(2007, 1, 1), date(2030, 1, 1)), way=st.sampled_from(Way), kept=st.booleans())
    def test_every_rule_broken(self, on: date, way: Way, *, kept: bool) -> None:
        """Each rule in force that day, and no other."""
        found = self.AUDIT.audit(COUNTY, Committee(on=on, minutes_kept=kept, way=way))
        broken = [] if kept else ["model-standing.kept"]
        if on >= SUPERVISION_2024.since and way is not Way.FIRST:
            broken.append("model-standing.way")
        assert [finding.rule for finding in found] == broken

    def test_the_law_of_the_day(self) -> None:
        """The articles are those in force on the day judged."""
        for on, cite in ((date(2024, 11, 7), CITES[0]), (date(2024, 11, 8), CITES[1])):
            (finding,) = self.AUDIT.audit(COUNTY, Committee(on=on, minutes_kept=False))
            assert (finding.on, finding.cites) == (on, (cite,))

    def test_before_the_first_edition(self) -> None:
        """Silence, not a verdict."""
        with pytest.raises(NotEncoded, match="encoded from 2007-01-01"):
            self.AUDIT.audit(COUNTY, Committee(on=date(2006, 12, 31)))

    def test_another_body(self) -> None:
        """A congress is not judged by it."""
        with pytest.raises(NoSuchProcedure):
            self.AUDIT.audit(Congress(level=Level.COUNTY, place="370103", members=275), Committee(on=DAY))

    def test_another_place(self) -> None:
        """An audit that rests on one province's law does not exist in another."""
        audit = Standing(
            id="model-standing.shandong",
            title=Text("示范", "Model"),
            body=StandingCommittee,
            rests_on=(SHANDONG_MAJOR_MATTERS_2018,),
            facts=Committee,
            rules=(evolve(KEPT, cites=(SHANDONG_MAJOR_MATTERS_2018.art(1, 1),)),),
        )
        assert audit.audit(COUNTY, Committee(on=DAY, minutes_kept=False))
        elsewhere = StandingCommittee(level=Level.COUNTY, place="440103", members=31)
        with pytest.raises(NoSuchProcedure, match="standing committee of 440103"):
            audit.audit(elsewhere, Committee(on=DAY))

    def test_facts_of_another_kind(self) -> None:
        """Are a mistake of the caller."""
        with pytest.raises(TypeError, match="model-standing: facts must be Committee, not Asked"):
            self.AUDIT.audit(COUNTY, asked())

    def test_levels(self) -> None:
        """Those of the body that some edition binds."""
        assert self.AUDIT.levels == WITH_STANDING_COMMITTEE < ALL_LEVELS

    @pytest.mark.parametrize(
        ("rules", "what"),
        [
            ((evolve(KEPT, cites=()),), "rule kept cites nothing"),
            ((KEPT, evolve(FIRST_WAY, name="kept")), "two rules named kept"),
            ((evolve(KEPT, of="sealed"),), "Committee has no field sealed"),
        ],
    )
    def test_refused(self, rules: tuple[Rule, ...], what: str) -> None:
        """Proved when it is defined."""
        with pytest.raises(DefinitionError, match=f"model-standing: {what}"):
            standing(*rules)


class TestVoidVote:
    """A void vote leaves the matter where it was, and never rejects it."""

    MAJORITY = Majority(name="majority", share=MORE_THAN_HALF, quorum=MORE_THAN_HALF, says=SAYS, cites=CITES)
    TABLE = procedure(ASKS, *ballot(Stage.OPEN, Voted, majority=MAJORITY, carried=Stage.CLOSED, not_carried=Stage.NONE))

    @given(present=st.integers(0, 31), in_favour=st.integers(0, 31))
    def test_the_count_picks_the_row(self, present: int, in_favour: int) -> None:
        """Carried, not carried and void lead three ways."""
        vote = Voted(on=DAY, tally=Tally(members=31, present=present, in_favour=min(in_favour, present)))
        stage = self.TABLE.open(COUNTY).apply(asked()).apply(vote).stage
        if present < 16:
            assert stage is Stage.OPEN
        else:
            assert stage is (Stage.CLOSED if vote.tally.in_favour >= 16 else Stage.NONE)
