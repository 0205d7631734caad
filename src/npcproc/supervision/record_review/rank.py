"""Which of two documents prevails (效力等级): higher over lower, special over general, new over old.

Legislation Law arts. 81 and 99-103.
"""

from __future__ import annotations

from enum import unique

from attrs import frozen

from npcproc.bodies import StandingCommittee
from npcproc.events import Facts
from npcproc.findings import Text
from npcproc.law.national import LEGISLATION_2023
from npcproc.levels import WITH_STANDING_COMMITTEE, Level
from npcproc.procedure import Standing
from npcproc.rules import Entry
from npcproc.rules.shapes import Tabled
from npcproc.terms import Term

__all__ = ["RANK", "SAME_MAKER", "Applied", "AppliedOfSameMaker", "Provision", "Rank"]


@unique
class Rank(Term):
    """A kind of document, as far as its rank goes."""

    LAW = "法律"
    ADMINISTRATIVE_REGULATION = "行政法规"
    REGULATION_OF_PROVINCE = "省、自治区、直辖市地方性法规"
    REGULATION_OF_CITY = "设区的市、自治州地方性法规"
    DEPARTMENTAL_RULE = "部门规章"
    RULE_OF_PROVINCE = "省、自治区、直辖市政府规章"
    RULE_OF_CITY = "设区的市、自治州政府规章"
    AUTONOMOUS_REGULATION = "作变通规定的自治条例和单行条例"
    ZONE_REGULATION = "作变通规定的经济特区法规"


@unique
class Provision(Term):
    """One of two provisions by the same maker."""

    SPECIAL = "特别规定"
    GENERAL = "一般规定"
    NEW = "新的规定"
    OLD = "旧的规定"


@frozen(kw_only=True)
class Applied(Facts):
    """One document was applied, and another that differs from it was not (适用)."""

    zh = "适用"
    en = "Applied"

    applied: Rank
    """The one applied; where it is an autonomous place's or a zone's, in that place and as it lawfully varies."""

    over: Rank
    """The one not applied; where both are local, their places are the same, or one lies in the other."""


@frozen(kw_only=True)
class AppliedOfSameMaker(Facts):
    """Of two provisions by the same maker, one was applied and the other not (同一机关制定的规定的适用)."""

    zh = "同一机关制定的规定的适用"
    en = "AppliedOfSameMaker"

    applied: Provision
    """The one applied."""

    over: Provision
    """The one not applied."""


class Ranking(Tabled):
    """Which of two prevails is looked up in a table."""

    __slots__ = ()

    kind = "calculation"


_ALL = WITH_STANDING_COMMITTEE
_PROVINCE_AND_CITY = frozenset({Level.PROVINCIAL, Level.MUNICIPAL})
_REGULATIONS = frozenset({Rank.REGULATION_OF_PROVINCE, Rank.REGULATION_OF_CITY})
_RULES = frozenset({Rank.DEPARTMENTAL_RULE, Rank.RULE_OF_PROVINCE, Rank.RULE_OF_CITY})
_BELOW_LAWS = (LEGISLATION_2023.art(99, 1, levels=_ALL), LEGISLATION_2023.art(99, 2, levels=_ALL))
_REGULATIONS_OVER_RULES = LEGISLATION_2023.art(100, 1, levels=_ALL)
_PROVINCE_OVER_CITY = LEGISLATION_2023.art(100, 2, levels=_ALL)
_EQUALS = LEGISLATION_2023.art(102, 1, levels=_ALL)

