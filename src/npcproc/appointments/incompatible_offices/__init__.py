"""Incompatible offices (不得兼任的职务): who sits in a standing committee holds no office in the organs it supervises.

A roll of persons, each with the offices held beside the seat, is audited, and a finding names the persons.  Whoever
takes such an office must resign the seat.

`matter` has the facts, and the kind of rule that looks through a roll; `in_standing_committee` and `in_township` the
rules and the audits.
"""

from npcproc.appointments.incompatible_offices.in_standing_committee import MEMBERS, TAKEN_BY_MEMBER
from npcproc.appointments.incompatible_offices.in_township import (
    TAKEN_BY_TOWNSHIP_CHAIRPERSON,
    TOWNSHIP_CHAIRPERSONS,
)
from npcproc.appointments.incompatible_offices.matter import NobodyHolds, OfficeTaken, Roll

__all__ = [
    "MEMBERS",
    "TAKEN_BY_MEMBER",
    "TAKEN_BY_TOWNSHIP_CHAIRPERSON",
    "TOWNSHIP_CHAIRPERSONS",
    "NobodyHolds",
    "OfficeTaken",
    "Roll",
]
