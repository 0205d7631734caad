"""How a standing committee decides on an investigation."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.supervision.investigation.story import (
    ABOVE_TOWNSHIP,
    COMMITTEE,
    COUNCIL,
    DAY,
    MEMBERS,
    among_members,
    broken,
    cited,
    committee,
    effects,
    people,
    stage_of,
    tally,
)

from npcproc.bodies import Organ
from npcproc.case import Case
from npcproc.findings import Effect, NoSuchStep, Refused
from npcproc.levels import Level
from npcproc.supervision.investigation import (
    IN_STANDING_COMMITTEE,
    Deliberated,
    FormationVoted,
    Proposed,
    Referred,
    Reviewed,
    Stage,
    Subject,
    Submitted,
)
from npcproc.tally import Tally

LAST_OF_2006, FIRST_OF_2024 = date(2024, 11, 7), date(2024, 11, 8)
FACTS = {
    "within_powers": "within-its-powers",
    "needs_resolution": "a-resolution-is-needed",
    "facts_unclear": "facts-are-unclear",
}
each_level = pytest.mark.parametrize("level", ABOVE_TOWNSHIP)


def opened(level: Level = Level.COUNTY, members: int = 31) -> Case:
    """A case in which nothing has happened."""
    return IN_STANDING_COMMITTEE.open(committee(level, members))


def proposed(on: date = DAY, by: Organ = COUNCIL, **says: Any) -> Proposed:
    """A lawful proposal, but for what a test changes."""
    return Proposed(on=on, by=by, **({"issue": "一座桥的造价", "signatories": people(7)} | says))


class TestWhenThereMayBeOne:
    """The matter lies within its powers, needs a resolution, and has major facts that are unclear."""

    @each_level
    @given(lacking=st.sets(st.sampled_from(sorted(FACTS))), subject=st.sampled_from(Subject))
    def test_each_is_asked(self, level: Level, lacking: set[str], subject: Subject) -> None:
        """Whatever is lacking is found, and all that is lacking; the proposal cannot stand.

        In the nation, and on budgets, it need only lie within its powers.
        """
        says: dict[str, Any] = dict.fromkeys(lacking, False)
        event = proposed(subject=subject, **says)
        asked = {"within_powers"} if level is Level.NATIONAL or subject is Subject.BUDGET else lacking
        assert effects(opened(level), event) == {FACTS[fact]: Effect.REFUSES for fact in lacking & asked}

    @pytest.mark.parametrize(
        ("on", "wrong"),
        [
            (date(2009, 4, 23), {"a-resolution-is-needed", "facts-are-unclear"}),
            (date(2009, 4, 24), set()),
            (LAST_OF_2006, set()),
            (FIRST_OF_2024, set()),
        ],
    )
    def test_as_necessary(self, on: date, wrong: set[str]) -> None:
        """In the nation it investigates as it thinks necessary, since the first text that says so and is encoded."""
        event = proposed(on, needs_resolution=False, facts_unclear=False)
        assert broken(opened(Level.NATIONAL), event) == wrong

    @pytest.mark.parametrize(
        ("on", "article"), [(LAST_OF_2006, "supervision-law-2006/39.1"), (FIRST_OF_2024, "supervision-law-2024/55.1")]
    )
    @pytest.mark.parametrize("fact", sorted(FACTS))
    def test_by_both_texts(self, fact: str, on: date, article: str) -> None:
        """The words did not change in 2024; the number did."""
        says: dict[str, Any] = {fact: False}
        assert cited(opened(), proposed(on, **says), FACTS[fact]) == {article}


class TestNamesTheIssue:
    """The issue to be investigated is named."""

    @pytest.mark.parametrize(
        ("issue", "wrong"), [("桥", set()), ("", {"names-the-issue"}), ("　", {"names-the-issue"})]
    )
    def test_blank(self, issue: str, wrong: set[str]) -> None:
        """Blank is not named."""
        assert broken(opened(), proposed(issue=issue)) == wrong

    def test_in_the_nation(self) -> None:
        """The Constitution, the NPC Organic Law and the committee's rules say it too."""
        found = cited(opened(Level.NATIONAL), proposed(issue=""), "names-the-issue")
        assert found == {
            "supervision-law-2024/55.1",
            "constitution-2018/71.1",
            "npc-organic-law-2021/41.1",
            "npcsc-rules-2022/32.1",
        }

    @pytest.mark.parametrize(
        ("on", "rules"), [(date(2022, 6, 24), "npcsc-rules-2009/21.1"), (date(2022, 6, 25), "npcsc-rules-2022/32.1")]
    )
    def test_by_either_text_of_its_rules(self, on: date, rules: str) -> None:
        """Article 21 became article 32 in 2022."""
        found = cited(opened(Level.NATIONAL), proposed(on, issue=""), "names-the-issue")
        assert {slug for slug in found if slug.startswith("npcsc")} == {rules}


