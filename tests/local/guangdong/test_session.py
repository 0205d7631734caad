"""What Guangdong adds to the session of its provincial committee."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from tests.events_for import chance_of, made, walk
from tests.never_forgives import articles, beside
from tests.sessions.standing_committee.acts import called, effects, fails, notice, opened, votes

from npcproc.bodies import SUPERVISED_ORGANS, Organ, StandingCommittee
from npcproc.case import Case
from npcproc.events import Event, VotingMethod
from npcproc.findings import Effect, NoSuchStep
from npcproc.levels import Level
from npcproc.local import guangdong
from npcproc.local.guangdong.session import PrintedInNewspaper
from npcproc.sessions import standing_committee as session
from npcproc.tally import Tally

WITH_LOCAL = session.IN_STANDING_COMMITTEE.also(guangdong.OVERLAYS[session.IN_STANDING_COMMITTEE])
PROVINCE = StandingCommittee(level=Level.PROVINCIAL, place="440000", members=61)
CITY = StandingCommittee(level=Level.MUNICIPAL, place="440100", members=51)
ELSEWHERE = StandingCommittee(level=Level.PROVINCIAL, place="420000", members=61)
DAY = date(2025, 4, 24)
RULES = "guangdong-standing-committee-rules-2023"

both = pytest.mark.parametrize("body", [PROVINCE, ELSEWHERE], ids=["guangdong", "hubei"])


def is_called(body: StandingCommittee = PROVINCE, day: date = DAY, **changed: Any) -> Case:
    """A session that has been called, with the papers sent."""
    case = WITH_LOCAL.open(body).apply(called(day, **changed))
    return case.apply(session.PapersSent(on=day - timedelta(days=20)))


def is_told(body: StandingCommittee = PROVINCE, day: date = DAY) -> Case:
    """The same after notice."""
    return is_called(body, day).apply(notice(day))


def sits(body: StandingCommittee = PROVINCE, day: date = DAY) -> Case:
    """A session with the items 甲 and 乙 on its agenda."""
    drafted = session.AgendaDrafted(on=day - timedelta(days=10), items=("甲", "乙"))
    case = is_called(body, day).apply(drafted).apply(notice(day)).apply(opened(body, day))
    return case.apply(session.AgendaAdopted(on=day, items=("甲", "乙")))


def breaks(case: Case, event: Event) -> dict[str, set[str]]:
    """The rules that the event breaks, each with the articles of Guangdong that say so."""
    by_rule = articles(case, event, PROVINCE.place)
    return {rule: {slug.removeprefix(f"{RULES}/") for slug in slugs} for rule, slugs in by_rule.items()}


def local(*names: str) -> set[str]:
    """The names of rules with the place's own before them."""
    return {f"guangdong-{name}" for name in names}


class TestWhereItBinds:
    """The province's own committee alone, from 1 May 2023."""

    def test_from_its_first_day(self) -> None:
        """The day before, notice of a session could be given the day before it."""
        for day, rules in ((date(2023, 5, 22), local("in-good-time")), (date(2023, 4, 30), set())):
            case = is_called(day=day)
            assert fails(case, notice(day, on=day - timedelta(days=1))) == rules

    @pytest.mark.parametrize("body", [CITY, ELSEWHERE], ids=lambda body: body.place)
    def test_nobody_else(self, body: StandingCommittee) -> None:
        """Its cities and other provinces meet the national rules alone."""
        assert fails(is_called(body), notice(on=DAY)) == set()
        assert fails(sits(body), votes(body, method=VotingMethod.SHOW_OF_HANDS)) == set()
        with pytest.raises(NoSuchStep):
            sits(body).check(PrintedInNewspaper(on=DAY, item="甲", adopted_on=DAY))

    @given(seed=st.integers(min_value=0, max_value=2**32))
    def test_against_a_place_outside(self, seed: int) -> None:
        """What is found in Hubei is found in Guangdong, by no fewer articles, and beyond it only what is new."""
        for case, event in walk(session.IN_STANDING_COMMITTEE, ELSEWHERE, chance_of(seed)):
            here = WITH_LOCAL.open(PROVINCE).replay(case.events)
            assert here.stage is case.stage
            assert all(".guangdong-" in rule for rule in beside(case.check(event), here.check(event)))

    def test_a_lawful_session(self) -> None:
        """What its rules ask can be done without a finding."""
        assert sits().findings == ()


