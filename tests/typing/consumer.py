"""What an importer writes.  Only the type checker runs this file; nothing in it may need a cast or an ignore."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from enum import Enum
from typing import assert_never, assert_type

from attrs import field, frozen

from npcproc import (
    Body,
    Carried,
    Case,
    Cite,
    Congress,
    DefinitionError,
    Docket,
    Due,
    Edition,
    Effect,
    Event,
    Facts,
    Finding,
    Level,
    Move,
    NoSuchProcedure,
    NoSuchStep,
    NotCarried,
    NotEncoded,
    Organ,
    OutOfOrder,
    Overlay,
    Procedure,
    ProcedureError,
    Refused,
    Share,
    Standing,
    StandingCommittee,
    Step,
    Tally,
    Text,
    Void,
    Voted,
    VotingMethod,
    alongside,
    ballot,
    by_level,
    step,
)
from npcproc.levels import ByLevel
from npcproc.periods import NotKnownYet, days
from npcproc.rules import Competence, Condition, Is, Latest, Majority, Notice, Rule, Signatures
from npcproc.supervision import interpellation
from npcproc.tally import MORE_THAN_HALF, Result

# --- a platform that uses a procedure -------------------------------------------------------------------------------


def a_case() -> Case:
    """Members question a court, and the council refers it."""
    committee = StandingCommittee(level=Level.COUNTY, place="370103", members=31)
    case = interpellation.IN_STANDING_COMMITTEE.open(committee)
    assert_type(case, Case)
    question = interpellation.Submitted(
        on=date(2025, 3, 4),
        by=Organ.MEMBERS,
        signatories={"甲", "乙", "丙"},
        target=Organ.COURT,
        questions="为何",
        content="积案",
    )
    assert_type(question.signatories, frozenset[str])
    assert_type(question.on, date)
    case = case.apply(question)
    case = case.record(
        interpellation.Referred(on=date(2025, 3, 5), by=Organ.CHAIRPERSONS_COUNCIL, form=interpellation.Form.WRITTEN),
    )
    case = case.apply(interpellation.ReplyDistributed(on=date(2025, 4, 1), by=Organ.PRESIDIUM, to=[Organ.MEMBERS]))
    return case.replay(case.events)


def what_a_case_tells(case: Case, today: date) -> str:
    """Everything one can ask of a case."""
    assert_type(case.body, Body)
    assert_type(case.stage, Enum)
    assert_type(case.procedure, str)
    assert_type(case.title, Text)
    assert_type(case.ended, bool)
    assert_type(case.events, tuple[Event, ...])
    assert_type(case.findings, tuple[Finding, ...])
    assert_type(case.last(interpellation.Replied), interpellation.Replied | None)
    moves = case.moves(today)
    assert_type(moves, tuple[Move, ...])
    assert_type(moves[0].event, type[Event])
    assert_type(moves[0].by, tuple[Organ, ...])
    due = case.due(on=today)
    assert_type(due, tuple[Due, ...])
    assert_type(due[0].by, date | NotKnownYet | None)
    return "、".join(said.what.zh for said in due)


def why_not(case: Case, event: Event) -> list[str]:
    """Every reason, in Chinese, and what the other errors carry."""
    try:
        case.apply(event)
    except Refused as refused:
        assert_type(refused.findings, tuple[Finding, ...])
        return [finding.zh for finding in refused.findings if finding.effect is Effect.REFUSES]
    except NoSuchStep as refused:
        assert_type(refused.provided, tuple[Text, ...])
        return [text.en for text in refused.provided]
    except NotEncoded as silent:
        assert_type(silent.since, date)
    except OutOfOrder as late:
        assert_type(late.last, date)
    except ProcedureError as error:
        return [error.zh, error.en]
    return [slug for finding in case.check(event) for slug in slugs(finding.cites)]


def slugs(cites: Iterable[Cite]) -> list[str]:
    """Where it says so."""
    return [cite.slug for cite in cites]


def in_words(result: Result) -> str:
    """A result is one of three, and a type checker knows when one is forgotten."""
    match result:
        case Carried(in_favour, needed):
            return f"通过：{in_favour}/{needed}"
        case NotCarried():
            return f"未通过：{result.in_favour}/{result.needed}"
        case Void(reasons):
            return "、".join(reason.zh for reason in reasons)
        case _:
            assert_never(result)


def a_count() -> str:
    """A count and what it comes to."""
    tally = Tally(members=31, present=30, in_favour=16)
    vote = Voted(on=date(2025, 3, 4), tally=tally, method=VotingMethod.SECRET_BALLOT)
    assert_type(vote.tally.result(Share(1, 2, exceeds=True)), Carried | NotCarried | Void)
    return in_words(vote.tally.result(MORE_THAN_HALF, MORE_THAN_HALF))


def a_docket(body: Body, today: date) -> Docket:
    """The business of one body."""
    docket = Docket(body=body).open("2025-1", interpellation.IN_STANDING_COMMITTEE)
    assert_type(docket.cases, Mapping[str, Case])
    assert_type(docket.case("2025-1").due(today), tuple[Due, ...])
    return docket.record("2025-1", interpellation.Closed(on=today, by=Organ.CHAIRPERSONS_COUNCIL))


# --- a desk that defines a procedure of its own ---------------------------------------------------------------------


class Stage(Enum):
    """Where a matter stands."""

    NONE = "未提出"
    PUT = "已提出"
    DONE = "已通过"


@frozen(kw_only=True)
class Put(Event):
    """A matter is put."""

    zh = "提出"
    en = "Put"

    signatories: frozenset[str] = frozenset()
    urgent: bool = False
    session_on: date = field(default=date(2025, 4, 1))


HOUSE_RULES = Edition(
    slug="house-rules-2025",
    zh="某县人大常委会工作规则",
    en="House Rules (2025)",
    short_zh="工作规则",
    short_en="House Rules",
    issuer="某县",
    adopted=date(2025, 1, 1),
    since=date(2025, 1, 1),
    levels=frozenset({Level.COUNTY}),
    place="370103",
    source="公报",
)
SAYS = Text("应当如此", "it must be so")
NUMBERS: ByLevel[int] = by_level(national=10, county=3)
ENOUGH = Signatures(name="enough", at_least=NUMBERS, cites=(HOUSE_RULES.art(3, 1),))
BY_MEMBERS = Competence(
    name="by-members",
    allowed=frozenset({Organ.MEMBERS}),
    when=Is("urgent", {True}),
    says=SAYS,
    effect=Effect.ADVISORY,
    cites=(HOUSE_RULES.art(3, 2),),
)
IN_TIME = Notice(
    name="in-time", before=Latest(Put, "session_on"), at_least=days(7), says=SAYS, cites=(HOUSE_RULES.art(4),)
)
CARRIES = Majority(name="carries", share=MORE_THAN_HALF, says=SAYS, cites=(HOUSE_RULES.art(5),))
CONDITION: Condition = CARRIES.carried
RULES: tuple[Rule, ...] = (ENOUGH, BY_MEMBERS)
ROW: Step = step(Stage.NONE, Put, Stage.PUT, *RULES, must=True)


def of_its_own() -> Procedure:
    """A table, and what a place adds to it."""
    table = Procedure(
        id="house.matter",
        title=Text("事项", "A matter"),
        body=StandingCommittee,
        rests_on=(HOUSE_RULES,),
        start=Stage.NONE,
        steps=(
            ROW,
            *alongside([Stage.PUT], Put, IN_TIME),
            *ballot(Stage.PUT, Voted, majority=CARRIES, carried=Stage.DONE, not_carried=Stage.NONE),
        ),
    )
    overlay = Overlay(rules={Put: (IN_TIME,)})
    assert_type(table.events, tuple[type[Event], ...])
    assert_type(table.rules, tuple[Rule, ...])
    return table.also(overlay)


@frozen(kw_only=True)
class Committee(Facts):
    """How a committee stands."""

    zh = "委员会"
    en = "Committee"

    members: int


def audited(standing: Standing, on: date) -> tuple[Finding, ...]:
    """How things stand, judged."""
    return standing.audit(Congress(level=Level.COUNTY, place="370103", members=275), Committee(on=on, members=5))


def by_name(tables: Iterable[Procedure]) -> Mapping[str, Procedure]:
    """Those who loop."""
    return {table.id: table for table in tables}


def defined(make: type[Procedure], steps: tuple[Step, ...]) -> Procedure | None:
    """What a definition may raise."""
    try:
        return make(id="model", title=SAYS, body=Congress, rests_on=(HOUSE_RULES,), start=Stage.NONE, steps=steps)
    except (DefinitionError, NoSuchProcedure) as error:
        assert_type(error.zh, str)
        return None
