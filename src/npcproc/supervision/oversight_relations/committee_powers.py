"""Whose acts a standing committee may annul, of what kind, and why.  It may annul, and never change.

Constitution arts. 67 and 104; Organic Law art. 50; Legislation Law art. 108 (2015: art. 97); Supervision Law art. 39
(2006: art. 30).  How the normative documents of all organs are filed and reviewed is told by recording and review.
"""

from __future__ import annotations

from npcproc.findings import Text
from npcproc.law.national import (
    CONSTITUTION_2018,
    LEGISLATION_2015,
    LEGISLATION_2023,
    ORGANIC_2022,
    SUPERVISION_2006,
    SUPERVISION_2024,
)
from npcproc.levels import Level, by_level
from npcproc.rules import Competence, CompetenceByTable, Content, ContentFrom, Entry, Is, Method, Not
from npcproc.supervision.oversight_relations.matter import Ground, Instrument, Maker, Rank, Remedy

__all__ = ["POWERS", "POWERS_OF_COMMITTEES"]

_WITH_COMMITTEES_BELOW = frozenset({Level.PROVINCIAL, Level.MUNICIPAL})
_COUNTY = frozenset({Level.COUNTY})

_OF_GOVERNMENT = (CONSTITUTION_2018.county_and_above(104, 1), ORGANIC_2022.county_and_above(50, 1, 12))
_OF_STATE_COUNCIL = (CONSTITUTION_2018.national(67, 1, 7),)
_OF_CONGRESS_BELOW = (CONSTITUTION_2018.county_and_above(104, 1), ORGANIC_2022.county_and_above(50, 1, 11))
_OF_COMMITTEE_BELOW = (ORGANIC_2022.art(50, 1, 11, levels=_WITH_COMMITTEES_BELOW),)
_OF_PROVINCE = (CONSTITUTION_2018.national(67, 1, 8),)
_OF_RULES = (
    LEGISLATION_2015.art(97, 1, 5, levels=_WITH_COMMITTEES_BELOW),
    LEGISLATION_2023.art(108, 1, 5, levels=_WITH_COMMITTEES_BELOW),
)
_OF_REGULATIONS = (LEGISLATION_2015.national(97, 1, 2), LEGISLATION_2023.national(108, 1, 2))

POWERS = (
    *_OF_STATE_COUNCIL,
    *_OF_PROVINCE,
    CONSTITUTION_2018.county_and_above(104, 1),
    ORGANIC_2022.county_and_above(50, 1, 11),
    ORGANIC_2022.county_and_above(50, 1, 12),
)
"""The provisions from which a standing committee has its power to annul."""

