"""What Henan adds to special work reports."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from tests.events_for import chance_of, walk
from tests.never_forgives import articles, beside
from tests.supervision.special_report.story import SESSION, story

from npcproc.bodies import Organ, StandingCommittee
from npcproc.case import Case
from npcproc.events import Event
from npcproc.findings import Effect, NoSuchStep
from npcproc.levels import Level
from npcproc.local.henan import OVERLAYS
from npcproc.local.henan.follow_up import CommitteeFollowedUp
from npcproc.local.henan.special_report import AppraisalNotified, Appraised, RectificationHeard, WorkProgrammeMade
from npcproc.places import level_of
from npcproc.supervision.special_report import (
    IN_STANDING_COMMITTEE,
    Closed,
    Deliberated,
    HandlingPublished,
    HandlingReported,
    Heard,
    ImplementationReported,
    Inspected,
    OpinionsHandedOver,
    ReportPublished,
    ReportRequested,
    ResolutionVoted,
    Scheduled,
    Source,
    Stage,
    TopicSelected,
    ViewsCollected,
)
from npcproc.tally import Tally

TABLE = IN_STANDING_COMMITTEE.also(OVERLAYS[IN_STANDING_COMMITTEE])
GOVERNMENT = Organ.GOVERNMENT
THREE = frozenset({Organ.GOVERNMENT, Organ.COURT, Organ.PROCURATORATE})
HANDED_OVER = date(2025, 4, 7)
MEASURES = "henan-supervision-measures-2015"


def committee(place: str = "410100") -> StandingCommittee:
    """The standing committee of a city."""
    return StandingCommittee(level=Level.MUNICIPAL, place=place, members=31)


def lawful() -> tuple[Event, ...]:
    """Every event of a report that goes as Henan wants it."""
    events = list(story())
    for number, event in enumerate(events):
        if isinstance(event, TopicSelected):
            events[number] = evolve(event, proposed_by=Organ.WORKING_BODY)
        elif isinstance(event, Heard):
            events[number] = evolve(event, heads_present=THREE)
        elif isinstance(event, OpinionsHandedOver):
            events[number] = evolve(event, by=Organ.WORKING_BODY)
    events.append(CommitteeFollowedUp(on=events[-1].on, by=Organ.WORKING_BODY))
    events.insert(1, WorkProgrammeMade(on=events[0].on, by=Organ.WORKING_BODY))
    return tuple(events)


def until(kind: type[Event], *, without: tuple[type[Event], ...] = (), place: str = "410100") -> Case:
    """The case just before the event of that kind."""
    case = TABLE.open(committee(place))
    for event in lawful():
        if isinstance(event, kind):
            break
        if not isinstance(event, without):
            case = case.record(event)
    return case


def its(kind: type[Event], **changed: Any) -> Any:
    """The event of that kind, with something changed."""
    return evolve(next(event for event in lawful() if isinstance(event, kind)), **changed)


def added(case: Case, event: Event) -> set[str]:
    """What Henan's own rules find."""
    names = {finding.rule.rpartition(".")[2] for finding in case.check(event)}
    return {name.removeprefix("henan-") for name in names if name.startswith("henan-")}


def breaks(case: Case, event: Event) -> dict[str, set[str]]:
    """The rules that the event breaks, each with the articles of Henan that say so."""
    by_rule = articles(case, event, "410000")
    return {rule: {slug.removeprefix(f"{MEASURES}/") for slug in slugs} for rule, slugs in by_rule.items()}


def said_in(article: str) -> pytest.MarkDecorator:
    """In Henan this article says it again; in Hubei none does."""
    return pytest.mark.parametrize(("place", "said"), [("410100", {article}), ("420100", set())])


