"""What Guangdong adds to inquiries in the standing committee of its provincial congress."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from tests.events_for import chance_of, walk
from tests.local.guangdong.places import (
    BEFORE_2024,
    EVE,
    FIRST,
    GUANGDONG,
    GUANGZHOU,
    HUBEI,
    SINCE_2024,
    breaks,
    committee,
    until,
)
from tests.never_forgives import beside
from tests.supervision.thematic_inquiry.acts import DAY, answered, asked, convened, thematic_story, there

from npcproc.bodies import Organ
from npcproc.case import Case
from npcproc.events import Event
from npcproc.findings import Effect, NoSuchProcedure, NoSuchStep, NotEncoded
from npcproc.local.guangdong import OVERLAYS, RESEARCH
from npcproc.places import CHINA
from npcproc.procedure import Procedure
from npcproc.supervision.thematic_inquiry import (
    IN_STANDING_COMMITTEE,
    THEMATIC,
    Answered,
    Asked,
    Attended,
    Closed,
    Concluded,
    FollowUp,
    FollowUpDeliberated,
    FollowUpSubmitted,
    HandlingReported,
    ImplementationReported,
    InquiryHeld,
    Manner,
    Matter,
    Meeting,
    Notified,
    OpinionsHandedOver,
    Representative,
    ResearchArranged,
    ResearchHeld,
    ResearchReported,
    ResolutionVoted,
    TopicSettled,
)
from npcproc.tally import Tally

PLAIN = IN_STANDING_COMMITTEE.also(OVERLAYS[IN_STANDING_COMMITTEE])
TABLE = THEMATIC.also(OVERLAYS[THEMATIC])
GOVERNMENT, DEPARTMENT = Organ.GOVERNMENT, Organ.DEPARTMENT
FULL = Tally(members=31, present=31, in_favour=31)

each_place = pytest.mark.parametrize("place", [GUANGDONG, HUBEI])


def plain(place: str = GUANGDONG, on: date = DAY) -> Case:
    """The groups deliberate on a bill, the government told."""
    told = PLAIN.open(committee(place)).record(Notified(on=on, organs=[GOVERNMENT]))
    return told.record(convened(on))


def before(kind: type[Event], on: date = DAY, place: str = GUANGDONG, without: tuple[type[Event], ...] = ()) -> Case:
    """A thematic inquiry just before the event of that kind."""
    return until(TABLE, thematic_story(on), kind, place=place, without=without)


def its(kind: type[Event], on: date = DAY, /, **changed: Any) -> Any:
    """The event of that kind, with something changed."""
    return evolve(next(event for event in thematic_story(on) if isinstance(event, kind)), **changed)


def said(place: str, article: str) -> set[str]:
    """That article in Guangdong, none in Hubei."""
    return {article} if place == GUANGDONG else set()


@pytest.mark.parametrize("table", [IN_STANDING_COMMITTEE, THEMATIC], ids=lambda table: table.id)
class TestLocalLawAdds:
    """It never forgives."""

    @given(seed=st.integers(min_value=0, max_value=2**32))
    def test_against_a_place_outside(self, table: Procedure, seed: int) -> None:
        """What is found in Hubei is found in Guangdong; beyond it what is new, or was said by the province first."""
        composed = table.also(OVERLAYS[table])
        for case, event in walk(table, committee(HUBEI), chance_of(seed)):
            found = composed.open(committee()).replay(case.events).check(event)
            for rule in beside(case.check(event), found):
                cites = next(each.cites for each in found if each.rule == rule)
                assert all(cite.edition.place != CHINA for cite in cites)


class TestPlain:
    """Heads or responsible officers come, listen and answer, whatever the organ (art. 34)."""

    def test_lawful(self) -> None:
        """Nothing is found."""
        case = there(plain(), GOVERNMENT).apply(asked()).apply(answered())
        assert case.apply(Closed(on=DAY)).findings == ()

    @pytest.mark.parametrize("sent", Representative)
    def test_who_comes(self, sent: Representative) -> None:
        """The national table and the province's article, both found."""
        wrong = sent not in {Representative.HEAD, Representative.OFFICER}
        found = {"officers-come": set(), "guangdong-officers-come": {"34.1"}} if wrong else {}
        assert breaks(plain(), Attended(on=DAY, by=GOVERNMENT, sent=sent)) == found

    @pytest.mark.parametrize(("day", "rules"), [(EVE, set()), (BEFORE_2024, {"guangdong-officers-come"})])
    def test_the_commission(self, day: date, rules: set[str]) -> None:
        """Asked of it before national law does."""
        wrong = Attended(on=day, by=Organ.SUPERVISORY_COMMISSION, sent=Representative.STAFF)
        assert set(breaks(plain(on=day), wrong)) == rules

    def test_who_answers(self) -> None:
        """At the meeting; what is written later has no such condition."""
        case = there(plain(), GOVERNMENT).apply(asked())
        wrong = answered(answered_by=Representative.STAFF)
        found = {"an-officer-answers": set(), "guangdong-officers-answer": {"34.1"}}
        assert breaks(case, wrong) == found
        assert breaks(case, evolve(wrong, manner=Manner.IN_WRITING)) == {}
        assert breaks(case, evolve(wrong, answered_by=Representative.OFFICER)) == {}

    @each_place
    def test_said_again(self, place: str) -> None:
        """While bills and reports are deliberated on; who is asked is there; every question is answered."""
        article = said(place, "34.1")
        case = plain(place)
        fresh = PLAIN.open(committee(place)).record(case.events[0])
        assert breaks(fresh, convened(matter=Matter.OTHER_MATTER)) == {"on-a-bill-or-report": article}
        assert breaks(fresh, convened(meeting=Meeting.PRESIDIUM)) == {"at-a-meeting-of-the-committee": article}
        assert breaks(case, asked()) == {"is-there": article}
        open_ = there(case, GOVERNMENT).apply(asked())
        assert breaks(open_, answered(answer="")) == {"answers": article}
        assert breaks(open_, Closed(on=DAY)) == {"every-question-answered": article}


