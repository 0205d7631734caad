"""Who answers to whom: the organs of state to the congress of their level, and between sessions to its committee.

Constitution arts. 69, 92, 94, 103, 110, 126, 133 and 138; Organic Law arts. 46 and 69; NPC Organic Law art. 22; the
organic laws of courts and procuratorates, art. 9; Supervision Commissions Law arts. 8 and 9; Supervision Law art. 9
(2006: art. 6).
"""

from __future__ import annotations

from attrs import frozen

from npcproc.bodies import Congress, Organ
from npcproc.events import Facts
from npcproc.findings import Text
from npcproc.law.national import (
    CONSTITUTION_2018,
    COURTS_2018,
    NPC_ORGANIC_2021,
    ORGANIC_2022,
    PROCURATORATES_2018,
    SUPERVISION_2006,
    SUPERVISION_2024,
    SUPERVISORY_COMMISSION_2018,
    SUPERVISORY_COMMISSION_2024,
)
from npcproc.procedure import Standing
from npcproc.rules import Duty, DutyByTable, Entry, Is

__all__ = ["ACCOUNTABILITY", "Accountability"]


@frozen(kw_only=True)
class Accountability(Facts):
    """To whom an organ answers (对谁负责、向谁报告工作)."""

    zh = "负责并报告工作"
    en = "Accountability"

    organ: Organ
    """The organ that answers, of the level of the congress."""

    responsible_to_congress: bool = True
    """Whether it is responsible to the congress."""

    reports_to_congress: bool = True
    """Whether it reports on its work to the congress."""

    responsible_to_committee: bool = True
    """Whether, while the congress is not in session, it is responsible to the standing committee."""

    reports_to_committee: bool = True
    """Whether, while the congress is not in session, it reports on its work to the standing committee."""

    reports_on_supervision: bool = True
    """Whether it tells the congress how it has supervised; asked of a standing committee."""


_YES = frozenset({True})
_COMMITTEE = (
    CONSTITUTION_2018.national(69, 1),
    CONSTITUTION_2018.county_and_above(103, 1),
    NPC_ORGANIC_2021.art(22, 1),
    ORGANIC_2022.county_and_above(46, 1),
)
_GOVERNMENT = (CONSTITUTION_2018.national(92, 1), CONSTITUTION_2018.local(110, 1), ORGANIC_2022.art(69, 1))
_GOVERNMENT_BETWEEN = (
    CONSTITUTION_2018.national(92, 1),
    CONSTITUTION_2018.county_and_above(110, 1),
    ORGANIC_2022.county_and_above(69, 1),
)
_OWN_LAW_OF_COMMISSIONS = (
    SUPERVISORY_COMMISSION_2018.national(8, 4),
    SUPERVISORY_COMMISSION_2018.county_and_above(9, 4),
    SUPERVISORY_COMMISSION_2024.national(8, 4),
    SUPERVISORY_COMMISSION_2024.county_and_above(9, 4),
)

