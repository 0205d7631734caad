"""What is asked of an oath."""

from __future__ import annotations

from datetime import date

import pytest
from tests.appointments.oath.acts import DAY, appointed, chosen, designated, swear
from tests.appointments.venues import (
    CITY_CONGRESS,
    COUNTY,
    COUNTY_CONGRESS,
    EVERY_COMMITTEE,
    EVERY_CONGRESS,
    NPC,
    PROVINCE_CONGRESS,
    TOWNSHIP_CONGRESS,
    articles,
    effects,
    lawful,
    names,
)

from npcproc.appointments.oath import Approved, Closed
from npcproc.appointments.offices import JUDGES, PROCURATORS, Office
from npcproc.bodies import Body, Congress, Organ
from npcproc.findings import Effect, NoSuchStep

BREACH = Effect.BREACH
CLOSED = Closed(on=DAY, by=Organ.STANDING_COMMITTEE)
ACTED_FOR = [
    *(Office.CHAIR_OF_STANDING_COMMITTEE, Office.HEAD_OF_GOVERNMENT, Office.DIRECTOR_OF_SUPERVISORY_COMMISSION),
    *(Office.PRESIDENT_OF_COURT, Office.CHIEF_PROCURATOR),
]
LOCAL_CONGRESSES = (PROVINCE_CONGRESS, CITY_CONGRESS, COUNTY_CONGRESS)

each_body = pytest.mark.parametrize(
    "body", [*EVERY_CONGRESS, *EVERY_COMMITTEE], ids=lambda body: f"{body.level.value}-{type(body).__name__}"
)


class TestInPublic:
    """The oath is taken in public (宪法第二十七条)."""

    @each_body
    def test_behind_closed_doors(self, body: Body) -> None:
        """A breach at every level."""
        case = chosen(body, Office.HEAD_OF_GOVERNMENT)
        assert lawful(case, swear()).stage.value == "已宣誓"
        wanted = {("in-public", BREACH)} | ({("chosen-by-the-npc-in-public", BREACH)} if body is NPC else set())
        assert effects(case.check(swear(in_public=False))) == wanted

    @pytest.mark.parametrize("office", Office)
    def test_judges_and_procurators(self, office: Office) -> None:
        """By the law of their calling as well."""
        case = chosen(COUNTY, office)
        found = articles(case.check(swear(in_public=False)))
        assert found.pop("in-public") == {"constitution-2018/27.3"}
        wanted = {"judge-in-public": {"judges-law-2019/19.1"}} if office in JUDGES else {}
        if office in PROCURATORS:
            wanted = {"procurator-in-public": {"procurators-law-2019/19.1"}}
        assert found == wanted

    @pytest.mark.parametrize("office", ACTED_FOR)
    def test_whoever_acts(self, office: Office) -> None:
        """An acting president of a court is a judge, an acting chief procurator a procurator."""
        calling = {
            Office.PRESIDENT_OF_COURT: {"judge-in-public"},
            Office.CHIEF_PROCURATOR: {"procurator-in-public"},
        }
        found = names(designated(COUNTY, office).check(swear(in_public=False)))
        assert found == {"in-public"} | calling.get(office, set())

    def test_appointed_by_an_organ(self) -> None:
        """By the Constitution alone."""
        found = appointed(COUNTY, Organ.COURT).check(swear(in_public=False))
        assert names(found) == {"in-public"}

    def test_before_the_judges_law(self) -> None:
        """Until 2019 the Constitution alone says so."""
        on = date(2019, 9, 30)
        case = chosen(COUNTY, Office.JUDGE, on)
        assert names(case.check(swear(on=on, in_public=False))) == {"in-public"}
        assert names(case.check(swear(on=date(2019, 10, 1), in_public=False))) == {"in-public", "judge-in-public"}


