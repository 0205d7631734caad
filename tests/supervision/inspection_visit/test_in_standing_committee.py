"""A visit or study in a standing committee, from the arrangement to the answer."""

from __future__ import annotations

from datetime import date

import pytest
from tests.supervision.inspection_visit.acts import (
    CITY,
    COMMITTEES,
    COUNTY,
    DAY,
    FIRST_OF_2025,
    LAST_OF_2015,
    NATIONAL,
    arranged,
    asked_to_meet,
    at_passed_on,
    closed,
    conducted,
    entrusted,
    fed_back,
    level_of,
    met,
    passed_on,
    reported,
    requested,
    suggested,
)

from npcproc.bodies import Body, Congress, Organ
from npcproc.case import Case
from npcproc.events import Event
from npcproc.findings import NoSuchProcedure, NoSuchStep, NotEncoded
from npcproc.levels import WITH_STANDING_COMMITTEE, Level
from npcproc.supervision.inspection_visit import (
    IN_STANDING_COMMITTEE,
    Activity,
    Arranged,
    Closed,
    Conducted,
    Host,
    Reach,
    Stage,
    Whose,
)

ID = "inspection-visit.standing-committee"


def told(body: Body, *events: Event) -> Case:
    """The case after these events, each of which must be lawful."""
    case = IN_STANDING_COMMITTEE.open(body)
    for event in events:
        case = case.apply(event)
    return case


class TestWhere:
    """Every standing committee has it, from the first text of the Deputies Law encoded."""

    def test_levels(self) -> None:
        """From the county upwards."""
        assert IN_STANDING_COMMITTEE.levels == WITH_STANDING_COMMITTEE
        with pytest.raises(NoSuchProcedure):
            IN_STANDING_COMMITTEE.open(Congress(level=Level.COUNTY, place="420102", members=275))

    @pytest.mark.parametrize("body", COMMITTEES, ids=level_of)
    def test_from_the_first_day(self, body: Body) -> None:
        """From 2015-08-29; of the day before nothing is said."""
        assert told(body, arranged(date(2015, 8, 29), body)).stage is Stage.ARRANGED
        with pytest.raises(NotEncoded, match="from 2015-08-29; 2015-08-28"):
            told(body, arranged(date(2015, 8, 28), body))


class TestStories:
    """What a clerk would keep, from the first paper to the last."""

    @pytest.mark.parametrize("body", COMMITTEES, ids=level_of)
    @pytest.mark.parametrize("on", [LAST_OF_2015, FIRST_OF_2025])
    def test_a_visit(self, body: Body, on: date) -> None:
        """Deputies visit two places, meet the head of the court, and are told how their report was handled."""
        case = told(
            body,
            arranged(on, body, topic="义务教育"),
            conducted(on, body),
            conducted(on, body, host=Host.UNIT),
            suggested(on),
            asked_to_meet(Organ.COURT, on),
            met(Organ.COURT, on),
            reported(on),
            passed_on("教育局", on),
            passed_on("自来水公司", on),
            fed_back("教育局", on),
            fed_back("自来水公司", on, by=Organ.ADMINISTRATIVE_BODY),
            closed(on),
        )
        assert (case.stage, case.findings, len(case.events)) == (Stage.CLOSED, (), 12)
        assert IN_STANDING_COMMITTEE.open(body).replay(case.events) == case

    def test_a_study_across_units(self) -> None:
        """Deputies of a city study a major matter beyond the district that elected them."""
        case = told(
            CITY,
            arranged(DAY, CITY, Activity.STUDY, reach=Reach.ACROSS_UNITS),
            conducted(DAY, CITY, Activity.STUDY),
            reported(),
            passed_on(by=Organ.WORKING_BODY),
            fed_back("教育局"),
            closed(),
        )
        assert (case.stage, case.findings) == (Stage.CLOSED, ())

    def test_deputies_of_the_level_above(self) -> None:
        """A county organises, as it was entrusted, what the city's deputies whom it elected do."""
        case = told(COUNTY, entrusted(), arranged(whose=Whose.ENTRUSTED), conducted(host=Host.LOWER_ORGAN))
        assert case.stage is Stage.UNDER_WAY

    def test_a_local_visit(self) -> None:
        """A national deputy asks a county, and visits on the certificate."""
        case = told(
            COUNTY,
            requested(whose=Whose.ABOVE),
            arranged(activity=Activity.LOCAL_VISIT, whose=Whose.ABOVE),
            conducted(activity=Activity.LOCAL_VISIT),
            suggested(),
            closed(),
        )
        assert (case.stage, case.findings) == (Stage.CLOSED, ())

    def test_a_local_visit_that_nobody_arranged(self) -> None:
        """The office at the deputy's own level passes on what comes of it, the national one too."""
        case = told(NATIONAL, conducted(activity=Activity.LOCAL_VISIT), reported(), passed_on())
        assert case.stage is Stage.PASSED_ON

    def test_the_law_changes_on_the_way(self) -> None:
        """A study begun under the text of 2015 is answered under that of 2025."""
        case = at_passed_on(activity=Activity.STUDY, on=LAST_OF_2015)
        (before,) = case.check(fed_back("教育局", LAST_OF_2015, handling=""))
        (after,) = case.check(fed_back("教育局", FIRST_OF_2025, handling=""))
        assert [cite.slug for cite in before.cites] == ["deputies-law-2015/24.1"]
        assert [cite.slug for cite in after.cites] == ["deputies-law-2025/31.1"]


class TestMoves:
    """What may come next, and whose act it is."""

    def test_at_the_start(self) -> None:
        """Nationally a visit can be arranged, or a deputy goes alone."""
        moves = {move.event: move for move in IN_STANDING_COMMITTEE.open(NATIONAL).moves(DAY)}
        assert moves.keys() == {Arranged, Conducted}
        assert not any(move.must for move in moves.values())

    def test_no_way_back(self) -> None:
        """What has ended has ended, and nothing is reported before anyone went."""
        ended = told(COUNTY, arranged(), closed())
        assert ended.moves(DAY) == ()
        with pytest.raises(NoSuchStep, match="the law provides Conducted, Closed"):
            told(COUNTY, arranged()).check(reported())

    def test_it_may_end(self) -> None:
        """At any stage, by whoever arranged it."""
        assert Closed in {move.event for move in told(COUNTY, arranged(), conducted()).moves(DAY)}

    def test_ids(self) -> None:
        """A rule has the table's id before its own name."""
        (finding,) = told(COUNTY, arranged(), conducted()).check(reported(by=Organ.MEMBERS))
        assert finding.rule == f"{ID}.deputies-report"
