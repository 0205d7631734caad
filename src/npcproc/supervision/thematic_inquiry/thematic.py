"""The table: a thematic inquiry of a standing committee, from its topic to what became of the opinions.

By which articles the opinions are handled stands here; what that comes to, in `supervision.follow_up`.

Supervision Law art. 50; NPCSC Rules of Procedure arts. 35 and 37.
"""

from __future__ import annotations

from collections.abc import Mapping

from npcproc.bodies import SUPERVISED_ORGANS, Organ, StandingCommittee
from npcproc.events import Event
from npcproc.findings import Effect, Text
from npcproc.law.national import NPCSC_RULES_2022, ORGANIC_2022, SUPERVISION_2024
from npcproc.procedure import Procedure
from npcproc.rules import Among, Competence, Every, Rule, Sequence
from npcproc.steps import alongside, step
from npcproc.supervision.follow_up import (
    Closed,
    Duties,
    FollowUpDeliberated,
    ImplementationReported,
    OpinionsHandedOver,
    ResolutionVoted,
    Stages,
    course,
)
from npcproc.supervision.thematic_inquiry import hearing, topic
from npcproc.supervision.thematic_inquiry.hearing import QUESTIONS, Concluded, InquiryHeld
from npcproc.supervision.thematic_inquiry.matter import Notified
from npcproc.supervision.thematic_inquiry.topic import Dropped, MaterialsSent, Studied, ThematicStage, TopicSettled

__all__ = ["DUTIES", "THEMATIC"]

# what became of the opinions

_OPINIONS = (NPCSC_RULES_2022.art(37, 3), SUPERVISION_2024.art(50, 1))
_RESOLUTION = (NPCSC_RULES_2022.art(37, 3),)
# Unsettled: no article says what follows a resolution on how the opinions of an inquiry were handled; the one on
# reports, of which that is one, has the organ report on carrying it out.
_CARRYING_OUT = (NPCSC_RULES_2022.art(35, 2),)

DUTIES = Duties(
    opinions=_OPINIONS,
    resolution=_RESOLUTION,
    time_limit=_CARRYING_OUT,
    later_reports=_OPINIONS,
    handling_alone=_OPINIONS,
    several_organs=True,
)
"""The articles; locally none of them before the law of 2024."""

OPINIONS_GO_TO_STATE_ORGANS = Competence(
    name="opinions-go-to-state-organs",
    of="to",
    allowed=SUPERVISED_ORGANS | {Organ.DEPARTMENT},
    says=Text("专题询问中提出的意见应交有关国家机关研究处理", "the opinions raised go to the state organs concerned"),
    cites=_OPINIONS,
)
HANDLING_WAS_DELIBERATED = Sequence(
    name="handling-was-deliberated",
    after=FollowUpDeliberated,
    says=Text(
        "应先由常务委员会审议研究处理情况报告，再作出决议",
        "the committee deliberates on how the opinions were handled before it resolves",
    ),
    cites=_RESOLUTION,
)
THE_ORGANS_CARRY_OUT = Among(
    name="the-organs-carry-out",
    of="by",
    listed=Every(OpinionsHandedOver, "to"),
    says=Text(
        "应由研究处理意见的机关报告执行决议的情况",
        "the organs that handled the opinions say how they carried out the resolution",
    ),
    cites=_CARRYING_OUT,
)
OPINIONS_WERE_HANDED_OVER = Sequence(
    name="opinions-were-handed-over",
    after=OpinionsHandedOver,
    effect=Effect.BREACH,
    says=Text("专题询问中提出的意见应交研究处理", "the opinions raised in the inquiry are handed over"),
    cites=_OPINIONS,
)

_IN_THE_END = (QUESTIONS.every_question_answered, OPINIONS_WERE_HANDED_OVER)
_OWN: Mapping[type[Event], tuple[Rule, ...]] = {
    OpinionsHandedOver: (OPINIONS_GO_TO_STATE_ORGANS,),
    ResolutionVoted: (HANDLING_WAS_DELIBERATED,),
    ImplementationReported: (THE_ORGANS_CARRY_OUT,),
    Closed: _IN_THE_END,
}

_ASKED_OR_NOT = (ThematicStage.CONVENED, ThematicStage.ASKED)
_AFTERWARDS = (ThematicStage.CONCLUDED, ThematicStage.HANDED_OVER, ThematicStage.HANDLED)

THEMATIC = Procedure(
    id="thematic-inquiry.standing-committee",
    title=Text("常务委员会专题询问", "Thematic inquiry of a standing committee"),
    body=StandingCommittee,
    # The Supervision Law knows thematic inquiries since 2024; before, the Organic Law and the NPCSC's rules do.
    rests_on=(ORGANIC_2022, NPCSC_RULES_2022, SUPERVISION_2024),
    start=ThematicStage.NONE,
    steps=(
        # before the meeting
        step(ThematicStage.NONE, TopicSettled, ThematicStage.SETTLED, *topic.SETTLED),
        step(ThematicStage.SETTLED, Dropped, ThematicStage.DROPPED, *topic.DROPPED),
        *alongside([ThematicStage.SETTLED], Studied, *topic.STUDIED),
        *alongside([ThematicStage.SETTLED], MaterialsSent, *topic.MATERIALS, must=True),
        *alongside([ThematicStage.SETTLED], Notified),
        # the meeting
        step(ThematicStage.SETTLED, InquiryHeld, ThematicStage.CONVENED, *hearing.HELD),
        *alongside(_ASKED_OR_NOT, InquiryHeld, *hearing.HELD),
        *QUESTIONS.rows(*_ASKED_OR_NOT, afterwards=_AFTERWARDS),
        step(ThematicStage.ASKED, Concluded, ThematicStage.CONCLUDED, *hearing.CONCLUDED),
        # the opinions, and what became of them
        *course(
            DUTIES,
            Stages(
                deliberated=ThematicStage.CONCLUDED,
                handed_over=ThematicStage.HANDED_OVER,
                handled=ThematicStage.HANDLED,
                closed=ThematicStage.CLOSED,
            ),
            _OWN,
        ),
        # where no article has the opinions handled, the matter may end with the asking, or with the handing over
        step(ThematicStage.CONCLUDED, Closed, ThematicStage.CLOSED, *_IN_THE_END),
        step(ThematicStage.HANDED_OVER, Closed, ThematicStage.CLOSED, DUTIES.every_organ_reported, *_IN_THE_END),
    ),
)
