"""What is asked when nomination opens, and of nominations; of the nominees themselves, see `eligibility`.

Organic Law arts. 26 and 29; NPC Organic Law arts. 14 and 18; NPC Rules of Procedure art. 38; Deputies Law 2015 art. 11
and 2025 art. 17.
"""

from __future__ import annotations

from typing import Any

from attrs import frozen

from npcproc.appointments.election.ballots import nominations
from npcproc.appointments.election.eligibility import ELIGIBLE
from npcproc.appointments.election.matter import CandidatesFrom, SeatsSettled, SupplementaryVoted
from npcproc.bodies import Organ
from npcproc.findings import Text
from npcproc.law.national import DEPUTIES_2015, DEPUTIES_2025, NPC_ORGANIC_2021, NPC_RULES_2021, ORGANIC_2022
from npcproc.levels import by_level
from npcproc.rules import AtMost, History, Initiator, Is, Method, Past, Range, Right, Sequence, Signatures, last
from npcproc.rules.rule import set_field
from npcproc.rules.shapes import Measured

__all__ = ["NOMINATED", "OPENED", "OPENED_ANEW"]

_PRESIDIUM = frozenset({Organ.PRESIDIUM})
_EITHER = frozenset({Organ.PRESIDIUM, Organ.DEPUTIES})
_BY_DEPUTIES = Is("by", {Organ.DEPUTIES})

_DEPUTIES_NOMINATE = (
    ORGANIC_2022.art(26, 1),
    DEPUTIES_2015.county_and_above(11, 3),
    DEPUTIES_2015.township(11, 4),
    DEPUTIES_2025.county_and_above(17, 3),
    DEPUTIES_2025.township(17, 4),
)

# nomination is opened

DEPUTIES_MAY_NOMINATE = Right(
    name="deputies-may-nominate",
    of="deputies_may_nominate",
    says=Text("代表依法联合提名的权利应予保障", "deputies may nominate jointly"),
    cites=_DEPUTIES_NOMINATE,
)
FROM_ANY_UNIT = Right(
    name="from-any-unit",
    of="across_units",
    says=Text(
        "不同选区或者选举单位选出的代表可以联合提名",
        "deputies from different districts or electing units may nominate together",
    ),
    cites=(ORGANIC_2022.art(26, 2),),
)
NOMINATED_ANEW = Sequence(
    name="nominated-anew",
    after=Past(SupplementaryVoted, "candidates_from", {CandidatesFrom.NOMINATION}),
    says=Text(
        "决定按得票顺序确定候选人的，不再另行提名",
        "candidates are nominated anew only if that is what was decided",
    ),
    cites=(ORGANIC_2022.art(29, 2),),
)

# who nominates, and how


@frozen(kw_only=True, eq=False, repr=False)
class NomineesOfOne(Measured):
    """Nobody nominates more people than there are seats, over all nominations of one's own since nomination opened.

    Each deputy who signs nominates all who stand there.  A kind of its own: it counts by signatory, over the case.
    Unit: candidates.
    """

    kind = "prohibition"

    of: str = "candidates"
    nominator: Organ

    def quantity(self, past: History, event: Any) -> int:
        own = [each for each in (*nominations(past), event) if each.by is self.nominator]
        names: dict[str, set[str]] = {}
        for each in own:
            for who in each.signatories if self.nominator is Organ.DEPUTIES else (self.nominator.name,):
                names.setdefault(who, set()).update(each.candidates)
        return max(map(len, names.values()), default=0)

    def lawful(self, past: History, event: Any) -> Range | None:
        settled = last(past, SeatsSettled)
        return None if settled is None or event.by is not self.nominator else AtMost(settled.seats)

    def setting(self, past: History, event: Any, value: int) -> Any:
        own = sorted(event.candidates)
        names = (*own, *(name for n in range(1, value + 2) if (name := f"{n}号") not in own))
        tried = (set_field(event, self.of, frozenset(names[:many])) for many in range(1, value + 2))
        return next((each for each in tried if each is not None and self.quantity(past, each) == value), None)

    @property
    def reads(self) -> tuple[str, ...]:
        return (self.of, "signatories", "by")

    def required(self, lawful: Range) -> Text:
        return Text(f"{self.says.zh}，即{lawful.text.zh}名", f"{self.says.en}, that is {lawful.text.en}")

    def shows(self, found: Any) -> Text:
        return Text(f"现为{found}名", f"found {found}")


WHO_NOMINATES = Initiator(
    name="who-nominates",
    allowed=by_level(national=_PRESIDIUM, provincial=_EITHER, municipal=_EITHER, county=_EITHER, township=_EITHER),
    says=Text(
        "候选人应由主席团提名，在地方也可以由代表联合提名",
        "the presidium nominates, in a local congress deputies jointly as well",
    ),
    cites=(*_DEPUTIES_NOMINATE, NPC_ORGANIC_2021.art(14, 1, 5), NPC_ORGANIC_2021.art(18, 1), NPC_RULES_2021.art(38, 1)),
)
ENOUGH_SIGN = Signatures(
    name="enough-sign",
    at_least=by_level(provincial=30, municipal=20, county=10, township=10),
    when=_BY_DEPUTIES,
    cites=(ORGANIC_2022.art(26, 2),),
)
IN_WRITING = Method(
    name="in-writing",
    of="in_writing",
    allowed=frozenset({True}),
    when=_BY_DEPUTIES,
    says=Text("代表联合提名应采用书面形式", "deputies nominate in writing"),
    cites=(ORGANIC_2022.art(26, 2),),
)
PRESIDIUM_NO_MORE_THAN_SEATS = NomineesOfOne(
    name="presidium-no-more-than-seats",
    nominator=Organ.PRESIDIUM,
    says=Text("主席团提名的人数不得超过应选名额", "the presidium nominates no more people than there are seats"),
    cites=(ORGANIC_2022.art(26, 3),),
)
DEPUTY_NO_MORE_THAN_SEATS = NomineesOfOne(
    name="deputy-no-more-than-seats",
    nominator=Organ.DEPUTIES,
    says=Text(
        "每一代表参加联合提名的人数不得超过应选名额",
        "no deputy joins in nominating more people than there are seats",
    ),
    cites=(ORGANIC_2022.art(26, 3),),
)

OPENED = (DEPUTIES_MAY_NOMINATE, FROM_ANY_UNIT)
"""What is asked when nomination opens."""

OPENED_ANEW = (NOMINATED_ANEW, *OPENED)
"""What is asked when it opens again for a supplementary election."""

NOMINATED = (
    WHO_NOMINATES,
    ENOUGH_SIGN,
    IN_WRITING,
    PRESIDIUM_NO_MORE_THAN_SEATS,
    DEPUTY_NO_MORE_THAN_SEATS,
    *ELIGIBLE,
)
"""What is asked of a nomination."""