NAMES_THE_ACT = Content(
    name="names-the-act",
    of="act",
    says=Text("应写明拟撤销的文件", "the proposal says which act it is about"),
    cites=POWERS,
)
NO_COMMITTEE_BELOW = Competence(
    name="no-committee-below",
    of="maker",
    allowed=by_level(county=frozenset({Maker.CONGRESS, Maker.GOVERNMENT})),
    says=Text(
        "乡级没有人民代表大会常务委员会，撤销的应为本级人民政府或者下一级人民代表大会的文件",
        "a township has no standing committee; a county annuls acts of its government or of the congresses below",
    ),
    cites=(
        CONSTITUTION_2018.art(104, 1, levels=_COUNTY),
        ORGANIC_2022.art(50, 1, 11, levels=_COUNTY),
        ORGANIC_2022.art(50, 1, 12, levels=_COUNTY),
    ),
)
# The Legislation Law lets the NPC Standing Committee annul the regulations of every place, however far down; at other
# levels a local regulation is no object at all.
RIGHT_LEVEL = CompetenceByTable(
    name="right-level",
    of="rank",
    by_field="maker",
    when=Not(Is("instrument", {Instrument.LOCAL_REGULATION})),
    table=(
        Entry(Maker.GOVERNMENT, frozenset({Rank.OWN}), (*_OF_STATE_COUNCIL, *_OF_GOVERNMENT)),
        Entry(Maker.CONGRESS, frozenset({Rank.NEXT}), (*_OF_PROVINCE, *_OF_CONGRESS_BELOW)),
        Entry(Maker.STANDING_COMMITTEE, frozenset({Rank.NEXT}), (*_OF_PROVINCE, *_OF_COMMITTEE_BELOW)),
    ),
    says=Text(
        "撤销的应为本级人民政府或者下一级人民代表大会及其常务委员会的文件",
        "the act is of the government of this level, or of a congress or standing committee of the next one",
    ),
)
# Unsettled: where the Constitution and the Organic Law speak of the resolutions of a congress or a committee, their
# decisions are meant as well; the Supervision Law says both.
RIGHT_INSTRUMENT = CompetenceByTable(
    name="right-instrument",
    of="instrument",
    by_field="maker",
    table=(
        Entry(Maker.GOVERNMENT, frozenset({Instrument.DECISION, Instrument.ORDER}), _OF_GOVERNMENT),
        Entry(Maker.GOVERNMENT, frozenset({Instrument.RULE}), _OF_RULES),
        Entry(
            Maker.GOVERNMENT,
            frozenset({Instrument.ADMINISTRATIVE_REGULATION, Instrument.DECISION, Instrument.ORDER}),
            _OF_STATE_COUNCIL,
        ),
        Entry(
            Maker.CONGRESS,
            frozenset({Instrument.RESOLUTION, Instrument.DECISION}),
            (
                *_OF_CONGRESS_BELOW,
                SUPERVISION_2006.county_and_above(30, 1),
                SUPERVISION_2024.county_and_above(39, 1),
            ),
        ),
        Entry(
            Maker.STANDING_COMMITTEE,
            frozenset({Instrument.RESOLUTION, Instrument.DECISION}),
            (
                *_OF_COMMITTEE_BELOW,
                SUPERVISION_2006.art(30, 1, levels=_WITH_COMMITTEES_BELOW),
                SUPERVISION_2024.art(39, 1, levels=_WITH_COMMITTEES_BELOW),
            ),
        ),
        *(
            Entry(maker, allowed, cites)
            for maker in (Maker.CONGRESS, Maker.STANDING_COMMITTEE)
            for allowed, cites in (
                (
                    frozenset({Instrument.LOCAL_REGULATION, Instrument.RESOLUTION, Instrument.DECISION}),
                    _OF_PROVINCE,
                ),
                (frozenset({Instrument.LOCAL_REGULATION}), _OF_REGULATIONS),
            )
        ),
    ),
    says=Text("该机关可以撤销的文件", "of the acts of that organ, these may be annulled"),
)
ANNULS_ONLY = Method(
    name="annuls-only",
    of="remedy",
    allowed=frozenset({Remedy.ANNUL}),
    says=Text("常务委员会可以撤销，不可以改变", "a standing committee may annul an act, and not change it"),
    cites=POWERS,
)
# Unsettled: what is in conflict with higher law is inappropriate too; nationally only the conflict is a ground.
ON_A_LAWFUL_GROUND = ContentFrom(
    name="on-a-lawful-ground",
    of="ground",
    allowed=by_level(
        national=frozenset({Ground.CONTRADICTS}),
        provincial=frozenset({Ground.INAPPROPRIATE, Ground.CONTRADICTS}),
        municipal=frozenset({Ground.INAPPROPRIATE, Ground.CONTRADICTS}),
        county=frozenset({Ground.INAPPROPRIATE, Ground.CONTRADICTS}),
    ),
    says=Text("撤销应有法定理由", "there is a ground in law for the annulment"),
    cites=POWERS,
)

POWERS_OF_COMMITTEES = (
    NAMES_THE_ACT,
    NO_COMMITTEE_BELOW,
    RIGHT_LEVEL,
    RIGHT_INSTRUMENT,
    ANNULS_ONLY,
    ON_A_LAWFUL_GROUND,
)
"""What is asked of the act that is to be annulled."""
