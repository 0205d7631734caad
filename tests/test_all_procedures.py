"""What holds of every table, read from the tables alone: whoever adds a procedure or a place is tested by it."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from pkgutil import iter_modules
from typing import Any

import pytest
from attrs import fields, frozen
from hypothesis import given
from hypothesis import strategies as st
from tests.events_for import bodies_for, chance_of, days_for, made, walk, wishes_of
from tests.never_forgives import beside
from tests.statute_texts import articles

from npcproc import catalog, local
from npcproc.bodies import Body, Organ
from npcproc.case import Case
from npcproc.events import Event
from npcproc.findings import Finding, NoSuchStep, Text
from npcproc.law.local import CHONGQING_APPOINTMENTS_2022
from npcproc.levels import ByLevel, Level
from npcproc.places import CHINA
from npcproc.procedure import Overlay, Procedure, Standing
from npcproc.rules import Competence, Rule
from npcproc.rules.rule import Bound
from npcproc.statutes import Cite

PROCEDURES = catalog.procedures()
STANDINGS = catalog.standings()
TABLES: tuple[Procedure | Standing, ...] = (*PROCEDURES, *STANDINGS)
WITH_OVERLAYS = [table for table in catalog.national() if catalog.overlays().get(table)]

each_procedure = pytest.mark.parametrize("table", PROCEDURES, ids=lambda table: table.id)
each_table = pytest.mark.parametrize("table", TABLES, ids=lambda table: table.id)
each_with_overlays = pytest.mark.parametrize("table", WITH_OVERLAYS, ids=lambda table: table.id)
each_standing = pytest.mark.parametrize("table", STANDINGS, ids=lambda table: table.id)


def each_seed(test: Callable[..., None]) -> Callable[..., None]:
    """The test for many seeds."""
    return given(seed=st.integers(min_value=0, max_value=2**32))(test)


KEBAB = re.compile(r"[a-z]+[0-9]*(-[a-z0-9]+)*")
ID = re.compile(rf"{KEBAB.pattern}(\.{KEBAB.pattern})*")
CHINESE = re.compile(r"[一-鿿]")
KINDS = {
    *("signatures", "quorum", "majority", "deadline", "notice", "window", "frequency", "term", "size", "eligibility"),
    *("incompatibility", "initiator", "competence", "sequence", "content", "method", "recusal", "right", "publicity"),
    *("attendance", "calculation", "prohibition", "duty"),
}


class TestNames:
    """Ids are stable, unique and lower case with hyphens; everything has a name in both languages."""

    def test_ids_of_tables_differ(self) -> None:
        """No two tables share an id."""
        ids = [table.id for table in TABLES]
        assert len(ids) == len(set(ids))

    @each_table
    def test_ids(self, table: Procedure | Standing) -> None:
        """The id of a table, and the names of its rules, are words joined by hyphens."""
        assert ID.fullmatch(table.id)
        assert [rule.name for rule in table.rules if not KEBAB.fullmatch(rule.name)] == []

    @each_table
    def test_rules_differ(self, table: Procedure | Standing) -> None:
        """No two rules of a table share a name."""
        names = [rule.name for rule in table.rules]
        assert sorted(names) == sorted(set(names))

    @each_table
    def test_both_languages(self, table: Procedure | Standing) -> None:
        """The table and each of its rules are said in Chinese and in English."""
        said = {table.id: table.title} | {rule.name: rule.says for rule in table.rules}
        assert [name for name, text in said.items() if not CHINESE.search(text.zh)] == []
        assert [name for name, text in said.items() if CHINESE.search(text.en) or not text.en.strip()] == []

    @each_procedure
    def test_events_and_stages(self, table: Procedure) -> None:
        """Each event is named in both languages, no two events alike, and each stage in Chinese."""
        assert [event for event in table.events if not CHINESE.search(event.zh) or CHINESE.search(event.en)] == []
        assert len({event.__name__ for event in table.events}) == len(table.events)
        assert [stage for stage in table.stages if not CHINESE.search(stage.value)] == []

    @each_table
    def test_kinds(self, table: Procedure | Standing) -> None:
        """Each rule is of a kind that the inventory knows."""
        assert {rule.kind for rule in table.rules} <= KINDS


class TestCitations:
    """A rule stands on its articles: wherever it has something to say, one of them binds."""

    @each_table
    def test_every_rule_stands_somewhere(self, table: Procedure | Standing) -> None:
        """Each rule regulates some level of its table by an article that binds that level."""
        assert [rule.name for rule in table.rules if not any(_binds(rule, level) for level in table.levels)] == []

    @each_table
    def test_every_number_has_its_article(self, table: Procedure | Standing) -> None:
        """Where a rule lists a value for a level of its table, one of its articles binds that level."""
        bare = [
            (rule.name, level.value)
            for rule in table.rules
            for level in _listed(rule) & table.levels
            if not _binds(rule, level)
        ]
        assert bare == []


class TestArticles:
    """What is cited is there: the article has that paragraph, and the paragraph that item."""

    @each_table
    def test_the_text_has_it(self, table: Procedure | Standing, shared: Path) -> None:
        """Every citation of a rule or a step is found in the text of its edition."""
        steps = table.steps if isinstance(table, Procedure) else ()
        cited = {cite for rule in table.rules for cite in (*rule.cites, *rule.yields_to)} | {
            c for row in steps for c in row.cites
        }
        assert sorted(cite.slug for cite in cited if not _stands(cite, shared / "statutes")) == []

    def test_the_reader_of_texts(self, shared: Path) -> None:
        """Every provision of the inventory is found by the same reading, so a miss is a wrong citation."""
        for path in sorted((shared / "rules").glob("*.csv")):
            text = articles(shared / "statutes", path.stem)
            with path.open(encoding="utf-8", newline="") as file:
                for row in csv.DictReader(file):
                    words = text[int(row["article"])][int(row["paragraph"])]
                    assert not row["item"] or int(row["item"]) in words, row["id"]


class TestEveryStageAndEvent:
    """From every stage, every event finds its rows or is refused by name, at every level and on every edge of law."""

    @each_procedure
    def test_rows_or_no_such_step(self, table: Procedure) -> None:
        """The law provides a step, and the event is judged, or it does not, and the answer names what it provides."""
        chance = chance_of(table.id)
        for body in bodies_for(table):
            book = table.book(body)
            for day in days_for(table, body):
                for node in book.on(day).values():
                    case = Case(body=body, node=node)
                    for kind in table.events:
                        event = made(kind, chance, body, day)
                        if kind in node.exits:
                            assert all(finding.cites for finding in case.check(event))
                        else:
                            with pytest.raises(NoSuchStep) as refused:
                                case.check(event)
                            assert len(refused.value.provided) == len(node.exits)

    @each_procedure
    def test_every_stage_is_reached(self, table: Procedure) -> None:
        """Random walks reach every stage, also those that only a place knows."""
        missing, chance = set(table.stages), chance_of(table.id)
        for _ in range(800):  # a table of the national level alone has one body to walk for
            for body in bodies_for(table):
                missing -= {case.record(event).stage for case, event in walk(table, body, chance)} | {table.start}
            if not missing:
                return
        assert not missing


class TestWalks:
    """What holds of any case, however it went."""

    @each_procedure
    @each_seed
    def test_replay_is_equality(self, table: Procedure, seed: int) -> None:
        """The events alone give back an equal case."""
        *_, (before, event) = _walk(table, seed)
        case = before.record(event)
        assert table.open(case.body).replay(case.events) == case

    @each_procedure
    @each_seed
    def test_a_predicate_says_what_the_range_says(self, table: Procedure, seed: int) -> None:
        """What a rule judges on the hot path is whether its quantity lies in its range."""
        for case, event in _walk(table, seed):
            for bound in _bound(case, event):
                rule = bound.rule
                assert rule.judge(bound.level)(case, event) == Rule.met(rule, case, event), rule.name

    @each_procedure
    @each_seed
    def test_findings_are_sentences(self, table: Procedure, seed: int) -> None:
        """Each finding says in both languages what was required and what was there, with articles in force that day."""
        for case, event in _walk(table, seed):
            for finding in case.check(event):
                _is_said(finding)
                assert all(cite.governs(event.on, case.body.level, case.body.place) for cite in finding.cites)

    @each_procedure
    @each_seed
    def test_apply_and_record_agree(self, table: Procedure, seed: int) -> None:
        """What no rule refuses is applied as it is recorded."""
        for case, event in _walk(table, seed):
            if not any(finding.effect.name == "REFUSES" for finding in case.check(event)):
                assert case.apply(event) == case.record(event)

    @each_procedure
    @each_seed
    def test_moves_and_due(self, table: Procedure, seed: int) -> None:
        """What may come next is what the rows say, and what is due is in order of its day."""
        for case, event in _walk(table, seed):
            assert type(event) in {move.event for move in case.moves(event.on)}
            known = [due.by for due in case.due(event.on) if isinstance(due.by, date)]
            assert known == sorted(known)


class TestRulesBite:
    """A guard that nobody has seen hold and fail is decoration: each rule can be met and can be broken."""

    @each_procedure
    def test_met_and_broken(self, table: Procedure) -> None:
        """Somewhere on random walks, and on the examples beside them, each rule is met and each is broken."""
        chance = chance_of(table.id)
        lacking = {(rule.name, verdict) for rule in table.rules for verdict in (True, False)}
        wishes = {rule.name: wishes_of(rule) for rule in table.rules}
        where = {
            rule.name: [(b, days) for b in bodies_for(table) if (days := _in_force(rule, table, b))]
            for rule in table.rules
        }
        assert [name for name, places in where.items() if not places] == []
        for _ in range(12000):
            if not lacking:
                break
            name, _verdict = chance.choice(sorted(lacking))
            body, days = chance.choice(where[name])
            for case, event in walk(table, body, chance, wishes[name], days):
                for bound in _bound(case, event):
                    if {(bound.rule.name, True), (bound.rule.name, False)} & lacking:
                        lacking -= {(bound.rule.name, verdict) for verdict in _verdicts(bound, case, event)}
        assert sorted(lacking) == []

    @each_procedure
    @each_seed
    def test_examples_lie_where_they_say(self, table: Procedure, seed: int) -> None:
        """An example on the lawful side is lawful by its rule, the one past the line is not."""
        for case, event in _walk(table, seed):
            for bound in _bound(case, event):
                met, broken = bound.rule.examples(case, event)
                assert [e for e in met if not bound.met(case, e)] == [], bound.id
                assert [e for e in broken if bound.met(case, e)] == [], bound.id


class TestOverlays:
    """Local law adds; it never forgives."""

    @each_procedure
    @each_seed
    def test_an_invented_place(self, table: Procedure, seed: int) -> None:
        """Whatever a table finds, it finds too with a rule that a place adds to every step."""
        invented = Competence(
            name="invented",
            allowed=frozenset({Organ.CHAIRPERSON}),
            says=Text("应由主任办理", "the chairperson acts"),
            cites=(CHONGQING_APPOINTMENTS_2022.art(1, 1),),
        )
        composed = table.also(Overlay(rules=dict.fromkeys(table.events, (invented,))))
        for case, event in _walk(table, seed):
            there = composed.open(case.body).replay(case.events)
            assert there.stage is case.stage
            assert beside(case.check(event), there.check(event)) <= {f"{table.id}.invented"}

    @each_with_overlays
    @each_seed
    def test_findings_are_never_fewer(self, table: Procedure, seed: int) -> None:
        """Whatever the national table finds, the table with what every place adds finds too, by no fewer articles.

        Beyond that a national rule is found where a place said so first, and then by its articles alone.
        """
        composed, chance = catalog.procedure(table.id), chance_of(seed)
        body = chance.choice(bodies_for(composed))
        for case, event in walk(table, body, chance):
            there = composed.open(body).replay(case.events)
            if there.stage is case.stage:
                found = there.check(event)
                added = beside(case.check(event), found)
                said_first = {f.rule for f in found if all(cite.edition.place != CHINA for cite in f.cites)}
                assert added & {f"{table.id}.{rule.name}" for rule in table.rules} <= said_first

    @each_with_overlays
    def test_a_rule_bears_its_place(self, table: Procedure) -> None:
        """The name of a rule that a place adds begins with the place's."""
        own = {rule.name for rule in table.also(*catalog.overlays()[table]).rules} - {r.name for r in table.rules}
        places = tuple(f"{module.name}-" for module in iter_modules(local.__path__))
        assert [name for name in sorted(own) if not name.startswith(places)] == []

    @each_with_overlays
    def test_nothing_binds_elsewhere(self, table: Procedure) -> None:
        """A body in a place without its own law meets the national rules alone."""
        composed = catalog.procedure(table.id)
        for body in (b for b in bodies_for(composed) if b.place[:2] in {"10", "42"}):
            for day in days_for(table, body):
                plain, with_local = table.book(body).on(day), composed.book(body).on(day)
                for stage, node in plain.items():
                    rules = [[(b.id, b.cites) for b in row.rules] for rows in node.exits.values() for row in rows]
                    there = with_local[stage].exits.values()
                    assert [[(b.id, b.cites) for b in row.rules] for rows in there for row in rows] == rules


