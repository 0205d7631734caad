"""Who acts for the head of an organ."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.appointments.acting.acts import DAY, acting, nominate, nominated, vote
from tests.appointments.venues import (
    CITY,
    COUNTY,
    EVERY_COMMITTEE,
    LOCAL_COMMITTEES,
    NATION,
    PROVINCE,
    TOWNSHIP_CONGRESS,
    articles,
    effects,
    lawful,
    names,
)

from npcproc.appointments.acting import (
    IN_STANDING_COMMITTEE,
    Cause,
    Elected,
    FiledWithCommitteeAbove,
    FiledWithProcuratorateAbove,
    MadeDeputy,
    Published,
    Relief,
    Relieved,
    Resumed,
    Stage,
)
from npcproc.appointments.offices import Office
from npcproc.bodies import Congress, Organ, StandingCommittee
from npcproc.events import VotingMethod
from npcproc.findings import Effect, NoSuchProcedure, NoSuchStep, NotEncoded, Refused
from npcproc.levels import WITH_STANDING_COMMITTEE, Level

REFUSES, BREACH = Effect.REFUSES, Effect.BREACH
HEADS = (
    Office.HEAD_OF_GOVERNMENT,
    Office.DIRECTOR_OF_SUPERVISORY_COMMISSION,
    Office.PRESIDENT_OF_COURT,
    Office.CHIEF_PROCURATOR,
)
LOCAL_HEADS = (*HEADS, Office.HEAD_OF_AUTONOMOUS_GOVERNMENT)
ACTED_FOR = {
    NATION: {*HEADS, Office.CHAIR_OF_CENTRAL_MILITARY_COMMISSION},
    **{body: {*LOCAL_HEADS} for body in LOCAL_COMMITTEES},
}
FILED = (FiledWithProcuratorateAbove(on=DAY), FiledWithCommitteeAbove(on=DAY))

each_committee = pytest.mark.parametrize("body", EVERY_COMMITTEE, ids=lambda body: body.level.value)
each_local = pytest.mark.parametrize("body", LOCAL_COMMITTEES, ids=lambda body: body.level.value)


class TestTable:
    """A standing committee decides, at every level that has one."""

    def test_its_id_and_levels(self) -> None:
        """Nation, province, city and county."""
        assert IN_STANDING_COMMITTEE.id == "acting.standing-committee"
        assert IN_STANDING_COMMITTEE.levels == WITH_STANDING_COMMITTEE

    def test_none_in_a_township(self) -> None:
        """No article has anyone act there."""
        with pytest.raises(NoSuchProcedure):
            IN_STANDING_COMMITTEE.open(TOWNSHIP_CONGRESS)

    @pytest.mark.parametrize(("body", "first"), [(COUNTY, date(2022, 3, 12)), (NATION, date(2021, 3, 12))])
    def test_the_first_day(self, body: StandingCommittee, first: date) -> None:
        """The day before is silence, not a verdict."""
        lawful(IN_STANDING_COMMITTEE.open(body), nominate(on=first))
        with pytest.raises(NotEncoded):
            IN_STANDING_COMMITTEE.open(body).check(nominate(on=first.replace(day=11)))

    @each_committee
    def test_from_nomination_to_election(self, body: StandingCommittee) -> None:
        """Nominated, decided on, published, and acting until the congress elects."""
        case = lawful(nominated(body), vote(body), Published(on=DAY))
        assert case.stage is Stage.ACTING
        case = lawful(case, Elected(on=date(2024, 4, 22)))
        assert case.stage is Stage.ENDED
        assert case.ended
        assert case.findings == ()

    def test_the_vote_must_come(self) -> None:
        """After the nomination a vote is due."""
        case = nominated(COUNTY)
        assert {move.event.__name__ for move in case.moves(DAY) if move.must} == {"Voted"}
        assert [due.event.__name__ for due in case.due(DAY)] == ["Voted"]
        assert case.due(DAY)[0].who == (Organ.STANDING_COMMITTEE,)

    def test_nothing_else_must(self) -> None:
        """While someone acts, everything may come and nothing must, as no article sets a day."""
        moves = acting(COUNTY, Office.CHIEF_PROCURATOR).moves(DAY)
        assert not any(move.must for move in moves)
        assert {move.event for move in moves} == {
            *(FiledWithProcuratorateAbove, FiledWithCommitteeAbove, Published),
            *(Resumed, Elected, Relieved),
        }

    def test_not_carried(self) -> None:
        """Fifteen of thirty-one are too few, and nobody acts."""
        assert nominated(COUNTY).apply(vote(COUNTY, 15)).stage is Stage.REJECTED
        assert nominated(COUNTY).apply(vote(COUNTY, 16)).stage is Stage.ACTING

    @given(in_favour=st.integers(min_value=0, max_value=45))
    def test_more_than_half_of_all(self, in_favour: int) -> None:
        """Twenty-three of forty-five carry it, and no fewer."""
        stage = nominated(CITY).apply(vote(CITY, in_favour)).stage
        assert stage is (Stage.ACTING if in_favour >= 23 else Stage.REJECTED)

    def test_back_before_the_vote(self) -> None:
        """When the head is back, or newly elected, before the vote, nobody need act."""
        ill = nominated(COUNTY, cause=Cause.ILL_HEALTH)
        assert lawful(ill, Resumed(on=DAY)).stage is Stage.LAPSED
        assert lawful(ill, Elected(on=DAY)).stage is Stage.LAPSED


class TestPosts:
    """Heads of government, supervisory commission, court and procuratorate may be acted for."""

    @each_committee
    @pytest.mark.parametrize("office", Office)
    def test_every_office(self, body: StandingCommittee, office: Office) -> None:
        """At the national level the chair of the armed forces too; below it the head of an autonomous area."""
        found = IN_STANDING_COMMITTEE.open(body).check(nominate(office))
        refused = {("posts-in-which-someone-may-act", REFUSES)}
        assert effects(found) == (set() if office in ACTED_FOR[body] else refused)

    @pytest.mark.parametrize(("body", "said"), [(COUNTY, "organic-law-2022/50.1.13"), (NATION, "npc-rules-2021/43.4")])
    def test_its_article(self, body: StandingCommittee, said: str) -> None:
        """Each level by its own law."""
        found = IN_STANDING_COMMITTEE.open(body).check(nominate(Office.HEAD_OF_DEPARTMENT))
        assert articles(found) == {"posts-in-which-someone-may-act": {said}}


class TestNomination:
    """Below the national level the council of chairpersons nominates (地方组织法第五十条)."""

    @each_local
    @pytest.mark.parametrize("by", [Organ.HEAD_OF_GOVERNMENT, Organ.MEMBERS, Organ.CHAIRPERSON])
    def test_nobody_else(self, body: StandingCommittee, by: Organ) -> None:
        """Neither the head who leaves, nor members, nor the chairperson alone."""
        assert effects(IN_STANDING_COMMITTEE.open(body).check(nominate(by=by))) == {("council-nominates", REFUSES)}

    def test_not_said_for_the_nation(self) -> None:
        """The rules of the National People's Congress name nobody."""
        lawful(IN_STANDING_COMMITTEE.open(NATION), nominate(by=Organ.CHAIRPERSON))


