"""The session of a standing committee as a whole: its way, its events, and published cases that go through it."""

from __future__ import annotations

from datetime import date

import pytest
from tests.sessions.standing_committee.acts import (
    DISTRICT,
    OPENING_DAY,
    called,
    has_opened,
    notice,
    opened,
    sits,
    votes,
)

from npcproc.bodies import SUPERVISED_ORGANS, Organ, StandingCommittee
from npcproc.case import Case
from npcproc.findings import Effect, NoSuchStep, NotEncoded, Refused
from npcproc.levels import Level
from npcproc.sessions import standing_committee as session
from npcproc.sessions.standing_committee import Stage
from npcproc.tally import MORE_THAN_HALF, Carried, NotCarried, Tally

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
