"""The work of a standing committee's investigation committee, its report, and the resolution."""

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
    among_members,
    broken,
    cited,
    effects,
    stage_of,
    tally,
)

from npcproc.bodies import Organ
from npcproc.events import Event
from npcproc.findings import Effect, NoSuchStep, Refused
from npcproc.levels import Level
from npcproc.supervision.investigation import (
    Closed,
    ExpertsEngaged,
    Holder,
    MaterialRequested,
    PublicationWithheld,
    Reported,
    ResolutionVoted,
    SourceDisclosed,
    Stage,
    Subject,
)

AUTUMN = date(2025, 10, 8)
ITSELF = Organ.INVESTIGATION_COMMITTEE
BEFORE, AFTER = date(2024, 11, 7), date(2024, 11, 8)
each_level = pytest.mark.parametrize("level", ABOVE_TOWNSHIP)


class TestItsOwnWork:
    """The investigation committee itself engages experts, withholds publication and reports."""

    @each_level
    @pytest.mark.parametrize(
        ("kind", "says", "rule"),
        [
            (ExpertsEngaged, {}, "engages-experts"),
            (PublicationWithheld, {}, "withholds-publication"),
            (Reported, {"to": COMMITTEE}, "itself-reports"),
        ],
    )
    @given(by=st.sampled_from(Organ))
    def test_nobody_else(self, kind: Any, says: dict[str, Any], rule: str, level: Level, by: Organ) -> None:
        """Whoever else does is refused."""
        found = effects(among_members(Reported, level=level), kind(on=AUTUMN, by=by, **says))
        assert found == ({} if by is ITSELF else {rule: Effect.REFUSES})

    @pytest.mark.parametrize(
        ("event", "rule", "old", "new"),
        [
            (ExpertsEngaged, "engages-experts", "41.1", "57.1"),
            (PublicationWithheld, "withholds-publication", "42.3", "58.3"),
        ],
    )
    def test_articles(self, event: Any, rule: str, old: str, new: str) -> None:
        """The same in both texts."""
        case = among_members(Reported, on=date(2024, 6, 1))
        assert cited(case, event(on=BEFORE, by=COUNCIL), rule) == {f"supervision-law-2006/{old}"}
        assert cited(case, event(on=AFTER, by=COUNCIL), rule) == {f"supervision-law-2024/{new}"}


class TestExperts:
    """Experts need not be members or deputies, and have no interest in the issue."""

    @each_level
    def test_an_interest(self, level: Level) -> None:
        """It keeps experts out as well."""
        case = among_members(Reported, level=level)
        assert effects(case, ExpertsEngaged(on=AUTUMN, interested=True)) == {"nobody-interested": Effect.REFUSES}
        assert case.apply(ExpertsEngaged(on=AUTUMN)).stage is case.stage


class TestMaterial:
    """Whoever holds material supplies it: a refusal is recorded, and the inquiry goes on."""

    @each_level
    @pytest.mark.parametrize("holder", Holder)
    def test_a_refusal(self, level: Level, holder: Holder) -> None:
        """It is a breach, in the nation also by the Constitution, which does not name enterprises."""
        case = among_members(Reported, level=level)
        event = MaterialRequested(on=AUTUMN, holder=holder, supplied=False)
        named = level is Level.NATIONAL and holder is not Holder.ENTERPRISE_OR_INSTITUTION
        rules = {"material-is-supplied"} | ({"organs-and-citizens-supply"} if named else set())
        assert effects(case, event) == dict.fromkeys(rules, Effect.BREACH)
        assert cited(case, event, "material-is-supplied") == {"supervision-law-2024/58.1"}
        if named:
            assert cited(case, event, "organs-and-citizens-supply") == {"constitution-2018/71.2"}
        assert len(case.apply(event).findings) == len(rules)

    @pytest.mark.parametrize(
        ("on", "article"), [(BEFORE, "supervision-law-2006/42.1"), (AFTER, "supervision-law-2024/58.1")]
    )
    def test_articles(self, on: date, article: str) -> None:
        """Article 42 became article 58."""
        case = among_members(Reported, on=date(2024, 6, 1))
        event = MaterialRequested(on=on, holder=Holder.CITIZEN, supplied=False)
        assert cited(case, event, "material-is-supplied") == {article}

    @pytest.mark.parametrize("holder", Holder)
    def test_supplied(self, holder: Holder) -> None:
        """Material that is handed over leaves nothing; whether it is true the law does not ask here."""
        case = among_members(Reported)
        assert broken(case, MaterialRequested(on=AUTUMN, holder=holder)) == set()
        assert broken(case, MaterialRequested(on=AUTUMN, holder=holder, truthful=False)) == set()

    @each_level
    @pytest.mark.parametrize("holder", Holder)
    def test_on_budgets(self, level: Level, holder: Holder) -> None:
        """On budgets all who are concerned supply it, and tell the truth."""
        case = among_members(Reported, level=level, subject=Subject.BUDGET)
        refused = broken(case, MaterialRequested(on=AUTUMN, holder=holder, supplied=False))
        assert refused - {"organs-and-citizens-supply"} == {"material-is-supplied", "supplied-on-budget"}
        untrue = MaterialRequested(on=AUTUMN, holder=holder, truthful=False)
        assert effects(case, untrue) == {"truthful-on-budget": Effect.BREACH}
        assert cited(case, untrue, "truthful-on-budget") == {"budget-law-2018/84.1"}

    def test_as_often_as_needed(self) -> None:
        """Each refusal is kept."""
        case = among_members(Reported)
        for _ in range(3):
            case = case.apply(MaterialRequested(on=AUTUMN, holder=Holder.CITIZEN, supplied=False))
        assert (len(case.findings), case.stage) == (3, Stage.INQUIRING)


