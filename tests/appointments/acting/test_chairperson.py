"""Who acts for the chairperson of a standing committee."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.appointments.acting.acts import DAY, acting_chairperson, name, named, vote
from tests.appointments.venues import (
    COUNTY,
    EVERY_COMMITTEE,
    LOCAL_COMMITTEES,
    NATION,
    articles,
    effects,
    lawful,
)

from npcproc.appointments.acting import (
    FOR_THE_CHAIRPERSON,
    Cause,
    Elected,
    Published,
    Relief,
    Relieved,
    Resumed,
    Stage,
)
from npcproc.bodies import Organ, StandingCommittee
from npcproc.findings import Effect
from npcproc.levels import WITH_STANDING_COMMITTEE

REFUSES, BREACH = Effect.REFUSES, Effect.BREACH
each_committee = pytest.mark.parametrize("body", EVERY_COMMITTEE, ids=lambda body: body.level.value)


class TestTable:
    """The committee itself chooses, at every level that has one."""

    def test_its_id_and_levels(self) -> None:
        """Nation, province, city and county."""
        assert FOR_THE_CHAIRPERSON.id == "acting.chairperson"
        assert FOR_THE_CHAIRPERSON.levels == WITH_STANDING_COMMITTEE

    @each_committee
    def test_from_naming_to_election(self, body: StandingCommittee) -> None:
        """Named, chosen, and acting until the congress elects."""
        case = lawful(named(body), vote(body), Published(on=DAY), Elected(on=DAY))
        assert case.stage is Stage.ENDED
        assert case.ended

    def test_too_few(self) -> None:
        """Fifteen of thirty-one choose nobody."""
        assert named(COUNTY).apply(vote(COUNTY, 15)).stage is Stage.REJECTED
        assert named(COUNTY).apply(vote(COUNTY, 16)).stage is Stage.ACTING

    def test_back_before_the_vote(self) -> None:
        """Nobody need act for a chairperson who has recovered, or when a new one is elected."""
        ill = named(COUNTY, cause=Cause.ILL_HEALTH)
        assert lawful(ill, Resumed(on=DAY)).stage is Stage.LAPSED
        assert lawful(ill, Elected(on=DAY)).stage is Stage.LAPSED

    @pytest.mark.parametrize(
        ("body", "said"), [(COUNTY, {"organic-law-2022/55.1"}), (NATION, {"npc-organic-law-2021/24.2"})]
    )
    def test_its_articles(self, body: StandingCommittee, said: set[str]) -> None:
        """Every rule of the choice by the article of the level."""
        wrong = name(cause=Cause.OTHER_REASON, vice_chairperson=False, many=2)
        found = articles(FOR_THE_CHAIRPERSON.open(body).check(wrong))
        assert found == dict.fromkeys(("chairperson-cannot-work", "a-vice-chairperson", "one-alone"), said)


class TestCause:
    """The chairperson cannot work for reasons of health, or the post is vacant."""

    @each_committee
    @pytest.mark.parametrize("cause", [Cause.ILL_HEALTH, Cause.VACANT])
    def test_these(self, body: StandingCommittee, cause: Cause) -> None:
        """Nothing else will do."""
        lawful(FOR_THE_CHAIRPERSON.open(body), name(cause=cause))

    @each_committee
    @pytest.mark.parametrize("cause", [Cause.OTHER_REASON, Cause.ABLE_TO_SERVE])
    def test_no_other(self, body: StandingCommittee, cause: Cause) -> None:
        """Unlike a head of an organ, a chairperson who is away for another reason is not acted for."""
        found = FOR_THE_CHAIRPERSON.open(body).check(name(cause=cause))
        assert effects(found) == {("chairperson-cannot-work", REFUSES)}


class TestWho:
    """One vice-chairperson, chosen by the committee."""

    @each_committee
    def test_a_vice_chairperson(self, body: StandingCommittee) -> None:
        """No ordinary member; and the committee cannot make one a vice-chairperson first."""
        found = FOR_THE_CHAIRPERSON.open(body).check(name(vice_chairperson=False))
        assert effects(found) == {("a-vice-chairperson", REFUSES)}

    @each_committee
    def test_one_alone(self, body: StandingCommittee) -> None:
        """Two are one too many."""
        assert FOR_THE_CHAIRPERSON.open(body).check(name(many=1)) == ()
        assert effects(FOR_THE_CHAIRPERSON.open(body).check(name(many=2))) == {("one-alone", REFUSES)}

    @given(many=st.integers(min_value=1, max_value=9))
    def test_no_number_but_one(self, many: int) -> None:
        """One and no more."""
        assert (FOR_THE_CHAIRPERSON.open(COUNTY).check(name(many=many)) == ()) is (many == 1)

    def test_the_sentence(self) -> None:
        """The finding says how many there may be, and how many there were."""
        (finding,) = FOR_THE_CHAIRPERSON.open(COUNTY).check(name(many=2))
        assert finding.zh == "代理主任的人数不超过1人，现为2人（地方组织法第五十五条第一款）"

    @each_committee
    def test_the_committee_chooses(self, body: StandingCommittee) -> None:
        """The council does not, and nobody above does."""
        for by in (Organ.CHAIRPERSONS_COUNCIL, Organ.STANDING_COMMITTEE_ABOVE):
            assert effects(named(body).check(vote(body, by=by))) == {("committee-chooses", REFUSES)}

    @each_committee
    def test_whoever_names(self, body: StandingCommittee) -> None:
        """Who names someone first is not asked."""
        lawful(FOR_THE_CHAIRPERSON.open(body), name(by=Organ.MEMBERS))


class TestUntil:
    """Until the chairperson recovers or the congress elects a new one, and no earlier."""

    @pytest.mark.parametrize("body", LOCAL_COMMITTEES)
    def test_recovery(self, body: StandingCommittee) -> None:
        """Who was ill comes back."""
        lawful(acting_chairperson(body, cause=Cause.ILL_HEALTH), Resumed(on=DAY))

    @each_committee
    def test_no_recovery_of_a_vacant_post(self, body: StandingCommittee) -> None:
        """Who has left does not come back."""
        found = acting_chairperson(body).check(Resumed(on=DAY))
        assert ("until-recovery", REFUSES) in effects(found)

    @each_committee
    def test_the_congress_elects(self, body: StandingCommittee) -> None:
        """The committee chooses who acts, and not who chairs it."""
        found = acting_chairperson(body).check(Elected(on=DAY, by=Organ.STANDING_COMMITTEE))
        assert ("until-the-congress-elects", REFUSES) in effects(found)

    @each_committee
    @pytest.mark.parametrize("why", [Relief.ANOTHER_ACTS, Relief.DECIDED])
    def test_no_earlier(self, body: StandingCommittee, why: Relief) -> None:
        """The committee cannot end it before then."""
        found = acting_chairperson(body).check(Relieved(on=DAY, why=why))
        assert ("no-earlier", REFUSES) in effects(found)

    @pytest.mark.parametrize("body", LOCAL_COMMITTEES)
    def test_a_vice_chairperson_no_longer(self, body: StandingCommittee) -> None:
        """Whoever is no vice-chairperson any more cannot go on."""
        lawful(acting_chairperson(body), Relieved(on=DAY, why=Relief.NO_LONGER_A_DEPUTY))