class TestNotice:
    """Notice of the day and the main matters, seven days before, with the papers; none of it of an ad hoc session."""

    @given(st.integers(0, 20))
    def test_seven_days(self, before: int) -> None:
        """Seven days are enough, six are not."""
        found = effects(is_called(), notice(on=DAY - timedelta(days=before)))
        assert found == ({} if before >= 7 else {"guangdong-in-good-time": Effect.BREACH})

    @pytest.mark.parametrize(
        ("changed", "rule"),
        [
            ({"session_on": None}, "names-the-day"),
            ({"matters": ""}, "names-main-matters"),
            ({"members_told": False}, "members-told"),
            ({"attendees_told": False}, "attendees-told"),
        ],
    )
    def test_each_requirement(self, changed: dict[str, Any], rule: str) -> None:
        """Each can fail alone, and none is asked of an ad hoc session."""
        assert fails(is_called(), notice(**changed)) == local(rule)
        assert fails(is_called(ad_hoc=True), notice(**changed)) == set()

    def test_no_notice_no_papers(self) -> None:
        """Both are missed at the opening, unless the session is ad hoc."""
        for ad_hoc, rules in ((False, local("notice-was-given", "papers-were-sent")), (True, set())):
            case = WITH_LOCAL.open(PROVINCE).apply(called(ad_hoc=ad_hoc))
            assert fails(case, opened(PROVINCE)) == rules


class TestCalling:
    """The chairperson calls for the day that the council set; the Organic Law says so too."""

    @both
    @pytest.mark.parametrize(
        ("changed", "rule", "article"),
        [
            ({"by": Organ.VICE_CHAIRPERSON}, "chair-calls", "5.3"),
            ({"day_set_by": Organ.PLENARY}, "council-sets-day", "5.2"),
            ({"ad_hoc": True, "special_need": False}, "ad-hoc-for-special-need", "5.1"),
        ],
    )
    def test_said_again(self, body: StandingCommittee, changed: dict[str, Any], rule: str, article: str) -> None:
        """It is found once, in Guangdong by its own article too."""
        said = {article} if body is PROVINCE else set()
        assert breaks(WITH_LOCAL.open(body), called(**changed)) == {rule: said}

    def test_the_sentence(self) -> None:
        """A clerk reads one sentence, with the Organic Law and the province's own rules."""
        (found,) = WITH_LOCAL.open(PROVINCE).check(called(by=Organ.VICE_CHAIRPERSON))
        assert found.articles.zh == "地方组织法第五十一条第一款、广东省人大常委会议事规则第五条第三款"

    def test_from_its_first_day(self) -> None:
        """The day before, the Organic Law says it alone."""
        for day, said in ((date(2023, 5, 1), {"5.3"}), (date(2023, 4, 30), set())):
            wrong = called(date(2023, 5, 25), on=day, by=Organ.VICE_CHAIRPERSON)
            assert breaks(WITH_LOCAL.open(PROVINCE), wrong) == {"chair-calls": said}


