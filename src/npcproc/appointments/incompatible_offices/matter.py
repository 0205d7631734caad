"""What is held against the offices that one person may not hold together: a roll, and someone who takes an office."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from attrs import field, frozen, validators

from npcproc.bodies import Organ
from npcproc.events import Facts, persons
from npcproc.findings import Text
from npcproc.levels import Level
from npcproc.rules import History, OneOf, Range
from npcproc.rules.past import Judge
from npcproc.rules.rule import set_field
from npcproc.rules.shapes import Measured

__all__ = ["ADMINISTRATIVE", "NOBODY", "SUPERVISORY_OR_JUDICIAL", "NobodyHolds", "OfficeTaken", "Roll"]


def _posts(roll: Mapping[str, Iterable[Organ]]) -> Mapping[str, frozenset[Organ]]:
    if not isinstance(roll, Mapping):
        message = f"Roll.posts: {roll!r} is no mapping from persons to organs"
        raise TypeError(message)
    return {person: frozenset(organs) for person, organs in roll.items()}


@frozen(kw_only=True)
class Roll(Facts):
    """Who sits where else, person by person (兼任职务的情况): members of a committee, or who chairs a congress."""

    zh = "兼任职务的情况"
    en = "Roll"

    posts: Mapping[str, frozenset[Organ]] = field(
        converter=_posts,
        validator=validators.deep_mapping(
            validators.instance_of(str), validators.deep_iterable(validators.instance_of(Organ))
        ),
        hash=False,
    )
    """By person, the organs in which the person holds an office beside the seat; empty where in none."""

    judges: frozenset[str] = field(default=frozenset(), converter=persons)
    """Those of them who are judges.  Unit: persons; asked of members of a standing committee."""

    procurators: frozenset[str] = field(default=frozenset(), converter=persons)
    """Those of them who are procurators.  Unit: persons; asked of members of a standing committee."""


@frozen(kw_only=True)
class OfficeTaken(Facts):
    """Someone with a seat takes an office in an organ of state (担任国家机关职务)."""

    zh = "担任国家机关职务"
    en = "OfficeTaken"

    person: str = field(validator=validators.min_len(1))
    """Who takes it."""

    organ: Organ = field(validator=validators.instance_of(Organ))
    """The organ in which the office lies."""

    resigned_to: Organ | None
    """To whom the person has resigned from the seat; None where to nobody."""


ADMINISTRATIVE = frozenset({Organ.GOVERNMENT, Organ.DEPARTMENT, Organ.HEAD_OF_GOVERNMENT, Organ.GOVERNMENT_ABOVE})
"""What an administrative organ of state may be named by: an organ of any level, or the person at its head."""

SUPERVISORY_OR_JUDICIAL = frozenset(
    {
        Organ.SUPERVISORY_COMMISSION,
        Organ.HEAD_OF_SUPERVISORY_COMMISSION,
        Organ.COURT,
        Organ.PRESIDENT_OF_COURT,
        Organ.PROCURATORATE,
        Organ.CHIEF_PROCURATOR,
        Organ.CHIEF_PROCURATOR_ABOVE,
    },
)
"""The same of supervisory, judicial and procuratorial organs."""

NOBODY = frozenset({frozenset[str]()})
"""The one lawful list of those who may not be there: an empty one."""


@frozen(kw_only=True, eq=False, repr=False)
class NobodyHolds(Measured):
    """Nobody on a roll holds an office in one of these organs.  Unit: persons, each with the organ."""

    kind = "incompatibility"
    of: str = "posts"
    organs: frozenset[Organ]

    def quantity(self, past: History, event: Any) -> frozenset[tuple[str, Organ]]:
        posts: Mapping[str, frozenset[Organ]] = getattr(event, self.of)
        return frozenset((person, organ) for person, held in posts.items() for organ in held & self.organs)

    def lawful(self, past: History, event: Any) -> Range:
        return OneOf(frozenset({frozenset()}))

    def judge(self, level: Level) -> Judge:
        of, organs = self.of, self.organs
        return lambda _past, event: all(organs.isdisjoint(held) for held in getattr(event, of).values())

    def setting(self, past: History, event: Any, value: frozenset[tuple[str, Organ]]) -> Any:
        kept = {person: held - self.organs for person, held in getattr(event, self.of).items()}
        for person, organ in value:
            kept[person] = kept.get(person, frozenset()) | {organ}
        return set_field(event, self.of, kept)

    def shows(self, found: frozenset[tuple[str, Organ]]) -> Text:
        held = sorted(found, key=lambda pair: (pair[0], pair[1].name))
        return Text(
            "、".join(f"{person}（{organ.zh}）" for person, organ in held),
            ", ".join(f"{person} ({organ.en})" for person, organ in held),
        )
