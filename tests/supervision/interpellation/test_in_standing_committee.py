"""Interpellation in a standing committee: referral, reply, a second reply, the end."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from npcproc.bodies import Congress, Organ, StandingCommittee
from npcproc.case import Case
from npcproc.events import Event
from npcproc.findings import Effect, NoSuchProcedure, NoSuchStep, NotEncoded, Refused
from npcproc.law.national import NPCSC_RULES_2009, NPCSC_RULES_2022, SUPERVISION_2006, SUPERVISION_2024
from npcproc.levels import WITH_STANDING_COMMITTEE, Level
from npcproc.statutes import Cite
from npcproc.supervision.interpellation import (
    IN_STANDING_COMMITTEE,
    Closed,
    CommitteeReported,
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

PREFIX = f"{IN_STANDING_COMMITTEE.id}."
DAY = date(2025, 3, 4)
NATIONAL = StandingCommittee(level=Level.NATIONAL, place="100000", members=170)
COUNTY = StandingCommittee(level=Level.COUNTY, place="370103", members=31)
BODIES = [
    NATIONAL,
    StandingCommittee(level=Level.PROVINCIAL, place="370000", members=65),
    StandingCommittee(level=Level.MUNICIPAL, place="370100", members=45),
    COUNTY,
]
each_body = pytest.mark.parametrize("body", BODIES, ids=lambda body: str(body.level.en))
ORAL_FORMS = (Form.PLENARY, Form.SPECIAL_COMMITTEE)
LAWFUL_FORMS = (*ORAL_FORMS, Form.WRITTEN)

organs = st.sampled_from(Organ)
forms = st.sampled_from(Form)


def submitted(on: date = DAY, movers: int = 10, target: Organ = Organ.COURT) -> Submitted:
    """So many members, numbered from nought, ask the court."""
    return Submitted(
        on=on,
        by=Organ.MEMBERS,
        signatories=[str(n) for n in range(movers)],
        target=target,
        questions="为何",
        content="积案",
    )


def referred(on: date = DAY, **says: Any) -> Referred:
    """The council refers it for a reply in writing."""
    plain: dict[str, Any] = {
        "on": on,
        "by": Organ.CHAIRPERSONS_COUNCIL,
        "form": Form.WRITTEN,
        "considered_by": Organ.PLENARY,
    }
    return Referred(**(plain | says))


def replied(on: date = DAY, **says: Any) -> Replied:
    """The court replies in writing, and everything is as it should be."""
    plain: dict[str, Any] = {
        "on": on,
        "by": Organ.COURT,
        "form": Form.WRITTEN,
        "answer": "答复如下",
        "head_attended": True,
        "head_signed": True,
    }
    return Replied(**(plain | says))


def distributed(on: date = DAY, **says: Any) -> ReplyDistributed:
    """The reply goes to the members and to the committee."""
    plain: dict[str, Any] = {
        "on": on,
        "by": Organ.CHAIRPERSONS_COUNCIL,
        "to": [Organ.MEMBERS, Organ.SPECIAL_COMMITTEE],
    }
    return ReplyDistributed(**(plain | says))


def demanded(*dissatisfied: int, on: date = DAY) -> Demanded:
    """These of the numbered members are not satisfied."""
    return Demanded(on=on, by=Organ.MOVERS, dissatisfied=map(str, dissatisfied))


def council(event: type[Event], on: date = DAY, by: Organ = Organ.CHAIRPERSONS_COUNCIL) -> Event:
    """The council does something of which nothing else is said."""
    return event(on=on, by=by)


def at_submitted(body: StandingCommittee = COUNTY, **says: Any) -> Case:
    """A case that has been submitted."""
    return IN_STANDING_COMMITTEE.open(body).apply(submitted(**says))


def at_referred(body: StandingCommittee = COUNTY, form: Form = Form.WRITTEN, on: date = DAY, **says: Any) -> Case:
    """A case referred for a reply in that form, lawful there or not."""
    return at_submitted(body, on=on, **says).record(referred(on, form=form))


def at_replied(body: StandingCommittee = COUNTY, form: Form = Form.WRITTEN, on: date = DAY, **says: Any) -> Case:
    """A case replied to in that form."""
    case = at_referred(body, form, on, **says)
    (asked,) = (event for event in case.events if isinstance(event, Submitted))
    return case.record(replied(on, form=form, by=asked.target))


def broken(case: Case, event: Event) -> set[str]:
    """The names of the rules that the event breaks."""
    return {finding.rule.removeprefix(PREFIX) for finding in case.check(event)}


class TestWhere:
    """Every standing committee has it, from 2007 on; no congress has it, and no township."""

    @each_body
    def test_from_the_first_day(self, body: StandingCommittee) -> None:
        """From 2007-01-01, and of the day before nothing is said."""
        case = IN_STANDING_COMMITTEE.open(body)
        assert case.apply(submitted(date(2007, 1, 1))).stage is Stage.SUBMITTED
        with pytest.raises(NotEncoded, match="from 2007-01-01; 2006-12-31"):
            case.apply(submitted(date(2006, 12, 31)))

    def test_not_in_a_congress(self) -> None:
        """A congress has a procedure of its own."""
        assert IN_STANDING_COMMITTEE.levels == WITH_STANDING_COMMITTEE
        with pytest.raises(NoSuchProcedure):
            IN_STANDING_COMMITTEE.open(Congress(level=Level.TOWNSHIP, place="370103001", members=61))


class TestCouncilRefers:
    """The council of chairpersons refers it."""

    @each_body
    @given(by=organs)
    def test_nobody_else(self, body: StandingCommittee, by: Organ) -> None:
        """Not the chairperson alone, not the plenary."""
        expected = set() if by is Organ.CHAIRPERSONS_COUNCIL else {"council-refers"}
        assert broken(at_submitted(body), referred(by=by)) == expected

    @pytest.mark.parametrize(
        ("body", "name"),
        [(NATIONAL, "委员长会议"), (COUNTY, "主任会议")],
        ids=lambda value: value if isinstance(value, str) else "",
    )
    def test_its_name(self, body: StandingCommittee, name: str) -> None:
        """It has another name at the national level."""
        (finding,) = at_submitted(body).check(referred(by=Organ.MEMBERS))
        assert finding.zh.startswith(f"质询案应由{name}决定交办，")
        assert finding.effect is Effect.REFUSES

    def test_it_must(self) -> None:
        """Referring is no choice, and is due at once; no day is set."""
        (due,) = at_submitted().due(DAY)
        assert (due.event, due.by, due.who) == (Referred, None, (Organ.CHAIRPERSONS_COUNCIL,))


class TestLawfulForm:
    """The reply is given to the standing committee, to a special committee, or in writing."""

    @each_body
    @given(form=forms)
    def test_at_every_level(self, body: StandingCommittee, form: Form) -> None:
        """A presidium or a delegation is no forum of a standing committee."""
        assert broken(at_submitted(body), referred(form=form)) == (set() if form in LAWFUL_FORMS else {"lawful-form"})

    @given(form=forms)
    def test_of_the_reply_as_well(self, form: Form) -> None:
        """A reply in no lawful form cannot stand even where it was so decided."""
        expected = set() if form in LAWFUL_FORMS else {"lawful-form"}
        assert broken(at_referred(form=form), replied(form=form)) == expected


class TestConsideredByCommitteeOrSession:
    """It is decided whether a special committee or the session deliberates it."""

    @each_body
    @given(by=st.none() | organs)
    def test_one_of_two(self, body: StandingCommittee, by: Organ | None) -> None:
        """Nobody, or anybody else, is a breach; the referral stands."""
        case, event = at_submitted(body), referred(considered_by=by)
        lawful = by in {Organ.SPECIAL_COMMITTEE, Organ.PLENARY}
        assert broken(case, event) == (set() if lawful else {"considered-by-committee-or-session"})
        after = case.apply(event)
        assert after.stage is Stage.REFERRED
        assert [finding.effect for finding in after.findings] == ([] if lawful else [Effect.BREACH])

    @pytest.mark.parametrize(("on", "names"), [(date(2022, 3, 11), 0), (date(2022, 3, 12), 1)])
    def test_locally_since_2022(self, on: date, names: int) -> None:
        """Before the Organic Law of 2022 nothing encoded asks it of a county."""
        assert len(broken(at_submitted(on=on), referred(on, considered_by=None))) == names


class TestTheOrganReplies:
    """The organ that was questioned replies."""

    @given(target=st.sampled_from([Organ.GOVERNMENT, Organ.DEPARTMENT, Organ.COURT]), by=organs)
    def test_no_other(self, target: Organ, by: Organ) -> None:
        """No organ replies for another, nor a head in the organ's place."""
        expected = set() if by is target else {"the-organ-replies"}
        assert broken(at_referred(target=target), replied(by=by)) == expected

    def test_it_must(self) -> None:
        """The reply is due, and whose it is, is known."""
        (due,) = at_referred(target=Organ.PROCURATORATE).due(DAY)
        assert (due.event, due.by, due.who) == (Replied, None, (Organ.PROCURATORATE,))


