"""How a congress lets its standing committee hear the report for it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.supervision.investigation.story import (
    ABOVE_TOWNSHIP,
    COMMITTEE,
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
    AuthorisationVoted,
    AuthorisedResolutionVoted,
    Closed,
    Filed,
    FormationVoted,
    Heard,
    MembershipVoted,
    Nominated,
    Reported,
    ResolutionVoted,
    Stage,
    Subject,
)

JUNE, AUTUMN, WINTER = date(2025, 6, 12), date(2025, 10, 8), date(2026, 2, 16)
UNDER = {Level.NATIONAL: {"npc-rules-2021/54.2"}, Level.COUNTY: {"organic-law-2022/36.4"}}
above_township = pytest.mark.parametrize("level", ABOVE_TOWNSHIP)
each_law = pytest.mark.parametrize("level", list(UNDER))


def authorised(in_favour: int = 275, present: int = 275, **says: Any) -> AuthorisationVoted:
    """A vote of a congress of 275 on authorising its standing committee."""
    return AuthorisationVoted(on=JUNE, tally=tally(275, in_favour, present), **says)


class TestAuthorisation:
    """The congress authorises its standing committee, by more than half of all deputies."""

    @above_township
    @given(by=st.sampled_from(Organ))
    def test_nobody_else(self, level: Level, by: Organ) -> None:
        """The standing committee does not take it upon itself."""
        case = among_deputies(AuthorisationVoted, level=level)
        wrong = {} if by is CONGRESS else {"congress-authorises": Effect.REFUSES}
        assert effects(case, authorised(by=by)) == wrong

    @each_law
    def test_article(self, level: Level) -> None:
        """By the paragraph on the report."""
        case = among_deputies(AuthorisationVoted, level=level)
        assert cited(case, authorised(by=COMMITTEE), "congress-authorises") == UNDER[level]

    @pytest.mark.parametrize(
        ("in_favour", "present", "lawful"),
        [(137, 275, False), (138, 275, True), (138, 184, True), (183, 183, False), (184, 184, True)],
    )
    def test_only_a_carried_vote_does(self, in_favour: int, present: int, lawful: bool) -> None:  # noqa: FBT001
        """A vote that was lost, or void, authorises nobody."""
        case = among_deputies(AuthorisationVoted).record(authorised(in_favour, present))
        assert broken(case, Heard(on=AUTUMN)) == (set() if lawful else {"was-authorised"})

    @pytest.mark.parametrize("before", [Nominated, MembershipVoted, AuthorisationVoted])
    def test_at_any_time_once_it_is_decided(self, before: type) -> None:
        """With the decision, with the nomination, or while the committee works; it moves nothing."""
        case = among_deputies(before)
        assert case.apply(authorised()).stage is case.stage

    def test_not_before_it_is_decided(self) -> None:
        """There is nothing to report on yet."""
        with pytest.raises(NoSuchStep):
            among_deputies(FormationVoted).check(authorised())

    def test_in_a_township(self) -> None:
        """A township congress has no standing committee."""
        case = among_deputies(AuthorisationVoted, level=Level.TOWNSHIP, subject=Subject.BUDGET)
        with pytest.raises(NoSuchStep):
            case.check(authorised())


class TestHearing:
    """So authorised, it hears the report, at the NPC between sessions."""

    @above_township
    def test_unauthorised(self, level: Level) -> None:
        """Without the congress it hears nothing."""
        case, event = among_deputies(AuthorisationVoted, level=level), Heard(on=AUTUMN)
        assert effects(case, event) == {"was-authorised": Effect.REFUSES}
        with pytest.raises(Refused):
            case.apply(event)

    @above_township
    @given(by=st.sampled_from(Organ))
    def test_nobody_else(self, level: Level, by: Organ) -> None:
        """Its council does not hear it in its place."""
        wrong = {} if by is COMMITTEE else {"committee-hears": Effect.REFUSES}
        assert effects(among_deputies(Heard, level=level), Heard(on=AUTUMN, by=by)) == wrong

    @each_law
    @pytest.mark.parametrize("rule", ["was-authorised", "committee-hears"])
    def test_article(self, rule: str, level: Level) -> None:
        """By the paragraph that lets the congress authorise it."""
        case, event = among_deputies(AuthorisationVoted, level=level), Heard(on=AUTUMN, by=PRESIDIUM)
        assert cited(case, event, rule) == UNDER[level]

    @pytest.mark.parametrize(("level", "wrong"), [(Level.NATIONAL, {"between-sessions"}), (Level.COUNTY, set())])
    def test_in_recess(self, level: Level, wrong: set[str]) -> None:
        """While the NPC is in session, it hears the report itself; the Organic Law does not say so."""
        assert broken(among_deputies(Heard, level=level), Heard(on=AUTUMN, congress_in_recess=False)) == wrong

    @pytest.mark.parametrize(
        ("level", "article"), [(Level.COUNTY, "organic-law-2022/31.5"), (Level.NATIONAL, "npc-rules-2021/44.1")]
    )
    def test_on_a_motion(self, level: Level, article: str) -> None:
        """On a recall motion the congress itself hears it, whatever it has authorised."""
        case = among_deputies(Heard, level=level, subject=Subject.MOTION)
        assert effects(case, Heard(on=AUTUMN)) == {"congress-hears-on-a-motion": Effect.REFUSES}
        assert cited(case, Heard(on=AUTUMN), "congress-hears-on-a-motion") == {article}

    def test_what_the_congress_has(self) -> None:
        """It may hear what has gone to the congress, and the congress may still be given what it has heard."""
        reported = among_deputies(Heard).apply(Reported(on=AUTUMN, to=CONGRESS))
        heard = among_deputies(Heard).apply(Heard(on=AUTUMN))
        both = reported.apply(Heard(on=AUTUMN)), heard.apply(Reported(on=AUTUMN, to=CONGRESS))
        assert [(stage_of(case), case.findings) for case in both] == [(Stage.REPORTED, ())] * 2


def voted(in_favour: int = 31, present: int = 31, on: date = AUTUMN, **says: Any) -> AuthorisedResolutionVoted:
    """A vote of a standing committee of 31 on a resolution."""
    return AuthorisedResolutionVoted(on=on, tally=tally(31, in_favour, present), **says)


def heard(level: Level = Level.COUNTY) -> Case:
    """A case in which the standing committee has heard the report."""
    return among_deputies(AuthorisedResolutionVoted, level=level)


def reported(level: Level = Level.COUNTY) -> Case:
    """A case in which the report was given to the congress alone."""
    return among_deputies(Heard, level=level).apply(Reported(on=AUTUMN, to=CONGRESS))


class TestItsResolution:
    """The standing committee may resolve on the report, by more than half of its own members."""

    @pytest.mark.parametrize(
        ("in_favour", "present", "stage"),
        [(15, 31, Stage.REPORTED), (16, 31, Stage.RESOLVED), (15, 16, Stage.REPORTED), (16, 16, Stage.RESOLVED)],
    )
    def test_of_its_own_members(self, in_favour: int, present: int, stage: Stage) -> None:
        """Sixteen of thirty-one carry it, with half of them there: two thirds are asked of the congress."""
        case = heard().apply(voted(in_favour, present))
        assert (stage_of(case), case.findings) == (stage, ())

    def test_without_a_quorum(self) -> None:
        """Fifteen of thirty-one decide nothing."""
        assert effects(heard(), voted(15, 15)) == {"committee-quorate": Effect.REFUSES}
        assert stage_of(heard().record(voted(15, 15))) is Stage.REPORTED

    @above_township
    @given(by=st.sampled_from(Organ))
    def test_nobody_else(self, level: Level, by: Organ) -> None:
        """Not its council."""
        wrong = {} if by is COMMITTEE else {"committee-resolves": Effect.REFUSES}
        assert effects(heard(level), voted(by=by)) == wrong

    @each_law
    def test_only_on_what_it_heard(self, level: Level) -> None:
        """On a report to the congress it does not resolve."""
        case = reported(level)
        assert effects(case, voted()) == {"heard-first": Effect.REFUSES}
        assert cited(case, voted(), "heard-first") == UNDER[level]
        assert cited(case, voted(by=PRESIDIUM), "committee-resolves") == UNDER[level]

    @pytest.mark.parametrize(
        ("level", "on", "half", "quorum"),
        [
            (Level.COUNTY, AUTUMN, "organic-law-2022/51.4", "organic-law-2022/51.3"),
            (Level.NATIONAL, AUTUMN, "npcsc-rules-2022/45.1", "npcsc-rules-2022/7.1"),
            (Level.NATIONAL, date(2022, 6, 24), "npcsc-rules-2009/32.1", "npcsc-rules-2009/4.1"),
        ],
    )
    def test_by_its_own_articles(self, level: Level, on: date, half: str, quorum: str) -> None:
        """Those of the standing committee's votes."""
        case = among_deputies(Heard, on=date(2022, 4, 1), level=level).apply(Heard(on=on))
        assert cited(case, voted(15, declared=True, on=on), "more-than-half-of-its-members") == {half}
        assert cited(case, voted(15, 15, on=on), "committee-quorate") == {quorum}


