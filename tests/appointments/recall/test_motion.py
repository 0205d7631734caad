"""Who may move a recall, against whom, what the motion states, and how it comes before the session."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.appointments.recall.story import (
    COUNTY_AND_ABOVE,
    DAY,
    EVERYWHERE,
    IN_THE_COUNTRY,
    before,
    before_the_later_vote,
    broken,
    cited,
    effects,
    moved,
    opened,
    people,
    stage_of,
    vote,
)

from npcproc.appointments.offices import Office
from npcproc.appointments.recall import Deliberated, Stage, Submitted, Voted, Withdrawn
from npcproc.bodies import Organ
from npcproc.findings import Effect, NoSuchStep, Refused
from npcproc.levels import Level

PRESIDIUM, COMMITTEE, DEPUTIES, DELEGATION = (
    Organ.PRESIDIUM,
    Organ.STANDING_COMMITTEE,
    Organ.DEPUTIES,
    Organ.DELEGATION,
)
everywhere = pytest.mark.parametrize("level", EVERYWHERE)
in_the_country = pytest.mark.parametrize("level", IN_THE_COUNTRY)


class TestMayMove:
    """The presidium and deputies, from the county to the province the standing committee, at the NPC delegations."""

    @everywhere
    @given(by=st.sampled_from(Organ))
    def test_nobody_else(self, level: Level, by: Organ) -> None:
        """Anybody else's motion cannot stand."""
        third = {Level.NATIONAL: {DELEGATION}, Level.TOWNSHIP: set()}.get(level, {COMMITTEE})
        event = moved(by=by, signatories=people(300), delegations=people(3))
        wrong = {} if by in {PRESIDIUM, DEPUTIES} | third else {"may-move": Effect.REFUSES}
        assert effects(opened(level), event) == wrong

    @pytest.mark.parametrize(
        ("on", "level", "articles"),
        [
            (date(2025, 3, 11), Level.NATIONAL, {"npc-organic-law-2021/20.1", "npc-rules-2021/44.1", "d2015/15.1"}),
            (date(2025, 3, 12), Level.NATIONAL, {"npc-organic-law-2021/20.1", "npc-rules-2021/44.1", "d2025/21.1"}),
            (date(2025, 3, 11), Level.COUNTY, {"organic-law-2022/31.1", "d2015/15.2"}),
            (date(2025, 3, 12), Level.COUNTY, {"organic-law-2022/31.1", "d2025/21.2"}),
            (date(2025, 3, 11), Level.TOWNSHIP, {"organic-law-2022/31.2", "d2015/15.3"}),
            (date(2025, 3, 12), Level.TOWNSHIP, {"organic-law-2022/31.2", "d2025/21.3"}),
        ],
    )
    def test_articles(self, on: date, level: Level, articles: set[str]) -> None:
        """The Deputies Law says so, in article 15 until March 2025, and in article 21 since."""
        found = {
            slug.replace("deputies-law-", "d") for slug in cited(opened(level), moved(on, Organ.COURT), "may-move")
        }
        assert found == articles


class TestOneTenthSign:
    """From the county upwards one tenth of all deputies move it (example E06)."""

    @pytest.mark.parametrize("level", [*COUNTY_AND_ABOVE, Level.NATIONAL])
    @pytest.mark.parametrize(
        ("members", "signing", "enough"),
        [(275, 27, False), (275, 28, True), (280, 28, True), (280, 27, False), (2980, 297, False), (2980, 298, True)],
    )
    def test_at_the_line(self, level: Level, members: int, signing: int, enough: bool) -> None:  # noqa: FBT001
        """Of 275 deputies 27 are too few, and 28 are enough."""
        event = moved(by=DEPUTIES, signatories=people(signing))
        assert effects(opened(level, members), event) == ({} if enough else {"one-tenth-sign": Effect.REFUSES})

    @given(members=st.integers(1, 3000), signing=st.integers(0, 310))
    def test_any_number(self, members: int, signing: int) -> None:
        """A tenth is reached when ten times the signatures are at least the whole."""
        event = moved(by=DEPUTIES, signatories=people(signing))
        assert ("one-tenth-sign" not in broken(opened(members=members), event)) is (10 * signing >= members)

    def test_sentence(self) -> None:
        """It names the number needed."""
        (finding,) = opened().check(moved(by=DEPUTIES, signatories=people(27)))
        assert finding.zh == "需28人以上联名，现有27人（地方组织法第三十一条第一款）"

    def test_articles_of_the_nation(self) -> None:
        """Two texts say so of the National People's Congress."""
        found = cited(opened(Level.NATIONAL), moved(by=DEPUTIES), "one-tenth-sign")
        assert found == {"npc-organic-law-2021/20.1", "npc-rules-2021/44.1"}

    @pytest.mark.parametrize("by", [PRESIDIUM, COMMITTEE])
    def test_asked_of_deputies(self, by: Organ) -> None:
        """An organ collects no signatures."""
        assert broken(opened(), moved(by=by)) == set()


