"""Inquiry in a congress: deputies ask at every level; in the national one it depends on the meeting who comes."""

from __future__ import annotations

from datetime import date

import pytest
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
    judged_in_two_ways,
    plain_in_congress,
    provisions,
    rows,
    there,
)

from npcproc.bodies import Organ
from npcproc.case import Case
from npcproc.findings import Effect, NoSuchProcedure, NotEncoded
from npcproc.levels import Level
from npcproc.supervision.thematic_inquiry import (
    IN_CONGRESS,
    Answered,
    Attended,
    Closed,
    Convened,
    DelegationPlenaryConvened,
    Manner,
    Matter,
    Meeting,
    Notified,
    Representative,
    Stage,
)

NATIONAL = Level.NATIONAL
HEAD, OFFICER, STAFF, NOBODY = Representative
DEPUTIES = Organ.DEPUTIES
SUPERVISED = {
    Organ.GOVERNMENT,
    Organ.DEPARTMENT,
    Organ.SUPERVISORY_COMMISSION,
    Organ.COURT,
    Organ.PROCURATORATE,
    Organ.STANDING_COMMITTEE,
}
LAST_OF_2015 = date(2025, 3, 11)
FIRST_OF_2025 = date(2025, 3, 12)
GREAT = {Matter.GOVERNMENT_REPORT, Matter.PLAN, Matter.BUDGET, Matter.COURT_OR_PROCURATORATE_REPORT}
each_level = pytest.mark.parametrize("level", list(PLACES), ids=lambda level: str(level.en))


def in_plenary(matter: Matter = Matter.GOVERNMENT_REPORT, level: Level = NATIONAL) -> Case:
    """A delegation in plenary."""
    return IN_CONGRESS.open(congress(level)).apply(DelegationPlenaryConvened(on=DAY, matter=matter))


def attended(by: Organ = Organ.DEPARTMENT, sent: Representative = HEAD, *, supplement_heard: bool = True) -> Attended:
    """A department comes."""
    return Attended(on=DAY, by=by, sent=sent, supplement_heard=supplement_heard)


class TestTheWholeWay:
    """An inquiry that goes as it should leaves no finding."""

    @each_level
    @pytest.mark.parametrize("on", [date(2015, 8, 29), date(2021, 3, 12), LAST_OF_2015, FIRST_OF_2025])
    def test_lawful(self, level: Level, on: date) -> None:
        """At every level, under every edition: told, met, come, asked, answered."""
        case = IN_CONGRESS.open(congress(level)).apply(Notified(on=on, organs=[Organ.GOVERNMENT]))
        for event in (
            convened(on, Meeting.DELEGATION),
            Attended(on=on, by=Organ.GOVERNMENT),
            asked(on, by=DEPUTIES),
            answered(on),
            DelegationPlenaryConvened(on=on, matter=Matter.BUDGET),
            Attended(on=on, by=Organ.GOVERNMENT),
            convened(on, Meeting.PRESIDIUM),
            Attended(on=on, by=Organ.GOVERNMENT),
            Closed(on=on, by=Organ.PRESIDIUM),
        ):
            case = case.apply(event)
        assert (case.stage, case.findings, case.ended) == (Stage.CLOSED, (), True)

    def test_what_comes_next(self) -> None:
        """Nobody need come before anybody asks; once asked, they must answer."""
        fresh = IN_CONGRESS.open(congress())
        assert {move.event for move in fresh.moves(DAY)} == {Notified, Convened, DelegationPlenaryConvened}
        case = plain_in_congress()
        assert {move.event for move in case.moves(DAY) if move.must} == set()
        assert {move.event for move in case.apply(asked(by=DEPUTIES)).moves(DAY) if move.must} == {Answered}
        onward = {move.event for move in case.moves(DAY)}
        assert {Convened, DelegationPlenaryConvened} <= onward


class TestBounds:
    """The table says where it does not reach."""

    def test_before_2015(self) -> None:
        """Before the text of 2015 there is no verdict."""
        case = IN_CONGRESS.open(congress())
        with pytest.raises(NotEncoded):
            case.check(convened(date(2015, 8, 28)))
        assert broken(case, convened(date(2015, 8, 29))) == set()

    def test_a_standing_committee(self) -> None:
        """Members ask by other rules."""
        with pytest.raises(NoSuchProcedure):
            IN_CONGRESS.open(committee())


