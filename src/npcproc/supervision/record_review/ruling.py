"""Ruling on which of two provisions applies (裁决), where they differ and it cannot be told.

Between laws the NPC Standing Committee rules, between administrative regulations and between rules the State Council;
between a local regulation and a departmental rule the State Council gives its opinion first, and if it favours the
rule the NPC Standing Committee decides.  What one organ made it settles itself.

Legislation Law arts. 105 and 106.
"""

from __future__ import annotations

from enum import unique

from attrs import frozen

from npcproc.bodies import Organ, StandingCommittee
from npcproc.events import Event, done_by
from npcproc.findings import Text
from npcproc.law.national import LEGISLATION_2023
from npcproc.levels import Level, by_level
from npcproc.procedure import Procedure
from npcproc.rules import Addressed, Competence, Is, Latest, Not, Past
from npcproc.steps import step
from npcproc.terms import Term

__all__ = ["RULING", "Conflict", "Dispute", "Favoured", "OpinionGiven", "Raised", "Ruled", "SentUp"]


@unique
class Dispute(Term):
    """Where a conflict of provisions stands."""

    NONE = "未提出"
    RAISED = "已提出"
    AWAITING_OPINION = "待国务院提出意见"
    REGULATION_FAVOURED = "国务院认为应当适用地方性法规"
    RULE_FAVOURED = "国务院认为应当适用部门规章"
    SENT_UP = "已提请全国人大常委会裁决"
    RULED = "已裁决"


@unique
class Conflict(Term):
    """What differs from what."""

    LAWS = "法律之间"
    ADMINISTRATIVE_REGULATIONS = "行政法规之间"
    OF_ONE_MAKER = "同一机关制定的地方性法规、规章之间"
    REGULATION_AND_DEPARTMENTAL_RULE = "地方性法规与部门规章之间"
    RULES = "部门规章之间、部门规章与地方政府规章之间"
    AUTHORISED_REGULATION_AND_LAW = "根据授权制定的法规与法律之间"


@unique
class Favoured(Term):
    """Which of the two the State Council would apply."""

    LOCAL_REGULATION = "地方性法规"
    DEPARTMENTAL_RULE = "部门规章"


@frozen(kw_only=True)
class Raised(Event):
    """It is raised that two provisions differ, and that it cannot be told which applies (提出裁决)."""

    zh = "提出不一致"
    en = "Raised"

    conflict: Conflict
    """What differs from what."""

    maker: Organ | None = None
    """The organ that made both; None where they have two makers."""


@frozen(kw_only=True)
class OpinionGiven(Event):
    """The State Council says which of the two should apply (国务院提出意见)."""

    zh = "国务院提出意见"
    en = "OpinionGiven"

    by: Organ = done_by(Organ.GOVERNMENT)

    favours: Favoured
    """Which it would apply."""


@frozen(kw_only=True)
class SentUp(Event):
    """The State Council asks the NPC Standing Committee to rule (提请全国人大常委会裁决)."""

    zh = "提请全国人大常委会裁决"
    en = "SentUp"

    by: Organ = done_by(Organ.GOVERNMENT)


@frozen(kw_only=True)
class Ruled(Event):
    """It is ruled which of the two applies (裁决)."""

    zh = "裁决"
    en = "Ruled"


_COMMITTEE = frozenset({Organ.STANDING_COMMITTEE})
_STATE_COUNCIL = frozenset({Organ.GOVERNMENT})
_REGULATION_AND_RULE = Is("conflict", {Conflict.REGULATION_AND_DEPARTMENTAL_RULE})
_OPINION = (LEGISLATION_2023.national(106, 1, 2),)
_OF_ONE_MAKER = frozenset({Conflict.OF_ONE_MAKER})
_MAKER = (LEGISLATION_2023.art(106, 1, 1, levels=frozenset({Level.NATIONAL, Level.PROVINCIAL, Level.MUNICIPAL})),)
_LOCAL_MAKER = (LEGISLATION_2023.art(106, 1, 1, levels=frozenset({Level.PROVINCIAL, Level.MUNICIPAL})),)

