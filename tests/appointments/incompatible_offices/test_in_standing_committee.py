"""Members of a standing committee, and offices in the organs that it supervises."""

from __future__ import annotations

from datetime import date

import pytest
from tests.appointments.venues import COUNTY, COUNTY_CONGRESS, EVERY_COMMITTEE, NATION, articles, effects

from npcproc.appointments.incompatible_offices import MEMBERS, TAKEN_BY_MEMBER, OfficeTaken, Roll
from npcproc.bodies import Organ, StandingCommittee
from npcproc.findings import Effect, NoSuchProcedure, NotEncoded
from npcproc.levels import WITH_STANDING_COMMITTEE

DAY = date(2024, 3, 29)
REFUSES, BREACH = Effect.REFUSES, Effect.BREACH
EXCLUDED = {
    *(Organ.GOVERNMENT, Organ.DEPARTMENT, Organ.HEAD_OF_GOVERNMENT, Organ.GOVERNMENT_ABOVE),
    *(Organ.SUPERVISORY_COMMISSION, Organ.HEAD_OF_SUPERVISORY_COMMISSION),
    *(Organ.COURT, Organ.PRESIDENT_OF_COURT),
    *(Organ.PROCURATORATE, Organ.CHIEF_PROCURATOR, Organ.CHIEF_PROCURATOR_ABOVE),
}

each_committee = pytest.mark.parametrize("body", EVERY_COMMITTEE, ids=lambda body: body.level.value)


class TestAudits:
    """A roll, and someone who takes an office, wherever there is a standing committee."""

    def test_their_ids_and_levels(self) -> None:
        """Nation, province, city and county."""
        assert (MEMBERS.id, TAKEN_BY_MEMBER.id) == (
            "incompatible-offices.standing-committee",
            "incompatible-offices.taken-by-member",
        )
        assert MEMBERS.levels == TAKEN_BY_MEMBER.levels == WITH_STANDING_COMMITTEE

    def test_not_in_a_congress(self) -> None:
        """A deputy who is no member may hold any office."""
        with pytest.raises(NoSuchProcedure):
            MEMBERS.audit(COUNTY_CONGRESS, Roll(on=DAY, posts={}))

    def test_the_first_day(self) -> None:
        """The Constitution as amended in 2018."""
        facts = Roll(on=date(2018, 3, 11), posts={"甲": frozenset({Organ.COURT})})
        assert articles(MEMBERS.audit(COUNTY, facts)) == {"no-other-state-office": {"constitution-2018/103.3"}}
        with pytest.raises(NotEncoded):
            MEMBERS.audit(COUNTY, Roll(on=date(2018, 3, 10), posts={}))


class TestNoOtherStateOffice:
    """No member holds an office in an administrative, supervisory, judicial or procuratorial organ."""

    @each_committee
    @pytest.mark.parametrize("organ", Organ)
    def test_each_organ(self, body: StandingCommittee, organ: Organ) -> None:
        """Those of four kinds exclude the seat, at any level, and whoever is at their head."""
        found = MEMBERS.audit(body, Roll(on=DAY, posts={"甲": frozenset({organ})}))
        assert effects(found) == ({("no-other-state-office", REFUSES)} if organ in EXCLUDED else set())

    @each_committee
    def test_a_clean_roll(self, body: StandingCommittee) -> None:
        """Members without an office, or with one in the committee itself."""
        posts: dict[str, frozenset[Organ]] = {"甲": frozenset(), "乙": frozenset({Organ.WORKING_BODY})}
        assert MEMBERS.audit(body, Roll(on=DAY, posts=posts)) == ()

    def test_the_finding_names_the_persons(self) -> None:
        """One finding for the roll, naming all whom it concerns and nobody else."""
        posts = {
            "甲": frozenset({Organ.DEPARTMENT}),
            "乙": frozenset({Organ.WORKING_BODY}),
            "丙": frozenset({Organ.COURT, Organ.ADMINISTRATIVE_BODY}),
        }
        (finding,) = MEMBERS.audit(COUNTY, Roll(on=DAY, posts=posts))
        assert finding.zh == (
            "常务委员会组成人员不得担任行政、监察、审判、检察机关的职务，丙（人民法院）、甲（政府部门）"
            "（地方组织法第四十七条第三款、宪法第一百零三条第三款）"
        )

    def test_its_articles(self) -> None:
        """Each level by its own law and by the Constitution."""
        facts = Roll(on=DAY, posts={"甲": frozenset({Organ.COURT})})
        local = {"organic-law-2022/47.3", "constitution-2018/103.3"}
        assert articles(MEMBERS.audit(COUNTY, facts)) == {"no-other-state-office": local}
        national = {"npc-organic-law-2021/23.3", "constitution-2018/65.4"}
        assert articles(MEMBERS.audit(NATION, facts)) == {"no-other-state-office": national}