class TestCause:
    """Someone acts only for a head who cannot serve; at the national level only where the post is vacant."""

    @each_local
    @pytest.mark.parametrize("cause", [Cause.VACANT, Cause.ILL_HEALTH, Cause.OTHER_REASON])
    def test_cannot_serve(self, body: StandingCommittee, cause: Cause) -> None:
        """Locally any reason will do."""
        lawful(IN_STANDING_COMMITTEE.open(body), nominate(cause=cause))

    @each_local
    def test_able_to_serve(self, body: StandingCommittee) -> None:
        """Nobody acts for a head who is there."""
        found = IN_STANDING_COMMITTEE.open(body).check(nominate(cause=Cause.ABLE_TO_SERVE))
        assert effects(found) == {("head-cannot-serve", REFUSES)}

    @pytest.mark.parametrize("cause", [Cause.ILL_HEALTH, Cause.OTHER_REASON, Cause.ABLE_TO_SERVE])
    def test_vacant_for_the_nation(self, cause: Cause) -> None:
        """The rules of the National People's Congress speak of a vacancy alone."""
        found = IN_STANDING_COMMITTEE.open(NATION).check(nominate(cause=cause))
        assert effects(found) == {("post-is-vacant", REFUSES)}
        assert articles(found) == {"post-is-vacant": {"npc-rules-2021/43.4"}}