class TestTheMeeting:
    """In joint-group or group meetings, of the standing committee (art. 35)."""

    def test_lawful(self) -> None:
        """Nothing is found in an inquiry that goes as it should."""
        case = TABLE.open(committee())
        for event in thematic_story():
            case = case.apply(event)
        assert case.findings == ()

    @pytest.mark.parametrize(
        ("day", "place", "found"),
        [
            (EVE, GUANGDONG, {}),
            (FIRST, GUANGDONG, {"guangdong-in-groups": {"35.1"}}),
            (FIRST, GUANGZHOU, {}),
            (BEFORE_2024, GUANGDONG, {"guangdong-in-groups": {"35.1"}}),
            (SINCE_2024, GUANGDONG, {}),
        ],
    )
    def test_in_plenary(self, day: date, place: str, found: dict[str, set[str]]) -> None:
        """Until national law names the plenary, too."""
        case = before(InquiryHeld, day, place)
        assert breaks(case, its(InquiryHeld, day, meeting=Meeting.PLENARY)) == found
        assert breaks(case, its(InquiryHeld, day, meeting=Meeting.JOINT_GROUP)) == {}

    @each_place
    def test_said_again(self, place: str) -> None:
        """The committee settles the topic and holds it; members ask, and those asked answer what was asked."""
        article = said(place, "35.1")
        fresh = TABLE.open(committee(place))
        assert breaks(fresh, its(TopicSettled, by=Organ.COURT)) == {"committee-settles": article}
        assert breaks(fresh, its(TopicSettled, topic="")) == {"names-topic": article}
        held = breaks(before(InquiryHeld, place=place), its(InquiryHeld, by=Organ.SPECIAL_COMMITTEE))
        assert held == {"committee-holds": article}
        asks = before(Asked, place=place)
        assert breaks(asks, its(Asked, by=Organ.COURT)) == {"members-or-deputies-ask": article}
        assert breaks(asks, its(Asked, question="")) == {"states-question": article}
        answers = before(Answered, place=place)
        assert breaks(answers, its(Answered, question="另问")) == {"was-asked": article}
        assert breaks(answers, its(Answered, by=Organ.COURT)) == {"an-organ-asked-answers": article}