class TestOneFifthSign:
    """In a township one fifth of all deputies move it; one tenth is not enough."""

    @pytest.mark.parametrize(
        ("members", "signing", "enough"), [(60, 6, False), (60, 11, False), (60, 12, True), (61, 12, False)]
    )
    def test_at_the_line(self, members: int, signing: int, enough: bool) -> None:  # noqa: FBT001
        """Of 60 deputies twelve are enough, of 61 they are not."""
        event = moved(by=DEPUTIES, signatories=people(signing))
        wrong = {} if enough else {"one-fifth-sign": Effect.REFUSES}
        assert effects(opened(Level.TOWNSHIP, members), event) == wrong

    @given(members=st.integers(1, 150), signing=st.integers(0, 40))
    def test_any_number(self, members: int, signing: int) -> None:
        """A fifth is reached when five times the signatures are at least the whole."""
        event = moved(by=DEPUTIES, signatories=people(signing))
        wrong = set() if 5 * signing >= members else {"one-fifth-sign"}
        assert broken(opened(Level.TOWNSHIP, members), event) == wrong

    def test_sentence(self) -> None:
        """It names the number needed."""
        (finding,) = opened(Level.TOWNSHIP, 60).check(moved(by=DEPUTIES, signatories=people(6)))
        assert finding.zh == "需12人以上联名，现有6人（地方组织法第三十一条第二款）"


class TestThreeDelegationsJoin:
    """At the NPC three delegations move it, whatever their size."""

    @pytest.mark.parametrize(("number", "enough"), [(0, False), (2, False), (3, True), (35, True)])
    def test_at_the_line(self, number: int, enough: bool) -> None:  # noqa: FBT001
        """Delegations are counted and not their deputies."""
        event = moved(by=DELEGATION, delegations=people(number), signatories=people(500))
        wrong = {} if enough else {"three-delegations-join": Effect.REFUSES}
        assert effects(opened(Level.NATIONAL), event) == wrong

    def test_sentence(self) -> None:
        """What is counted is said, with both articles."""
        (finding,) = opened(Level.NATIONAL).check(moved(by=DELEGATION, delegations=people(2)))
        assert finding.zh.startswith("需3个以上代表团，现有2个（")
        assert {cite.slug for cite in finding.cites} == {"npc-organic-law-2021/20.1", "npc-rules-2021/44.1"}


class TestInSession:
    """A local recall is moved while the congress is in session."""

    @in_the_country
    def test_local(self, level: Level) -> None:
        """Between sessions it cannot be moved."""
        assert effects(opened(level), moved(while_in_session=False)) == {"in-session": Effect.REFUSES}

    def test_nation(self) -> None:
        """The texts on the National People's Congress do not say so."""
        assert broken(opened(Level.NATIONAL), moved(while_in_session=False)) == set()


