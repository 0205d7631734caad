"""Who may resign to whom, and how the request reaches the vote."""

from __future__ import annotations

from datetime import date

import pytest
from tests.appointments.resignation.acts import DAY, RESIGNED_TO_THE_NPC, ask, asked, opened, ready, vote, way
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
    PROVINCE,
    PROVINCE_CONGRESS,
    TOWNSHIP_CONGRESS,
    articles,
    effects,
    lawful,
    names,
)

from npcproc.appointments.offices import Office
from npcproc.appointments.resignation import Deliberated, Stage, Submitted
from npcproc.bodies import Body, Congress, Organ, StandingCommittee
from npcproc.findings import Effect

REFUSES, ADVISORY = Effect.REFUSES, Effect.ADVISORY
LOCAL_CONGRESSES = (PROVINCE_CONGRESS, CITY_CONGRESS, COUNTY_CONGRESS)
IN_A_COUNTY = {
    *(Office.CHAIR_OF_STANDING_COMMITTEE, Office.VICE_CHAIR_OF_STANDING_COMMITTEE),
    *(Office.MEMBER_OF_STANDING_COMMITTEE, Office.CHAIR_OF_SPECIAL_COMMITTEE),
    *(Office.VICE_CHAIR_OF_SPECIAL_COMMITTEE, Office.MEMBER_OF_SPECIAL_COMMITTEE),
    *(Office.HEAD_OF_GOVERNMENT, Office.HEAD_OF_AUTONOMOUS_GOVERNMENT, Office.DEPUTY_HEAD_OF_GOVERNMENT),
    *(Office.DIRECTOR_OF_SUPERVISORY_COMMISSION, Office.PRESIDENT_OF_COURT, Office.CHIEF_PROCURATOR),
}
IN_A_CITY = IN_A_COUNTY | {Office.SECRETARY_GENERAL_OF_STANDING_COMMITTEE}
IN_A_TOWNSHIP = {
    *(Office.CHAIR_OF_TOWNSHIP_CONGRESS, Office.VICE_CHAIR_OF_TOWNSHIP_CONGRESS),
    *(Office.HEAD_OF_GOVERNMENT, Office.HEAD_OF_ETHNIC_TOWNSHIP, Office.DEPUTY_HEAD_OF_GOVERNMENT),
}
OF_THE_COMMITTEE = [
    *(Office.CHAIR_OF_STANDING_COMMITTEE, Office.VICE_CHAIR_OF_STANDING_COMMITTEE),
    Office.MEMBER_OF_STANDING_COMMITTEE,
]


class TestMayResign:
    """The offices that can be resigned to a congress, or to its committee, are listed (地方组织法第三十二条)."""

    @pytest.mark.parametrize(
        ("body", "offices"),
        [
            *((body, set(RESIGNED_TO_THE_NPC)) for body in (NPC, NATION)),
            *((body, IN_A_CITY) for body in (PROVINCE_CONGRESS, CITY_CONGRESS, PROVINCE, CITY)),
            *((body, IN_A_COUNTY) for body in (COUNTY_CONGRESS, COUNTY)),
            (TOWNSHIP_CONGRESS, IN_A_TOWNSHIP),
        ],
    )
    @pytest.mark.parametrize("office", Office)
    def test_every_office(self, body: Body, offices: set[Office], office: Office) -> None:
        """Ministers to the nation alone, and no secretary-general where a committee has none."""
        found = names(opened(body).check(ask(body, office)))
        assert ("may-resign" in found) is (office not in offices)

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
        found = opened(body).check(ask(body, Office.HEAD_OF_STATE))
        assert effects(found) == {("may-resign", REFUSES)}
        assert articles(found) == {"may-resign": said}


