"""How a congress lets its standing committee hear the report for it, and resolve on it.

The resolution is then reported to the next session of the congress for the record.

Organic Law arts. 31, 36 and 51; NPC Rules of Procedure arts. 44 and 54; NPCSC Rules of Procedure arts. 7 and 45 (2009:
arts. 4 and 32).
"""

from __future__ import annotations

from npcproc.bodies import Organ
from npcproc.findings import Effect, Text
from npcproc.law.national import NPC_RULES_2021, NPCSC_RULES_2009, NPCSC_RULES_2022, ORGANIC_2022
from npcproc.rules import Competence, Decided, Majority, Past, Publicity, Sequence, ValidVote, Window
from npcproc.supervision.investigation.decided_by_deputies import MORE_THAN_HALF_OF_ALL, QUORATE
from npcproc.supervision.investigation.inquiry import AuthorisationVoted, AuthorisedResolutionVoted, Filed, Heard
from npcproc.supervision.investigation.matter import Proposed, Subject
from npcproc.tally import MORE_THAN_HALF

__all__ = [
    "AUTHORISED",
    "AUTHORISED_UNDER",
    "COMMITTEE_RESOLVED",
    "FILED",
    "HEARD",
    "MORE_THAN_HALF_OF_ITS_MEMBERS",
    "RESOLVED",
    "WAS_FILED",
]

_COMMITTEE = frozenset({Organ.STANDING_COMMITTEE})

AUTHORISED_UNDER = (ORGANIC_2022.county_and_above(36, 4), NPC_RULES_2021.art(54, 2))
"""The provisions that let a standing committee act for the congress."""

# it is authorised, and hears the report

CONGRESS_AUTHORISES = Competence(
    name="congress-authorises",
    allowed=frozenset({Organ.CONGRESS}),
    says=Text("授权常务委员会听取调查报告应由人民代表大会决定", "the congress authorises its standing committee"),
    cites=AUTHORISED_UNDER,
)
COMMITTEE_HEARS = Competence(
    name="committee-hears",
    allowed=_COMMITTEE,
    says=Text("经授权的应由常务委员会听取调查报告", "the standing committee hears the report where it was authorised"),
    cites=AUTHORISED_UNDER,
)
WAS_AUTHORISED = Sequence(
    name="was-authorised",
    after=Decided(AuthorisationVoted, MORE_THAN_HALF_OF_ALL),
    says=Text("常务委员会听取调查报告应经人民代表大会授权", "the congress has authorised its standing committee"),
    cites=AUTHORISED_UNDER,
)
BETWEEN_SESSIONS = Window(
    name="between-sessions",
    of="congress_in_recess",
    says=Text(
        "常务委员会应在人民代表大会闭会期间听取调查报告",
        "the standing committee hears the report between sessions of the congress",
    ),
    cites=(NPC_RULES_2021.art(54, 2),),
)
# Unsettled: on a recall motion the next session of the congress decides by the report; it is read to be the one that
# hears it, and not its standing committee.
CONGRESS_HEARS_ON_A_MOTION = Competence(
    name="congress-hears-on-a-motion",
    allowed=frozenset({Organ.CONGRESS}),
    when=Past(Proposed, "subject", {Subject.MOTION}),
    says=Text("就罢免案的调查报告应由人民代表大会听取", "the congress itself hears a report on a recall motion"),
    cites=(ORGANIC_2022.county_and_above(31, 5), NPC_RULES_2021.art(44, 1)),
)

# it resolves

COMMITTEE_RESOLVES = Competence(
    name="committee-resolves",
    allowed=_COMMITTEE,
    says=Text("经授权的决议应由常务委员会作出", "the standing committee resolves where it was authorised"),
    cites=AUTHORISED_UNDER,
)
HEARD_FIRST = Sequence(
    name="heard-first",
    after=Heard,
    says=Text("常务委员会应先听取调查报告", "the standing committee has heard the report"),
    cites=AUTHORISED_UNDER,
)
COMMITTEE_QUORATE = ValidVote(
    name="committee-quorate",
    share=MORE_THAN_HALF,
    says=Text(
        "表决时应有常务委员会全体组成人员过半数出席", "more than half of all its members are present for the vote"
    ),
    cites=(ORGANIC_2022.county_and_above(51, 3), NPCSC_RULES_2009.art(4, 1), NPCSC_RULES_2022.art(7, 1)),
)
MORE_THAN_HALF_OF_ITS_MEMBERS = Majority(
    name="more-than-half-of-its-members",
    share=MORE_THAN_HALF,
    quorum=MORE_THAN_HALF,
    says=Text(
        "应由常务委员会全体组成人员的过半数通过", "more than half of all members of the standing committee carry it"
    ),
    cites=(ORGANIC_2022.county_and_above(51, 4), NPCSC_RULES_2009.art(32, 1), NPCSC_RULES_2022.art(45, 1)),
)

COMMITTEE_RESOLVED = Decided(AuthorisedResolutionVoted, MORE_THAN_HALF_OF_ITS_MEMBERS)
"""The standing committee has resolved for the congress."""

# its resolution goes on the record

COMMITTEE_FILES = Competence(
    name="committee-files",
    allowed=_COMMITTEE,
    says=Text("决议应由常务委员会报人民代表大会备案", "the standing committee reports its resolution to the congress"),
    cites=AUTHORISED_UNDER,
)
COMMITTEE_HAS_RESOLVED = Sequence(
    name="committee-has-resolved",
    after=COMMITTEE_RESOLVED,
    says=Text("应先有常务委员会经授权作出的决议", "there is a resolution of the standing committee to report"),
    cites=AUTHORISED_UNDER,
)
AT_THE_NEXT_SESSION = Publicity(
    name="at-the-next-session",
    of="at_next_session",
    says=Text("决议应报人民代表大会下次会议备案", "the resolution is reported to the next session for the record"),
    cites=AUTHORISED_UNDER,
)
WAS_FILED = Sequence(
    name="was-filed",
    after=Filed,
    when=COMMITTEE_RESOLVED,
    effect=Effect.BREACH,
    says=Text(
        "常务委员会经授权作出的决议应报人民代表大会备案",
        "a resolution of the standing committee is reported to the congress for the record",
    ),
    cites=AUTHORISED_UNDER,
)

AUTHORISED = (CONGRESS_AUTHORISES, QUORATE)
"""What is asked of the vote to authorise the standing committee, beside the majority."""

HEARD = (COMMITTEE_HEARS, WAS_AUTHORISED, BETWEEN_SESSIONS, CONGRESS_HEARS_ON_A_MOTION)
"""What is asked when it hears the report."""

RESOLVED = (COMMITTEE_RESOLVES, HEARD_FIRST, COMMITTEE_QUORATE)
"""What is asked of its vote on a resolution, beside the majority."""

FILED = (COMMITTEE_FILES, COMMITTEE_HAS_RESOLVED, AT_THE_NEXT_SESSION)
"""What is asked when its resolution is reported to the congress."""
