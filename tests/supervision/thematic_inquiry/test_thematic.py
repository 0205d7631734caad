"""The table of a thematic inquiry: from its topic to what became of the opinions, and the law on which it rests."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tests.supervision.thematic_inquiry.acts import (
    DAY,
    PLACES,
    answered,
    articles,
    asked,
    broken,
    committee,
    congress,
    finding,
    judged_in_two_ways,
    provisions,
    rows,
    slugs,
    thematic,
    thematic_story,
)

from npcproc.bodies import Organ, StandingCommittee
from npcproc.case import Case
from npcproc.events import Event
from npcproc.findings import Effect, NoSuchProcedure, NoSuchStep, NotEncoded, Refused
from npcproc.levels import WITH_STANDING_COMMITTEE, Level
from npcproc.supervision.follow_up import FollowedUp, HandlingPublished, HandlingSentForComments, ReportPublished, track
from npcproc.supervision.thematic_inquiry import (
    THEMATIC,
    Answered,
    AnswerPromised,
    Attended,
    Closed,
    Combined,
    Concluded,
    FollowUp,
    FollowUpDeliberated,
    FollowUpSubmitted,
    HandlingReported,
    ImplementationReported,
    InquiryHeld,
    Manner,
    Meeting,
    Notified,
    OpinionsHandedOver,
    ResolutionVoted,
    SatisfactionRated,
    ThematicStage,
    TopicSettled,
)
from npcproc.tally import Tally

NATIONAL, COUNTY = Level.NATIONAL, Level.COUNTY
GOVERNMENT, COURT, COMMISSION = Organ.GOVERNMENT, Organ.COURT, Organ.SUPERVISORY_COMMISSION
FIVE = {GOVERNMENT, Organ.DEPARTMENT, COMMISSION, COURT, Organ.PROCURATORATE}
WITH_LEVEL = [level for level in PLACES if level in WITH_STANDING_COMMITTEE]
LAST_OF_2006 = date(2024, 11, 7)
FIRST_OF_2024 = date(2024, 11, 8)
LIMIT = date(2025, 12, 31)


def vote(on: date = DAY, in_favour: int = 16, report_by: date | None = None) -> ResolutionVoted:
    """A vote on a resolution, all 31 there."""
    return ResolutionVoted(on=on, tally=Tally(members=31, present=31, in_favour=in_favour), report_by=report_by)


def handled(level: Level = COUNTY, on: date = DAY) -> Case:
    """An inquiry on which the government has reported."""
    return thematic(Closed, level, on)


def deliberated(level: Level = NATIONAL) -> Case:
    """One whose report the council has put to the committee."""
    case = handled(level).apply(FollowUpSubmitted(on=DAY, report=FollowUp.HANDLING))
    return case.apply(FollowUpDeliberated(on=DAY))


class TestTheWholeWay:
    """An inquiry that goes as it should leaves no finding."""

    @pytest.mark.parametrize("level", WITH_LEVEL)
    @pytest.mark.parametrize("on", [date(2022, 6, 25), LAST_OF_2006, FIRST_OF_2024, DAY])
    def test_lawful(self, level: Level, on: date) -> None:
        """At every level, before and after the law of 2024."""
        case = THEMATIC.open(committee(level))
        stages = []
        for event in thematic_story(on):
            case = case.apply(event)
            stages.append(case.stage)
        assert (case.findings, case.ended) == ((), True)
        assert list(dict.fromkeys(stages)) == [
            ThematicStage.SETTLED,
            ThematicStage.CONVENED,
            ThematicStage.ASKED,
            ThematicStage.CONCLUDED,
            ThematicStage.HANDED_OVER,
            ThematicStage.HANDLED,
            ThematicStage.CLOSED,
        ]

    def test_replay(self) -> None:
        """The events alone give back an equal case."""
        case = handled()
        assert THEMATIC.open(committee()).replay(case.events) == case

    def test_what_must_come_next(self) -> None:
        """Come, answer, hand over, report."""
        must = {
            kind: {move.event for move in thematic(kind).moves(DAY) if move.must}
            for kind in (Attended, Answered, OpinionsHandedOver, HandlingReported, Closed)
        }
        assert must == {
            Attended: {Attended},
            Answered: {Attended, Answered},
            OpinionsHandedOver: {OpinionsHandedOver},
            HandlingReported: {HandlingReported},
            Closed: set(),
        }

    def test_who_must_report(self) -> None:
        """The organ with the opinions; no day is set, for "promptly" is none."""
        (due,) = [due for due in thematic(HandlingReported).due(DAY) if due.event is HandlingReported]
        assert (due.by, due.who, due.overdue) == (None, (GOVERNMENT,), False)
        assert slugs(due.cites) == {"supervision-law-2024/50.1"}


class TestTheLawItRestsOn:
    """Until 8 November 2024 local inquiries rest on the Organic Law, national ones on the NPCSC's rules."""

    def test_the_same_act_two_years_apart(self) -> None:
        """On 1 June 2023 and on 1 June 2025: one act, other articles."""
        then, now = date(2023, 6, 1), date(2025, 6, 1)
        found = {
            (level, on): articles(
                THEMATIC.open(committee(level)),
                TopicSettled(on=on, by=GOVERNMENT, topic="养老服务"),
                "committee-settles",
            )
            for level in (COUNTY, NATIONAL)
            for on in (then, now)
        }
        assert found == {
            (COUNTY, then): {"organic-law-2022/50.1.7"},
            (COUNTY, now): {"organic-law-2022/50.1.7", "supervision-law-2024/47.1"},
            (NATIONAL, then): {"npcsc-rules-2022/37.1"},
            (NATIONAL, now): {"npcsc-rules-2022/37.1", "supervision-law-2024/47.1"},
        }

    def test_not_the_law_of_2006(self) -> None:
        """It does not know thematic inquiries; it is cited for reports deliberated on at the same time, and no more."""
        cited = {rule.name for rule in THEMATIC.rules for cite in rule.cites if cite.edition.slug.endswith("law-2006")}
        assert cited == {"officers-come"}
        assert [edition.slug for edition in THEMATIC.rests_on] == [
            "organic-law-2022",
            "npcsc-rules-2022",
            "supervision-law-2024",
        ]

    @pytest.mark.parametrize(
        ("level", "first"),
        [
            (Level.COUNTY, date(2022, 3, 12)),
            (Level.MUNICIPAL, date(2022, 3, 12)),
            (Level.PROVINCIAL, date(2022, 3, 12)),
            (NATIONAL, date(2022, 6, 25)),
        ],
    )
    def test_silence_before(self, level: Level, first: date) -> None:
        """The day before, there is no verdict."""
        case = THEMATIC.open(committee(level))
        before, after = (
            TopicSettled(on=on, by=GOVERNMENT, topic="养老服务") for on in (first - timedelta(days=1), first)
        )
        with pytest.raises(NotEncoded):
            case.check(before)
        assert broken(case, after) == {"committee-settles"}

    def test_no_other_body(self) -> None:
        """Neither a congress nor a township has one."""
        with pytest.raises(NoSuchProcedure):
            THEMATIC.open(congress())
        assert THEMATIC.levels == frozenset(WITH_LEVEL)

    def test_a_district_in_2019(self) -> None:
        """On 31 May 2019 a district asked about rectification after the audit: before any text encoded here."""
        kecheng = StandingCommittee(level=COUNTY, place="330802", members=31)
        event = TopicSettled(on=date(2019, 5, 31), by=Organ.CHAIRPERSONS_COUNCIL, topic="审计查出问题整改")
        with pytest.raises(NotEncoded):
            THEMATIC.open(kecheng).check(event)

    def test_a_city_in_august_2024(self) -> None:
        """On 20 August 2024 a city heard a special report and asked about it; nothing is wrong, and it ends there."""
        shangluo = StandingCommittee(level=Level.MUNICIPAL, place="611000", members=41)
        on = date(2024, 8, 20)
        case = THEMATIC.open(shangluo)
        for event in (
            TopicSettled(on=date(2024, 8, 13), by=Organ.CHAIRPERSONS_COUNCIL, topic="康养之都建设"),
            Notified(on=date(2024, 8, 16), organs=[GOVERNMENT]),
            InquiryHeld(
                on=on, meeting=Meeting.PLENARY, combined_kind=Combined.SPECIAL_REPORT, combined_with="special-report-1"
            ),
            Attended(on=on, by=GOVERNMENT),
            asked(on),
            answered(on),
            Concluded(on=on),
            Closed(on=on),
        ):
            case = case.apply(event)
        assert (case.findings, case.ended) == ((), True)


