"""Who may resign to whom, and how the request reaches the vote."""

from __future__ import annotations

from datetime import date

import pytest
from tests.appointments.resignation.acts import DAY, ask, asked, opened, ready, vote, way
from tests.appointments.venues import (
    CITY,
    CITY_CONGRESS,
    COUNTY,
    COUNTY_CONGRESS,
    EVERY_COMMITTEE,
    EVERY_CONGRESS,
    LOCAL_COMMITTEES,
    NATION,
    NPC,
    PROVINCE_CONGRESS,
    TOWNSHIP_CONGRESS,
    articles,
    effects,
    lawful,
    names,
)

from npcproc.appointments.resignation import Deliberated, Post, Stage, Submitted
from npcproc.bodies import Body, Congress, Organ, StandingCommittee
from npcproc.findings import Effect

REFUSES, ADVISORY = Effect.REFUSES, Effect.ADVISORY
LOCAL_CONGRESSES = (PROVINCE_CONGRESS, CITY_CONGRESS, COUNTY_CONGRESS)
LOCALLY = {
    *(Post.LEADER_OF_STANDING_COMMITTEE, Post.MEMBER_OF_STANDING_COMMITTEE, Post.MEMBER_OF_SPECIAL_COMMITTEE),
    *(Post.LEADER_OF_GOVERNMENT, Post.DIRECTOR_OF_SUPERVISORY_COMMISSION),
    *(Post.PRESIDENT_OF_COURT, Post.CHIEF_PROCURATOR),
}
OF_THE_COMMITTEE = [Post.LEADER_OF_STANDING_COMMITTEE, Post.MEMBER_OF_STANDING_COMMITTEE]


class TestMayResign:
    """The posts that can be resigned to a congress, or to its committee, are listed (地方组织法第三十二条)."""

    @pytest.mark.parametrize("body", [*LOCAL_CONGRESSES, *LOCAL_COMMITTEES])
    def test_locally(self, body: Body) -> None:
        """Seven of them, and no heads of departments."""
        broken = {post for post in Post if "may-resign" in names(opened(body).check(ask(body, post)))}
        assert set(Post) - broken == LOCALLY

    @pytest.mark.parametrize("body", [NPC, NATION])
    def test_for_the_nation(self, body: Body) -> None:
        """All but those who chair a township congress; ministers too."""
        broken = {post for post in Post if "may-resign" in names(opened(body).check(ask(body, post)))}
        assert broken == {Post.CHAIR_OF_TOWNSHIP_CONGRESS}

    def test_in_a_township(self) -> None:
        """Its chairpersons, and the leaders of its government."""
        broken = {p for p in Post if "may-resign" in names(opened(TOWNSHIP_CONGRESS).check(ask(TOWNSHIP_CONGRESS, p)))}
        assert set(Post) - broken == {Post.CHAIR_OF_TOWNSHIP_CONGRESS, Post.LEADER_OF_GOVERNMENT}

    @pytest.mark.parametrize(
        ("body", "said"),
        [
            (COUNTY_CONGRESS, {"organic-law-2022/32.1"}),
            (COUNTY, {"organic-law-2022/32.1"}),
            (TOWNSHIP_CONGRESS, {"organic-law-2022/32.2"}),
        ],
    )
    def test_its_articles(self, body: Body, said: set[str]) -> None:
        """A township by its own paragraph."""
        found = opened(body).check(ask(body, Post.HEAD_OF_STATE))
        assert effects(found) == {("may-resign", REFUSES)}
        assert articles(found) == {"may-resign": said}