class TestPreparing:
    """The plenary decides the schedule, the presiding person names conveners, the office lists groups."""

    @pytest.mark.parametrize(
        ("event", "rules"),
        [
            (session.ScheduleDecided(on=DAY, by=Organ.PLENARY), ()),
            (session.ScheduleDecided(on=DAY), ("plenary-decides-schedule",)),
            (
                session.ScheduleDecided(on=DAY, by=Organ.PLENARY, proposed_by=Organ.MEMBERS),
                ("council-proposes-schedule",),
            ),
            (session.ConvenersNamed(on=DAY, by=Organ.CHAIRPERSON, conveners={"丙"}), ()),
            (session.ConvenersNamed(on=DAY, by=Organ.VICE_CHAIRPERSON, conveners={"丙"}), ()),
            (session.ConvenersNamed(on=DAY, conveners={"丙"}), ("presiding-names-conveners",)),
            (session.GroupsFormed(on=DAY), ()),
            (session.GroupsFormed(on=DAY, by=Organ.MEMBERS), ("office-lists-groups",)),
            (session.GroupsFormed(on=DAY, approved_by=Organ.CHAIRPERSON), ("secretary-general-approves",)),
            (session.LeaveAsked(on=DAY, member="甲", reason="生病"), ()),
            (session.LeaveAsked(on=DAY, member="甲", reason=""), ("states-reason",)),
            (session.LeaveAsked(on=DAY, member="甲", reason="生病", in_writing=False), ("in-writing",)),
            (session.ItemsWithheld(on=DAY), ()),
            (session.ItemsWithheld(on=DAY, by=Organ.CHAIRPERSON), ("council-withholds",)),
            (session.VideoAllowed(on=DAY), ()),
            (session.VideoAllowed(on=DAY, by=Organ.CHAIRPERSON), ("council-allows-video",)),
            (session.AttendeesChanged(on=DAY, by=Organ.CHAIRPERSON), ("council-changes-attendees",)),
        ],
    )
    def test_who_does_what(self, event: session.GroupsFormed, rules: tuple[str, ...]) -> None:
        """Each act belongs to those whom the rules name."""
        assert fails(is_told(), event) == local(*rules)

    @both
    def test_the_agenda(self, body: StandingCommittee) -> None:
        """The draft, the decision and a change: by the Organic Law, in Guangdong by its article 7 too."""
        decides, changes = ({"7.1"}, {"7.2"}) if body is PROVINCE else (set(), set())
        plain: dict[str, Any] = {"on": DAY, "items": ("甲",)}
        draft = session.AgendaDrafted(**plain, by=Organ.CHAIRPERSON)
        assert breaks(is_told(body), draft) == {"council-drafts": decides}
        adopted = session.AgendaAdopted(**plain, by=Organ.CHAIRPERSON)
        assert breaks(sits(body), adopted) == {"plenary-decides": decides}
        by_chair = session.AgendaChanged(**plain, by=Organ.CHAIRPERSON)
        assert breaks(sits(body), by_chair) == {"plenary-agrees": changes}
        moved = session.AgendaChanged(**plain, proposed_by=Organ.MEMBERS)
        assert breaks(sits(body), moved) == {"council-proposes": changes}


class TestOpening:
    """Quorum, presiding, attendance and openness at the opening."""

    @pytest.mark.parametrize(
        ("changed", "rules"),
        [
            ({}, set()),
            ({"present": 31}, set()),
            ({"by_video": 1}, local("video-was-allowed")),
            ({"attending": SUPERVISED_ORGANS - {Organ.COURT}}, {"heads-attend", "guangdong-heads-attend"}),
            ({"from_each_below": 0}, local("each-city-sends-one")),
            ({"absent_on_leave": False}, local("absent-on-leave")),
            ({"in_public": False}, local("in-public")),
            ({"gallery": False}, local("gallery")),
        ],
    )
    def test_each_requirement(self, changed: dict[str, Any], rules: set[str]) -> None:
        """Each can fail alone; of the heads the Organic Law asks more, so both are found."""
        assert fails(is_told(), opened(PROVINCE, **changed)) == rules

    @both
    @pytest.mark.parametrize(
        ("changed", "rules", "article"),
        [
            ({"present": 30}, {"quorate"}, "6.1"),
            ({"on": DAY + timedelta(days=1)}, {"not-after-the-day"}, "5.2"),
            ({"on": DAY - timedelta(days=1)}, {"not-before-the-day"}, "5.2"),
            ({"presided_by": Organ.MEMBERS}, {"chair-presides"}, "5.3"),
            ({"presided_by": Organ.VICE_CHAIRPERSON, "entrusted": False}, {"vice-presides-if-entrusted"}, "5.3"),
            ({"deputies_invited": False}, {"deputies-come-invited", "elected-deputies-come-invited"}, "12.4"),
        ],
    )
    def test_said_again(self, body: StandingCommittee, changed: dict[str, Any], rules: set[str], article: str) -> None:
        """What national law asks of every committee is found once, in Guangdong by its own article too."""
        said = {article} if body is PROVINCE else set()
        assert breaks(is_told(body), opened(body, **changed)) == dict.fromkeys(rules, said)

    @pytest.mark.parametrize("missing", list(session.Attendee))
    def test_staff(self, missing: session.Attendee) -> None:
        """Departments come only if invited, and the province has no Basic Law committees."""
        not_named = {session.Attendee.DEPARTMENTS, session.Attendee.BASIC_LAW_COMMITTEES}
        found = fails(is_told(), opened(PROVINCE, others=frozenset(session.Attendee) - {missing}))
        assert found == (set() if missing in not_named else local("staff-attends"))

    def test_a_changed_circle_does_not_forgive(self) -> None:
        """The council can change the province's own circle, not that of the Organic Law."""
        case = is_told().apply(session.AttendeesChanged(on=DAY))
        nobody = opened(PROVINCE, attending=(), others=(), from_each_below=0)
        assert effects(case, nobody) == {"heads-attend": Effect.BREACH}

    def test_effects(self) -> None:
        """What cannot stand, what is a breach, and what is a hint."""
        found = effects(is_told(), opened(PROVINCE, present=30, in_public=False, gallery=False))
        assert found["quorate"] is Effect.REFUSES
        assert found["guangdong-in-public"] is Effect.BREACH
        assert found["guangdong-gallery"] is Effect.ADVISORY

    def test_video_after_a_decision(self) -> None:
        """Then members may attend by video."""
        assert fails(is_told().apply(session.VideoAllowed(on=DAY)), opened(PROVINCE, by_video=5)) == set()


