"""Which congress elects to which post."""

from __future__ import annotations

from datetime import date

import pytest
from tests.appointments.election.acts import CITY, CONGRESSES, COUNTY, DAY, NATION, PROVINCE, TOWNSHIP, measures, names

from npcproc.appointments.election import BY_ELECTION, ELECTION
from npcproc.appointments.election.posts import CHIEF_POSTS, DEPUTY_POSTS, ORDINARY_MEMBERS, POSTS_AT
from npcproc.appointments.offices import Office
from npcproc.bodies import Congress, Organ

ONLY_NATIONAL = {Office.HEAD_OF_STATE, Office.DEPUTY_HEAD_OF_STATE, Office.CHAIR_OF_CENTRAL_MILITARY_COMMISSION}
ONLY_TOWNSHIP = {
    Office.CHAIR_OF_TOWNSHIP_CONGRESS,
    Office.VICE_CHAIR_OF_TOWNSHIP_CONGRESS,
    Office.HEAD_OF_ETHNIC_TOWNSHIP,
}
COMMITTEE = {
    Office.CHAIR_OF_STANDING_COMMITTEE,
    Office.VICE_CHAIR_OF_STANDING_COMMITTEE,
    Office.MEMBER_OF_STANDING_COMMITTEE,
}
OTHERS = {Office.DIRECTOR_OF_SUPERVISORY_COMMISSION, Office.PRESIDENT_OF_COURT, Office.CHIEF_PROCURATOR}
LOCAL_HEADS = {Office.HEAD_OF_GOVERNMENT, Office.HEAD_OF_AUTONOMOUS_GOVERNMENT, Office.DEPUTY_HEAD_OF_GOVERNMENT}


class TestPostsOfALevel:
    """Each level elects its own posts, and no others."""

    @pytest.mark.parametrize(
        ("body", "posts"),
        [
            (NATION, ONLY_NATIONAL | COMMITTEE | OTHERS | {Office.SECRETARY_GENERAL_OF_STANDING_COMMITTEE}),
            (PROVINCE, COMMITTEE | OTHERS | LOCAL_HEADS | {Office.SECRETARY_GENERAL_OF_STANDING_COMMITTEE}),
            (CITY, COMMITTEE | OTHERS | LOCAL_HEADS | {Office.SECRETARY_GENERAL_OF_STANDING_COMMITTEE}),
            (COUNTY, COMMITTEE | OTHERS | LOCAL_HEADS),
            (TOWNSHIP, ONLY_TOWNSHIP | {Office.HEAD_OF_GOVERNMENT, Office.DEPUTY_HEAD_OF_GOVERNMENT}),
        ],
    )
    def test_every_post(self, body: Congress, posts: set[Office]) -> None:
        """The premier is not elected, a county has no secretary-general, a township no court."""
        refused = {
            office
            for office in Office
            if "post-of-this-level" in names(ELECTION.open(body).check(measures(body, office, surplus=1)))
        }
        assert set(Office) - refused == posts

    def test_each_local_post_is_of_one_group(self) -> None:
        """What surplus is asked is settled for every post of a local congress, once."""
        local = frozenset().union(*(POSTS_AT.at(body.level) or set() for body in CONGRESSES[1:]))
        assert local == CHIEF_POSTS | DEPUTY_POSTS | ORDINARY_MEMBERS
        assert len(local) == len(CHIEF_POSTS) + len(DEPUTY_POSTS) + len(ORDINARY_MEMBERS)