class TestWhen:
    """To the congress in session, and to its committee between sessions."""

    @pytest.mark.parametrize("body", [NPC, *LOCAL_CONGRESSES])
    def test_to_the_congress(self, body: Congress) -> None:
        """Between sessions the congress is not there to decide."""
        assert opened(body).check(ask(body, Post.LEADER_OF_GOVERNMENT)) == ()
        found = opened(body).check(ask(body, Post.LEADER_OF_GOVERNMENT, congress_in_session=False))
        assert effects(found) == {("in-session", REFUSES)}

    @pytest.mark.parametrize("body", EVERY_COMMITTEE)
    def test_to_the_committee(self, body: StandingCommittee) -> None:
        """While the congress sits, it decides itself."""
        assert opened(body).check(ask(body, Post.LEADER_OF_GOVERNMENT)) == ()
        found = opened(body).check(ask(body, Post.LEADER_OF_GOVERNMENT, congress_in_session=True))
        assert effects(found) == {("between-sessions", REFUSES)}

    def test_in_a_township(self) -> None:
        """A request made between sessions waits for the next one."""
        lawful(opened(TOWNSHIP_CONGRESS), ask(TOWNSHIP_CONGRESS, Post.LEADER_OF_GOVERNMENT, congress_in_session=False))

    @pytest.mark.parametrize("body", EVERY_COMMITTEE)
    def test_another_office(self, body: StandingCommittee) -> None:
        """Whoever takes an office that no member may hold resigns to the committee at any time."""
        post = Post.MEMBER_OF_STANDING_COMMITTEE
        lawful(opened(body), ask(body, post, takes_other_office=True, congress_in_session=True))

    @pytest.mark.parametrize("body", [NPC, *LOCAL_CONGRESSES])
    @pytest.mark.parametrize("post", OF_THE_COMMITTEE)
    def test_another_office_to_the_congress(self, body: Congress, post: Post) -> None:
        """There it is a hint only; of others nothing is said."""
        found = opened(body).check(ask(body, post, takes_other_office=True))
        assert effects(found) == {("other-office-to-the-committee", ADVISORY)}
        said = "npc-organic-law-2021/23.3" if body is NPC else "organic-law-2022/47.3"
        assert articles(found) == {"other-office-to-the-committee": {said}}
        assert opened(body).check(ask(body, Post.LEADER_OF_GOVERNMENT, takes_other_office=True)) == ()


class TestInWriting:
    """A president of a court and a chief procurator ask in writing; of others no form is asked."""

    @pytest.mark.parametrize("body", [COUNTY, COUNTY_CONGRESS, NATION, NPC])
    @pytest.mark.parametrize(
        ("post", "rule", "said"),
        [
            (Post.PRESIDENT_OF_COURT, "judge-asks-in-writing", "judges-law-2019/34.1"),
            (Post.CHIEF_PROCURATOR, "procurator-asks-in-writing", "procurators-law-2019/35.1"),
        ],
    )
    def test_these(self, body: Body, post: Post, rule: str, said: str) -> None:
        """Each by the law of the own calling."""
        found = opened(body).check(ask(body, post, in_writing=False))
        assert effects(found) == {(rule, REFUSES)}
        assert articles(found) == {rule: {said}}

    @pytest.mark.parametrize("body", [CITY, TOWNSHIP_CONGRESS])
    def test_not_others(self, body: Body) -> None:
        """The leader of a government may ask by word of mouth."""
        lawful(opened(body), ask(body, Post.LEADER_OF_GOVERNMENT, in_writing=False))


class TestToThePlenary:
    """At the National People's Congress the presidium has the delegations deliberate, and asks the plenary."""

    def test_lawful(self) -> None:
        """Through the delegations to the vote."""
        case = lawful(asked(NPC, Post.HEAD_OF_STATE), *way(NPC), vote(NPC))
        assert case.stage is Stage.ACCEPTED

    def test_the_delegations_first(self) -> None:
        """Without them it does not come to the plenary."""
        found = asked(NPC, Post.HEAD_OF_STATE).check(Submitted(on=DAY, by=Organ.PRESIDIUM))
        assert effects(found) == {("delegations-first", REFUSES)}
        assert articles(found) == {"delegations-first": {"npc-rules-2021/43.1"}}

    def test_by_the_presidium(self) -> None:
        """It hands the request over, and submits it."""
        case = asked(NPC, Post.HEAD_OF_STATE)
        wrong = Deliberated(on=DAY, by=Organ.DELEGATION, handed_over_by=Organ.SECRETARY_GENERAL)
        assert effects(case.check(wrong)) == {("presidium-hands-over", REFUSES)}
        case = case.apply(way(NPC)[0])
        wrong_too = Submitted(on=DAY, by=Organ.DELEGATION)
        assert effects(case.check(wrong_too)) == {("presidium-submits", REFUSES)}

    def test_by_the_delegations(self) -> None:
        """A special committee does not deliberate it instead."""
        wrong = Deliberated(on=DAY, by=Organ.SPECIAL_COMMITTEE)
        assert effects(asked(NPC, Post.HEAD_OF_STATE).check(wrong)) == {("delegations-deliberate", REFUSES)}

    def test_in_plenary(self) -> None:
        """A plenary meeting decides."""
        wrong = vote(NPC, in_plenary=False)
        assert effects(ready(NPC, Post.HEAD_OF_STATE).check(wrong)) == {("decided-in-plenary", REFUSES)}

    @pytest.mark.parametrize("body", [*LOCAL_CONGRESSES, TOWNSHIP_CONGRESS])
    def test_not_said_locally(self, body: Congress) -> None:
        """There anyone may put it to the session, with or without a deliberation, and it need be no plenary."""
        direct = Submitted(on=DAY, by=Organ.SECRETARY_GENERAL)
        lawful(asked(body, Post.LEADER_OF_GOVERNMENT), direct, vote(body, in_plenary=False))
        lawful(asked(body, Post.LEADER_OF_GOVERNMENT), Deliberated(on=DAY, by=Organ.DEPUTIES), direct)


