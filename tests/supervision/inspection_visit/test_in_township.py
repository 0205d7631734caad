"""A visit or study in a township, from the arrangement to the answer."""

from __future__ import annotations

from datetime import date

import pytest
from tests.supervision.inspection_visit.acts import (
    DAY,
    FIRST_OF_2025,
    LAST_OF_2015,
    TOWNSHIP,
    arranged,
    asked_to_meet,
    broken,
    closed,
    conducted,
    entrusted,
    fed_back,
    met,
    passed_on,
    reported,
    requested,
    suggested,
)

from npcproc.bodies import Congress, Organ
from npcproc.case import Case
from npcproc.events import Event
from npcproc.findings import NoSuchProcedure, NoSuchStep, NotEncoded
from npcproc.levels import Level
from npcproc.supervision.inspection_visit import (
    IN_TOWNSHIP,
    Activity,
    AttendanceArranged,
    Host,
    LocalVisitRequested,
    Stage,
    Subject,
    Whose,
)


def told(*events: Event) -> Case:
    """The case after these events, each of which must be lawful."""
    case = IN_TOWNSHIP.open(TOWNSHIP)
    for event in events:
        case = case.apply(event)
    return case


class TestWhere:
    """A township's congress has it, and no other."""

    @pytest.mark.parametrize(
        ("level", "place"),
        [
            (Level.NATIONAL, "100000"),
            (Level.PROVINCIAL, "420000"),
            (Level.MUNICIPAL, "420100"),
            (Level.COUNTY, "420102"),
        ],
    )
    def test_not_above(self, level: Level, place: str) -> None:
        """Where there is a standing committee it arranges visits; the presidium meets in session only."""
        assert {Level.TOWNSHIP} == IN_TOWNSHIP.levels
        with pytest.raises(NoSuchProcedure):
            IN_TOWNSHIP.open(Congress(level=level, place=place, members=275))

    def test_from_the_first_day(self) -> None:
        """From 2015-08-29; of the day before nothing is said."""
        assert told(arranged(date(2015, 8, 29), TOWNSHIP)).stage is Stage.ARRANGED
        with pytest.raises(NotEncoded, match="from 2015-08-29; 2015-08-28"):
            told(arranged(date(2015, 8, 28), TOWNSHIP))


class TestStories:
    """What a clerk of a township would keep."""

    @pytest.mark.parametrize("on", [LAST_OF_2015, FIRST_OF_2025])
    def test_a_visit(self, on: date) -> None:
        """The presidium arranges, the chairperson organises, the presidium passes the report on."""
        case = told(
            arranged(on, TOWNSHIP),
            conducted(on, TOWNSHIP),
            conducted(on, TOWNSHIP, host=Host.UNIT),
            suggested(on),
            asked_to_meet(Organ.GOVERNMENT, on),
            met(Organ.GOVERNMENT, on),
            reported(on),
            passed_on("镇人民政府", on, TOWNSHIP),
            fed_back("镇人民政府", on, by=Organ.GOVERNMENT),
            closed(on, TOWNSHIP),
        )
        assert (case.stage, case.findings, len(case.events)) == (Stage.CLOSED, (), 10)
        assert IN_TOWNSHIP.open(TOWNSHIP).replay(case.events) == case

    def test_a_study(self) -> None:
        """Of a major matter."""
        case = told(
            arranged(body=TOWNSHIP, activity=Activity.STUDY, subject=Subject.MAJOR_MATTER),
            conducted(body=TOWNSHIP, activity=Activity.STUDY),
        )
        assert case.stage is Stage.UNDER_WAY

    def test_a_county_deputy(self) -> None:
        """A deputy of a higher level asks the presidium, and visits on the certificate."""
        case = told(
            requested(whose=Whose.ABOVE),
            arranged(body=TOWNSHIP, activity=Activity.LOCAL_VISIT, whose=Whose.ABOVE),
            conducted(body=TOWNSHIP, activity=Activity.LOCAL_VISIT),
        )
        assert (case.stage, case.findings) == (Stage.UNDER_WAY, ())


class TestWhatATownshipHasNot:
    """Nothing is entrusted to it, and there is no committee whose session deputies could attend."""

    def test_no_step(self) -> None:
        """The table has neither."""
        with pytest.raises(NoSuchStep):
            told().check(entrusted())
        with pytest.raises(NoSuchStep):
            told(arranged(body=TOWNSHIP), conducted(body=TOWNSHIP)).check(AttendanceArranged(on=DAY))

    def test_no_entrusted_deputies(self) -> None:
        """Deputies of the level above do not go with its own."""
        assert broken(told(), arranged(body=TOWNSHIP, whose=Whose.ENTRUSTED)) == {"who-may-go"}

    def test_no_council_and_no_committee(self) -> None:
        """Neither arranges anything there."""
        for by in (Organ.CHAIRPERSONS_COUNCIL, Organ.STANDING_COMMITTEE, Organ.TOWNSHIP_CHAIRPERSON):
            assert broken(told(), arranged(body=TOWNSHIP, by=by)) == {"arranged-by"}


class TestMoves:
    """What may come first."""

    def test_at_the_start(self) -> None:
        """A request, an arrangement, or a deputy who goes alone, each under its articles."""
        moves = {move.event.__name__: move for move in told().moves(FIRST_OF_2025)}
        assert moves.keys() == {"LocalVisitRequested", "Arranged", "Conducted"}
        assert [cite.slug for cite in moves["Arranged"].cites] == ["deputies-law-2025/29.1", "organic-law-2022/19.2"]
        assert [cite.slug for cite in moves["Conducted"].cites] == ["deputies-law-2025/29.3"]

    def test_a_request_is_open(self) -> None:
        """From the first text on."""
        assert LocalVisitRequested in {move.event for move in told().moves(date(2015, 8, 29))}