class TestRepliesAsDecided:
    """The reply takes the form that was decided."""

    @given(decided=st.sampled_from(LAWFUL_FORMS), form=st.sampled_from(LAWFUL_FORMS))
    def test_no_other_form(self, decided: Form, form: Form) -> None:
        """Another form, lawful in itself, is not what was decided."""
        expected = set() if form is decided else {"replies-as-decided"}
        assert broken(at_referred(form=decided), replied(form=form)) == expected

    def test_decided_anew(self) -> None:
        """A second reply takes the form of the second decision."""
        case = at_replied(form=Form.WRITTEN).apply(demanded(*range(6))).apply(referred(form=Form.PLENARY))
        assert broken(case, replied(form=Form.PLENARY)) == set()
        assert broken(case, replied(form=Form.WRITTEN)) == {"replies-as-decided"}


class TestAnswers:
    """The organ answers what it was asked."""

    @each_body
    @pytest.mark.parametrize("answer", ["", "　"])
    def test_blank(self, body: StandingCommittee, answer: str) -> None:
        """A reply that says nothing stands, and the breach stays with it."""
        (finding,) = at_referred(body).check(replied(answer=answer))
        assert (finding.rule, finding.effect) == (f"{PREFIX}answers", Effect.BREACH)


class TestAnswersOnBudget:
    """What is asked on budgets and final accounts the Budget Law wants answered as well."""

    @each_body
    @pytest.mark.parametrize("on_budget", [True, False])
    def test_blank(self, body: StandingCommittee, *, on_budget: bool) -> None:
        """A blank answer breaks that law too, but only where the question was on a budget."""
        asked = evolve(submitted(), on_budget=on_budget)
        case = IN_STANDING_COMMITTEE.open(body).record(asked).record(referred())
        expected = {"answers", "answers-on-budget"} if on_budget else {"answers"}
        assert broken(case, replied(answer=" ", by=asked.target)) == expected
        assert broken(case, replied(by=asked.target)) == set()


