"""What Shandong adds to an interpellation in a congress."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from tests.events_for import chance_of, walk
from tests.never_forgives import articles, beside

from npcproc.bodies import Congress, Organ
from npcproc.case import Case
from npcproc.events import Event
from npcproc.findings import Effect
from npcproc.local.shandong.interpellation import IN_SHANDONG
from npcproc.places import level_of
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
    Submitted,
)

TABLE = IN_CONGRESS.also(IN_SHANDONG)

PROVINCE, JINAN, DISTRICT, TOWNSHIP = "370000", "370100", "370103", "370103100"
OUTSIDE = {PROVINCE: "420000", JINAN: "420100", DISTRICT: "420102", TOWNSHIP: "420102100"}
"""A place of the same level in Hubei, whose own law is not encoded."""

FIRST, LAST, AFTER = date(2024, 1, 22), date(2024, 1, 26), date(2024, 1, 27)
"""The first and the last day of the session, and the day after."""

TEN = frozenset(f"代表{n}" for n in range(1, 11))

everywhere = pytest.mark.parametrize("place", sorted(OUTSIDE))
above_townships = pytest.mark.parametrize("place", [PROVINCE, JINAN, DISTRICT])


def congress(place: str) -> Congress:
    """The congress of a place."""
    return Congress(level=level_of(place), place=place, members=91)


def story(form: Form = Form.WRITTEN, on: date = FIRST) -> tuple[Event, ...]:
    """Every event of an interpellation that is answered twice, all of them lawful."""
    referred = Referred(on=on, by=Organ.PRESIDIUM, form=form, session_ends=max(on, LAST))
    replied = Replied(
        on=on, by=Organ.GOVERNMENT, form=form, answer="答复", head_attended=True, head_signed=form is Form.WRITTEN
    )
    to = frozenset({Organ.MOVERS})
    return (
        Submitted(on=on, by=Organ.DEPUTIES, signatories=TEN, target=Organ.GOVERNMENT, questions="问题", content="内容"),
        referred,
        replied,
        CommitteeReported(on=on),
        ReplyDistributed(on=on, by=Organ.PRESIDIUM, to=to),
        ReportDistributed(on=on, by=Organ.PRESIDIUM),
        Demanded(on=on, by=Organ.DEPUTIES, dissatisfied=frozenset(sorted(TEN)[:5])),
        referred,
        replied,
        Closed(on=on, by=Organ.PRESIDIUM),
    )


def until(kind: type[Event], place: str, form: Form = Form.WRITTEN, without: type[Event] = Event) -> Case:
    """The case just before the first event of that kind, one kind left out."""
    case = TABLE.open(congress(place))
    for event in story(form):
        if isinstance(event, kind):
            break
        if type(event) is not without:
            case = case.record(event)
    return case


def its(kind: type[Event], form: Form = Form.WRITTEN, /, **changed: Any) -> Any:
    """The first event of that kind, with something changed."""
    return evolve(next(event for event in story(form) if isinstance(event, kind)), **changed)


def breaks(case: Case, event: Event) -> dict[str, set[str]]:
    """The rules that the event breaks, each with the articles of Shandong that say so."""
    return articles(case, event, PROVINCE)


RULES, MEASURES, TOWNSHIPS = (
    "shandong-congress-rules-2019",
    "shandong-deputies-measures-2015",
    "shandong-townships-2015",
)


def said_in(*, province: str, township: str, elsewhere: str) -> pytest.MarkDecorator:
    """The articles of Shandong that say it at each level, and none in the place of the same level in Hubei."""
    by_place = {PROVINCE: province, JINAN: elsewhere, DISTRICT: elsewhere, TOWNSHIP: township}
    there = [(place, set(slugs.split())) for place, slugs in by_place.items()]
    return pytest.mark.parametrize(("place", "said"), [*there, *((place, set()) for place in OUTSIDE.values())])


puts = said_in(
    province=f"{RULES}/53.1 {MEASURES}/12.1", elsewhere=f"{MEASURES}/12.1", township=f"{TOWNSHIPS}/23.1 {MEASURES}/12.2"
)
states = said_in(province=f"{RULES}/54.1 {MEASURES}/12.3", elsewhere=f"{MEASURES}/12.3", township=f"{MEASURES}/12.3")
decides = said_in(
    province=f"{RULES}/55.1 {MEASURES}/12.4", elsewhere=f"{MEASURES}/12.4", township=f"{TOWNSHIPS}/23.2 {MEASURES}/12.4"
)
again = said_in(
    province=f"{RULES}/55.2 {MEASURES}/12.4", elsewhere=f"{MEASURES}/12.4", township=f"{TOWNSHIPS}/23.2 {MEASURES}/12.4"
)
reply = said_in(province=f"{RULES}/55.1", elsewhere="", township="")


class TestTheWholeWay:
    """An interpellation that goes as national law wants goes as Shandong wants, if the reply is in time."""

    @everywhere
    @pytest.mark.parametrize("form", [Form.WRITTEN, Form.PRESIDIUM])
    def test_lawful(self, place: str, form: Form) -> None:
        """Nothing is found at any level."""
        case = TABLE.open(congress(place))
        for event in story(form):
            assert case.check(event) == ()
            case = case.apply(event)
        assert case.ended

    @above_townships
    def test_lawful_in_committee(self, place: str) -> None:
        """Nor where a special committee hears the reply; townships have none."""
        case = TABLE.open(congress(place)).replay(story(Form.SPECIAL_COMMITTEE))
        assert case.findings == ()


class TestLocalLawAdds:
    """It never forgives: what is found outside Shandong is found in it, and what is more found is new there."""

    @everywhere
    @given(seed=st.integers(min_value=0, max_value=2**32))
    def test_against_a_place_outside(self, place: str, seed: int) -> None:
        """The same events before a congress of the same level in Shandong and in Hubei."""
        for case, event in walk(TABLE, congress(place), chance_of(seed)):
            outside = TABLE.open(congress(OUTSIDE[place])).replay(case.events)
            assert outside.stage is case.stage
            added = beside(outside.check(event), case.check(event))
            assert added <= {
                "interpellation.congress.shandong-replies-within-the-session",
                "interpellation.congress.shandong-the-committee-reports",
                "interpellation.congress.shandong-committee-reported",
            }

    @everywhere
    def test_nothing_is_added_outside(self, place: str) -> None:
        """What only Shandong asks for is not asked for in Hubei."""
        outside = TABLE.open(congress(OUTSIDE[place])).replay(story()[:2])
        assert outside.check(its(Replied, on=AFTER)) == ()


class TestHowDeputiesAsk:
    """Ten deputies put it jointly in the session, in writing, and it says what they ask; national law says it too."""

    @puts
    def test_nine_are_too_few(self, place: str, said: set[str]) -> None:
        """Nine are refused, once, by the articles that bind the level; ten are enough."""
        case, nine = TABLE.open(congress(place)), its(Submitted, signatories=frozenset(sorted(TEN)[:9]))
        assert breaks(case, nine) == {"enough-sign": said}
        assert case.check(its(Submitted)) == ()

    def test_the_sentence(self) -> None:
        """In Jinan a clerk reads one sentence, with the national article and Shandong's own."""
        nine = its(Submitted, signatories=frozenset(sorted(TEN)[:9]))
        (found,) = TABLE.open(congress(JINAN)).check(nine)
        assert found.rule == "interpellation.congress.enough-sign"
        assert found.zh == ("需10人以上联名，现有9人（地方组织法第二十四条第一款、山东省实施代表法办法第十二条第一款）")

    @puts
    def test_only_deputies(self, place: str, said: set[str]) -> None:
        """A delegation may not, as it may in the national congress."""
        case = TABLE.open(congress(place))
        assert breaks(case, its(Submitted, by=Organ.DELEGATION)) == {"deputies-ask": said}

    @said_in(province=f"{RULES}/53.1", elsewhere="", township=f"{TOWNSHIPS}/23.1")
    def test_in_writing(self, place: str, said: set[str]) -> None:
        """The province's own rules and those for townships say so; the Measures leave it to national law."""
        assert breaks(TABLE.open(congress(place)), its(Submitted, in_writing=False)) == {"in-writing": said}

    @puts
    def test_in_session(self, place: str, said: set[str]) -> None:
        """Only while the congress is in session."""
        assert breaks(TABLE.open(congress(place)), its(Submitted, while_in_session=False)) == {"in-session": said}

    @states
    def test_says_what_is_asked(self, place: str, said: set[str]) -> None:
        """The questions and their substance are stated."""
        blank = its(Submitted, questions=" ", content="")
        assert breaks(TABLE.open(congress(place)), blank) == {"states-questions": said, "states-content": said}

    @above_townships
    def test_the_supervisory_commission_may_be_asked(self, place: str) -> None:
        """Shandong's lists leave it out; that is no reason to refuse, for the longer national list stands."""
        assert TABLE.open(congress(place)).check(its(Submitted, target=Organ.SUPERVISORY_COMMISSION)) == ()