class TestJudgesAndProcurators:
    """No judge and no procurator is a member, whatever office a clerk of a court may hold."""

    @each_committee
    def test_a_judge(self, body: StandingCommittee) -> None:
        """By the Judges Law."""
        found = MEMBERS.audit(body, Roll(on=DAY, posts={}, judges=frozenset({"甲"})))
        assert effects(found) == {("no-judge", REFUSES)}
        assert articles(found) == {"no-judge": {"judges-law-2019/22.1"}}

    @each_committee
    def test_a_procurator(self, body: StandingCommittee) -> None:
        """By the Procurators Law."""
        found = MEMBERS.audit(body, Roll(on=DAY, posts={}, procurators=frozenset({"乙"})))
        assert effects(found) == {("no-procurator", REFUSES)}
        assert articles(found) == {"no-procurator": {"procurators-law-2019/23.1"}}

    def test_they_are_named(self) -> None:
        """The finding says who."""
        (finding,) = MEMBERS.audit(COUNTY, Roll(on=DAY, posts={}, judges=frozenset({"甲", "丙"})))
        assert finding.shown.zh == "现为丙、甲"

    def test_since_october_2019(self) -> None:
        """The day before, neither law says so."""
        facts = Roll(on=date(2019, 9, 30), posts={}, judges=frozenset({"甲"}), procurators=frozenset({"乙"}))
        assert MEMBERS.audit(COUNTY, facts) == ()
        later = Roll(on=date(2019, 10, 1), posts={}, judges=frozenset({"甲"}), procurators=frozenset({"乙"}))
        assert effects(MEMBERS.audit(COUNTY, later)) == {("no-judge", REFUSES), ("no-procurator", REFUSES)}


class TestTakenByMember:
    """A member who takes such an office resigns from the committee, to the committee."""

    @each_committee
    @pytest.mark.parametrize("organ", Organ)
    def test_each_organ(self, body: StandingCommittee, organ: Organ) -> None:
        """Not to resign is a breach, and the office is taken all the same; in other organs nothing is asked."""
        found = TAKEN_BY_MEMBER.audit(body, OfficeTaken(on=DAY, person="甲", organ=organ, resigned_to=None))
        assert effects(found) == ({("resigns-to-the-committee", BREACH)} if organ in EXCLUDED else set())

    @each_committee
    @pytest.mark.parametrize(("to", "lawful"), [(Organ.STANDING_COMMITTEE, True), (Organ.CONGRESS, False)])
    def test_to_whom(self, body: StandingCommittee, to: Organ, *, lawful: bool) -> None:
        """To the committee."""
        found = TAKEN_BY_MEMBER.audit(body, OfficeTaken(on=DAY, person="甲", organ=Organ.COURT, resigned_to=to))
        assert (found == ()) is lawful

    def test_its_articles(self) -> None:
        """The Constitution does not speak of the resignation."""
        facts = OfficeTaken(on=DAY, person="甲", organ=Organ.COURT, resigned_to=None)
        said = {"resigns-to-the-committee": {"organic-law-2022/47.3"}}
        assert articles(TAKEN_BY_MEMBER.audit(COUNTY, facts)) == said
        said = {"resigns-to-the-committee": {"npc-organic-law-2021/23.3"}}
        assert articles(TAKEN_BY_MEMBER.audit(NATION, facts)) == said