class TestOpinions:
    """The opinions raised go to the state organs concerned, which handle them and report."""

    @pytest.mark.parametrize("organ", list(Organ))
    def test_to_whom(self, organ: Organ) -> None:
        """To the supervised organs."""
        wrong = set() if organ in FIVE else {"opinions-go-to-state-organs"}
        assert broken(thematic(OpinionsHandedOver), OpinionsHandedOver(on=DAY, to=organ)) == wrong

    @pytest.mark.parametrize(
        ("level", "on", "cited"),
        [
            (COUNTY, LAST_OF_2006, set()),
            (COUNTY, FIRST_OF_2024, {"supervision-law-2024/50.1"}),
            (NATIONAL, LAST_OF_2006, {"npcsc-rules-2022/37.3"}),
            (NATIONAL, FIRST_OF_2024, {"npcsc-rules-2022/37.3", "supervision-law-2024/50.1"}),
        ],
    )
    def test_by_which_article(self, level: Level, on: date, cited: set[str]) -> None:
        """Locally none before 2024."""
        wrong: tuple[tuple[type[Event], Event], ...] = (
            (OpinionsHandedOver, OpinionsHandedOver(on=on, to=Organ.CONGRESS)),
            (HandlingReported, HandlingReported(on=on, by=COURT)),
        )
        for kind, event in wrong:
            found = thematic(kind, level, on).check(event)
            assert {cite.slug for each in found for cite in each.cites} == cited

    def test_several_organs(self) -> None:
        """Each reports on its own, and the matter waits for all."""
        case = thematic(HandlingReported).apply(OpinionsHandedOver(on=DAY, to=COURT))
        case = case.apply(HandlingReported(on=DAY, by=COURT))
        assert case.stage is ThematicStage.HANDLED
        assert track(case).outstanding == frozenset({GOVERNMENT})
        assert finding(case, Closed(on=DAY), "every-organ-reported").effect is Effect.REFUSES
        assert broken(case.apply(HandlingReported(on=DAY, by=GOVERNMENT)), Closed(on=DAY)) == set()

    @pytest.mark.parametrize(
        "event",
        [
            HandlingSentForComments(on=DAY, by=GOVERNMENT, to=frozenset({Organ.WORKING_BODY})),
            ReportPublished(on=DAY),
            HandlingPublished(on=DAY),
            FollowedUp(on=DAY),
        ],
        ids=lambda event: type(event).__name__,
    )
    def test_what_no_article_says(self, event: Event) -> None:
        """No comments are asked for, nothing has to be published, and no follow-up is spoken of."""
        for case in (thematic(HandlingReported), handled()):
            with pytest.raises(NoSuchStep):
                case.check(event)

    def test_satisfaction(self) -> None:
        """It may be rated, as many places do."""
        assert broken(handled(), SatisfactionRated(on=DAY, satisfied=20)) == set()


