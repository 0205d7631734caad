"""The session of a standing committee as a whole: its way, its events, and published cases that go through it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from attrs import evolve
from tests.events_for import chance_of, made
from tests.sessions.standing_committee.acts import (
    CITY,
    DISTRICT,
    NATION,
    OPENING_DAY,
    PROVINCE,
    called,
    fails,
    has_opened,
    is_called,
    notice,
    opened,
    sits,
    votes,
)

from npcproc.bodies import SUPERVISED_ORGANS, Organ, StandingCommittee
from npcproc.case import Case
from npcproc.events import Event
from npcproc.findings import Effect, NoSuchStep, NotEncoded, Refused
from npcproc.levels import Level
from npcproc.sessions import standing_committee as session
from npcproc.sessions.standing_committee import Stage
from npcproc.tally import MORE_THAN_HALF, Carried, NotCarried, Tally, Void

NEW = session.IN_STANDING_COMMITTEE


class TestTheWay:
    """A session is called, opens and closes."""

    def test_stages(self) -> None:
        """Each of the three events moves it on, and nothing else does."""
        case = NEW.open(DISTRICT)
        seen = [case.stage]
        for event in (
            called(),
            session.AgendaDrafted(on=date(2025, 4, 10), items=("甲",)),
            notice(),
            session.PapersSent(on=date(2025, 4, 14)),
            opened(DISTRICT),
            session.AgendaAdopted(on=OPENING_DAY, items=("甲",)),
            votes(DISTRICT),
            session.Closed(on=date(2025, 4, 25)),
        ):
            case = case.apply(event)
            seen.append(case.stage)
        assert seen == [Stage.NONE, *[Stage.CALLED] * 4, *[Stage.OPEN] * 3, Stage.CLOSED]
        assert case.ended
        assert case.findings == ()
        assert NEW.open(DISTRICT).replay(case.events) == case

    def test_the_first_step(self) -> None:
        """Nothing comes before the call."""
        with pytest.raises(NoSuchStep) as refused:
            NEW.open(DISTRICT).apply(opened(DISTRICT))
        assert [step.en for step in refused.value.provided] == ["Called"]

    def test_what_must_be_done(self) -> None:
        """A draft of the agenda, the opening, and the agenda are what the law everywhere requires."""
        moves = [move for case in (has_opened(DISTRICT), _called()) for move in case.moves(OPENING_DAY)]
        assert {move.event for move in moves if move.must} == {
            session.AgendaDrafted,
            session.Opened,
            session.AgendaAdopted,
        }

    def test_who_presides_is_named(self) -> None:
        """The office of the person who presides is on record."""
        case = _called().apply(opened(DISTRICT, presided_by=Organ.VICE_CHAIRPERSON))
        opening = case.last(session.Opened)
        assert opening is not None
        assert opening.presided_by is Organ.VICE_CHAIRPERSON

    def test_sets_and_tuples(self) -> None:
        """Lists given in another form are kept as sets and as tuples."""
        assert opened(DISTRICT, attending=[Organ.COURT]).attending == frozenset({Organ.COURT})
        assert session.AgendaAdopted(on=OPENING_DAY, items=["甲", "乙"]).items == ("甲", "乙")


class TestFifteenMembers:
    """A district committee of fifteen: seven cannot meet, and at eight one abstention sinks an item."""

    @pytest.mark.parametrize("present", [7, 8])
    def test_can_it_meet(self, present: int) -> None:
        """Seven cannot, eight can."""
        event = opened(DISTRICT, present=present)
        if present == 8:
            assert _called().apply(event).stage is Stage.OPEN
            return
        with pytest.raises(Refused) as refused:
            _called().apply(event)
        assert refused.value.zh == (
            "会议应有法定人数出席：全体组成人员的过半数，即8人以上，现有7人（地方组织法第五十一条第三款）"
        )

    @pytest.mark.parametrize(
        ("tally", "result"),
        [
            (Tally(members=15, present=8, in_favour=8), Carried(8, 8)),
            (Tally(members=15, present=8, in_favour=7, abstaining=1), NotCarried(7, 8)),
            (Tally(members=15, present=15, in_favour=7, against=8), NotCarried(7, 8)),
        ],
    )
    def test_does_it_carry(self, tally: Tally, result: Carried | NotCarried) -> None:
        """The count decides, and a declaration that says otherwise is refused."""
        assert session.MORE_THAN_HALF_OF_ALL.result(tally) == result
        carried = isinstance(result, Carried)
        assert sits(DISTRICT).apply(votes(DISTRICT, tally=tally, declared=carried)).stage is Stage.OPEN
        with pytest.raises(Refused, match="more-than-half-of-all"):
            sits(DISTRICT).apply(votes(DISTRICT, tally=tally, declared=not carried))


class TestQingyuan:
    """A district committee of 27 met on 23 February 2024 with 25 members and six items."""

    BODY = StandingCommittee(level=Level.COUNTY, place="360803", members=27)
    DAY = date(2024, 2, 23)
    ITEMS = ("民生实事候选项目", "工作报告", "召开区人代会的决定", "代表资格报告", "表彰名单", "人事任免")

    def opened(self, present: int) -> Case:
        """The session with so many present."""
        case = NEW.open(self.BODY).apply(called(self.DAY))
        return case.apply(opened(self.BODY, self.DAY, present=present, attending=SUPERVISED_ORGANS))

    def test_quorum_and_majority(self) -> None:
        """Fourteen make a quorum and fourteen carry."""
        assert MORE_THAN_HALF.needed(27) == 14
        assert self.opened(25).stage is Stage.OPEN
        assert self.opened(14).stage is Stage.OPEN
        with pytest.raises(Refused, match="quorate"):
            self.opened(13)

    def test_six_items(self) -> None:
        """Each of the six can be voted on, fourteen of 25 carry, and the session closes without a finding."""
        case = self.opened(25).apply(session.AgendaAdopted(on=self.DAY, items=self.ITEMS))
        for item in self.ITEMS:
            tally = Tally(members=27, present=25, in_favour=14, against=11)
            case = case.apply(session.ItemVoted(on=self.DAY, item=item, tally=tally, declared=True))
        case = case.apply(session.Closed(on=self.DAY))
        # the record has no draft of the agenda
        assert [(finding.rule, finding.effect) for finding in case.findings] == [
            ("session.standing-committee.draft-was-drawn-up", Effect.BREACH)
        ]

    def test_earlier_sessions_elsewhere(self) -> None:
        """Jiyang's session of 2020 and Kecheng's of 2019 lie before the text that is encoded."""
        for place, day in (("370115", date(2020, 10, 27)), ("330802", date(2019, 5, 31))):
            body = StandingCommittee(level=Level.COUNTY, place=place, members=31)
            with pytest.raises(NotEncoded):
                NEW.open(body).apply(called(day))


class TestJinan:
    """A city committee's council sets day and agenda, and the session does three kinds of business in a day."""

    BODY = StandingCommittee(level=Level.MUNICIPAL, place="370100", members=51)
    DAY = date(2025, 4, 24)

    def test_the_council_sets_day_and_agenda(self) -> None:
        """The chairperson calls for the day that the council decided; nobody else decides it."""
        case = NEW.open(self.BODY).apply(called(self.DAY))
        assert case.apply(session.AgendaDrafted(on=date(2025, 4, 17), items=("报告", "法规", "任命"))).findings == ()
        with pytest.raises(Refused, match="council-sets-day"):
            NEW.open(self.BODY).apply(called(self.DAY, day_set_by=Organ.PLENARY))

    def test_three_kinds_of_business(self) -> None:
        """A report is heard, a regulation and an appointment are voted on."""
        case = NEW.open(self.BODY).apply(called(self.DAY))
        case = case.apply(session.AgendaDrafted(on=date(2025, 4, 17), items=("报告", "法规", "任命")))
        case = case.apply(opened(self.BODY, self.DAY, present=45))
        case = case.apply(session.AgendaAdopted(on=self.DAY, items=("报告", "法规", "任命")))
        case = case.apply(session.Heard(on=self.DAY, item="报告", by=Organ.SUPERVISORY_COMMISSION))
        for item in ("法规", "任命"):
            tally = Tally(members=51, present=45, in_favour=45)
            case = case.apply(session.ItemVoted(on=self.DAY, item=item, tally=tally))
        assert case.apply(session.Closed(on=self.DAY)).findings == ()


