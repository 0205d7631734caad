"""Inquiry in a standing committee: who is told, who comes, who asks whom, and what ends it."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve
from tests.supervision.thematic_inquiry.acts import (
    DAY,
    PLACES,
    answered,
    articles,
    asked,
    broken,
    committee,
    congress,
    convened,
    finding,
    judged_in_two_ways,
    plain_in_committee,
    provisions,
    rows,
    there,
)

from npcproc.bodies import Organ
from npcproc.case import Case
from npcproc.findings import Effect, NoSuchProcedure, NotEncoded
from npcproc.levels import WITH_STANDING_COMMITTEE, Level
from npcproc.supervision.thematic_inquiry import (
    IN_STANDING_COMMITTEE,
    Answered,
    Asked,
    Attended,
    Closed,
    Convened,
    Manner,
    Matter,
    Meeting,
    Notified,
    Representative,
    Stage,
)

NATIONAL = Level.NATIONAL
COMMISSION = Organ.SUPERVISORY_COMMISSION
FIVE = {Organ.GOVERNMENT, Organ.DEPARTMENT, COMMISSION, Organ.COURT, Organ.PROCURATORATE}
HEAD, OFFICER, STAFF, NOBODY = Representative
WITH_LEVEL = [level for level in PLACES if level in WITH_STANDING_COMMITTEE]
each_level = pytest.mark.parametrize("level", WITH_LEVEL, ids=lambda level: str(level.en))
LAST_OF_2006 = date(2024, 11, 7)
FIRST_OF_2024 = date(2024, 11, 8)


def attended(on: date = DAY, by: Organ = Organ.GOVERNMENT, sent: Representative = HEAD) -> Attended:
    """The government comes, by one of its heads."""
    return Attended(on=on, by=by, sent=sent)


class TestTheWholeWay:
    """An inquiry that goes as it should leaves no finding."""

    @each_level
    @pytest.mark.parametrize("on", [date(2009, 4, 24), date(2022, 6, 25), LAST_OF_2006, FIRST_OF_2024, DAY])
    def test_lawful(self, level: Level, on: date) -> None:
        """At every level, under every edition: told, met in groups and jointly, come, asked, answered."""
        case = IN_STANDING_COMMITTEE.open(committee(level)).apply(Notified(on=on, organs=[Organ.GOVERNMENT]))
        stages = [case.stage]
        for event in (
            convened(on),
            attended(on),
            asked(on),
            answered(on),
            convened(on, Meeting.JOINT_GROUP, Matter.OTHER_REPORT),
            attended(on),
            asked(on, question="何时办结？"),
            answered(on, question="何时办结？"),
            Closed(on=on),
        ):
            case = case.apply(event)
            stages.append(case.stage)
        assert (case.findings, case.ended) == ((), True)
        assert stages == [Stage.NONE, *[Stage.CONVENED] * 2, *[Stage.ASKED] * 6, Stage.CLOSED]

    def test_nobody_asks(self) -> None:
        """They may come and not be asked anything."""
        assert broken(plain_in_committee(), Closed(on=DAY)) == set()

    def test_replay(self) -> None:
        """The events alone give back an equal case."""
        case = plain_in_committee().apply(asked())
        assert IN_STANDING_COMMITTEE.open(committee()).replay(case.events) == case

    def test_what_comes_next(self) -> None:
        """They must come; once asked, they must answer."""
        case = plain_in_committee()
        assert {move.event for move in case.moves(DAY) if move.must} == {Attended}
        assert {move.event for move in case.apply(asked()).moves(DAY) if move.must} == {Attended, Answered}
        assert {move.event for move in IN_STANDING_COMMITTEE.open(committee()).moves(DAY)} == {Notified, Convened}


class TestBounds:
    """The table says where it does not reach."""

    def test_before_2007(self) -> None:
        """Before the law there is no verdict."""
        case = IN_STANDING_COMMITTEE.open(committee())
        with pytest.raises(NotEncoded):
            case.check(convened(date(2006, 12, 31)))
        assert broken(case, convened(date(2007, 1, 1))) == set()

    def test_a_congress(self) -> None:
        """Deputies ask by other rules."""
        with pytest.raises(NoSuchProcedure):
            IN_STANDING_COMMITTEE.open(congress())


class TestTheMeeting:
    """The session deliberates on a bill or a report: in plenary, in joint groups or in groups."""

    @pytest.mark.parametrize("meeting", list(Meeting))
    def test_which(self, meeting: Meeting) -> None:
        """No other meeting, neither the first nor a later one."""
        of_the_committee = {Meeting.PLENARY, Meeting.JOINT_GROUP, Meeting.GROUP}
        wrong = set() if meeting in of_the_committee else {"at-a-meeting-of-the-committee"}
        assert broken(IN_STANDING_COMMITTEE.open(committee()), convened(DAY, meeting)) == wrong
        assert broken(plain_in_committee(), convened(DAY, meeting)) == wrong
        assert broken(plain_in_committee().apply(asked()), convened(DAY, meeting)) == wrong

    @pytest.mark.parametrize("matter", list(Matter))
    def test_on_what(self, matter: Matter) -> None:
        """On nothing else."""
        wrong = {"on-a-bill-or-report"} if matter is Matter.OTHER_MATTER else set()
        assert broken(IN_STANDING_COMMITTEE.open(committee()), convened(matter=matter)) == wrong

    def test_the_articles(self) -> None:
        """Art. 34, then art. 46."""
        for on, article in (
            (LAST_OF_2006, "supervision-law-2006/34.1"),
            (FIRST_OF_2024, "supervision-law-2024/46.1"),
        ):
            event = convened(on, Meeting.PRESIDIUM, Matter.OTHER_MATTER)
            for name in ("at-a-meeting-of-the-committee", "on-a-bill-or-report"):
                assert articles(IN_STANDING_COMMITTEE.open(committee()), event, name) == {article}


class TestNotice:
    """In the national committee those who are to come to a group or joint-group meeting are told (art. 36)."""

    @pytest.mark.parametrize(
        ("meeting", "name", "paragraph"),
        [(Meeting.GROUP, "departments-were-told", 1), (Meeting.JOINT_GROUP, "heads-were-told", 2)],
    )
    def test_told(self, meeting: Meeting, name: str, paragraph: int) -> None:
        """To meet without having told anybody is a breach, under both texts."""
        case = IN_STANDING_COMMITTEE.open(committee(NATIONAL))
        event = convened(DAY, meeting)
        assert broken(case, event) == {name}
        assert finding(case, event, name).effect is Effect.BREACH
        assert broken(case.apply(Notified(on=DAY, organs=[Organ.COURT])), event) == set()
        for on, text in ((date(2022, 6, 24), "npcsc-rules-2009/25"), (date(2022, 6, 25), "npcsc-rules-2022/36")):
            assert articles(case, convened(on, meeting), name) == {f"{text}.{paragraph}"}

    def test_no_other_meeting(self) -> None:
        """The rules name these two."""
        assert broken(IN_STANDING_COMMITTEE.open(committee(NATIONAL)), convened(DAY, Meeting.PLENARY)) == set()

    def test_nor_locally(self) -> None:
        """No national statute says it of a local committee."""
        for meeting in (Meeting.GROUP, Meeting.JOINT_GROUP):
            assert broken(IN_STANDING_COMMITTEE.open(committee()), convened(DAY, meeting)) == set()


class TestWhoComes:
    """Responsible officers come, and in the national committee's joint-group meetings the heads themselves."""

    @pytest.mark.parametrize(("sent", "wrong"), [(HEAD, 0), (OFFICER, 0), (STAFF, 1), (NOBODY, 1)])
    @each_level
    def test_officers(self, level: Level, sent: Representative, wrong: int) -> None:
        """A head or a responsible officer, of each organ; anyone less is a breach."""
        case = plain_in_committee(level, meeting=Meeting.PLENARY)
        for organ in FIVE:
            assert broken(case, attended(by=organ, sent=sent)) == ({"officers-come"} if wrong else set())
        assert case.apply(attended(sent=sent)).stage is Stage.CONVENED

    def test_by_which_article(self) -> None:
        """Art. 34 until 7 November 2024, art. 46 from the next day on."""
        for on, article in (
            (LAST_OF_2006, "supervision-law-2006/34.1"),
            (FIRST_OF_2024, "supervision-law-2024/46.1"),
        ):
            event = attended(on, sent=STAFF)
            assert articles(plain_in_committee(on=on), event, "officers-come") == {article}

    @pytest.mark.parametrize("organ", list(Organ))
    def test_of_which_organs(self, organ: Organ) -> None:
        """Of the organs that are supervised; the commission is one since 2024."""
        for on, named in ((LAST_OF_2006, FIVE - {COMMISSION}), (FIRST_OF_2024, FIVE)):
            found = broken(plain_in_committee(on=on), attended(on, organ, NOBODY))
            assert found == ({"officers-come"} if organ in named else set()) | (
                set() if organ in FIVE else {"may-come"}
            )

    def test_who_may_come(self) -> None:
        """No other organ comes to answer; by art. 34, then art. 46."""
        for on, article in (
            (LAST_OF_2006, "supervision-law-2006/34.1"),
            (FIRST_OF_2024, "supervision-law-2024/46.1"),
        ):
            assert articles(plain_in_committee(on=on), attended(on, Organ.CONGRESS), "may-come") == {article}

    @pytest.mark.parametrize(
        ("meeting", "sent", "wrong"),
        [
            (Meeting.GROUP, OFFICER, set()),
            (Meeting.GROUP, STAFF, {"officers-come"}),
            (Meeting.GROUP, NOBODY, {"officers-come", "someone-comes-to-groups"}),
            (Meeting.JOINT_GROUP, HEAD, set()),
            (Meeting.JOINT_GROUP, OFFICER, {"heads-come-to-joint-groups"}),
            (Meeting.JOINT_GROUP, STAFF, {"officers-come", "heads-come-to-joint-groups"}),
            (Meeting.PLENARY, STAFF, {"officers-come"}),
        ],
    )
    def test_by_meeting(self, meeting: Meeting, sent: Representative, wrong: set[str]) -> None:
        """Someone to the groups, heads to the joint groups; the law's own demand stands beside it."""
        assert broken(plain_in_committee(NATIONAL, meeting=meeting), attended(sent=sent)) == wrong

    def test_the_latest_meeting_counts(self) -> None:
        """An officer who came to the groups does not do for the joint groups."""
        case = plain_in_committee(NATIONAL)
        assert broken(case, attended(sent=OFFICER)) == set()
        jointly = case.apply(convened(DAY, Meeting.JOINT_GROUP))
        assert broken(jointly, attended(sent=OFFICER)) == {"heads-come-to-joint-groups"}

    def test_the_paragraphs(self) -> None:
        """One for each kind of meeting, in both texts."""
        for on, text in ((date(2022, 6, 24), "npcsc-rules-2009/25"), (date(2022, 6, 25), "npcsc-rules-2022/36")):
            groups, jointly = (
                plain_in_committee(NATIONAL, on, meeting=m) for m in (Meeting.GROUP, Meeting.JOINT_GROUP)
            )
            assert articles(groups, attended(on, sent=NOBODY), "someone-comes-to-groups") == {f"{text}.1"}
            assert articles(jointly, attended(on, sent=NOBODY), "heads-come-to-joint-groups") == {f"{text}.2"}