class TestElectedByTheCongress:
    """No other organ elects, and the finding cites the articles about that post."""

    @pytest.mark.parametrize(
        ("body", "office", "cites"),
        [
            (NATION, Office.HEAD_OF_STATE, {"constitution-2018/62.1.4", "constitution-2018/79.1"}),
            (NATION, Office.CHAIR_OF_CENTRAL_MILITARY_COMMISSION, {"constitution-2018/62.1.6"}),
            (
                NATION,
                Office.SECRETARY_GENERAL_OF_STANDING_COMMITTEE,
                {"constitution-2018/65.3", "npc-organic-law-2021/23.2"},
            ),
            (
                CITY,
                Office.SECRETARY_GENERAL_OF_STANDING_COMMITTEE,
                {"constitution-2018/103.2", "organic-law-2022/11.1.4", "organic-law-2022/47.1"},
            ),
            (
                COUNTY,
                Office.MEMBER_OF_STANDING_COMMITTEE,
                {"constitution-2018/103.2", "organic-law-2022/11.1.4", "organic-law-2022/47.2"},
            ),
            (CITY, Office.HEAD_OF_GOVERNMENT, {"constitution-2018/101.1", "organic-law-2022/11.1.5"}),
            (TOWNSHIP, Office.HEAD_OF_GOVERNMENT, {"constitution-2018/101.1", "organic-law-2022/12.1.7"}),
            (TOWNSHIP, Office.CHAIR_OF_TOWNSHIP_CONGRESS, {"organic-law-2022/12.1.6", "organic-law-2022/18.1"}),
            (
                COUNTY,
                Office.PRESIDENT_OF_COURT,
                {
                    "constitution-2018/101.2",
                    "organic-law-2022/11.1.6",
                    "courts-organic-law-2018/43.1",
                    "judges-law-2019/18.4",
                },
            ),
            (
                NATION,
                Office.CHIEF_PROCURATOR,
                {"constitution-2018/62.1.9", "procuratorates-organic-law-2018/37.1", "procurators-law-2019/18.2"},
            ),
        ],
    )
    def test_by_a_standing_committee(self, body: Congress, office: Office, cites: set[str]) -> None:
        """A standing committee does not elect."""
        event = measures(body, office, electors=Organ.STANDING_COMMITTEE)
        (finding,) = [f for f in ELECTION.open(body).check(event) if f.rule.endswith("elected-by-the-congress")]
        assert {cite.slug for cite in finding.cites} == cites

    @pytest.mark.parametrize(
        ("on", "edition"),
        [(date(2025, 5, 31), "supervisory-commission-law-2018"), (date(2025, 6, 1), "supervisory-commission-law-2024")],
    )
    def test_a_director_by_the_law_of_the_day(self, on: date, edition: str) -> None:
        """Before and after the amendment of the law on supervisory commissions."""
        event = measures(COUNTY, Office.DIRECTOR_OF_SUPERVISORY_COMMISSION, electors=Organ.STANDING_COMMITTEE, on=on)
        (finding,) = [f for f in ELECTION.open(COUNTY).check(event) if f.rule.endswith("elected-by-the-congress")]
        assert {cite.slug for cite in finding.cites} == {
            "constitution-2018/101.2",
            "organic-law-2022/11.1.6",
            f"{edition}/9.2",
        }


class TestVacancies:
    """The head of state's post falls to the deputy; the deputy's, or both, are filled by election."""

    @pytest.mark.parametrize(
        ("office", "cites"),
        [
            (Office.DEPUTY_HEAD_OF_STATE, {"constitution-2018/84.2", "constitution-2018/84.3"}),
            (Office.HEAD_OF_STATE, {"constitution-2018/84.3"}),
            (Office.CHIEF_PROCURATOR, set()),
        ],
    )
    def test_the_congress(self, office: Office, cites: set[str]) -> None:
        """The congress elects anew, and nobody else."""
        event = measures(NATION, office, electors=Organ.STANDING_COMMITTEE)
        (finding,) = BY_ELECTION.open(NATION).check(event)
        (at_first,) = ELECTION.open(NATION).check(event)
        assert {cite.slug for cite in finding.cites} - {cite.slug for cite in at_first.cites} == cites

    @pytest.mark.parametrize(("both", "broken"), [(True, set()), (False, {"deputy-succeeds"})])
    def test_the_deputy_succeeds(self, both: bool, broken: set[str]) -> None:  # noqa: FBT001
        """While there is a deputy, nobody is elected head of state."""
        assert names(BY_ELECTION.open(NATION).check(measures(NATION, Office.HEAD_OF_STATE, both_vacant=both))) == broken
        other = measures(NATION, Office.DEPUTY_HEAD_OF_STATE, both_vacant=both)
        assert BY_ELECTION.open(NATION).check(other) == ()

    def test_not_at_a_change_of_term(self) -> None:
        """A new congress elects both, whoever was there before."""
        assert ELECTION.open(NATION).check(measures(NATION, Office.HEAD_OF_STATE, both_vacant=False, on=DAY)) == ()
