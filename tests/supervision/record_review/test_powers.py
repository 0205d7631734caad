"""Who may alter or annul what, and why."""

from __future__ import annotations

from datetime import date

import pytest
from tests.supervision.record_review.story import BEFORE, PLACES, SINCE, audited

from npcproc.bodies import Congress, StandingCommittee
from npcproc.findings import NoSuchProcedure, NotEncoded
from npcproc.levels import Level
from npcproc.procedure import Standing
from npcproc.supervision.record_review import (
    POWERS_OF_COMMITTEE,
    POWERS_OF_CONGRESS,
    POWERS_OF_GOVERNMENT,
    Act,
    Defect,
    Document,
    Undone,
)

NATIONAL, PROVINCIAL, MUNICIPAL, COUNTY = Level.NATIONAL, Level.PROVINCIAL, Level.MUNICIPAL, Level.COUNTY
ALTER, ANNUL, REVOKE = Act.ALTERED, Act.ANNULLED, Act.AUTHORISATION_REVOKED
ON = date(2025, 3, 3)


def undone(document: Document, act: Act = ANNUL, defect: Defect = Defect.AGAINST_HIGHER_LAW, on: date = ON) -> Undone:
    """A document that an organ alters or annuls."""
    return Undone(on=on, document=document, act=act, defect=defect)


def by_congress(table: Standing, facts: Undone, level: Level) -> set[str]:
    """The names of the rules that the facts do not meet, at the level of a congress."""
    place = PLACES.get(level, "420102001")
    found = table.audit(Congress(level=level, place=place, members=300), facts)
    return {finding.rule.removeprefix(f"{table.id}.") for finding in found}


def reach(table: Standing, document: Document, level: Level, on: date = ON) -> set[Act] | None:
    """What may be done to the document at that level; None where it is out of reach."""
    judge = audited if table is POWERS_OF_COMMITTEE else None
    acts = set()
    for act in Act:
        facts = undone(document, act, on=on)
        found = judge(table, facts, level) if judge else by_congress(table, facts, level)
        if found & {"within-reach", "within-reach-until-2024"}:
            return None
        if "power" not in found:
            acts.add(act)
    return acts


class TestCongress:
    """A congress alters or annuls what its standing committee made, and annuls what its government decides."""

    @pytest.mark.parametrize(
        ("level", "document", "acts"),
        [
            (NATIONAL, Document.LAW, {ALTER, ANNUL}),
            (NATIONAL, Document.REGULATION_OF_REGION, {ANNUL}),
            (NATIONAL, Document.RESOLUTION_OF_COMMITTEE, {ALTER, ANNUL}),
            (NATIONAL, Document.AUTHORISED_REGULATION, {ANNUL, REVOKE}),
            (NATIONAL, Document.ZONE_REGULATION, {ANNUL, REVOKE}),
            (PROVINCIAL, Document.ZONE_REGULATION, None),
            (NATIONAL, Document.LOCAL_REGULATION, None),
            (PROVINCIAL, Document.LOCAL_REGULATION, {ALTER, ANNUL}),
            (PROVINCIAL, Document.AUTHORISED_REGULATION, {ANNUL, REVOKE}),
            (PROVINCIAL, Document.GOVERNMENT_DECISION, {ANNUL}),
            (PROVINCIAL, Document.LAW, None),
            (MUNICIPAL, Document.LOCAL_REGULATION, None),
            (MUNICIPAL, Document.RESOLUTION_OF_COMMITTEE, {ALTER, ANNUL}),
            (COUNTY, Document.RESOLUTION_OF_COMMITTEE, {ALTER, ANNUL}),
            (COUNTY, Document.GOVERNMENT_DECISION, {ANNUL}),
            (Level.TOWNSHIP, Document.GOVERNMENT_DECISION, {ANNUL}),
            (Level.TOWNSHIP, Document.RESOLUTION_OF_COMMITTEE, None),
        ],
    )
    def test_reach(self, level: Level, document: Document, acts: set[Act] | None) -> None:
        """Level by level."""
        assert reach(POWERS_OF_CONGRESS, document, level) == acts