class TestSource:
    """A citizen who asked for secrecy is not disclosed as the source."""

    @each_level
    @pytest.mark.parametrize("before", [Reported, ResolutionVoted, Closed])
    def test_asked(self, before: type[Event], level: Level) -> None:
        """During the inquiry, after the report, after the resolution: a breach each time."""
        case = among_members(before, level=level)
        told = SourceDisclosed(on=case.events[-1].on, secrecy_asked=True)
        assert effects(case, told) == {"source-kept-secret": Effect.BREACH}
        assert broken(case, SourceDisclosed(on=case.events[-1].on)) == set()
        others = (SourceDisclosed(on=told.on, secrecy_asked=True, source=h) for h in Holder if h is not Holder.CITIZEN)
        assert all(broken(case, other) == set() for other in others)

    @pytest.mark.parametrize(
        ("on", "article"), [(BEFORE, "supervision-law-2006/42.2"), (AFTER, "supervision-law-2024/58.2")]
    )
    def test_articles(self, on: date, article: str) -> None:
        """Article 42 became article 58."""
        case = among_members(Reported, on=date(2024, 6, 1))
        assert cited(case, SourceDisclosed(on=on, secrecy_asked=True), "source-kept-secret") == {article}


class TestPublication:
    """While it investigates, the committee may withhold what it finds."""

    def test_while_it_investigates(self) -> None:
        """Once it has reported, the law gives no such leave."""
        assert broken(among_members(Reported), PublicationWithheld(on=AUTUMN)) == set()
        with pytest.raises(NoSuchStep):
            among_members(ResolutionVoted).check(PublicationWithheld(on=date(2025, 12, 1)))


class TestReport:
    """It reports to the standing committee that formed it."""

    @each_level
    @given(to=st.sampled_from(Organ))
    def test_to_whom(self, level: Level, to: Organ) -> None:
        """Not to its council, nor to the congress."""
        wrong = {} if to is COMMITTEE else {"to-the-committee-that-formed-it": Effect.REFUSES}
        assert effects(among_members(Reported, level=level), Reported(on=AUTUMN, to=to)) == wrong

    @pytest.mark.parametrize(
        ("on", "level", "articles"),
        [
            (date(2022, 3, 11), Level.COUNTY, {"supervision-law-2006/43.1"}),
            (BEFORE, Level.COUNTY, {"supervision-law-2006/43.1", "organic-law-2022/58.3"}),
            (AFTER, Level.COUNTY, {"supervision-law-2024/59.1", "organic-law-2022/58.3"}),
            (AFTER, Level.NATIONAL, {"supervision-law-2024/59.1"}),
        ],
    )
    def test_articles(self, on: date, level: Level, articles: set[str]) -> None:
        """Article 43 became article 59."""
        case = among_members(Reported, on=date(2022, 1, 1), level=level)
        assert cited(case, Reported(on=on, to=COUNCIL), "to-the-committee-that-formed-it") == articles

    def test_it_must_come(self) -> None:
        """A report is due from the day the committee is formed; the law sets no time limit."""
        (due,) = among_members(Reported).due(AUTUMN)
        assert (due.event, due.by, due.who) == (Reported, None, (ITSELF,))