class TestMeetings:
    """Conveners preside over groups, the chairperson over joint groups, and what is asked is answered."""

    @pytest.mark.parametrize(
        ("event", "rules"),
        [
            (session.GroupsDeliberated(on=DAY, item="甲", convener="丙"), ()),
            (session.GroupsDeliberated(on=DAY, item="甲", convener="丁"), ("convener-presides",)),
            (
                session.GroupsDeliberated(on=DAY, item="甲", convener="丙", serious_disagreement=True, reported=False),
                ("convener-reports",),
            ),
            (session.JointGroupsDeliberated(on=DAY, item="甲", groups=1), ()),
            (
                session.JointGroupsDeliberated(on=DAY, item="甲", presided_by=Organ.MEMBERS),
                ("chair-presides-jointly",),
            ),
            (
                session.JointGroupsDeliberated(on=DAY, item="甲", presided_by=Organ.VICE_CHAIRPERSON, entrusted=False),
                ("vice-presides-jointly-if-entrusted",),
            ),
            (
                session.QuestionsAnswered(
                    on=DAY, item="甲", by=Organ.DEPARTMENT, meeting=session.Meeting.PLENARY, sent=False
                ),
                ("someone-answers",),
            ),
            (session.AttendanceReported(on=DAY, reasons="无人缺席"), ()),
            (session.AttendanceReported(on=DAY, reasons=""), ("states-reasons",)),
            (session.AttendanceReported(on=DAY, reasons="病假", by=Organ.MEMBERS), ("office-reports",)),
            (session.AttendanceReported(on=DAY, reasons="病假", to=Organ.MEMBERS), ("reported-to-the-chair",)),
            (session.Closed(on=DAY), ("groups-met", "attendance-was-reported")),
        ],
    )
    def test_each_requirement(self, event: session.Closed, rules: tuple[str, ...]) -> None:
        """Each can fail alone."""
        case = sits().apply(session.ConvenersNamed(on=DAY, by=Organ.CHAIRPERSON, conveners={"丙"}))
        assert fails(case, event) == local(*rules)

    def test_nothing_left_out(self) -> None:
        """After a group meeting and a report on attendance the session closes without a finding."""
        case = sits().apply(session.ConvenersNamed(on=DAY, by=Organ.CHAIRPERSON, conveners={"丙"}))
        case = case.apply(session.GroupsDeliberated(on=DAY, item="甲", convener="丙"))
        case = case.apply(session.AttendanceReported(on=DAY, reasons="无人缺席"))
        assert case.apply(session.Closed(on=DAY)).findings == ()

    @both
    def test_no_agenda(self, body: StandingCommittee) -> None:
        """A session that decided none is found wanting by the Organic Law, in Guangdong by its own articles too."""
        case = is_told(body).apply(opened(body))
        said = {"7.1", "9.1"} if body is PROVINCE else set()
        assert breaks(case, session.Closed(on=DAY))["an-agenda-was-adopted"] == said


class TestSpeeches:
    """Ten minutes in plenary and joint-group meetings; in groups no number, and a text may be handed in."""

    @pytest.mark.parametrize(
        ("kind", "rule"),
        [(session.SpokeInPlenary, "plenary-ten-minutes"), (session.SpokeInJointGroups, "joint-ten-minutes")],
    )
    @given(minutes=st.integers(0, 30))
    def test_ten_minutes(self, kind: type[session.SpokeInPlenary], rule: str, minutes: int) -> None:
        """Ten are allowed, eleven are not, unless extended with consent."""
        plain: dict[str, Any] = {"on": DAY, "speaker": "甲", "minutes": minutes}
        assert fails(SITTING, kind(**plain)) == (set() if minutes <= 10 else local(rule))
        extended: dict[str, Any] = {**plain, "speech": session.Speech.EXTENDED}
        assert fails(SITTING, kind(**extended)) == set()
        assert fails(SITTING, kind(**extended, extension_agreed=False)) == local("extension-agreed")

    def test_in_a_group(self) -> None:
        """However long; but a text is to be accepted."""
        long: dict[str, Any] = {"on": DAY, "speaker": "甲", "minutes": 90}
        assert fails(SITTING, session.SpokeInGroup(**long)) == set()
        assert fails(SITTING, session.SpokeInGroup(**long, written=False)) == local("text-accepted")

    def test_bulletin(self) -> None:
        """Taken down by the staff, signed by the speakers."""
        assert fails(SITTING, session.BulletinPrinted(on=DAY)) == set()
        assert fails(SITTING, session.BulletinPrinted(on=DAY, recorded=False)) == local("office-records")
        assert fails(SITTING, session.BulletinPrinted(on=DAY, signed=False)) == local("speakers-sign")