class TestWhoProposes:
    """The council of chairpersons or members of the standing committee propose it."""

    @each_level
    @given(by=st.sampled_from(Organ))
    def test_nobody_else(self, level: Level, by: Organ) -> None:
        """Any organ, at every level: every other one is refused."""
        wrong = set() if by in {COUNCIL, MEMBERS} else {"council-or-members-propose"}
        assert broken(opened(level), proposed(by=by)) == wrong

    def test_sentence(self) -> None:
        """In the nation the council is called by its other name."""
        county, nation = (
            opened(level).check(proposed(by=Organ.GOVERNMENT))[0].requirement.zh
            for level in (Level.COUNTY, Level.NATIONAL)
        )
        assert county == "组织调查委员会应由主任会议或者常务委员会组成人员提议"
        assert nation == "组织调查委员会应由委员长会议或者常务委员会组成人员提议"


class TestOneFifthSign:
    """Members propose it if one fifth of all members sign, those absent counted in the whole."""

    @each_level
    @pytest.mark.parametrize(
        ("members", "signing", "enough"),
        [(31, 6, False), (31, 7, True), (30, 5, False), (30, 6, True), (35, 7, True), (36, 7, False), (36, 8, True)],
    )
    def test_at_the_line(self, level: Level, members: int, signing: int, enough: bool) -> None:  # noqa: FBT001
        """Six of thirty are a fifth; of thirty-one, seven are needed."""
        event = proposed(by=MEMBERS, signatories=people(signing))
        assert broken(opened(level, members), event) == (set() if enough else {"one-fifth-sign"})

    @given(members=st.integers(1, 200), signing=st.integers(0, 50))
    def test_any_number(self, members: int, signing: int) -> None:
        """A fifth is reached when five times the signatures are at least the whole."""
        event = proposed(by=MEMBERS, signatories=people(signing))
        assert ("one-fifth-sign" not in broken(opened(members=members), event)) is (5 * signing >= members)

    def test_the_council_needs_none(self) -> None:
        """Signatures are asked of members alone."""
        assert broken(opened(), proposed(signatories=())) == set()

    def test_sentence(self) -> None:
        """It names the number needed, and both laws."""
        (finding,) = opened().check(proposed(by=MEMBERS, signatories=people(6)))
        assert finding.zh == "需7人以上联名，现有6人（监督法第五十六条第二款、地方组织法第五十八条第一款）"
        assert (
            finding.en
            == "at least 7 must sign jointly; 6 signed (Supervision Law 2024 art. 56 ¶2, Organic Law 2022 art. 58 ¶1)"
        )

    @pytest.mark.parametrize(
        ("on", "level", "articles"),
        [
            (date(2007, 1, 1), Level.COUNTY, {"supervision-law-2006/40.2"}),
            (date(2022, 3, 11), Level.COUNTY, {"supervision-law-2006/40.2"}),
            (date(2022, 3, 12), Level.COUNTY, {"supervision-law-2006/40.2", "organic-law-2022/58.1"}),
            (LAST_OF_2006, Level.NATIONAL, {"supervision-law-2006/40.2"}),
            (FIRST_OF_2024, Level.NATIONAL, {"supervision-law-2024/56.2"}),
            (FIRST_OF_2024, Level.COUNTY, {"supervision-law-2024/56.2", "organic-law-2022/58.1"}),
        ],
    )
    def test_articles(self, on: date, level: Level, articles: set[str]) -> None:
        """Each text from its first day; the Organic Law binds local committees alone."""
        assert cited(opened(level), proposed(on, MEMBERS, signatories=()), "one-fifth-sign") == articles


