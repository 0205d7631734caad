"""The course of a review: the ways through it, and what is the same in every one."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.supervision.record_review.story import (
    BEFORE,
    BEGUN,
    SINCE,
    amended,
    broken,
    cited,
    demand,
    refused,
    reviewed,
    suggestion,
    told,
    until,
    vote,
)

from npcproc.bodies import Organ
from npcproc.findings import Effect, NoSuchStep, Refused
from npcproc.levels import Level
from npcproc.procedure import Procedure
from npcproc.supervision.record_review import (
    IN_LOCAL_COMMITTEE,
    OF_INTERPRETATIONS,
    OF_REGULATIONS,
    AnswerReceived,
    Asker,
    Closed,
    DecisionVoted,
    Document,
    Misdirected,
    NotSubmitted,
    OpinionSent,
    Rectified,
    RemedyProposed,
    ResultPublished,
    Reviewed,
    Stage,
    Submitted,
    Transferred,
    Verdict,
)

THREE = [
    (OF_REGULATIONS, Level.NATIONAL, Document.LOCAL_REGULATION),
    (OF_INTERPRETATIONS, Level.NATIONAL, Document.INTERPRETATION_OF_COURT),
    (IN_LOCAL_COMMITTEE, Level.COUNTY, Document.GOVERNMENT_DECISION),
]
each_table = pytest.mark.parametrize(("table", "level", "document"), THREE, ids=lambda v: getattr(v, "id", None))


class TestTheWholeWay:
    """Whoever asks, the review ends in amendment, in a decision, or in nothing found."""

    @each_table
    def test_refused_and_annulled(self, table: Procedure, level: Level, document: Document) -> None:
        """The maker refuses, and the standing committee decides."""
        case = told(table, refused(BEGUN, document), level)
        assert (case.stage, case.findings, case.ended) == (Stage.CLOSED, (), True)

    @each_table
    def test_amended(self, table: Procedure, level: Level, document: Document) -> None:
        """The maker amends, and the review ends."""
        events = amended(BEGUN, document)
        assert told(table, events[:5], level).stage is Stage.TERMINATED
        case = told(table, events, level)
        assert (case.stage, case.findings) == (Stage.CLOSED, ())

    @each_table
    def test_nothing_found(self, table: Procedure, level: Level, document: Document) -> None:
        """Nothing is found, and the matter is closed; its result may still be published."""
        case = told(table, (suggestion(document=document),), level)
        case = case.apply(reviewed(BEGUN, verdict=Verdict.SOUND, ground=None))
        assert case.stage is Stage.SOUND
        assert case.record(Closed(on=BEGUN)).apply(ResultPublished(on=BEGUN)).stage is Stage.CLOSED

    @each_table
    def test_there_is_no_opinion_before_a_review(self, table: Procedure, level: Level, document: Document) -> None:
        """The law provides the review, and no opinion without it."""
        case = told(table, (suggestion(document=document),), level)
        with pytest.raises(NoSuchStep, match="Reviewed"):
            case.apply(OpinionSent(on=BEGUN, by=Organ.WORKING_BODY))


class TestAnothersMatter:
    """What is for another organ to handle is passed on, promptly."""

    def stray(self, on: date = BEGUN) -> Misdirected:
        """Someone asks for the review of a departmental rule, which is for the State Council."""
        return Misdirected(on=on, title="某规章", document=Document.DEPARTMENTAL_RULE)

    @each_table
    def test_passed_on(self, table: Procedure, level: Level, document: Document) -> None:
        """It is not reviewed here; slowness is a breach, and the transfer stands."""
        case = told(table, (self.stray(),), level)
        assert case.stage is Stage.MISDIRECTED
        assert [due.event for due in case.due(BEGUN)] == [Transferred]
        with pytest.raises(NoSuchStep):
            case.check(reviewed(BEGUN))
        after = case.apply(Transferred(on=BEGUN, to="国务院", promptly=False))
        assert (after.stage, after.ended) == (Stage.TRANSFERRED, True)
        (finding,) = after.findings
        assert (finding.rule, finding.effect) == (f"{table.id}.promptly", Effect.BREACH)
        assert case.apply(Transferred(on=BEGUN, to="国务院")).findings == ()
        assert document is not Document.DEPARTMENTAL_RULE

    @pytest.mark.parametrize(
        ("on", "articles"),
        [
            (date(2023, 3, 15), ("legislation-law-2023/115.1",)),
            (BEFORE, ("legislation-law-2023/115.1",)),
            (SINCE, ("legislation-law-2023/115.1", "supervision-law-2024/44.1")),
        ],
    )
    def test_by_which_articles(self, on: date, articles: tuple[str, ...]) -> None:
        """The Legislation Law says so from 2023, the Supervision Law from 2024."""
        case = told(IN_LOCAL_COMMITTEE, (self.stray(on),), Level.COUNTY)
        assert cited(case, Transferred(on=on, to="某机关", promptly=False), "promptly") == articles

    def test_not_before_2023(self) -> None:
        """Before, no law encoded here provides for passing it on."""
        with pytest.raises(NoSuchStep):
            told(IN_LOCAL_COMMITTEE, (), Level.COUNTY).check(self.stray(date(2023, 3, 14)))


class TestAmendment:
    """An amendment that follows the opinion ends the review; another one leaves it where it was."""

    @pytest.mark.parametrize("upto", [2, 3, 4])
    @pytest.mark.parametrize("as_opined", [True, False])
    def test_as_opined(self, upto: int, as_opined: bool) -> None:  # noqa: FBT001
        """The same whether the maker was told, has answered or had refused."""
        for events in (refused(), amended()):
            case = told(OF_REGULATIONS, events[:upto])
            after = case.apply(Rectified(on=case.events[-1].on, as_opined=as_opined))
            assert after.stage is (Stage.TERMINATED if as_opined else case.stage)

    @pytest.mark.parametrize("as_opined", [True, False])
    @pytest.mark.parametrize("stage", [Stage.PROPOSED, Stage.SUBMITTED])
    @each_table
    def test_after_the_proposal(
        self,
        table: Procedure,
        level: Level,
        document: Document,
        stage: Stage,
        as_opined: bool,  # noqa: FBT001
    ) -> None:
        """Up to the vote the maker may still amend; there is then nothing left to decide on."""
        event = {Stage.PROPOSED: Submitted, Stage.SUBMITTED: DecisionVoted}[stage]
        case = until(event, table, refused(BEGUN, document), level)
        assert case.stage is stage
        after = case.apply(Rectified(on=case.events[-1].on, as_opined=as_opined))
        assert after.stage is (Stage.TERMINATED if as_opined else stage)
        assert after.findings == case.findings

    def test_not_after_the_vote(self) -> None:
        """What has been decided on is not ended by an amendment."""
        case = told(OF_REGULATIONS, refused()[:7])
        assert case.stage is Stage.DECIDED
        with pytest.raises(NoSuchStep):
            case.apply(Rectified(on=case.events[-1].on))


class TestDecision:
    """More than half of all members decide, with more than half of them there."""

    @pytest.mark.parametrize(("in_favour", "stage"), [(15, Stage.LEFT_STANDING), (16, Stage.DECIDED)])
    @each_table
    def test_more_than_half_of_all(
        self, table: Procedure, level: Level, document: Document, in_favour: int, stage: Stage
    ) -> None:
        """Sixteen of thirty-one carry it, fifteen do not, be sixteen or thirty-one there."""
        case = until(DecisionVoted, table, refused(BEGUN, document), level)
        for present in (16, 31):
            assert case.apply(vote(case.events[-1].on, in_favour, present=present)).stage is stage

    @given(members=st.integers(1, 200), data=st.data())
    def test_any_committee(self, members: int, data: st.DataObject) -> None:
        """Carried exactly where twice the votes in favour exceed all members."""
        in_favour = data.draw(st.integers(0, members))
        case = until(DecisionVoted, OF_REGULATIONS, refused())
        event = vote(case.events[-1].on)
        tally = type(event.tally)(members=members, present=members, in_favour=in_favour)
        carried = case.record(type(event)(on=event.on, tally=tally)).stage is Stage.DECIDED
        assert carried is (2 * in_favour > members)

    @each_table
    def test_no_quorum(self, table: Procedure, level: Level, document: Document) -> None:
        """With fifteen of thirty-one in the room there is no vote; kept as history it decides nothing."""
        case = until(DecisionVoted, table, refused(BEGUN, document), level)
        event = vote(case.events[-1].on, 15, present=15)
        assert broken(case, event) == {"enough-present"}
        with pytest.raises(Refused):
            case.apply(event)
        assert case.record(event).stage is Stage.SUBMITTED

    def test_by_which_articles(self) -> None:
        """The majority is that of the rules of each body."""
        for table, level, document, articles in (
            (*THREE[0], ("npcsc-rules-2022/45.1",)),
            (*THREE[2], ("organic-law-2022/51.4",)),
        ):
            case = until(DecisionVoted, table, refused(BEGUN, document), level)
            event = vote(case.events[-1].on, 15, declared=True)
            assert cited(case, event, "more-than-half-of-all") == articles

    def test_the_council_may_leave_it(self) -> None:
        """What the council does not put before the committee is left standing."""
        case = until(Submitted, OF_REGULATIONS, refused())
        assert case.apply(NotSubmitted(on=case.events[-1].on)).stage is Stage.LEFT_STANDING


class TestWhatMayCome:
    """The table says what may come next."""

    def test_at_the_start(self) -> None:
        """Three ways in, and one for what is another's."""
        case = told(OF_REGULATIONS, ())
        assert [move.event.__name__ for move in case.moves(BEGUN)] == [
            "DemandReceived",
            "SuggestionReceived",
            "Misdirected",
            "ReviewInitiated",
        ]

    def test_proposal_follows_silence(self) -> None:
        """A maker that never answers does not stop the matter."""
        case = told(OF_REGULATIONS, refused()[:3])
        on = case.events[-1].on + timedelta(days=90)
        proposed = RemedyProposed(on=on, by=Organ.WORKING_BODY, document=Document.LOCAL_REGULATION)
        assert case.apply(proposed).stage is Stage.PROPOSED

    def test_one_review_at_a_time(self) -> None:
        """A second demand is a case of its own."""
        case = told(OF_REGULATIONS, (demand(asker=Asker.COURT),))
        with pytest.raises(NoSuchStep):
            case.apply(demand())
        assert {move.event for move in case.moves(BEGUN)} >= {Reviewed}
        assert AnswerReceived not in {move.event for move in case.moves(BEGUN)}