class TestTheEndBefore2024:
    """Locally no article had the opinions handled: an inquiry of 2023 ends lawfully with the asking, or after it."""

    @pytest.mark.parametrize("before", [OpinionsHandedOver, HandlingReported, Closed])
    def test_lawful(self, before: type[Event]) -> None:
        """From each of the last stages."""
        on = date(2023, 6, 1)
        case = thematic(before, on=on).apply(Closed(on=on))
        assert (case.stage, case.findings) == (ThematicStage.CLOSED, ())

    @pytest.mark.parametrize(("level", "on"), [(COUNTY, FIRST_OF_2024), (NATIONAL, date(2022, 6, 25))])
    def test_no_longer(self, level: Level, on: date) -> None:
        """Since then opinions not handed over are a breach, and opinions not reported on keep the matter open."""
        case = thematic(OpinionsHandedOver, level, on)
        assert broken(case, Closed(on=on)) == {"opinions-were-handed-over"}
        assert case.apply(Closed(on=on)).ended
        with pytest.raises(Refused):
            thematic(HandlingReported, level, on).apply(Closed(on=on))
        assert broken(thematic(HandlingReported, level, on), Closed(on=on)) == {"every-organ-reported"}

    def test_a_pending_one(self) -> None:
        """An inquiry of the day before meets the new law at its next step."""
        case = thematic(HandlingReported, on=LAST_OF_2006)
        assert broken(case, Closed(on=LAST_OF_2006)) == set()
        assert articles(case, Closed(on=FIRST_OF_2024), "every-organ-reported") == {"supervision-law-2024/50.1"}
        unhanded = thematic(OpinionsHandedOver, on=LAST_OF_2006)
        wrong = articles(unhanded, Closed(on=FIRST_OF_2024), "opinions-were-handed-over")
        assert wrong == {"supervision-law-2024/50.1"}