class TestMayBeRecalled:
    """Each congress recalls those whom the law names at its level, and nobody else."""

    IN_A_COUNTY = frozenset(
        {
            *(Office.CHAIR_OF_STANDING_COMMITTEE, Office.VICE_CHAIR_OF_STANDING_COMMITTEE),
            Office.MEMBER_OF_STANDING_COMMITTEE,
            *(Office.HEAD_OF_GOVERNMENT, Office.HEAD_OF_AUTONOMOUS_GOVERNMENT, Office.DEPUTY_HEAD_OF_GOVERNMENT),
            *(Office.HEAD_OF_DEPARTMENT, Office.HEAD_OF_AUDIT),
            *(Office.DIRECTOR_OF_SUPERVISORY_COMMISSION, Office.PRESIDENT_OF_COURT, Office.CHIEF_PROCURATOR),
        },
    )
    IN_A_CITY = IN_A_COUNTY | {
        Office.SECRETARY_GENERAL_OF_STANDING_COMMITTEE,
        Office.SECRETARY_GENERAL_OF_GOVERNMENT,
    }
    OF_THE_NATION = IN_A_CITY - {Office.HEAD_OF_AUTONOMOUS_GOVERNMENT} | {
        *(Office.HEAD_OF_STATE, Office.DEPUTY_HEAD_OF_STATE, Office.STATE_COUNCILLOR),
        *(Office.CHAIR_OF_CENTRAL_MILITARY_COMMISSION, Office.MEMBER_OF_CENTRAL_MILITARY_COMMISSION),
    }
    IN_A_TOWNSHIP = frozenset(
        {
            *(Office.CHAIR_OF_TOWNSHIP_CONGRESS, Office.VICE_CHAIR_OF_TOWNSHIP_CONGRESS),
            *(Office.HEAD_OF_GOVERNMENT, Office.HEAD_OF_ETHNIC_TOWNSHIP, Office.DEPUTY_HEAD_OF_GOVERNMENT),
        },
    )

    @pytest.mark.parametrize(
        ("level", "offices"),
        [
            (Level.NATIONAL, OF_THE_NATION),
            (Level.PROVINCIAL, IN_A_CITY),
            (Level.MUNICIPAL, IN_A_CITY),
            (Level.COUNTY, IN_A_COUNTY),
            (Level.TOWNSHIP, IN_A_TOWNSHIP),
        ],
    )
    @pytest.mark.parametrize("office", Office)
    def test_every_office(self, level: Level, offices: frozenset[Office], office: Office) -> None:
        """A county has no secretaries-general; only the nation has a head of state and armed forces."""
        wrong = {} if office in offices else {"may-be-recalled": Effect.REFUSES}
        assert effects(opened(level), moved(office=office)) == wrong

    def test_articles_of_a_county(self) -> None:
        """Constitution, Organic Law and Deputies Law each have a list."""
        assert cited(opened(), moved(office=Office.JUDGE), "may-be-recalled") == {
            "organic-law-2022/13.1",
            "organic-law-2022/31.1",
            "constitution-2018/101.1",
            "constitution-2018/101.2",
            "constitution-2018/103.2",
            "deputies-law-2025/21.2",
        }

    @pytest.mark.parametrize(
        ("level", "articles"),
        [
            (
                Level.NATIONAL,
                {
                    *(f"constitution-2018/63.1.{item}" for item in range(1, 7)),
                    "constitution-2018/65.3",
                    "npc-organic-law-2021/20.1",
                    "npc-rules-2021/44.1",
                    "deputies-law-2025/21.1",
                },
            ),
            (
                Level.TOWNSHIP,
                {
                    "organic-law-2022/13.1",
                    "organic-law-2022/31.2",
                    "constitution-2018/101.1",
                    "deputies-law-2025/21.3",
                },
            ),
        ],
    )
    def test_articles_of_nation_and_township(self, level: Level, articles: set[str]) -> None:
        """Each has its own lists."""
        assert cited(opened(level), moved(office=Office.JUDGE), "may-be-recalled") == articles

    def test_before_the_deputies_law_of_2025(self) -> None:
        """Until March 2025 that law lists no director; the others do, so that he can be recalled all the same."""
        director = moved(date(2025, 3, 11), office=Office.DIRECTOR_OF_SUPERVISORY_COMMISSION)
        assert broken(opened(), director) == set()
        assert "deputies-law-2025/21.2" not in cited(
            opened(), moved(date(2025, 3, 11), office=Office.JUDGE), "may-be-recalled"
        )


class TestElectedHere:
    """A director, a court president and a chief procurator are recalled by the congress that elected them."""

    @pytest.mark.parametrize("level", COUNTY_AND_ABOVE)
    @pytest.mark.parametrize("office", sorted(TestMayBeRecalled.IN_A_COUNTY, key=str))
    def test_local(self, level: Level, office: Office) -> None:
        """Of the others it is not asked."""
        three = {
            Office.DIRECTOR_OF_SUPERVISORY_COMMISSION,
            Office.PRESIDENT_OF_COURT,
            Office.CHIEF_PROCURATOR,
        }
        wrong = {"elected-here": Effect.REFUSES} if office in three else {}
        assert effects(opened(level), moved(office=office, elected_here=False)) == wrong

    @pytest.mark.parametrize(
        ("level", "office", "articles"),
        [
            (Level.COUNTY, Office.DIRECTOR_OF_SUPERVISORY_COMMISSION, {"organic-law-2022/13.1"}),
            (
                Level.COUNTY,
                Office.PRESIDENT_OF_COURT,
                {"organic-law-2022/13.1", "courts-organic-law-2018/44.2", "judges-law-2019/18.4"},
            ),
            (
                Level.COUNTY,
                Office.CHIEF_PROCURATOR,
                {"organic-law-2022/13.1", "procuratorates-organic-law-2018/38.1", "procurators-law-2019/18.3"},
            ),
            (Level.NATIONAL, Office.PRESIDENT_OF_COURT, {"courts-organic-law-2018/44.2", "judges-law-2019/18.2"}),
            (
                Level.NATIONAL,
                Office.CHIEF_PROCURATOR,
                {"procuratorates-organic-law-2018/37.1", "procurators-law-2019/18.2"},
            ),
        ],
    )
    def test_articles(self, level: Level, office: Office, articles: set[str]) -> None:
        """Each office has its own laws."""
        event = moved(office=office, elected_here=False)
        assert cited(opened(level), event, "elected-here") == articles


