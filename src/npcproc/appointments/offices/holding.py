"""An office as it is held on a day (任职): for how many terms, for how long, by whose approval.

What is judged here is what the table of offices says of the office; the rules only look it up.

Constitution arts. 66, 67, 79, 87, 93, 101, 106, 124, 129 and 135; Organic Law arts. 11, 18, 34, 37, 47 and 48; NPC
Organic Law arts. 22, 23, 34 and 35; NPC Rules of Procedure art. 38; Supervision Commissions Law arts. 8 and 9; Courts
Organic Law art. 44; Procuratorates Organic Law arts. 38 and 39; Procurators Law art. 18.
"""

from __future__ import annotations

from attrs import field, frozen, validators

from npcproc.appointments.offices.office import Office
from npcproc.appointments.offices.table import APPROVED_BY, AS_THE_CONGRESS, FROM_DEPUTIES, TERMS_AT_MOST
from npcproc.bodies import Congress, persons_from
from npcproc.events import Facts
from npcproc.findings import Text
from npcproc.law.national import CONSTITUTION_2018, NPC_ORGANIC_2021, ORGANIC_2022
from npcproc.procedure import Standing
from npcproc.rules import CompetenceByTable, Entry, SameTermByTable, TermsByTable

__all__ = ["HOLDING", "Held"]


@frozen(kw_only=True)
class Held(Facts):
    """Somebody holds an office (任职)."""

    zh = "任职"
    en = "Held"

    office: Office = field(validator=validators.instance_of(Office))
    """The office."""

    term_in_a_row: int = field(default=1, validator=persons_from(1))
    """Which term in a row it is for that person in that office.  Unit: terms, 1 for the first."""

    years: int = field(default=5, validator=persons_from(0))
    """How long the term is.  Unit: years."""

    congress_years: int = field(default=5, validator=persons_from(0))
    """How long that of the congress is.  Unit: years."""

    deputy: bool = True
    """Whether the person is a deputy of the congress; asked where only a deputy may hold the office."""

    approved_above: bool = True
    """Whether the standing committee above has approved the election; asked of chief procurators."""


NO_MORE_TERMS = TermsByTable(
    name="no-more-terms",
    of="term_in_a_row",
    by_field="office",
    table=TERMS_AT_MOST,
    says=Text("连续任职不应超过法定届数", "nobody holds the office for more terms in a row than the law allows"),
)
AS_LONG_AS_THE_CONGRESS = SameTermByTable(
    name="as-long-as-the-congress",
    of="years",
    by_field="office",
    same_as="congress_years",
    table=AS_THE_CONGRESS,
    says=Text("每届任期应与本级人民代表大会相同", "the term is as long as that of the congress"),
)
FROM_THE_DEPUTIES = CompetenceByTable(
    name="from-the-deputies",
    of="deputy",
    by_field="office",
    table=FROM_DEPUTIES,
    says=Text("担任该职务的应为本级人大代表", "whoever holds the office is a deputy of the congress"),
)
# Unsettled: no text says whether a chief procurator who is elected acts as such before the committee above approves.
# The election is read to be complete only with the approval.
APPROVED_ABOVE = CompetenceByTable(
    name="approved-above",
    of="approved_above",
    by_field="office",
    table=tuple(Entry(entry.key, frozenset({True}), entry.cites) for entry in APPROVED_BY),
    says=Text(
        "检察长的选举应经上一级人大常委会批准",
        "the election of a chief procurator is approved by the standing committee above",
    ),
)

HOLDING = Standing(
    id="office.holding",
    title=Text("任职的届数、任期和批准", "Holding an office: terms and approval"),
    body=Congress,
    rests_on=(CONSTITUTION_2018, ORGANIC_2022, NPC_ORGANIC_2021),
    facts=Held,
    rules=(NO_MORE_TERMS, AS_LONG_AS_THE_CONGRESS, FROM_THE_DEPUTIES, APPROVED_ABOVE),
)