def voted(on: date = date(2025, 12, 1), in_favour: int = 31, present: int = 31, **says: Any) -> ResolutionVoted:
    """A vote on a resolution in a committee of 31."""
    given: dict[str, Any] = {"by": COMMITTEE, "tally": tally(31, in_favour, present)}
    return ResolutionVoted(on=on, **(given | says))


class TestResolution:
    """The standing committee may resolve on the report, by more than half of all its members."""

    @pytest.mark.parametrize(("in_favour", "stage"), [(15, Stage.REPORTED), (16, Stage.RESOLVED)])
    def test_more_than_half(self, in_favour: int, stage: Stage) -> None:
        """Lost, another may be voted on."""
        assert stage_of(among_members(ResolutionVoted).apply(voted(in_favour=in_favour))) is stage

    def test_without_a_quorum(self) -> None:
        """Fifteen of thirty-one present decide nothing."""
        case = among_members(ResolutionVoted)
        assert effects(case, voted(in_favour=15, present=15)) == {"quorate": Effect.REFUSES}
        assert broken(case, voted(in_favour=16, present=16)) == set()
        assert stage_of(case.record(voted(in_favour=15, present=15))) is Stage.REPORTED

    @pytest.mark.parametrize("in_favour", [0, 31])
    def test_not_before_the_report(self, in_favour: int) -> None:
        """It rests on the report; without one it cannot stand, lost or carried."""
        case = among_members(Reported)
        with pytest.raises(Refused):
            case.apply(voted(in_favour=in_favour))
        assert broken(case, voted(in_favour=in_favour)) == {"rests-on-the-report"}

    @each_level
    @given(by=st.sampled_from(Organ))
    def test_by_whom(self, level: Level, by: Organ) -> None:
        """Not by its council."""
        wrong = set() if by is COMMITTEE else {"committee-resolves"}
        assert broken(among_members(ResolutionVoted, level=level), voted(by=by)) == wrong

    @pytest.mark.parametrize("rule", ["committee-resolves", "rests-on-the-report"])
    def test_articles(self, rule: str) -> None:
        """In the nation the Constitution and the committee's rules too."""
        event = voted(by=COUNCIL)
        assert cited(among_members(Reported), event, rule) == {"supervision-law-2024/59.1", "organic-law-2022/58.3"}
        assert cited(among_members(Reported, level=Level.NATIONAL), event, rule) == {
            "supervision-law-2024/59.1",
            "constitution-2018/71.1",
            "npcsc-rules-2022/32.1",
        }

    @each_level
    def test_ending_without_one(self, level: Level) -> None:
        """It may end without; in the nation, where two texts say that one follows, that is a hint."""
        case, event = among_members(ResolutionVoted, level=level), Closed(on=date(2026, 1, 5), by=COUNCIL)
        hint = {"a-resolution-followed": Effect.ADVISORY} if level is Level.NATIONAL else {}
        assert effects(case, event) == hint
        assert stage_of(case.apply(event)) is Stage.CLOSED
        assert broken(case.apply(voted()), event) == set()

    def test_a_lost_one_is_none(self) -> None:
        """A vote that was lost is no resolution."""
        case = among_members(ResolutionVoted, level=Level.NATIONAL).apply(voted(in_favour=0))
        assert broken(case, Closed(on=date(2026, 1, 5), by=COUNCIL)) == {"a-resolution-followed"}

    @pytest.mark.parametrize(
        ("on", "rules"), [(date(2022, 6, 24), "npcsc-rules-2009/21.1"), (date(2022, 6, 25), "npcsc-rules-2022/32.1")]
    )
    def test_by_either_text_of_its_rules(self, on: date, rules: str) -> None:
        """Article 21 became article 32 in 2022."""
        case = among_members(ResolutionVoted, on=date(2022, 1, 1), level=Level.NATIONAL)
        found = cited(case, Closed(on=on, by=COUNCIL), "a-resolution-followed")
        assert found == {"constitution-2018/71.1", rules}
