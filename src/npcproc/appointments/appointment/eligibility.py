"""What is asked of a person who is to be a judge or a procurator, as far as an appointment shows it.

Judges Law arts. 12, 13 and 16; Procurators Law arts. 12, 13 and 16; Courts Organic Law art. 47; Procuratorates Organic
Law art. 42.  Nationality, degrees and years of legal work are not judged here.
"""

from __future__ import annotations

from npcproc.appointments.appointment.matter import Selection
from npcproc.appointments.offices import JUDGES, PROCURATORS
from npcproc.findings import Text
from npcproc.law.national import COURTS_2018, JUDGES_2019, PROCURATORATES_2018, PROCURATORS_2019
from npcproc.rules import Eligibility, Is

__all__ = [
    "JUDGE_NOT_BARRED",
    "JUDGE_QUALIFIED",
    "JUDGE_REVIEWED",
    "PROCURATOR_NOT_BARRED",
    "PROCURATOR_QUALIFIED",
    "PROCURATOR_REVIEWED",
]

_REVIEWED = frozenset({Selection.NOT_FIRST, Selection.REVIEWED})

JUDGE_QUALIFIED = Eligibility(
    name="judge-qualified",
    of="legally_qualified",
    allowed=frozenset({True}),
    when=Is("office", JUDGES),
    says=Text("法官应取得法律职业资格", "a judge holds the legal professional qualification"),
    cites=(COURTS_2018.art(47, 1), JUDGES_2019.art(12, 1, 7)),
)
JUDGE_REVIEWED = Eligibility(
    name="judge-reviewed",
    of="selection",
    allowed=_REVIEWED,
    when=Is("office", JUDGES),
    says=Text("初任法官应经法官遴选委员会审核专业能力", "the selection committee reviews whoever becomes a judge"),
    cites=(COURTS_2018.art(47, 1), JUDGES_2019.county_and_above(16, 1), JUDGES_2019.national(16, 4)),
)
JUDGE_NOT_BARRED = Eligibility(
    name="judge-not-barred",
    of="bar",
    allowed=frozenset({None}),
    when=Is("office", JUDGES),
    says=Text("有法律规定情形的人不得担任法官", "no one whom the law bars is a judge"),
    cites=(JUDGES_2019.art(13, 1, 1), JUDGES_2019.art(13, 1, 2), JUDGES_2019.art(13, 1, 3)),
)
PROCURATOR_QUALIFIED = Eligibility(
    name="procurator-qualified",
    of="legally_qualified",
    allowed=frozenset({True}),
    when=Is("office", PROCURATORS),
    says=Text("检察官应取得法律职业资格", "a procurator holds the legal professional qualification"),
    cites=(PROCURATORATES_2018.art(42, 1), PROCURATORS_2019.art(12, 1, 7)),
)
PROCURATOR_REVIEWED = Eligibility(
    name="procurator-reviewed",
    of="selection",
    allowed=_REVIEWED,
    when=Is("office", PROCURATORS),
    says=Text(
        "初任检察官应经检察官遴选委员会审核专业能力",
        "the selection committee reviews whoever becomes a procurator",
    ),
    cites=(PROCURATORATES_2018.art(42, 1), PROCURATORS_2019.county_and_above(16, 1), PROCURATORS_2019.national(16, 4)),
)
PROCURATOR_NOT_BARRED = Eligibility(
    name="procurator-not-barred",
    of="bar",
    allowed=frozenset({None}),
    when=Is("office", PROCURATORS),
    says=Text("有法律规定情形的人不得担任检察官", "no one whom the law bars is a procurator"),
    cites=(PROCURATORS_2019.art(13, 1, 1), PROCURATORS_2019.art(13, 1, 2), PROCURATORS_2019.art(13, 1, 3)),
)
