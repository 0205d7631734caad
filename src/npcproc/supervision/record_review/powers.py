"""Who may alter or annul what, and why (改变或者撤销): the powers of congresses, standing committees and governments.

A congress alters or annuls what its own standing committee made; a standing committee annuls and does not alter; a
government alters or annuls what departments and governments below made.

Legislation Law arts. 107 and 108; Constitution arts. 62, 67, 99 and 104; Organic Law arts. 11, 12 and 50; Supervision
Law art. 39 (2006: art. 30).
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import unique

from attrs import evolve, frozen

from npcproc.bodies import Congress, StandingCommittee
from npcproc.events import Facts
from npcproc.findings import Text
from npcproc.law.national import (
    CONSTITUTION_2018,
    LEGISLATION_2023,
    ORGANIC_2022,
    SUPERVISION_2006,
    SUPERVISION_2024,
)
from npcproc.levels import WITH_STANDING_COMMITTEE, ByLevel, Level
from npcproc.procedure import Standing
from npcproc.rules import Competence, CompetenceByTable, Entry
from npcproc.statutes import Cite
from npcproc.supervision.record_review.documents import AUTONOMOUS, Document
from npcproc.terms import Term

__all__ = ["POWERS_OF_COMMITTEE", "POWERS_OF_CONGRESS", "POWERS_OF_GOVERNMENT", "Act", "Defect", "Undone"]


@unique
class Act(Term):
    """What is done to a document, or to the authorisation under which it was made."""

    ALTERED = "改变"
    ANNULLED = "撤销"
    AUTHORISATION_REVOKED = "撤销授权"


@unique
class Defect(Term):
    """Why."""

    EXCEEDS_POWERS = "超越权限"
    AGAINST_HIGHER_LAW = "下位法违反上位法"
    RULED_AGAINST = "经裁决应当改变或者撤销"
    INAPPROPRIATE = "不适当"
    AGAINST_PROCEDURE = "违背法定程序"
    EXCEEDS_AUTHORISATION = "超越授权范围或者违背授权目的"
    OTHER = "其他理由"


@frozen(kw_only=True)
class Undone(Facts):
    """An organ of this level alters or annuls a document (改变或者撤销)."""

    zh = "改变或者撤销"
    en = "Undone"

    document: Document
    """What kind of document it is."""

    act: Act
    """What is done to it."""

    defect: Defect
    """Why."""


_ANNULS = frozenset({Act.ANNULLED})
_ALTERS_OR_ANNULS = _ANNULS | {Act.ALTERED}
_REVOKES = _ANNULS | {Act.AUTHORISATION_REVOKED}
_NATIONAL, _PROVINCE = frozenset({Level.NATIONAL}), frozenset({Level.PROVINCIAL})
_PROVINCE_AND_CITY = _PROVINCE | {Level.MUNICIPAL}


def _entries(documents: Iterable[Document], allowed: frozenset[Act], *cites: Cite) -> tuple[Entry, ...]:
    return tuple(Entry(d, allowed, cites) for d in sorted(documents, key=lambda document: document.name))


def _reached(table: tuple[Entry, ...]) -> ByLevel[frozenset[Document]]:
    """The documents that a table reaches at each level."""
    reached = {
        level.value: frozenset(e.key for e in table if any(level in cite.levels for cite in e.cites)) for level in Level
    }
    return ByLevel(**{level: documents or None for level, documents in reached.items()})


# the provisions that also say why
_OWN_COMMITTEE = (
    CONSTITUTION_2018.national(62, 1, 12),
    CONSTITUTION_2018.county_and_above(99, 2),
    ORGANIC_2022.county_and_above(11, 1, 10),
)
_GOVERNMENT_OF_CONGRESS = (ORGANIC_2022.county_and_above(11, 1, 11), ORGANIC_2022.township(12, 1, 10))
_STATE_COUNCIL = CONSTITUTION_2018.national(67, 1, 7)
_PROVINCES = CONSTITUTION_2018.national(67, 1, 8)
_CONGRESS_BELOW = (
    CONSTITUTION_2018.county_and_above(104, 1),
    ORGANIC_2022.county_and_above(50, 1, 11),
    SUPERVISION_2006.county_and_above(30, 1),
    SUPERVISION_2024.county_and_above(39, 1),
)
_COMMITTEE_BELOW = (
    ORGANIC_2022.art(50, 1, 11, levels=_PROVINCE_AND_CITY),
    SUPERVISION_2006.art(30, 1, levels=_PROVINCE_AND_CITY),
    SUPERVISION_2024.art(39, 1, levels=_PROVINCE_AND_CITY),
)
_GOVERNMENT_OF_COMMITTEE = (
    CONSTITUTION_2018.county_and_above(104, 1),
    ORGANIC_2022.county_and_above(50, 1, 12),
    SUPERVISION_2006.county_and_above(30, 1),
    SUPERVISION_2024.county_and_above(39, 1),
)
_FOUR_ORGANS = SUPERVISION_2024.county_and_above(39, 1)

# The regulations of special zones are authorised by the NPC and its standing committee.
_ZONE_AUTHORISED = LEGISLATION_2023.national(108, 1, 7)
# Unsettled: the article names no level; a province's congress and committee are read as able to authorise others.
_AUTHORISED = LEGISLATION_2023.art(108, 1, 7, levels=_NATIONAL | _PROVINCE)
_MADE_UNDER_AUTHORISATION = (
    *_entries({Document.ZONE_REGULATION}, _REVOKES, _ZONE_AUTHORISED),
    *_entries({Document.AUTHORISED_REGULATION}, _REVOKES, _AUTHORISED),
)
_OF_CONGRESS = (
    *_entries({Document.LAW}, _ALTERS_OR_ANNULS, LEGISLATION_2023.national(108, 1, 1)),
    *_entries({Document.REGULATION_OF_REGION}, _ANNULS, LEGISLATION_2023.national(108, 1, 1)),
    *_entries({Document.LOCAL_REGULATION}, _ALTERS_OR_ANNULS, LEGISLATION_2023.art(108, 1, 4, levels=_PROVINCE)),
    *_entries({Document.RESOLUTION_OF_COMMITTEE}, _ALTERS_OR_ANNULS, *_OWN_COMMITTEE),
    *_entries({Document.GOVERNMENT_DECISION}, _ANNULS, *_GOVERNMENT_OF_CONGRESS),
    *_MADE_UNDER_AUTHORISATION,
)
_SINCE_2024 = frozenset(
    {
        Document.GOVERNMENT_DOCUMENT,
        Document.DOCUMENT_OF_SUPERVISORY_COMMISSION,
        Document.DOCUMENT_OF_COURT,
        Document.DOCUMENT_OF_PROCURATORATE,
    },
)
_OF_COMMITTEE = (
    *_entries({Document.ADMINISTRATIVE_REGULATION}, _ANNULS, LEGISLATION_2023.national(108, 1, 2), _STATE_COUNCIL),
    *_entries({Document.STATE_COUNCIL_DECISION}, _ANNULS, _STATE_COUNCIL),
    *_entries({Document.LOCAL_REGULATION}, _ANNULS, LEGISLATION_2023.national(108, 1, 2), _PROVINCES),
    *_entries({Document.REGULATION_OF_AUTONOMOUS_PLACE}, _ANNULS, LEGISLATION_2023.national(108, 1, 2)),
    *_entries({Document.RESOLUTION_OF_CONGRESS_BELOW}, _ANNULS, _PROVINCES, *_CONGRESS_BELOW),
    *_entries({Document.RESOLUTION_OF_COMMITTEE_BELOW}, _ANNULS, _PROVINCES, *_COMMITTEE_BELOW),
    *_entries({Document.GOVERNMENT_RULE}, _ANNULS, LEGISLATION_2023.art(108, 1, 5, levels=_PROVINCE_AND_CITY)),
    *_entries({Document.GOVERNMENT_DECISION}, _ANNULS, *_GOVERNMENT_OF_COMMITTEE),
    *_entries(_SINCE_2024, _ANNULS, _FOUR_ORGANS),
    *_MADE_UNDER_AUTHORISATION,
)
# A rule of government is one made at the level below: the government's own it may amend as it likes.
_OF_GOVERNMENT = (
    *_entries({Document.DEPARTMENTAL_RULE}, _ALTERS_OR_ANNULS, LEGISLATION_2023.national(108, 1, 3)),
    *_entries(
        {Document.GOVERNMENT_RULE},
        _ALTERS_OR_ANNULS,
        LEGISLATION_2023.national(108, 1, 3),
        LEGISLATION_2023.art(108, 1, 6, levels=_PROVINCE),
    ),
)

# why

_ALL = WITH_STANDING_COMMITTEE
_RULES = (Document.DEPARTMENTAL_RULE, Document.GOVERNMENT_RULE)
_ANY = (
    Document.LAW,
    Document.ADMINISTRATIVE_REGULATION,
    Document.LOCAL_REGULATION,
    Document.ZONE_REGULATION,
    Document.AUTHORISED_REGULATION,
    *sorted(AUTONOMOUS, key=lambda document: document.name),
    *_RULES,
)
_WHOLE = LEGISLATION_2023.art(107, 1, levels=_ALL)


def _defects(defect: Defect, documents: Iterable[Document], *cites: Cite) -> tuple[Entry, ...]:
    return tuple(Entry(document, frozenset({defect}), cites) for document in documents)


_LISTED = (
    *_defects(Defect.EXCEEDS_POWERS, _ANY, _WHOLE, LEGISLATION_2023.art(107, 1, 1, levels=_ALL)),
    *_defects(Defect.AGAINST_HIGHER_LAW, _ANY, _WHOLE, LEGISLATION_2023.art(107, 1, 2, levels=_ALL)),
    *_defects(Defect.RULED_AGAINST, _RULES, _WHOLE, LEGISLATION_2023.art(107, 1, 3, levels=_ALL)),
    *_defects(Defect.INAPPROPRIATE, _RULES, _WHOLE, LEGISLATION_2023.art(107, 1, 4, levels=_ALL)),
    *_defects(Defect.AGAINST_PROCEDURE, _ANY, _WHOLE, LEGISLATION_2023.art(107, 1, 5, levels=_ALL)),
    *_defects(Defect.EXCEEDS_AUTHORISATION, (Document.ZONE_REGULATION,), _ZONE_AUTHORISED),
    *_defects(Defect.EXCEEDS_AUTHORISATION, (Document.AUTHORISED_REGULATION,), _AUTHORISED),
)


# Unsettled: what exceeds powers, goes against higher law or was made against procedure is inappropriate too; where the
# Constitution has the NPC Standing Committee annul for a conflict alone, the other three are not read into it.
def _inappropriate(document: Document, *cites: Cite) -> tuple[Entry, ...]:
    grounds = (Defect.EXCEEDS_POWERS, Defect.AGAINST_HIGHER_LAW, Defect.INAPPROPRIATE, Defect.AGAINST_PROCEDURE)
    return (Entry(document, frozenset(grounds), cites),)


_AGAINST_THE_CONSTITUTION_OR_A_LAW = (
    *_defects(
        Defect.AGAINST_HIGHER_LAW,
        (Document.ADMINISTRATIVE_REGULATION, Document.STATE_COUNCIL_DECISION),
        _STATE_COUNCIL,
    ),
    *_defects(
        Defect.AGAINST_HIGHER_LAW,
        (
            Document.LOCAL_REGULATION,
            Document.RESOLUTION_OF_CONGRESS_BELOW,
            Document.RESOLUTION_OF_COMMITTEE_BELOW,
        ),
        _PROVINCES,
    ),
)
_BY_A_CONGRESS = (
    # Unsettled: the list has what is inappropriate for rules alone, the article on powers also for laws and local
    # regulations that a congress alters or annuls; so it is a ground there too.
    *_defects(Defect.INAPPROPRIATE, (Document.LAW,), LEGISLATION_2023.national(108, 1, 1)),
    *_defects(Defect.INAPPROPRIATE, (Document.LOCAL_REGULATION,), LEGISLATION_2023.art(108, 1, 4, levels=_PROVINCE)),
    *_inappropriate(Document.RESOLUTION_OF_COMMITTEE, *_OWN_COMMITTEE),
    *_inappropriate(Document.GOVERNMENT_DECISION, *_GOVERNMENT_OF_CONGRESS),
)
_BY_A_COMMITTEE = (
    *_AGAINST_THE_CONSTITUTION_OR_A_LAW,
    *_inappropriate(Document.RESOLUTION_OF_CONGRESS_BELOW, *_CONGRESS_BELOW),
    *_inappropriate(Document.RESOLUTION_OF_COMMITTEE_BELOW, *_COMMITTEE_BELOW),
    *_inappropriate(Document.GOVERNMENT_DECISION, *_GOVERNMENT_OF_COMMITTEE),
    *(
        entry
        for document in sorted(_SINCE_2024, key=lambda document: document.name)
        for entry in _inappropriate(document, _FOUR_ORGANS)
    ),
)


def _for_a_listed_defect(*besides: Entry) -> CompetenceByTable:
    return CompetenceByTable(
        name="for-a-listed-defect",
        of="defect",
        by_field="document",
        table=(*_LISTED, *besides),
        says=Text(
            "改变或者撤销应有法律列举的情形", "a document is altered or annulled for a defect that the law lists"
        ),
    )


_WITHIN_ITS_POWER = Text(
    "改变或者撤销的应为其权限所及的文件", "what is altered or annulled is a document within its power"
)


def _reach(table: tuple[Entry, ...]) -> Competence:
    return Competence(
        name="within-reach",
        of="document",
        allowed=_reached(table),
        says=_WITHIN_ITS_POWER,
        cites=tuple(dict.fromkeys(cite for entry in table for cite in entry.cites)),
    )


# The text of 2024 adds the documents of all four organs; until then these are out of reach.
WITHIN_REACH_UNTIL_2024 = Competence(
    name="within-reach-until-2024",
    of="document",
    allowed=evolve(_reached(tuple(e for e in _OF_COMMITTEE if e.key not in _SINCE_2024)), national=None),
    says=_WITHIN_ITS_POWER,
    cites=(SUPERVISION_2006.county_and_above(30, 1),),
)


def _act(table: tuple[Entry, ...]) -> CompetenceByTable:
    return CompetenceByTable(
        name="power",
        of="act",
        by_field="document",
        table=table,
        says=Text("应在改变或者撤销的权限之内", "what is done is what the law empowers it to do"),
    )


POWERS_OF_CONGRESS = Standing(
    id="record-review.powers-of-congress",
    title=Text("人民代表大会改变或者撤销的权限", "What a congress may alter or annul"),
    body=Congress,
    rests_on=(LEGISLATION_2023, CONSTITUTION_2018),
    facts=Undone,
    rules=(_reach(_OF_CONGRESS), _act(_OF_CONGRESS), _for_a_listed_defect(*_BY_A_CONGRESS)),
)
POWERS_OF_COMMITTEE = Standing(
    id="record-review.powers-of-committee",
    title=Text("常务委员会改变或者撤销的权限", "What a standing committee may annul"),
    body=StandingCommittee,
    rests_on=(LEGISLATION_2023, CONSTITUTION_2018),
    facts=Undone,
    rules=(
        _reach(_OF_COMMITTEE),
        WITHIN_REACH_UNTIL_2024,
        _act(_OF_COMMITTEE),
        _for_a_listed_defect(*_BY_A_COMMITTEE),
    ),
)
POWERS_OF_GOVERNMENT = Standing(
    id="record-review.powers-of-government",
    title=Text("人民政府改变或者撤销规章的权限", "Which rules a government may alter or annul"),
    body=Congress,
    rests_on=(LEGISLATION_2023,),
    facts=Undone,
    rules=(_reach(_OF_GOVERNMENT), _act(_OF_GOVERNMENT), _for_a_listed_defect()),
)