class TestWhoComes:
    """Heads of the organs, and the principal heads of departments (art. 35)."""

    @pytest.mark.parametrize("by", [GOVERNMENT, DEPARTMENT, Organ.COURT])
    @pytest.mark.parametrize("principal", [True, False])
    def test_principal_heads(self, by: Organ, *, principal: bool) -> None:
        """A deputy head of a department does not do, one of the government or the court does."""
        found = {"guangdong-principal-heads-of-departments": {"35.2"}} if by is DEPARTMENT and not principal else {}
        event = Attended(on=DAY, by=by, principal=principal)
        assert breaks(before(Attended), event) == found
        assert breaks(before(Attended, place=HUBEI), event) == {}
        assert {each.effect for each in before(Attended).check(event)} <= {Effect.BREACH}

    @each_place
    def test_said_again(self, place: str) -> None:
        """Heads come and answer; every organ told comes, every question is answered."""
        article, case = said(place, "35.2"), before(Attended, place=place)
        officer = Attended(on=DAY, by=GOVERNMENT, sent=Representative.OFFICER)
        assert breaks(case, officer) == {"heads-come": article}
        assert breaks(case, Attended(on=DAY, by=Organ.PRESIDIUM)) == {"may-come": article}
        assert breaks(case, its(Asked)) == {"is-there": article}
        asks = before(Asked, place=place)
        assert breaks(asks, its(Asked, target=Organ.PRESIDIUM))["may-be-asked"] == article
        answers = before(Answered, place=place)
        assert breaks(answers, its(Answered, answered_by=Representative.OFFICER)) == {"heads-answer": article}
        assert breaks(answers, its(Answered, answer="")) == {"answers": article}
        absent = before(Concluded, place=place, without=(Attended,))
        assert breaks(absent, its(Concluded)) == {"those-told-came": article}
        unanswered = before(Closed, place=place, without=(Answered,))
        assert breaks(unanswered, its(Closed)) == {"every-question-answered": article}

    @pytest.mark.parametrize(("day", "found"), [(EVE, {}), (FIRST, {"heads-come": {"35.2"}})])
    def test_said_first(self, day: date, found: dict[str, set[str]]) -> None:
        """By the province alone until 2024."""
        officer = Attended(on=day, by=GOVERNMENT, sent=Representative.OFFICER)
        assert breaks(before(Attended, day), officer) == found
        assert breaks(before(Attended, day, HUBEI), officer) == {}


class TestTheOpinions:
    """They go to the organs, which report within the time laid down (art. 35)."""

    @given(st.integers(-3, 3))
    def test_in_time(self, late: int) -> None:
        """The last day is in time, the day after is not."""
        last = DAY + timedelta(days=60)
        for place, found in ((GUANGDONG, {"guangdong-in-the-time-laid-down": {"35.3"}}), (HUBEI, {})):
            case = before(OpinionsHandedOver, place=place).apply(its(OpinionsHandedOver, report_by=last))
            event = its(HandlingReported, on=last + timedelta(days=late))
            assert breaks(case, event) == (found if late > 0 else {})

    def test_due(self) -> None:
        """The day is on the list of what is due, and where none was set nothing is late."""
        last = DAY + timedelta(days=60)
        case = before(OpinionsHandedOver)
        set_ = case.apply(its(OpinionsHandedOver, report_by=last))
        assert [due.by for due in set_.due(DAY) if due.event is HandlingReported] == [last]
        later = its(HandlingReported, on=last + timedelta(days=300))
        assert breaks(case.apply(its(OpinionsHandedOver)), later) == {}

    @each_place
    def test_said_again(self, place: str) -> None:
        """State organs have them, and those that have some report; each of them does in the end."""
        article = said(place, "35.3")
        case = before(OpinionsHandedOver, place=place)
        wrong = its(OpinionsHandedOver, to=Organ.PRESIDIUM)
        assert breaks(case, wrong) == {"opinions-go-to-state-organs": article}
        handed_over = before(HandlingReported, place=place)
        assert breaks(handed_over, its(HandlingReported, by=Organ.COURT)) == {"the-organ-handles": article}
        assert breaks(handed_over, its(Closed)) == {"every-organ-reported": article}
        assert breaks(case, its(Closed)) == {"opinions-were-handed-over": article}
        reported = before(Closed, place=place)
        put = FollowUpSubmitted(on=DAY, report=FollowUp.HANDLING)
        assert breaks(reported, evolve(put, by=Organ.COURT)) == {"council-submits": article}
        assert breaks(handed_over, put) == {"handling-is-there": article}
        assert breaks(reported, FollowUpDeliberated(on=DAY)) == {"submitted-first": article}


