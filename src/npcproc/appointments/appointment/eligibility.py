"""What is asked of a person who is to be a judge or a procurator, as far as an appointment shows it.

Judges Law arts. 12, 13 and 16; Procurators Law arts. 12, 13 and 16; Courts Organic Law art. 47; Procuratorates Organic
Law art. 42.  Nationality, degrees and years of legal work are not judged here.
"""

from __future__ import annotations

from npcproc.appointments.appointment.particulars import Selection
from npcproc.appointments.offices import JUDGES, PROCURATORS
from npcproc.appointments.offices.profession import COURT, PROCURATORATE, Profession
from npcproc.findings import Text
from npcproc.law.national import COURTS_2018, JUDGES_2019, PROCURATORATES_2018, PROCURATORS_2019
from npcproc.rules import CompetenceByTable, Eligibility, Entry, Is

__all__ = [
    "FIRST_JUDGE_QUALIFIED",
    "FIRST_PROCURATOR_QUALIFIED",
    "JUDGE_NOT_BARRED",
    "JUDGE_QUALIFIED",
    "JUDGE_REVIEWED",
    "PROCURATOR_NOT_BARRED",
    "PROCURATOR_QUALIFIED",
    "PROCURATOR_REVIEWED",
]

_REVIEWED = frozenset({Selection.NOT_FIRST, Selection.REVIEWED})
_YES = frozenset({True})


def _first_qualified(name: str, of: Profession) -> CompetenceByTable:
    """Whoever first becomes one, and not as the head, has passed the examination."""
    offices = sorted(of.offices - of.heads, key=lambda office: office.name)
    return CompetenceByTable(
        name=name,
        of="legally_qualified",
        by_field="office",
        table=tuple(Entry(office, _YES, of.condition(7)) for office in offices),
        when=Is("selection", {Selection.REVIEWED, Selection.UNREVIEWED}),
        says=of.text(
            "初任的应通过国家考试取得法律职业资格", "who becomes one has passed the examination for the qualification"
        ),
    )


# Unsettled: the organic laws have judges and procurators selected from those who hold the qualification, and the laws
# on each ask the examination of whoever first becomes one.  The former is read of every appointment but that of a head;
# of heads the next paragraph asks knowledge of the law and a legal career, and neither is asked of them.
JUDGE_QUALIFIED = Eligibility(
    name="judge-qualified",
    of="legally_qualified",
    allowed=_YES,
    when=Is("office", COURT.offices - COURT.heads),
    says=Text("法官应取得法律职业资格", "a judge holds the legal professional qualification"),
    cites=(COURTS_2018.art(47, 1),),
)
FIRST_JUDGE_QUALIFIED = _first_qualified("first-judge-qualified", COURT)
# Unsettled: of those whom the supreme court and the supreme procuratorate select, the articles ask a review and do not
# say that it is for a first appointment; they are read of that alone, as the organic laws have it.
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
    allowed=_YES,
    when=Is("office", PROCURATORATE.offices - PROCURATORATE.heads),
    says=Text("检察官应取得法律职业资格", "a procurator holds the legal professional qualification"),
    cites=(PROCURATORATES_2018.art(42, 1),),
)
FIRST_PROCURATOR_QUALIFIED = _first_qualified("first-procurator-qualified", PROCURATORATE)
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
