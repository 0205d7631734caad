"""Mending an event until it breaks nothing, or one rule alone."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from attrs import evolve
from tests.events_for import bodies_for, chance_of, walk
from tests.testing.desks import INTERPELLATION

from npcproc import catalog
from npcproc.appointments.appointment import Nominated
from npcproc.appointments.offices import Office
from npcproc.bodies import Organ, StandingCommittee
from npcproc.levels import Level
from npcproc.procedure import Procedure
from npcproc.supervision.interpellation import Closed, Form, Referred, Replied, Submitted
from npcproc.testing.choices import STRAIGHT
from npcproc.testing.mending import asking, begun, mended, missed, row_of, unmet
from npcproc.testing.simulation import walked
from npcproc.testing.values import NO_WISHES, Wishes
from npcproc.testing.ways import node_at

BODY = StandingCommittee(level=Level.COUNTY, place="420102", members=31)
DAY = date(2025, 3, 3)
CASE = INTERPELLATION.open(BODY)
LAWFUL = Submitted(
    on=DAY,
    by=Organ.MEMBERS,
    signatories=frozenset("甲乙丙"),
    target=Organ.DEPARTMENT,
    questions="道路何时修复？",
    content="道路修复计划与经费",
)
WRONG = evolve(LAWFUL, by=Organ.COURT, signatories=frozenset(), target=Organ.CONGRESS, questions="", in_writing=False)
each_procedure = pytest.mark.parametrize("table", catalog.procedures(), ids=lambda table: table.id)


def bound(name: str, case: Any = CASE, event: Any = LAWFUL) -> Any:
    """The rule of that name as it judges that event."""
    row = row_of(case, event)
    assert row is not None
    return next(each for each in row.rules if each.rule.name == name)


class TestRowOf:
    """The row an event takes, without raising."""

    def test_the_row(self) -> None:
        """From none, on a submission, to submitted."""
        row = row_of(CASE, LAWFUL)
        assert row is not None
        assert row.to.stage.name == "SUBMITTED"

    def test_none(self) -> None:
        """No such step, no such law yet, and a day before the last event: no row, and so nothing unmet."""
        after = CASE.apply(LAWFUL)
        reply = Referred(on=date(2025, 3, 2), by=Organ.CHAIRPERSONS_COUNCIL, form=Form.PLENARY)
        assert row_of(CASE, Closed(on=DAY, by=Organ.COURT)) is None
        assert row_of(CASE, evolve(LAWFUL, on=date(2006, 12, 31))) is None
        assert row_of(after, reply) is None
        assert row_of(after, evolve(reply, on=DAY)) is not None
        assert unmet(after, reply) == []


class TestUnmet:
    """What `check` finds, as rules."""

    @each_procedure
    def test_as_check_says(self, table: Procedure) -> None:
        """On any walk, the unmet rules are those of the findings."""
        chance = chance_of(table.id)
        for body in bodies_for(table):
            for case, event in walk(table, body, chance):
                assert [each.id for each in unmet(case, event)] == [each.rule for each in case.check(event)]


class TestBegun:
    """An event to begin with."""

    def test_what_is_fixed(self) -> None:
        """What the row fixes to one value has it, and a wish stands above."""
        row = row_of(CASE, LAWFUL)
        assert row is not None
        event = begun(CASE, row, STRAIGHT, DAY, NO_WISHES)
        assert event is not None
        assert (event.by, event.in_writing) == (Organ.MEMBERS, True)
        wished = begun(
            CASE, row, STRAIGHT, DAY, {(Submitted, "in_writing"): (False,), (Referred, "by"): (Organ.COURT,)}
        )
        assert wished is not None
        assert (wished.by, wished.in_writing) == (Organ.MEMBERS, False)

    def test_a_wish_may_be_a_way_to_make_one(self) -> None:
        """Such as a day to come, counted from the event's."""
        row = row_of(CASE, LAWFUL)
        assert row is not None
        wishes: Wishes = {(Submitted, "questions"): (lambda _choices, _body, on: f"asked on {on}",)}
        event = begun(CASE, row, STRAIGHT, DAY, wishes)
        assert event is not None
        assert event.questions == "asked on 2025-03-03"

    def test_each_outcome_of_a_vote(self) -> None:
        """An event for the row that is carried, lost, or void takes that row."""
        table = catalog.procedure("appointment.appointment")
        trail = walked(table, bodies_for(table)[0], STRAIGHT)
        case = next(each for each in trail if each.stage.name == "DELIBERATED")
        node = node_at(case, case.events[-1].on)
        assert node is not None
        rows = next(rows for kind, rows in node.exits.items() if kind.__name__ == "Voted")
        for row in rows:
            event = begun(case, row, STRAIGHT, case.events[-1].on, {})
            assert event is not None
            assert row_of(case, event) is row
        assert len(rows) == 3