class TestWhen:
    """To the congress in session, and to its committee between sessions."""

    @pytest.mark.parametrize("body", [NPC, *LOCAL_CONGRESSES])
    def test_to_the_congress(self, body: Congress) -> None:
        """Between sessions the congress is not there to decide."""
        assert opened(body).check(ask(body, Office.HEAD_OF_GOVERNMENT)) == ()
        found = opened(body).check(ask(body, Office.HEAD_OF_GOVERNMENT, congress_in_session=False))
        assert effects(found) == {("in-session", REFUSES)}

    @pytest.mark.parametrize("body", EVERY_COMMITTEE)
    def test_to_the_committee(self, body: StandingCommittee) -> None:
        """While the congress sits, it decides itself."""
        assert opened(body).check(ask(body, Office.HEAD_OF_GOVERNMENT)) == ()
        found = opened(body).check(ask(body, Office.HEAD_OF_GOVERNMENT, congress_in_session=True))
        assert effects(found) == {("between-sessions", REFUSES)}

    def test_in_a_township(self) -> None:
        """A request made between sessions waits for the next one."""
        lawful(opened(TOWNSHIP_CONGRESS), ask(TOWNSHIP_CONGRESS, Office.HEAD_OF_GOVERNMENT, congress_in_session=False))

    @pytest.mark.parametrize("body", EVERY_COMMITTEE)
    def test_another_office(self, body: StandingCommittee) -> None:
        """Whoever takes an office that no member may hold resigns to the committee at any time."""
        member = Office.MEMBER_OF_STANDING_COMMITTEE
        lawful(opened(body), ask(body, member, takes_other_office=True, congress_in_session=True))

    @pytest.mark.parametrize("body", EVERY_COMMITTEE)
    @pytest.mark.parametrize("in_session", [True, False])
    def test_not_of_others(self, body: StandingCommittee, *, in_session: bool) -> None:
        """Nobody but a member of the committee gives it as a reason, and least of all while the congress sits."""
        said = "npc-organic-law-2021/23.3" if body is NATION else "organic-law-2022/47.3"
        for office in (Office.HEAD_OF_GOVERNMENT, Office.PRESIDENT_OF_COURT, Office.MEMBER_OF_SPECIAL_COMMITTEE):
            found = opened(body).check(ask(body, office, takes_other_office=True, congress_in_session=in_session))
            assert effects(found) == {("only-members-take-other-office", REFUSES)}
            assert articles(found) == {"only-members-take-other-office": {said}}

    @pytest.mark.parametrize("body", [NPC, *LOCAL_CONGRESSES])
    @pytest.mark.parametrize("office", OF_THE_COMMITTEE)
    def test_another_office_to_the_congress(self, body: Congress, office: Office) -> None:
        """There it is a hint only; of others nothing is said."""
        found = opened(body).check(ask(body, office, takes_other_office=True))
        assert effects(found) == {("other-office-to-the-committee", ADVISORY)}
        said = "npc-organic-law-2021/23.3" if body is NPC else "organic-law-2022/47.3"
        assert articles(found) == {"other-office-to-the-committee": {said}}
        assert opened(body).check(ask(body, Office.HEAD_OF_GOVERNMENT, takes_other_office=True)) == ()


class TestInWriting:
    """A president of a court and a chief procurator ask in writing; of others no form is asked."""

    @pytest.mark.parametrize("body", [COUNTY, COUNTY_CONGRESS, NATION, NPC])
    @pytest.mark.parametrize(
        ("office", "rule", "said"),
        [
            (Office.PRESIDENT_OF_COURT, "judge-asks-in-writing", "judges-law-2019/34.1"),
            (Office.CHIEF_PROCURATOR, "procurator-asks-in-writing", "procurators-law-2019/35.1"),
        ],
    )
    def test_these(self, body: Body, office: Office, rule: str, said: str) -> None:
        """Each by the law of the own calling."""
        found = opened(body).check(ask(body, office, in_writing=False))
        assert effects(found) == {(rule, REFUSES)}
        assert articles(found) == {rule: {said}}

    @pytest.mark.parametrize("body", [CITY, TOWNSHIP_CONGRESS])
    def test_not_others(self, body: Body) -> None:
        """The leader of a government may ask by word of mouth."""
        lawful(opened(body), ask(body, Office.HEAD_OF_GOVERNMENT, in_writing=False))