class TestFromTheDeputies:
    """Whoever acts is a deputy to that head, or is first made one; the order of the two acts is fixed."""

    @each_committee
    def test_no_outsider(self, body: StandingCommittee) -> None:
        """Someone who is no deputy may be nominated, but not decided on."""
        case = nominated(body, deputy=False)
        assert effects(case.check(vote(body))) == {("first-a-deputy", REFUSES)}
        with pytest.raises(Refused):
            case.apply(vote(body))

    @each_committee
    def test_first_made_a_deputy(self, body: StandingCommittee) -> None:
        """In one meeting, on one day, in this order."""
        case = lawful(nominated(body, deputy=False), MadeDeputy(on=DAY), vote(body))
        assert case.stage is Stage.ACTING

    def test_not_in_the_reverse_order(self) -> None:
        """Once somebody acts, being made a deputy comes too late."""
        case = nominated(COUNTY, deputy=False).record(vote(COUNTY))
        assert names(case.findings) == {"first-a-deputy"}
        with pytest.raises(NoSuchStep):
            case.record(MadeDeputy(on=DAY))

    def test_a_deputy_needs_no_appointment(self) -> None:
        """A vice-mayor acts without more."""
        lawful(nominated(CITY, deputy=True), vote(CITY))

    @pytest.mark.parametrize(("body", "said"), [(COUNTY, "organic-law-2022/50.1.13"), (NATION, "npc-rules-2021/43.4")])
    def test_its_article(self, body: StandingCommittee, said: str) -> None:
        """Each level by its own law."""
        assert articles(nominated(body, deputy=False).check(vote(body))) == {"first-a-deputy": {said}}

    @pytest.mark.parametrize(
        ("office", "deputy", "locally", "nationally"),
        [
            (
                Office.HEAD_OF_GOVERNMENT,
                "deputy-head-of-government",
                {"organic-law-2022/50.1.13"},
                {"npc-organic-law-2021/31.1"},
            ),
            (Office.HEAD_OF_AUTONOMOUS_GOVERNMENT, "deputy-head-of-government", {"organic-law-2022/50.1.13"}, None),
            (
                Office.CHAIR_OF_CENTRAL_MILITARY_COMMISSION,
                "vice-chair-of-central-military-commission",
                None,
                {"constitution-2018/67.1.10", "npc-organic-law-2021/31.1"},
            ),
            (
                Office.DIRECTOR_OF_SUPERVISORY_COMMISSION,
                "deputy-director",
                {"organic-law-2022/50.1.15", "supervisory-commission-law-2018/9.2"},
                {"constitution-2018/67.1.11", "supervisory-commission-law-2018/8.2"},
            ),
            (
                Office.PRESIDENT_OF_COURT,
                "vice-president-of-court",
                {"organic-law-2022/50.1.16", "courts-organic-law-2018/43.1", "judges-law-2019/18.4"},
                {"constitution-2018/67.1.12", "courts-organic-law-2018/42.1", "judges-law-2019/18.2"},
            ),
            (
                Office.CHIEF_PROCURATOR,
                "deputy-chief-procurator",
                {"organic-law-2022/50.1.16", "procuratorates-organic-law-2018/38.1", "procurators-law-2019/18.3"},
                {"constitution-2018/67.1.13", "procuratorates-organic-law-2018/37.1", "procurators-law-2019/18.2"},
            ),
        ],
    )
    def test_the_committee_appoints(
        self, office: Office, deputy: str, locally: set[str] | None, nationally: set[str] | None
    ) -> None:
        """The government itself makes nobody its deputy head; each deputy by the articles on that one."""
        for body, said in ((CITY, locally), (COUNTY, locally), (NATION, nationally)):
            if said is not None:
                found = nominated(body, office, deputy=False).check(MadeDeputy(on=DAY, by=Organ.GOVERNMENT))
                assert effects(found) == {(f"committee-makes-{deputy}", REFUSES)}
                assert articles(found) == {f"committee-makes-{deputy}": said}