PREVAILS = Ranking(
    name="prevails",
    of="over",
    by_field="applied",
    table=(
        Entry(
            Rank.LAW,
            frozenset({Rank.ADMINISTRATIVE_REGULATION}) | _REGULATIONS | _RULES,
            (LEGISLATION_2023.art(99, 1, levels=_ALL),),
        ),
        Entry(
            Rank.ADMINISTRATIVE_REGULATION,
            _REGULATIONS | _RULES,
            _BELOW_LAWS,
        ),
        Entry(
            Rank.REGULATION_OF_PROVINCE,
            frozenset({Rank.RULE_OF_PROVINCE, Rank.RULE_OF_CITY}),
            (*_BELOW_LAWS, _REGULATIONS_OVER_RULES),
        ),
        # Unsettled: that a city's regulation must not contradict its province's is read as saying which prevails; the
        # articles on rank do not speak of the two.
        Entry(
            Rank.REGULATION_OF_PROVINCE,
            frozenset({Rank.REGULATION_OF_CITY}),
            (LEGISLATION_2023.art(81, 1, levels=_ALL),),
        ),
        # A city's regulation and its province's rule do not outrank each other: the province's committee decides.
        Entry(
            Rank.REGULATION_OF_CITY,
            frozenset({Rank.RULE_OF_CITY}),
            (*_BELOW_LAWS, LEGISLATION_2023.art(81, 1, levels=_ALL), _REGULATIONS_OVER_RULES),
        ),
        Entry(
            Rank.RULE_OF_PROVINCE,
            frozenset({Rank.RULE_OF_CITY}),
            (*_BELOW_LAWS, _REGULATIONS_OVER_RULES, _PROVINCE_OVER_CITY),
        ),
        # Departmental rules and those of local governments are of equal force: neither prevails by its rank.
        Entry(Rank.RULE_OF_PROVINCE, frozenset(), (_EQUALS,)),
        Entry(Rank.DEPARTMENTAL_RULE, frozenset(), (*_BELOW_LAWS, _EQUALS)),
        Entry(
            Rank.RULE_OF_CITY,
            frozenset(),
            (*_BELOW_LAWS, _REGULATIONS_OVER_RULES, _PROVINCE_OVER_CITY, _EQUALS),
        ),
        Entry(
            Rank.AUTONOMOUS_REGULATION,
            frozenset({Rank.LAW, Rank.ADMINISTRATIVE_REGULATION}) | _REGULATIONS,
            (LEGISLATION_2023.art(101, 1, levels=_PROVINCE_AND_CITY | {Level.COUNTY}),),
        ),
        Entry(
            Rank.ZONE_REGULATION,
            frozenset({Rank.LAW, Rank.ADMINISTRATIVE_REGULATION}) | _REGULATIONS,
            (LEGISLATION_2023.art(101, 2, levels=_PROVINCE_AND_CITY),),
        ),
    ),
    says=Text("适用的文件应优先于未适用的文件，其所优先的", "what is applied prevails over what is not; it does over"),
)
SPECIAL_OR_NEW = Ranking(
    name="special-or-new",
    of="over",
    by_field="applied",
    table=(
        Entry(Provision.SPECIAL, frozenset({Provision.GENERAL}), (LEGISLATION_2023.art(103, 1, levels=_ALL),)),
        Entry(Provision.GENERAL, frozenset(), (LEGISLATION_2023.art(103, 1, levels=_ALL),)),
        Entry(Provision.NEW, frozenset({Provision.OLD}), (LEGISLATION_2023.art(103, 1, levels=_ALL),)),
        Entry(Provision.OLD, frozenset(), (LEGISLATION_2023.art(103, 1, levels=_ALL),)),
    ),
    says=Text(
        "同一机关制定的，适用特别规定、新的规定，其所优先的",
        "of one maker's provisions the special and the new apply, and prevail over",
    ),
)

RANK = Standing(
    id="record-review.rank",
    title=Text("规范性文件的效力等级", "Rank of normative documents"),
    body=StandingCommittee,
    rests_on=(LEGISLATION_2023,),
    facts=Applied,
    rules=(PREVAILS,),
)
SAME_MAKER = Standing(
    id="record-review.same-maker",
    title=Text("同一机关制定的规定的适用", "Provisions by the same maker"),
    body=StandingCommittee,
    rests_on=(LEGISLATION_2023,),
    facts=AppliedOfSameMaker,
    rules=(SPECIAL_OR_NEW,),
)
