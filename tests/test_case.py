"""Cases: a fold of events, judged each by the law of its own day."""

from __future__ import annotations

import pickle
from datetime import date, timedelta
from enum import Enum
from typing import Any

import pytest
from attrs import evolve, field, frozen
from attrs.exceptions import FrozenInstanceError
from hypothesis import given
from hypothesis import strategies as st

from npcproc.bodies import Congress, Organ, StandingCommittee
from npcproc.case import Case
from npcproc.events import Event
from npcproc.findings import Effect, NoSuchStep, OutOfOrder, Refused, Text
from npcproc.law.national import SUPERVISION_2006, SUPERVISION_2024
from npcproc.levels import Level, by_level
from npcproc.periods import NotKnownYet, days, months, working_days
from npcproc.procedure import Procedure
from npcproc.rules import Competence, Deadline, Duty, Latest, Notice, Past, Performed, Rule, Signatures
from npcproc.steps import alongside, step
from npcproc.supervision.interpellation import (
    IN_CONGRESS,
    IN_STANDING_COMMITTEE,
    Closed,
    Declined,
    Demanded,
    Form,
    Referred,
    Replied,
    ReplyDistributed,
    Stage,
    Submitted,
)

COUNTY = StandingCommittee(level=Level.COUNTY, place="370103", members=31)
DAY = date(2025, 3, 4)


def submitted(on: date = DAY, **says: Any) -> Submitted:
    """Three members ask the court."""
    plain: dict[str, Any] = {
        "on": on,
        "by": Organ.MEMBERS,
        "signatories": ["甲", "乙", "丙"],
        "target": Organ.COURT,
        "questions": "为何",
        "content": "积案",
    }
    return Submitted(**(plain | says))


def referred(on: date = DAY, **says: Any) -> Referred:
    """The council refers it for a reply in writing."""
    plain: dict[str, Any] = {
        "on": on,
        "by": Organ.CHAIRPERSONS_COUNCIL,
        "form": Form.WRITTEN,
        "considered_by": Organ.PLENARY,
    }
    return Referred(**(plain | says))


def replied(on: date = DAY, **says: Any) -> Replied:
    """The court replies in writing, its president signing."""
    plain: dict[str, Any] = {
        "on": on,
        "by": Organ.COURT,
        "form": Form.WRITTEN,
        "answer": "答复如下",
        "head_signed": True,
    }
    return Replied(**(plain | says))


def distributed(on: date = DAY) -> ReplyDistributed:
    """The reply goes to the members."""
    return ReplyDistributed(on=on, by=Organ.CHAIRPERSONS_COUNCIL, to=[Organ.MEMBERS])


def demanded(on: date = DAY) -> Demanded:
    """Two of the three ask for a second reply."""
    return Demanded(on=on, by=Organ.MOVERS, dissatisfied=["甲", "乙"])


def closed(on: date = DAY) -> Closed:
    """It ends."""
    return Closed(on=on, by=Organ.CHAIRPERSONS_COUNCIL)


def new() -> Case:
    """A new interpellation."""
    return IN_STANDING_COMMITTEE.open(COUNTY)


LAWFUL: tuple[Event, ...] = (
    submitted(),
    referred(DAY + timedelta(days=1)),
    replied(DAY + timedelta(days=20)),
    distributed(DAY + timedelta(days=21)),
    demanded(DAY + timedelta(days=22)),
    referred(DAY + timedelta(days=23)),
    replied(DAY + timedelta(days=40)),
    demanded(DAY + timedelta(days=41)),
    Declined(on=DAY + timedelta(days=42), by=Organ.CHAIRPERSONS_COUNCIL),
    closed(DAY + timedelta(days=42)),
)

answers = st.sampled_from(["", "答复如下"])