class TestDecision:
    """The standing committee decides, at the national level between sessions."""

    @each_committee
    @pytest.mark.parametrize("by", [Organ.CHAIRPERSONS_COUNCIL, Organ.GOVERNMENT])
    def test_nobody_else(self, body: StandingCommittee, by: Organ) -> None:
        """Not the council, which only nominates."""
        assert effects(nominated(body).check(vote(body, by=by))) == {("committee-decides", REFUSES)}

    def test_in_recess(self) -> None:
        """While the National People's Congress meets, it fills the post itself."""
        wrong = vote(NATION, congress_in_recess=False)
        assert effects(nominated(NATION).check(wrong)) == {("in-recess", REFUSES)}

    @each_local
    def test_not_asked_locally(self, body: StandingCommittee) -> None:
        """The Organic Law is read not to ask it."""
        lawful(nominated(body), vote(body, congress_in_recess=False))


class TestFiling:
    """An acting chief procurator is reported to the procuratorate and to the committee above, for the record."""

    @each_local
    @pytest.mark.parametrize(
        ("done", "lacking"),
        [
            ((), {"filed-with-procuratorate", "filed-with-committee"}),
            (FILED[:1], {"filed-with-committee"}),
            (FILED[1:], {"filed-with-procuratorate"}),
            (FILED, set()),
        ],
    )
    @pytest.mark.parametrize("end", [Elected(on=DAY), Relieved(on=DAY, why=Relief.ANOTHER_ACTS)])
    def test_both(
        self,
        body: StandingCommittee,
        done: tuple[FiledWithProcuratorateAbove | FiledWithCommitteeAbove, ...],
        lacking: set[str],
        end: Elected | Relieved,
    ) -> None:
        """Either alone is a breach; the designation stands."""
        found = lawful(acting(body, Office.CHIEF_PROCURATOR), *done).check(end)
        assert effects(found) == {(name, BREACH) for name in lacking}

    @pytest.mark.parametrize("office", [head for head in LOCAL_HEADS if head is not Office.CHIEF_PROCURATOR])
    def test_nobody_else(self, office: Office) -> None:
        """An acting mayor or president of the court is not reported."""
        assert acting(CITY, office).check(Elected(on=DAY)) == ()

    def test_no_level_above_the_nation(self) -> None:
        """Nor is an acting procurator-general, above whom there is nobody."""
        case = lawful(acting(NATION, Office.CHIEF_PROCURATOR), Published(on=DAY))
        assert case.check(Elected(on=DAY)) == ()
        with pytest.raises(NoSuchStep):
            case.check(FILED[0])

    def test_it_cites_the_article(self) -> None:
        """Both by the item on acting heads."""
        found = articles(acting(COUNTY, Office.CHIEF_PROCURATOR).check(Elected(on=DAY)))
        assert set(map(frozenset, found.values())) == {frozenset({"organic-law-2022/50.1.13"})}


class TestEnd:
    """Someone acts until the head is back, or the congress elects a new one, or the committee decides otherwise."""

    @each_local
    @pytest.mark.parametrize("cause", [Cause.ILL_HEALTH, Cause.OTHER_REASON])
    def test_the_head_returns(self, body: StandingCommittee, cause: Cause) -> None:
        """Who could not serve, and can again."""
        assert lawful(acting(body, cause=cause), Resumed(on=DAY)).stage is Stage.ENDED

    @each_local
    def test_nobody_to_return(self, body: StandingCommittee) -> None:
        """Whose resignation was accepted does not come back."""
        found = acting(body, cause=Cause.VACANT).check(Resumed(on=DAY))
        assert effects(found) == {("there-is-a-head-to-return", REFUSES)}

    @each_committee
    def test_the_congress_elects(self, body: StandingCommittee) -> None:
        """The committee appoints no mayor; it only decides who acts."""
        found = acting(body).check(Elected(on=DAY, by=Organ.STANDING_COMMITTEE))
        assert ("congress-elects", REFUSES) in effects(found)

    @pytest.mark.parametrize("office", LOCAL_HEADS)
    def test_its_articles(self, office: Office) -> None:
        """Elected by the congress, as the items on its powers say."""
        found = articles(acting(CITY, office).check(Elected(on=DAY, by=Organ.STANDING_COMMITTEE)))
        assert {"organic-law-2022/11.1.5", "organic-law-2022/11.1.6"} <= found["congress-elects"]

    @each_local
    @pytest.mark.parametrize("why", Relief)
    def test_relieved(self, body: StandingCommittee, why: Relief) -> None:
        """No article says that the committee may not decide otherwise."""
        assert lawful(acting(body), Relieved(on=DAY, why=why)).stage is Stage.ENDED