def _called() -> Case:
    return NEW.open(DISTRICT).apply(called())


BREACHES = """
    absent-on-leave ad-hoc-for-special-need all-present-vote an-agenda-was-adopted asked-in-person
    attendance-was-reported attendees-likewise attendees-told central-heads-attend consent-in-group
    consent-on-the-spot convener-presides convener-reports declared-on-the-spot departments-send-someone
    deputies-come-invited draft-was-drawn-up each-locality-sends-one each-province-sends-one
    elected-deputies-come-invited extension-agreed free-choice group-again-ten-minutes
    group-first-fifteen-minutes groups-met heads-attend heads-come in-gazette-and-on-website in-good-time
    in-public in-turn in-writing joint-again-ten-minutes joint-first-fifteen-minutes joint-groups-met
    joint-ten-minutes keeps-to-agenda members-told notice-was-given of-the-chair office-records
    plenary-ten-minutes promptly reported-to-the-chair shows-agenda shows-how-it-went speakers-sign
    staff-and-basic-law-committees-attend staff-attends states-reasons through-the-office two-groups-or-more
    video-was-allowed
"""


class TestEffects:
    """Who acts, how many are there and how they vote decides whether an act stands; the rest is kept as a breach."""

    def test_breaches(self) -> None:
        """With each of these broken the session goes on, and the breach is kept."""
        assert {rule.name for rule in NEW.rules if rule.effect is Effect.BREACH} == set(BREACHES.split())

    def test_the_others_cannot_stand(self) -> None:
        """Nothing in a session is a mere hint."""
        others = {rule.name: rule.effect for rule in NEW.rules if rule.name not in BREACHES.split()}
        assert set(others.values()) == {Effect.REFUSES}
        assert {"quorate", "quorum-votes", "chair-calls", "plenary-decides"} < others.keys()


