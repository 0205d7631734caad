"""What Shandong adds to an investigation by a congress."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from tests.events_for import chance_of, walk
from tests.never_forgives import articles, beside
from tests.supervision.investigation.story import of_deputies, of_members, people

from npcproc.bodies import Congress, Organ, StandingCommittee
from npcproc.case import Case
from npcproc.events import Event
from npcproc.findings import Effect
from npcproc.local.shandong.investigation import IN_SHANDONG, IN_SHANDONG_COMMITTEES
from npcproc.places import level_of
from npcproc.supervision.investigation import (
    IN_CONGRESS,
    IN_STANDING_COMMITTEE,
    AuthorisationVoted,
    AuthorisedResolutionVoted,
    Closed,
    ExpertsEngaged,
    Filed,
    FormationVoted,
    Heard,
    Holder,
    MaterialRequested,
    MembershipVoted,
    Nominated,
    Proposed,
    PublicationWithheld,
    Reported,
    ResolutionVoted,
    SourceDisclosed,
    Submitted,
)

TABLE = IN_CONGRESS.also(IN_SHANDONG)
PROVINCE, JINAN, DISTRICT = "370000", "370100", "370103"
OUTSIDE = {PROVINCE: "420000", JINAN: "420100", DISTRICT: "420102"}
"""A place of the same level in Hubei, whose own law is not encoded."""
RULES, MEASURES = "shandong-congress-rules-2019", "shandong-deputies-measures-2015"
ADDED = {"engages-experts", "everyone-supplies", "everyone-tells-the-truth", "source-kept-secret"} | {
    "withholds-publication",
    "between-sessions",
}
WORK = date(2025, 8, 1)


def until(kind: type[Event], place: str, without: type[Event] | None = None) -> Case:
    """The case just before the first event of that kind, one kind left out."""
    case = TABLE.open(Congress(level=level_of(place), place=place, members=275))
    for event in of_deputies():
        if isinstance(event, kind):
            break
        if without is None or not isinstance(event, without):
            case = case.record(event)
    return case


def its(kind: type[Event], **changed: Any) -> Any:
    """The event of that kind, with something changed."""
    return evolve(next(event for event in of_deputies() if isinstance(event, kind)), **changed)


def breaks(case: Case, event: Event) -> dict[str, set[str]]:
    """The rules that the event breaks, each with the articles of Shandong that say so."""
    return articles(case, event, PROVINCE)


def said_in(province: str, elsewhere: str = "") -> pytest.MarkDecorator:
    """The articles of Shandong that say it in the province and below, and none in Hubei."""
    by_place = {PROVINCE: province, JINAN: elsewhere, DISTRICT: elsewhere}
    there = [(place, set(slugs.split())) for place, slugs in by_place.items()]
    return pytest.mark.parametrize(("place", "said"), [*there, *((place, set()) for place in OUTSIDE.values())])


proposed = said_in(f"{RULES}/58.1 {MEASURES}/14.1", f"{MEASURES}/14.1")
seated = said_in(f"{RULES}/58.2 {MEASURES}/14.2", f"{MEASURES}/14.2")
made_up_of = said_in(f"{RULES}/58.2")
authorised = said_in(f"{RULES}/60.2")


class TestTheWholeWay:
    """What goes as national law wants goes as Shandong wants."""

    @pytest.mark.parametrize("place", sorted(OUTSIDE))
    def test_lawful(self, place: str) -> None:
        """Nothing is found at any level."""
        case = TABLE.open(Congress(level=level_of(place), place=place, members=275)).replay(of_deputies())
        assert case.ended
        assert case.findings == ()


class TestLocalLawAdds:
    """What is found outside Shandong is found in it, and what is more found is new there."""

    @pytest.mark.parametrize("place", sorted(OUTSIDE))
    @given(seed=st.integers(min_value=0, max_value=2**32))
    def test_against_a_place_outside(self, place: str, seed: int) -> None:
        """The same events before a congress of the same level in Shandong and in Hubei."""
        congress = Congress(level=level_of(place), place=place, members=275)
        outside = Congress(level=level_of(place), place=OUTSIDE[place], members=275)
        for case, event in walk(TABLE, congress, chance_of(seed)):
            there = TABLE.open(outside).replay(case.events)
            assert there.stage is case.stage
            added = beside(there.check(event), case.check(event))
            assert added <= {f"investigation.congress.shandong-{name}" for name in ADDED}
            assert place == PROVINCE or not added


class TestTheProposal:
    """One tenth of the deputies, jointly and in writing; the presidium puts it to the plenary, which decides."""

    @proposed
    def test_one_tenth(self, place: str, said: set[str]) -> None:
        """Of 275 deputies 28 are enough, 27 are not."""
        case = until(Proposed, place)
        assert case.check(its(Proposed, signatories=people(28))) == ()
        assert breaks(case, its(Proposed, signatories=people(27))) == {"one-tenth-sign": said}

    @proposed
    def test_how_and_by_whom(self, place: str, said: set[str]) -> None:
        """In writing; not by the government."""
        case = until(Proposed, place)
        assert breaks(case, its(Proposed, in_writing=False)) == {"in-writing": said}
        assert breaks(case, its(Proposed, by=Organ.GOVERNMENT)) == {"may-propose": said}

    @said_in(f"{RULES}/57.1")
    def test_on_an_issue(self, place: str, said: set[str]) -> None:
        """It names what is to be investigated."""
        assert breaks(until(Proposed, place), its(Proposed, issue="")) == {"names-the-issue": said}

    @proposed
    def test_presidium_and_plenary(self, place: str, said: set[str]) -> None:
        """The presidium submits, the plenary decides."""
        assert breaks(until(Submitted, place), its(Submitted, by=Organ.DEPUTIES)) == {"presidium-submits": said}
        case = until(FormationVoted, place)
        assert breaks(case, its(FormationVoted, in_plenary=False)) == {"decided-in-plenary": said}

    @said_in(f"{RULES}/57.1 {RULES}/58.1 {MEASURES}/14.1", f"{MEASURES}/14.1")
    def test_the_congress_decides(self, place: str, said: set[str]) -> None:
        """And not its presidium."""
        case = until(FormationVoted, place)
        assert breaks(case, its(FormationVoted, by=Organ.PRESIDIUM)) == {"congress-decides": said}


class TestWhoSitsOnIt:
    """Nominated by the presidium from the deputies, adopted by the plenary."""

    @seated
    def test_nominated(self, place: str, said: set[str]) -> None:
        """By the presidium, from the deputies."""
        case = until(Nominated, place)
        assert breaks(case, its(Nominated, by=Organ.DEPUTIES)) == {"presidium-nominates": said}
        assert breaks(case, its(Nominated, outsiders={"丁"})) == {"from-the-deputies": said}

    @made_up_of
    def test_made_up_of(self, place: str, said: set[str]) -> None:
        """A chair, vice-chairs and members."""
        case = until(Nominated, place)
        assert breaks(case, its(Nominated, chair="")) == {"has-a-chair": said}
        assert breaks(case, its(Nominated, vice_chairs=())) == {"has-vice-chairs": said}
        assert breaks(case, its(Nominated, members=())) == {"has-members": said}

    @said_in(f"{RULES}/58.2 {MEASURES}/14.2 {MEASURES}/27.1", f"{MEASURES}/14.2 {MEASURES}/27.1")
    def test_adopted_by(self, place: str, said: set[str]) -> None:
        """The congress."""
        case = until(MembershipVoted, place)
        assert breaks(case, its(MembershipVoted, by=Organ.PRESIDIUM)) == {"congress-adopts-its-membership": said}

    @seated
    def test_in_plenary(self, place: str, said: set[str]) -> None:
        """In a plenary meeting."""
        case = until(MembershipVoted, place)
        assert breaks(case, its(MembershipVoted, in_plenary=False)) == {"adopted-in-plenary": said}

    @pytest.mark.parametrize(("place", "said"), [(JINAN, {f"{MEASURES}/27.1"}), (OUTSIDE[JINAN], set())])
    def test_in_a_standing_committee(self, place: str, said: set[str]) -> None:
        """Deputies sit on its investigation committee as it decides."""
        table = IN_STANDING_COMMITTEE.also(IN_SHANDONG_COMMITTEES)
        *before, vote = of_members()[:9]
        case = table.open(StandingCommittee(level=level_of(place), place=place, members=31)).replay(before)
        found = articles(case, evolve(vote, by=Organ.CHAIRPERSONS_COUNCIL), PROVINCE)
        assert found == {"committee-adopts-its-membership": said}


class TestAtWork:
    """In the congress of the province everyone hands over true material; sources are kept secret if they ask."""

    @pytest.mark.parametrize("holder", list(Holder))
    def test_material(self, holder: Holder) -> None:
        """Whoever holds it, enterprises and institutions too; a breach, and in the province alone."""
        lacking = MaterialRequested(on=WORK, holder=holder, supplied=False, truthful=False)
        case = until(AuthorisationVoted, PROVINCE)
        assert breaks(case, lacking) == {
            "shandong-everyone-supplies": {f"{RULES}/59.1"},
            "shandong-everyone-tells-the-truth": {f"{RULES}/59.1"},
        }
        assert {found.effect for found in case.check(lacking)} == {Effect.BREACH}
        for place in (JINAN, OUTSIDE[PROVINCE]):
            assert until(AuthorisationVoted, place).check(lacking) == ()

    @pytest.mark.parametrize(
        ("act", "name", "article"),
        [
            (ExpertsEngaged(on=WORK, by=Organ.GOVERNMENT), "engages-experts", "58.2"),
            (PublicationWithheld(on=WORK, by=Organ.GOVERNMENT), "withholds-publication", "59.2"),
            (SourceDisclosed(on=WORK, secrecy_asked=True), "source-kept-secret", "59.1"),
        ],
    )
    def test_its_own(self, act: Event, name: str, article: str) -> None:
        """The investigation committee itself engages experts and withholds; who asked for secrecy has it."""
        case = until(AuthorisationVoted, PROVINCE)
        assert breaks(case, act) == {f"shandong-{name}": {f"{RULES}/{article}"}}
        assert until(AuthorisationVoted, JINAN).check(act) == ()


class TestItsReport:
    """It reports to the congress, which may resolve; or to the standing committee, if authorised, between sessions."""

    @said_in(f"{RULES}/60.1")
    def test_to_the_congress(self, place: str, said: set[str]) -> None:
        """By the committee, to the congress."""
        case, reported = until(Heard, place), Reported(on=WORK, to=Organ.CONGRESS)
        assert breaks(case, evolve(reported, by=Organ.GOVERNMENT)) == {"itself-reports": said}
        assert breaks(case, evolve(reported, to=Organ.PRESIDIUM)) == {"to-the-congress": said}
        vote = ResolutionVoted(on=WORK, by=Organ.PRESIDIUM, tally=its(FormationVoted).tally)
        assert breaks(case, vote) == {"congress-resolves": said, "rests-on-the-report": said}

    @authorised
    def test_authorised(self, place: str, said: set[str]) -> None:
        """By the congress, the committee and nobody else."""
        case = until(AuthorisationVoted, place)
        assert breaks(case, its(AuthorisationVoted, by=Organ.PRESIDIUM)) == {"congress-authorises": said}
        assert breaks(case, its(Heard)) == {"was-authorised": said}
        assert breaks(until(Heard, place), its(Heard, by=Organ.PRESIDIUM)) == {"committee-hears": said}

    def test_between_sessions(self) -> None:
        """In the province; national law does not ask it of a local congress."""
        during = its(Heard, congress_in_recess=False)
        assert breaks(until(Heard, PROVINCE), during) == {"shandong-between-sessions": {f"{RULES}/60.2"}}
        assert until(Heard, JINAN).check(during) == ()

    @authorised
    def test_resolved_and_filed(self, place: str, said: set[str]) -> None:
        """The committee resolves once it has heard the report, and its resolution goes to the next session."""
        case = until(AuthorisedResolutionVoted, place)
        wrong = its(AuthorisedResolutionVoted, by=Organ.PRESIDIUM)
        assert breaks(case, wrong) == {"committee-resolves": said}
        case = until(Filed, place)
        assert breaks(case, its(Filed, by=Organ.PRESIDIUM)) == {"committee-files": said}
        assert breaks(case, its(Filed, at_next_session=False)) == {"at-the-next-session": said}
        assert breaks(until(Closed, place, Filed), its(Closed)) == {"was-filed": said}

    @authorised
    def test_nothing_heard_nothing_resolved(self, place: str, said: set[str]) -> None:
        """Neither a resolution without hearing the report, nor a report of none."""
        case = until(Heard, place).record(Reported(on=WORK, to=Organ.CONGRESS))
        vote = its(AuthorisedResolutionVoted)
        assert breaks(case, vote) == {"heard-first": said}
        by_the_congress = ResolutionVoted(on=WORK, by=Organ.CONGRESS, tally=its(FormationVoted).tally)
        assert breaks(case.record(by_the_congress), its(Filed)) == {"committee-has-resolved": said}