class TestHeadAttends:
    """A head of the organ comes in person to reply orally."""

    @each_body
    @pytest.mark.parametrize("attended", [True, False])
    @pytest.mark.parametrize("form", LAWFUL_FORMS)
    def test_orally(self, body: StandingCommittee, form: Form, *, attended: bool) -> None:
        """Staying away from an oral reply is a breach; of a reply in writing it is not asked."""
        expected = {"head-attends"} if form in ORAL_FORMS and not attended else set()
        assert broken(at_referred(body, form), replied(form=form, head_attended=attended)) == expected


class TestHeadSigns:
    """A head of the organ signs a written reply."""

    @each_body
    @pytest.mark.parametrize("signed", [True, False])
    @pytest.mark.parametrize("form", LAWFUL_FORMS)
    def test_in_writing(self, body: StandingCommittee, form: Form, *, signed: bool) -> None:
        """Unsigned it is no reply; of an oral one no signature is asked."""
        case, event = at_referred(body, form), replied(form=form, head_signed=signed)
        assert broken(case, event) == ({"head-signs"} if form is Form.WRITTEN and not signed else set())
        if form is Form.WRITTEN and not signed:
            with pytest.raises(Refused):
                case.apply(event)

    def test_articles(self) -> None:
        """Article 38 of 2006 became article 54 of 2024."""
        for on, cite in (
            (date(2024, 11, 7), SUPERVISION_2006.art(38, 1)),
            (date(2024, 11, 8), SUPERVISION_2024.art(54, 1)),
        ):
            (finding,) = at_referred(on=on).check(replied(on, head_signed=False))
            assert finding.cites[0] == cite