class TestWhoAsksWhom:
    """A deputy asks a state organ of the level, while a bill or a report is deliberated on (Deputies Law)."""

    @pytest.mark.parametrize("organ", list(Organ))
    def test_deputies(self, organ: Organ) -> None:
        """Nobody else; one deputy is enough."""
        wrong = set() if organ is DEPUTIES else {"deputies-ask"}
        assert broken(plain_in_congress(), asked(by=organ, askers=["甲"])) == wrong

    @each_level
    @pytest.mark.parametrize("organ", list(Organ))
    def test_state_organs(self, level: Level, organ: Organ) -> None:
        """All there are: the military commission in the nation, the government alone in a township."""
        right = {NATIONAL: SUPERVISED | {Organ.CENTRAL_MILITARY_COMMISSION}, Level.TOWNSHIP: {Organ.GOVERNMENT}}
        wrong = set() if organ in right.get(level, SUPERVISED) else {"may-be-asked"}
        assert broken(there(plain_in_congress(level), organ), asked(by=DEPUTIES, target=organ)) == wrong
        come = set() if not wrong else {"may-come"}
        assert broken(plain_in_congress(level), Attended(on=DAY, by=organ)) == come

    @pytest.mark.parametrize("matter", list(Matter))
    def test_on_what(self, matter: Matter) -> None:
        """While bills and reports are deliberated on, in whatever meeting."""
        wrong = {"on-a-bill-or-report"} if matter is Matter.OTHER_MATTER else set()
        case = plain_in_congress()
        for before in (IN_CONGRESS.open(congress()), case, case.apply(asked(by=DEPUTIES))):
            assert broken(before, convened(matter=matter, meeting=Meeting.PLENARY)) == wrong
            assert broken(before, DelegationPlenaryConvened(on=DAY, matter=matter)) == wrong

    @pytest.mark.parametrize("name", ["deputies-ask", "may-be-asked", "states-question"])
    def test_the_articles(self, name: str) -> None:
        """Art. 13 until 11 March 2025, art. 19 from the next day on, down to the townships."""
        for on, article in ((LAST_OF_2015, "deputies-law-2015/13.1"), (FIRST_OF_2025, "deputies-law-2025/19.1")):
            case = plain_in_congress(Level.TOWNSHIP, on)
            wrong = asked(on, by=Organ.COURT, target=Organ.COURT, question="")
            assert articles(case, wrong, name) == {article}
            assert articles(case, Attended(on=on, by=Organ.COURT), "may-come") == {article}
            assert articles(case, convened(on, matter=Matter.OTHER_MATTER), "on-a-bill-or-report") == {article}


class TestWhoAnswers:
    """The organ sends a head or a responsible officer to answer; on a bill, at least someone."""

    @pytest.mark.parametrize(
        ("by", "on_a_bill", "on_a_report"),
        [
            (HEAD, set(), set()),
            (OFFICER, set(), set()),
            (STAFF, {"an-officer-answers"}, {"an-officer-answers"}),
            (NOBODY, {"an-officer-answers", "someone-explains"}, {"an-officer-answers"}),
        ],
    )
    def test_officers(self, by: Representative, on_a_bill: set[str], on_a_report: set[str]) -> None:
        """The Organic Law speaks of bills alone, and asks less than the Deputies Law."""
        for matter, wrong in ((Matter.BILL, on_a_bill), (Matter.OTHER_REPORT, on_a_report)):
            case = plain_in_congress(matter=matter).apply(asked(by=DEPUTIES))
            assert broken(case, answered(answered_by=by)) == wrong

    def test_in_writing(self) -> None:
        """Who signs an answer in writing is not asked, but that someone explains is."""
        case = plain_in_congress().apply(asked(by=DEPUTIES))
        event = answered(answered_by=NOBODY, manner=Manner.IN_WRITING)
        assert broken(case, event) == {"someone-explains"}

    @pytest.mark.parametrize(
        ("level", "on", "found"),
        [
            (Level.TOWNSHIP, date(2022, 3, 11), set()),
            (Level.TOWNSHIP, date(2022, 3, 12), {"organic-law-2022/23.1"}),
            (NATIONAL, DAY, set()),
        ],
    )
    def test_the_organic_law(self, level: Level, on: date, found: set[str]) -> None:
        """Of local congresses, since 2022."""
        case = plain_in_congress(level, on).apply(asked(on, by=DEPUTIES))
        says = [each for each in case.check(answered(on, answered_by=NOBODY)) if "someone" in each.rule]
        assert {cite.slug for each in says for cite in each.cites} == found

    def test_the_deputies_law(self) -> None:
        """Art. 13, then art. 19."""
        for on, article in ((LAST_OF_2015, "deputies-law-2015/13.1"), (FIRST_OF_2025, "deputies-law-2025/19.1")):
            case = plain_in_congress(on=on).apply(asked(on, by=DEPUTIES))
            assert articles(case, answered(on, answered_by=STAFF), "an-officer-answers") == {article}
            assert articles(case, answered(on, answer=""), "answers") == {article}
            assert articles(case, Closed(on=on), "every-question-answered") == {article}


