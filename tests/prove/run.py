"""Walk every law of every procedure and print what held: `python -m tests.prove.run [members] [last eras]`.

Bodies have up to seven members unless told otherwise, and every era of law is walked.  Two processes share the laws.
Ends with an error where an invariant does not hold, a state has no way out, or a rule in force is never met or never
broken.  A whole run writes what it showed to docs/reliability/prove.md.
"""

from __future__ import annotations

import platform
import sys
from collections import Counter
from collections.abc import Iterator
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from time import perf_counter

from tests.prove.invariants import INVARIANTS
from tests.prove.proof import Proof, jobs, prove

__all__ = ["main"]

MEMBERS = 7
PROCESSES = 2
PAGE = Path(__file__).resolve().parents[2] / "docs" / "reliability" / "prove.md"
_DEAREST = {"appointment", "by-election", "election", "inspection-visit", "law-inspection", "special-report"}
"""Procedures with the most states, which begin first so that the processes end together."""


def _table(proofs: list[Proof]) -> Iterator[str]:
    yield "| procedure | laws | places | eras | states | left | lawful | acts judged | steps tried | counts of votes |"
    yield "|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|"
    for name in dict.fromkeys(proof.procedure for proof in proofs):
        of = [proof for proof in proofs if proof.procedure == name]
        yield _row(name, of)
    yield _row("**all**", proofs)


def _row(name: str, of: list[Proof]) -> str:
    sums = (
        len(of),
        sum(len(p.places) for p in of),
        sum(p.eras for p in of),
        sum(p.states for p in of),
        sum(p.left for p in of),
        sum(p.lawful for p in of),
        sum(p.acts for p in of),
        sum(p.steps for p in of),
        sum(p.votes for p in of),
    )
    return f"| {name} | {' | '.join(f'{n:,}' for n in sums)} |"


def _held(proofs: list[Proof]) -> Iterator[str]:
    held = sum((proof.held for proof in proofs), Counter[str]())
    yield "| invariant | what it says | times held |"
    yield "|---|---|---:|"
    for name, says in INVARIANTS.items():
        yield f"| {name} | {says} | {held[name]:,} |"


def _rules(proofs: list[Proof]) -> Iterator[str]:
    rules, lacking = sum(p.rules for p in proofs), [(p, *each) for p in proofs for each in p.unmet]
    days = sum(since.count(",") + 1 for _, _, since, _ in lacking)
    yield f"Rules in force, each counted once in every law and era: {rules:,}; met and broken by reachable cases: all"
    yield f"but {days}." if lacking else "of them."
    yield f"Of these, and of the stages below, histories led to them alone saw {sum(p.sought for p in proofs):,}."
    for proof, what, since, why in lacking:
        yield f"- {proof.places[0]}: {what} ({since}){': ' * bool(why)}{why}"


def _stages(proofs: list[Proof]) -> Iterator[str]:
    known = [(p, *each) for p in proofs for each in p.unreached]
    yield "Stages that lawful steps reach: all, at every level, place and era in which the procedure exists" + (
        ", but these:" if known else "."
    )
    yield ""
    told = Counter((p.procedure, what, why or "no reason found") for p, what, _, why in known)
    for (name, what, why), laws in told.items():
        yield f"- {name}, {what}: {why} ({laws} laws)"
    stuck, late = sum(len(p.stuck) for p in proofs), sum(p.late for p in proofs)
    yield f"- States without a way to an end by steps that stand: {stuck}."
    yield "- States reached lawfully from which only a breach leads to an end, because a day that was fixed is"
    yield f"  past, or something was left out that can no longer be done: {late:,}."


def _page(proofs: list[Proof], seconds: float) -> list[str]:
    return [
        *_table(proofs),
        "",
        *_held(proofs),
        "",
        *_rules(proofs),
        "",
        *_stages(proofs),
        "",
        f"{seconds:.0f} seconds on {PROCESSES} processes.",
        f"Machine: {platform.machine()}, {platform.system()}, CPython {platform.python_version()}.",
    ]


_INTRODUCTION = """## Exhaustive proof

The states that a case can be in, before bodies of up to seven members, walked by `make prove`: at every level, in every
place with law of its own and one without, in every era of law.  Places under the very same rules, numbers and articles
are walked once, together.

A state is a stage in an era with everything of the past that a rule still ahead reads: what conditions on the past say,
what earlier events fixed, and whether each line of time is still ahead.  One case that really got there stands for it,
lawfully where it can.  In each state every kind of event is tried: variants of every consequence, the examples of each
rule on both sides of its line, the day after every last day, the first day of the next era.  Where dozens of values are
past one line, such as every other organ, or a condition holds for many, all are tried in the first state that has that
line or row, and then four of the ones, eight of the others; of those for which a table has an entry each, all always.
Acts are judged once for all states in which their rules read the same; that two cases of one state are judged alike is
itself an invariant, held by every fortieth meeting of two.

A law with no more than a thousand states is walked whole.  Where there are more, because many things can be done in any
order, a further state is walked on only if it shows values, read together by the rules of some kind of event ahead,
that no state of its stage has shown; and no more than four thousand are walked on by lawful steps, and as many by
others, the stages in turn.  The table counts the states left so.  What the walk then has not seen met, broken or
reached is sought by lawful histories that are led to it.  Every count of votes of every body from one member to seven
is put to every step that counts votes, once for all eras of a law in which the same is asked of the votes.  A rule of
time is walked by whether its line is past, not by every day before.
"""


def failed(proof: Proof) -> bool:
    """Whether something that must be so is not so."""
    return bool(proof.broken or proof.stuck or proof.unmet or any(not why for _, _, why in proof.unreached))


def main(members: int = MEMBERS, last_eras: int = 0) -> int:
    """Prove, print, and write the page after a whole run that held; how many laws failed."""
    start = perf_counter()
    order = sorted(jobs(members), key=lambda job: job[0].partition(".")[0] not in _DEAREST)
    with get_context("spawn").Pool(PROCESSES) as pool:
        proofs = []
        for proof in pool.imap_unordered(partial(prove, last_eras=last_eras), order):
            proofs.append(proof)
            print(f"{proof.procedure}, {proof.places[0]}: {proof.states:,} states", file=sys.stderr)
    proofs.sort(key=lambda proof: (proof.procedure, proof.places))
    lines = _page(proofs, perf_counter() - start)
    print("\n".join(lines))
    wrong = [proof for proof in proofs if failed(proof)]
    for proof in wrong:
        print(f"\nFAILED: {proof.procedure}, {proof.places[0]}", proof.broken or "", *proof.stuck, sep="\n")
    if not wrong and (members, last_eras) == (MEMBERS, 0):
        PAGE.parent.mkdir(parents=True, exist_ok=True)
        PAGE.write_text("\n".join((_INTRODUCTION, *lines, "")), encoding="utf-8")
    return len(wrong)


if __name__ == "__main__":
    sys.exit(min(main(*map(int, sys.argv[1:3])), 1))