class TestCommittee:
    """A standing committee annuls, and does not alter."""

    @pytest.mark.parametrize(
        ("level", "document", "acts"),
        [
            (NATIONAL, Document.ADMINISTRATIVE_REGULATION, {ANNUL}),
            (NATIONAL, Document.STATE_COUNCIL_DECISION, {ANNUL}),
            (NATIONAL, Document.LOCAL_REGULATION, {ANNUL}),
            (NATIONAL, Document.REGULATION_OF_AUTONOMOUS_PLACE, {ANNUL}),
            (NATIONAL, Document.REGULATION_OF_REGION, None),
            (NATIONAL, Document.RESOLUTION_OF_CONGRESS_BELOW, {ANNUL}),
            (NATIONAL, Document.AUTHORISED_REGULATION, {ANNUL, REVOKE}),
            (NATIONAL, Document.ZONE_REGULATION, {ANNUL, REVOKE}),
            (PROVINCIAL, Document.ZONE_REGULATION, None),
            (NATIONAL, Document.DEPARTMENTAL_RULE, None),
            (NATIONAL, Document.LAW, None),
            (PROVINCIAL, Document.GOVERNMENT_RULE, {ANNUL}),
            (MUNICIPAL, Document.GOVERNMENT_RULE, {ANNUL}),
            (COUNTY, Document.GOVERNMENT_RULE, None),
            (PROVINCIAL, Document.RESOLUTION_OF_COMMITTEE_BELOW, {ANNUL}),
            (COUNTY, Document.RESOLUTION_OF_COMMITTEE_BELOW, None),
            (COUNTY, Document.RESOLUTION_OF_CONGRESS_BELOW, {ANNUL}),
            (COUNTY, Document.GOVERNMENT_DECISION, {ANNUL}),
            (COUNTY, Document.DOCUMENT_OF_COURT, {ANNUL}),
            (PROVINCIAL, Document.LOCAL_REGULATION, None),
        ],
    )
    def test_reach(self, level: Level, document: Document, acts: set[Act] | None) -> None:
        """Level by level."""
        assert reach(POWERS_OF_COMMITTEE, document, level) == acts

    @pytest.mark.parametrize(
        "document",
        [
            Document.GOVERNMENT_DOCUMENT,
            Document.DOCUMENT_OF_SUPERVISORY_COMMISSION,
            Document.DOCUMENT_OF_COURT,
            Document.DOCUMENT_OF_PROCURATORATE,
        ],
    )
    @pytest.mark.parametrize("level", [PROVINCIAL, MUNICIPAL, COUNTY])
    def test_four_organs_since_2024(self, document: Document, level: Level) -> None:
        """Documents of the four organs come within reach on the first day of the text of 2024."""
        assert reach(POWERS_OF_COMMITTEE, document, level, BEFORE) is None
        assert reach(POWERS_OF_COMMITTEE, document, level, SINCE) == {ANNUL}


class TestGovernment:
    """A government alters or annuls rules made below it; the State Council those of departments too."""

    @pytest.mark.parametrize(
        ("level", "document", "acts"),
        [
            (NATIONAL, Document.DEPARTMENTAL_RULE, {ALTER, ANNUL}),
            (NATIONAL, Document.GOVERNMENT_RULE, {ALTER, ANNUL}),
            (NATIONAL, Document.LOCAL_REGULATION, None),
            (PROVINCIAL, Document.GOVERNMENT_RULE, {ALTER, ANNUL}),
            (PROVINCIAL, Document.DEPARTMENTAL_RULE, None),
        ],
    )
    def test_reach(self, level: Level, document: Document, acts: set[Act] | None) -> None:
        """Level by level."""
        assert reach(POWERS_OF_GOVERNMENT, document, level) == acts