class TestInWriting:
    """Members propose it in writing."""

    @pytest.mark.parametrize(("by", "wrong"), [(MEMBERS, {"in-writing"}), (COUNCIL, set())])
    def test_asked_of_members(self, by: Organ, wrong: set[str]) -> None:
        """The council need not write to itself."""
        assert broken(opened(), proposed(by=by, in_writing=False)) == wrong


class TestOnAMotion:
    """On a motion to dismiss, the council alone proposes it, and a plenary meeting decides."""

    @pytest.mark.parametrize(
        ("by", "level", "wrong"),
        [
            (MEMBERS, Level.COUNTY, {"council-proposes-on-a-motion"}),
            (COUNCIL, Level.COUNTY, set()),
            (MEMBERS, Level.NATIONAL, set()),
        ],
    )
    def test_who_proposes(self, by: Organ, level: Level, wrong: set[str]) -> None:
        """The article speaks of local committees."""
        assert broken(opened(level), proposed(by=by, subject=Subject.MOTION)) == wrong

    @pytest.mark.parametrize(
        ("on", "article"), [(LAST_OF_2006, "supervision-law-2006/45.3"), (FIRST_OF_2024, "supervision-law-2024/61.3")]
    )
    def test_articles(self, on: date, article: str) -> None:
        """Article 45 became article 61."""
        event = proposed(on, MEMBERS, subject=Subject.MOTION)
        assert cited(opened(), event, "council-proposes-on-a-motion") == {article}

    @pytest.mark.parametrize(("subject", "by_law"), [(Subject.MOTION, True), (Subject.ISSUE, False)])
    def test_in_plenary(self, subject: Subject, by_law: bool) -> None:  # noqa: FBT001
        """Before the Organic Law of 2022 it is the motion alone that needs a plenary."""
        on = date(2019, 5, 6)
        case = opened().replay([proposed(on, subject=subject), Deliberated(on=on)])
        event = FormationVoted(on=on, by=COMMITTEE, tally=tally(31), in_plenary=False)
        assert broken(case, event) == ({"decided-in-plenary-on-a-motion"} if by_law else set())