@pytest.mark.parametrize("form", LAWFUL_FORMS)
class TestMoversMayAttend:
    """The movers may attend the special committee's meeting."""

    @each_body
    @pytest.mark.parametrize("admitted", [True, False])
    def test_in_committee_alone(self, body: StandingCommittee, form: Form, *, admitted: bool) -> None:
        """Keeping them out is a breach there; elsewhere it is not asked."""
        case, event = at_referred(body, form), replied(form=form, movers_admitted=admitted)
        expected = {"movers-may-attend"} if form is Form.SPECIAL_COMMITTEE and not admitted else set()
        assert broken(case, event) == expected
        assert case.apply(event).stage is Stage.REPLIED


@pytest.mark.parametrize("form", LAWFUL_FORMS)
class TestMoversMaySpeak:
    """The movers may speak at the special committee's meeting."""

    @each_body
    @pytest.mark.parametrize("heard", [True, False])
    def test_in_committee_alone(self, body: StandingCommittee, form: Form, *, heard: bool) -> None:
        """Not hearing them is a breach there; elsewhere it is not asked."""
        case, event = at_referred(body, form), replied(form=form, movers_heard=heard)
        expected = {"movers-may-speak"} if form is Form.SPECIAL_COMMITTEE and not heard else set()
        assert broken(case, event) == expected
        assert case.apply(event).stage is Stage.REPLIED


class TestCouncilDistributesReport:
    """The council decides to distribute the report on the reply."""

    @each_body
    @given(by=organs)
    def test_nobody_else(self, body: StandingCommittee, by: Organ) -> None:
        """It may, and nobody else."""
        expected = set() if by is Organ.CHAIRPERSONS_COUNCIL else {"council-distributes-report"}
        assert broken(at_replied(body), council(ReportDistributed, by=by)) == expected

    def test_it_need_not(self) -> None:
        """Only where it thinks it necessary: it is not due, and leaves the case where it is."""
        case = at_replied()
        assert case.due(DAY) == ()
        assert case.apply(council(ReportDistributed)).stage is Stage.REPLIED


class TestCouncilDistributesReply:
    """The council distributes a written reply, since the Organic Law of 2022 and locally."""

    @given(by=organs)
    def test_in_a_county(self, by: Organ) -> None:
        """It and nobody else."""
        expected = set() if by is Organ.CHAIRPERSONS_COUNCIL else {"council-distributes-reply"}
        assert broken(at_replied(), distributed(by=by)) == expected

    @given(by=organs)
    def test_at_the_national_level(self, by: Organ) -> None:
        """There the rules of procedure do not say who."""
        assert broken(at_replied(NATIONAL), distributed(by=by)) == set()

    @pytest.mark.parametrize(
        ("on", "names"), [(date(2022, 3, 11), set()), (date(2022, 3, 12), {"council-distributes-reply"})]
    )
    def test_since_2022(self, on: date, names: set[str]) -> None:
        """From the first day of the law."""
        assert broken(at_replied(on=on), distributed(on, by=Organ.WORKING_BODY)) == names


receivers = st.frozensets(st.sampled_from([Organ.MEMBERS, Organ.MOVERS, Organ.SPECIAL_COMMITTEE, Organ.DEPUTIES]))


class TestReplyReachesMembers:
    """Locally a written reply goes to the session or to the movers."""

    @given(to=receivers)
    def test_either_is_enough(self, to: frozenset[Organ]) -> None:
        """Neither is a breach."""
        expected = set() if to & {Organ.MEMBERS, Organ.MOVERS} else {"reply-reaches-members"}
        assert broken(at_replied(), distributed(to=to)) == expected


