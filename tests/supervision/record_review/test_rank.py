"""Which of two documents, or of two provisions, prevails."""

from __future__ import annotations

from itertools import product

import pytest
from tests.supervision.record_review.story import BEGUN, audited, committee

from npcproc.levels import Level
from npcproc.supervision.record_review import RANK, SAME_MAKER, Applied, AppliedOfSameMaker, Provision, Rank

RULES = {Rank.DEPARTMENTAL_RULE, Rank.RULE_OF_PROVINCE, Rank.RULE_OF_CITY}
REGULATIONS = {Rank.REGULATION_OF_PROVINCE, Rank.REGULATION_OF_CITY}
PREVAILS = {
    Rank.LAW: {Rank.ADMINISTRATIVE_REGULATION} | REGULATIONS | RULES,
    Rank.ADMINISTRATIVE_REGULATION: REGULATIONS | RULES,
    Rank.REGULATION_OF_PROVINCE: {Rank.REGULATION_OF_CITY, Rank.RULE_OF_PROVINCE, Rank.RULE_OF_CITY},
    Rank.REGULATION_OF_CITY: {Rank.RULE_OF_CITY},
    Rank.RULE_OF_PROVINCE: {Rank.RULE_OF_CITY},
    Rank.DEPARTMENTAL_RULE: set(),
    Rank.RULE_OF_CITY: set(),
    Rank.AUTONOMOUS_REGULATION: {Rank.LAW, Rank.ADMINISTRATIVE_REGULATION} | REGULATIONS,
    Rank.ZONE_REGULATION: {Rank.LAW, Rank.ADMINISTRATIVE_REGULATION} | REGULATIONS,
}
"""What each prevails over; written down from the statute, not read off the table."""
VARYING = {Rank.AUTONOMOUS_REGULATION, Rank.ZONE_REGULATION}
PLAIN = [rank for rank in Rank if rank not in VARYING]


class TestRank:
    """Higher over lower; rules of equal force over none; what lawfully varies the law in its own place."""

    @pytest.mark.parametrize(("applied", "over"), list(product(Rank, Rank)))
    @pytest.mark.parametrize("level", [Level.PROVINCIAL, Level.MUNICIPAL])
    def test_in_a_province(self, level: Level, applied: Rank, over: Rank) -> None:
        """Each pair."""
        found = audited(RANK, Applied(on=BEGUN, applied=applied, over=over), level)
        assert found == (set() if over in PREVAILS[applied] else {"prevails"})

    @pytest.mark.parametrize(("applied", "over"), list(product(PLAIN, Rank)))
    @pytest.mark.parametrize("level", [Level.NATIONAL, Level.COUNTY])
    def test_wherever_it_is_applied(self, level: Level, applied: Rank, over: Rank) -> None:
        """The same in a county and nationally: no rule or local regulation goes before a law there either."""
        found = audited(RANK, Applied(on=BEGUN, applied=applied, over=over), level)
        assert found == (set() if over in PREVAILS[applied] else {"prevails"})

    @pytest.mark.parametrize("over", list(Rank))
    def test_nowhere_both_ways(self, over: Rank) -> None:
        """Apart from what varies the law, no two prevail over each other."""
        assert all(over not in PREVAILS[other] for other in PREVAILS[over] if {over, other} <= set(PLAIN))

    def test_the_sentence(self) -> None:
        """It says over what the one applied prevails, and by which article."""
        facts = Applied(on=BEGUN, applied=Rank.RULE_OF_PROVINCE, over=Rank.REGULATION_OF_PROVINCE)
        (finding,) = RANK.audit(committee(Level.PROVINCIAL), facts)
        assert finding.kind == "calculation"
        assert finding.zh.startswith(
            "适用的文件应优先于未适用的文件，其所优先的：设区的市、自治州政府规章，现为省、自治区、直辖市地方性法规"
        )

    @pytest.mark.parametrize(
        ("over", "article"),
        [(Rank.RULE_OF_PROVINCE, "legislation-law-2023/100.2"), (Rank.LAW, "legislation-law-2023/99.1")],
    )
    def test_a_citys_rule(self, over: Rank, article: str) -> None:
        """The articles that put a city's rule last are cited, and not only the one on equal force."""
        (finding,) = RANK.audit(committee(Level.MUNICIPAL), Applied(on=BEGUN, applied=Rank.RULE_OF_CITY, over=over))
        assert article in {str(cite) for cite in finding.cites}

    def test_varied_in_its_own_place(self) -> None:
        """A county is told of autonomous regulations; nationally nothing is said of what varies the law."""
        varies = Applied(on=BEGUN, applied=Rank.AUTONOMOUS_REGULATION, over=Rank.RULE_OF_CITY)
        assert audited(RANK, varies, Level.COUNTY) == {"prevails"}
        assert audited(RANK, varies) == set()


class TestSameMaker:
    """Special over general, new over old."""

    @pytest.mark.parametrize(("applied", "over"), list(product(Provision, Provision)))
    @pytest.mark.parametrize("level", [Level.NATIONAL, Level.COUNTY])
    def test_each_pair(self, applied: Provision, over: Provision, level: Level) -> None:
        """No other pair is lawful."""
        found = audited(SAME_MAKER, AppliedOfSameMaker(on=BEGUN, applied=applied, over=over), level)
        right = {(Provision.SPECIAL, Provision.GENERAL), (Provision.NEW, Provision.OLD)}
        assert found == (set() if (applied, over) in right else {"special-or-new"})