class TestTheWayToTheSession:
    """The council's own proposal is before the session at once; a members' one by the council, or after a report."""

    def test_two_ways_in(self) -> None:
        """Whose proposal it is decides where it stands."""
        assert stage_of(opened().apply(proposed())) is Stage.SUBMITTED
        assert stage_of(opened().apply(proposed(by=MEMBERS))) is Stage.PROPOSED

    def test_at_once(self) -> None:
        """The council may submit it without referring it."""
        case = opened().apply(proposed(by=MEMBERS))
        assert broken(case, Submitted(on=DAY, by=COUNCIL)) == set()
        assert stage_of(case.apply(Submitted(on=DAY, by=COUNCIL))) is Stage.SUBMITTED

    def test_after_a_report(self) -> None:
        """Once referred, it waits for the special committee's report."""
        case = opened().apply(proposed(by=MEMBERS)).apply(Referred(on=DAY))
        assert effects(case, Submitted(on=DAY, by=COUNCIL)) == {"reviewed-if-referred": Effect.REFUSES}
        reviewed = case.apply(Reviewed(on=DAY))
        assert broken(reviewed, Submitted(on=DAY, by=COUNCIL)) == set()
        again = reviewed.apply(Referred(on=DAY))
        assert broken(again, Submitted(on=DAY, by=COUNCIL)) == {"reviewed-if-referred"}

    def test_no_report_without_referral(self) -> None:
        """A special committee does not take it up of itself."""
        case = opened().apply(proposed(by=MEMBERS))
        assert broken(case, Reviewed(on=DAY)) == {"referred-first"}

    @pytest.mark.parametrize(
        ("event", "wrong"),
        [
            (Referred(on=DAY, by=COMMITTEE), {"council-refers"}),
            (Referred(on=DAY, to=Organ.WORKING_BODY), {"to-a-special-committee"}),
            (Submitted(on=DAY, by=MEMBERS), {"council-submits"}),
        ],
    )
    def test_who_acts(self, event: Any, wrong: set[str]) -> None:
        """The council refers and submits, and a special committee is referred to."""
        assert broken(opened().apply(proposed(by=MEMBERS)), event) == wrong

    def test_who_reviews(self) -> None:
        """A working body does not report in its place."""
        case = opened().apply(proposed(by=MEMBERS)).apply(Referred(on=DAY))
        assert broken(case, Reviewed(on=DAY, by=Organ.WORKING_BODY)) == {"special-committee-reviews"}

    def test_its_own_is_not_referred(self) -> None:
        """The choice is about members' proposals."""
        with pytest.raises(NoSuchStep):
            opened().apply(proposed()).apply(Referred(on=DAY))

    def test_it_must_come(self) -> None:
        """Putting it to the session is a duty, and nobody is given leave to keep it back."""
        moves = opened().apply(proposed(by=MEMBERS)).moves(DAY)
        assert {move.event.__name__: move.must for move in moves} == {
            "Referred": False,
            "Reviewed": False,
            "Submitted": True,
        }

    @pytest.mark.parametrize(
        ("on", "article"), [(LAST_OF_2006, "supervision-law-2006/40.2"), (FIRST_OF_2024, "supervision-law-2024/56.2")]
    )
    def test_articles(self, on: date, article: str) -> None:
        """Article 40 became article 56."""
        case = opened().replay([proposed(on, MEMBERS), Referred(on=on)])
        assert cited(case, Submitted(on=on, by=COUNCIL), "reviewed-if-referred") == {article}


def voted(
    on: date = date(2025, 7, 10), by: Organ = COMMITTEE, count: Tally | None = None, **says: Any
) -> FormationVoted:
    """A vote that carries, but for what a test changes."""
    return FormationVoted(on=on, by=by, tally=count or tally(31), **says)


class TestDeliberation:
    """The standing committee deliberates the proposal before it votes."""

    def test_first(self) -> None:
        """A vote without deliberation cannot stand."""
        case = opened().apply(proposed())
        assert effects(case, voted()) == {"proposal-deliberated": Effect.REFUSES}
        assert broken(case.apply(Deliberated(on=DAY)), voted()) == set()

    def test_by_whom(self) -> None:
        """Not by its council."""
        assert broken(opened().apply(proposed()), Deliberated(on=DAY, by=COUNCIL)) == {"committee-deliberates"}

    @pytest.mark.parametrize(
        ("on", "articles"),
        [
            (LAST_OF_2006, {"supervision-law-2006/40.1", "supervision-law-2006/40.2"}),
            (FIRST_OF_2024, {"supervision-law-2024/56.1", "supervision-law-2024/56.2"}),
        ],
    )
    def test_articles(self, on: date, articles: set[str]) -> None:
        """For the council's proposals by one paragraph, for those of members by the next."""
        assert cited(opened().apply(proposed(on)), voted(on), "proposal-deliberated") == articles