class TestResolution:
    """The council may put the report on the handling to the committee, which may resolve on it (arts. 32 and 35)."""

    def deliberated(self, on: date = DAY, place: str = GUANGDONG) -> Case:
        """The report has been put to the committee and deliberated on."""
        submitted = before(Closed, on, place).record(FollowUpSubmitted(on=on, report=FollowUp.HANDLING))
        return submitted.record(FollowUpDeliberated(on=on))

    @pytest.mark.parametrize("day", [FIRST, BEFORE_2024, SINCE_2024])
    def test_lawful(self, day: date) -> None:
        """From the first day of the rules on."""
        case = self.deliberated(day).apply(ResolutionVoted(on=day, tally=FULL, report_by=day))
        case = case.apply(ImplementationReported(on=day, by=GOVERNMENT))
        assert breaks(case, its(Closed, day)) == {}

    @pytest.mark.parametrize(("day", "place"), [(EVE, GUANGDONG), (FIRST, HUBEI), (FIRST, GUANGZHOU)])
    def test_not_before_nor_elsewhere(self, day: date, place: str) -> None:
        """National law opens the deliberation in 2024, and the resolution in the national committee alone."""
        case = before(Closed, day, place)
        for event in (
            FollowUpSubmitted(on=day, report=FollowUp.HANDLING),
            FollowUpDeliberated(on=day),
            ResolutionVoted(on=day, tally=FULL),
            ImplementationReported(on=day, by=GOVERNMENT),
        ):
            with pytest.raises(NoSuchStep):
                case.check(event)
        with pytest.raises(NoSuchStep):
            self.deliberated(SINCE_2024, HUBEI).check(ResolutionVoted(on=SINCE_2024, tally=FULL))

    def test_rules(self) -> None:
        """The committee resolves, after it has deliberated, by more than half of all with more than half there."""
        case, vote = self.deliberated(), ResolutionVoted(on=DAY, tally=FULL)
        assert breaks(case, evolve(vote, by=Organ.COURT)) == {"guangdong-committee-resolves": {"35.3"}}
        assert breaks(before(Closed), vote) == {"guangdong-handling-was-deliberated": {"35.3"}}
        few = evolve(vote, tally=Tally(members=31, present=15, in_favour=15))
        assert breaks(case, few) == {"enough-present": {"6.1"}}
        lost = evolve(vote, tally=Tally(members=31, present=31, in_favour=15), declared=True)
        assert breaks(case, lost) == {"more-than-half-of-all": {"51.1"}}

    def test_carried_out(self) -> None:
        """By an organ that had opinions, in the time that the resolution sets; and before the matter ends."""
        case = self.deliberated()
        done = ImplementationReported(on=DAY, by=GOVERNMENT)
        assert breaks(case, done) == {"guangdong-a-resolution-was-adopted": {"32.1"}}
        case = case.apply(ResolutionVoted(on=DAY, tally=FULL, report_by=DAY))
        assert breaks(case, evolve(done, by=Organ.COURT)) == {"guangdong-the-organs-carry-out": {"32.1"}}
        late = evolve(done, on=DAY + timedelta(days=1))
        assert breaks(case, late) == {"guangdong-in-the-time-set": {"32.1"}}
        assert breaks(case, its(Closed)) == {"guangdong-implementation-was-reported": {"32.1"}}


class TestResearch:
    """A special committee holds research inquiries, as in the national committee (art. 36)."""

    ARRANGED = ResearchArranged(on=FIRST, by=Organ.CHAIRPERSONS_COUNCIL, topic="科技成果转化")
    HELD = ResearchHeld(on=FIRST, asked=[DEPARTMENT])
    REPORTED = ResearchReported(on=FIRST, report="情况如下")

    def test_lawful(self) -> None:
        """Arranged, held and reported on."""
        case = RESEARCH.open(committee())
        done = case.apply(self.ARRANGED).apply(self.HELD).apply(self.HELD).apply(self.REPORTED)
        assert (done.findings, done.ended) == ((), True)

    def test_rules(self) -> None:
        """Each by the province's article."""
        fresh = RESEARCH.open(committee())
        by_whom = {"guangdong-committee-arranges-or-council-commissions": {"36.1"}}
        assert breaks(fresh, evolve(self.ARRANGED, by=Organ.COURT)) == by_whom
        assert breaks(fresh, evolve(self.ARRANGED, topic="")) == {"guangdong-names-topic": {"36.1"}}
        assert breaks(fresh, self.HELD) == {"guangdong-was-arranged": {"36.1"}}
        case = fresh.apply(self.ARRANGED)
        wrong = evolve(self.HELD, by=Organ.WORKING_BODY)
        assert breaks(case, wrong) == {"guangdong-special-committee-asks": {"36.1"}}
        held = case.apply(self.HELD)
        wrong_report = evolve(self.REPORTED, by=Organ.WORKING_BODY)
        assert breaks(held, wrong_report) == {"guangdong-special-committee-reports": {"36.1"}}
        assert breaks(held, evolve(self.REPORTED, report="")) == {"guangdong-reports": {"36.1"}}
        assert {rule.name for rule in RESEARCH.rules if rule.effect is not Effect.REFUSES} == {"guangdong-reports"}

    def test_where_and_when(self) -> None:
        """In the province's own committee, from 1 May 2023."""
        with pytest.raises(NotEncoded):
            RESEARCH.open(committee()).check(evolve(self.ARRANGED, on=EVE))
        for place in (GUANGZHOU, HUBEI):
            with pytest.raises(NoSuchProcedure):
                RESEARCH.open(committee(place))
