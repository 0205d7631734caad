"""The lists of offices in Beijing's regulations: they differ from act to act, and so does who is on them.

Deputy mayors meet the members, are voted on one by one and are made known in the news, and receive no certificate;
heads and deputy heads of courts and branches do what plain judges and procurators need not.

Beijing Regulations on Appointments 2023 arts. 14 and 19-21.
"""

from __future__ import annotations

from collections.abc import Mapping

from npcproc.appointments.offices import COURT_OFFICES, PROCURATORATE_OFFICES, Office

__all__ = ["CERTIFIED", "HANDED_OVER", "IN_THE_NEWS", "MET", "ONE_BY_ONE"]

_SPECIAL_COMMITTEES = frozenset({Office.VICE_CHAIR_OF_SPECIAL_COMMITTEE, Office.MEMBER_OF_SPECIAL_COMMITTEE})
_STAFF = frozenset(
    {
        Office.DEPUTY_SECRETARY_GENERAL_OF_STANDING_COMMITTEE,
        Office.HEAD_OF_WORKING_BODY,
        Office.OFFICER_OF_WORKING_BODY,
    },
)
_GOVERNMENT = frozenset({Office.SECRETARY_GENERAL_OF_GOVERNMENT, Office.HEAD_OF_DEPARTMENT, Office.HEAD_OF_AUDIT})
_DEPUTY_MAYORS = frozenset({Office.DEPUTY_HEAD_OF_GOVERNMENT})
_COMMISSION = frozenset({Office.DEPUTY_DIRECTOR_OF_SUPERVISORY_COMMISSION, Office.MEMBER_OF_SUPERVISORY_COMMISSION})
_LEADERS_OF_COURTS = frozenset(
    {
        Office.VICE_PRESIDENT_OF_COURT,
        Office.PRESIDENT_OF_INTERMEDIATE_COURT,
        Office.VICE_PRESIDENT_OF_INTERMEDIATE_COURT,
        Office.PRESIDENT_OF_SPECIAL_COURT,
        Office.VICE_PRESIDENT_OF_SPECIAL_COURT,
    },
)
_LEADERS_OF_PROCURATORATES = frozenset(
    {
        Office.DEPUTY_CHIEF_PROCURATOR,
        Office.CHIEF_OF_BRANCH_PROCURATORATE,
        Office.DEPUTY_CHIEF_OF_BRANCH_PROCURATORATE,
    },
)

_LISTED: Mapping[str, frozenset[Office]] = {
    "congress": _SPECIAL_COMMITTEES | _STAFF,
    "government": _DEPUTY_MAYORS | _GOVERNMENT,
    "commission": _COMMISSION,
    "court": _LEADERS_OF_COURTS,
    "procuratorate": _LEADERS_OF_PROCURATORATES,
}

MET = _LISTED
"""Who is introduced to the members, by the items of article 14 in their order."""

ONE_BY_ONE = _LISTED
"""On whom members vote one by one, by the items of article 19; those who act are not in this table."""

CERTIFIED: Mapping[str, frozenset[Office]] = {
    "congress": _STAFF,
    "government": _GOVERNMENT,
    "commission": _COMMISSION,
    "court": _LEADERS_OF_COURTS | COURT_OFFICES | {Office.JUDGE_OF_INTERMEDIATE_COURT, Office.JUDGE_OF_SPECIAL_COURT},
    "procuratorate": _LEADERS_OF_PROCURATORATES
    | PROCURATORATE_OFFICES
    | {Office.PROCURATOR_OF_BRANCH, Office.PROCURATOR_OF_OUTPOST},
}
"""Who receives a certificate, by the items of article 20."""

HANDED_OVER = _STAFF | _GOVERNMENT | _COMMISSION | _LEADERS_OF_COURTS | _LEADERS_OF_PROCURATORATES
"""Whose certificate the chairperson hands over at a session (article 20 paragraph 2)."""

IN_THE_NEWS = (
    _SPECIAL_COMMITTEES
    | (_STAFF - {Office.OFFICER_OF_WORKING_BODY})
    | {Office.MEMBER_OF_CREDENTIALS_COMMITTEE}
    | _DEPUTY_MAYORS
    | _GOVERNMENT
    | _COMMISSION
    | _LEADERS_OF_COURTS
    | _LEADERS_OF_PROCURATORATES
)
"""Whose appointment or removal is made known in the news (article 21 paragraph 2)."""