class TestStatesReasons:
    """No recall without reasons; at the NPC material is supplied too."""

    @everywhere
    @pytest.mark.parametrize("reasons", ["", " "])
    def test_everywhere(self, level: Level, reasons: str) -> None:
        """A motion without reasons cannot stand."""
        assert effects(opened(level), moved(reasons=reasons)) == {"states-reasons": Effect.REFUSES}

    @pytest.mark.parametrize(
        ("on", "level", "articles"),
        [
            (date(2025, 3, 11), Level.TOWNSHIP, {"organic-law-2022/31.3", "deputies-law-2015/15.4"}),
            (date(2025, 3, 12), Level.TOWNSHIP, {"organic-law-2022/31.3", "deputies-law-2025/21.4"}),
            (date(2025, 3, 12), Level.NATIONAL, {"npc-rules-2021/44.2", "deputies-law-2025/21.4"}),
        ],
    )
    def test_articles(self, on: date, level: Level, articles: set[str]) -> None:
        """The Deputies Law says so at every level, before and after its amendment."""
        assert cited(opened(level), moved(on, reasons=""), "states-reasons") == articles

    @everywhere
    def test_material(self, level: Level) -> None:
        """Material is asked for at the National People's Congress alone."""
        wrong = {"supplies-material": Effect.REFUSES} if level is Level.NATIONAL else {}
        assert effects(opened(level), moved(material="")) == wrong


class TestSubmitted:
    """The presidium puts the motion before the session."""

    @everywhere
    def test_only_the_presidium(self, level: Level) -> None:
        """Nobody else does, and nothing else is the next step."""
        head = Office.HEAD_OF_GOVERNMENT
        case = before(Submitted, level, head)
        assert broken(case, Submitted(on=DAY)) == set()
        assert effects(case, Submitted(on=DAY, by=COMMITTEE)) == {"presidium-submits": Effect.REFUSES}

    @everywhere
    def test_it_must(self, level: Level) -> None:
        """A motion is not held back: to put it before the session is what must come next."""
        case = before(Submitted, level, Office.HEAD_OF_GOVERNMENT)
        assert [due.event for due in case.due(DAY)] == [Submitted]
        with pytest.raises(NoSuchStep):
            case.check(vote())


class TestWithdrawn:
    """The mover may withdraw it while a session has it before it, if the presidium agrees."""

    def test_before_the_vote(self) -> None:
        """From the day it is put before the session until the vote, also of the later session."""
        on = date(2026, 2, 1)
        for case in (before(Deliberated), before(Voted), before_the_later_vote()):
            assert stage_of(case.apply(Withdrawn(on=on, by=PRESIDIUM))) is Stage.WITHDRAWN

    def test_by_somebody_else(self) -> None:
        """Nobody else withdraws it."""
        wrong = {"the-mover-withdraws": Effect.REFUSES}
        assert effects(before(Voted), Withdrawn(on=date(2025, 6, 13), by=COMMITTEE)) == wrong

    def test_without_the_presidium(self) -> None:
        """Another's consent is none."""
        event = Withdrawn(on=date(2025, 6, 13), by=PRESIDIUM, agreed_by=COMMITTEE)
        with pytest.raises(Refused):
            before(Voted).apply(event)
        assert cited(before(Voted), event, "presidium-agrees") == {"organic-law-2022/22.3"}

    def test_after_the_vote(self) -> None:
        """What has been voted on is not withdrawn."""
        case = before(Voted).apply(vote(on=date(2025, 6, 13)))
        with pytest.raises(NoSuchStep):
            case.check(Withdrawn(on=date(2025, 6, 13), by=PRESIDIUM))
