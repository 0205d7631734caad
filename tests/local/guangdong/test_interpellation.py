"""What Guangdong adds to an interpellation in the standing committee of its provincial congress."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from tests.events_for import chance_of, walk
from tests.never_forgives import articles, beside

from npcproc.bodies import Organ, StandingCommittee
from npcproc.case import Case
from npcproc.events import Event
from npcproc.findings import NoSuchStep, Refused
from npcproc.local.guangdong.interpellation import IN_GUANGDONG, Withdrawn
from npcproc.places import level_of
from npcproc.supervision.interpellation import (
    IN_STANDING_COMMITTEE,
    Closed,
    Declined,
    Demanded,
    Form,
    Referred,
    Replied,
    ReplyDistributed,
    ReportDistributed,
    Stage,
    Submitted,
)

TABLE = IN_STANDING_COMMITTEE.also(IN_GUANGDONG)
GUANGDONG, GUANGZHOU, HUBEI = "440000", "440100", "420000"
DAY = date(2024, 5, 28)
FIVE = frozenset("甲乙丙丁戊")


def committee(place: str = GUANGDONG) -> StandingCommittee:
    """The standing committee of a place."""
    return StandingCommittee(level=level_of(place), place=place, members=81)


def story(form: Form = Form.WRITTEN) -> tuple[Event, ...]:
    """Every event of an interpellation that is answered once, all of them lawful."""
    return (
        Submitted(on=DAY, by=Organ.MEMBERS, signatories=FIVE, target=Organ.COURT, questions="问题", content="内容"),
        Referred(on=DAY, by=Organ.CHAIRPERSONS_COUNCIL, form=form, considered_by=Organ.SPECIAL_COMMITTEE),
        Replied(on=DAY, by=Organ.COURT, form=form, answer="答复", head_attended=True, head_signed=True),
        ReplyDistributed(on=DAY, by=Organ.CHAIRPERSONS_COUNCIL, to=frozenset({Organ.MOVERS})),
        ReportDistributed(on=DAY, by=Organ.CHAIRPERSONS_COUNCIL),
        Demanded(on=DAY, by=Organ.MEMBERS, dissatisfied=frozenset("甲乙丙")),
        Declined(on=DAY, by=Organ.CHAIRPERSONS_COUNCIL),
        Closed(on=DAY, by=Organ.CHAIRPERSONS_COUNCIL),
    )


def until(
    kind: type[Event], form: Form = Form.WRITTEN, *, without: type[Event] = Event, place: str = GUANGDONG
) -> Case:
    """The case just before the event of that kind, one kind left out."""
    case = TABLE.open(committee(place))
    for event in story(form):
        if isinstance(event, kind):
            break
        if type(event) is not without:
            case = case.record(event)
    return case


def its(kind: type[Event], form: Form = Form.WRITTEN, /, **changed: Any) -> Any:
    """The event of that kind, with something changed."""
    return evolve(next(event for event in story(form) if isinstance(event, kind)), **changed)


def breaks(case: Case, event: Event) -> dict[str, set[str]]:
    """The rules that the event breaks, each with the articles of Guangdong that say so."""
    by_rule = articles(case, event, "440000")
    return {
        rule: {slug.removeprefix("guangdong-standing-committee-rules-2023/") for slug in slugs}
        for rule, slugs in by_rule.items()
    }


class TestTheWholeWay:
    """An interpellation that goes as national law wants goes as Guangdong wants."""

    @pytest.mark.parametrize("form", [Form.WRITTEN, Form.PLENARY, Form.SPECIAL_COMMITTEE])
    def test_lawful(self, form: Form) -> None:
        """Nothing is found."""
        case = TABLE.open(committee())
        for event in story(form):
            assert case.check(event) == ()
            case = case.apply(event)
        assert case.ended


class TestLocalLawAdds:
    """It never forgives, and it binds the province's own committee alone."""

    @given(seed=st.integers(min_value=0, max_value=2**32))
    def test_against_a_place_outside(self, seed: int) -> None:
        """Before the committee of Hubei the same is found, by fewer articles; a withdrawal it does not know."""
        for case, event in walk(TABLE, committee(), chance_of(seed)):
            if isinstance(event, Withdrawn) or any(isinstance(e, Withdrawn) for e in case.events):
                return
            outside = TABLE.open(committee(HUBEI)).replay(case.events)
            assert outside.stage is case.stage
            assert beside(outside.check(event), case.check(event)) == set()

    def test_not_in_its_cities(self) -> None:
        """The committee of Guangzhou meets national law alone."""
        four = its(Submitted, signatories=frozenset("甲乙丙丁"))
        assert breaks(TABLE.open(committee(GUANGZHOU)), four) == {"enough-sign": set()}
        assert breaks(TABLE.open(committee()), four) == {"enough-sign": {"37.1"}}

    def test_not_before_its_day(self) -> None:
        """In force from 1 May 2023."""
        four = frozenset("甲乙丙丁")
        case = TABLE.open(committee())
        assert breaks(case, its(Submitted, signatories=four, on=date(2023, 4, 30))) == {"enough-sign": set()}
        assert breaks(case, its(Submitted, signatories=four, on=date(2023, 5, 1))) == {"enough-sign": {"37.1"}}


