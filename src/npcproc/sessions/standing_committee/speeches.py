"""Speaking in a session: the speeches and their bulletin, and the rules for them.

NPCSC Rules of Procedure arts. 43 and 44 (2009: arts. 30 and 31).
"""

from __future__ import annotations

from enum import unique

from attrs import field, frozen, validators

from npcproc.bodies import Organ
from npcproc.events import Event, done_by
from npcproc.findings import Effect, Text
from npcproc.law.national import NPCSC_RULES_2009, NPCSC_RULES_2022
from npcproc.levels import by_level
from npcproc.rules import Cap, Duty, Is, Method, Not, Right
from npcproc.terms import Term

__all__ = [
    "BULLETIN",
    "IN_GROUP",
    "IN_JOINT_GROUPS",
    "IN_PLENARY",
    "BulletinPrinted",
    "Request",
    "Speech",
    "SpokeInGroup",
    "SpokeInJointGroups",
    "SpokeInPlenary",
]


@unique
class Speech(Term):
    """Which speech it is."""

    FIRST = "第一次发言"
    AGAIN = "第二次对同一问题发言"
    EXTENDED = "延长时间的发言"


@unique
class Request(Term):
    """When a speaker asked to speak."""

    BEFOREHAND = "会前提出"
    ON_THE_SPOT = "临时提出"


@frozen(kw_only=True)
class Spoke(Event):
    """Someone speaks: a member, or one who attends without vote (发言).

    Raises `ValueError` for a speech of negative length.
    """

    by: Organ = done_by(Organ.MEMBERS)

    speaker: str
    """Who speaks."""

    minutes: int = field(validator=validators.ge(0))
    """How long.  Unit: whole minutes, begun ones counted."""

    speech: Speech = Speech.FIRST
    """Which speech it is."""

    extension_agreed: bool = True
    """Whether longer time was asked for beforehand and the presiding person agreed; asked of extended speeches."""

    consented: bool = True
    """Whether the presiding person agreed that the speaker speak."""


@frozen(kw_only=True)
class SpokeOnRequest(Spoke):
    """A speech at a meeting where one asks beforehand to speak."""

    request: Request = Request.BEFOREHAND
    """When the speaker asked to speak."""

    asked_in_person: bool = True
    """Whether the speaker in person asked the administrative body; asked of requests made beforehand."""

    in_turn: bool = True
    """Whether the speaker spoke in the order arranged by the presiding person; asked as above."""


@frozen(kw_only=True)
class SpokeInPlenary(SpokeOnRequest):
    """A speech at a plenary meeting (全体会议发言)."""

    zh = "全体会议发言"
    en = "SpokeInPlenary"


@frozen(kw_only=True)
class SpokeInJointGroups(SpokeOnRequest):
    """A speech at a joint-group meeting (联组会议发言)."""

    zh = "联组会议发言"
    en = "SpokeInJointGroups"


@frozen(kw_only=True)
class SpokeInGroup(Spoke):
    """A speech at a group meeting (分组会议发言)."""

    zh = "分组会议发言"
    en = "SpokeInGroup"

    written: bool = True
    """Whether one who did not speak, or wished to add something, could hand in a text."""


@frozen(kw_only=True)
class BulletinPrinted(Event):
    """The bulletin of the session is printed and filed (编印会议简报)."""

    zh = "编印会议简报"
    en = "BulletinPrinted"

    by: Organ = done_by(Organ.ADMINISTRATIVE_BODY)

    recorded: bool = True
    """Whether the speeches in it were taken down by staff of the administrative body."""

    signed: bool = True
    """Whether each speaker had checked and signed what was taken down."""


# who speaks when, and how long

_ASKS = (NPCSC_RULES_2009.art(30, 2), NPCSC_RULES_2022.art(43, 2))
_LENGTH = (NPCSC_RULES_2009.art(31, 1), NPCSC_RULES_2022.art(44, 1))
_MINUTES = Text("分钟", "minutes")
_FIRST = Is("speech", {Speech.FIRST})
_AGAIN = Is("speech", {Speech.AGAIN})
_NOT_EXTENDED = Is("speech", {Speech.FIRST, Speech.AGAIN})
_BEFOREHAND = Is("request", {Request.BEFOREHAND})