class TestVotes:
    """By more than half of all, declared on the spot, with everyone present voting."""

    @pytest.mark.parametrize(
        ("changed", "rules"),
        [
            ({}, set()),
            ({"tally": Tally(members=61, present=61, in_favour=31), "declared": True}, set()),
            ({"amendment_first": False}, local("amendment-first")),
            ({"on_the_spot": False}, local("declared-on-the-spot")),
            ({"tally": Tally(members=61, present=61, in_favour=60, not_voting=1)}, local("all-present-vote")),
            ({"free_choice": False}, local("free-choice")),
        ],
    )
    def test_each_requirement(self, changed: dict[str, Any], rules: set[str]) -> None:
        """Each can fail alone."""
        assert fails(SITTING, votes(PROVINCE, **changed)) == rules

    @both
    @pytest.mark.parametrize(
        ("changed", "rule", "article"),
        [
            ({"item": "丙"}, "on-the-agenda", "7.1"),
            ({"tally": Tally(members=61, present=30, in_favour=30)}, "quorum-votes", "6.1"),
            ({"tally": Tally(members=61, present=61, in_favour=30), "declared": True}, "more-than-half-of-all", "51.1"),
        ],
    )
    def test_said_again(self, body: StandingCommittee, changed: dict[str, Any], rule: str, article: str) -> None:
        """What the Organic Law asks of every committee is found once, in Guangdong by its own article too."""
        said = {article} if body is PROVINCE else set()
        assert breaks(sits(body), votes(body, **changed)) == {rule: said}


class TestPublishing:
    """Sessions are made public; what is passed is carried in gazette, website and newspaper."""

    def test_session(self) -> None:
        """The agenda may be withheld by decision, the rest not."""
        nothing = session.MadePublic(on=DAY, shows=())
        assert fails(SITTING, nothing) == local("shows-how-it-went", "shows-agenda")
        assert fails(SITTING.apply(session.ItemsWithheld(on=DAY)), nothing) == local("shows-how-it-went")
        assert fails(SITTING, session.MadePublic(on=DAY, shows=session.PublicMatter)) == set()

    @pytest.mark.parametrize("missing", list(session.Outlet))
    def test_outlets(self, missing: session.Outlet) -> None:
        """Each of the three can be missed."""
        plain: dict[str, Any] = {"on": DAY, "item": "甲"}
        some = session.Published(**plain, outlets=frozenset(session.Outlet) - {missing})
        assert fails(SITTING, some) == local("in-gazette-website-and-newspaper")
        assert fails(SITTING, session.Published(**plain, outlets=session.Outlet)) == set()
        late = session.Published(**plain, outlets=session.Outlet, promptly=False)
        assert fails(SITTING, late) == local("promptly")

    @given(st.integers(0, 12))
    def test_five_days(self, later: int) -> None:
        """A decision is printed on the fifth day after it was passed at the latest."""
        printed = PrintedInNewspaper(on=DAY + timedelta(days=later), item="甲", adopted_on=DAY)
        found = effects(SITTING, printed)
        assert found == ({} if later <= 5 else {"guangdong-in-newspaper-in-five-days": Effect.BREACH})

    def test_after_the_session(self) -> None:
        """It may be printed after the session has been closed, as the days run on."""
        case = sits().record(session.Closed(on=DAY))
        printed = PrintedInNewspaper(on=DAY + timedelta(days=6), item="甲", adopted_on=DAY)
        assert effects(case, printed) == {"guangdong-in-newspaper-in-five-days": Effect.BREACH}