class TestOpenQuestions:
    """A question put off to an answer in writing is closed by it at any stage, and found at the end without it."""

    @pytest.mark.parametrize("before", [OpinionsHandedOver, HandlingReported, Closed])
    def test_answered_later(self, before: type[Event]) -> None:
        """After the meeting, after the handing over, after the report."""
        case = thematic(before, without=(Answered,))
        later = case.apply(answered(manner=Manner.IN_WRITING))
        assert later.stage is case.stage
        assert "every-question-answered" in broken(case, Closed(on=DAY))
        assert "every-question-answered" not in broken(later, Closed(on=DAY))

    def test_promised(self) -> None:
        """The promise is made at the meeting."""
        promise = AnswerPromised(on=DAY, by=GOVERNMENT, question="为何", answer_by=LIMIT)
        assert broken(thematic(Answered), promise) == set()
        with pytest.raises(NoSuchStep):
            thematic(OpinionsHandedOver).check(promise)

    def test_by_which_article(self) -> None:
        """Those that have the heads answer."""
        for level, cited in (
            (COUNTY, {"supervision-law-2024/47.1"}),
            (NATIONAL, {"supervision-law-2024/47.1", "npcsc-rules-2022/37.2"}),
        ):
            case = thematic(Closed, level, without=(Answered,))
            assert articles(case, Closed(on=DAY), "every-question-answered") == cited
        early = thematic(Closed, on=LAST_OF_2006, without=(Answered,))
        assert broken(early, Closed(on=LAST_OF_2006)) == set()


class TestPutToTheSession:
    """The council may put the report on the handling to the committee, which deliberates on it (art. 50)."""

    def test_who_and_which(self) -> None:
        """The council, and a report that there is."""
        event = FollowUpSubmitted(on=DAY, by=GOVERNMENT, report=FollowUp.HANDLING)
        assert broken(thematic(HandlingReported), event) == {"council-submits", "handling-is-there"}
        assert broken(handled(), event) == {"council-submits"}
        assert broken(handled(), FollowUpSubmitted(on=DAY, report=FollowUp.HANDLING)) == set()

    def test_only_the_handling(self) -> None:
        """The articles have no other report put to it, though a resolution was carried out."""
        event = FollowUpSubmitted(on=DAY, report=FollowUp.IMPLEMENTATION)
        for level, cited in (
            (COUNTY, {"supervision-law-2024/50.1"}),
            (NATIONAL, {"supervision-law-2024/50.1", "npcsc-rules-2022/37.3"}),
        ):
            assert broken(handled(level), event) == {"only-the-handling"}
            assert articles(handled(level), event, "only-the-handling") == cited
        done = deliberated().apply(vote()).apply(ImplementationReported(on=DAY, by=GOVERNMENT))
        assert broken(done, event) == {"only-the-handling"}

    def test_before_it_is_deliberated_on(self) -> None:
        """It is put first."""
        assert broken(handled(), FollowUpDeliberated(on=DAY)) == {"submitted-first"}
        assert deliberated(COUNTY).findings == ()

    def test_since_when(self) -> None:
        """Locally since 2024, nationally since 2022."""
        for level, on, there in (
            (COUNTY, LAST_OF_2006, False),
            (COUNTY, FIRST_OF_2024, True),
            (NATIONAL, LAST_OF_2006, True),
        ):
            assert (FollowUpSubmitted in {move.event for move in handled(level, on).moves(on)}) is there


