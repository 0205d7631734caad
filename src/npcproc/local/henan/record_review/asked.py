"""Who suggests a review in Henan, and how: in writing, with the document, the matters and the reasons.

Henan Measures on the Supervision Law arts. 59 and 60.  They know suggestions alone, from the organs that elsewhere may
demand a review as from anyone.
"""

from __future__ import annotations

from collections.abc import Mapping

from npcproc.events import Event
from npcproc.findings import Effect, Text
from npcproc.law.local import HENAN_SUPERVISION_2015
from npcproc.local.henan.record_review.examined import NORMATIVE
from npcproc.local.henan.record_review.filing import REVIEW_BODY
from npcproc.rules import Competence, Content, Initiator, Method, Past, Rule, Sequence
from npcproc.supervision.record_review import Asker, Closed, DemandReceived, FedBack, SuggestionReceived
from npcproc.supervision.record_review.matter import Asked

__all__ = ["RULES"]

_MEASURES = HENAN_SUPERVISION_2015
_SUGGEST = (_MEASURES.art(59, 1), _MEASURES.art(59, 2))
_STATED = (_MEASURES.art(60, 1),)
_TOLD = (_MEASURES.art(60, 2),)

# Unsettled: the central military commission, which national law has among those who ask, is no organ of the province.
MAY_SUGGEST = Initiator(
    name="henan-may-suggest",
    of="asker",
    allowed=frozenset(Asker) - {Asker.CENTRAL_MILITARY_COMMISSION},
    says=Text(
        "审查建议应由国家机关、社会团体、企业事业组织或者公民提出",
        "state organs, organisations, enterprises and institutions, and citizens suggest a review",
    ),
    cites=_SUGGEST,
)
# Unsettled: a demand is not refused, as nothing forbids it; it is held to what a suggestion is.
IN_WRITING = Method(
    name="henan-asked-in-writing",
    of="in_writing",
    allowed=frozenset({True}),
    says=Text("审查建议应书面提出", "a review is suggested in writing"),
    cites=(*_SUGGEST, *_STATED),
)
NAMES_THE_DOCUMENT = Content(
    name="henan-names-the-document",
    of="title",
    says=Text("应写明规范性文件名称", "the document is named"),
    cites=_STATED,
)
STATES_MATTERS = Content(
    name="henan-states-matters",
    of="matters",
    effect=Effect.BREACH,
    says=Text("应写明审查的事项", "it is said what in it is to be reviewed"),
    cites=_STATED,
)
GIVES_REASONS = Content(
    name="henan-gives-reasons",
    of="reasons",
    effect=Effect.BREACH,
    says=Text("应写明理由", "reasons are given"),
    cites=_STATED,
)
REVIEW_BODY_FEEDS_BACK = Competence(
    name="henan-review-body-feeds-back",
    allowed=REVIEW_BODY,
    says=Text("应由负责备案审查的专门机构反馈", "the body charged with recording and review tells them"),
    cites=_TOLD,
)
WAS_FED_BACK = Sequence(
    name="henan-was-fed-back",
    after=FedBack,
    when=Past(Asked),
    effect=Effect.BREACH,
    says=Text("审查情况和处理结果应向提出审查建议的一方反馈", "those who asked are told how it went"),
    cites=_TOLD,
)

_ASKED = (NORMATIVE, IN_WRITING, NAMES_THE_DOCUMENT, STATES_MATTERS, GIVES_REASONS)
RULES: Mapping[type[Event], tuple[Rule, ...]] = {
    DemandReceived: _ASKED,
    SuggestionReceived: (MAY_SUGGEST, *_ASKED),
    FedBack: (REVIEW_BODY_FEEDS_BACK,),
    Closed: (WAS_FED_BACK,),
}
"""What is asked of national steps."""