class TestTheWholeWay:
    """A report that goes as Henan wants it leaves no finding, and elsewhere nothing is added."""

    def test_lawful(self) -> None:
        """Every event can be applied."""
        case = TABLE.open(committee())
        for event in lawful():
            case = case.apply(event)
        assert case.apply(Closed(on=date(2025, 12, 1))).findings == ()

    def test_elsewhere(self) -> None:
        """In Shandong the national story has no finding, and Henan's own steps do not exist."""
        case = TABLE.open(committee("370100")).replay(story())
        assert case.findings == ()
        with pytest.raises(NoSuchStep):
            case.check(RectificationHeard(on=date(2025, 12, 1)))

    @pytest.mark.parametrize(("place", "outside"), [("410000", "420000"), ("410100", "420100"), ("410102", "420102")])
    @given(seed=st.integers(min_value=0, max_value=2**32))
    def test_against_a_place_outside(self, place: str, outside: str, seed: int) -> None:
        """What is found in Hubei is found in Henan, by the same articles or more, and beyond it only what is new."""
        here, there = (StandingCommittee(level=level_of(p), place=p, members=31) for p in (place, outside))
        for case, event in walk(IN_STANDING_COMMITTEE, there, chance_of(seed)):
            beyond = beside(case.check(event), TABLE.open(here).replay(case.events).check(event))
            assert all(".henan-" in rule for rule in beyond)

    def test_before_the_measures(self) -> None:
        """The day before the Measures nothing is added."""
        day = date(2015, 10, 22)
        request = ReportRequested(on=day, by=Organ.COURT, topic="执行工作", in_writing=False)
        case = TABLE.open(committee())
        assert added(case, request) == {"request-in-writing", "request-with-reasons"}
        assert added(case, evolve(request, on=day - timedelta(days=1))) == set()


class TestTopic:
    """Committees and offices propose topics; an organ asks in writing and with reasons."""

    @pytest.mark.parametrize(
        ("proposed_by", "wrong"),
        [
            (Organ.SPECIAL_COMMITTEE, set()),
            (Organ.WORKING_BODY, set()),
            (Organ.ADMINISTRATIVE_BODY, set()),
            (Organ.GOVERNMENT, {"offices-propose"}),
            (None, {"offices-propose"}),
        ],
    )
    def test_who_proposes(self, proposed_by: Organ | None, wrong: set[str]) -> None:
        """Nobody else does; the topic stands all the same."""
        event = its(TopicSelected, proposed_by=proposed_by)
        assert added(until(TopicSelected), event) == wrong
        assert until(TopicSelected).apply(event).stage is Stage.SELECTED

    def test_on_request_nobody_need_propose(self) -> None:
        """An organ's request is its own proposal."""
        request = ReportRequested(on=date(2025, 1, 2), by=GOVERNMENT, topic="养老服务", reasons="群众关注")
        case = TABLE.open(committee()).apply(request)
        assert added(case, its(TopicSelected, source=Source.REQUEST, proposed_by=None)) == set()

    @pytest.mark.parametrize(("reasons", "wrong"), [("群众关注", set()), (" ", {"request-with-reasons"})])
    def test_reasons(self, reasons: str, wrong: set[str]) -> None:
        """Blank reasons are none."""
        request = ReportRequested(on=date(2025, 1, 2), by=GOVERNMENT, topic="养老服务", reasons=reasons)
        assert added(TABLE.open(committee()), request) == wrong


class TestBeforeTheHearing:
    """A programme is made; what an inspection finds goes to the organ, and into its report."""

    def test_programme(self) -> None:
        """No programme is a breach, and the council does not make it."""
        assert added(until(Heard, without=(WorkProgrammeMade,)), its(Heard)) == {"programme-was-made"}
        wrong = WorkProgrammeMade(on=date(2025, 1, 7), by=Organ.CHAIRPERSONS_COUNCIL)
        assert added(until(WorkProgrammeMade), wrong) == {"programme-by-committee-or-working-body"}

    def test_who_inspects(self) -> None:
        """The committee organises, by its council; the government does not."""
        case = until(Scheduled)
        assert added(case, Inspected(on=date(2025, 2, 1), by=Organ.CHAIRPERSONS_COUNCIL)) == set()
        assert added(case, Inspected(on=date(2025, 2, 1), by=GOVERNMENT)) == {"committee-organises-inspection"}

    def test_findings(self) -> None:
        """Findings are handed over after the inspection, and the report says what became of them."""
        inspected = until(Heard).record(Inspected(on=date(2025, 3, 22), by=Organ.CHAIRPERSONS_COUNCIL))
        assert added(inspected, its(Heard)) == {"findings-were-handed-over", "reflects-findings"}
        told = inspected.record(ViewsCollected(on=date(2025, 3, 24), to=GOVERNMENT))
        assert added(told, its(Heard, findings_reflected="已整改")) == set()