class TestApply:
    """A new case, or a refusal with every rule broken."""

    def test_a_whole_case(self) -> None:
        """From none to closed, with nothing to find."""
        case = new()
        stages = []
        for event in LAWFUL:
            case = case.apply(event)
            stages.append(case.stage)
        assert stages == [
            Stage.SUBMITTED,
            Stage.REFERRED,
            Stage.REPLIED,
            Stage.REPLIED,
            Stage.DEMANDED,
            Stage.REFERRED,
            Stage.REPLIED,
            Stage.DEMANDED,
            Stage.REPLIED,
            Stage.CLOSED,
        ]
        assert case.events == LAWFUL
        assert case.findings == ()

    def test_the_earlier_case_stays(self) -> None:
        """A case never changes; what follows is another one."""
        before = new()
        after = before.apply(submitted())
        assert (before.stage, before.events) == (Stage.NONE, ())
        assert (after.stage, after.events) == (Stage.SUBMITTED, (submitted(),))
        frozen_: Any = after
        with pytest.raises(FrozenInstanceError):
            frozen_.events = ()

    def test_refused_leaves_it(self) -> None:
        """After a refusal the case stands where it stood, and the lawful event still goes through."""
        case = new()
        with pytest.raises(Refused):
            case.apply(submitted(signatories=["甲", "乙"]))
        assert case == new()
        assert case.apply(submitted()).stage is Stage.SUBMITTED

    def test_a_breach_is_kept(self) -> None:
        """The head stayed away from an oral reply: the act stands, and the breach stays with the case."""
        oral = new().apply(submitted()).apply(referred(form=Form.PLENARY))
        case = oral.apply(replied(form=Form.PLENARY, head_attended=False, head_signed=False))
        assert case.stage is Stage.REPLIED
        (finding,) = case.findings
        assert (finding.rule, finding.effect) == ("interpellation.standing-committee.head-attends", Effect.BREACH)
        assert case.apply(closed()).findings == (finding,)

    def test_a_refusal_carries_breaches_too(self) -> None:
        """`Refused` has everything that `check` has."""
        case = new().apply(submitted())
        event = referred(by=Organ.MEMBERS, considered_by=None)
        with pytest.raises(Refused) as refused:
            case.apply(event)
        assert refused.value.findings == case.check(event)
        assert [finding.effect for finding in refused.value.findings] == [Effect.REFUSES, Effect.BREACH]

    @given(signers=st.integers(0, 6), written=st.booleans(), questions=st.sampled_from(["", "为何"]))
    def test_apply_record_and_check_agree(self, signers: int, questions: str, *, written: bool) -> None:
        """`apply` raises exactly where a finding refuses; `record` never does, and keeps what `check` finds."""
        event = submitted(signatories=map(str, range(signers)), in_writing=written, questions=questions)
        case = new()
        found = case.check(event)
        recorded = case.record(event)
        assert recorded.findings == found
        assert recorded.stage is Stage.SUBMITTED
        if any(finding.effect is Effect.REFUSES for finding in found):
            with pytest.raises(Refused) as refused:
                case.apply(event)
            assert refused.value.findings == found
        else:
            assert case.apply(event) == recorded


class TestNoSuchStep:
    """What the law does not provide cannot be recorded either; what it does provide is named."""

    def test_names_what_there_is(self) -> None:
        """From referred there is only the reply."""
        case = new().apply(submitted()).apply(referred())
        for judge in (case.apply, case.check, case.record):
            with pytest.raises(NoSuchStep) as refused:
                judge(closed())
            assert refused.value.provided == (Text("答复", "Replied"),)
            assert refused.value.stage == "已交办"

    def test_at_the_end(self) -> None:
        """Nothing follows."""
        with pytest.raises(NoSuchStep, match="provides none"):
            new().replay(LAWFUL).apply(closed(DAY + timedelta(days=99)))


class TestOrder:
    """Events come in the order of their days; those of one day keep the order in which they are said."""

    @given(later=st.integers(-400, 400))
    def test_never_earlier(self, later: int) -> None:
        """The same day is in order, the day before is not."""
        case = new().apply(submitted())
        event = referred(DAY + timedelta(days=later))
        if later >= 0:
            assert case.apply(event).stage is Stage.REFERRED
        else:
            with pytest.raises(OutOfOrder, match=f"{event.on} is earlier than the last step, {DAY}"):
                case.apply(event)

    def test_the_first_event_has_none_before_it(self) -> None:
        """A case can begin on any day encoded."""
        assert new().apply(submitted(date(2007, 1, 1))).stage is Stage.SUBMITTED

    def test_one_day(self) -> None:
        """Everything on one day stays as it was said."""
        events = tuple(evolve(event, on=DAY) for event in LAWFUL)
        assert new().replay(events).events == events


