"""Interpellation in a congress: referral, reply, a second reply, the end."""

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
from npcproc.findings import Effect, NoSuchProcedure, NotEncoded, Refused
from npcproc.law.national import DEPUTIES_2015, DEPUTIES_2025, NPC_RULES_2021
from npcproc.levels import ALL_LEVELS, Level
from npcproc.statutes import Cite
from npcproc.supervision.interpellation import (
    IN_CONGRESS,
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

PREFIX = f"{IN_CONGRESS.id}."
DAY = date(2025, 3, 14)
NATIONAL = Congress(level=Level.NATIONAL, place="100000", members=2980)
COUNTY = Congress(level=Level.COUNTY, place="370103", members=275)
TOWNSHIP = Congress(level=Level.TOWNSHIP, place="370103001", members=61)
BODIES = [
    NATIONAL,
    Congress(level=Level.PROVINCIAL, place="370000", members=800),
    Congress(level=Level.MUNICIPAL, place="370100", members=500),
    COUNTY,
    TOWNSHIP,
]
each_body = pytest.mark.parametrize("body", BODIES, ids=lambda body: str(body.level.en))

FORMS = {
    Level.NATIONAL: {Form.PRESIDIUM, Form.SPECIAL_COMMITTEE, Form.DELEGATION, Form.WRITTEN},
    Level.PROVINCIAL: {Form.PRESIDIUM, Form.PLENARY, Form.SPECIAL_COMMITTEE, Form.WRITTEN},
    Level.MUNICIPAL: {Form.PRESIDIUM, Form.PLENARY, Form.SPECIAL_COMMITTEE, Form.WRITTEN},
    Level.COUNTY: {Form.PRESIDIUM, Form.PLENARY, Form.SPECIAL_COMMITTEE, Form.WRITTEN},
    Level.TOWNSHIP: {Form.PRESIDIUM, Form.PLENARY, Form.WRITTEN},
}
lawful_forms = pytest.mark.parametrize(
    ("body", "form"),
    [(body, form) for body in BODIES for form in Form if form in FORMS[body.level]],
    ids=lambda value: value.level.en if isinstance(value, Congress) else value.name.lower(),
)

organs = st.sampled_from(Organ)
forms = st.sampled_from(Form)


def submitted(
    on: date = DAY, movers: int = 30, target: Organ = Organ.GOVERNMENT, by: Organ = Organ.DEPUTIES
) -> Submitted:
    """So many deputies, numbered from nought, ask the government."""
    signatories = [str(n) for n in range(movers)]
    return Submitted(on=on, by=by, signatories=signatories, target=target, questions="为何", content="积案")


def referred(on: date = DAY, form: Form = Form.WRITTEN, by: Organ = Organ.PRESIDIUM) -> Referred:
    """The presidium refers it for a reply in writing."""
    return Referred(on=on, by=by, form=form)


def replied(on: date = DAY, **says: Any) -> Replied:
    """The government replies in writing, and everything is as it should be."""
    plain: dict[str, Any] = {
        "on": on,
        "by": Organ.GOVERNMENT,
        "form": Form.WRITTEN,
        "answer": "答复如下",
        "head_attended": True,
        "head_signed": True,
    }
    return Replied(**(plain | says))


def distributed(on: date = DAY, **says: Any) -> ReplyDistributed:
    """The reply goes to the deputies."""
    plain: dict[str, Any] = {"on": on, "by": Organ.PRESIDIUM, "to": [Organ.DEPUTIES]}
    return ReplyDistributed(**(plain | says))


def demanded(*dissatisfied: int, on: date = DAY, heard: bool = True) -> Demanded:
    """These of the numbered deputies are not satisfied."""
    return Demanded(on=on, by=Organ.MOVERS, dissatisfied=map(str, dissatisfied), heard=heard)


def presidium(event: type[Event], on: date = DAY, by: Organ = Organ.PRESIDIUM) -> Event:
    """The presidium does something of which nothing else is said."""
    return event(on=on, by=by)


def at_submitted(body: Congress = COUNTY, **says: Any) -> Case:
    """A case that has been submitted."""
    return IN_CONGRESS.open(body).apply(submitted(**says))


def at_referred(body: Congress = COUNTY, form: Form = Form.WRITTEN, on: date = DAY, **says: Any) -> Case:
    """A case referred for a reply in that form, lawful there or not."""
    return at_submitted(body, on=on, **says).record(referred(on, form))


def at_replied(body: Congress = COUNTY, form: Form = Form.WRITTEN, on: date = DAY, **says: Any) -> Case:
    """A case replied to in that form."""
    return at_referred(body, form, on, **says).record(replied(on, form=form))


def broken(case: Case, event: Event) -> set[str]:
    """The names of the rules that the event breaks."""
    return {finding.rule.removeprefix(PREFIX) for finding in case.check(event)}


class TestWhere:
    """Every congress has it, each from the day of the law encoded."""

    @each_body
    def test_from_the_first_day(self, body: Congress) -> None:
        """From 2021-03-12 at the national level, from 2022-03-12 elsewhere; of the day before nothing is said."""
        year = 2021 if body is NATIONAL else 2022
        case = IN_CONGRESS.open(body)
        assert case.apply(submitted(date(year, 3, 12))).stage is Stage.SUBMITTED
        with pytest.raises(NotEncoded, match=f"from {year}-03-12; {year}-03-11"):
            case.apply(submitted(date(year, 3, 11)))

    def test_not_in_a_standing_committee(self) -> None:
        """A standing committee has a procedure of its own."""
        assert IN_CONGRESS.levels == ALL_LEVELS
        with pytest.raises(NoSuchProcedure):
            IN_CONGRESS.open(StandingCommittee(level=Level.COUNTY, place="370103", members=31))


class TestPresidiumRefers:
    """The presidium refers it."""

    @each_body
    @given(by=organs)
    def test_nobody_else(self, body: Congress, by: Organ) -> None:
        """Not the council of chairpersons, which is not the congress's."""
        assert broken(at_submitted(body), referred(by=by)) == (set() if by is Organ.PRESIDIUM else {"presidium-refers"})

    def test_it_must(self) -> None:
        """Referring is due at once."""
        (due,) = at_submitted().due(DAY)
        assert (due.event, due.by, due.who) == (Referred, None, (Organ.PRESIDIUM,))

    @pytest.mark.parametrize(
        ("on", "cite"), [(date(2025, 3, 11), DEPUTIES_2015.art(14, 5)), (date(2025, 3, 12), DEPUTIES_2025.art(20, 5))]
    )
    def test_articles(self, on: date, cite: Cite) -> None:
        """The Deputies Law says so in the edition of the day, beside the Organic Law."""
        (finding,) = at_submitted(on=on).check(referred(on, by=Organ.DEPUTIES))
        assert cite in finding.cites
        assert len(finding.cites) == 2


class TestLawfulForm:
    """The reply is given at a meeting that the law names, or in writing."""

    @each_body
    @given(form=forms)
    def test_by_level(self, body: Congress, form: Form) -> None:
        """No plenary in the NPC, delegations there alone, no special committee in a township."""
        expected = set() if form in FORMS[body.level] else {"lawful-form"}
        assert broken(at_submitted(body), referred(form=form)) == expected
        assert broken(at_referred(body, form), replied(form=form)) == expected


class TestTheOrganReplies:
    """The organ that was questioned replies."""

    @given(target=st.sampled_from([Organ.GOVERNMENT, Organ.DEPARTMENT, Organ.COURT]), by=organs)
    def test_no_other(self, target: Organ, by: Organ) -> None:
        """No organ replies for another."""
        expected = set() if by is target else {"the-organ-replies"}
        assert broken(at_referred(target=target), replied(by=by)) == expected


class TestRepliesAsDecided:
    """The reply takes the form that the presidium decided."""

    @each_body
    @given(decided=forms, form=forms)
    def test_no_other_form(self, body: Congress, decided: Form, form: Form) -> None:
        """Another form is not what was decided, whether it is lawful or not."""
        case, event = at_referred(body, decided), replied(form=form)
        assert ("replies-as-decided" in broken(case, event)) is (form is not decided)


class TestAnswers:
    """The organ answers what it was asked."""

    @each_body
    @pytest.mark.parametrize(("answer", "names"), [("答复如下", set()), (" ", {"answers"})])
    def test_blank(self, body: Congress, answer: str, names: set[str]) -> None:
        """A reply that says nothing stands, and the breach stays with it."""
        case, event = at_referred(body), replied(answer=answer)
        assert broken(case, event) == names
        assert [finding.effect for finding in case.apply(event).findings] == [Effect.BREACH] * len(names)


class TestAnswersOnBudget:
    """What is asked on budgets and final accounts the Budget Law wants answered as well."""

    @each_body
    @pytest.mark.parametrize("on_budget", [True, False])
    def test_blank(self, body: Congress, *, on_budget: bool) -> None:
        """A blank answer breaks that law too, but only where the question was on a budget."""
        asked = evolve(submitted(), on_budget=on_budget)
        case = IN_CONGRESS.open(body).record(asked).record(referred())
        expected = {"answers", "answers-on-budget"} if on_budget else {"answers"}
        assert broken(case, replied(answer=" ", by=asked.target)) == expected
        assert broken(case, replied(by=asked.target)) == set()


class TestHeadAttends:
    """A head of the organ comes in person to reply orally."""

    @lawful_forms
    @pytest.mark.parametrize("attended", [True, False])
    def test_orally(self, body: Congress, form: Form, *, attended: bool) -> None:
        """At whichever meeting; of a reply in writing it is not asked."""
        expected = {"head-attends"} if form is not Form.WRITTEN and not attended else set()
        assert broken(at_referred(body, form), replied(form=form, head_attended=attended)) == expected


class TestHeadSigns:
    """A head of the organ signs a written reply."""

    @lawful_forms
    @pytest.mark.parametrize("signed", [True, False])
    def test_in_writing(self, body: Congress, form: Form, *, signed: bool) -> None:
        """Unsigned it is no reply; of an oral one no signature is asked."""
        case, event = at_referred(body, form), replied(form=form, head_signed=signed)
        if form is Form.WRITTEN and not signed:
            assert broken(case, event) == {"head-signs"}
            with pytest.raises(Refused):
                case.apply(event)
        else:
            assert case.apply(event).findings == ()


class TestMoversMayAttend:
    """The movers may attend a smaller meeting that hears the reply."""

    @lawful_forms
    @pytest.mark.parametrize("admitted", [True, False])
    def test_presidium_and_committee(self, body: Congress, form: Form, *, admitted: bool) -> None:
        """Keeping them out of either is a breach; elsewhere it is not asked."""
        smaller = form in {Form.PRESIDIUM, Form.SPECIAL_COMMITTEE}
        expected = {"movers-may-attend"} if smaller and not admitted else set()
        case, event = at_referred(body, form), replied(form=form, movers_admitted=admitted)
        assert broken(case, event) == expected
        assert case.apply(event).stage is Stage.REPLIED


class TestMoversMaySpeak:
    """The movers may speak at a smaller meeting that hears the reply."""

    @lawful_forms
    @pytest.mark.parametrize("heard", [True, False])
    def test_presidium_and_committee(self, body: Congress, form: Form, *, heard: bool) -> None:
        """Not hearing them at either is a breach; elsewhere it is not asked."""
        smaller = form in {Form.PRESIDIUM, Form.SPECIAL_COMMITTEE}
        expected = {"movers-may-speak"} if smaller and not heard else set()
        case, event = at_referred(body, form), replied(form=form, movers_heard=heard)
        assert broken(case, event) == expected
        assert case.apply(event).stage is Stage.REPLIED


class TestTheMeetingReports:
    """At the national level the special committee or delegation that heard the reply reports on it."""

    @given(by=organs)
    def test_at_the_national_level(self, by: Organ) -> None:
        """Those two and nobody else."""
        expected = set() if by in {Organ.SPECIAL_COMMITTEE, Organ.DELEGATION} else {"the-meeting-reports"}
        assert broken(at_replied(NATIONAL), presidium(CommitteeReported, by=by)) == expected

    @given(by=organs)
    def test_locally(self, by: Organ) -> None:
        """The Organic Law does not say who."""
        assert broken(at_replied(), presidium(CommitteeReported, by=by)) == set()


class TestPresidiumDistributesReport:
    """The presidium decides to distribute the report on the reply."""

    @each_body
    @given(by=organs)
    def test_nobody_else(self, body: Congress, by: Organ) -> None:
        """It may, and need not."""
        case = at_replied(body)
        expected = set() if by is Organ.PRESIDIUM else {"presidium-distributes-report"}
        assert broken(case, presidium(ReportDistributed, by=by)) == expected
        assert case.due(DAY) == ()


class TestPresidiumDistributesReply:
    """The presidium distributes a written reply."""

    @each_body
    @given(by=organs)
    def test_nobody_else(self, body: Congress, by: Organ) -> None:
        """At every level."""
        expected = set() if by is Organ.PRESIDIUM else {"presidium-distributes-reply"}
        assert broken(at_replied(body), distributed(by=by)) == expected


class TestReplyReachesDeputies:
    """A written reply goes to the session or, locally, to the movers."""

    @each_body
    @given(to=st.frozensets(st.sampled_from([Organ.DEPUTIES, Organ.MOVERS, Organ.GOVERNMENT])))
    def test_by_level(self, body: Congress, to: frozenset[Organ]) -> None:
        """In the NPC the movers alone are not enough."""
        reached = to & ({Organ.DEPUTIES} if body is NATIONAL else {Organ.DEPUTIES, Organ.MOVERS})
        assert broken(at_replied(body), distributed(to=to)) == (set() if reached else {"reply-reaches-deputies"})


class TestReplyWasDistributed:
    """A written reply is distributed before the matter is closed."""

    @lawful_forms
    def test_in_writing_alone(self, body: Congress, form: Form) -> None:
        """Closed without it, a written reply leaves a breach; an oral one does not."""
        case = at_replied(body, form)
        assert ("reply-was-distributed" in broken(case, presidium(Closed))) is (form is Form.WRITTEN)
        assert "reply-was-distributed" not in broken(case.apply(distributed()), presidium(Closed))
        assert case.apply(presidium(Closed)).ended


class TestMeetingReported:
    """At the national level the meeting that heard the reply reports before the matter is closed."""

    @lawful_forms
    def test_committee_and_delegation(self, body: Congress, form: Form) -> None:
        """Closed without it, a reply heard there leaves a breach."""
        asked = body is NATIONAL and form in {Form.SPECIAL_COMMITTEE, Form.DELEGATION}
        case = at_replied(body, form)
        assert ("meeting-reported" in broken(case, presidium(Closed))) is asked
        reported = case.apply(CommitteeReported(on=DAY))
        assert "meeting-reported" not in broken(reported, presidium(Closed))


class TestHalfOfTheMoversDissatisfied:
    """Half or more of the movers may ask for a second reply."""

    @pytest.mark.parametrize(
        ("movers", "dissatisfied", "enough"), [(10, 4, False), (10, 5, True), (11, 5, False), (11, 6, True)]
    )
    def test_on_the_line(self, movers: int, dissatisfied: int, *, enough: bool) -> None:
        """Five of ten are half, and that is enough: 半数以上 is not 过半数."""
        expected = set() if enough else {"half-of-the-movers-dissatisfied"}
        assert broken(at_replied(movers=movers), demanded(*range(dissatisfied))) == expected

    @each_body
    @given(dissatisfied=st.sets(st.integers(0, 60)))
    def test_only_movers_count(self, body: Congress, dissatisfied: set[int]) -> None:
        """Of thirty movers fifteen are needed; deputies who did not move it do not help."""
        enough = sum(n < 30 for n in dissatisfied) >= 15
        expected = set() if enough else {"half-of-the-movers-dissatisfied"}
        assert broken(at_replied(body), demanded(*dissatisfied)) == expected

    @pytest.mark.parametrize("movers", [0, 30])
    def test_a_delegation(self, movers: int) -> None:
        """Where a delegation moved it there is no half to count, whoever signed for it."""
        case = at_replied(NATIONAL, movers=movers, by=Organ.DELEGATION)
        assert broken(case, demanded()) == set()

    @pytest.mark.parametrize(
        ("on", "cite"), [(date(2025, 3, 11), DEPUTIES_2015.art(14, 5)), (date(2025, 3, 12), DEPUTIES_2025.art(20, 5))]
    )
    def test_articles(self, on: date, cite: Cite) -> None:
        """Article 14 became article 20 in March 2025."""
        (finding,) = at_replied(on=on).check(demanded(on=on))
        assert (finding.cites, finding.effect) == ((cite,), Effect.REFUSES)


class TestMoversDemand:
    """At the national level movers who are not satisfied are not turned away."""

    @each_body
    @pytest.mark.parametrize("heard", [True, False])
    def test_heard(self, body: Congress, *, heard: bool) -> None:
        """Turning them away is a breach there; the demand stands."""
        case, event = at_replied(body), demanded(*range(15), heard=heard)
        expected = {"movers-demand"} if body is NATIONAL and not heard else set()
        assert broken(case, event) == expected
        assert case.apply(event).stage is Stage.DEMANDED


class TestPresidiumDecidesAgain:
    """The presidium decides on a second reply."""

    @each_body
    @given(by=organs, event=st.sampled_from([Referred, Declined]))
    def test_either_way(self, body: Congress, by: Organ, event: type[Event]) -> None:
        """Whether it is granted or declined, it and nobody else decides."""
        case = at_replied(body).apply(demanded(*range(15)))
        decided: Event = referred(by=by) if event is Referred else presidium(Declined, by=by)
        assert broken(case, decided) == (set() if by is Organ.PRESIDIUM else {"presidium-decides-again"})

    def test_where_it_leads(self) -> None:
        """Granted, the organ replies again; declined, the first reply stands."""
        case = at_replied().apply(demanded(*range(15)))
        assert case.apply(referred()).stage is Stage.REFERRED
        assert case.apply(presidium(Declined)).stage is Stage.REPLIED

    def test_articles(self) -> None:
        """At the national level the rules of procedure say so themselves."""
        (finding,) = at_replied(NATIONAL).apply(demanded(*range(15))).check(presidium(Declined, by=Organ.DEPUTIES))
        assert set(finding.cites) == {NPC_RULES_2021.art(50, 2), DEPUTIES_2025.art(20, 5)}


BREACHES = """
    answers answers-on-budget head-attends meeting-reported movers-demand movers-may-attend movers-may-speak
    reply-reaches-deputies reply-was-distributed
"""
CANNOT_STAND = """
    deputies-ask enough-sign in-session in-writing lawful-form may-be-asked presidium-decides-again
    presidium-distributes-reply presidium-distributes-report presidium-refers replies-as-decided states-content
    states-questions the-meeting-reports the-organ-replies half-of-the-movers-dissatisfied head-signs
"""


class TestEffects:
    """Who asks whom, and in what form, decides whether an act stands; how the reply went is kept as a breach."""

    def test_breaches(self) -> None:
        """With each of these broken the interpellation goes on."""
        assert {rule.name for rule in IN_CONGRESS.rules if rule.effect is Effect.BREACH} == set(BREACHES.split())

    def test_the_others_cannot_stand(self) -> None:
        """None of the rules is a mere hint."""
        others = {rule.name for rule in IN_CONGRESS.rules if rule.effect is Effect.REFUSES}
        assert others == set(CANNOT_STAND.split())
        assert len(IN_CONGRESS.rules) == len((BREACHES + CANNOT_STAND).split())


class TestToNobodyElse:
    """A written reply goes to the deputies, or locally to the movers: to anyone else alone is a breach."""

    @each_body
    @pytest.mark.parametrize("to", Organ)
    def test_whom(self, body: Congress, to: Organ) -> None:
        """Each organ by itself."""
        event = ReplyDistributed(on=DAY, by=Organ.PRESIDIUM, to=frozenset({to}))
        found = {finding.rule.removeprefix(PREFIX) for finding in at_replied(body, Form.WRITTEN).check(event)}
        right = {Organ.DEPUTIES} if body is NATIONAL else {Organ.DEPUTIES, Organ.MOVERS}
        assert ("reply-reaches-deputies" in found) is (to not in right)
