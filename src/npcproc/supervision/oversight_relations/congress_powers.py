"""Whose acts a congress may change or annul: its own standing committee's both, its government's annul only.

Constitution arts. 62 and 99; Organic Law arts. 11 and 12; Legislation Law art. 108 (2015: art. 97).
"""

from __future__ import annotations

from npcproc.findings import Text
from npcproc.law.national import CONSTITUTION_2018, LEGISLATION_2015, LEGISLATION_2023, ORGANIC_2022
from npcproc.levels import Level, by_level
from npcproc.rules import Competence, CompetenceByTable, Content, ContentFrom, Entry, Is, Method
from npcproc.supervision.oversight_relations.matter import Ground, Instrument, Maker, Rank, Remedy

__all__ = ["POWERS", "POWERS_OF_CONGRESSES"]

_PROVINCE = frozenset({Level.PROVINCIAL})
_OF_COMMITTEE = (
    CONSTITUTION_2018.national(62, 1, 12),
    CONSTITUTION_2018.county_and_above(99, 2),
    ORGANIC_2022.county_and_above(11, 1, 10),
)
_OF_GOVERNMENT = (ORGANIC_2022.county_and_above(11, 1, 11), ORGANIC_2022.township(12, 1, 10))
_OF_LAWS = (LEGISLATION_2015.national(97, 1, 1), LEGISLATION_2023.national(108, 1, 1))
_OF_REGULATIONS = (
    LEGISLATION_2015.art(97, 1, 4, levels=_PROVINCE),
    LEGISLATION_2023.art(108, 1, 4, levels=_PROVINCE),
)
_BOTH = frozenset({Maker.STANDING_COMMITTEE, Maker.GOVERNMENT})

POWERS = (*_OF_COMMITTEE, *_OF_GOVERNMENT)
"""The provisions from which a congress has its power to change or annul."""

NAMES_THE_ACT = Content(
    name="names-the-act",
    of="act",
    says=Text("应写明拟改变或者撤销的文件", "the proposal says which act it is about"),
    cites=POWERS,
)
# Unsettled: the Constitution's list lets the NPC change or annul decisions of its committee alone; its last item, on
# other powers of the highest organ, is not read as a power over the acts of the State Council.
OWN_COMMITTEE_OR_GOVERNMENT = Competence(
    name="own-committee-or-government",
    of="maker",
    allowed=by_level(
        national=frozenset({Maker.STANDING_COMMITTEE}),
        provincial=_BOTH,
        municipal=_BOTH,
        county=_BOTH,
        township=frozenset({Maker.GOVERNMENT}),
    ),
    says=Text(
        "应为本级人民代表大会依法可以改变或者撤销其文件的机关",
        "the maker is an organ whose acts the law lets this congress change or annul",
    ),
    cites=POWERS,
)
OF_ITS_OWN_LEVEL = Competence(
    name="of-its-own-level",
    of="rank",
    allowed=frozenset({Rank.OWN}),
    says=Text("应为本级机关的文件", "the act is of an organ of the same level"),
    cites=POWERS,
)
# Unsettled: the Constitution speaks of a committee's decisions, the Organic Law of its resolutions; both are meant.
RIGHT_INSTRUMENT = CompetenceByTable(
    name="right-instrument",
    of="instrument",
    by_field="maker",
    table=(
        Entry(Maker.STANDING_COMMITTEE, frozenset({Instrument.RESOLUTION, Instrument.DECISION}), _OF_COMMITTEE),
        Entry(Maker.STANDING_COMMITTEE, frozenset({Instrument.LAW}), _OF_LAWS),
        Entry(Maker.STANDING_COMMITTEE, frozenset({Instrument.LOCAL_REGULATION}), _OF_REGULATIONS),
        Entry(Maker.GOVERNMENT, frozenset({Instrument.DECISION, Instrument.ORDER}), _OF_GOVERNMENT),
    ),
    says=Text("该机关可以改变或者撤销的文件", "of the acts of that organ, these may be changed or annulled"),
)
GOVERNMENT_ANNULLED_ONLY = Method(
    name="government-annulled-only",
    of="remedy",
    allowed=frozenset({Remedy.ANNUL}),
    when=Is("maker", {Maker.GOVERNMENT}),
    says=Text(
        "本级人民政府的决定和命令可以撤销，不可以改变", "an act of the government may be annulled, and not changed"
    ),
    cites=_OF_GOVERNMENT,
)
# Unsettled: what is in conflict with higher law is inappropriate too.
ON_A_LAWFUL_GROUND = ContentFrom(
    name="on-a-lawful-ground",
    of="ground",
    allowed=frozenset({Ground.INAPPROPRIATE, Ground.CONTRADICTS}),
    says=Text("改变或者撤销应有法定理由", "there is a ground in law for it"),
    cites=POWERS,
)

POWERS_OF_CONGRESSES = (
    NAMES_THE_ACT,
    OWN_COMMITTEE_OR_GOVERNMENT,
    OF_ITS_OWN_LEVEL,
    RIGHT_INSTRUMENT,
    GOVERNMENT_ANNULLED_ONLY,
    ON_A_LAWFUL_GROUND,
)
"""What is asked of the act that is to be changed or annulled."""