class TestWhoAsks:
    """Members ask."""

    @pytest.mark.parametrize("organ", list(Organ))
    def test_members(self, organ: Organ) -> None:
        """Nobody else; on the commission's work by a rule of its own."""
        case = there(plain_in_committee(), COMMISSION)
        wrong = organ is not Organ.MEMBERS
        assert broken(case, asked(by=organ)) == ({"members-ask"} if wrong else set())
        of_commission = asked(by=organ, target=COMMISSION)
        assert broken(case, of_commission) == ({"members-ask-the-commission"} if wrong else set())

    def test_by_which_article(self) -> None:
        """The commission's own law says it too, in its two texts."""
        for on, of_others, of_commission in (
            (date(2019, 6, 1), {"supervision-law-2006/34.1"}, {"supervisory-commission-law-2018/53.3"}),
            (
                date(2025, 5, 31),
                {"supervision-law-2024/46.1"},
                {"supervision-law-2024/46.1", "supervisory-commission-law-2018/53.3"},
            ),
            (
                date(2025, 6, 1),
                {"supervision-law-2024/46.1"},
                {"supervision-law-2024/46.1", "supervisory-commission-law-2024/60.3"},
            ),
        ):
            case = plain_in_committee(on=on)
            assert articles(case, asked(on, by=Organ.DEPUTIES), "members-ask") == of_others
            event = asked(on, by=Organ.DEPUTIES, target=COMMISSION)
            assert articles(case, event, "members-ask-the-commission") == of_commission