class TestResolution:
    """The national committee may then resolve (NPCSC Rules art. 37); the organs report on carrying it out (art. 35)."""

    def test_in_the_national_committee_alone(self) -> None:
        """The Supervision Law gives a local one no resolution here."""
        with pytest.raises(NoSuchStep):
            deliberated(COUNTY).check(vote())
        (move,) = [move for move in deliberated().moves(DAY) if move.event is ResolutionVoted]
        assert slugs(move.cites) == {"npcsc-rules-2022/37.3"}

    def test_after_the_deliberation(self) -> None:
        """Not on a report that nobody has deliberated on."""
        assert broken(deliberated(), vote()) == set()
        found = finding(handled(NATIONAL), vote(), "handling-was-deliberated")
        assert (found.effect, slugs(found.cites)) == (Effect.REFUSES, {"npcsc-rules-2022/37.3"})

    @pytest.mark.parametrize(("in_favour", "carried"), [(15, False), (16, True)])
    def test_more_than_half_of_all(self, in_favour: int, *, carried: bool) -> None:
        """Sixteen of thirty-one carry it, and only what carried is carried out."""
        case = deliberated().apply(vote(in_favour=in_favour))
        wrong = set() if carried else {"a-resolution-was-adopted"}
        assert broken(case, ImplementationReported(on=DAY, by=GOVERNMENT)) == wrong
        assert ("implementation-was-reported" in broken(case, Closed(on=DAY))) is carried

    @given(late=st.integers(-100, 100))
    @example(late=0)
    @example(late=1)
    def test_in_the_time_it_sets(self, late: int) -> None:
        """On the day it is in time, on the next a breach."""
        case = deliberated().apply(vote(report_by=LIMIT))
        event = ImplementationReported(on=LIMIT + timedelta(days=late), by=GOVERNMENT)
        assert broken(case, event) == ({"in-the-time-set"} if late > 0 else set())

    def test_by_whom(self) -> None:
        """By an organ that had opinions to handle."""
        case = deliberated().apply(vote())
        event = ImplementationReported(on=DAY, by=COURT)
        assert broken(case, event) == {"the-organs-carry-out"}
        assert articles(case, event, "the-organs-carry-out") == {"npcsc-rules-2022/35.2"}

    def test_the_end(self) -> None:
        """Carried out, it leaves nothing to find."""
        case = deliberated().apply(vote(report_by=LIMIT)).apply(ImplementationReported(on=LIMIT, by=GOVERNMENT))
        assert case.apply(Closed(on=LIMIT)).findings == ()


BREACHES = """
    answers committee-prepares every-question-answered heads-answer heads-come implementation-was-reported
    in-the-time-set is-there materials-were-sent officers-come opinions-were-handed-over promptly reaches-members
    study-report-was-sent those-told-came with-study-report with-views
"""
HINTS = "in-the-plan with-a-report"
CANNOT_STAND = """
    a-resolution-was-adopted an-organ-asked-answers at-a-meeting-of-the-committee committee-holds committee-resolves
    committee-settles committee-studies council-adjusts-plan council-submits enough-present every-organ-reported
    handling-is-there handling-was-deliberated in-groups may-be-asked may-come members-or-deputies-ask
    more-than-half-of-all names-topic office-sends only-the-handling opinions-go-to-state-organs states-question
    submitted-first the-organ-handles the-organs-carry-out was-asked
"""


class TestEffects:
    """Who acts, where, and in which order decides whether an act stands; who stayed away and what was late do not."""

    @pytest.mark.parametrize(
        ("effect", "names"), [(Effect.BREACH, BREACHES), (Effect.ADVISORY, HINTS), (Effect.REFUSES, CANNOT_STAND)]
    )
    def test_each(self, effect: Effect, names: str) -> None:
        """What breaking each rule does to the act."""
        assert {rule.name for rule in THEMATIC.rules if rule.effect is effect} == set(names.split())


