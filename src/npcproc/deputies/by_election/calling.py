"""Who may hold a by-election, and by whose method.

Electoral Law art. 57; Organic Law arts. 45 and 50; Constitution art. 104.
"""

from __future__ import annotations

from npcproc.bodies import Organ
from npcproc.deputies.by_election.matter import MethodBy, Seat
from npcproc.findings import Text
from npcproc.law.national import CONSTITUTION_2018, ELECTION_2020, ORGANIC_2022
from npcproc.levels import Level
from npcproc.rules import Competence, Rule, Window
from npcproc.statutes import Cite

__all__ = ["BY_COMMITTEE", "BY_CONGRESS", "BY_VOTERS", "COMMITTEES_OPEN", "CONGRESS_OPENS", "VOTERS_OPEN"]

_ELECTING = frozenset({Level.PROVINCIAL, Level.MUNICIPAL, Level.COUNTY})
_DIRECT = frozenset({Level.COUNTY, Level.TOWNSHIP})

CONGRESS_OPENS = (ELECTION_2020.art(57, 1, levels=_ELECTING),)
"""The provision that opens a by-election by a congress."""

COMMITTEES_OPEN = (
    ELECTION_2020.art(57, 3, levels=_ELECTING),
    ORGANIC_2022.county_and_above(50, 1, 18),
    CONSTITUTION_2018.county_and_above(104, 1),
)
"""The provisions that open one by a standing committee."""

VOTERS_OPEN = (ELECTION_2020.art(57, 1, levels=_DIRECT),)
"""The provision that opens one by the voters of a district."""

# The Organic Law speaks of deputies of local congresses: of those whom a provincial congress elects it does not.
_UNIT_OF_LOCAL_DEPUTIES = ORGANIC_2022.art(45, 1, levels=frozenset({Level.MUNICIPAL, Level.COUNTY}))


def _original(cites: tuple[Cite, ...]) -> Competence:
    return Competence(
        name="original-electors",
        of="seat",
        allowed=frozenset({Seat.LEFT_BY_OUR_OWN}),
        says=Text(
            "补选的应是原由本选举单位或者本选区选出的代表留下的缺额",
            "the seats are those of deputies whom the same electors had elected, and are vacant",
        ),
        cites=cites,
    )


# Unsettled: the articles on nomination, the ballot, the count and its result speak of every election of deputies, and
# are read to bind a by-election too; the surplus of candidates, the preliminary election that goes with it and the days
# counted back from election day are left to the method of the province.
def _method(levels: frozenset[Level]) -> Competence:
    return Competence(
        name="method-by-province",
        of="method_by",
        allowed=frozenset({MethodBy.PROVINCIAL_COMMITTEE}),
        says=Text(
            "补选的具体办法应由省级人民代表大会常务委员会规定",
            "the standing committee of the province lays down the method",
        ),
        cites=(ELECTION_2020.art(57, 4, levels=levels),),
    )


COMMITTEE_ACTS = Competence(
    name="committee-acts",
    allowed=frozenset({Organ.STANDING_COMMITTEE}),
    says=Text("闭会期间的补选应由常务委员会进行", "between sessions the standing committee holds the by-election"),
    cites=COMMITTEES_OPEN,
)
BETWEEN_SESSIONS = Window(
    name="between-sessions",
    of="congress_in_session",
    wanted=False,
    says=Text("常务委员会补选应在大会闭会期间", "the committee elects only between sessions of its congress"),
    cites=COMMITTEES_OPEN,
)

BY_CONGRESS: tuple[Rule, ...] = (_original((*CONGRESS_OPENS, _UNIT_OF_LOCAL_DEPUTIES)), _method(_ELECTING))
"""What is asked when a congress begins."""

BY_COMMITTEE: tuple[Rule, ...] = (
    COMMITTEE_ACTS,
    BETWEEN_SESSIONS,
    _original((*CONGRESS_OPENS, _UNIT_OF_LOCAL_DEPUTIES)),
    _method(_ELECTING),
)
"""What is asked when a standing committee begins."""

BY_VOTERS: tuple[Rule, ...] = (_original((*VOTERS_OPEN, ORGANIC_2022.art(45, 1, levels=_DIRECT))), _method(_DIRECT))
"""What is asked when a by-election in a district begins."""
