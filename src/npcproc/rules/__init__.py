"""The kinds of rule, one class each, named as the statutes' own distinctions are.

A kind is a quantity of the act (how to read it, how to set it) and the range of lawful values in the case at
hand.  Judging reads the quantity; an example sets it on either side of the line.
"""

from npcproc.rules.bodies import Quorum, Sequence, Size
from npcproc.rules.papers import (
    AsDecided,
    Cap,
    Content,
    ContentFrom,
    Duty,
    Method,
    MethodByTable,
    Performed,
    Prohibition,
    Publicity,
    SentTo,
)
from npcproc.rules.people import (
    Addressed,
    Attendance,
    Competence,
    CompetenceByTable,
    Eligibility,
    Incompatibility,
    Initiator,
    Invited,
    Recusal,
    Right,
    Signatures,
)
from npcproc.rules.ranges import AtLeast, AtMost, Excludes, Includes, Meets, OneOf, Range, Stated
from npcproc.rules.rule import Bound, Rule
from npcproc.rules.shapes import Entry
from npcproc.rules.time import Deadline, Frequency, NotBefore, Notice, SetDay, Term, Window, Yearly
from npcproc.rules.votes import BallotsReturned, Decided, Majority, MoversShare, Outcome, ValidVote
from npcproc.rules.when import Condition, Has, History, Is, Latest, Not, Own, Past, last

__all__ = [
    "Addressed",
    "AsDecided",
    "AtLeast",
    "AtMost",
    "Attendance",
    "BallotsReturned",
    "Bound",
    "Cap",
    "Competence",
    "CompetenceByTable",
    "Condition",
    "Content",
    "ContentFrom",
    "Deadline",
    "Decided",
    "Duty",
    "Eligibility",
    "Entry",
    "Excludes",
    "Frequency",
    "Has",
    "History",
    "Includes",
    "Incompatibility",
    "Initiator",
    "Invited",
    "Is",
    "Latest",
    "Majority",
    "Meets",
    "Method",
    "MethodByTable",
    "MoversShare",
    "Not",
    "NotBefore",
    "Notice",
    "OneOf",
    "Outcome",
    "Own",
    "Past",
    "Performed",
    "Prohibition",
    "Publicity",
    "Quorum",
    "Range",
    "Recusal",
    "Right",
    "Rule",
    "SentTo",
    "Sequence",
    "SetDay",
    "Signatures",
    "Size",
    "Stated",
    "Term",
    "ValidVote",
    "Window",
    "Yearly",
    "last",
]