class TestRepliesWithinTheSession:
    """The organ replies before the session ends (Shandong Deputies Measures art. 12 para. 4)."""

    @everywhere
    def test_the_last_day_and_the_day_after(self, place: str) -> None:
        """On the last day it is in time; a day later it is a reply still, and a breach."""
        case = until(Replied, place)
        assert case.check(its(Replied, on=LAST)) == ()
        (found,) = case.check(its(Replied, on=AFTER))
        assert found.rule == "interpellation.congress.shandong-replies-within-the-session"
        assert found.effect is Effect.BREACH
        assert (
            found.zh == "应在大会会议期间答复，即不迟于2024-01-26，现为2024-01-27（山东省实施代表法办法第十二条第四款）"
        )

    @everywhere
    def test_due(self, place: str) -> None:
        """Until then it is due, and afterwards overdue."""
        case = until(Replied, place)
        (due,) = (due for due in case.due(AFTER) if due.event is Replied)
        assert (due.by, due.overdue) == (LAST, True)
        assert not any(due.overdue for due in case.due(LAST))

    def test_a_second_reply_too(self) -> None:
        """After a second referral it is due anew."""
        case = TABLE.open(congress(JINAN)).replay(story()[:8])
        assert [due.by for due in case.due(LAST) if due.event is Replied] == [LAST]
        assert breaks(case, its(Replied, on=AFTER)) == {"shandong-replies-within-the-session": {f"{MEASURES}/12.4"}}

    def test_where_the_last_day_is_not_known(self) -> None:
        """Nothing is found and no day is due."""
        case = until(Referred, JINAN).record(its(Referred, session_ends=None))
        assert case.check(its(Replied, on=AFTER)) == ()
        assert {due.by for due in case.due(FIRST)} == {None}