class TestWhoDecides:
    """The standing committee decides, in plenary, by more than half of all its members."""

    @each_level
    @given(by=st.sampled_from(Organ))
    def test_nobody_else(self, level: Level, by: Organ) -> None:
        """Its council cannot, nor the congress for it."""
        case = among_members(FormationVoted, level=level)
        assert broken(case, voted(by=by)) == (set() if by is COMMITTEE else {"committee-decides"})

    def test_articles(self) -> None:
        """In the nation the Constitution says so too."""
        local = cited(among_members(FormationVoted), voted(by=COUNCIL), "committee-decides")
        assert local == {"supervision-law-2024/55.1", "organic-law-2022/58.1"}
        nation = cited(among_members(FormationVoted, level=Level.NATIONAL), voted(by=COUNCIL), "committee-decides")
        assert nation == {
            "supervision-law-2024/55.1",
            "constitution-2018/71.1",
            "npc-organic-law-2021/41.1",
            "npcsc-rules-2022/32.1",
        }

    @pytest.mark.parametrize(
        ("level", "on", "wrong"),
        [
            (Level.COUNTY, date(2025, 7, 10), {"decided-in-plenary"}),
            (Level.NATIONAL, date(2025, 7, 10), set()),
            (Level.COUNTY, date(2022, 3, 11), set()),
            (Level.COUNTY, date(2022, 3, 12), {"decided-in-plenary"}),
        ],
    )
    def test_in_plenary(self, level: Level, on: date, wrong: set[str]) -> None:
        """The Organic Law asks for a plenary meeting, of local committees, from its first day."""
        case = opened(level).replay([proposed(on), Deliberated(on=on)])
        assert broken(case, voted(on, in_plenary=False)) == wrong

    @pytest.mark.parametrize(
        ("in_favour", "present", "stage"),
        [
            (15, 16, Stage.NOT_FORMED),
            (15, 31, Stage.NOT_FORMED),
            (16, 16, Stage.DECIDED),
            (16, 31, Stage.DECIDED),
            (31, 31, Stage.DECIDED),
        ],
    )
    def test_more_than_half_of_all(self, in_favour: int, present: int, stage: Stage) -> None:
        """Sixteen of thirty-one carry it, be sixteen or thirty-one there."""
        assert stage_of(among_members(FormationVoted).apply(voted(count=tally(31, in_favour, present)))) is stage

    @pytest.mark.parametrize(("in_favour", "stage"), [(15, Stage.NOT_FORMED), (16, Stage.DECIDED)])
    def test_half_is_not_enough(self, in_favour: int, stage: Stage) -> None:
        """Fifteen of thirty are half."""
        case = opened(members=30).replay([proposed(), Deliberated(on=DAY)])
        assert stage_of(case.apply(voted(count=tally(30, in_favour)))) is stage

    def test_without_a_quorum(self) -> None:
        """Fifteen of thirty-one present vote on nothing; in a record the matter stays where it was."""
        case, event = among_members(FormationVoted), voted(count=tally(31, 15, present=15))
        with pytest.raises(Refused):
            case.apply(event)
        assert effects(case, event) == {"quorate": Effect.REFUSES}
        assert stage_of(case.record(event)) is Stage.SUBMITTED

    def test_a_wrong_declaration(self) -> None:
        """What the count does not say cannot be declared."""
        case = among_members(FormationVoted)
        assert broken(case, voted(count=tally(31, 15), declared=True)) == {"more-than-half-of-all"}

    def test_the_end(self) -> None:
        """Not formed, nothing follows."""
        assert among_members(FormationVoted).apply(voted(count=tally(31, 0))).ended


class TestBudgets:
    """Standing committees investigate budgets and final accounts."""

    @each_level
    @pytest.mark.parametrize("subject", Subject)
    def test_by_the_committee(self, level: Level, subject: Subject) -> None:
        """A vote by another body breaks the Budget Law too."""
        case = opened(level).replay([proposed(subject=subject), Deliberated(on=DAY)])
        wrong = {"committee-decides"} | ({"committee-investigates-budgets"} if subject is Subject.BUDGET else set())
        assert broken(case, voted(by=COUNCIL)) == wrong
        if subject is Subject.BUDGET:
            assert cited(case, voted(by=COUNCIL), "committee-investigates-budgets") == {"budget-law-2018/84.1"}