class TestMended:
    """Repair."""

    def test_everything_at_once(self) -> None:
        """Five things wrong, none left."""
        assert len(unmet(CASE, WRONG)) >= 5
        event = mended(CASE, WRONG, STRAIGHT)
        assert event is not None
        assert CASE.check(event) == ()

    def test_a_lawful_event_stays(self) -> None:
        """Nothing is changed where nothing is wrong."""
        assert mended(CASE, LAWFUL, STRAIGHT) == LAWFUL

    def test_one_kept_broken(self) -> None:
        """The others are repaired around it."""
        rule = bound("enough-sign")
        event = mended(CASE, WRONG, STRAIGHT, kept=rule)
        assert event is not None
        assert [each.rule for each in CASE.check(event)] == [rule.id]

    def test_what_the_event_cannot_help(self) -> None:
        """Where an earlier step is lacking, that stays unmet and the rest is repaired."""
        case = CASE.apply(LAWFUL)
        case = case.apply(
            Referred(on=DAY, by=Organ.CHAIRPERSONS_COUNCIL, form=Form.WRITTEN, considered_by=Organ.PLENARY),
        )
        reply = Replied(on=DAY, by=Organ.DEPARTMENT, form=Form.WRITTEN, answer="六月底前修复", head_signed=True)
        event = mended(case.apply(reply), Closed(on=DAY, by=Organ.COURT), STRAIGHT)
        assert event is not None
        assert [each.rule.name for each in unmet(case.apply(reply), event)] == ["reply-was-distributed"]

    @pytest.mark.parametrize("place", ["110000", "420000"])
    def test_two_at_once(self, place: str) -> None:
        """Where one repair breaks as much as it mends, a second follows: another office is another officer's."""
        body = StandingCommittee(level=Level.PROVINCIAL, place=place, members=31)
        case = catalog.procedure("appointment.appointment").open(body)
        wrong = Nominated(on=DAY, by=Organ.CONGRESS, office=Office.CHAIR_OF_STANDING_COMMITTEE, person="甲")
        event = mended(case, wrong, STRAIGHT)
        assert event is not None
        assert case.check(event) == ()
        assert event.office is not wrong.office

    def test_no_row(self) -> None:
        """An event that takes no row cannot be mended."""
        assert mended(CASE, Closed(on=DAY, by=Organ.COURT), STRAIGHT) is None


class TestMissed:
    """Just past one line, and inside all the others."""

    def test_two_signatures(self) -> None:
        """Of three that are needed."""
        found = list(missed(CASE, LAWFUL, bound("enough-sign")))
        assert [len(each.signatories) for each in found] == [2]

    def test_other_organs(self) -> None:
        """Every organ that may not be asked, and no other change."""
        found = list(missed(CASE, LAWFUL, bound("may-be-asked")))
        assert Organ.CONGRESS in {each.target for each in found}
        assert all(evolve(each, target=LAWFUL.target) == LAWFUL for each in found)
        assert all(len(CASE.check(each)) == 1 for each in found)

    def test_asking(self) -> None:
        """A rule that asks nothing of this event is shown one of which it does: a signature of a written reply."""
        case = CASE.apply(LAWFUL).apply(
            Referred(on=DAY, by=Organ.CHAIRPERSONS_COUNCIL, form=Form.PLENARY, considered_by=Organ.PLENARY)
        )
        reply = Replied(on=DAY, by=Organ.DEPARTMENT, form=Form.PLENARY, answer="六月底前修复", head_attended=True)
        assert case.check(reply) == ()
        forms = {each.form for each in asking(case, reply, bound("head-signs", case, reply))}
        assert forms == {Form.WRITTEN}
        assert list(asking(case, reply, bound("head-attends", case, reply))) == [reply]

    def test_a_vote_declared(self) -> None:
        """A rule on declarations asks nothing until one is made; then each wrong one is a miss."""
        table = catalog.procedure("appointment.appointment")
        trail = walked(table, bodies_for(table)[0], STRAIGHT)
        at = next(n for n, each in enumerate(trail) if each.stage.name == "DELIBERATED")
        case, vote = trail[at], trail[-1].events[at]
        row = row_of(case, vote)
        assert row is not None
        majority = next(each for each in row.rules if each.rule.kind == "majority")
        found = [each for met in asking(case, vote, majority) for each in missed(case, met, majority)]
        assert found
        assert all(getattr(each, "declared", None) is not None for each in found)
        assert all([f.rule for f in case.check(each)] == [majority.id] for each in found)