OFFICE, COUNCIL, PLENARY = Organ.ADMINISTRATIVE_BODY, Organ.CHAIRPERSONS_COUNCIL, Organ.PLENARY
CHAIR, CHAIRS = {Organ.CHAIRPERSON}, {Organ.CHAIRPERSON, Organ.VICE_CHAIRPERSON}


class TestWhoActs:
    """Each act has its organ: every other one is wrong."""

    @pytest.mark.parametrize(
        ("rule", "kind", "of", "right"),
        [
            ("chair-calls", session.Called, "by", CHAIRS),
            ("council-sets-day", session.Called, "day_set_by", {COUNCIL}),
            ("council-drafts", session.AgendaDrafted, "by", {COUNCIL}),
            ("council-schedules", session.ScheduleDecided, "by", {COUNCIL}),
            ("council-allows-video", session.VideoAllowed, "by", {COUNCIL}),
            ("council-changes-attendees", session.AttendeesChanged, "by", {COUNCIL}),
            ("through-the-office", session.LeaveAsked, "through", {OFFICE}),
            ("of-the-chair", session.LeaveAsked, "addressed_to", CHAIR),
            ("office-lists-groups", session.GroupsFormed, "by", {OFFICE}),
            ("secretary-general-approves", session.GroupsFormed, "approved_by", {Organ.SECRETARY_GENERAL}),
            ("council-names-conveners", session.ConvenersNamed, "by", {COUNCIL}),
            ("plenary-decides", session.AgendaAdopted, "by", {PLENARY}),
            ("plenary-agrees", session.AgendaChanged, "by", {PLENARY}),
            ("council-proposes", session.AgendaChanged, "proposed_by", {COUNCIL}),
            ("council-withholds", session.ItemsWithheld, "by", {COUNCIL}),
            ("chair-presides-jointly", session.JointGroupsDeliberated, "presided_by", CHAIRS),
            ("office-reports", session.AttendanceReported, "by", {OFFICE}),
            ("reported-to-the-chair", session.AttendanceReported, "to", CHAIR),
        ],
    )
    def test_nobody_else(self, rule: str, kind: type[Event], of: str, right: set[Organ]) -> None:
        """Before the nation's committee, where its rules of procedure name the organ."""
        self.each_organ(NATION, rule, kind, of, right)

    @pytest.mark.parametrize("body", [PROVINCE, CITY, DISTRICT])
    @pytest.mark.parametrize(
        ("rule", "kind", "of", "right"),
        [
            ("chair-calls", session.Called, "by", CHAIR),
            ("council-sets-day", session.Called, "day_set_by", {COUNCIL}),
            ("council-drafts", session.AgendaDrafted, "by", {COUNCIL}),
            ("plenary-decides", session.AgendaAdopted, "by", {PLENARY}),
        ],
    )
    def test_in_local_committees(
        self, body: StandingCommittee, rule: str, kind: type[Event], of: str, right: set[Organ]
    ) -> None:
        """Local committees are called by the chairperson alone (地方组织法)."""
        self.each_organ(body, rule, kind, of, right)

    @staticmethod
    def each_organ(body: StandingCommittee, rule: str, kind: type[Event], of: str, right: set[Organ]) -> None:
        """Whichever organ it is, the rule is broken by all but the right ones."""
        stands = (NEW.open(body), has_opened(body)) if kind is session.Called else (is_called(body), has_opened(body))
        case = next(case for case in stands if kind in {m.event for m in case.moves(OPENING_DAY)})
        plain = made(kind, chance_of(rule), body, OPENING_DAY)
        said: list[tuple[Organ, dict[str, Any]]] = [(organ, {of: organ}) for organ in Organ]
        wrong = {organ for organ, by in said if rule in fails(case, evolve(plain, **by))}
        assert wrong == set(Organ) - right


