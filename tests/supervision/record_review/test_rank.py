"""Which of two documents, or of two provisions, prevails."""

from __future__ import annotations

from itertools import product

import pytest
from tests.supervision.record_review.story import BEGUN, audited, committee

from npcproc.levels import Level
from npcproc.supervision.record_review import RANK, SAME_MAKER, Applied, AppliedOfSameMaker, Provision, Rank

PREVAILS = {
    Rank.LAW: {
        Rank.ADMINISTRATIVE_REGULATION,
        Rank.LOCAL_REGULATION,
        Rank.DEPARTMENTAL_RULE,
        Rank.RULE_OF_PROVINCE,
        Rank.RULE_OF_CITY,
    },
    Rank.ADMINISTRATIVE_REGULATION: {
        Rank.LOCAL_REGULATION,
        Rank.DEPARTMENTAL_RULE,
        Rank.RULE_OF_PROVINCE,
        Rank.RULE_OF_CITY,
    },
    Rank.LOCAL_REGULATION: {Rank.RULE_OF_PROVINCE, Rank.RULE_OF_CITY},
    Rank.RULE_OF_PROVINCE: {Rank.RULE_OF_CITY},
    Rank.DEPARTMENTAL_RULE: set(),
    Rank.RULE_OF_CITY: set(),
    Rank.AUTONOMOUS_REGULATION: {Rank.LAW, Rank.ADMINISTRATIVE_REGULATION, Rank.LOCAL_REGULATION},
    Rank.ZONE_REGULATION: {Rank.LAW, Rank.ADMINISTRATIVE_REGULATION, Rank.LOCAL_REGULATION},
}
"""What each prevails over, in a province; written down from the statute, not read off the table."""


class TestRank:
    """Higher over lower; rules of equal force over none; what lawfully varies the law in its own place."""

    @pytest.mark.parametrize(("applied", "over"), list(product(Rank, Rank)))
    def test_in_a_province(self, applied: Rank, over: Rank) -> None:
        """Each pair."""
        found = audited(RANK, Applied(on=BEGUN, applied=applied, over=over), Level.PROVINCIAL)
        assert found == (set() if over in PREVAILS[applied] else {"prevails"})

    @pytest.mark.parametrize("over", list(Rank))
    def test_nowhere_both_ways(self, over: Rank) -> None:
        """Apart from what varies the law, no two prevail over each other."""
        plain = set(Rank) - {Rank.AUTONOMOUS_REGULATION, Rank.ZONE_REGULATION}
        assert all(over not in PREVAILS[other] for other in PREVAILS[over] if {over, other} <= plain)

    def test_the_sentence(self) -> None:
        """It says over what the one applied prevails, and by which article."""
        facts = Applied(on=BEGUN, applied=Rank.RULE_OF_PROVINCE, over=Rank.LOCAL_REGULATION)
        (finding,) = RANK.audit(committee(Level.PROVINCIAL), facts)
        assert finding.kind == "calculation"
        assert finding.zh == (
            "适用的文件应优先于未适用的文件，其所优先的：设区的市、自治州政府规章，现为地方性法规（立法法第一百条第二款）"
        )

    def test_where_nothing_is_said(self) -> None:
        """A county is told of autonomous regulations, and not of rules of cities."""
        varies = Applied(on=BEGUN, applied=Rank.AUTONOMOUS_REGULATION, over=Rank.RULE_OF_CITY)
        assert audited(RANK, varies, Level.COUNTY) == {"prevails"}
        unsaid = Applied(on=BEGUN, applied=Rank.RULE_OF_PROVINCE, over=Rank.LAW)
        assert audited(RANK, unsaid, Level.COUNTY) == set()


class TestSameMaker:
    """Special over general, new over old."""

    @pytest.mark.parametrize(("applied", "over"), list(product(Provision, Provision)))
    @pytest.mark.parametrize("level", [Level.NATIONAL, Level.COUNTY])
    def test_each_pair(self, applied: Provision, over: Provision, level: Level) -> None:
        """No other pair is lawful."""
        found = audited(SAME_MAKER, AppliedOfSameMaker(on=BEGUN, applied=applied, over=over), level)
        right = {(Provision.SPECIAL, Provision.GENERAL), (Provision.NEW, Provision.OLD)}
        assert found == (set() if (applied, over) in right else {"special-or-new"})