ROWS = {
    "NONE": ("TopicSettled", ""),
    "SETTLED": ("Dropped InquiryHeld", "MaterialsSent! Notified Studied"),
    "CONVENED": ("Asked", "Attended! InquiryHeld"),
    "ASKED": ("Concluded", "AnswerPromised Answered! Asked Attended! InquiryHeld"),
    "CONCLUDED": ("Closed OpinionsHandedOver!", "Answered ImplementationReported ResolutionVoted"),
    "HANDED_OVER": (
        "Closed HandlingReported!",
        ("Answered FollowUpDeliberated FollowUpSubmitted ImplementationReported OpinionsHandedOver ResolutionVoted"),
    ),
    "HANDLED": (
        "Closed",
        (
            "Answered FollowUpDeliberated FollowUpSubmitted HandlingReported ImplementationReported "
            "OpinionsHandedOver ResolutionVoted SatisfactionRated"
        ),
    ),
}
"""By stage, what moves the matter on and what leaves it there; with a mark what the table requires."""

ARTICLES = {
    "deputies-law-2025/33.1: national provincial municipal county": "members-or-deputies-ask",
    "npc-organic-law-2021/37.1.5: national": "committee-prepares",
    "npcsc-rules-2009/32.1: national": "more-than-half-of-all",
    "npcsc-rules-2009/4.1: national": "enough-present",
    "npcsc-rules-2022/35.2: national": """
        a-resolution-was-adopted implementation-was-reported in-the-time-set the-organs-carry-out
    """,
    "npcsc-rules-2022/37.1: national": """
        an-organ-asked-answers committee-holds committee-settles in-groups may-be-asked may-come
        members-or-deputies-ask names-topic states-question was-asked
    """,
    "npcsc-rules-2022/37.2: national": """
        answers every-question-answered heads-answer heads-come is-there may-be-asked may-come those-told-came
    """,
    "npcsc-rules-2022/37.3: national": """
        committee-resolves council-submits every-organ-reported handling-is-there handling-was-deliberated
        only-the-handling opinions-go-to-state-organs opinions-were-handed-over submitted-first
        the-organ-handles
    """,
    "npcsc-rules-2022/45.1: national": "more-than-half-of-all",
    "npcsc-rules-2022/7.1: national": "enough-present",
    "organic-law-2022/35.1.3: provincial municipal county": "committee-prepares",
    "organic-law-2022/50.1.7: provincial municipal county": """
        an-organ-asked-answers committee-holds committee-settles may-be-asked may-come members-or-deputies-ask
        names-topic states-question was-asked
    """,
    "organic-law-2022/51.3: provincial municipal county": "enough-present",
    "organic-law-2022/51.4: provincial municipal county": "more-than-half-of-all",
    "supervision-law-2006/34.1: national provincial municipal county": "officers-come",
    "supervision-law-2024/46.1: national provincial municipal county": "officers-come",
    "supervision-law-2024/47.1: national provincial municipal county": """
        an-organ-asked-answers answers at-a-meeting-of-the-committee committee-holds committee-settles
        every-question-answered heads-answer heads-come is-there may-be-asked may-come members-or-deputies-ask
        names-topic states-question those-told-came was-asked
    """,
    "supervision-law-2024/48.2: national provincial municipal county": "with-a-report",
    "supervision-law-2024/49.1: national provincial municipal county": "committee-studies",
    "supervision-law-2024/49.2: national provincial municipal county": """
        materials-were-sent office-sends promptly reaches-members study-report-was-sent with-study-report
        with-views
    """,
    "supervision-law-2024/50.1: national provincial municipal county": """
        council-submits every-organ-reported handling-is-there only-the-handling opinions-go-to-state-organs
        opinions-were-handed-over submitted-first the-organ-handles
    """,
    "supervision-law-2024/63.1: national provincial municipal county": "in-the-plan",
    "supervision-law-2024/63.3: national provincial municipal county": "council-adjusts-plan",
}
"""By provision, at the levels that it binds, the rules that stand on it."""


class TestTheTable:
    """Every row and every article, held by hand."""

    def test_rows(self) -> None:
        """What may and must be done at each stage."""
        assert rows(THEMATIC) == ROWS

    def test_the_same_is_asked_everywhere(self) -> None:
        """An act is judged by the same rules at every stage, but for its end."""
        assert judged_in_two_ways(THEMATIC) == {"Closed"}

    def test_articles(self) -> None:
        """What stands on which provision, and where."""
        assert provisions(THEMATIC) == {key: " ".join(names.split()) for key, names in ARTICLES.items()}
