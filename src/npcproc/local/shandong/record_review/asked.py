"""What Shandong adds to how a review begins: who demands, who suggests, what the paper says, how it is taken in.

Shandong Provisions on Recording and Review arts. 4, 8 and 11-15.
"""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from npcproc.bodies import COMMITTEE_OR_WORKING_BODY, Organ
from npcproc.events import Event, done_by
from npcproc.findings import Effect, Text
from npcproc.law.local import SHANDONG_RECORDING_REVIEW_2017
from npcproc.levels import by_level
from npcproc.local.shandong.record_review.late import REVIEW_BODY
from npcproc.rules import (
    Competence,
    Content,
    ContentFrom,
    Duty,
    Initiator,
    Is,
    Method,
    Past,
    Performed,
    Rule,
)
from npcproc.steps import Step, alongside
from npcproc.supervision.record_review import (
    Asker,
    DemandReceived,
    Ground,
    ReviewInitiated,
    Stage,
    SuggestionReceived,
)

__all__ = ["RULES", "STEPS", "RequestRegistered", "RequesterDirected"]

_PROVISIONS = SHANDONG_RECORDING_REVIEW_2017
_DEMAND = (_PROVISIONS.art(12, 1),)
_SUGGESTION = (_PROVISIONS.art(13, 1),)
_ASKED = (*_DEMAND, *_SUGGESTION)


@frozen(kw_only=True)
class RequestRegistered(Event):
    """A demand or suggestion is registered, and it is proposed what to do with it (登记并提出办理建议)."""

    zh = "登记并提出办理建议"
    en = "RequestRegistered"

    by: Organ = done_by(Organ.WORKING_BODY)

    handling: str
    """What is proposed to be done with it."""

    promptly: bool = True
    """Whether it was done promptly; asked of demands."""

    studied: bool = True
    """Whether it was studied first; asked of suggestions."""


@frozen(kw_only=True)
class RequesterDirected(Event):
    """Who asked is told which organ is competent (告知向有权机关提出)."""

    zh = "告知向有权机关提出"
    en = "RequesterDirected"

    by: Organ = done_by(Organ.WORKING_BODY)

    competent: str
    """The organ that may review the document."""


# what may be reviewed at all

# Unsettled: the article says what a normative document is in these Provisions.  National law lets a committee annul any
# resolution from below, whether it binds generally or not; so what is not normative is a breach, and not refused.
IS_NORMATIVE = Method(
    name="shandong-is-normative",
    of="normative",
    allowed=frozenset({True}),
    effect=Effect.BREACH,
    says=Text(
        "审查的对象应为具有普遍约束力、可以反复适用的文件",
        "what is reviewed binds generally and applies again and again",
    ),
    cites=(_PROVISIONS.art(4, 1),),
)

# a demand

_OF_ITS_LEVEL = frozenset({Asker.GOVERNMENT, Asker.COURT, Asker.PROCURATORATE})
_ABOVE_COUNTIES = _OF_ITS_LEVEL | {Asker.STANDING_COMMITTEE_BELOW}
# Unsettled: the supervisory commission, set up after this text, is not named among those who demand; it may suggest.
MAY_DEMAND = Initiator(
    name="shandong-may-demand",
    of="asker",
    # below a county there is no standing committee
    allowed=by_level(
        provincial=_ABOVE_COUNTIES,
        municipal=_ABOVE_COUNTIES,
        county=_OF_ITS_LEVEL,
    ),
    says=Text(
        "审查要求应由本级人民政府、人民法院、人民检察院或者下一级人大常委会提出",
        "the government, the court, the procuratorate or a standing committee one level below demands a review",
    ),
    cites=_DEMAND,
)
# A rule of a government may be a city's, whose review the provincial government may demand.  Of a standing committee
# below the article does not say that the document is another's.
OF_ANOTHER_ORGAN = Competence(
    name="shandong-of-another-organ",
    of="own_document",
    allowed=frozenset({False}),
    when=Is("asker", _OF_ITS_LEVEL),
    says=Text("要求审查的应为其他国家机关的文件", "an organ demands the review of another's document"),
    cites=_DEMAND,
)
DEMAND_IN_WRITING = Method(
    name="shandong-demand-in-writing",
    of="in_writing",
    allowed=frozenset({True}),
    says=Text("审查要求应书面提出", "a demand is put in writing"),
    cites=_DEMAND,
)

# a suggestion

MAY_SUGGEST = Initiator(
    name="shandong-may-suggest",
    of="asker",
    allowed=frozenset(Asker) - _ABOVE_COUNTIES,
    says=Text(
        "审查建议应由可以提出审查要求的机关以外的机关、组织或者公民提出",
        "those who may not demand a review suggest one: other organs, organisations and citizens",
    ),
    cites=_SUGGESTION,
)
SUGGESTION_IN_WRITING = Method(
    name="shandong-suggestion-in-writing",
    of="in_writing",
    allowed=frozenset({True}),
    says=Text("审查建议应书面提出", "a suggestion is put in writing"),
    cites=_SUGGESTION,
)