class TestPresidiumHolds:
    """At the National People's Congress the presidium holds the ceremony."""

    @pytest.mark.parametrize("by", [Organ.CHAIRPERSONS_COUNCIL, Organ.STANDING_COMMITTEE])
    def test_nobody_else(self, by: Organ) -> None:
        """An oath held by another has been taken, with a breach."""
        found = chosen(NPC, Office.HEAD_OF_STATE).check(swear(by))
        assert effects(found) == {("presidium-holds", BREACH)}
        said = {"npc-organic-law-2021/14.1.7", "npc-rules-2021/42.1"}
        assert articles(found) == {"presidium-holds": said}

    @pytest.mark.parametrize("body", [*LOCAL_CONGRESSES, TOWNSHIP_CONGRESS, *EVERY_COMMITTEE])
    def test_not_said_elsewhere(self, body: Body) -> None:
        """Who holds it there is left to a decision not among these texts, and to local law."""
        for by in (Organ.PRESIDIUM, Organ.STANDING_COMMITTEE, Organ.GOVERNMENT):
            lawful(chosen(body, Office.HEAD_OF_GOVERNMENT), swear(by))

    def test_since_2021(self) -> None:
        """The day before, neither text says so."""
        on = date(2021, 3, 11)
        case = chosen(NPC, Office.HEAD_OF_STATE, on)
        assert case.check(swear(Organ.STANDING_COMMITTEE, on)) == ()
        assert names(case.check(swear(Organ.STANDING_COMMITTEE, date(2021, 3, 12)))) == {"presidium-holds"}


class TestApprovedFirst:
    """A chief procurator swears after the approval by the standing committee above."""

    @pytest.mark.parametrize("body", LOCAL_CONGRESSES)
    def test_the_order(self, body: Congress) -> None:
        """Before it, a breach; after it, lawful."""
        case = chosen(body, Office.CHIEF_PROCURATOR)
        assert effects(case.check(swear())) == {("approved-first", BREACH)}
        lawful(case, Approved(on=DAY), swear())

    @pytest.mark.parametrize("office", [Office.PRESIDENT_OF_COURT, Office.DIRECTOR_OF_SUPERVISORY_COMMISSION])
    def test_nobody_else(self, office: Office) -> None:
        """Others need no approval."""
        lawful(chosen(COUNTY_CONGRESS, office), swear())

    def test_not_for_the_nation(self) -> None:
        """Above the procurator-general there is nobody."""
        lawful(chosen(NPC, Office.CHIEF_PROCURATOR), swear())
        with pytest.raises(NoSuchStep):
            chosen(NPC, Office.CHIEF_PROCURATOR).check(Approved(on=DAY))

    def test_its_articles(self) -> None:
        """The law of procurators, and the provisions that ask for the approval."""
        found = articles(chosen(COUNTY_CONGRESS, Office.CHIEF_PROCURATOR).check(swear()))
        approval = {
            "organic-law-2022/11.1.6",
            "constitution-2018/101.2",
            "procuratorates-organic-law-2018/38.2",
            "procurators-law-2019/18.4",
        }
        assert found == {"approved-first": {"procurators-law-2019/19.1", *approval}}


class TestSworn:
    """Whoever takes office takes the oath."""

    @each_body
    def test_left_out(self, body: Body) -> None:
        """A breach at every level, and the person is in office."""
        case = chosen(body, Office.HEAD_OF_GOVERNMENT)
        wanted = {("sworn", BREACH)} | ({("chosen-by-the-npc-sworn", BREACH)} if body is NPC else set())
        assert effects(case.check(CLOSED)) == wanted
        assert case.apply(CLOSED).ended

    @each_body
    def test_taken(self, body: Body) -> None:
        """Then nothing is lacking."""
        assert lawful(chosen(body, Office.HEAD_OF_GOVERNMENT), swear(), CLOSED).findings == ()

    @pytest.mark.parametrize("office", Office)
    def test_everyone(self, office: Office) -> None:
        """Judges and procurators by the law of their calling as well."""
        found = articles(chosen(COUNTY, office).check(CLOSED))
        assert found.pop("sworn") == {"constitution-2018/27.3"}
        wanted = {"judge-sworn": {"judges-law-2019/19.1"}} if office in JUDGES else {}
        if office in PROCURATORS:
            wanted = {"procurator-sworn": {"procurators-law-2019/19.1"}}
        assert found == wanted

    @pytest.mark.parametrize("office", ACTED_FOR)
    def test_whoever_acts(self, office: Office) -> None:
        """For a time, too."""
        calling = {Office.PRESIDENT_OF_COURT: {"judge-sworn"}, Office.CHIEF_PROCURATOR: {"procurator-sworn"}}
        assert names(designated(COUNTY, office).check(CLOSED)) == {"sworn"} | calling.get(office, set())

    def test_appointed_by_an_organ(self) -> None:
        """By the Constitution alone."""
        assert names(appointed(COUNTY, Organ.GOVERNMENT).check(CLOSED)) == {"sworn"}

    def test_by_the_rules_of_the_congress(self) -> None:
        """At the National People's Congress its own rules say it again."""
        found = articles(chosen(NPC, Office.HEAD_OF_STATE).check(CLOSED))
        assert found["chosen-by-the-npc-sworn"] == {"npc-rules-2021/42.1"}
