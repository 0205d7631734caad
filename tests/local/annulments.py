"""Annulments by a standing committee just before the vote, in any place."""

from __future__ import annotations

from datetime import date

from attrs import evolve
from tests.never_forgives import articles

from npcproc.bodies import Organ, StandingCommittee
from npcproc.case import Case
from npcproc.places import level_of
from npcproc.procedure import Procedure
from npcproc.supervision.oversight_relations import (
    DecisionVoted,
    Deliberated,
    Ground,
    Instrument,
    Maker,
    Proposed,
    Rank,
    Tabled,
)
from npcproc.tally import Tally

__all__ = ["LAST_OF", "asked_in", "decided_by"]

LAST_OF = DecisionVoted(
    on=date(2025, 6, 3), by=Organ.STANDING_COMMITTEE, tally=Tally(members=31, present=31, in_favour=31)
)
"""The vote, by the standing committee."""


def asked_in(table: Procedure, place: str, maker: Maker) -> Case:
    """The case just before the vote on a decision of that maker."""
    council = Organ.CHAIRPERSONS_COUNCIL
    proposed = Proposed(
        on=date(2025, 5, 6),
        by=council,
        maker=maker,
        rank=Rank.OWN if maker is Maker.GOVERNMENT else Rank.NEXT,
        instrument=Instrument.DECISION,
        act="某决定",
        ground=Ground.INAPPROPRIATE,
    )
    committee = StandingCommittee(level=level_of(place), place=place, members=31)
    tabled = Tabled(on=date(2025, 5, 20), by=council)
    deliberated = Deliberated(on=date(2025, 6, 2), by=Organ.STANDING_COMMITTEE)
    return table.open(committee).replay((proposed, tabled, deliberated))


def decided_by(case: Case, organ: Organ = Organ.CHAIRPERSONS_COUNCIL) -> dict[str, set[str]]:
    """What is found where another organ decides, with the articles of local law, of the place or its province."""
    wrong = evolve(LAST_OF, by=organ)
    of_place = articles(case, wrong, case.body.place)
    of_province = articles(case, wrong, f"{case.body.place[:2]}0000")
    return {name: of_place[name] | of_province[name] for name in of_place}