class TestInPublic:
    """What happened in public, through the table."""

    def test_acting_mayor_of_a_city(self) -> None:
        """Three acts in one meeting: a resignation accepted, a vice-mayor appointed, the same person made acting mayor.

        It happened in March 2022, some days after the Organic Law of 2022 came into force.
        """
        on = date(2022, 3, 29)
        city = StandingCommittee(level=Level.MUNICIPAL, place="370100", members=45)
        case = lawful(
            IN_STANDING_COMMITTEE.open(city),
            nominate(Office.HEAD_OF_GOVERNMENT, on, deputy=False),
            MadeDeputy(on=on),
            vote(city, on=on),
            Elected(on=date(2022, 4, 22)),
        )
        assert case.stage is Stage.ENDED
        outsider = nominated(city, on=on, deputy=False)
        assert "first-a-deputy" in names(outsider.check(vote(city, on=on)))

    def test_acting_mayor_of_a_provincial_capital(self) -> None:
        """The same in another city, under today's law: vice-mayor first, then acting mayor."""
        city = StandingCommittee(level=Level.MUNICIPAL, place="140100", members=45)
        case = lawful(nominated(city, deputy=False), MadeDeputy(on=DAY), vote(city))
        assert case.stage is Stage.ACTING

    def test_acting_head_of_a_district(self) -> None:
        """One meeting may do both, in this order; each by more than half of all members."""
        district = StandingCommittee(level=Level.COUNTY, place="370102", members=31)
        case = lawful(nominated(district, deputy=False), MadeDeputy(on=DAY))
        assert case.apply(vote(district, 16)).stage is Stage.ACTING
        assert case.apply(vote(district, 15)).stage is Stage.REJECTED
        # the report does not say why the head was gone, so it must be said
        able = nominate(cause=Cause.ABLE_TO_SERVE)
        assert names(IN_STANDING_COMMITTEE.open(district).check(able)) == {"head-cannot-serve"}

    def test_acting_director_of_a_district(self) -> None:
        """A vice-director is appointed by secret ballot, and then the same person is made acting director."""
        district = StandingCommittee(level=Level.COUNTY, place="110112", members=39)
        on = date(2022, 5, 20)
        case = nominated(district, Office.DIRECTOR_OF_SUPERVISORY_COMMISSION, on, deputy=False)
        secret = vote(district, on=on, method=VotingMethod.SECRET_BALLOT)
        assert names(case.check(secret)) == {"first-a-deputy"}
        assert lawful(case, MadeDeputy(on=on), secret).stage is Stage.ACTING

    def test_acting_before_a_by_election(self) -> None:
        """Of three posts filled by one by-election, only an acting chief procurator is reported above."""
        district = StandingCommittee(level=Level.COUNTY, place="370117", members=31)
        offices = (Office.HEAD_OF_GOVERNMENT, Office.DIRECTOR_OF_SUPERVISORY_COMMISSION, Office.CHIEF_PROCURATOR)
        found = {office: names(acting(district, office).check(Elected(on=DAY))) for office in offices}
        assert {office for office, broken in found.items() if broken} == {Office.CHIEF_PROCURATOR}
        assert found[Office.CHIEF_PROCURATOR] == {"filed-with-procuratorate", "filed-with-committee"}

    def test_not_a_congress(self) -> None:
        """A congress does not let anyone act: it elects."""
        with pytest.raises(NoSuchProcedure):
            IN_STANDING_COMMITTEE.open(Congress(level=Level.COUNTY, place="370102", members=200))

    def test_a_province(self) -> None:
        """An acting governor, chosen from the vice-governors."""
        lawful(nominated(PROVINCE), vote(PROVINCE, 31), Elected(on=DAY))
