"""The work of a congress's investigation committee, its report, and the resolution."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.supervision.investigation.story import (
    ABOVE_TOWNSHIP,
    CONGRESS,
    PRESIDIUM,
    among_deputies,
    broken,
    cited,
    effects,
    stage_of,
    tally,
)

from npcproc.bodies import Organ
from npcproc.case import Case
from npcproc.findings import Effect, NoSuchStep, Refused
from npcproc.levels import Level
from npcproc.supervision.investigation import (
    AuthorisedResolutionVoted,
    Closed,
    ExpertsEngaged,
    Heard,
    Holder,
    MaterialRequested,
    PublicationWithheld,
    Reported,
    ResolutionVoted,
    SourceDisclosed,
    Stage,
    Subject,
)

AUTUMN, WINTER = date(2025, 10, 8), date(2026, 2, 16)
ITSELF = Organ.INVESTIGATION_COMMITTEE
OLD_LIST = {Holder.STATE_ORGAN, Holder.SOCIAL_ORGANISATION, Holder.CITIZEN}
above_township = pytest.mark.parametrize("level", ABOVE_TOWNSHIP)


def at_work(level: Level = Level.COUNTY, subject: Subject = Subject.ISSUE) -> Case:
    """A case in which the committee has been formed, the standing committee being authorised."""
    return among_deputies(Heard, level=level, subject=subject)


class TestItsOwnWork:
    """The investigation committee of the NPC itself engages experts and withholds publication."""

    @pytest.mark.parametrize(
        ("kind", "rule", "article"),
        [
            (ExpertsEngaged, "engages-experts", "npc-rules-2021/52.2"),
            (PublicationWithheld, "withholds-publication", "npc-rules-2021/53.2"),
        ],
    )
    @given(by=st.sampled_from(Organ))
    def test_nobody_else(self, kind: Any, rule: str, article: str, by: Organ) -> None:
        """At the NPC by its rules; for local congresses no law says so."""
        assert effects(at_work(Level.NATIONAL), kind(on=AUTUMN, by=by)) == (
            {} if by is ITSELF else {rule: Effect.REFUSES}
        )
        assert broken(at_work(), kind(on=AUTUMN, by=by)) == set()
        assert cited(at_work(Level.NATIONAL), kind(on=AUTUMN, by=PRESIDIUM), rule) == {article}

    def test_experts_and_interests(self) -> None:
        """No law on congresses keeps them out."""
        assert broken(at_work(Level.NATIONAL), ExpertsEngaged(on=AUTUMN, interested=True)) == set()

    def test_after_the_report(self) -> None:
        """Once it has reported, the leave not to publish is over."""
        with pytest.raises(NoSuchStep):
            at_work(Level.NATIONAL).apply(Reported(on=AUTUMN, to=CONGRESS)).check(PublicationWithheld(on=AUTUMN))


class TestMaterial:
    """At the NPC state organs, social organisations and citizens hand over what is needed, and what is true."""

    @pytest.mark.parametrize("holder", Holder)
    def test_a_refusal(self, holder: Holder) -> None:
        """It is a breach, and recorded; enterprises the older texts do not name."""
        case, event = at_work(Level.NATIONAL), MaterialRequested(on=AUTUMN, holder=holder, supplied=False)
        rule = "organs-and-citizens-supply"
        assert effects(case, event) == ({rule: Effect.BREACH} if holder in OLD_LIST else {})
        if holder in OLD_LIST:
            assert cited(case, event, rule) == {"npc-rules-2021/53.1", "constitution-2018/71.2"}

    @pytest.mark.parametrize("holder", Holder)
    def test_untrue(self, holder: Holder) -> None:
        """What is handed over is true, by the rules of the NPC alone."""
        case, event = at_work(Level.NATIONAL), MaterialRequested(on=AUTUMN, holder=holder, truthful=False)
        rule = "organs-and-citizens-tell-the-truth"
        assert effects(case, event) == ({rule: Effect.BREACH} if holder in OLD_LIST else {})
        if holder in OLD_LIST:
            assert cited(case, event, rule) == {"npc-rules-2021/53.1"}

    @pytest.mark.parametrize("level", [Level.PROVINCIAL, Level.MUNICIPAL, Level.COUNTY])
    def test_local(self, level: Level) -> None:
        """The Organic Law does not speak of it."""
        event = MaterialRequested(on=AUTUMN, holder=Holder.CITIZEN, supplied=False, truthful=False)
        assert broken(at_work(level), event) == set()

    @pytest.mark.parametrize("level", Level)
    @pytest.mark.parametrize("holder", Holder)
    @pytest.mark.parametrize(
        ("says", "rule"), [({"supplied": False}, "supplied-on-budget"), ({"truthful": False}, "truthful-on-budget")]
    )
    def test_on_budgets(self, level: Level, holder: Holder, says: dict[str, Any], rule: str) -> None:
        """On budgets whoever is concerned does, at every level."""
        case, event = at_work(level, Subject.BUDGET), MaterialRequested(on=AUTUMN, holder=holder, **says)
        assert effects(case, event)[rule] is Effect.BREACH
        assert cited(case, event, rule) == {"budget-law-2018/84.1"}


class TestSource:
    """A citizen who asked for secrecy is not disclosed as the source."""

    @pytest.mark.parametrize(
        ("level", "found"), [(Level.NATIONAL, {"source-kept-secret": Effect.BREACH}), (Level.COUNTY, {})]
    )
    def test_asked(self, level: Level, found: dict[str, Effect]) -> None:
        """By the rules of the NPC; for local congresses no law says so."""
        event = SourceDisclosed(on=WINTER, secrecy_asked=True)
        working, resolved = at_work(level), among_deputies(Closed, on=date(2025, 3, 20), level=level)
        assert effects(working, event) == effects(resolved, event) == found
        assert broken(working, SourceDisclosed(on=WINTER)) == set()
        others = (SourceDisclosed(on=WINTER, secrecy_asked=True, source=h) for h in Holder if h is not Holder.CITIZEN)
        assert all(broken(working, other) == set() for other in others)
        if found:
            assert cited(working, event, "source-kept-secret") == {"npc-rules-2021/53.1"}


class TestReport:
    """It reports to the congress that formed it."""

    @above_township
    @given(to=st.sampled_from(Organ), by=st.sampled_from(Organ))
    def test_to_whom_and_by_whom(self, level: Level, to: Organ, by: Organ) -> None:
        """To no other body, and by nobody else."""
        wrong = set() if to is CONGRESS else {"to-the-congress"}
        wrong |= set() if by is ITSELF else {"itself-reports"}
        assert effects(at_work(level), Reported(on=AUTUMN, to=to, by=by)) == dict.fromkeys(wrong, Effect.REFUSES)

    @pytest.mark.parametrize(
        ("level", "article"), [(Level.COUNTY, "organic-law-2022/36.4"), (Level.NATIONAL, "npc-rules-2021/54.1")]
    )
    @pytest.mark.parametrize("rule", ["to-the-congress", "itself-reports"])
    def test_articles(self, rule: str, level: Level, article: str) -> None:
        """By the paragraph on the report."""
        assert cited(at_work(level), Reported(on=AUTUMN, to=PRESIDIUM, by=PRESIDIUM), rule) == {article}

    def test_in_a_township(self) -> None:
        """No law says to whom."""
        case = at_work(Level.TOWNSHIP, Subject.BUDGET)
        assert broken(case, Reported(on=AUTUMN, to=PRESIDIUM, by=PRESIDIUM)) == set()

    def test_it_must_come(self) -> None:
        """A report is due from the day the committee is formed; the law sets no time limit."""
        (due,) = at_work().due(AUTUMN)
        assert (due.event, due.by, due.who) == (Reported, None, (ITSELF,))


def voted(in_favour: int = 275, present: int = 275, by: Organ = CONGRESS) -> ResolutionVoted:
    """A vote on a resolution in a congress of 275."""
    return ResolutionVoted(on=WINTER, by=by, tally=tally(275, in_favour, present))


def reported(level: Level = Level.COUNTY) -> Case:
    """A case in which the congress has the report."""
    return at_work(level).apply(Reported(on=AUTUMN, to=CONGRESS))


class TestResolution:
    """The congress may resolve on the report, by more than half of all deputies."""

    @pytest.mark.parametrize(
        ("in_favour", "present", "stage"),
        [(137, 275, Stage.REPORTED), (138, 275, Stage.RESOLVED), (138, 184, Stage.RESOLVED)],
    )
    def test_more_than_half(self, in_favour: int, present: int, stage: Stage) -> None:
        """With 138 of 275, two thirds being there."""
        assert stage_of(reported().apply(voted(in_favour, present))) is stage

    def test_without_a_quorum(self) -> None:
        """With 183 of 275 nothing is decided."""
        assert effects(reported(), voted(183, 183)) == {"quorate": Effect.REFUSES}
        assert stage_of(reported().record(voted(183, 183))) is Stage.REPORTED

    @above_township
    @given(by=st.sampled_from(Organ))
    def test_by_whom(self, level: Level, by: Organ) -> None:
        """The standing committee votes for it in another way."""
        assert broken(reported(level), voted(by=by)) == (set() if by is CONGRESS else {"congress-resolves"})

    @above_township
    def test_not_before_the_report(self, level: Level) -> None:
        """It rests on the report, which the congress has been given; that its committee has heard it is not enough."""
        with pytest.raises(Refused):
            at_work(level).apply(voted())
        for case in (at_work(level), at_work(level).apply(Heard(on=AUTUMN))):
            assert effects(case, voted()) == {"rests-on-the-report": Effect.REFUSES}

    @pytest.mark.parametrize(
        ("level", "articles"),
        [
            (Level.COUNTY, {"organic-law-2022/36.4"}),
            (Level.NATIONAL, {"npc-rules-2021/54.1", "constitution-2018/71.1"}),
        ],
    )
    @pytest.mark.parametrize("rule", ["congress-resolves", "rests-on-the-report"])
    def test_articles(self, rule: str, level: Level, articles: set[str]) -> None:
        """In the nation the Constitution says so too."""
        assert cited(at_work(level), voted(by=PRESIDIUM), rule) == articles

    @pytest.mark.parametrize(
        ("level", "hint"), [(Level.NATIONAL, {"a-resolution-followed": Effect.ADVISORY}), (Level.COUNTY, {})]
    )
    def test_ending_without_one(self, level: Level, hint: dict[str, Effect]) -> None:
        """It may end without; at the NPC the Constitution says that one follows, and that is a hint."""
        case, closed = reported(level), Closed(on=WINTER, by=PRESIDIUM)
        assert effects(case, closed) == hint
        assert broken(case.apply(voted()), closed) == set()

    def test_one_of_the_standing_committee_will_do(self) -> None:
        """What it resolved for the congress is a resolution; what it rejected is none."""
        heard = at_work(Level.NATIONAL).apply(Heard(on=AUTUMN))
        carried, lost = (
            heard.apply(AuthorisedResolutionVoted(on=AUTUMN, tally=tally(31, in_favour))) for in_favour in (16, 15)
        )
        assert broken(carried, Closed(on=WINTER, by=PRESIDIUM)) == {"was-filed"}
        assert broken(lost, Closed(on=WINTER, by=PRESIDIUM)) == {"a-resolution-followed"}