class TestHowMembersAsk:
    """Five members put it jointly, in writing, in the session, to an organ that may be asked, and state it."""

    @pytest.mark.parametrize(
        ("changed", "rule", "article"),
        [
            ({"by": Organ.DEPUTIES}, "members-ask", "37.1"),
            ({"signatories": frozenset("甲乙丙丁")}, "enough-sign", "37.1"),
            ({"in_writing": False}, "in-writing", "37.1"),
            ({"while_in_session": False}, "in-session", "37.1"),
            ({"target": Organ.PRESIDIUM}, "may-be-asked", "37.1"),
            ({"questions": ""}, "states-questions", "38.1"),
            ({"content": " "}, "states-content", "38.1"),
        ],
    )
    def test_rules(self, changed: dict[str, Any], rule: str, article: str) -> None:
        """Each by itself, found once: by Guangdong's article too in Guangdong, without it in Hubei."""
        wrong = its(Submitted, **changed)
        assert breaks(TABLE.open(committee()), wrong) == {rule: {article}}
        assert breaks(TABLE.open(committee(HUBEI)), wrong) == {rule: set()}

    def test_the_supervisory_commission(self) -> None:
        """It may be asked."""
        assert breaks(TABLE.open(committee()), its(Submitted, target=Organ.SUPERVISORY_COMMISSION)) == {}

    def test_the_sentence(self) -> None:
        """A clerk reads one sentence, with the national articles and the province's own."""
        (finding,) = TABLE.open(committee()).check(its(Submitted, signatories=frozenset("甲乙丙丁")))
        assert finding.rule == "interpellation.standing-committee.enough-sign"
        assert finding.articles.zh == (
            "监督法第三十五条第一款、地方组织法第五十三条第一款、广东省人大常委会议事规则第三十七条第一款"
        )


class TestHowTheOrganReplies:
    """The council of chairpersons refers it; the head comes or signs; the movers may attend and speak."""

    @pytest.mark.parametrize(
        ("form", "changed", "rule", "said_in"),
        [
            (Form.WRITTEN, {"by": Organ.GOVERNMENT}, "the-organ-replies", {"39.1"}),
            (Form.WRITTEN, {"head_signed": False}, "head-signs", {"39.2"}),
            (Form.WRITTEN, {"form": Form.PLENARY}, "replies-as-decided", {"39.1"}),
            (Form.PLENARY, {"head_attended": False}, "head-attends", {"39.1", "39.2"}),
            (Form.SPECIAL_COMMITTEE, {"movers_admitted": False}, "movers-may-attend", {"39.2"}),
            (Form.SPECIAL_COMMITTEE, {"movers_heard": False}, "movers-may-speak", {"39.2"}),
        ],
    )
    def test_reply(self, form: Form, changed: dict[str, Any], rule: str, said_in: set[str]) -> None:
        """Each by itself, in Guangdong by its articles too."""
        wrong = its(Replied, form, **changed)
        assert breaks(until(Replied, form), wrong) == {rule: said_in}
        assert breaks(until(Replied, form, place=HUBEI), wrong) == {rule: set()}

    def test_referral(self) -> None:
        """The council decides, on a form that the rules name; elsewhere national law alone says so."""
        wrong, presidium = its(Referred, by=Organ.SPECIAL_COMMITTEE), its(Referred, form=Form.PRESIDIUM)
        for place, said_in in ((GUANGDONG, {"39.1"}), (HUBEI, set())):
            case = until(Referred, place=place)
            assert breaks(case, wrong) == {"council-refers": said_in}
            assert breaks(case, presidium) == {"lawful-form": said_in}
            assert breaks(case.record(presidium), its(Replied, Form.PRESIDIUM)) == {"lawful-form": said_in}

    def test_printed(self) -> None:
        """The council has a written reply printed for the session or the movers, and may have the report printed."""
        for place, said_in in ((GUANGDONG, {"39.2"}), (HUBEI, set())):
            case = until(ReplyDistributed, place=place)
            assert breaks(case, its(ReplyDistributed, to=frozenset({Organ.MEMBERS}))) == {}
            wrong = its(ReplyDistributed, to=frozenset({Organ.COURT}))
            assert breaks(case, wrong) == {"reply-reaches-members": said_in}
            assert breaks(case, its(ReplyDistributed, by=Organ.COURT)) == {"council-distributes-reply": said_in}
            assert breaks(case, its(ReportDistributed, by=Organ.COURT)) == {"council-distributes-report": said_in}
            unprinted = until(Closed, without=ReplyDistributed, place=place)
            assert breaks(unprinted, its(Closed)) == {"reply-was-distributed": said_in}