class TestStandings:
    """What holds of every audit of standing facts."""

    @each_standing
    def test_met_and_broken(self, table: Standing) -> None:
        """Each rule is met by some facts and broken by others, and its finding is said in both languages."""
        chance = chance_of(table.id)
        lacking = {(rule.name, verdict) for rule in table.rules for verdict in (True, False)}
        days = sorted({day for e in table.rests_on for day in (e.since, e.until) if day is not None})
        for _ in range(6000):
            if not lacking:
                break
            body = chance.choice(bodies_for(table))
            encoded = [d for d in days if any(e.governs(d, body.level, body.place) for e in table.rests_on)]
            facts = made(table.facts, chance, body, chance.choice(encoded))
            findings = table.audit(body, facts)
            for finding in findings:
                _is_said(finding)
            past = _Nothing(body)
            for rule in table.rules:
                bound = Bound.of(rule, table.id, body.level, body.place, facts.on)
                if bound is not None:
                    lacking -= {(rule.name, verdict) for verdict in _verdicts(bound, past, facts)}
                    asked = rule.when is None or rule.when.holds(past, facts)
                    assert rule.judge(body.level)(past, facts) == Rule.met(rule, past, facts) or not asked
        assert sorted(lacking) == []


@frozen
class _Nothing:
    """A body in whose case nothing has happened."""

    body: Body
    events: tuple[Event, ...] = ()


