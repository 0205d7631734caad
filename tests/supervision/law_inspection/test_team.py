"""Research beforehand, the team, the checklist, and the inspection."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.supervision.law_inspection.story import (
    AFTER,
    BEFORE,
    COMMITTEE,
    COUNCIL,
    TEAM,
    WORKING_BODY,
    broken,
    cited,
    committee,
    select,
    through,
    until,
)

from npcproc.bodies import Organ
from npcproc.case import Case
from npcproc.events import Event
from npcproc.findings import Effect, NoSuchStep, Refused
from npcproc.levels import Level
from npcproc.supervision.law_inspection import (
    IN_STANDING_COMMITTEE,
    Capacity,
    ChecklistDrawn,
    Form,
    Inspected,
    InspectionEnded,
    Researched,
    Stage,
    SubjectSelected,
    TeamFormed,
    TeamMember,
)

DAY = date(2025, 6, 3)
SMALLER = {Organ.SPECIAL_COMMITTEE, Organ.WORKING_BODY}


def chosen(on: date, level: Level = Level.COUNTY) -> Case:
    """A case with a subject."""
    return IN_STANDING_COMMITTEE.open(committee(level)).apply(select(on))


def team(on: date, *capacities: Capacity, by: Organ = COMMITTEE, by_plan: bool = True) -> TeamFormed:
    """A team with somebody in each of these capacities."""
    members = frozenset(TeamMember(f"{n}号", capacity) for n, capacity in enumerate(capacities))
    return TeamFormed(on=on, by=by, members=members, by_plan=by_plan)


class TestWhoCarriesItOut:
    """A special committee or a working body carries the inspection out."""

    @pytest.mark.parametrize(
        "event",
        [
            lambda by: (through(TeamFormed), ChecklistDrawn(on=DAY, by=by, items=())),
            lambda by: (through(TeamFormed), Inspected(on=DAY, by=by)),
            lambda by: (until(InspectionEnded), InspectionEnded(on=date(2025, 7, 1), by=by)),
        ],
        ids=["checklist", "inspection", "end"],
    )
    @pytest.mark.parametrize("by", Organ)
    def test_each_organ(self, event: Callable[[Organ], tuple[Case, Event]], by: Organ) -> None:
        """It draws up the checklist, it inspects, and it ends the inspection; nobody else does."""
        case, made = event(by)
        assert broken(case, made) == (set() if by in SMALLER else {"committee-carries-out"})

    @pytest.mark.parametrize(
        ("on", "level", "articles"),
        [
            (date(2018, 6, 1), Level.COUNTY, {"supervision-law-2006/23.2"}),
            (BEFORE, Level.NATIONAL, {"supervision-law-2006/23.2", "npc-organic-law-2021/37.1.4"}),
            (BEFORE, Level.COUNTY, {"supervision-law-2006/23.2", "organic-law-2022/35.1.3"}),
            (AFTER, Level.NATIONAL, {"supervision-law-2024/32.1", "npc-organic-law-2021/37.1.4"}),
            (AFTER, Level.COUNTY, {"supervision-law-2024/32.1", "organic-law-2022/35.1.3"}),
        ],
    )
    def test_articles(self, on: date, level: Level, articles: set[str]) -> None:
        """By the articles of the day."""
        case = chosen(on, level)
        event = ChecklistDrawn(on=on, by=Organ.GOVERNMENT, items=())
        assert cited(case, event, "committee-carries-out") == articles
        with pytest.raises(Refused):
            case.apply(event)


class TestResearch:
    """Since 2024 a special committee or a working body may study the key questions beforehand."""

    @pytest.mark.parametrize("by", Organ)
    def test_each_organ(self, by: Organ) -> None:
        """Nobody else does."""
        wrong = set() if by in SMALLER else {"committee-researches"}
        assert broken(through(SubjectSelected), Researched(on=DAY, by=by)) == wrong

    @pytest.mark.parametrize(
        ("on", "articles"),
        [
            (date(2022, 3, 11), set()),
            (date(2022, 3, 12), {"organic-law-2022/35.1.5"}),
            (BEFORE, {"organic-law-2022/35.1.5"}),
            (AFTER, {"organic-law-2022/35.1.5", "supervision-law-2024/32.2"}),
        ],
    )
    def test_by_which_articles(self, on: date, articles: set[str]) -> None:
        """The law of 2006 forbids no such study; that committees make them the Organic Law says first."""
        case = chosen(on)
        assert broken(case, Researched(on=on, by=WORKING_BODY)) == set()
        found = case.check(Researched(on=on, by=Organ.GOVERNMENT))
        assert {cite.slug for finding in found for cite in finding.cites} == articles

    def test_beforehand(self) -> None:
        """Once the inspection has begun it is too late."""
        assert broken(through(TeamFormed), Researched(on=DAY, by=WORKING_BODY)) == set()
        with pytest.raises(NoSuchStep):
            through(Inspected).check(Researched(on=DAY, by=WORKING_BODY))


class TestWhoFormsTheTeam:
    """The standing committee forms the team, or its council for it."""

    @pytest.mark.parametrize("by", Organ)
    def test_each_organ(self, by: Organ) -> None:
        """Nobody else does."""
        wrong = set() if by in {COUNCIL, COMMITTEE} else {"committee-forms-team"}
        assert broken(through(SubjectSelected), TeamFormed(on=DAY, by=by, members=TEAM)) == wrong

    @pytest.mark.parametrize(
        ("on", "articles"),
        [
            (date(2018, 6, 1), {"supervision-law-2006/24.1"}),
            (BEFORE, {"supervision-law-2006/24.1", "organic-law-2022/50.1.7"}),
            (AFTER, {"supervision-law-2024/33.1", "organic-law-2022/50.1.7"}),
        ],
    )
    def test_articles(self, on: date, articles: set[str]) -> None:
        """By the articles of the day."""
        event = TeamFormed(on=on, by=Organ.GOVERNMENT, members=TEAM)
        assert cited(chosen(on), event, "committee-forms-team") == articles

    def test_by_plan_until_2024(self) -> None:
        """The law of 2006 wants the team formed by the annual inspection plan; the law of 2024 no longer says so."""
        without = team(BEFORE, Capacity.MEMBER, Capacity.DEPUTY, by_plan=False)
        (finding,) = chosen(BEFORE).check(without)
        assert (finding.rule.rpartition(".")[2], finding.effect) == ("team-by-plan", Effect.BREACH)
        assert [cite.slug for cite in finding.cites] == ["supervision-law-2006/24.1"]
        assert broken(chosen(AFTER), team(AFTER, Capacity.MEMBER, Capacity.DEPUTY, by_plan=False)) == set()

    def test_formed_anew(self) -> None:
        """The team may change while it inspects, and the inspection stands where it stood."""
        case = through(Inspected).apply(team(DAY, Capacity.MEMBER, Capacity.DEPUTY))
        assert (case.stage, case.findings) == (Stage.INSPECTING, ())
        assert broken(case, team(DAY, Capacity.OTHER, Capacity.DEPUTY)) == {"may-be-on-the-team"}


class TestWhoIsOnTheTeam:
    """Members of the standing committee or a special committee, since 2024 staff of a working body, and deputies."""

    @pytest.mark.parametrize(
        ("on", "capacity", "wrong"),
        [
            (BEFORE, Capacity.MEMBER, set()),
            (BEFORE, Capacity.SPECIAL_COMMITTEE_MEMBER, set()),
            (BEFORE, Capacity.WORKING_BODY_STAFF, {"might-be-on-the-team"}),
            (BEFORE, Capacity.DEPUTY, set()),
            (BEFORE, Capacity.OTHER, {"might-be-on-the-team"}),
            (AFTER, Capacity.MEMBER, set()),
            (AFTER, Capacity.SPECIAL_COMMITTEE_MEMBER, set()),
            (AFTER, Capacity.WORKING_BODY_STAFF, set()),
            (AFTER, Capacity.DEPUTY, set()),
            (AFTER, Capacity.OTHER, {"may-be-on-the-team"}),
        ],
    )
    @pytest.mark.parametrize("level", [Level.NATIONAL, Level.PROVINCIAL, Level.MUNICIPAL, Level.COUNTY])
    def test_each_capacity(self, on: date, capacity: Capacity, wrong: set[str], level: Level) -> None:
        """One of each kind, beside a member and a deputy, on the last day of one law and the first of the next."""
        event = team(on, Capacity.MEMBER, Capacity.DEPUTY, capacity)
        assert broken(chosen(on, level), event) == wrong
        assert {finding.effect for finding in chosen(on, level).check(event)} <= {Effect.REFUSES}

    @pytest.mark.parametrize(
        ("on", "rule", "article"),
        [
            (BEFORE, "might-be-on-the-team", "supervision-law-2006/24.2"),
            (AFTER, "may-be-on-the-team", "supervision-law-2024/33.2"),
        ],
    )
    def test_articles(self, on: date, rule: str, article: str) -> None:
        """By the article of the day; the sentence says who was there."""
        event = team(on, Capacity.MEMBER, Capacity.DEPUTY, Capacity.OTHER)
        assert cited(chosen(on), event, rule) == {article}
        (finding,) = chosen(on).check(event)
        assert "其他人员" in finding.zh

    @given(st.frozensets(st.sampled_from(Capacity)))
    def test_any_team(self, capacities: frozenset[Capacity]) -> None:
        """One person of no listed kind is enough, and so is nobody at all; without a deputy there is a hint."""
        found = broken(chosen(AFTER), team(AFTER, *capacities))
        assert found == (
            ({"may-be-on-the-team"} if Capacity.OTHER in capacities else set())
            | ({"deputies-may-take-part"} if Capacity.DEPUTY not in capacities else set())
            | ({"names-members"} if not capacities else set())
        )

    def test_nobody(self) -> None:
        """A team of nobody is none."""
        with pytest.raises(Refused):
            chosen(AFTER).apply(team(AFTER))


class TestDeputies:
    """Deputies of the congress may be invited; not to invite any is lawful, and a hint says that they might be."""

    @pytest.mark.parametrize(
        ("on", "articles"),
        [
            (date(2015, 8, 28), {"supervision-law-2006/24.2"}),
            (date(2015, 8, 29), {"supervision-law-2006/24.2", "deputies-law-2015/26.1"}),
            (date(2025, 3, 11), {"supervision-law-2024/33.2", "deputies-law-2015/26.1"}),
            (date(2025, 3, 12), {"supervision-law-2024/33.2", "deputies-law-2025/33.1"}),
        ],
    )
    @pytest.mark.parametrize("level", [Level.NATIONAL, Level.COUNTY])
    def test_the_hint(self, on: date, articles: set[str], level: Level) -> None:
        """The Supervision Law and the Deputies Law of the day say so, and the team stands."""
        event = team(on, Capacity.MEMBER)
        (finding,) = chosen(on, level).check(event)
        assert (finding.rule.rpartition(".")[2], finding.effect) == ("deputies-may-take-part", Effect.ADVISORY)
        assert {cite.slug for cite in finding.cites} == articles
        assert chosen(on, level).apply(event).stage is Stage.TEAM_FORMED


class TestForms:
    """Since 2024 the law names forms of inspection, and leaves the list open."""

    @pytest.mark.parametrize("form", Form)
    def test_each(self, form: Form) -> None:
        """Any form will do, also one that the law does not name."""
        assert broken(through(TeamFormed), Inspected(on=DAY, by=WORKING_BODY, forms={form})) == set()

    def test_none(self) -> None:
        """No form at all is a hint, and under the law of 2006 not even that."""
        event = Inspected(on=AFTER, by=WORKING_BODY, forms=())
        case = chosen(BEFORE).apply(team(BEFORE, Capacity.MEMBER, Capacity.DEPUTY))
        (finding,) = case.check(event)
        assert (finding.rule.rpartition(".")[2], finding.effect) == ("in-some-form", Effect.ADVISORY)
        assert [cite.slug for cite in finding.cites] == ["supervision-law-2024/35.1"]
        assert broken(case, Inspected(on=BEFORE, by=WORKING_BODY, forms=())) == set()


class TestOrder:
    """First the team, then the inspection, then its end."""

    @pytest.mark.parametrize(
        ("kind", "event"),
        [
            (SubjectSelected, Inspected(on=DAY, by=WORKING_BODY)),
            (SubjectSelected, InspectionEnded(on=DAY, by=WORKING_BODY)),
            (TeamFormed, InspectionEnded(on=DAY, by=WORKING_BODY)),
        ],
    )
    def test_not_yet(self, kind: type[Event], event: Event) -> None:
        """What comes later does not come first."""
        with pytest.raises(NoSuchStep):
            through(kind).check(event)

    def test_again(self) -> None:
        """The team inspects as often as it likes."""
        case = through(Inspected).apply(Inspected(on=DAY, by=WORKING_BODY, unit="民政局"))
        assert case.stage is Stage.INSPECTING
