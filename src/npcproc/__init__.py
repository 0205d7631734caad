"""Powers and procedures of people's congresses and their standing committees, as tables of steps that cite the law.

Import a procedure from its institution, open a case before a body, and apply what happened:

    from npcproc import Level, StandingCommittee
    from npcproc.supervision import interpellation

    district = StandingCommittee(level=Level.COUNTY, place="370103", members=31)
    case = interpellation.IN_STANDING_COMMITTEE.open(district)

A name is loaded when it is first asked for, so that whoever needs a `Level` does not pay for the machine.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from npcproc.bodies import Body, Congress, Organ, StandingCommittee
    from npcproc.case import Case, Due, Move
    from npcproc.docket import Docket
    from npcproc.events import Event, Facts, Voted, VotingMethod
    from npcproc.findings import (
        DefinitionError,
        Effect,
        Finding,
        NoSuchDay,
        NoSuchProcedure,
        NoSuchStep,
        NotEncoded,
        OutOfOrder,
        ProcedureError,
        Refused,
        Text,
    )
    from npcproc.levels import Level, by_level
    from npcproc.procedure import Overlay, Procedure, Standing
    from npcproc.statutes import Cite, Edition
    from npcproc.steps import Step, alongside, ballot, step
    from npcproc.tally import Carried, NotCarried, Share, Tally, Void

__all__ = [
    "Body",
    "Carried",
    "Case",
    "Cite",
    "Congress",
    "DefinitionError",
    "Docket",
    "Due",
    "Edition",
    "Effect",
    "Event",
    "Facts",
    "Finding",
    "Level",
    "Move",
    "NoSuchDay",
    "NoSuchProcedure",
    "NoSuchStep",
    "NotCarried",
    "NotEncoded",
    "Organ",
    "OutOfOrder",
    "Overlay",
    "Procedure",
    "ProcedureError",
    "Refused",
    "Share",
    "Standing",
    "StandingCommittee",
    "Step",
    "Tally",
    "Text",
    "Void",
    "Voted",
    "VotingMethod",
    "alongside",
    "ballot",
    "by_level",
    "step",
]

_HOMES = {
    "bodies": ("Body", "Congress", "Organ", "StandingCommittee"),
    "case": ("Case", "Due", "Move"),
    "docket": ("Docket",),
    "events": ("Event", "Facts", "Voted", "VotingMethod"),
    "findings": (
        "DefinitionError",
        "Effect",
        "Finding",
        "NoSuchDay",
        "NoSuchProcedure",
        "NoSuchStep",
        "NotEncoded",
        "OutOfOrder",
        "ProcedureError",
        "Refused",
        "Text",
    ),
    "levels": ("Level", "by_level"),
    "procedure": ("Overlay", "Procedure", "Standing"),
    "statutes": ("Cite", "Edition"),
    "steps": ("Step", "alongside", "ballot", "step"),
    "tally": ("Carried", "NotCarried", "Share", "Tally", "Void"),
}
_HOME = {name: home for home, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        message = f"module 'npcproc' has no attribute {name!r}"
        raise AttributeError(message)
    value = getattr(import_module(f"npcproc.{_HOME[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