class TestASecondReply:
    """More than half of the movers may ask for it, and the council decides."""

    def test_half_is_not_enough(self) -> None:
        """Of six movers four are needed."""
        six = its(Submitted, signatories=FIVE | {"己"})
        for place, said_in in ((GUANGDONG, {"39.3"}), (HUBEI, set())):
            case = TABLE.open(committee(place)).replay((six, *story()[1:3]))
            assert breaks(case, its(Demanded)) == {"most-of-the-movers-dissatisfied": said_in}
            assert breaks(case, its(Demanded, dissatisfied=frozenset("甲乙丙丁"))) == {}

    def test_the_council_decides(self) -> None:
        """Whether there is a second reply or none; the rule on the first one is silent by then."""
        for place, said_in in ((GUANGDONG, {"39.3"}), (HUBEI, set())):
            case = until(Declined, place=place)
            assert breaks(case, its(Declined, by=Organ.COURT)) == {"council-decides-again": said_in}
            assert breaks(case, its(Referred, by=Organ.COURT)) == {"council-decides-again": said_in}


class TestWithdrawn:
    """Before it is answered the movers may withdraw it, and it ends (Guangdong rules art. 40)."""

    @pytest.mark.parametrize("before", [Referred, Replied])
    def test_before_the_reply(self, before: type[Event]) -> None:
        """Before and after it is referred."""
        case = until(before).apply(Withdrawn(on=DAY))
        assert case.stage is Stage.CLOSED
        assert case.findings == ()

    def test_not_after_it(self) -> None:
        """Once it is answered there is no such step, and a second referral does not open the way again."""
        with pytest.raises(NoSuchStep):
            until(ReplyDistributed).check(Withdrawn(on=DAY))
        again = until(Declined).apply(its(Referred))
        with pytest.raises(Refused) as refused:
            again.apply(Withdrawn(on=DAY))
        assert [found.rule.rpartition(".")[2] for found in refused.value.findings] == ["guangdong-not-yet-answered"]

    @pytest.mark.parametrize("before", [Referred, Replied])
    def test_by_the_movers(self, before: type[Event]) -> None:
        """Nobody withdraws it for them."""
        wrong = Withdrawn(on=DAY, by=Organ.CHAIRPERSONS_COUNCIL)
        assert breaks(until(before), wrong) == {"guangdong-movers-withdraw": {"40.1"}}

    @pytest.mark.parametrize("place", [GUANGZHOU, HUBEI])
    def test_nowhere_else(self, place: str) -> None:
        """National law knows no withdrawal."""
        with pytest.raises(NoSuchStep):
            TABLE.open(committee(place)).replay(story()[:2]).check(Withdrawn(on=DAY))


class TestOnlyTheMoversWithdraw:
    """Who put the interpellation may withdraw it, and nobody else."""

    @pytest.mark.parametrize("by", Organ)
    def test_each_organ(self, by: Organ) -> None:
        """Any organ, tried one by one."""
        found = {finding.rule.rpartition(".")[2] for finding in until(Referred).check(Withdrawn(on=DAY, by=by))}
        assert ("guangdong-movers-withdraw" in found) is (by is not Organ.MOVERS)
