"""What Guangdong adds to the votes in a session of its provincial committee: how bills and people are voted on.

Rules of Procedure of the Guangdong Standing Committee 2023 ch. 7.
"""

from __future__ import annotations

from npcproc.events import VotingMethod
from npcproc.findings import Text
from npcproc.law.local import GUANGDONG_SC_RULES_2023
from npcproc.rules import Entry, Is, MethodByTable
from npcproc.sessions.standing_committee import Matter, votes

__all__ = ["VOTE"]

_RULES = GUANGDONG_SC_RULES_2023
_PLACE = "guangdong"
_VOTE = _RULES.art(51, 3)
_METHOD = _RULES.art(52, 1)
_PEOPLE = (_RULES.art(52, 2),)
_DEVICE, _BALLOT = frozenset({VotingMethod.DEVICE}), frozenset({VotingMethod.SECRET_BALLOT})
BILLS_BY_DEVICE = MethodByTable(
    name="guangdong-by-device",
    of="method",
    by_field="matter",
    table=(Entry(Matter.BILL, _DEVICE, (_METHOD,)),),
    when=Is("device_failed", {False}),
    says=Text("表决议案应采用无记名按表决器方式", "bills are voted on by voting device, without names"),
)
BILLS_OTHERWISE = MethodByTable(
    name="guangdong-otherwise-if-the-device-fails",
    of="method",
    by_field="matter",
    table=(Entry(Matter.BILL, frozenset(VotingMethod) - _DEVICE, (_METHOD,)),),
    when=Is("device_failed", {True}),
    says=Text(
        "因特殊情况不能使用表决器的，表决议案应采用举手或者其他方式",
        "if the device cannot be used for special reasons, bills are voted on by show of hands or in another way",
    ),
)
# Unsettled: another way that is taken where the device cannot be used is read as one for bills; people are voted on
# without names in any case, by the device or by ballot, and dismissed by ballot alone.
PEOPLE_WITHOUT_NAMES = MethodByTable(
    name="guangdong-people-without-names",
    of="method",
    by_field="matter",
    table=(Entry(Matter.APPOINTMENT, _DEVICE | _BALLOT, _PEOPLE), Entry(Matter.DISMISSAL, _BALLOT, _PEOPLE)),
    says=Text(
        "人事任免案应采用无记名表决方式，撤职案应采用无记名投票方式",
        "people are appointed and removed by a vote without names, and dismissed by secret ballot",
    ),
)
VOTE = (
    votes.AMENDMENT_FIRST.restated(_PLACE, _RULES.art(49, 1)),
    votes.DECLARED_ON_THE_SPOT.restated(_PLACE, _RULES.art(51, 2)),
    votes.ALL_PRESENT_VOTE.restated(_PLACE, _VOTE, _METHOD),
    votes.FREE_CHOICE.restated(_PLACE, _VOTE),
    BILLS_BY_DEVICE,
    BILLS_OTHERWISE,
    PEOPLE_WITHOUT_NAMES,
)
