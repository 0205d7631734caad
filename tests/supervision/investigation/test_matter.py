"""The stages and the first events of an investigation."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from tests.supervision.investigation.story import DAY, nominated, tally

from npcproc.bodies import Organ
from npcproc.supervision.investigation import (
    Deliberated,
    FormationVoted,
    MembershipVoted,
    Nominated,
    Proposed,
    Referred,
    Reviewed,
    Stage,
    Subject,
    Submitted,
)


class TestTerms:
    """Stages and subjects are what a clerk would write."""

    def test_stages(self) -> None:
        """In the order in which an investigation goes through them."""
        assert [stage.zh for stage in Stage] == [
            *("未提议", "已提议", "已提请决定", "已决定组织", "已提名", "调查中", "已提出报告", "已作出决议"),
            *("不予组织", "已办结"),
        ]

    def test_subjects(self) -> None:
        """In both languages."""
        assert {subject.zh: subject.en for subject in Subject} == {
            "特定问题": "a specific issue",
            "预算、决算": "a budget or final accounts",
            "罢免案或者撤职案": "a motion to recall or to dismiss",
        }


class TestProposed:
    """A proposal is by default about a specific issue of which all that the law asks is so."""

    def test_defaults(self) -> None:
        """Nobody signs it, nothing is wrong with it."""
        event = Proposed(on=DAY, by=Organ.PRESIDIUM, issue="桥")
        assert (event.signatories, event.delegations, event.subject) == (frozenset(), frozenset(), Subject.ISSUE)
        assert (event.in_writing, event.within_powers, event.needs_resolution, event.facts_unclear) == (True,) * 4

    def test_each_counts_once(self) -> None:
        """People and delegations named twice are one."""
        event = Proposed(
            on=DAY, by=Organ.DEPUTIES, issue="桥", signatories=["甲", "乙", "甲"], delegations=["东团", "东团"]
        )
        assert (len(event.signatories), len(event.delegations)) == (2, 1)

    @pytest.mark.parametrize("kind", [FormationVoted, MembershipVoted])
    def test_impossible(self, kind: Any) -> None:
        """An organ that is none cannot vote."""
        with pytest.raises(TypeError, match="Organ"):
            kind(on=DAY, by="主席团", tally=tally(31))


class TestWhoActsByDefault:
    """Where the law leaves an act to one organ, it need not be named; where two may act, it must."""

    def test_one_organ(self) -> None:
        """The council refers, the special committee reviews, the standing committee deliberates."""
        assert Referred(on=DAY).by is Organ.CHAIRPERSONS_COUNCIL
        assert Referred(on=DAY).to is Organ.SPECIAL_COMMITTEE
        assert Reviewed(on=DAY).by is Organ.SPECIAL_COMMITTEE
        assert Deliberated(on=DAY).by is Organ.STANDING_COMMITTEE

    @pytest.mark.parametrize("kind", [FormationVoted, MembershipVoted])
    def test_either_body(self, kind: Any) -> None:
        """A vote names the body that takes it, and is one of a plenary meeting."""
        with pytest.raises(TypeError, match="by"):
            kind(on=DAY, tally=tally(31))
        assert kind(on=DAY, by=Organ.CONGRESS, tally=tally(31)).in_plenary

    def test_submitted(self) -> None:
        """The council or the presidium submits."""
        kind: Any = Submitted
        with pytest.raises(TypeError, match="by"):
            kind(on=DAY)


class TestInSession:
    """What only a session can do says so."""

    def test_each(self) -> None:
        """Deliberations and votes; a proposal or a nomination is prepared outside."""
        assert [kind.in_session for kind in (Deliberated, FormationVoted, MembershipVoted)] == [True, True, True]
        assert [kind.in_session for kind in (Proposed, Submitted, Nominated)] == [False, False, False]


class TestNominated:
    """A nomination names people by post."""

    def test_fields(self) -> None:
        """No outsider and nobody with an interest, unless said."""
        event = nominated(date(2025, 1, 1), Organ.PRESIDIUM)
        assert (event.chair, event.vice_chairs, event.members) == ("甲", frozenset("乙"), frozenset("丙丁"))
        assert (event.outsiders, event.interested) == (frozenset(), False)