class TestDefects:
    """What is altered or annulled has one of the listed defects."""

    @pytest.mark.parametrize("defect", list(Defect))
    def test_a_regulation(self, defect: Defect) -> None:
        """It exceeds powers, goes against higher law, or against procedure; to be inappropriate is not enough."""
        found = audited(POWERS_OF_COMMITTEE, undone(Document.LOCAL_REGULATION, defect=defect))
        listed = {Defect.EXCEEDS_POWERS, Defect.AGAINST_HIGHER_LAW, Defect.AGAINST_PROCEDURE}
        assert found == (set() if defect in listed else {"for-a-listed-defect"})

    @pytest.mark.parametrize("defect", list(Defect))
    def test_a_rule(self, defect: Defect) -> None:
        """Also a ruling against it, or that it is inappropriate."""
        found = audited(POWERS_OF_COMMITTEE, undone(Document.GOVERNMENT_RULE, defect=defect), PROVINCIAL)
        unlisted = {Defect.EXCEEDS_AUTHORISATION, Defect.OTHER}
        assert found == ({"for-a-listed-defect"} if defect in unlisted else set())

    @pytest.mark.parametrize(("document", "level"), [(Document.LAW, NATIONAL), (Document.LOCAL_REGULATION, PROVINCIAL)])
    def test_a_congress_may_find_it_inappropriate(self, document: Document, level: Level) -> None:
        """What its own standing committee made need only be inappropriate."""
        facts = undone(document, ALTER, Defect.INAPPROPRIATE)
        assert by_congress(POWERS_OF_CONGRESS, facts, level) == set()

    INAPPROPRIATE = frozenset(
        {Defect.EXCEEDS_POWERS, Defect.AGAINST_HIGHER_LAW, Defect.INAPPROPRIATE, Defect.AGAINST_PROCEDURE}
    )

    @pytest.mark.parametrize("defect", list(Defect))
    @pytest.mark.parametrize(
        "document",
        [
            Document.ADMINISTRATIVE_REGULATION,
            Document.STATE_COUNCIL_DECISION,
            Document.LOCAL_REGULATION,
            Document.RESOLUTION_OF_CONGRESS_BELOW,
            Document.RESOLUTION_OF_COMMITTEE_BELOW,
        ],
    )
    def test_the_npc_committee_needs_a_conflict(self, document: Document, defect: Defect) -> None:
        """By the Constitution alone, as before the Legislation Law of 2023, only a conflict will do."""
        found = audited(POWERS_OF_COMMITTEE, undone(document, defect=defect, on=date(2022, 6, 1)))
        assert found == (set() if defect is Defect.AGAINST_HIGHER_LAW else {"for-a-listed-defect"})

    @pytest.mark.parametrize("defect", list(Defect))
    @pytest.mark.parametrize(
        "document",
        [
            Document.STATE_COUNCIL_DECISION,
            Document.RESOLUTION_OF_CONGRESS_BELOW,
            Document.RESOLUTION_OF_COMMITTEE_BELOW,
        ],
    )
    def test_decisions_and_resolutions_nationally(self, document: Document, defect: Defect) -> None:
        """The list of the Legislation Law does not speak of them, so the conflict stays the only ground."""
        found = audited(POWERS_OF_COMMITTEE, undone(document, defect=defect))
        assert found == (set() if defect is Defect.AGAINST_HIGHER_LAW else {"for-a-listed-defect"})

    @pytest.mark.parametrize("defect", list(Defect))
    @pytest.mark.parametrize(
        ("level", "document"),
        [
            (COUNTY, Document.RESOLUTION_OF_CONGRESS_BELOW),
            (MUNICIPAL, Document.RESOLUTION_OF_COMMITTEE_BELOW),
            (COUNTY, Document.GOVERNMENT_DECISION),
            (COUNTY, Document.GOVERNMENT_DOCUMENT),
            (COUNTY, Document.DOCUMENT_OF_COURT),
        ],
    )
    def test_a_local_committee_annuls_what_is_inappropriate(
        self, level: Level, document: Document, defect: Defect
    ) -> None:
        """It exceeds powers, goes against higher law or procedure, or is otherwise inappropriate; no other reason."""
        found = audited(POWERS_OF_COMMITTEE, undone(document, defect=defect), level)
        assert found == (set() if defect in self.INAPPROPRIATE else {"for-a-listed-defect"})

    @pytest.mark.parametrize("defect", list(Defect))
    @pytest.mark.parametrize(
        ("level", "document"),
        [
            (NATIONAL, Document.RESOLUTION_OF_COMMITTEE),
            (COUNTY, Document.RESOLUTION_OF_COMMITTEE),
            (COUNTY, Document.GOVERNMENT_DECISION),
            (Level.TOWNSHIP, Document.GOVERNMENT_DECISION),
        ],
    )
    def test_a_congress_annuls_what_is_inappropriate(self, level: Level, document: Document, defect: Defect) -> None:
        """What its own standing committee resolved, or its government decided."""
        found = by_congress(POWERS_OF_CONGRESS, undone(document, defect=defect), level)
        assert found == (set() if defect in self.INAPPROPRIATE else {"for-a-listed-defect"})

    @pytest.mark.parametrize(
        ("table", "articles"),
        [
            (POWERS_OF_CONGRESS, ("organic-law-2022/11.1.11",)),
            (
                POWERS_OF_COMMITTEE,
                (
                    "constitution-2018/104.1",
                    "organic-law-2022/50.1.12",
                    "supervision-law-2024/39.1",
                ),
            ),
        ],
    )
    def test_by_which_articles(self, table: Standing, articles: tuple[str, ...]) -> None:
        """A decision of a government is annulled by each of the two by its own articles."""
        of = Congress if table is POWERS_OF_CONGRESS else StandingCommittee
        body = of(level=COUNTY, place=PLACES[COUNTY], members=31)
        (finding,) = table.audit(body, undone(Document.GOVERNMENT_DECISION, defect=Defect.OTHER))
        assert tuple(str(cite) for cite in finding.cites) == articles

    def test_an_authorisation(self) -> None:
        """To go beyond the authorisation, or against its purpose, is a defect of what was made under it alone."""
        facts = undone(Document.AUTHORISED_REGULATION, REVOKE, Defect.EXCEEDS_AUTHORISATION)
        assert audited(POWERS_OF_COMMITTEE, facts) == set()


class TestTables:
    """Where and since when."""

    def test_silence(self) -> None:
        """Before the Constitution as amended in 2018 there is no verdict."""
        with pytest.raises(NotEncoded):
            audited(POWERS_OF_COMMITTEE, undone(Document.LOCAL_REGULATION, on=date(2018, 3, 10)))

    def test_levels(self) -> None:
        """A township has a congress only."""
        assert Level.TOWNSHIP in POWERS_OF_CONGRESS.levels
        assert Level.TOWNSHIP not in POWERS_OF_COMMITTEE.levels
        with pytest.raises(NoSuchProcedure):
            by_congress(POWERS_OF_COMMITTEE, undone(Document.LAW), COUNTY)