class TestOnTheRecord:
    """Its resolution is reported to the next session of the congress for the record."""

    def resolved(self, level: Level = Level.COUNTY) -> Case:
        """A case in which the standing committee has resolved."""
        return heard(level).apply(voted())

    @above_township
    @given(by=st.sampled_from(Organ))
    def test_by_whom(self, level: Level, by: Organ) -> None:
        """By the standing committee that adopted it."""
        wrong = {} if by is COMMITTEE else {"committee-files": Effect.REFUSES}
        assert effects(self.resolved(level), Filed(on=WINTER, by=by)) == wrong

    @each_law
    def test_at_the_next_session(self, level: Level) -> None:
        """Later it is on the record too, with a breach."""
        case, late = self.resolved(level), Filed(on=WINTER, at_next_session=False)
        assert effects(case, late) == {"at-the-next-session": Effect.BREACH}
        assert cited(case, late, "at-the-next-session") == UNDER[level]
        assert broken(case.apply(late), Closed(on=WINTER, by=PRESIDIUM)) == set()

    @each_law
    def test_never(self, level: Level) -> None:
        """A matter that ends without it ends with a breach."""
        case, closed = self.resolved(level), Closed(on=WINTER, by=PRESIDIUM)
        assert effects(case, closed) == {"was-filed": Effect.BREACH}
        assert cited(case, closed, "was-filed") == UNDER[level]
        assert broken(case.apply(Filed(on=WINTER)), closed) == set()

    def test_a_resolution_of_the_congress(self) -> None:
        """Its own resolution the congress need not be told."""
        case = reported().apply(ResolutionVoted(on=WINTER, by=CONGRESS, tally=tally(275)))
        assert broken(case, Closed(on=WINTER, by=PRESIDIUM)) == set()
        assert effects(case, Filed(on=WINTER)) == {"committee-has-resolved": Effect.REFUSES}

    def test_nothing_to_file(self) -> None:
        """Before there is a resolution nothing is filed."""
        with pytest.raises(NoSuchStep):
            heard().check(Filed(on=WINTER))