class TestHearing:
    """The heads of the three organs come, and deputies who attend may speak."""

    @pytest.mark.parametrize("missing", sorted(THREE, key=str))
    def test_heads(self, missing: Organ) -> None:
        """One head absent is a breach."""
        case = until(Heard)
        assert added(case, its(Heard)) == set()
        assert added(case, its(Heard, heads_present=THREE - {missing})) == {"heads-attend"}

    @said_in("10.1")
    def test_deputies(self, place: str, said: set[str]) -> None:
        """The national right is Henan's too, found once and by both texts."""
        event = its(Heard, deputies_attended=True, deputies_heard=False)
        case = until(Heard, place=place, without=() if said else (WorkProgrammeMade,))
        assert breaks(case, event) == {"deputies-may-speak": said}


class TestHandling:
    """The opinions go to the organ that reported, which says in writing how it handled them."""

    @said_in("11.1")
    def test_said_again(self, place: str, said: set[str]) -> None:
        """The national rules, by Henan's article too."""
        without = () if said else (WorkProgrammeMade,)
        case = until(OpinionsHandedOver, place=place, without=without)
        assert breaks(case, its(OpinionsHandedOver, to=Organ.COURT)) == {"opinions-go-to-the-organ": said}
        case = until(HandlingReported, place=place, without=without)
        assert breaks(case, its(HandlingReported, in_writing=False)) == {"reported-in-writing": said}
        assert breaks(case, its(HandlingReported, by=Organ.COURT))["the-organ-handles"] == said


class TestThreeMonths:
    """The organ reports how it handled the opinions within three months of receiving them."""

    def test_due(self) -> None:
        """The day is seen before it is missed."""
        case = until(HandlingReported)
        assert case.events[-3].on == HANDED_OVER
        (due,) = [due for due in case.due(date(2025, 7, 1)) if due.event is HandlingReported]
        assert (due.by, due.overdue, due.who) == (date(2025, 7, 7), False, (GOVERNMENT,))

    @given(late=st.integers(-15, 300))
    def test_the_day_and_the_next(self, late: int) -> None:
        """On 7 July it is in time, on the 8th late; the report stands."""
        event = its(HandlingReported, on=date(2025, 7, 7) + timedelta(days=late))
        assert added(until(HandlingReported), event) == ({"handled-in-three-months"} if late > 0 else set())

    def test_months_are_not_ninety_days(self) -> None:
        """Handed over on 30 November, it is due on the last of February."""
        case = until(OpinionsHandedOver).record(its(OpinionsHandedOver, on=date(2025, 11, 30)))
        (due,) = [due for due in case.due(date(2025, 12, 1)) if due.event is HandlingReported]
        assert due.by == date(2026, 2, 28)

    def test_nothing_nationally(self) -> None:
        """The national law sets no day."""
        case = until(HandlingReported, place="370100", without=(WorkProgrammeMade,))
        assert [due.by for due in case.due(date(2025, 7, 1)) if due.event is HandlingReported] == [None]

    def test_who_compiles_the_opinions(self) -> None:
        """A special committee or a working body."""
        event = its(OpinionsHandedOver, by=Organ.STANDING_COMMITTEE)
        (finding,) = until(OpinionsHandedOver).check(event)
        assert finding.rule.endswith("henan-opinions-by-committee-or-working-body")
        assert finding.effect is Effect.BREACH

    def test_heard_again(self) -> None:
        """The committee may hear the organ once more, the council not."""
        case = until(Closed)
        assert added(case, RectificationHeard(on=date(2025, 12, 1))) == set()
        wrong = RectificationHeard(on=date(2025, 12, 1), by=Organ.CHAIRPERSONS_COUNCIL)
        assert added(case, wrong) == {"committee-hears-rectification"}