# Of local commissions, courts and procuratorates the Constitution says that they answer to the organ of power that
# produced them, which is the congress; their own laws add the standing committee.
RESPONSIBLE_TO_THE_CONGRESS = DutyByTable(
    name="responsible-to-the-congress",
    of="responsible_to_congress",
    by_field="organ",
    table=(
        Entry(Organ.STANDING_COMMITTEE, _YES, _COMMITTEE),
        Entry(Organ.GOVERNMENT, _YES, _GOVERNMENT),
        Entry(Organ.CHAIR_OF_CENTRAL_MILITARY_COMMISSION, _YES, (CONSTITUTION_2018.national(94, 1),)),
        Entry(
            Organ.SUPERVISORY_COMMISSION,
            _YES,
            (
                CONSTITUTION_2018.national(126, 1),
                CONSTITUTION_2018.county_and_above(126, 1),
                *_OWN_LAW_OF_COMMISSIONS,
            ),
        ),
        Entry(
            Organ.COURT,
            _YES,
            (CONSTITUTION_2018.national(133, 1), CONSTITUTION_2018.county_and_above(133, 1), COURTS_2018.art(9, 1)),
        ),
        Entry(
            Organ.PROCURATORATE,
            _YES,
            (
                CONSTITUTION_2018.national(138, 1),
                CONSTITUTION_2018.county_and_above(138, 1),
                PROCURATORATES_2018.art(9, 1),
            ),
        ),
    ),
    says=Text("应对本级人民代表大会负责", "the organ is responsible to the congress of its level"),
)
# No article has a supervisory commission, or the chair of the Central Military Commission, report on all of its work.
REPORTS_TO_THE_CONGRESS = DutyByTable(
    name="reports-to-the-congress",
    of="reports_to_congress",
    by_field="organ",
    table=(
        Entry(Organ.STANDING_COMMITTEE, _YES, _COMMITTEE),
        Entry(Organ.GOVERNMENT, _YES, _GOVERNMENT),
        Entry(Organ.COURT, _YES, (COURTS_2018.art(9, 1),)),
        Entry(Organ.PROCURATORATE, _YES, (PROCURATORATES_2018.art(9, 1),)),
    ),
    says=Text("应向本级人民代表大会报告工作", "the organ reports on its work to the congress of its level"),
)
RESPONSIBLE_TO_THE_COMMITTEE = DutyByTable(
    name="responsible-to-the-committee",
    of="responsible_to_committee",
    by_field="organ",
    table=(
        Entry(Organ.GOVERNMENT, _YES, _GOVERNMENT_BETWEEN),
        Entry(Organ.CHAIR_OF_CENTRAL_MILITARY_COMMISSION, _YES, (CONSTITUTION_2018.national(94, 1),)),
        Entry(Organ.SUPERVISORY_COMMISSION, _YES, (CONSTITUTION_2018.national(126, 1), *_OWN_LAW_OF_COMMISSIONS)),
        Entry(Organ.COURT, _YES, (CONSTITUTION_2018.national(133, 1), COURTS_2018.art(9, 1))),
        Entry(Organ.PROCURATORATE, _YES, (CONSTITUTION_2018.national(138, 1), PROCURATORATES_2018.art(9, 1))),
    ),
    says=Text(
        "人民代表大会闭会期间应对其常务委员会负责",
        "while the congress is not in session the organ is responsible to its standing committee",
    ),
)
REPORTS_TO_THE_COMMITTEE = DutyByTable(
    name="reports-to-the-committee",
    of="reports_to_committee",
    by_field="organ",
    table=(
        Entry(Organ.GOVERNMENT, _YES, _GOVERNMENT_BETWEEN),
        Entry(Organ.COURT, _YES, (COURTS_2018.art(9, 1),)),
        Entry(Organ.PROCURATORATE, _YES, (PROCURATORATES_2018.art(9, 1),)),
    ),
    says=Text(
        "人民代表大会闭会期间应向其常务委员会报告工作",
        "while the congress is not in session the organ reports on its work to its standing committee",
    ),
)
REPORTS_ON_SUPERVISION = Duty(
    name="reports-on-supervision",
    of="reports_on_supervision",
    when=Is("organ", {Organ.STANDING_COMMITTEE}),
    says=Text(
        "常务委员会应向本级人民代表大会报告行使监督职权的情况",
        "the standing committee reports to the congress on how it has supervised",
    ),
    cites=(SUPERVISION_2006.art(6, 1), SUPERVISION_2024.art(9, 1)),
)
ACCOUNTABILITY = Standing(
    id="oversight-relations.accountability",
    title=Text("国家机关对人民代表大会及其常务委员会负责", "Organs answer to the congress and its standing committee"),
    body=Congress,
    rests_on=(CONSTITUTION_2018,),
    facts=Accountability,
    rules=(
        RESPONSIBLE_TO_THE_CONGRESS,
        REPORTS_TO_THE_CONGRESS,
        RESPONSIBLE_TO_THE_COMMITTEE,
        REPORTS_TO_THE_COMMITTEE,
        REPORTS_ON_SUPERVISION,
    ),
)