class TestSinceAmended:
    """The Measures were amended in 2025; a finding by the older text says so from the day after 12 March."""

    @pytest.mark.parametrize(("on", "remark"), [(date(2025, 3, 12), ""), (date(2025, 3, 13), "〔该文本此后已修改〕")])
    def test_remark(self, on: date, remark: str) -> None:
        """The remark follows the article."""
        case = TABLE.open(congress(JINAN)).replay(story(on=date(2025, 3, 10))[:2])
        (found,) = case.check(its(Replied, on=on))
        assert found.zh.endswith(f"（山东省实施代表法办法第十二条第四款{remark}）")
        assert ("[text since amended]" in found.en) is bool(remark)

    def test_only_after_that_text(self) -> None:
        """Beside it, an article of a text that stands has no remark."""
        alone = its(Submitted, signatories=frozenset({"代表1"}), on=date(2025, 4, 1))
        (found,) = TABLE.open(congress(TOWNSHIP)).check(alone)
        assert found.articles.zh == (
            "地方组织法第二十四条第一款、山东省乡镇人大工作若干规定第二十三条第一款、"
            "山东省实施代表法办法第十二条第二款〔该文本此后已修改〕"
        )


class TestHowTheOrganReplies:
    """The presidium refers it to the organ, which replies as was decided; its head comes, or signs."""

    @decides
    def test_the_presidium_refers(self, place: str, said: set[str]) -> None:
        """The presidium, and not a special committee; that it is the first reply is said by one rule alone."""
        case = until(Referred, place)
        assert breaks(case, its(Referred, by=Organ.SPECIAL_COMMITTEE)) == {"presidium-refers": said}

    @reply
    def test_lawful_form(self, place: str, said: set[str]) -> None:
        """A delegation's meeting is no place for a reply; of Shandong's texts the rules of the province say so."""
        case, elsewhere = until(Referred, place), its(Referred, form=Form.DELEGATION)
        assert breaks(case, elsewhere) == {"lawful-form": said}
        assert breaks(case.record(elsewhere), its(Replied, Form.DELEGATION)) == {"lawful-form": said}

    @decides
    def test_another_organ_or_another_form(self, place: str, said: set[str]) -> None:
        """The organ asked replies, in the form decided."""
        case = until(Replied, place, Form.PRESIDIUM)
        assert breaks(case, its(Replied, Form.PRESIDIUM, by=Organ.COURT)) == {"the-organ-replies": said}
        written = its(Replied, Form.PRESIDIUM, form=Form.WRITTEN, head_signed=True)
        assert breaks(case, written) == {"replies-as-decided": said}

    @reply
    def test_the_head_and_the_movers(self, place: str, said: set[str]) -> None:
        """The head comes in person, or signs; in a smaller meeting the movers may attend and speak."""
        oral, written = until(Replied, place, Form.PRESIDIUM), until(Replied, place)
        assert breaks(oral, its(Replied, Form.PRESIDIUM, head_attended=False)) == {"head-attends": said}
        assert breaks(oral, its(Replied, Form.PRESIDIUM, movers_admitted=False)) == {"movers-may-attend": said}
        assert breaks(oral, its(Replied, Form.PRESIDIUM, movers_heard=False)) == {"movers-may-speak": said}
        assert breaks(written, its(Replied, head_signed=False)) == {"head-signs": said}