class TestChangeOfLaw:
    """A pending case meets the new law at its next step."""

    def test_the_articles_change(self) -> None:
        """Submitted on the last day of the law of 2006, referred on the first of the law of 2024."""
        case = new()
        with pytest.raises(Refused) as refused:
            case.apply(submitted(date(2024, 11, 7), signatories=["甲", "乙"]))
        (finding,) = refused.value.findings
        assert SUPERVISION_2006.art(35, 1) in finding.cites
        assert SUPERVISION_2024.art(51, 1) not in finding.cites
        case = case.apply(submitted(date(2024, 11, 7)))
        for on, cite in (
            (date(2024, 11, 7), SUPERVISION_2006.art(36, 1)),
            (date(2024, 11, 8), SUPERVISION_2024.art(52, 1)),
        ):
            with pytest.raises(Refused) as refused:
                case.apply(referred(on, by=Organ.MEMBERS))
            (finding,) = refused.value.findings
            supervision = [c for c in finding.cites if c.edition in {SUPERVISION_2006, SUPERVISION_2024}]
            assert supervision == [cite]

    @pytest.mark.parametrize("on", [date(2024, 11, 7), date(2024, 11, 8)])
    def test_it_moves_on_under_either(self, on: date) -> None:
        """The change stops nothing."""
        case = new().apply(submitted(date(2024, 11, 7))).apply(referred(on)).apply(replied(date(2024, 12, 1)))
        assert case.stage is Stage.REPLIED
        assert case.findings == ()

    def test_moves_and_articles_of_a_day(self) -> None:
        """What comes next is told under the law of the day asked about."""
        case = new().apply(submitted(date(2024, 11, 7)))
        for on, cite in (
            (date(2024, 11, 7), SUPERVISION_2006.art(36, 1)),
            (date(2024, 11, 8), SUPERVISION_2024.art(52, 1)),
        ):
            (move,) = case.moves(on)
            assert cite in move.cites
            assert not {SUPERVISION_2006, SUPERVISION_2024} - {cite.edition} & {c.edition for c in move.cites}


class TestReplay:
    """The events alone give back the case."""

    @given(upto=st.integers(0, len(LAWFUL)))
    def test_equal(self, upto: int) -> None:
        """At every point of its life, applied or recorded."""
        case = new()
        for event in LAWFUL[:upto]:
            case = case.apply(event)
        again = new().replay(case.events)
        assert again == case
        assert hash(again) == hash(case)

    @given(answer=answers, attended=st.booleans(), signatories=st.frozensets(st.sampled_from("甲乙丙丁")))
    def test_with_findings(self, answer: str, signatories: frozenset[str], *, attended: bool) -> None:
        """What was unlawful is found again, in the same order."""
        events = (
            submitted(signatories=signatories),
            referred(form=Form.PLENARY),
            replied(form=Form.PLENARY, answer=answer, head_attended=attended),
        )
        case = new().record(events[0]).record(events[1]).record(events[2])
        assert new().replay(events) == case
        assert len(case.findings) == sum((len(signatories) < 3, not answer, not attended))

    def test_equal_across_the_change_of_law(self) -> None:
        """Wherever the case was left, it is the same case."""
        events = (submitted(date(2024, 11, 7)), referred(date(2024, 11, 8)))
        assert new().replay(events) == new().apply(events[0]).apply(events[1])


