"""Rulings on provisions that differ: who settles which."""

from __future__ import annotations

import pytest
from tests.supervision.record_review.story import BEGUN, broken, cited, committee, told

from npcproc.bodies import Organ
from npcproc.case import Case
from npcproc.findings import NoSuchProcedure, NoSuchStep, Refused
from npcproc.levels import Level
from npcproc.supervision.record_review import RULING, Conflict, Dispute, Favoured, OpinionGiven, Raised, Ruled, SentUp

COMMITTEE, STATE_COUNCIL = Organ.STANDING_COMMITTEE, Organ.GOVERNMENT


def raised(conflict: Conflict, maker: Organ | None = None, level: Level = Level.NATIONAL) -> Case:
    """A conflict that was raised by a department."""
    event = Raised(on=BEGUN, by=Organ.DEPARTMENT, conflict=conflict, maker=maker)
    return told(RULING, (event,), level)


AWAITS_AN_OPINION = Conflict.REGULATION_AND_DEPARTMENTAL_RULE


class TestWhoRules:
    """Between laws the NPC Standing Committee, between regulations and between rules the State Council."""

    @pytest.mark.parametrize(
        ("conflict", "by", "rule", "article"),
        [
            (Conflict.LAWS, COMMITTEE, "committee-rules-on-laws", "105.1"),
            (
                Conflict.ADMINISTRATIVE_REGULATIONS,
                STATE_COUNCIL,
                "state-council-rules-on-regulations",
                "105.2",
            ),
            (Conflict.RULES, STATE_COUNCIL, "state-council-rules-on-rules", "106.1.3"),
            (Conflict.AUTHORISED_REGULATION_AND_LAW, COMMITTEE, "committee-rules-on-authorisation", "106.2"),
        ],
    )
    def test_nationally(self, conflict: Conflict, by: Organ, rule: str, article: str) -> None:
        """Each by its own paragraph, and nobody else."""
        case = raised(conflict)
        assert case.apply(Ruled(on=BEGUN, by=by)).stage is Dispute.RULED
        wrong = Ruled(on=BEGUN, by=STATE_COUNCIL if by is COMMITTEE else COMMITTEE)
        assert broken(case, wrong) == {rule}
        assert cited(case, wrong, rule) == (f"legislation-law-2023/{article}",)
        with pytest.raises(Refused):
            case.apply(wrong)

    @pytest.mark.parametrize("level", [Level.NATIONAL, Level.PROVINCIAL, Level.MUNICIPAL])
    @pytest.mark.parametrize("maker", [Organ.STANDING_COMMITTEE, Organ.GOVERNMENT, Organ.CONGRESS])
    def test_its_own_maker(self, level: Level, maker: Organ) -> None:
        """What one organ made it settles itself."""
        case = raised(Conflict.OF_ONE_MAKER, maker, level)
        assert broken(case, Ruled(on=BEGUN, by=maker)) == set()
        assert broken(case, Ruled(on=BEGUN, by=Organ.COURT)) == {"its-maker-rules"}

    @pytest.mark.parametrize("level", [Level.PROVINCIAL, Level.MUNICIPAL])
    @pytest.mark.parametrize("conflict", [c for c in Conflict if c is not Conflict.OF_ONE_MAKER])
    def test_nothing_else_locally(self, level: Level, conflict: Conflict) -> None:
        """All other conflicts are ruled on nationally."""
        event = Raised(on=BEGUN, by=Organ.DEPARTMENT, conflict=conflict)
        assert broken(told(RULING, (), level), event) == {"ruled-on-here"}


class TestRegulationAndRule:
    """Between a local regulation and a departmental rule the State Council gives its opinion first."""

    def case(self, favours: Favoured | None = None) -> Case:
        """The conflict, with the opinion where there is one."""
        case = raised(Conflict.REGULATION_AND_DEPARTMENTAL_RULE)
        return case if favours is None else case.apply(OpinionGiven(on=BEGUN, favours=favours))

    def test_opinion_first(self) -> None:
        """Nobody rules before it, and nobody else gives it."""
        assert [due.event for due in self.case().due(BEGUN)] == [OpinionGiven]
        with pytest.raises(NoSuchStep, match="OpinionGiven"):
            self.case().apply(Ruled(on=BEGUN, by=COMMITTEE))
        event = OpinionGiven(on=BEGUN, by=COMMITTEE, favours=Favoured.LOCAL_REGULATION)
        assert broken(self.case(), event) == {"state-council-opines"}

    def test_for_the_regulation(self) -> None:
        """The State Council decides that it applies there."""
        case = self.case(Favoured.LOCAL_REGULATION)
        assert broken(case, Ruled(on=BEGUN, by=COMMITTEE)) == {"state-council-applies-the-regulation"}
        assert case.apply(Ruled(on=BEGUN, by=STATE_COUNCIL)).stage is Dispute.RULED
        with pytest.raises(NoSuchStep):
            case.apply(SentUp(on=BEGUN))

    def test_for_the_rule(self) -> None:
        """It cannot decide that itself: it asks the NPC Standing Committee, which rules."""
        case = self.case(Favoured.DEPARTMENTAL_RULE)
        with pytest.raises(NoSuchStep, match="SentUp"):
            case.apply(Ruled(on=BEGUN, by=STATE_COUNCIL))
        assert broken(case, SentUp(on=BEGUN, by=Organ.DEPARTMENT)) == {"state-council-sends-up"}
        case = case.apply(SentUp(on=BEGUN))
        assert broken(case, Ruled(on=BEGUN, by=STATE_COUNCIL)) == {"committee-rules"}
        assert case.apply(Ruled(on=BEGUN, by=COMMITTEE)).stage is Dispute.RULED


class TestTable:
    """National, provincial and municipal: a county makes no regulations or rules."""

    def test_levels(self) -> None:
        """A county has nothing to rule on."""
        with pytest.raises(NoSuchProcedure):
            RULING.open(committee(Level.COUNTY))
