"""How a standing committee stands on a day: that there is one, who is in it, how long, and how often it meets.

Organic Law arts. 46-48 and 51; NPC Organic Law arts. 22 and 23; Constitution arts. 65, 66, 96 and 103; NPCSC Rules of
Procedure art. 6 (2009: art. 3).
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from attrs import field, frozen, validators

from npcproc.bodies import Congress, Organ, StandingCommittee
from npcproc.events import Facts, organs
from npcproc.findings import Effect, Text
from npcproc.law.national import (
    CONSTITUTION_2018,
    NPC_ORGANIC_2021,
    NPCSC_RULES_2009,
    NPCSC_RULES_2022,
    ORGANIC_2022,
)
from npcproc.levels import Level, by_level
from npcproc.periods import months
from npcproc.procedure import Standing
from npcproc.rules import Competence, Composition, Eligibility, Frequency, Incompatibility, SameTerm

__all__ = [
    "COMPOSITION",
    "ESTABLISHMENT",
    "FREQUENCY",
    "MEMBERSHIP",
    "TERM",
    "CommitteeTerm",
    "Established",
    "MadeUp",
    "Member",
    "SessionsHeld",
]

_PROVINCE_AND_CITY = frozenset({Level.PROVINCIAL, Level.MUNICIPAL})
_COUNTY = frozenset({Level.COUNTY})


def _days(held: Iterable[date]) -> frozenset[date]:
    return frozenset(held)


@frozen(kw_only=True)
class Established(Facts):
    """Whether a congress has a standing committee (设立常务委员会)."""

    zh = "设立常务委员会"
    en = "Established"

    has_standing_committee: bool
    """Whether it has one."""


@frozen(kw_only=True)
class MadeUp(Facts):
    """What offices a standing committee is made up of (常务委员会的组成)."""

    zh = "常务委员会的组成"
    en = "MadeUp"

    offices: frozenset[Organ] = field(converter=organs)
    """The offices filled: chairperson, vice-chairpersons, secretary-general, ordinary members (`Organ.MEMBERS`)."""


@frozen(kw_only=True)
class Member(Facts):
    """One member of a standing committee (常务委员会组成人员)."""

    zh = "常务委员会组成人员"
    en = "Member"

    deputy: bool
    """Whether the member was elected from among the deputies of the congress."""

    offices_in: frozenset[Organ] = field(converter=organs)
    """The organs in which the member holds an office; who took one and has resigned from the committee is no member."""


@frozen(kw_only=True)
class CommitteeTerm(Facts):
    """How long a standing committee serves (常务委员会的任期)."""

    zh = "常务委员会的任期"
    en = "CommitteeTerm"

    years: int = field(validator=validators.ge(0))
    """Its term.  Unit: years."""

    congress_years: int = field(validator=validators.ge(0))
    """The term of its congress.  Unit: years."""

    served_until: date
    """The day up to which it exercises its powers; the day judged, while it does."""

    next_elected: date
    """The day on which the next congress elects its successor; the day judged, while it has not."""


@frozen(kw_only=True)
class SessionsHeld(Facts):
    """The sessions that a standing committee has held (常务委员会会议的举行).

    Raises `ValueError` for a record that begins after the day on which it is judged.
    """

    zh = "常务委员会会议的举行"
    en = "SessionsHeld"

    since: date = field()
    """The day from which the record counts: the last session before it or, for a new committee, its election."""

    held: frozenset[date] = field(converter=_days)
    """The days on which sessions opened, ad hoc ones too."""

    @since.validator
    def _not_later(self, _attribute: object, since: date) -> None:
        if since > self.on:
            message = f"SessionsHeld.since: {since} is later than {self.on}, the day judged"
            raise ValueError(message)


HAS_STANDING_COMMITTEE = Competence(
    name="has-standing-committee",
    of="has_standing_committee",
    allowed=frozenset({True}),
    says=Text("县级以上的人民代表大会应设立常务委员会", "a congress at county level or above has a standing committee"),
    cites=(ORGANIC_2022.county_and_above(46, 1), CONSTITUTION_2018.county_and_above(96, 2)),
)

_WITH_SECRETARY_GENERAL = frozenset(
    {Organ.CHAIRPERSON, Organ.VICE_CHAIRPERSON, Organ.SECRETARY_GENERAL, Organ.MEMBERS},
)
RIGHT_OFFICES = Composition(
    name="right-offices",
    of="offices",
    includes=by_level(
        national=_WITH_SECRETARY_GENERAL,
        provincial=_WITH_SECRETARY_GENERAL,
        municipal=_WITH_SECRETARY_GENERAL,
        county=_WITH_SECRETARY_GENERAL - {Organ.SECRETARY_GENERAL},
    ),
    says=Text("常务委员会应由法律规定的各类组成人员组成", "the committee is made up of the offices that the law names"),
    cites=(
        NPC_ORGANIC_2021.art(23, 1),
        CONSTITUTION_2018.national(65, 1),
        # The Constitution names no secretary-general below the national level; the Organic Law does, but for counties.
        CONSTITUTION_2018.county_and_above(103, 1),
        ORGANIC_2022.art(47, 1, levels=_PROVINCE_AND_CITY),
        ORGANIC_2022.art(47, 2, levels=_COUNTY),
    ),
)

FROM_THE_DEPUTIES = Eligibility(
    name="from-the-deputies",
    of="deputy",
    allowed=frozenset({True}),
    says=Text("组成人员应从本级人大代表中选出", "members are elected from among the deputies of the congress"),
    cites=(
        NPC_ORGANIC_2021.art(23, 2),
        ORGANIC_2022.art(47, 1, levels=_PROVINCE_AND_CITY),
        ORGANIC_2022.art(47, 2, levels=_COUNTY),
    ),
)
NO_OTHER_STATE_OFFICE = Incompatibility(
    name="no-other-state-office",
    of="offices_in",
    excludes=frozenset(
        {Organ.GOVERNMENT, Organ.DEPARTMENT, Organ.SUPERVISORY_COMMISSION, Organ.COURT, Organ.PROCURATORATE},
    ),
    says=Text(
        "组成人员不应担任行政、监察、审判、检察机关的职务，担任的应辞去常务委员会职务",
        "a member holds no office in an administrative, supervisory, judicial or procuratorial organ, or resigns",
    ),
    cites=(
        NPC_ORGANIC_2021.art(23, 3),
        CONSTITUTION_2018.national(65, 4),
        ORGANIC_2022.county_and_above(47, 3),
        CONSTITUTION_2018.county_and_above(103, 3),
    ),
)

_TERM = (CONSTITUTION_2018.national(66, 1), NPC_ORGANIC_2021.art(22, 2), ORGANIC_2022.county_and_above(48, 1))

AS_LONG_AS_THE_CONGRESS = SameTerm(
    name="as-long-as-the-congress",
    of="years",
    same_as="congress_years",
    says=Text("常务委员会的任期应与本级人民代表大会相同", "the committee's term is that of its congress"),
    cites=_TERM,
)
UNTIL_THE_NEXT = SameTerm(
    name="until-the-next",
    of="served_until",
    same_as="next_elected",
    says=Text(
        "常务委员会应行使职权到下届人大选出新的常务委员会为止",
        "the committee exercises its powers until the next congress elects a new one",
    ),
    cites=_TERM,
)

# Unsettled: no article says by when a new committee first meets.  The two months are read to run from its election, as
# they run from each session to the next; the other reading counts from the last session of the committee before it.
EVERY_TWO_MONTHS = Frequency(
    name="every-two-months",
    every=months(2),
    says=Text("常务委员会会议应每两个月至少举行一次", "the committee meets at least once every two months"),
    cites=(ORGANIC_2022.county_and_above(51, 1),),
)
# An additional or an ad hoc session counts like any other: the law sets a minimum, and no maximum.
GENERALLY_EVERY_TWO_MONTHS = Frequency(
    name="generally-every-two-months",
    every=months(2),
    effect=Effect.ADVISORY,
    says=Text("常务委员会会议一般每两个月举行一次", "the committee generally meets once every two months"),
    cites=(NPCSC_RULES_2009.art(3, 1), NPCSC_RULES_2022.art(6, 1)),
)

ESTABLISHMENT = Standing(
    id="standing-committee.establishment",
    title=Text("常务委员会的设立", "Establishment of a standing committee"),
    body=Congress,
    rests_on=(ORGANIC_2022, CONSTITUTION_2018),
    facts=Established,
    rules=(HAS_STANDING_COMMITTEE,),
)
COMPOSITION = Standing(
    id="standing-committee.composition",
    title=Text("常务委员会的组成", "Composition of a standing committee"),
    body=StandingCommittee,
    rests_on=(ORGANIC_2022, NPC_ORGANIC_2021, CONSTITUTION_2018),
    facts=MadeUp,
    rules=(RIGHT_OFFICES,),
)
MEMBERSHIP = Standing(
    id="standing-committee.membership",
    title=Text("常务委员会组成人员的资格", "Membership of a standing committee"),
    body=StandingCommittee,
    rests_on=(ORGANIC_2022, NPC_ORGANIC_2021, CONSTITUTION_2018),
    facts=Member,
    rules=(FROM_THE_DEPUTIES, NO_OTHER_STATE_OFFICE),
)
TERM = Standing(
    id="standing-committee.term",
    title=Text("常务委员会的任期", "Term of a standing committee"),
    body=StandingCommittee,
    rests_on=(ORGANIC_2022, NPC_ORGANIC_2021, CONSTITUTION_2018),
    facts=CommitteeTerm,
    rules=(AS_LONG_AS_THE_CONGRESS, UNTIL_THE_NEXT),
)
FREQUENCY = Standing(
    id="standing-committee.frequency",
    title=Text("常务委员会会议的次数", "Frequency of sessions of a standing committee"),
    body=StandingCommittee,
    rests_on=(ORGANIC_2022, NPCSC_RULES_2009, NPCSC_RULES_2022),
    facts=SessionsHeld,
    rules=(EVERY_TWO_MONTHS, GENERALLY_EVERY_TWO_MONTHS),
)