class TestWhoIsAsked:
    """The supervised organs are asked; the commission since its own law of 2018."""

    @pytest.mark.parametrize("organ", list(Organ))
    def test_since_2024(self, organ: Organ) -> None:
        """Five of them, and no other."""
        wrong = set() if organ in FIVE else {"may-be-asked"}
        assert broken(there(plain_in_committee(), organ), asked(target=organ)) == wrong

    @pytest.mark.parametrize("organ", list(Organ))
    @pytest.mark.parametrize("on", [date(2018, 3, 19), date(2018, 3, 20), LAST_OF_2006])
    def test_before(self, organ: Organ, on: date) -> None:
        """Four by the law of 2006, and the commission as soon as its own law lets members ask it."""
        wrong = set() if organ in FIVE else {"might-be-asked"}
        if organ is COMMISSION and on == date(2018, 3, 19):
            wrong = {"commission-not-yet"}
        assert broken(there(plain_in_committee(on=on), organ), asked(on, target=organ)) == wrong

    def test_the_articles(self) -> None:
        """Art. 34, then art. 46."""
        before = plain_in_committee(on=LAST_OF_2006)
        event = asked(LAST_OF_2006, target=Organ.CONGRESS)
        assert articles(before, event, "might-be-asked") == {"supervision-law-2006/34.1"}
        after = asked(FIRST_OF_2024, target=Organ.CONGRESS)
        assert articles(before, after, "may-be-asked") == {"supervision-law-2024/46.1"}
        early = date(2018, 3, 19)
        asks = asked(early, target=COMMISSION)
        assert articles(plain_in_committee(on=early), asks, "commission-not-yet") == {"supervision-law-2006/34.1"}