class TestFrequency:
    """The committee meets at least once every two months."""

    def test_two_months(self) -> None:
        """A day more is a breach of the province's rules as well."""
        for last, late in ((date(2025, 3, 10), False), (date(2025, 3, 11), True)):
            facts = session.SessionsHeld(on=last, since=date(2025, 1, 10), held={last})
            assert bool(guangdong.FREQUENCY.audit(PROVINCE, facts)) is late
            assert bool(session.FREQUENCY.audit(PROVINCE, facts)) is late


SITTING = sits()


OWN = {rule.name: rule.effect for rule in WITH_LOCAL.rules if rule.name.startswith("guangdong-")}
CANNOT_STAND = """
    amendment-first by-device chair-presides-jointly council-allows-video council-changes-attendees
    council-proposes-schedule council-withholds names-main-matters names-the-day office-lists-groups
    office-reports otherwise-if-the-device-fails plenary-decides-schedule presiding-names-conveners
    people-without-names secretary-general-approves states-reason vice-presides-jointly-if-entrusted
"""
OFFICE, COUNCIL = Organ.ADMINISTRATIVE_BODY, Organ.CHAIRPERSONS_COUNCIL


class TestEffects:
    """Who acts and how they vote decides whether an act stands; the rest is kept as a breach."""

    def test_cannot_stand(self) -> None:
        """With any of these broken the act does not stand."""
        assert {name for name, effect in OWN.items() if effect is Effect.REFUSES} == local(*CANNOT_STAND.split())

    def test_hints(self) -> None:
        """Seats for observers may be set up, and need not be."""
        assert {name for name, effect in OWN.items() if effect is Effect.ADVISORY} == local("gallery")


class TestWhoActs:
    """Each act has its organ: every other one is wrong."""

    @pytest.mark.parametrize(
        ("rule", "kind", "of", "right"),
        [
            ("council-proposes-schedule", session.ScheduleDecided, "proposed_by", {COUNCIL}),
            ("council-allows-video", session.VideoAllowed, "by", {COUNCIL}),
            ("council-changes-attendees", session.AttendeesChanged, "by", {COUNCIL}),
            ("office-lists-groups", session.GroupsFormed, "by", {OFFICE}),
            ("secretary-general-approves", session.GroupsFormed, "approved_by", {Organ.SECRETARY_GENERAL}),
            (
                "presiding-names-conveners",
                session.ConvenersNamed,
                "by",
                {Organ.CHAIRPERSON, Organ.VICE_CHAIRPERSON},
            ),
            ("council-withholds", session.ItemsWithheld, "by", {COUNCIL}),
            ("office-reports", session.AttendanceReported, "by", {OFFICE}),
            ("reported-to-the-chair", session.AttendanceReported, "to", {Organ.CHAIRPERSON}),
        ],
    )
    def test_nobody_else(self, rule: str, kind: type[Event], of: str, right: set[Organ]) -> None:
        """Any organ, tried one by one."""
        case = next(case for case in (is_told(), sits()) if kind in {move.event for move in case.moves(DAY)})
        plain = made(kind, chance_of(rule), PROVINCE, DAY)
        said: list[tuple[Organ, dict[str, Any]]] = [(organ, {of: organ}) for organ in Organ]
        assert {organ for organ, by in said if f"guangdong-{rule}" in fails(case, evolve(plain, **by))} == (
            set(Organ) - right
        )

    @pytest.mark.parametrize("missing", sorted(SUPERVISED_ORGANS, key=str))
    def test_heads_attend(self, missing: Organ) -> None:
        """The head of each of the four organs is missed, unless the council has changed the circle."""
        event = opened(PROVINCE, attending=SUPERVISED_ORGANS - {missing})
        assert "guangdong-heads-attend" in fails(is_told(), event)
        assert "guangdong-heads-attend" not in fails(is_told(), opened(PROVINCE, attending=SUPERVISED_ORGANS))
        assert "guangdong-heads-attend" not in fails(is_told().apply(session.AttendeesChanged(on=DAY)), event)

    @pytest.mark.parametrize("shown", session.PublicMatter)
    def test_each_matter_is_missed(self, shown: session.PublicMatter) -> None:
        """Schedule, proceedings and length are shown in any case, the agenda unless it is withheld."""
        rest = frozenset(session.PublicMatter) - {shown}
        case = sits()
        wrong = "shows-agenda" if shown is session.PublicMatter.AGENDA else "shows-how-it-went"
        assert f"guangdong-{wrong}" in fails(case, session.MadePublic(on=DAY, shows=rest))
