"""Voting in a session: what is put to the vote, and the rules for it.

NPCSC Rules of Procedure arts. 7, 8, 45, 46 and 48 (2009: arts. 4, 5, 32, 33 and 35); Organic Law arts. 51 and 54; NPC
Organic Law art. 25.
"""

from __future__ import annotations

from enum import unique

from attrs import frozen

from npcproc.events import Voted, VotingMethod
from npcproc.findings import Text
from npcproc.law.national import NPC_ORGANIC_2021, NPCSC_RULES_2009, NPCSC_RULES_2022, ORGANIC_2022
from npcproc.levels import by_level
from npcproc.rules import Among, EveryoneVotes, Has, Is, Latest, Majority, Method, Publicity, Right, ValidVote
from npcproc.sessions.standing_committee.proceedings import AgendaAdopted
from npcproc.tally import MORE_THAN_HALF
from npcproc.terms import Term

__all__ = ["MORE_THAN_HALF_OF_ALL", "VOTE", "ItemVoted", "Matter"]


@unique
class Matter(Term):
    """What kind of item is put to the vote."""

    BILL = "议案"
    APPOINTMENT = "人事任免案"
    DISMISSAL = "撤职案"


@frozen(kw_only=True)
class ItemVoted(Voted):
    """An item of the agenda is put to the vote (表决议题)."""

    zh = "表决议题"
    en = "ItemVoted"

    item: str
    """The item, by the id of its matter."""

    matter: Matter = Matter.BILL
    """What kind of item it is; some places have people voted on in another way."""

    amendment_first: bool = True
    """Whether an amendment, if there is one, was put to the vote before the item."""

    on_the_spot: bool = True
    """Whether the presiding person declared the result on the spot."""

    free_choice: bool = True
    """Whether members could vote in favour or against, or abstain."""

    device_failed: bool = False
    """Whether the voting device failed in use; in Guangdong, whether it could not be used for special reasons."""

    video_method: VotingMethod | None = None
    """How members on video voted; None where there were none."""


# Unsettled: the articles say who drafts and who decides the agenda, not that nothing else is put to the vote; it is
# read so here, for otherwise deciding the agenda would decide nothing.
ON_THE_AGENDA = Among(
    name="on-the-agenda",
    of="item",
    listed=Latest(AgendaAdopted, "items"),
    says=Text("交付表决的事项应已列入会议议程", "what is put to the vote is on the agenda of the session"),
    cites=(
        ORGANIC_2022.art(54, 2, 1),
        NPC_ORGANIC_2021.art(25, 1, 1),
        NPCSC_RULES_2009.art(5, 1),
        NPCSC_RULES_2022.art(8, 1),
    ),
)
QUORUM_VOTES = ValidVote(
    name="quorum-votes",
    share=MORE_THAN_HALF,
    says=Text("表决时应有全体组成人员的过半数出席", "more than half of all members are present when the vote is taken"),
    cites=(NPCSC_RULES_2009.art(4, 1), NPCSC_RULES_2022.art(7, 1), ORGANIC_2022.art(51, 3)),
)
MORE_THAN_HALF_OF_ALL = Majority(
    name="more-than-half-of-all",
    share=MORE_THAN_HALF,
    quorum=MORE_THAN_HALF,
    says=Text("议案应由全体组成人员的过半数通过", "an item is carried by more than half of all members"),
    cites=(NPCSC_RULES_2009.art(32, 1), NPCSC_RULES_2022.art(45, 1), ORGANIC_2022.art(51, 4)),
)
DECLARED_ON_THE_SPOT = Publicity(
    name="declared-on-the-spot",
    of="on_the_spot",
    says=Text("表决结果应由会议主持人当场宣布", "the presiding person declares the result on the spot"),
    cites=(NPCSC_RULES_2009.art(32, 2), NPCSC_RULES_2022.art(45, 2)),
)
ALL_PRESENT_VOTE = EveryoneVotes(
    name="all-present-vote",
    says=Text("出席会议的组成人员应参加表决", "every member present takes part in the vote"),
    cites=(NPCSC_RULES_2022.art(45, 3), NPCSC_RULES_2022.art(48, 1)),
)
FREE_CHOICE = Right(
    name="free-choice",
    of="free_choice",
    says=Text("组成人员可以赞成、反对或者弃权", "members may vote in favour or against, or abstain"),
    cites=(NPCSC_RULES_2022.art(45, 3),),
)
AMENDMENT_FIRST = Method(
    name="amendment-first",
    of="amendment_first",
    allowed=frozenset({True}),
    says=Text("有修正案的应先表决修正案", "an amendment is put to the vote first"),
    cites=(NPCSC_RULES_2009.art(33, 1), NPCSC_RULES_2022.art(46, 1)),
)
# The rules of 2009 let a vote be taken without names, by show of hands or in another way (art. 35): no way is unlawful.
BY_DEVICE = Method(
    name="by-device",
    of="method",
    allowed=by_level(national=frozenset({VotingMethod.DEVICE})),
    when=Is("device_failed", {False}),
    says=Text("表决应采用无记名按表决器方式", "the vote is taken by voting device, without names"),
    cites=(NPCSC_RULES_2022.art(48, 1),),
)
OTHERWISE_IF_THE_DEVICE_FAILS = Method(
    name="otherwise-if-the-device-fails",
    of="method",
    allowed=by_level(national=frozenset(VotingMethod) - {VotingMethod.DEVICE}),
    when=Is("device_failed", {True}),
    says=Text(
        "表决器发生故障的应采用举手或者其他方式", "if the device fails, the vote is by show of hands or in another way"
    ),
    cites=(NPCSC_RULES_2022.art(48, 1),),
)
VIDEO_OTHERWISE = Method(
    name="video-otherwise",
    of="video_method",
    allowed=by_level(national=frozenset(VotingMethod) - {VotingMethod.DEVICE}),
    when=Has("video_method"),
    says=Text(
        "以网络视频方式出席的应采用举手或者其他方式表决", "members on video vote by show of hands or in another way"
    ),
    cites=(NPCSC_RULES_2022.art(48, 2),),
)
VOTE = (
    ON_THE_AGENDA,
    QUORUM_VOTES,
    MORE_THAN_HALF_OF_ALL,
    DECLARED_ON_THE_SPOT,
    ALL_PRESENT_VOTE,
    FREE_CHOICE,
    AMENDMENT_FIRST,
    BY_DEVICE,
    OTHERWISE_IF_THE_DEVICE_FAILS,
    VIDEO_OTHERWISE,
)
