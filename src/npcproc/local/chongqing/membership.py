"""What Chongqing says of members of a standing or a special committee: none holds another office of state.

National law says it of standing committees alone; that it holds of special committees too is new.

Chongqing Regulations on Appointments 2022 art. 28.
"""

from __future__ import annotations

from attrs import field, frozen

from npcproc.bodies import Congress, Organ, StandingCommittee
from npcproc.events import Facts, organs
from npcproc.findings import Text
from npcproc.law.local import CHONGQING_APPOINTMENTS_2022
from npcproc.procedure import Standing
from npcproc.sessions.standing_committee import Member, standing

__all__ = ["MEMBERSHIP", "MEMBERSHIP_OF_SPECIAL_COMMITTEES", "SpecialCommitteeMember"]

_NO_OTHER_OFFICE = (CHONGQING_APPOINTMENTS_2022.art(28, 1),)


@frozen(kw_only=True)
class SpecialCommitteeMember(Facts):
    """One member of a special committee of a congress (专门委员会组成人员)."""

    zh = "专门委员会组成人员"
    en = "SpecialCommitteeMember"

    offices_in: frozenset[Organ] = field(converter=organs)
    """The organs in which the member holds an office; who took one and has resigned from the committee is no member."""


IN_A_STANDING_COMMITTEE = standing.NO_OTHER_STATE_OFFICE.restated("chongqing", *_NO_OTHER_OFFICE)
IN_A_SPECIAL_COMMITTEE = standing.NO_OTHER_STATE_OFFICE.restated(
    "chongqing",
    *_NO_OTHER_OFFICE,
    says=Text(
        "专门委员会组成人员不应担任行政、监察、审判、检察机关的职务，担任的应辞去专门委员会职务",
        "a member of a special committee holds no office in an administrative, supervisory, judicial or procuratorial "
        "organ, or resigns",
    ),
)
MEMBERSHIP = Standing(
    id="standing-committee.membership.chongqing",
    title=Text("重庆市各级人大常委会组成人员的资格", "Membership of a standing committee in Chongqing"),
    body=StandingCommittee,
    rests_on=(CHONGQING_APPOINTMENTS_2022,),
    facts=Member,
    rules=(IN_A_STANDING_COMMITTEE,),
)
MEMBERSHIP_OF_SPECIAL_COMMITTEES = Standing(
    id="special-committee.membership.chongqing",
    title=Text("重庆市专门委员会组成人员的资格", "Membership of a special committee in Chongqing"),
    body=Congress,
    rests_on=(CHONGQING_APPOINTMENTS_2022,),
    facts=SpecialCommitteeMember,
    rules=(IN_A_SPECIAL_COMMITTEE,),
)
