"""What becomes of a post when its holder's resignation as a deputy is accepted: it ends too, and that is announced.

Electoral Law art. 56; NPC Rules of Procedure art. 46.
"""

from __future__ import annotations

from attrs import field, frozen, validators

from npcproc.bodies import Congress, Organ, StandingCommittee
from npcproc.events import Facts
from npcproc.findings import Effect, Text
from npcproc.law.national import ELECTION_2020, NPC_RULES_2021
from npcproc.levels import WITH_STANDING_COMMITTEE
from npcproc.procedure import Standing
from npcproc.rules import Competence, Prohibition

__all__ = ["END_OF_POST", "END_OF_TOWNSHIP_POST", "ResignedAsDeputy"]


@frozen(kw_only=True)
class ResignedAsDeputy(Facts):
    """Someone whose resignation as a deputy was accepted held a post that only a deputy holds (辞去代表职务后的职务).

    In a standing committee that of a member, or of a member of a special committee; in a township that of the
    chairperson or of a vice-chairperson.
    """

    zh = "辞去代表职务后的职务"
    en = "ResignedAsDeputy"

    person: str = field(validator=validators.min_len(1))
    """Who resigned as a deputy."""

    still_in_post: bool = False
    """Whether the person goes on in the post."""

    announced_by: Organ | None
    """Who announced that the post has ended; None where nobody did."""


_ENDS = (ELECTION_2020.art(56, 1, levels=WITH_STANDING_COMMITTEE), NPC_RULES_2021.art(46, 1))
_ENDS_IN_A_TOWNSHIP = (ELECTION_2020.township(56, 2),)

POST_ENDS = Prohibition(
    name="post-ends",
    of="still_in_post",
    says=Text(
        "辞去代表职务被接受的，常务委员会、专门委员会的职务相应终止",
        "who is a deputy no longer is no member of the standing committee or of a special committee either",
    ),
    cites=_ENDS,
)
COMMITTEE_ANNOUNCES = Competence(
    name="committee-announces",
    of="announced_by",
    allowed=frozenset({Organ.STANDING_COMMITTEE}),
    effect=Effect.BREACH,
    says=Text("职务终止应由常务委员会公告", "the standing committee announces that the post has ended"),
    cites=_ENDS,
)
TOWNSHIP_POST_ENDS = Prohibition(
    name="post-ends",
    of="still_in_post",
    says=Text(
        "辞去代表职务被接受的，乡镇人大主席、副主席的职务相应终止",
        "who is a deputy no longer is no chairperson or vice-chairperson of the township's congress either",
    ),
    cites=_ENDS_IN_A_TOWNSHIP,
)
PRESIDIUM_ANNOUNCES = Competence(
    name="presidium-announces",
    of="announced_by",
    allowed=frozenset({Organ.PRESIDIUM}),
    effect=Effect.BREACH,
    says=Text("职务终止应由主席团公告", "the presidium announces that the post has ended"),
    cites=_ENDS_IN_A_TOWNSHIP,
)

END_OF_POST = Standing(
    id="resignation.end-of-post",
    title=Text("辞去代表职务后的常务委员会、专门委员会职务", "Committee posts after a resignation as a deputy"),
    body=StandingCommittee,
    rests_on=(ELECTION_2020, NPC_RULES_2021),
    facts=ResignedAsDeputy,
    rules=(POST_ENDS, COMMITTEE_ANNOUNCES),
)
END_OF_TOWNSHIP_POST = Standing(
    id="resignation.end-of-township-post",
    title=Text(
        "辞去代表职务后的乡镇人大主席、副主席职务", "Posts in a township congress after a resignation as a deputy"
    ),
    body=Congress,
    rests_on=(ELECTION_2020,),
    facts=ResignedAsDeputy,
    rules=(TOWNSHIP_POST_ENDS, PRESIDIUM_ANNOUNCES),
)