class TestEquality:
    """A case is its body, its procedure, its stage and what happened in it."""

    def test_another_body(self) -> None:
        """The same history elsewhere is another case."""
        elsewhere = IN_STANDING_COMMITTEE.open(evolve(COUNTY, place="370104"))
        assert new() != elsewhere

    def test_another_procedure(self) -> None:
        """So is a new case of another procedure."""
        congress = Congress(level=Level.COUNTY, place="370103", members=275)
        assert new() != IN_CONGRESS.open(congress)
        assert sitting().open(COUNTY) != evolve(sitting(), id="other").open(COUNTY)
        assert sitting().open(COUNTY) == sitting().open(COUNTY)

    def test_another_history(self) -> None:
        """And one in which something else happened."""
        assert new().apply(submitted()) != new().apply(submitted(questions="何时"))

    def test_in_a_set(self) -> None:
        """Two equal cases are one."""
        assert len({new().apply(submitted()), new().replay([submitted()])}) == 1

    def test_findings_pickle(self) -> None:
        """What a case found and what happened in it come back equal."""
        case = new().record(submitted(signatories=["甲"]))
        kept = (case.body, case.events, case.findings)
        assert pickle.loads(pickle.dumps(kept)) == kept  # noqa: S301 - our own bytes

    def test_last(self) -> None:
        """The latest event of a kind, or none."""
        case = new().replay(LAWFUL)
        assert case.last(Referred) == referred(DAY + timedelta(days=23))
        assert new().last(Referred) is None


class TestMoves:
    """What may or must come next, by whom, and under which rules."""

    def test_at_the_start(self) -> None:
        """Members may submit."""
        (move,) = new().moves(DAY)
        assert (move.event, move.to, move.must, move.by) == (Submitted, (Stage.SUBMITTED,), False, (Organ.MEMBERS,))
        assert "interpellation.standing-committee.enough-sign" in move.rules
        assert SUPERVISION_2024.art(51, 1) in move.cites

    def test_a_duty(self) -> None:
        """The council must refer it, and then the organ questioned must reply."""
        (move,) = new().apply(submitted()).moves(DAY)
        assert (move.event, move.must, move.by) == (Referred, True, (Organ.CHAIRPERSONS_COUNCIL,))
        (move,) = new().apply(submitted()).apply(referred()).moves(DAY)
        assert (move.event, move.must, move.by) == (Replied, True, (Organ.COURT,))

    def test_several(self) -> None:
        """After the reply there is a choice."""
        case = new().replay(LAWFUL[:3])
        kinds = {move.event.__name__ for move in case.moves(DAY + timedelta(days=30))}
        assert kinds == {"CommitteeReported", "ReplyDistributed", "ReportDistributed", "Demanded", "Closed"}

    def test_rules_out_of_force_are_not_told(self) -> None:
        """Under the law of 2022 to 2024 the list that yields is not among them."""
        rules = {rule.rpartition(".")[2] for move in new().moves(date(2010, 1, 1)) for rule in move.rules}
        assert "might-be-asked" in rules
        assert "may-be-asked" not in rules
        rules = {rule.rpartition(".")[2] for move in new().moves(DAY) for rule in move.rules}
        assert "may-be-asked" in rules
        assert "might-be-asked" not in rules

    def test_every_move_can_be_made(self) -> None:
        """An event of a kind that is named is judged; any other is no step."""
        case = new().apply(submitted())
        provided = {move.event for move in case.moves(DAY)}
        for event in LAWFUL:
            if type(event) in provided:
                case.check(evolve(event, on=DAY))
            else:
                with pytest.raises(NoSuchStep):
                    case.check(evolve(event, on=DAY))


class TestEnded:
    """A case has ended where no step leads on."""

    def test_only_at_the_end(self) -> None:
        """Not before."""
        case, ended = new(), []
        for event in LAWFUL:
            ended.append(case.ended)
            case = case.apply(event)
        assert ended == [False] * len(LAWFUL)
        assert case.ended
        assert case.moves(DAY + timedelta(days=50)) == ()
        assert case.due(DAY + timedelta(days=50)) == ()


class Sitting(Enum):
    """Where a report stands."""

    NONE = "未召集"
    CALLED = "已召集"
    SENT = "已报送"
    HEARD = "已听取"


@frozen(kw_only=True)
class Called(Event):
    """A session is called for a day."""

    zh = "召集会议"
    en = "Called"

    session_on: date
    formal: bool = True


