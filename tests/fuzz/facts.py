"""Arbitrary facts against every audit of how things stand."""

from __future__ import annotations

from collections import Counter
from random import Random

from attrs import evolve
from tests.fuzz.wild import any_day, wild

from npcproc import catalog
from npcproc.findings import ProcedureError
from npcproc.testing import Chance, bodies_for, made

__all__ = ["one_audit"]


def one_audit(seed: int) -> Counter[str]:
    """One set of facts audited for a body of the right kind, or now and then of another table's."""
    chance, done = Random(seed), Counter[str]()  # noqa: S311 - nothing here is a secret
    table = chance.choice(catalog.standings())
    whose = table if chance.random() < 0.9 else chance.choice(catalog.procedures())
    body = chance.choice(bodies_for(whose, chance.choice((1, 7, 31, 2980))))
    start = chance.choice(table.rests_on).since
    plain = made(table.facts, Chance(chance), body, start)
    try:
        facts = evolve(wild(plain, chance), on=any_day(chance, start))
    except ValueError:  # what cannot be, such as a record that ends before it begins
        facts = plain
    done["facts"] += 1
    try:
        findings = table.audit(body, facts)
    except ProcedureError as error:
        str(error)
        done[type(error).__name__] += 1
    else:
        done["audited"] += 1
        done["findings"] += len(findings)
    return done