def _walk(table: Procedure, seed: int) -> Iterator[tuple[Case, Event]]:
    chance = chance_of(seed)
    return walk(table, chance.choice(bodies_for(table)), chance)


def _bound(case: Case, event: Event) -> tuple[Bound, ...]:
    return case._row(event).rules


def _verdicts(bound: Bound, past: Any, event: Any) -> set[bool]:
    """How the rule judges the event and the examples beside it, where it asks anything."""
    rule = bound.rule
    if rule.lawful(past, event) is None or (rule.when is not None and not rule.when.holds(past, event)):
        return set()
    met, broken = rule.examples(past, event)
    return {bound.met(past, e) for e in (event, *met, *broken)}


def _is_said(finding: Finding) -> None:
    assert CHINESE.search(finding.requirement.zh), finding.rule
    assert CHINESE.search(finding.shown.zh), finding.rule
    assert not CHINESE.search(finding.requirement.en), finding.rule
    assert finding.shown.en.strip(), finding.rule
    assert finding.cites, finding.rule


def _binds(rule: Rule, level: Level) -> bool:
    return rule.regulates(level) and any(level in cite.levels for cite in rule.cites)


def _stands(cite: Cite, folder: Path) -> bool:
    paragraphs = articles(folder, cite.edition.slug).get(cite.article, {})
    if cite.paragraph is None:
        return bool(paragraphs)
    return cite.paragraph in paragraphs and (cite.item or 0) in paragraphs[cite.paragraph]


def _listed(rule: Rule) -> frozenset[Level]:
    values = (getattr(rule, a.name) for a in fields(type(rule)))
    return frozenset(level for value in values if isinstance(value, ByLevel) for level in value.levels)


def _in_force(rule: Rule, table: Procedure, body: Body) -> tuple[date, ...]:
    """The days from which the law changes for that body, on which the rule is in force there."""
    if not rule.regulates(body.level):
        return ()
    days = days_for(table, body)
    return tuple(day for day in days if any(cite.governs(day, body.level, body.place) for cite in rule.cites))