class TestResolution:
    """The committee resolves, and the organ keeps the time set."""

    @said_in("12.1")
    def test_by_and_in_time(self, place: str, said: set[str]) -> None:
        """The day after the limit is late, by the national article and by Henan's."""
        tally = Tally(members=31, present=31, in_favour=16)
        vote = ResolutionVoted(on=SESSION, tally=tally, report_by=date(2025, 9, 30))
        case = until(OpinionsHandedOver, place=place, without=() if said else (WorkProgrammeMade,))
        assert case.check(vote) == ()
        assert breaks(case, evolve(vote, by=Organ.CHAIRPERSONS_COUNCIL)) == {"committee-resolves": said}
        resolved = case.apply(vote)
        late = ImplementationReported(on=date(2025, 10, 1), by=GOVERNMENT)
        assert breaks(resolved, late) == {"in-the-time-set": said}
        assert resolved.check(evolve(late, on=date(2025, 9, 30))) == ()
        other = evolve(late, on=date(2025, 9, 30), by=Organ.COURT)
        assert breaks(resolved, other) == {"the-organ-carries-out": said}
        end = until(Closed, place=place, without=() if said else (WorkProgrammeMade, CommitteeFollowedUp))
        closed = Closed(on=date(2025, 12, 1))
        assert breaks(end.apply(evolve(vote, on=date(2025, 10, 1))), closed) == {"implementation-was-reported": said}


class TestAppraisal:
    """The committee may appraise the work, and then tells the organ."""

    def appraised(self) -> Case:
        """A case with an appraisal at the session."""
        return until(Deliberated).apply(Appraised(on=SESSION)).replay([its(Deliberated)])

    def test_who_appraises(self) -> None:
        """The committee does."""
        wrong = Appraised(on=SESSION, by=Organ.SPECIAL_COMMITTEE)
        assert added(until(Deliberated), wrong) == {"committee-appraises"}

    def test_told(self) -> None:
        """The organ is told, of an appraisal that took place."""
        event = AppraisalNotified(on=SESSION, to=GOVERNMENT)
        assert added(self.appraised(), event) == set()
        wrong = {"appraisal-came-first", "appraisal-goes-to-the-organ"}
        assert added(until(OpinionsHandedOver), evolve(event, to=Organ.COURT)) == wrong

    def test_not_told(self) -> None:
        """An appraisal that nobody was told of is found at the end."""
        rest = lawful()[10:]
        closed = Closed(on=date(2025, 12, 1))
        assert added(self.appraised().replay(rest), closed) == {"appraisal-was-notified"}
        told = self.appraised().apply(AppraisalNotified(on=SESSION, to=GOVERNMENT))
        assert added(told.replay(rest), closed) == set()


class TestMadeKnown:
    """Report, opinions and what became of them are made known."""

    @pytest.mark.parametrize("kind", [ReportPublished, HandlingPublished])
    @said_in("13.1")
    def test_both(self, kind: type[Event], place: str, said: set[str]) -> None:
        """To notify nobody and publish nothing break the national rules, by Henan's article too."""
        case = until(kind, place=place, without=() if said else (WorkProgrammeMade,))
        event = its(kind, deputies_notified=False, published=False)
        assert breaks(case, event) == {"deputies-notified": said, "made-public": said}

    @pytest.mark.parametrize(
        ("kind", "rule"), [(ReportPublished, "report-was-published"), (HandlingPublished, "handling-was-published")]
    )
    @said_in("13.1")
    def test_in_the_end(self, kind: type[Event], rule: str, place: str, said: set[str]) -> None:
        """What nobody was told of is found when the matter ends."""
        without = (kind,) if said else (kind, WorkProgrammeMade, CommitteeFollowedUp)
        assert breaks(until(Closed, place=place, without=without), Closed(on=date(2025, 12, 1))) == {rule: said}