@frozen(kw_only=True)
class Sent(Event):
    """The report is sent."""

    zh = "报送报告"
    en = "Sent"

    copies: frozenset[str] = field(default=frozenset())


@frozen(kw_only=True)
class Noted(Event):
    """Minutes are kept."""

    zh = "记录"
    en = "Noted"


@frozen(kw_only=True)
class Heard(Event):
    """The report is heard."""

    zh = "听取报告"
    en = "Heard"

    published: bool = True


CITES = (SUPERVISION_2006.art(1), SUPERVISION_2024.art(1))
SENDS = Competence(name="sends", allowed=frozenset({Organ.GOVERNMENT}), says=Text("由政府报送", "sends"), cites=CITES)
IN_TIME = Notice(
    name="in-time",
    before=Latest(Called, "session_on"),
    at_least=days(20),
    says=Text("应在会议举行的二十日前", "twenty days before the session"),
    cites=CITES,
)
HEARD_BY = Deadline(
    name="heard-by",
    after=Latest(Sent),
    within=months(3),
    says=Text("应在三个月内", "within three months"),
    cites=CITES,
)
SESSION = date(2025, 4, 21)
LAST_DAY = date(2025, 4, 1)


def sitting(*more: Rule, heard: tuple[Rule, ...] = (HEARD_BY,)) -> Procedure:
    """A report that must be sent in time before a session and heard within three months."""
    return Procedure(
        id="model",
        title=Text("示范", "Model"),
        body=StandingCommittee,
        rests_on=(SUPERVISION_2006, SUPERVISION_2024),
        start=Sitting.NONE,
        steps=(
            step(Sitting.NONE, Called, Sitting.CALLED),
            step(Sitting.CALLED, Called, Sitting.CALLED),
            step(Sitting.CALLED, Sent, Sitting.SENT, SENDS, IN_TIME, *more, must=True),
            *alongside([Sitting.SENT], Noted, must=True),
            step(Sitting.SENT, Heard, Sitting.HEARD, *heard),
        ),
    )


def called(session_on: date = SESSION, on: date = DAY, *, formal: bool = True) -> Called:
    """A session on that day."""
    return Called(on=on, by=Organ.CHAIRPERSONS_COUNCIL, session_on=session_on, formal=formal)


def sent(on: date = LAST_DAY) -> Sent:
    """The government sends."""
    return Sent(on=on, by=Organ.GOVERNMENT)


