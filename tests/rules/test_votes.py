"""Rules about votes."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve, field, frozen
from hypothesis import given
from hypothesis import strategies as st

from npcproc.bodies import Body, Organ, StandingCommittee
from npcproc.events import Event, Voted, persons
from npcproc.findings import Effect, Text
from npcproc.law.national import SUPERVISION_2024
from npcproc.levels import Level
from npcproc.rules import (
    AtLeast,
    BallotsReturned,
    Bound,
    Decided,
    EveryoneVotes,
    Latest,
    LatestCarried,
    Majority,
    MoversShare,
    Outcome,
    Rule,
    ValidVote,
)
from npcproc.tally import HALF_OR_MORE, MORE_THAN_HALF, Carried, NotCarried, Share, Tally, Void

DAY, LATER = date(2025, 3, 4), date(2025, 6, 4)
BODY = StandingCommittee(level=Level.COUNTY, place="370103", members=31)
SAYS = Text("全体组成人员过半数赞成方可通过", "more than half of all members carry it")
CITES = (SUPERVISION_2024.art(1),)
MAJORITY = Majority(name="majority", share=MORE_THAN_HALF, quorum=MORE_THAN_HALF, says=SAYS, cites=CITES)


@frozen(kw_only=True)
class Moved(Event):
    """People move something."""

    zh = "提出"
    en = "Moved"

    movers: frozenset[str] = field(converter=persons)


@frozen(kw_only=True)
class Demanded(Event):
    """Those who want it."""

    zh = "要求"
    en = "Demanded"

    wanting: frozenset[str] = field(converter=persons)


@frozen(kw_only=True)
class Limited(Voted):
    """A vote that may set a day."""

    zh = "限期表决"
    en = "Limited"

    report_by: date | None = None


@frozen
class Before:
    """A case in which these things happened."""

    events: tuple[Event, ...] = ()
    body: Body = BODY


def vote(in_favour: int, present: int = 31, *, declared: bool | None = None, **counts: int) -> Voted:
    """So many of 31 in favour."""
    tally = Tally(members=31, present=present, in_favour=in_favour, **counts)
    return Voted(on=DAY, tally=tally, declared=declared)


def limited(in_favour: int, report_by: date | None = None, present: int = 31) -> Limited:
    """The same, with a day set."""
    return Limited(on=DAY, tally=Tally(members=31, present=present, in_favour=in_favour), report_by=report_by)


def sentence(rule: Rule, past: Before, event: Event) -> Text:
    """What a finding of the rule says, without its articles."""
    bound = Bound.of(rule, "p", Level.COUNTY, "370103", DAY)
    assert bound is not None
    finding = bound.finding(past, event)
    return Text(finding.zh.partition("（")[0], finding.en.partition(" (")[0])


class TestMajority:
    """The count decides; a declaration that says otherwise cannot stand."""

    @given(in_favour=st.integers(0, 31), present=st.integers(0, 31))
    def test_exactly_one_outcome(self, in_favour: int, present: int) -> None:
        """Carried from sixteen, void below sixteen present, not carried in between."""
        event = vote(min(in_favour, present), present)
        outcomes = [MAJORITY.carried, MAJORITY.not_carried, MAJORITY.void]
        held = [outcome.result for outcome in outcomes if outcome.holds(Before(), event)]
        carried = event.tally.in_favour >= 16
        assert held == [Void if present < 16 else Carried if carried else NotCarried]

    @given(in_favour=st.integers(0, 31), declared=st.none() | st.booleans())
    def test_declared_as_counted(self, in_favour: int, *, declared: bool | None) -> None:
        """What was not declared is not judged; what was must agree with the count."""
        met = MAJORITY.met(Before(), vote(in_favour, declared=declared))
        assert met is (declared is None or declared is (in_favour >= 16))

    @pytest.mark.parametrize("present", [15, 16])
    def test_void_cannot_be_declared_carried(self, present: int) -> None:
        """Fifteen votes of fifteen present carry nothing; sixteen of sixteen do."""
        assert MAJORITY.met(Before(), vote(present, present, declared=True)) is (present == 16)

    def test_without_a_quorum_asked(self) -> None:
        """Where the law sets none, few present is not void."""
        rule = Majority(name="m", share=MORE_THAN_HALF, says=SAYS, cites=CITES)
        assert rule.not_carried.holds(Before(), vote(15, 15))
        assert not rule.void.holds(Before(), vote(15, 15))

    def test_sentences(self) -> None:
        """What should have been declared and what was."""
        lost = sentence(MAJORITY, Before(), vote(15, declared=True))
        assert lost.zh == f"{SAYS.zh}，按计票应宣布未通过，却宣布通过"
        assert lost.en == f"{SAYS.en}; by the count it is not carried; it was declared carried"
        won = sentence(MAJORITY, Before(), vote(16, declared=False))
        assert won.zh == f"{SAYS.zh}，按计票应宣布通过，却宣布未通过"
        assert won.en == f"{SAYS.en}; by the count it is carried; it was declared lost"


class TestOutcome:
    """The three outcomes of one majority split all cases."""

    OUTCOMES = (MAJORITY.carried, MAJORITY.not_carried, MAJORITY.void)

    def test_they_are_all_cases(self) -> None:
        """Each names one, and together they are the universe."""
        assert len({outcome.family for outcome in self.OUTCOMES}) == 1
        assert frozenset().union(*(outcome.cases for outcome in self.OUTCOMES)) == MAJORITY.carried.universe
        assert [len(outcome.cases) for outcome in self.OUTCOMES] == [1, 1, 1]

    def test_of_another_majority(self) -> None:
        """Outcomes of two majorities are not compared."""
        other = Majority(name="other", share=HALF_OR_MORE, says=SAYS, cites=CITES)
        assert other.carried.family != MAJORITY.carried.family

    def test_words(self) -> None:
        """In both languages, and what they read."""
        assert [outcome.text for outcome in self.OUTCOMES] == [
            Text("通过", "carried"),
            Text("未通过", "not carried"),
            Text("无效", "void"),
        ]
        assert Outcome(MAJORITY, Carried).reads == ("tally",)

    @given(in_favour=st.integers(0, 31))
    def test_predicate(self, in_favour: int) -> None:
        """The hot path says the same."""
        for outcome in self.OUTCOMES:
            event = vote(in_favour)
            assert outcome.predicate()(Before(), event) is outcome.holds(Before(), event)


class TestDecided:
    """Some vote carried."""

    CONDITION = Decided(Voted, MAJORITY)

    @pytest.mark.parametrize(
        ("votes", "decided"),
        [
            ((), False),
            ((vote(16),), True),
            ((vote(15),), False),
            ((vote(15, 15),), False),
            ((vote(16), vote(15)), True),
            ((vote(16), vote(15, 15)), True),
            ((vote(15), vote(16)), True),
            ((vote(15), vote(15, 15)), False),
        ],
    )
    def test_any_of_them(self, votes: tuple[Event, ...], *, decided: bool) -> None:
        """None, a lost one and a void one are not enough, and they take nothing back that carried."""
        assert self.CONDITION.holds(Before(votes), None) is decided

    def test_words(self) -> None:
        """It names the vote; one case of two."""
        assert self.CONDITION.text == Text("“表决”已通过", "Voted carried")
        assert self.CONDITION.cases < self.CONDITION.universe
        assert self.CONDITION.family != Decided(Voted, evolve(MAJORITY, share=HALF_OR_MORE)).family


class TestLatestCarried:
    """What the latest vote that carried says."""

    SAYS = LatestCarried(Limited, "report_by", majority=MAJORITY)

    @pytest.mark.parametrize(
        ("votes", "day"),
        [
            ((), None),
            ((limited(15, DAY),), None),
            ((limited(16),), None),
            ((limited(16, DAY),), DAY),
            ((limited(16, DAY), limited(16, LATER)), LATER),
            ((limited(16, DAY), limited(15, LATER)), DAY),
            ((limited(16, DAY), limited(15, LATER, present=15)), DAY),
            ((limited(16, DAY), limited(16)), DAY),
        ],
    )
    def test_latest_that_says_something(self, votes: tuple[Event, ...], day: date | None) -> None:
        """A lost or void vote does not count, nor one that carries and says nothing."""
        assert self.SAYS.value(Before(votes), None) == day

    def test_it_is_what_it_reads(self) -> None:
        """Another majority makes another of it, and so does another field."""
        assert LatestCarried(Limited, "report_by", majority=MAJORITY) == self.SAYS
        assert LatestCarried(Limited, "report_by", majority=evolve(MAJORITY, share=HALF_OR_MORE)) != self.SAYS
        assert LatestCarried(Limited, majority=MAJORITY) != self.SAYS

    def test_a_field_it_has_not(self) -> None:
        """Refused when it is written, naming event and field."""
        with pytest.raises(ValueError, match=r"LatestCarried\.of: Voted has no field 'report_by'"):
            LatestCarried(Voted, "report_by", majority=MAJORITY)


class TestValidVote:
    """A quorum is present when the vote is taken."""

    RULE = ValidVote(name="valid", share=MORE_THAN_HALF, says=Text("过半数出席", "more than half attend"), cites=CITES)

    @given(present=st.integers(0, 31))
    def test_sixteen_of_thirty_one(self, present: int) -> None:
        """Sixteen are enough, fifteen are not."""
        assert self.RULE.met(Before(), vote(0, present)) is (present >= 16)

    def test_the_roll_of_that_day_counts(self) -> None:
        """Members that day, not members when the case began."""
        tally = Tally(members=29, present=15, in_favour=15)
        assert self.RULE.met(Before(), Voted(on=DAY, tally=tally))

    def test_sentence(self) -> None:
        """How many had to be there and how many were."""
        assert sentence(self.RULE, Before(), vote(15, 15)) == Text(
            "过半数出席，即16人以上出席，现有15人出席",
            "more than half attend, that is at least 16 present; 15 present",
        )

    def test_effect(self) -> None:
        """Without it the vote cannot stand."""
        assert self.RULE.effect is Effect.REFUSES
        assert self.RULE.kind == "quorum"


class TestBallotsReturned:
    """No more ballots come back than went out."""

    RULE = BallotsReturned(name="ballots", says=Text("收回不多于发出", "no more than went out"), cites=CITES)

    @given(returned=st.integers(0, 31))
    def test_as_many_as_issued(self, returned: int) -> None:
        """As many is lawful, one more is not."""
        assert self.RULE.met(Before(), vote(0, 31, issued=20, returned=returned)) is (returned <= 20)

    def test_no_ballots(self) -> None:
        """Where none were used nothing is asked, and there is no example."""
        assert self.RULE.met(Before(), vote(16))
        assert self.RULE.examples(Before(), vote(16)) == ((), ())

    def test_no_example_of_the_impossible(self) -> None:
        """With more votes in the box than were issued, no example can have fewer ballots than votes."""
        event = vote(21, 20, issued=20, returned=21)
        met, broken = self.RULE.examples(Before(), event)
        assert met == ()
        assert [example.tally.returned for example in broken] == [21]


class TestEveryoneVotes:
    """Everyone present takes part in the vote."""

    RULE = EveryoneVotes(name="everyone", says=Text("出席者均应表决", "all present vote"), cites=CITES)

    @given(not_voting=st.integers(0, 15))
    def test_nobody_may_be_left(self, not_voting: int) -> None:
        """One who does not vote is a breach."""
        assert self.RULE.met(Before(), vote(16, not_voting=not_voting)) is (not_voting == 0)
        assert self.RULE.effect is Effect.BREACH


class TestMoversShare:
    """So large a share of the movers, and of nobody else."""

    SIX = Before((Moved(on=DAY, by=Organ.MEMBERS, movers=frozenset("甲乙丙丁戊己")),))

    def rule(self, share: Share) -> MoversShare:
        """The rule with that share."""
        return MoversShare(
            name="m",
            share=share,
            of="wanting",
            movers=Latest(Moved, "movers"),
            says=Text("须提案人", "movers"),
            cites=CITES,
        )

    @pytest.mark.parametrize(("share", "needed"), [(MORE_THAN_HALF, 4), (HALF_OR_MORE, 3)])
    @given(wanting=st.frozensets(st.sampled_from("甲乙丙丁戊己庚辛壬癸")))
    def test_of_six(self, share: Share, needed: int, wanting: frozenset[str]) -> None:
        """Three of six are half or more and not more than half; others do not count."""
        event = Demanded(on=DAY, by=Organ.MOVERS, wanting=wanting)
        assert self.rule(share).met(self.SIX, event) is (len(wanting & frozenset("甲乙丙丁戊己")) >= needed)

    @given(movers=st.integers(1, 40), wanting=st.integers(0, 40))
    def test_any_number(self, movers: int, wanting: int) -> None:
        """Twice those who want it exceed the movers."""
        past = Before((Moved(on=DAY, by=Organ.MEMBERS, movers=frozenset(map(str, range(movers)))),))
        event = Demanded(on=DAY, by=Organ.MOVERS, wanting=map(str, range(wanting)))
        assert self.rule(MORE_THAN_HALF).met(past, event) is (2 * min(wanting, movers) > movers)

    def test_nobody_moved(self) -> None:
        """Where nobody moved there is no half to exceed."""
        event = Demanded(on=DAY, by=Organ.MOVERS, wanting=frozenset("甲"))
        assert self.rule(MORE_THAN_HALF).lawful(Before(), event) == AtLeast(1)
        assert not self.rule(MORE_THAN_HALF).met(Before(), event)

    def test_sentence(self) -> None:
        """How many are wanted and how many there are; somebody else is not counted."""
        event = Demanded(on=DAY, by=Organ.MOVERS, wanting=frozenset("甲乙丙庚"))
        assert sentence(self.rule(MORE_THAN_HALF), self.SIX, event) == Text(
            "须提案人，即4人以上，现有3人", "movers, that is at least 4; found 3"
        )