class TestWhoAnswers:
    """The officers who came answer at the meeting."""

    @pytest.mark.parametrize(("by", "wrong"), [(HEAD, 0), (OFFICER, 0), (STAFF, 1), (NOBODY, 1)])
    def test_officers(self, by: Representative, wrong: int) -> None:
        """Nobody less, of any organ; asked of answers on the spot alone."""
        for organ in FIVE:
            case = there(plain_in_committee(), organ).apply(asked(target=organ))
            event = answered(by=organ, answered_by=by)
            assert broken(case, event) == ({"an-officer-answers"} if wrong else set())
            assert broken(case, evolve(event, manner=Manner.IN_WRITING)) == set()

    @pytest.mark.parametrize(
        ("on", "organ", "wrong"),
        [
            (LAST_OF_2006, COMMISSION, set()),
            (LAST_OF_2006, Organ.COURT, {"an-officer-answers"}),
            (FIRST_OF_2024, COMMISSION, {"an-officer-answers"}),
            (FIRST_OF_2024, Organ.COURT, {"an-officer-answers"}),
        ],
    )
    def test_of_which_organs(self, on: date, organ: Organ, wrong: set[str]) -> None:
        """Those that the law of the day names."""
        case = plain_in_committee(on=on).apply(asked(on, target=organ))
        assert broken(case, answered(on, by=organ, answered_by=STAFF)) == wrong


class TestTheEnd:
    """It may end at any time once the deliberation has begun."""

    def test_from_either_stage(self) -> None:
        """With something asked or nothing."""
        case = plain_in_committee()
        assert case.apply(Closed(on=DAY)).stage is Stage.CLOSED
        assert case.apply(asked()).apply(answered()).apply(Closed(on=DAY)).stage is Stage.CLOSED

    def test_by_which_article(self) -> None:
        """The law has a question answered, and whoever is asked be there; the NPCSC's rules have it be there too."""
        case = plain_in_committee(NATIONAL).apply(asked())
        law, rules = "supervision-law-2024/46.1", {"npcsc-rules-2022/36.1", "npcsc-rules-2022/36.2"}
        assert articles(case, Closed(on=DAY), "every-question-answered") == {law}
        assert articles(case, asked(target=Organ.COURT), "is-there") == {law, *rules}