class TestWhoComesToDelegations:
    """Departments send responsible officers to the delegations (NPC Rules art. 47)."""

    @pytest.mark.parametrize(("sent", "wrong"), [(HEAD, 0), (OFFICER, 0), (STAFF, 1), (NOBODY, 1)])
    def test_officers(self, sent: Representative, wrong: int) -> None:
        """Nobody less, in whatever they deliberate on; a plenary of a delegation is a meeting of it."""
        name = {"officers-come-to-delegations"} if wrong else set()
        assert broken(plain_in_congress(NATIONAL), attended(sent=sent)) == name
        assert broken(in_plenary(Matter.BILL), attended(sent=sent)) == name

    def test_departments_alone(self) -> None:
        """The paragraph speaks of departments."""
        for organ in Organ:
            found = "officers-come-to-delegations" in broken(plain_in_congress(NATIONAL), attended(organ, NOBODY))
            assert found is (organ is Organ.DEPARTMENT)

    def test_no_other_meeting(self) -> None:
        """To a plenary of the congress nobody need come by it, nor in a province."""
        assert broken(plain_in_congress(NATIONAL, meeting=Meeting.PLENARY), attended(sent=NOBODY)) == set()
        assert broken(plain_in_congress(Level.PROVINCIAL), attended(sent=NOBODY)) == set()


class TestWhoComesToDelegationPlenaries:
    """On the great reports heads come to a delegation's plenary; court and procuratorate may send others."""

    @pytest.mark.parametrize(
        ("organ", "least"),
        [
            (Organ.GOVERNMENT, HEAD),
            (Organ.DEPARTMENT, HEAD),
            (Organ.COURT, STAFF),
            (Organ.PROCURATORATE, STAFF),
        ],
    )
    @pytest.mark.parametrize("matter", sorted(GREAT, key=str), ids=lambda matter: matter.name.lower())
    def test_each(self, matter: Matter, organ: Organ, least: Representative) -> None:
        """By organ, from the head down."""
        ranks = list(Representative)
        for sent in ranks:
            name = "heads-come-to-delegation-plenaries"
            found = name in broken(in_plenary(matter), attended(organ, sent))
            assert found is (ranks.index(sent) > ranks.index(least))

    @pytest.mark.parametrize("matter", [Matter.BILL, Matter.OTHER_REPORT], ids=lambda matter: matter.name.lower())
    def test_no_other_matter(self, matter: Matter) -> None:
        """On anything else an officer does."""
        assert broken(in_plenary(matter), attended(Organ.DEPARTMENT, OFFICER)) == set()

    def test_no_other_meeting(self) -> None:
        """The same report in a smaller meeting of the delegation, or after the plenary is over."""
        smaller = plain_in_congress(NATIONAL, matter=Matter.GOVERNMENT_REPORT)
        assert broken(smaller, attended(Organ.DEPARTMENT, OFFICER)) == set()
        after = in_plenary().apply(convened(DAY, Meeting.DELEGATION, Matter.GOVERNMENT_REPORT))
        assert broken(after, attended(Organ.DEPARTMENT, OFFICER)) == set()
        again = after.apply(DelegationPlenaryConvened(on=DAY, matter=Matter.PLAN))
        assert broken(again, attended(Organ.DEPARTMENT, OFFICER)) == {"heads-come-to-delegation-plenaries"}

    def test_the_commission(self) -> None:
        """It is not named."""
        assert broken(in_plenary(), attended(Organ.SUPERVISORY_COMMISSION, NOBODY)) == set()


class TestWhoComesToPresidiumAndCommittees:
    """Heads come to the presidium and to special committees, and may add explanations."""

    @pytest.mark.parametrize("meeting", [Meeting.PRESIDIUM, Meeting.SPECIAL_COMMITTEE])
    def test_heads(self, meeting: Meeting) -> None:
        """An officer does not do, nor anyone less."""
        case = plain_in_congress(NATIONAL, meeting=meeting)
        assert broken(case, attended()) == set()
        for sent in (OFFICER, STAFF, NOBODY):
            assert broken(case, attended(sent=sent)) == {"heads-come-to-presidium-and-committees"}
        assert broken(case, attended(supplement_heard=False)) == {"may-supplement"}

    def test_no_other_meeting(self) -> None:
        """In a delegation neither is asked."""
        event = attended(sent=OFFICER, supplement_heard=False)
        assert broken(plain_in_congress(NATIONAL), event) == set()
        assert broken(plain_in_congress(meeting=Meeting.PRESIDIUM), event) == set()


