"""Near misses: exactly one rule broken, and which."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from tests.events_for import chance_of
from tests.testing.desks import INTERPELLATION

from npcproc import catalog
from npcproc.bodies import Body
from npcproc.case import Case
from npcproc.procedure import Procedure
from npcproc.supervision.interpellation import Closed, Form, Referred, ReplyDistributed, Stage, Submitted
from npcproc.testing.choices import STRAIGHT, Bytes, Chance
from npcproc.testing.mending import asking, begun, mended, row_of, unmet
from npcproc.testing.misses import NearMiss, left_out, misses_by_one, misses_in, near_miss, near_misses, rules_in_force
from npcproc.testing.simulation import walked
from npcproc.testing.values import NO_WISHES, wishes_of
from npcproc.testing.venues import bodies_for
from npcproc.testing.ways import node_at, reached, supposed

BODY = bodies_for(INTERPELLATION)[0]
PREFIX = f"{INTERPELLATION.id}."
TRAIL = walked(INTERPELLATION, BODY, STRAIGHT)
SOON = 40
"""So many histories are led to each rule before it is asked whether another rule says as much."""
each_procedure = pytest.mark.parametrize("table", catalog.procedures(), ids=lambda table: table.id)


def broken(miss: NearMiss) -> list[str]:
    """What the law finds."""
    return [finding.rule for finding in miss.case.check(miss.event)]


class TestEveryRule:
    """Every rule is broken alone by something that can happen, unless another rule says as much."""

    @each_procedure
    def test_alone_or_implied(self, table: Procedure) -> None:
        """A near miss of each rule; where none is found, all that breaks the rule breaks another rule with it."""
        where = {body: rules_in_force(table, body) for body in bodies_for(table)}
        lacking = sorted({rule for rules in where.values() for rule in rules})
        assert {f"{table.id}.{rule.name}" for rule in table.rules} == set(lacking)
        for seed in range(SOON):
            lacking = [rule for rule in lacking if not _found(table, rule, _there(where, rule), seed)]
        for rule in lacking:
            if not _implied_by(table, rule, _there(where, rule)):
                assert any(_found(table, rule, _there(where, rule), seed) for seed in range(SOON, 1000)), rule

    @each_procedure
    def test_any_rule(self, table: Procedure) -> None:
        """Wherever the procedure exists, the choices find a near miss of some rule."""
        for body in bodies_for(table):
            miss = near_miss(table, body, chance_of(body.place))
            assert miss is not None
            assert broken(miss) == [miss.rule]
            assert miss.case.findings == ()


def _there(where: dict[Body, dict[str, Any]], rule: str) -> list[Body]:
    """The bodies that the rule ever binds."""
    return [body for body, rules in where.items() if rule in rules]


def _found(table: Procedure, rule: str, bodies: list[Body], seed: int) -> bool:
    """Whether that seed gives a near miss of the rule; if it does, it breaks that rule and no other."""
    chance = chance_of(f"{seed} {rule}")
    miss = near_miss(table, chance.choice(bodies), chance, rule)
    assert miss is None or broken(miss) == [miss.rule] == [rule]
    return miss is not None


def _implied_by(table: Procedure, rule: str, bodies: list[Body]) -> set[str]:
    """The rules that are broken by everything that breaks this one, mended as far as it goes; none if nothing does."""
    judged = next(each for each in table.rules if f"{table.id}.{each.name}" == rule)
    others: set[str] | None = None
    for seed in range(12 * len(bodies)):
        body = bodies[seed % len(bodies)]
        chance = chance_of(f"{seed} {body.place}")
        wishes = {key: (chance.choice(list(some)),) for key, some in wishes_of(judged).items()}
        passing = (*supposed(judged), *rules_in_force(table, body)[rule])
        for found in _breaking(walked(table, body, chance, passing=passing, wishes=wishes), rule):
            others = found - {rule} if others is None else others & found
            if not others:
                return set()
    return others or set()


def _breaking(trail: list[Case], rule: str) -> list[set[str]]:
    """What is broken by each event of the history, changed so that it breaks the rule, and by each tried too early."""
    found = []
    for case, event in zip(trail, trail[-1].events, strict=False):
        row = row_of(case, event)
        for bound in (each for each in (row.rules if row else ()) if each.id == rule):
            for met in asking(case, event, bound):
                for other in (met, *bound.rule.examples(case, met)[1]):
                    if not bound.met(case, other) and row_of(case, other) is not None:
                        again = mended(case, other, STRAIGHT, kept=bound) or other
                        found.append({each.id for each in unmet(case, again)})
    for case in trail:
        node = node_at(case, reached(case))
        for row in (row for rows in (node.exits.values() if node else ()) for row in rows):
            early = begun(case, row, STRAIGHT, reached(case), NO_WISHES)
            tried = None if early is None else mended(case, early, STRAIGHT)
            names = set() if tried is None else {each.id for each in unmet(case, tried)}
            if rule in names:
                found.append(names)
    return found


class TestBeside:
    """Beside a lawful event."""

    def test_each_breaks_its_rule(self) -> None:
        """All near misses of a history, each breaking just the rule that is named."""
        for case, event in zip(TRAIL, TRAIL[-1].events, strict=False):
            for rule, miss in near_misses(case, event):
                assert [finding.rule for finding in case.check(miss)] == [rule]

    def test_a_submission(self) -> None:
        """One signature short, unasked, not in writing, not in session, saying nothing: all of them."""
        names = {rule.removeprefix(PREFIX) for rule, _ in near_misses(TRAIL[0], TRAIL[1].events[0])}
        assert {"enough-sign", "may-be-asked", "in-writing", "in-session", "states-questions", "members-ask"} <= names

    def test_in_a_history(self) -> None:
        """Of one rule, those of every event that it judges."""
        found = list(misses_in(TRAIL, f"{PREFIX}lawful-form"))
        assert {type(miss.event).__name__ for miss in found} >= {"Referred"}
        assert all(broken(miss) == [f"{PREFIX}lawful-form"] for miss in found)


class TestLeftOut:
    """A step left out of a lawful history."""

    def test_the_distribution(self) -> None:
        """After a written reply that nobody distributed, the end breaks one rule."""
        trail = walked(INTERPELLATION, BODY, STRAIGHT, wishes={(Referred, "form"): (Form.WRITTEN,)})
        assert trail[-1].last(ReplyDistributed) is not None
        (miss,) = left_out(trail)
        assert (type(miss.event), miss.rule) == (Closed, f"{PREFIX}reply-was-distributed")
        assert broken(miss) == [miss.rule]
        assert miss.case.last(ReplyDistributed) is None

    @pytest.mark.parametrize("place", ["100000", "370000", "440000"])
    def test_only_what_breaks_one_rule(self, place: str) -> None:
        """Wherever a step is left out, all that is given breaks one rule and no other."""
        table = catalog.procedure("session.standing-committee")
        trail = walked(table, next(b for b in bodies_for(table) if b.place == place), STRAIGHT)
        misses = list(left_out(trail))
        assert misses
        assert all(broken(miss) == [miss.rule] for miss in misses)

    def test_nothing_to_leave_out(self) -> None:
        """Where every step moves the matter on, none can be left out."""
        assert list(left_out(TRAIL)) == []


class TestByOne:
    """Too early by one step."""

    def test_an_agenda(self) -> None:
        """A session that adopted no agenda cannot close; nothing else is wrong with closing it."""
        table = catalog.procedure("session.standing-committee")
        trail = walked(table, bodies_for(table)[0], STRAIGHT)
        case = next(each for each in trail if each.stage.name == "OPEN")
        closing = type(trail[-1].events[-1])
        ((rule, event),) = misses_by_one(case, closing, STRAIGHT, case.events[-1].on)
        assert rule == "session.standing-committee.an-agenda-was-adopted"
        assert [finding.rule for finding in case.check(event)] == [rule]

    def test_not_where_it_is_lawful(self) -> None:
        """An event that can be lawful misses nothing."""
        assert list(misses_by_one(TRAIL[0], Submitted, STRAIGHT, reached(TRAIL[0]))) == []
        assert list(misses_by_one(TRAIL[0], Submitted, STRAIGHT, date(2006, 12, 31))) == []


class TestNearMiss:
    """One near miss, as the choices decide."""

    def test_the_one_named(self) -> None:
        """Of the rule that is asked for."""
        miss = near_miss(INTERPELLATION, BODY, STRAIGHT, f"{PREFIX}enough-sign")
        assert miss is not None
        assert isinstance(miss.event, Submitted)
        assert len(miss.event.signatories) == 2

    def test_not_in_force_there(self) -> None:
        """A rule of another province is never near missed here."""
        elsewhere = next(
            rule
            for body in bodies_for(INTERPELLATION)
            for rule in rules_in_force(INTERPELLATION, body)
            if "henan" in rule
        )
        assert near_miss(INTERPELLATION, BODY, STRAIGHT, elsewhere) is None

    def test_many_rules(self) -> None:
        """By chance, most of the rules come up."""
        chance = Chance(chance_of(1))
        found = [near_miss(INTERPELLATION, BODY, chance) for _ in range(150)]
        rules = {miss.rule for miss in found if miss is not None}
        assert len(rules) > len(rules_in_force(INTERPELLATION, BODY)) * 0.7

    def test_by_bytes(self) -> None:
        """Bytes decide as chance does, and the same ones the same."""
        first, second = (near_miss(INTERPELLATION, BODY, Bytes(b"\x04\x03\x02")) for _ in range(2))
        assert first == second
        assert first is not None
        assert first.case.stage in set(Stage)


class TestRulesInForce:
    """A rule binds where a row that has it is open."""

    @pytest.mark.parametrize(("place", "binds"), [("440000", True), ("420000", False)])
    def test_a_row_that_is_closed(self, place: str, *, binds: bool) -> None:
        """A resolution on a thematic inquiry: Guangdong opens the way to it, in Hubei nobody votes on one."""
        table = catalog.procedure("thematic-inquiry.standing-committee")
        (body,) = (each for each in bodies_for(table) if each.place == place)
        assert (f"{table.id}.enough-present" in rules_in_force(table, body)) is binds