BREACHES = """
    an-officer-answers answers answers-on-budget departments-were-told every-question-answered
    heads-come-to-joint-groups heads-were-told is-there officers-come someone-comes-to-groups
"""
CANNOT_STAND = """
    an-organ-asked-answers at-a-meeting-of-the-committee commission-not-yet may-be-asked may-come members-ask
    members-ask-the-commission might-be-asked on-a-bill-or-report states-question was-asked
"""


class TestEffects:
    """Who asks whom, and about what, decides whether an act stands; who came, and what was left open, does not."""

    @pytest.mark.parametrize(
        ("effect", "names"), [(Effect.BREACH, BREACHES), (Effect.ADVISORY, ""), (Effect.REFUSES, CANNOT_STAND)]
    )
    def test_each(self, effect: Effect, names: str) -> None:
        """What breaking each rule does to the act."""
        assert {rule.name for rule in IN_STANDING_COMMITTEE.rules if rule.effect is effect} == set(names.split())

    def test_asking_again_is_judged_alike(self) -> None:
        """The second question meets the rules of the first."""
        case: Case = plain_in_committee()
        wrong = Asked(on=DAY, by=Organ.COURT, askers=["乙"], target=Organ.CONGRESS, question="")
        names = {"members-ask", "may-be-asked", "states-question", "is-there"}
        assert broken(case, wrong) == broken(case.apply(asked()), wrong) == names


ROWS = {
    "NONE": ("Convened", "Notified"),
    "CONVENED": ("Asked Closed", "Attended! Convened"),
    "ASKED": ("Closed", "AnswerPromised Answered! Asked Attended! Convened"),
}
"""By stage, what moves the matter on and what leaves it there; with a mark what the table requires."""

ARTICLES = {
    "budget-law-2018/85.1: national provincial municipal county": "answers-on-budget",
    "npcsc-rules-2009/25.1: national": "departments-were-told is-there someone-comes-to-groups",
    "npcsc-rules-2009/25.2: national": "heads-come-to-joint-groups heads-were-told is-there",
    "npcsc-rules-2022/36.1: national": "departments-were-told is-there someone-comes-to-groups",
    "npcsc-rules-2022/36.2: national": "heads-come-to-joint-groups heads-were-told is-there",
    "supervision-law-2006/34.1: national provincial municipal county": """
        an-officer-answers an-organ-asked-answers answers at-a-meeting-of-the-committee commission-not-yet
        every-question-answered is-there may-come members-ask might-be-asked officers-come on-a-bill-or-report
        states-question was-asked
    """,
    "supervision-law-2024/46.1: national provincial municipal county": """
        an-officer-answers an-organ-asked-answers answers at-a-meeting-of-the-committee every-question-answered
        is-there may-be-asked may-come members-ask members-ask-the-commission officers-come on-a-bill-or-report
        states-question was-asked
    """,
    "supervisory-commission-law-2018/53.3: national provincial municipal county": "members-ask-the-commission",
    "supervisory-commission-law-2024/60.3: national provincial municipal county": "members-ask-the-commission",
}
"""By provision, at the levels that it binds, the rules that stand on it."""


class TestTheTable:
    """Every row and every article, held by hand."""

    def test_rows(self) -> None:
        """What may and must be done at each stage."""
        assert rows(IN_STANDING_COMMITTEE) == ROWS

    def test_the_same_is_asked_everywhere(self) -> None:
        """An act is judged by the same rules at every stage."""
        assert judged_in_two_ways(IN_STANDING_COMMITTEE) == set()

    def test_articles(self) -> None:
        """What stands on which provision, and where."""
        assert provisions(IN_STANDING_COMMITTEE) == {key: " ".join(names.split()) for key, names in ARTICLES.items()}