# what either says

ON_A_LISTED_GROUND = ContentFrom(
    name="shandong-on-a-listed-ground",
    of="ground",
    allowed=frozenset(Ground) - {Ground.OTHER},
    says=Text("应认为有所列应予审查的情形", "it is thought to have one of the faults that the Provisions list"),
    cites=_ASKED,
)
STATES = tuple(
    Content(name=f"shandong-states-{of}", of=of, says=says, cites=(_PROVISIONS.art(14, 1),))
    for of, says in (
        ("title", Text("应写明规范性文件名称", "it names the document")),
        ("matters", Text("应写明审查的事项", "it says what is to be reviewed")),
        ("reasons", Text("应写明理由", "it gives reasons")),
    )
)

# how it is taken in

REVIEW_BODY_RECEIVES = Competence(
    name="shandong-review-body-receives",
    allowed=REVIEW_BODY,
    says=Text("应由备案审查工作机构接收", "the body charged with recording and review receives it"),
    cites=(_PROVISIONS.art(8, 1), *_ASKED),
)
REVIEW_BODY_REGISTERS = Competence(
    name="shandong-review-body-registers-it",
    allowed=REVIEW_BODY,
    says=Text("应由备案审查工作机构登记", "the body charged with recording and review registers it"),
    cites=(_PROVISIONS.art(8, 1), *_ASKED),
)
HANDLING_PROPOSED = Performed(
    name="shandong-handling-proposed",
    of="handling",
    says=Text("应提出办理建议、意见", "it is proposed what to do with it"),
    cites=_ASKED,
)
DEMAND_PROMPTLY = Duty(
    name="shandong-demand-promptly",
    of="promptly",
    when=Past(DemandReceived),
    says=Text("审查要求应及时登记", "a demand is registered promptly"),
    cites=_DEMAND,
)
SUGGESTION_STUDIED = Duty(
    name="shandong-suggestion-studied",
    of="studied",
    when=Past(SuggestionReceived),
    says=Text("审查建议应予研究", "a suggestion is studied"),
    cites=_SUGGESTION,
)

# what is for another organ

_DIRECTED = (_PROVISIONS.art(14, 2),)

REVIEW_BODY_DIRECTS = Competence(
    name="shandong-review-body-directs",
    allowed=REVIEW_BODY,
    says=Text("应由备案审查工作机构告知", "the body charged with recording and review tells who asked"),
    cites=_DIRECTED,
)
NAMES_THE_COMPETENT_ORGAN = Content(
    name="shandong-names-the-competent-organ",
    of="competent",
    says=Text("应告知向哪一有权机关提出", "it is told which organ is competent"),
    cites=_DIRECTED,
)

# unasked

TAKES_UP = Initiator(
    name="shandong-takes-up",
    allowed=COMMITTEE_OR_WORKING_BODY,
    says=Text(
        "主动审查应由专门委员会或者常务委员会工作机构进行",
        "a special committee or a working body reviews of its own motion",
    ),
    cites=(_PROVISIONS.art(15, 1),),
)

RULES: Mapping[type[Event], tuple[Rule, ...]] = {
    DemandReceived: (
        REVIEW_BODY_RECEIVES,
        IS_NORMATIVE,
        MAY_DEMAND,
        OF_ANOTHER_ORGAN,
        DEMAND_IN_WRITING,
        ON_A_LISTED_GROUND,
        *STATES,
    ),
    SuggestionReceived: (
        REVIEW_BODY_RECEIVES,
        IS_NORMATIVE,
        MAY_SUGGEST,
        SUGGESTION_IN_WRITING,
        ON_A_LISTED_GROUND,
        *STATES,
    ),
    ReviewInitiated: (IS_NORMATIVE, TAKES_UP),
}
"""What is asked of national steps."""

STEPS: tuple[Step, ...] = (
    *alongside(
        [Stage.UNDER_REVIEW],
        RequestRegistered,
        REVIEW_BODY_REGISTERS,
        HANDLING_PROPOSED,
        DEMAND_PROMPTLY,
        SUGGESTION_STUDIED,
        cites=_ASKED,
    ),
    *alongside(
        (Stage.MISDIRECTED, Stage.TRANSFERRED),
        RequesterDirected,
        REVIEW_BODY_DIRECTS,
        NAMES_THE_COMPETENT_ORGAN,
        must=True,
        cites=_DIRECTED,
    ),
)
"""What Shandong alone provides."""