class TestReplyReachesMembersAndCommittee:
    """At the national level a written reply goes to the members and to the special committee concerned."""

    @given(to=receivers)
    def test_both_are_needed(self, to: frozenset[Organ]) -> None:
        """One of them alone is a breach."""
        both = to >= {Organ.MEMBERS, Organ.SPECIAL_COMMITTEE}
        expected = set() if both else {"reply-reaches-members-and-committee"}
        assert broken(at_replied(NATIONAL), distributed(to=to)) == expected

    @pytest.mark.parametrize(
        ("on", "cite"),
        [(date(2022, 6, 24), NPCSC_RULES_2009.art(29, 2)), (date(2022, 6, 25), NPCSC_RULES_2022.art(42, 2))],
    )
    def test_articles(self, on: date, cite: Cite) -> None:
        """Article 29 of 2009 became article 42 of 2022."""
        (finding,) = at_replied(NATIONAL, on=on).check(distributed(on, to=[Organ.MEMBERS]))
        assert (finding.cites, finding.effect) == ((cite,), Effect.BREACH)


class TestReplyWasDistributed:
    """A written reply is distributed before the matter is closed."""

    @each_body
    @pytest.mark.parametrize("form", LAWFUL_FORMS)
    def test_in_writing_alone(self, body: StandingCommittee, form: Form) -> None:
        """Closed without it, a written reply leaves a breach; an oral one does not."""
        case = at_replied(body, form)
        assert ("reply-was-distributed" in broken(case, council(Closed))) is (form is Form.WRITTEN)
        assert "reply-was-distributed" not in broken(case.apply(distributed()), council(Closed))
        assert case.apply(council(Closed)).ended

    @pytest.mark.parametrize(
        ("on", "names"), [(date(2022, 3, 11), set()), (date(2022, 3, 12), {"reply-was-distributed"})]
    )
    def test_locally_since_2022(self, on: date, names: set[str]) -> None:
        """From the first day of the Organic Law encoded."""
        assert broken(at_replied(on=on), council(Closed, on)) == names


class TestCommitteeReported:
    """The special committee that heard the reply reports on it, at the national level."""

    @pytest.mark.parametrize("form", LAWFUL_FORMS)
    def test_at_the_national_level(self, form: Form) -> None:
        """Closed without a report, a reply in committee leaves a breach."""
        case = at_replied(NATIONAL, form)
        assert ("committee-reported" in broken(case, council(Closed))) is (form is Form.SPECIAL_COMMITTEE)
        assert "committee-reported" not in broken(case.apply(CommitteeReported(on=DAY)), council(Closed))

    @pytest.mark.parametrize("form", LAWFUL_FORMS)
    def test_locally_not_asked(self, form: Form) -> None:
        """No local provision encoded asks for one."""
        assert "committee-reported" not in broken(at_replied(COUNTY, form), council(Closed))


class TestMostOfTheMoversDissatisfied:
    """More than half of the movers may ask for a second reply."""

    @pytest.mark.parametrize(
        ("movers", "dissatisfied", "enough"),
        [(6, 3, False), (6, 4, True), (3, 1, False), (3, 2, True), (5, 2, False), (5, 3, True)],
    )
    def test_on_the_line(self, movers: int, dissatisfied: int, *, enough: bool) -> None:
        """Three of six are half and no more; two of three are enough."""
        case = at_replied(movers=movers)
        assert broken(case, demanded(*range(dissatisfied))) == (
            set() if enough else {"most-of-the-movers-dissatisfied"}
        )

    @each_body
    @given(dissatisfied=st.sets(st.integers(0, 20)))
    def test_only_movers_count(self, body: StandingCommittee, dissatisfied: set[int]) -> None:
        """Of ten movers six are needed; members who did not move it do not help, however many."""
        enough = sum(n < 10 for n in dissatisfied) >= 6
        expected = set() if enough else {"most-of-the-movers-dissatisfied"}
        assert broken(at_replied(body), demanded(*dissatisfied)) == expected

    def test_somebody_who_did_not_move(self) -> None:
        """Three movers of six and a fourth member who is none of them are too few."""
        case = at_replied(movers=6)
        assert broken(case, demanded(0, 1, 2, 6)) == {"most-of-the-movers-dissatisfied"}
        with pytest.raises(Refused) as refused:
            case.apply(demanded(0, 1, 2, 6))
        assert "即4人以上，现有3人" in refused.value.zh

    def test_articles(self) -> None:
        """Article 37 of 2006 became article 53 of 2024."""
        for on, cite in (
            (date(2024, 11, 7), SUPERVISION_2006.art(37, 1)),
            (date(2024, 11, 8), SUPERVISION_2024.art(53, 1)),
        ):
            (finding,) = at_replied(on=on).check(demanded(on=on))
            assert finding.cites == (cite,)


