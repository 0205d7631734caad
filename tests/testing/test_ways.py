"""The ways through a table."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from npcproc import catalog
from npcproc.bodies import StandingCommittee
from npcproc.findings import NotEncoded
from npcproc.levels import Level
from npcproc.procedure import Procedure
from npcproc.rules import Not, Past
from npcproc.supervision.follow_up import HandlingReported, OpinionsHandedOver
from npcproc.supervision.interpellation import (
    IN_STANDING_COMMITTEE,
    Closed,
    CommitteeReported,
    Declined,
    Demanded,
    Referred,
    Replied,
    ReplyDistributed,
    Stage,
    Submitted,
)
from npcproc.supervision.law_inspection.handling import DUTIES
from npcproc.testing.choices import STRAIGHT, Bytes
from npcproc.testing.simulation import walked
from npcproc.testing.venues import bodies_for, days_for
from npcproc.testing.ways import awaited, ends, later, node_at, opened, ordered, reached, supposed, to_go, ways_on

BODY = StandingCommittee(level=Level.COUNTY, place="370103", members=31)
DAY = date(2025, 3, 3)
TABLE = IN_STANDING_COMMITTEE.book(BODY).on(DAY)
RULES = {rule.name: rule for rule in IN_STANDING_COMMITTEE.rules}


class TestOpened:
    """A case under the law of a day."""

    def test_from_that_day(self) -> None:
        """It stands at the start, and counts on from the first day of that law."""
        case = opened(IN_STANDING_COMMITTEE, BODY, date(2015, 1, 1))
        assert case == IN_STANDING_COMMITTEE.open(BODY)
        assert case.node.since <= date(2015, 1, 1) < case.node.until
        assert reached(case) == case.node.since

    def test_before_the_law(self) -> None:
        """Where nothing is encoded, nothing is opened."""
        with pytest.raises(NotEncoded):
            opened(IN_STANDING_COMMITTEE, BODY, date(2006, 12, 31))


class TestNodeAt:
    """The law is that of the day."""

    def test_another_day(self) -> None:
        """The same stage in another era; none before the first."""
        case = IN_STANDING_COMMITTEE.open(BODY)
        earlier = node_at(case, date(2015, 1, 1))
        assert earlier is not None
        assert earlier is not case.node
        assert earlier.stage is Stage.NONE
        assert node_at(case, date(2006, 12, 31)) is None


class TestEnds:
    """Stages from which nothing leads on."""

    def test_interpellation(self) -> None:
        """It has one."""
        assert ends(TABLE[Stage.NONE]) == (Stage.CLOSED,)

    @pytest.mark.parametrize("table", catalog.procedures(), ids=lambda table: table.id)
    def test_every_procedure(self, table: Procedure) -> None:
        """Each has some in every era, and no other stage is an end."""
        for body in bodies_for(table):
            for day in days_for(table, body):
                nodes = table.book(body).on(day)
                found = ends(nodes[table.start])
                assert found
                for stage in found:
                    assert not any(r.step.moves for rows in nodes[stage].exits.values() for r in rows)


class TestToGo:
    """Steps to a stage."""

    def test_counted(self) -> None:
        """Submitted, referred, replied, closed: four steps; from the demand of a second reply, two."""
        far = to_go(TABLE[Stage.NONE], Stage.CLOSED)
        assert {node.stage: steps for node, steps in far.items()} == {
            Stage.NONE: 4,
            Stage.SUBMITTED: 3,
            Stage.REFERRED: 2,
            Stage.REPLIED: 1,
            Stage.DEMANDED: 2,
            Stage.CLOSED: 0,
        }

    def test_no_way_back(self) -> None:
        """Nothing leads from the end to the beginning."""
        assert TABLE[Stage.CLOSED] not in to_go(TABLE[Stage.CLOSED], Stage.NONE)


class TestOrdered:
    """What leads nearer comes first."""

    def test_after_the_reply(self) -> None:
        """The end is nearest; papers stay; a second reply leads away and back."""
        nearer, within = ordered(TABLE[Stage.REPLIED], Stage.CLOSED)
        assert nearer == (Closed,)
        assert {Demanded, CommitteeReported, ReplyDistributed} <= set(within)

    def test_towards_another_goal(self) -> None:
        """To a second reply, the demand leads nearer, and the end leads nowhere."""
        nearer, within = ordered(TABLE[Stage.REPLIED], Stage.DEMANDED)
        assert nearer == (Demanded,)
        assert Closed not in within

    def test_ways_on(self) -> None:
        """The kinds again, and the stages from which the goal can be reached."""
        kinds, stages = ways_on(TABLE[Stage.DEMANDED], Stage.CLOSED)
        assert set(kinds) == {Referred, Declined}
        assert stages == {Stage.DEMANDED, Stage.REFERRED, Stage.REPLIED, Stage.CLOSED}


class TestDays:
    """Days go on."""

    def test_later(self) -> None:
        """The simplest is the same day; other choices are days to come."""
        case = walked(IN_STANDING_COMMITTEE, BODY, STRAIGHT)[1]
        assert later(case, STRAIGHT) == reached(case) == case.events[-1].on
        assert later(case, Bytes(b"\x01")) == reached(case) + timedelta(days=1)


class TestAwaited:
    """What a rule looks back to."""

    @pytest.mark.parametrize(
        ("rule", "kinds", "before"),
        [
            ("reply-was-distributed", (ReplyDistributed,), (Referred,)),
            ("most-of-the-movers-dissatisfied", (Submitted,), ()),
            ("replies-as-decided", (Referred,), ()),
            ("enough-sign", (), ()),
            ("head-signs", (), ()),
        ],
    )
    def test_rules(self, rule: str, kinds: tuple[type, ...], before: tuple[type, ...]) -> None:
        """The kinds of event without which it may be unmet, and those without which it asks nothing."""
        assert awaited(RULES[rule]) == kinds
        assert supposed(RULES[rule]) == before

    def test_what_must_not_have_happened(self) -> None:
        """A rule that asks unless something has happened supposes nothing."""
        rules = catalog.procedure("session.standing-committee").rules
        unless = [rule for rule in rules if isinstance(rule.when, Not) and isinstance(rule.when.of, Past)]
        assert unless
        assert all(supposed(rule) == () for rule in unless)

    def test_what_asks_for_more(self) -> None:
        """Opinions handed to one more organ are opinions to be reported on."""
        rule = DUTIES.every_organ_reported
        assert (awaited(rule), supposed(rule)) == ((HandlingReported,), (OpinionsHandedOver,))

    def test_replied(self) -> None:
        """The organ that replies is the one that was asked."""
        assert awaited(RULES["the-organ-replies"]) == (Submitted,)
        assert Replied in TABLE[Stage.REFERRED].exits