class TestToTheCommittee:
    """At the national level the council of chairpersons puts it to the committee, which deliberates and decides."""

    def test_lawful(self) -> None:
        """Through the council to the vote."""
        lawful(asked(NATION, Post.OTHER_MEMBER_OF_GOVERNMENT), *way(NATION), vote(NATION))

    def test_by_the_council(self) -> None:
        """And by nobody else."""
        wrong = Submitted(on=DAY, by=Organ.HEAD_OF_GOVERNMENT)
        found = asked(NATION, Post.OTHER_MEMBER_OF_GOVERNMENT).check(wrong)
        assert effects(found) == {("council-submits", REFUSES)}
        assert articles(found) == {"council-submits": {"npc-rules-2021/43.1"}}

    def test_deliberated_first(self) -> None:
        """Without a deliberation there is no vote."""
        case = asked(NATION, Post.HEAD_OF_STATE).apply(way(NATION)[0])
        assert effects(case.check(vote(NATION))) == {("deliberated-first", REFUSES)}

    def test_by_the_committee(self) -> None:
        """It deliberates itself."""
        case = asked(NATION, Post.HEAD_OF_STATE).apply(way(NATION)[0])
        wrong = Deliberated(on=DAY, by=Organ.SPECIAL_COMMITTEE)
        assert effects(case.check(wrong)) == {("committee-deliberates", REFUSES)}

    @pytest.mark.parametrize("body", LOCAL_COMMITTEES)
    def test_not_said_locally(self, body: StandingCommittee) -> None:
        """There anyone may put it to the committee, and it may vote at once."""
        lawful(asked(body, Post.CHIEF_PROCURATOR), Submitted(on=DAY, by=Organ.CHAIRPERSON), vote(body))


class TestDecision:
    """The body itself decides whether to accept: a resignation takes no effect of its own."""

    @pytest.mark.parametrize("body", EVERY_CONGRESS)
    def test_the_congress(self, body: Congress) -> None:
        """Not its presidium."""
        wrong = vote(body, by=Organ.PRESIDIUM)
        assert effects(ready(body, Post.LEADER_OF_GOVERNMENT).check(wrong)) == {("congress-decides", REFUSES)}

    @pytest.mark.parametrize("body", EVERY_COMMITTEE)
    def test_the_committee(self, body: StandingCommittee) -> None:
        """Not its council of chairpersons."""
        wrong = vote(body, by=Organ.CHAIRPERSONS_COUNCIL)
        assert effects(ready(body, Post.LEADER_OF_GOVERNMENT).check(wrong)) == {("committee-decides", REFUSES)}

    def test_under_the_law_of_its_day(self) -> None:
        """The Organic Law of 2022 from its first day."""
        on = date(2022, 3, 12)
        found = ready(COUNTY, Post.CHIEF_PROCURATOR, on).check(vote(COUNTY, on=on, by=Organ.GOVERNMENT))
        assert articles(found) == {"committee-decides": {"organic-law-2022/32.1"}}