class TestCouncilDecidesAgain:
    """The council decides on a second reply."""

    @each_body
    @given(by=organs, event=st.sampled_from([Referred, Declined]))
    def test_either_way(self, body: StandingCommittee, by: Organ, event: type[Event]) -> None:
        """Whether it is granted or declined, it and nobody else decides."""
        case = at_replied(body).apply(demanded(*range(6)))
        decided: Event = referred(by=by) if event is Referred else council(Declined, by=by)
        expected = set() if by is Organ.CHAIRPERSONS_COUNCIL else {"council-decides-again"}
        assert broken(case, decided) == expected

    def test_where_it_leads(self) -> None:
        """Granted, the organ replies again; declined, the first reply stands."""
        case = at_replied().apply(demanded(*range(6)))
        assert case.apply(referred()).stage is Stage.REFERRED
        assert case.apply(council(Declined)).stage is Stage.REPLIED

    def test_the_matter_is_not_due_again(self) -> None:
        """The council has a choice, so nothing is due."""
        assert at_replied().apply(demanded(*range(6))).due(DAY) == ()


class TestTheEnd:
    """It ends when nobody asks for another reply."""

    def test_not_while_a_demand_is_open(self) -> None:
        """The council must decide first."""
        with pytest.raises(NoSuchStep) as refused:
            at_replied().apply(demanded(*range(6))).apply(council(Closed))
        assert {step.en for step in refused.value.provided} == {"Referred", "Declined"}

    def test_again_and_again(self) -> None:
        """A second reply may be unsatisfactory as well."""
        case = at_replied()
        for _ in range(3):
            case = case.apply(demanded(*range(6))).apply(referred()).apply(replied())
        assert case.apply(distributed()).apply(council(Closed)).ended
        assert case.findings == ()


BREACHES = """
    answers answers-on-budget committee-reported considered-by-committee-or-session head-attends movers-may-attend
    movers-may-speak reply-reaches-members reply-reaches-members-and-committee reply-was-distributed
"""
CANNOT_STAND = """
    members-ask enough-sign in-writing in-session may-be-asked might-be-asked states-questions states-content
    council-refers lawful-form the-organ-replies replies-as-decided head-signs council-distributes-report
    council-distributes-reply most-of-the-movers-dissatisfied council-decides-again
"""


class TestEffects:
    """Who asks whom, and in what form, decides whether an act stands; how the reply went is kept as a breach."""

    def test_breaches(self) -> None:
        """With each of these broken the interpellation goes on."""
        found = {rule.name for rule in IN_STANDING_COMMITTEE.rules if rule.effect is Effect.BREACH}
        assert found == set(BREACHES.split())

    def test_the_others_cannot_stand(self) -> None:
        """None of the rules is a mere hint."""
        others = {rule.name for rule in IN_STANDING_COMMITTEE.rules if rule.effect is Effect.REFUSES}
        assert others == set(CANNOT_STAND.split())
        assert len(IN_STANDING_COMMITTEE.rules) == len((BREACHES + CANNOT_STAND).split())


class TestToNobodyElse:
    """A written reply goes to the members or the movers: locally, to anyone else alone is a breach."""

    @pytest.mark.parametrize("to", Organ)
    def test_whom(self, to: Organ) -> None:
        """Each organ by itself."""
        event = ReplyDistributed(on=DAY, by=Organ.CHAIRPERSONS_COUNCIL, to=frozenset({to}))
        found = {finding.rule.removeprefix(PREFIX) for finding in at_replied().check(event)}
        assert ("reply-reaches-members" in found) is (to not in {Organ.MEMBERS, Organ.MOVERS})
