"""What is asked of an oath: that it is taken, in public, after the person has been chosen, and who holds the ceremony.

Constitution art. 27; NPC Organic Law art. 14; NPC Rules of Procedure art. 42; Judges Law art. 19; Procurators Law art.
19.  Whose election needs an approval stands in the table of offices.
"""

from __future__ import annotations

from npcproc.appointments.oath.matter import Approved, Sworn, chosen_as, entering
from npcproc.appointments.offices import JUDGES, PROCURATORS, SUBMITTED_BY, provisions
from npcproc.bodies import Organ
from npcproc.findings import Effect, Text
from npcproc.law.national import (
    CONSTITUTION_2018,
    JUDGES_2019,
    NPC_ORGANIC_2021,
    NPC_RULES_2021,
    PROCURATORS_2019,
)
from npcproc.rules import Competence, Publicity, Sequence

__all__ = [
    "APPROVED_FIRST",
    "APPROVED_UNDER",
    "CLOSED",
    "CLOSED_BY_CONGRESS",
    "IN_PUBLIC",
    "SWORN",
    "TAKEN",
    "TAKEN_BEFORE_CONGRESS",
]

_OATH = (CONSTITUTION_2018.art(27, 3),)
_JUDGES_OATH = (JUDGES_2019.art(19, 1),)
_PROCURATORS_OATH = (PROCURATORS_2019.art(19, 1),)
# Unsettled: the article speaks of members of organs of state whom the congress elects or appoints; everyone in the
# table of the congress is read to be meant, members of its special committees included, whom it adopts by vote.
_NPC_OATH = (NPC_RULES_2021.art(42, 1),)

_A_CHIEF_PROCURATOR = chosen_as(*(entry.key for entry in SUBMITTED_BY))
_A_JUDGE = entering(*JUDGES)
_A_PROCURATOR = entering(*PROCURATORS)

# how it is taken

IN_PUBLIC = Publicity(
    name="in-public",
    of="in_public",
    says=Text("宪法宣誓应公开进行", "the oath is taken in public"),
    cites=_OATH,
)
JUDGE_IN_PUBLIC = Publicity(
    name="judge-in-public",
    of="in_public",
    when=_A_JUDGE,
    says=Text("法官应公开进行宪法宣誓", "a judge takes the oath in public"),
    cites=_JUDGES_OATH,
)
PROCURATOR_IN_PUBLIC = Publicity(
    name="procurator-in-public",
    of="in_public",
    when=_A_PROCURATOR,
    says=Text("检察官应公开进行宪法宣誓", "a procurator takes the oath in public"),
    cites=_PROCURATORS_OATH,
)
CHOSEN_BY_THE_NPC_IN_PUBLIC = Publicity(
    name="chosen-by-the-npc-in-public",
    of="in_public",
    says=Text(
        "全国人大选举或者决定任命的人员应公开进行宪法宣誓",
        "whom the National People's Congress elects or appoints takes the oath in public",
    ),
    cites=_NPC_OATH,
)
# Unsettled: who holds the ceremony elsewhere is laid down in a decision that is not among the texts here, and in local
# law; for a standing committee, and for local congresses, nothing is asked of it here.
PRESIDIUM_HOLDS = Competence(
    name="presidium-holds",
    allowed=frozenset({Organ.PRESIDIUM}),
    effect=Effect.BREACH,
    says=Text("宣誓仪式应由大会主席团组织", "the presidium holds the ceremony"),
    cites=(NPC_ORGANIC_2021.art(14, 1, 7), *_NPC_OATH),
)

# when

APPROVED_UNDER = provisions(SUBMITTED_BY)
"""The provisions that ask for an approval of the election of a chief procurator."""

# Unsettled: the articles have an oath taken once someone has been chosen as the law provides.  A chief procurator's
# election is read to be complete only with the approval above, so an oath before it comes too early.
APPROVED_FIRST = Sequence(
    name="approved-first",
    after=Approved,
    when=_A_CHIEF_PROCURATOR,
    effect=Effect.BREACH,
    says=Text(
        "检察长应在上一级人大常委会批准后宣誓",
        "a chief procurator takes the oath after the approval by the standing committee above",
    ),
    cites=(PROCURATORS_2019.county_and_above(19, 1), *APPROVED_UNDER),
)

# that it is taken

# Unsettled: the Constitution speaks of all who serve the state, and leaves to the law who among them swears and how;
# that law is not among the texts here, and everyone in this table is read to swear, whoever acts for a time included.
SWORN = Sequence(
    name="sworn",
    after=Sworn,
    effect=Effect.BREACH,
    says=Text("就职时应进行宪法宣誓", "whoever takes office takes the oath"),
    cites=_OATH,
)
JUDGE_SWORN = Sequence(
    name="judge-sworn",
    after=Sworn,
    when=_A_JUDGE,
    effect=Effect.BREACH,
    says=Text("法官就职时应进行宪法宣誓", "a judge who takes office takes the oath"),
    cites=_JUDGES_OATH,
)
PROCURATOR_SWORN = Sequence(
    name="procurator-sworn",
    after=Sworn,
    when=_A_PROCURATOR,
    effect=Effect.BREACH,
    says=Text("检察官就职时应进行宪法宣誓", "a procurator who takes office takes the oath"),
    cites=_PROCURATORS_OATH,
)
CHOSEN_BY_THE_NPC_SWORN = Sequence(
    name="chosen-by-the-npc-sworn",
    after=Sworn,
    effect=Effect.BREACH,
    says=Text(
        "全国人大选举或者决定任命的人员应进行宪法宣誓",
        "whom the National People's Congress elects or appoints takes the oath",
    ),
    cites=_NPC_OATH,
)

TAKEN = (IN_PUBLIC, JUDGE_IN_PUBLIC, PROCURATOR_IN_PUBLIC)
"""What is asked of every oath."""

TAKEN_BEFORE_CONGRESS = (*TAKEN, CHOSEN_BY_THE_NPC_IN_PUBLIC, PRESIDIUM_HOLDS, APPROVED_FIRST)
"""What is asked of the oath of someone whom a congress has chosen."""

CLOSED = (SWORN, JUDGE_SWORN, PROCURATOR_SWORN)
"""What is asked at the end."""

CLOSED_BY_CONGRESS = (*CLOSED, CHOSEN_BY_THE_NPC_SWORN)
"""What is asked at the end of someone whom a congress has chosen."""