class TestDue:
    """A deadline is visible before it is missed."""

    def test_a_duty_without_a_day(self) -> None:
        """What must come next is due, and the law sets no day."""
        (due,) = new().apply(submitted()).due(DAY)
        assert (due.event, due.by, due.who, due.rule, due.overdue) == (
            Referred,
            None,
            (Organ.CHAIRPERSONS_COUNCIL,),
            None,
            False,
        )
        assert due.what == Text("决定交办", "Referred")
        assert SUPERVISION_2024.art(52, 1) in due.cites

    def test_what_may_be_done_is_not_due(self) -> None:
        """At the start nobody need ask anything."""
        assert new().due(DAY) == ()
        assert sitting().open(COUNTY).due(DAY) == ()

    @given(on=st.dates(DAY, date(2025, 6, 1)))
    def test_visible_and_then_overdue(self, on: date) -> None:
        """Up to the last day it is due, from the next day on overdue; it never vanishes."""
        (due,) = sitting().open(COUNTY).apply(called()).due(on)
        assert (due.event, due.by, due.rule) == (Sent, LAST_DAY, "model.in-time")
        assert due.who == (Organ.GOVERNMENT,)
        assert due.what == IN_TIME.says
        assert due.cites == (CITES[1],)
        assert due.overdue is (on > LAST_DAY)

    @pytest.mark.parametrize("late", [0, 1])
    def test_the_same_rule_judges(self, late: int) -> None:
        """On the day that was due it is lawful, a day later the same rule finds a breach."""
        case = sitting().open(COUNTY).apply(called()).apply(sent(LAST_DAY + timedelta(days=late)))
        assert [finding.rule for finding in case.findings] == ["model.in-time"] * late

    def test_called_anew(self) -> None:
        """A session moved moves what is due."""
        case = sitting().open(COUNTY).apply(called()).apply(called(SESSION + timedelta(days=30)))
        (due,) = case.due(DAY)
        assert due.by == LAST_DAY + timedelta(days=30)

    def test_done_is_not_due(self) -> None:
        """Once sent it is not due; what counts from it is, with what must be kept meanwhile."""
        case = sitting().open(COUNTY).apply(called()).apply(sent())
        assert [(due.event, due.by, due.rule) for due in case.due(LAST_DAY)] == [
            (Heard, date(2025, 7, 1), "model.heard-by"),
            (Noted, None, None),
        ]
        noted = case.apply(Noted(on=LAST_DAY, by=Organ.STANDING_COMMITTEE))
        assert [due.event for due in noted.due(LAST_DAY)] == [Heard]

    def test_ahead(self) -> None:
        """A later step whose last day is known already is told before its turn."""
        heard = Deadline(
            name="soon", after=Latest(Called), within=months(6), says=Text("六个月内", "within six months"), cites=CITES
        )
        case = sitting(heard=(heard,)).open(COUNTY).apply(called())
        assert [(due.event, due.by) for due in case.due(DAY)] == [(Sent, LAST_DAY), (Heard, date(2025, 9, 4))]

    def test_not_known_yet(self) -> None:
        """Where the calendar does not know the year, the day is not guessed; what has a day comes first."""

        class Nothing:
            def is_workday(self, _day: date) -> bool | None:
                return None

        soon = Deadline(
            name="soon", after=Latest(Called), within=working_days(5), says=Text("五个工作日内", "soon"), cites=CITES
        )
        case = sitting(soon).open(evolve(COUNTY, calendar=Nothing())).apply(called())
        assert [due.by for due in case.due(DAY)] == [LAST_DAY, NotKnownYet(2025)]
        assert not any(due.overdue for due in case.due(LAST_DAY))

    @pytest.mark.parametrize("formal", [True, False])
    def test_only_where_it_is_asked(self, *, formal: bool) -> None:
        """A time limit with a condition on the past is due where that holds; the duty itself is due either way."""
        table = sitting(heard=(evolve(HEARD_BY, when=Past(Called, "formal", {True})),))
        case = table.open(COUNTY).apply(called(formal=formal)).apply(sent())
        assert (Heard in {due.event for due in case.due(LAST_DAY)}) is formal

    def test_not_by_a_condition_on_the_act(self) -> None:
        """What depends on the act itself cannot be known before it."""
        table = sitting(heard=(Duty(name="d", of="published", says=SENDS.says, cites=CITES),))
        assert [due.event for due in table.open(COUNTY).apply(called()).apply(sent()).due(LAST_DAY)] == [Noted]


class TestOnTheHotPath:
    """The fast way says what the slow way says."""

    RULES = (
        Signatures(name="signs", of="copies", at_least=by_level(county=2), cites=CITES),
        Performed(name="states", of="copies", says=SENDS.says, cites=CITES),
    )

    @given(copies=st.frozensets(st.sampled_from("甲乙丙")), by=st.sampled_from([Organ.GOVERNMENT, Organ.COURT]))
    def test_apply_as_check(self, copies: frozenset[str], by: Organ) -> None:
        """Whatever the rules of a row, `apply` goes through exactly where `check` finds nothing that refuses."""
        case = sitting(*self.RULES).open(COUNTY).apply(called())
        event = Sent(on=LAST_DAY, by=by, copies=copies)
        expected = [
            *(["model.sends"] if by is Organ.COURT else []),
            *(["model.signs"] if len(copies) < 2 else []),
            *([] if copies else ["model.states"]),
        ]
        assert [finding.rule for finding in case.check(event)] == expected
        if expected:
            with pytest.raises(Refused):
                case.apply(event)
        else:
            assert case.apply(event).stage is Sitting.SENT
