"""What local law finds beside national law: never less, and where both speak never by fewer articles."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import evolve

from npcproc.case import Case
from npcproc.events import Event
from npcproc.findings import Finding

__all__ = ["articles", "beside"]


def beside(national: Iterable[Finding], local: Iterable[Finding]) -> set[str]:
    """The rules found beyond national law.

    Raises `AssertionError` where a national finding is lost, is another one, or has lost an article.
    """
    by_what = {evolve(finding, cites=()): finding.cites for finding in local}
    for finding in national:
        bare = evolve(finding, cites=())
        assert bare in by_what, finding
        assert set(finding.cites) <= set(by_what.pop(bare)), finding
    return {bare.rule for bare in by_what}


def articles(case: Case, event: Event, place: str) -> dict[str, set[str]]:
    """Every rule that the event breaks, by its name, with the articles of that place's own law that say so."""
    return {
        finding.rule.rpartition(".")[2]: {cite.slug for cite in finding.cites if cite.edition.place == place}
        for finding in case.check(event)
    }