COMMITTEE_RULES_ON_LAWS = Competence(
    name="committee-rules-on-laws",
    allowed=_COMMITTEE,
    when=Past(Raised, "conflict", {Conflict.LAWS}),
    says=Text("法律之间的不一致应由全国人大常委会裁决", "the NPC Standing Committee rules between laws"),
    cites=(LEGISLATION_2023.national(105, 1),),
)
STATE_COUNCIL_RULES_ON_REGULATIONS = Competence(
    name="state-council-rules-on-regulations",
    allowed=_STATE_COUNCIL,
    when=Past(Raised, "conflict", {Conflict.ADMINISTRATIVE_REGULATIONS}),
    says=Text("行政法规之间的不一致应由国务院裁决", "the State Council rules between administrative regulations"),
    cites=(LEGISLATION_2023.national(105, 2),),
)
RULED_ON_HERE = Competence(
    name="ruled-on-here",
    of="conflict",
    allowed=by_level(provincial=_OF_ONE_MAKER, municipal=_OF_ONE_MAKER),
    says=Text("地方只裁决同一机关制定的规定之间的不一致", "locally only what one organ made is ruled on"),
    cites=_LOCAL_MAKER,
)
ITS_MAKER_RULES = Addressed(
    name="its-maker-rules",
    same_as=Latest(Raised, "maker"),
    when=Past(Raised, "conflict", _OF_ONE_MAKER),
    says=Text("同一机关制定的，应由制定机关裁决", "what one organ made it rules on itself"),
    cites=_MAKER,
)
STATE_COUNCIL_OPINES = Competence(
    name="state-council-opines",
    allowed=_STATE_COUNCIL,
    says=Text("应由国务院提出意见", "the State Council gives its opinion"),
    cites=_OPINION,
)
STATE_COUNCIL_APPLIES_THE_REGULATION = Competence(
    name="state-council-applies-the-regulation",
    allowed=_STATE_COUNCIL,
    says=Text(
        "认为应当适用地方性法规的，应由国务院决定",
        "where it favours the local regulation the State Council decides that it applies there",
    ),
    cites=_OPINION,
)
STATE_COUNCIL_SENDS_UP = Competence(
    name="state-council-sends-up",
    allowed=_STATE_COUNCIL,
    says=Text(
        "认为应当适用部门规章的，应由国务院提请全国人大常委会裁决",
        "where it favours the departmental rule the State Council asks the NPC Standing Committee to rule",
    ),
    cites=_OPINION,
)
COMMITTEE_RULES = Competence(
    name="committee-rules",
    allowed=_COMMITTEE,
    says=Text("提请后应由全国人大常委会裁决", "asked to, the NPC Standing Committee rules"),
    cites=_OPINION,
)
STATE_COUNCIL_RULES_ON_RULES = Competence(
    name="state-council-rules-on-rules",
    allowed=_STATE_COUNCIL,
    when=Past(Raised, "conflict", {Conflict.RULES}),
    says=Text("规章之间的不一致应由国务院裁决", "the State Council rules between rules"),
    cites=(LEGISLATION_2023.national(106, 1, 3),),
)
COMMITTEE_RULES_ON_AUTHORISATION = Competence(
    name="committee-rules-on-authorisation",
    allowed=_COMMITTEE,
    when=Past(Raised, "conflict", {Conflict.AUTHORISED_REGULATION_AND_LAW}),
    says=Text(
        "根据授权制定的法规与法律的不一致应由全国人大常委会裁决",
        "the NPC Standing Committee rules between a law and a regulation made under authorisation",
    ),
    cites=(LEGISLATION_2023.national(106, 2),),
)

RULING = Procedure(
    id="record-review.ruling",
    title=Text("对规定不一致的裁决", "Ruling on provisions that differ"),
    body=StandingCommittee,
    rests_on=(LEGISLATION_2023,),
    start=Dispute.NONE,
    steps=(
        step(
            Dispute.NONE,
            Raised,
            Dispute.AWAITING_OPINION,
            RULED_ON_HERE,
            when=_REGULATION_AND_RULE,
            cites=(*_OPINION, *_LOCAL_MAKER),
        ),
        step(Dispute.NONE, Raised, Dispute.RAISED, RULED_ON_HERE, when=Not(_REGULATION_AND_RULE), cites=_MAKER),
        step(
            Dispute.RAISED,
            Ruled,
            Dispute.RULED,
            COMMITTEE_RULES_ON_LAWS,
            STATE_COUNCIL_RULES_ON_REGULATIONS,
            ITS_MAKER_RULES,
            STATE_COUNCIL_RULES_ON_RULES,
            COMMITTEE_RULES_ON_AUTHORISATION,
            must=True,
        ),
        # a local regulation and a departmental rule
        step(
            Dispute.AWAITING_OPINION,
            OpinionGiven,
            Dispute.REGULATION_FAVOURED,
            STATE_COUNCIL_OPINES,
            when=Is("favours", {Favoured.LOCAL_REGULATION}),
            must=True,
        ),
        step(
            Dispute.AWAITING_OPINION,
            OpinionGiven,
            Dispute.RULE_FAVOURED,
            STATE_COUNCIL_OPINES,
            when=Is("favours", {Favoured.DEPARTMENTAL_RULE}),
            must=True,
        ),
        step(Dispute.REGULATION_FAVOURED, Ruled, Dispute.RULED, STATE_COUNCIL_APPLIES_THE_REGULATION, must=True),
        step(Dispute.RULE_FAVOURED, SentUp, Dispute.SENT_UP, STATE_COUNCIL_SENDS_UP, must=True),
        step(Dispute.SENT_UP, Ruled, Dispute.RULED, COMMITTEE_RULES, must=True),
    ),
)
