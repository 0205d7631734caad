"""What happens once an investigation committee sits: the events of its work, its report, and the resolution."""

from __future__ import annotations

from enum import unique

from attrs import field, frozen, validators

from npcproc.bodies import Organ
from npcproc.events import Event, Voted, done_by
from npcproc.terms import Term

__all__ = [
    "AuthorisationVoted",
    "AuthorisedResolutionVoted",
    "Closed",
    "ExpertsEngaged",
    "Filed",
    "Heard",
    "Holder",
    "MaterialRequested",
    "PublicationWithheld",
    "Reported",
    "ResolutionVoted",
    "SourceDisclosed",
]


@unique
class Holder(Term):
    """Who holds material that the committee needs."""

    STATE_ORGAN = "国家机关"
    SOCIAL_ORGANISATION = "社会团体"
    ENTERPRISE_OR_INSTITUTION = "企业事业组织"
    CITIZEN = "公民"


# the committee at work


@frozen(kw_only=True)
class ExpertsEngaged(Event):
    """Experts are engaged for the work; they need not be deputies (聘请专家)."""

    zh = "聘请专家"
    en = "ExpertsEngaged"

    by: Organ = done_by(Organ.INVESTIGATION_COMMITTEE)

    interested: bool = False
    """Whether someone with an interest in the issue is among them."""


@frozen(kw_only=True)
class MaterialRequested(Event):
    """The committee asks for material, and receives it or not (要求提供材料)."""

    zh = "要求提供材料"
    en = "MaterialRequested"

    by: Organ = done_by(Organ.INVESTIGATION_COMMITTEE)

    holder: Holder
    """Whom it asks."""

    supplied: bool = True
    """Whether the material it needs was supplied; a refusal is no."""

    truthful: bool = True
    """Whether what was supplied is true; yes where nothing was."""


@frozen(kw_only=True)
class SourceDisclosed(Event):
    """Someone who gave material, a citizen unless told otherwise, becomes known as its source (公开材料来源)."""

    zh = "公开材料来源"
    en = "SourceDisclosed"

    by: Organ = done_by(Organ.INVESTIGATION_COMMITTEE)

    source: Holder = Holder.CITIZEN
    """Whose material it was; the law speaks of citizens, and some places of all."""

    secrecy_asked: bool = False
    """Whether the one who gave it had asked that the source be kept secret."""


@frozen(kw_only=True)
class PublicationWithheld(Event):
    """It is decided not to publish findings and material while the investigation lasts (暂不公布情况和材料)."""

    zh = "暂不公布情况和材料"
    en = "PublicationWithheld"

    by: Organ = done_by(Organ.INVESTIGATION_COMMITTEE)


# its report, and what follows


@frozen(kw_only=True)
class AuthorisationVoted(Voted):
    """The congress votes on letting its standing committee hear the report (表决授权常务委员会听取报告)."""

    zh = "表决授权听取报告"
    en = "AuthorisationVoted"

    by: Organ = done_by(Organ.CONGRESS)


@frozen(kw_only=True)
class Reported(Event):
    """The investigation committee gives its report (提出调查报告)."""

    zh = "提出调查报告"
    en = "Reported"

    by: Organ = done_by(Organ.INVESTIGATION_COMMITTEE)

    to: Organ
    """To whom it reports."""


@frozen(kw_only=True)
class Heard(Event):
    """The standing committee hears the report for the congress (经授权听取调查报告)."""

    zh = "常务委员会经授权听取报告"
    en = "Heard"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)

    congress_in_recess: bool = True
    """Whether the congress is between sessions."""


@frozen(kw_only=True)
class ResolutionVoted(Voted):
    """A resolution on the report is put to the vote of the body that formed the committee (表决决议)."""

    zh = "表决决议"
    en = "ResolutionVoted"

    by: Organ = field(validator=validators.instance_of(Organ))


@frozen(kw_only=True)
class AuthorisedResolutionVoted(Voted):
    """A resolution on the report is put to the vote of the standing committee for the congress (授权表决决议).

    The roll in its count is that of the standing committee, in whose session it is taken.
    """

    zh = "常务委员会经授权表决决议"
    en = "AuthorisedResolutionVoted"
    in_session = False


@frozen(kw_only=True)
class Filed(Event):
    """The standing committee reports its resolution to the congress for the record (报人民代表大会备案)."""

    zh = "报人民代表大会备案"
    en = "Filed"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)

    at_next_session: bool = True
    """Whether it reached the next session of the congress."""


@frozen(kw_only=True)
class Closed(Event):
    """The matter ends (办结)."""

    zh = "办结"
    en = "Closed"