class TestTheParagraphs:
    """One for each kind of meeting."""

    @pytest.mark.parametrize(
        ("case", "name", "paragraph"),
        [
            (plain_in_congress(NATIONAL), "officers-come-to-delegations", 1),
            (in_plenary(), "heads-come-to-delegation-plenaries", 2),
            (plain_in_congress(NATIONAL, meeting=Meeting.PRESIDIUM), "heads-come-to-presidium-and-committees", 3),
            (plain_in_congress(NATIONAL, meeting=Meeting.PRESIDIUM), "may-supplement", 3),
        ],
        ids=["delegation", "plenary", "presidium", "explanations"],
    )
    def test_each(self, case: Case, name: str, paragraph: int) -> None:
        """Art. 47 of the NPC's rules."""
        event = attended(sent=NOBODY, supplement_heard=False)
        assert articles(case, event, name) == {f"npc-rules-2021/47.{paragraph}"}

    def test_all_of_them(self) -> None:
        """Whoever is asked is to be there, in the national congress."""
        event = asked(by=DEPUTIES, target=Organ.COURT)
        paragraphs = {f"npc-rules-2021/47.{n}" for n in (1, 2, 3)}
        assert articles(plain_in_congress(NATIONAL), event, "is-there") == paragraphs
        assert broken(plain_in_congress(), event) == set()


BREACHES = """
    an-officer-answers answers answers-on-budget every-question-answered heads-come-to-delegation-plenaries
    heads-come-to-presidium-and-committees is-there may-supplement officers-come-to-delegations someone-explains
"""
CANNOT_STAND = """
    an-organ-asked-answers deputies-ask may-be-asked may-come on-a-bill-or-report states-question was-asked
"""


class TestEffects:
    """Who asks whom, and about what, decides whether an act stands; who came, and what was left open, does not."""

    @pytest.mark.parametrize(
        ("effect", "names"), [(Effect.BREACH, BREACHES), (Effect.ADVISORY, ""), (Effect.REFUSES, CANNOT_STAND)]
    )
    def test_each(self, effect: Effect, names: str) -> None:
        """What breaking each rule does to the act."""
        assert {rule.name for rule in IN_CONGRESS.rules if rule.effect is effect} == set(names.split())

    def test_from_either_stage(self) -> None:
        """It may end with something asked or nothing."""
        assert plain_in_congress().apply(Closed(on=DAY)).stage is Stage.CLOSED
        case = plain_in_congress().apply(asked(by=DEPUTIES)).apply(answered())
        assert case.apply(Closed(on=DAY)).stage is Stage.CLOSED


ROWS = {
    "NONE": ("Convened DelegationPlenaryConvened", "Notified"),
    "CONVENED": ("Asked Closed", "Attended Convened DelegationPlenaryConvened"),
    "ASKED": ("Closed", "AnswerPromised Answered! Asked Attended Convened DelegationPlenaryConvened"),
}
"""By stage, what moves the matter on and what leaves it there; with a mark what the table requires."""

ARTICLES = {
    "budget-law-2018/85.1: national provincial municipal county township": "answers-on-budget",
    "deputies-law-2015/13.1: national provincial municipal county township": """
        an-officer-answers an-organ-asked-answers answers deputies-ask every-question-answered may-be-asked
        may-come on-a-bill-or-report states-question was-asked
    """,
    "deputies-law-2025/19.1: national provincial municipal county township": """
        an-officer-answers an-organ-asked-answers answers deputies-ask every-question-answered may-be-asked
        may-come on-a-bill-or-report states-question was-asked
    """,
    "npc-rules-2021/47.1: national": "is-there officers-come-to-delegations",
    "npc-rules-2021/47.2: national": "heads-come-to-delegation-plenaries is-there",
    "npc-rules-2021/47.3: national": "heads-come-to-presidium-and-committees is-there may-supplement",
    "organic-law-2022/23.1: provincial municipal county township": "someone-explains",
}
"""By provision, at the levels that it binds, the rules that stand on it."""


class TestTheTable:
    """Every row and every article, held by hand."""

    def test_rows(self) -> None:
        """What may and must be done at each stage."""
        assert rows(IN_CONGRESS) == ROWS

    def test_the_same_is_asked_everywhere(self) -> None:
        """An act is judged by the same rules at every stage."""
        assert judged_in_two_ways(IN_CONGRESS) == set()

    def test_articles(self) -> None:
        """What stands on which provision, and where."""
        assert provisions(IN_CONGRESS) == {key: " ".join(names.split()) for key, names in ARTICLES.items()}