class TestReported:
    """The special committee that heard the reply reports to the presidium (Shandong Congress Rules art. 56)."""

    def test_before_it_ends(self) -> None:
        """Without the report the end is a breach, in the province's congress alone."""
        closed = its(Closed)
        case = until(Closed, PROVINCE, Form.SPECIAL_COMMITTEE, without=CommitteeReported)
        (found,) = case.check(closed)
        assert found.rule == "interpellation.congress.shandong-committee-reported"
        assert found.effect is Effect.BREACH
        assert until(Closed, PROVINCE, Form.SPECIAL_COMMITTEE).check(closed) == ()
        assert until(Closed, JINAN, Form.SPECIAL_COMMITTEE, without=CommitteeReported).check(closed) == ()

    def test_not_of_a_written_reply(self) -> None:
        """Where no committee heard the reply, none reports."""
        assert until(Closed, PROVINCE, without=CommitteeReported).check(its(Closed)) == ()

    def test_nobody_else_reports(self) -> None:
        """The committee reports."""
        case = until(CommitteeReported, PROVINCE, Form.SPECIAL_COMMITTEE)
        wrong = its(CommitteeReported, by=Organ.GOVERNMENT)
        assert breaks(case, wrong) == {"shandong-the-committee-reports": {f"{RULES}/56.1"}}


class TestPrinted:
    """The presidium has a written reply, and where it finds it necessary the report, printed."""

    @pytest.mark.parametrize("to", [Organ.DEPUTIES, Organ.MOVERS])
    def test_reply(self, to: Organ) -> None:
        """To the session or to the movers."""
        assert until(ReplyDistributed, PROVINCE).check(its(ReplyDistributed, to=frozenset({to}))) == ()

    @reply
    def test_reply_to_others_or_by_others(self, place: str, said: set[str]) -> None:
        """Not to the government alone, and by the presidium."""
        case, wrong = until(ReplyDistributed, place), its(ReplyDistributed, to=frozenset({Organ.GOVERNMENT}))
        assert breaks(case, wrong) == {"reply-reaches-deputies": said}
        assert breaks(case, its(ReplyDistributed, by=Organ.GOVERNMENT)) == {"presidium-distributes-reply": said}

    @reply
    def test_reply_was_distributed(self, place: str, said: set[str]) -> None:
        """Before the matter ends."""
        case = until(Closed, place, without=ReplyDistributed)
        assert breaks(case, its(Closed)) == {"reply-was-distributed": said}

    @said_in(province=f"{RULES}/56.1 {MEASURES}/12.4", elsewhere=f"{MEASURES}/12.4", township=f"{MEASURES}/12.4")
    def test_report(self, place: str, said: set[str]) -> None:
        """The presidium decides, at every level."""
        case = until(ReportDistributed, place)
        assert breaks(case, its(ReportDistributed, by=Organ.GOVERNMENT)) == {"presidium-distributes-report": said}


class TestASecondReply:
    """Half of the movers may ask for it, and the presidium decides."""

    @again
    def test_half_is_enough(self, place: str, said: set[str]) -> None:
        """Five of ten are enough, four are not."""
        case, four = until(Demanded, place), its(Demanded, dissatisfied=frozenset(sorted(TEN)[:4]))
        assert case.check(its(Demanded)) == ()
        assert breaks(case, four) == {"half-of-the-movers-dissatisfied": said}

    @again
    def test_the_presidium_decides(self, place: str, said: set[str]) -> None:
        """Whether there is a second reply or none; the rule on the first one is silent by then."""
        case = until(Demanded, place).record(its(Demanded))
        assert breaks(case, its(Referred, by=Organ.GOVERNMENT)) == {"presidium-decides-again": said}
        assert breaks(case, Declined(on=FIRST, by=Organ.GOVERNMENT)) == {"presidium-decides-again": said}
        assert case.check(Declined(on=FIRST, by=Organ.PRESIDIUM)) == ()