class TestOnTheLine:
    """More than half is strictly more: the numbers on either side of it."""

    BODY = StandingCommittee(level=Level.COUNTY, place="370103", members=20)

    @pytest.mark.parametrize(("present", "wrong"), [(10, {"quorum-votes"}), (11, set())])
    def test_present_at_the_vote(self, present: int, wrong: set[str]) -> None:
        """Ten of twenty are half, and not enough."""
        tally = Tally(members=20, present=present, in_favour=present)
        assert fails(sits(self.BODY), votes(self.BODY, tally=tally)) == wrong

    @pytest.mark.parametrize(
        ("present", "in_favour", "result"), [(20, 10, NotCarried), (20, 11, Carried), (11, 11, Carried), (10, 10, Void)]
    )
    def test_in_favour(self, present: int, in_favour: int, result: type) -> None:
        """Ten of twenty do not carry, eleven do; with ten there it is no vote."""
        tally = Tally(members=20, present=present, in_favour=in_favour)
        assert isinstance(session.MORE_THAN_HALF_OF_ALL.result(tally), result)


class TestExtension:
    """A longer speech wants the consent of whoever presides, and no other speech does (议事规则第四十四条)."""

    @pytest.mark.parametrize("kind", [session.SpokeInPlenary, session.SpokeInGroup, session.SpokeInJointGroups])
    @pytest.mark.parametrize("speech", session.Speech)
    def test_asked_of_it_alone(self, kind: type[Event], speech: session.Speech) -> None:
        """Without consent only an extended one is wrong."""
        plain = made(kind, chance_of(kind.__name__), NATION, OPENING_DAY)
        said: dict[str, Any] = {"speech": speech, "extension_agreed": False}
        event = evolve(plain, **said)
        wrong = "extension-agreed" in fails(sits(NATION), event)
        assert wrong is (speech is session.Speech.EXTENDED)