ASKED_IN_PERSON = Method(
    name="asked-in-person",
    of="asked_in_person",
    allowed=frozenset({True}),
    when=_BEFOREHAND,
    effect=Effect.BREACH,
    says=Text("会前要求发言应由本人向办事机构提出", "who wants to speak asks the administrative body in person"),
    cites=_ASKS,
)
IN_TURN = Method(
    name="in-turn",
    of="in_turn",
    allowed=frozenset({True}),
    when=_BEFOREHAND,
    effect=Effect.BREACH,
    says=Text("发言应按会议主持人安排的顺序进行", "speakers speak in the order that the presiding person arranges"),
    cites=_ASKS,
)
CONSENT_ON_THE_SPOT = Right(
    name="consent-on-the-spot",
    of="consented",
    when=Is("request", {Request.ON_THE_SPOT}),
    says=Text("临时要求发言应经会议主持人同意", "who asks on the spot speaks with the presiding person's consent"),
    cites=_ASKS,
)
CONSENT_IN_GROUP = Right(
    name="consent-in-group",
    of="consented",
    says=Text("在分组会议上发言应经会议主持人同意", "one speaks in a group with the presiding person's consent"),
    cites=_ASKS,
)
ATTENDEES_LIKEWISE = Right(
    name="attendees-likewise",
    of="consented",
    when=Not(Is("by", {Organ.MEMBERS})),
    says=Text("列席人员发言同样应经会议主持人同意", "those who attend without vote need that consent too"),
    cites=(NPCSC_RULES_2009.art(30, 3), NPCSC_RULES_2022.art(43, 3)),
)
PLENARY_TEN_MINUTES = Cap(
    name="plenary-ten-minutes",
    of="minutes",
    at_most=by_level(national=10),
    unit=_MINUTES,
    when=_NOT_EXTENDED,
    says=Text("在全体会议上的发言", "a speech at a plenary meeting takes"),
    cites=_LENGTH,
)
JOINT_TEN_MINUTES = Cap(
    name="joint-ten-minutes",
    of="minutes",
    at_most=by_level(national=10),
    unit=_MINUTES,
    when=_NOT_EXTENDED,
    says=Text("在联组会议上的发言", "a speech at a joint-group meeting takes"),
    cites=(NPCSC_RULES_2022.art(44, 1),),
)
JOINT_FIRST_FIFTEEN_MINUTES = Cap(
    name="joint-first-fifteen-minutes",
    of="minutes",
    at_most=by_level(national=15),
    unit=_MINUTES,
    when=_FIRST,
    says=Text("在联组会议上的第一次发言", "a first speech at a joint-group meeting takes"),
    cites=(NPCSC_RULES_2009.art(31, 1),),
)
JOINT_AGAIN_TEN_MINUTES = Cap(
    name="joint-again-ten-minutes",
    of="minutes",
    at_most=by_level(national=10),
    unit=_MINUTES,
    when=_AGAIN,
    says=Text("在联组会议上第二次对同一问题的发言", "a second speech on a question at a joint-group meeting takes"),
    cites=(NPCSC_RULES_2009.art(31, 1),),
)
GROUP_FIRST_FIFTEEN_MINUTES = Cap(
    name="group-first-fifteen-minutes",
    of="minutes",
    at_most=by_level(national=15),
    unit=_MINUTES,
    when=_FIRST,
    says=Text("在分组会议上的第一次发言", "a first speech at a group meeting takes"),
    cites=_LENGTH,
)
GROUP_AGAIN_TEN_MINUTES = Cap(
    name="group-again-ten-minutes",
    of="minutes",
    at_most=by_level(national=10),
    unit=_MINUTES,
    when=_AGAIN,
    says=Text("在分组会议上第二次对同一问题的发言", "a second speech on a question at a group meeting takes"),
    cites=_LENGTH,
)
EXTENSION_AGREED = Right(
    name="extension-agreed",
    of="extension_agreed",
    when=Is("speech", {Speech.EXTENDED}),
    says=Text(
        "延长发言时间应事先提出并经会议主持人同意",
        "more time is asked for beforehand and agreed to by the presiding person",
    ),
    cites=_LENGTH,
)
_ON_REQUEST = (ASKED_IN_PERSON, IN_TURN, CONSENT_ON_THE_SPOT, ATTENDEES_LIKEWISE)
IN_PLENARY = (*_ON_REQUEST, PLENARY_TEN_MINUTES, EXTENSION_AGREED)
IN_JOINT_GROUPS = (
    *_ON_REQUEST,
    JOINT_TEN_MINUTES,
    JOINT_FIRST_FIFTEEN_MINUTES,
    JOINT_AGAIN_TEN_MINUTES,
    EXTENSION_AGREED,
)
IN_GROUP = (
    CONSENT_IN_GROUP,
    ATTENDEES_LIKEWISE,
    GROUP_FIRST_FIFTEEN_MINUTES,
    GROUP_AGAIN_TEN_MINUTES,
    EXTENSION_AGREED,
)

# what is kept of it

_RECORD = (NPCSC_RULES_2009.art(31, 2), NPCSC_RULES_2022.art(44, 2))

OFFICE_RECORDS = Duty(
    name="office-records",
    of="recorded",
    says=Text("发言应由常务委员会办事机构工作人员记录", "staff of the administrative body take down the speeches"),
    cites=_RECORD,
)
SPEAKERS_SIGN = Duty(
    name="speakers-sign",
    of="signed",
    says=Text(
        "编印简报前发言记录应经发言人核对签字", "the speakers check and sign the record before the bulletin is printed"
    ),
    cites=_RECORD,
)
BULLETIN = (OFFICE_RECORDS, SPEAKERS_SIGN)