class TestToThePlenary:
    """At the National People's Congress the presidium has the delegations deliberate, and asks the plenary."""

    def test_lawful(self) -> None:
        """Through the delegations to the vote."""
        case = lawful(asked(NPC, Office.HEAD_OF_STATE), *way(NPC), vote(NPC))
        assert case.stage is Stage.ACCEPTED

    def test_the_delegations_first(self) -> None:
        """Without them it does not come to the plenary."""
        found = asked(NPC, Office.HEAD_OF_STATE).check(Submitted(on=DAY, by=Organ.PRESIDIUM))
        assert effects(found) == {("delegations-first", REFUSES)}
        assert articles(found) == {"delegations-first": {"npc-rules-2021/43.1"}}

    def test_by_the_presidium(self) -> None:
        """It hands the request over, and submits it."""
        case = asked(NPC, Office.HEAD_OF_STATE)
        wrong = Deliberated(on=DAY, by=Organ.DELEGATION, handed_over_by=Organ.SECRETARY_GENERAL)
        assert effects(case.check(wrong)) == {("presidium-hands-over", REFUSES)}
        case = case.apply(way(NPC)[0])
        wrong_too = Submitted(on=DAY, by=Organ.DELEGATION)
        assert effects(case.check(wrong_too)) == {("presidium-submits", REFUSES)}

    def test_by_the_delegations(self) -> None:
        """A special committee does not deliberate it instead."""
        wrong = Deliberated(on=DAY, by=Organ.SPECIAL_COMMITTEE)
        assert effects(asked(NPC, Office.HEAD_OF_STATE).check(wrong)) == {("delegations-deliberate", REFUSES)}

    def test_in_plenary(self) -> None:
        """A plenary meeting decides."""
        wrong = vote(NPC, in_plenary=False)
        assert effects(ready(NPC, Office.HEAD_OF_STATE).check(wrong)) == {("decided-in-plenary", REFUSES)}

    @pytest.mark.parametrize("body", [*LOCAL_CONGRESSES, TOWNSHIP_CONGRESS])
    def test_not_said_locally(self, body: Congress) -> None:
        """There anyone may put it to the session, with or without a deliberation, and it need be no plenary."""
        direct = Submitted(on=DAY, by=Organ.SECRETARY_GENERAL)
        lawful(asked(body, Office.HEAD_OF_GOVERNMENT), direct, vote(body, in_plenary=False))
        lawful(asked(body, Office.HEAD_OF_GOVERNMENT), Deliberated(on=DAY, by=Organ.DEPUTIES), direct)


class TestToTheCommittee:
    """At the national level the council of chairpersons puts it to the committee, which deliberates and decides."""

    def test_lawful(self) -> None:
        """Through the council to the vote."""
        lawful(asked(NATION, Office.HEAD_OF_DEPARTMENT), *way(NATION), vote(NATION))

    def test_by_the_council(self) -> None:
        """And by nobody else."""
        wrong = Submitted(on=DAY, by=Organ.HEAD_OF_GOVERNMENT)
        found = asked(NATION, Office.HEAD_OF_DEPARTMENT).check(wrong)
        assert effects(found) == {("council-submits", REFUSES)}
        assert articles(found) == {"council-submits": {"npc-rules-2021/43.1"}}

    def test_deliberated_first(self) -> None:
        """Without a deliberation there is no vote."""
        case = asked(NATION, Office.HEAD_OF_STATE).apply(way(NATION)[0])
        assert effects(case.check(vote(NATION))) == {("deliberated-first", REFUSES)}

    def test_by_the_committee(self) -> None:
        """It deliberates itself."""
        case = asked(NATION, Office.HEAD_OF_STATE).apply(way(NATION)[0])
        wrong = Deliberated(on=DAY, by=Organ.SPECIAL_COMMITTEE)
        assert effects(case.check(wrong)) == {("committee-deliberates", REFUSES)}

    @pytest.mark.parametrize("body", LOCAL_COMMITTEES)
    def test_not_said_locally(self, body: StandingCommittee) -> None:
        """There anyone may put it to the committee, and it may vote at once."""
        lawful(asked(body, Office.CHIEF_PROCURATOR), Submitted(on=DAY, by=Organ.CHAIRPERSON), vote(body))


class TestDecision:
    """The body itself decides whether to accept: a resignation takes no effect of its own."""

    @pytest.mark.parametrize("body", EVERY_CONGRESS)
    def test_the_congress(self, body: Congress) -> None:
        """Not its presidium."""
        wrong = vote(body, by=Organ.PRESIDIUM)
        assert effects(ready(body, Office.HEAD_OF_GOVERNMENT).check(wrong)) == {("congress-decides", REFUSES)}

    @pytest.mark.parametrize("body", EVERY_COMMITTEE)
    def test_the_committee(self, body: StandingCommittee) -> None:
        """Not its council of chairpersons."""
        wrong = vote(body, by=Organ.CHAIRPERSONS_COUNCIL)
        assert effects(ready(body, Office.HEAD_OF_GOVERNMENT).check(wrong)) == {("committee-decides", REFUSES)}

    def test_under_the_law_of_its_day(self) -> None:
        """The Organic Law of 2022 from its first day."""
        on = date(2022, 3, 12)
        found = ready(COUNTY, Office.CHIEF_PROCURATOR, on).check(vote(COUNTY, on=on, by=Organ.GOVERNMENT))
        assert articles(found) == {"committee-decides": {"organic-law-2022/32.1"}}
