"""What every rule is, shown of every kind at once: one verdict, two sides of a line, two languages."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

import pytest
from attrs import evolve, field, frozen
from hypothesis import given, settings
from hypothesis import strategies as st

from npcproc import rules
from npcproc.ballot_paper import entries
from npcproc.bodies import Body, Congress, Organ, StandingCommittee
from npcproc.events import Event, Voted, VotingMethod, persons
from npcproc.findings import Effect, Text
from npcproc.levels import ALL_LEVELS, LOCAL, Level, by_level
from npcproc.periods import MonthsOfYear, days, months
from npcproc.rules import Bound, Entry, Every, Has, Is, Latest, Own, Past, Range, Rule
from npcproc.statutes import Edition
from npcproc.tally import AT_LEAST_ONE_FIFTH, HALF_OR_MORE, MORE_THAN_HALF, Tally

PLACES = {
    Level.NATIONAL: "100000",
    Level.PROVINCIAL: "370000",
    Level.MUNICIPAL: "370100",
    Level.COUNTY: "370103",
    Level.TOWNSHIP: "370103001",
}
DAY = date(2025, 3, 4)
SAYS = Text("应当如此", "it must be so")


def edition(slug: str, since: date, until: date | None = None, levels: frozenset[Level] = ALL_LEVELS) -> Edition:
    """A law made up for these tests."""
    return Edition(
        slug=slug,
        zh="示范法",
        en="Model Law",
        short_zh="示范法",
        short_en="Model Law",
        issuer="NPC",
        adopted=since,
        since=since,
        until=until,
        levels=levels,
        source="made up",
    )


OLD = edition("model-law-2010", date(2010, 1, 1), date(2020, 1, 1))
NEW = edition("model-law-2020", date(2020, 1, 1))
LOCAL_LAW = edition("local-law-2015", date(2015, 1, 1), levels=LOCAL)
CITES = (OLD.art(1), NEW.art(2, 1))


@frozen(kw_only=True)
class Moved(Event):
    """The matter is moved."""

    zh = "提出"
    en = "Moved"

    movers: frozenset[str] = field(converter=persons)
    until: date
    method: VotingMethod = VotingMethod.SECRET_BALLOT
    seats: int = 2


@frozen(kw_only=True)
class Paper(Voted):
    """An act with a field of every kind."""

    zh = "文书"
    en = "Paper"

    signatories: frozenset[str] = field(converter=persons, default=frozenset())
    wanting: frozenset[str] = field(converter=persons, default=frozenset())
    present: int = 0
    times: int = 0
    words: int = 0
    held: tuple[date, ...] = ()
    since: date = DAY - timedelta(days=200)
    named: date = DAY
    until: date | None = None
    so: bool = True
    text: str = ""
    to: frozenset[Organ] = frozenset()
    jointly: Mapping[str, frozenset[str]] = field(factory=dict, eq=entries)


@frozen
class Before:
    """A case in which these things happened."""

    body: Body
    events: tuple[Event, ...] = ()


def body_at(level: Level, members: int = 31) -> Body:
    """A congress of that level."""
    return Congress(level=level, place=PLACES[level], members=members)


HERE = frozenset({Organ.GOVERNMENT, Organ.COURT})
NUMBERS = by_level(national=10, provincial=5, municipal=5, county=3, township=2)
SPRING = by_level(
    national=MonthsOfYear(3, 3),
    provincial=MonthsOfYear(3, 4),
    municipal=MonthsOfYear(3, 4),
    county=MonthsOfYear(2, 4),
    township=MonthsOfYear(2, 4),
)
MAJORITY = rules.Majority(name="majority", share=MORE_THAN_HALF, quorum=HALF_OR_MORE, says=SAYS, cites=CITES)
SEATS = Latest(Moved, "seats")
NOMINEES = Every(Moved, "movers")
TABLE = (
    Entry(VotingMethod.DEVICE, frozenset({Organ.COURT}), CITES),
    Entry(VotingMethod.OTHER, HERE, (OLD.art(7), NEW.art(8))),
)

KINDS: list[Rule] = [
    rules.Addressed(name="addressed", same_as=Latest(Moved, "by"), says=SAYS, cites=CITES),
    rules.Among(name="among", of="text", listed=Latest(Moved, "movers"), says=SAYS, cites=CITES),
    rules.AsDecided(name="as-decided", of="method", same_as=Latest(Moved, "method"), says=SAYS, cites=CITES),
    rules.Attendance(name="attendance", of="to", includes=HERE, says=SAYS, cites=CITES),
    rules.BallotsReturned(name="ballots-returned", says=SAYS, cites=CITES),
    rules.Cap(name="cap", of="words", at_most=NUMBERS, unit=Text("字", "words"), says=SAYS, cites=CITES),
    rules.Competence(name="competence", allowed=HERE, says=SAYS, cites=CITES),
    rules.CompetenceByTable(name="competence-by-table", by_field="method", table=TABLE, says=SAYS),
    rules.Composition(name="composition", of="to", includes=HERE, says=SAYS, cites=CITES),
    rules.Content(name="content", of="text", says=SAYS, cites=CITES),
    rules.ContentFrom(
        name="content-from", of="method", allowed=frozenset({VotingMethod.OTHER}), says=SAYS, cites=CITES
    ),
    rules.Covers(name="covers", of="to", includes=HERE, says=SAYS, cites=CITES),
    rules.Deadline(name="deadline", after=Latest(Moved), within=months(3), says=SAYS, cites=CITES),
    rules.Delegations(name="delegations", of="signatories", at_least=NUMBERS, cites=CITES),
    rules.Duty(name="duty", of="so", says=SAYS, cites=CITES),
    rules.DutyByTable(name="duty-by-table", by_field="method", table=TABLE, says=SAYS),
    rules.EachSigned(name="each-signed", of="jointly", at_least=NUMBERS, says=SAYS, cites=CITES),
    rules.Eligibility(name="eligibility", of="by", allowed=HERE, says=SAYS, cites=CITES),
    rules.Enough(name="enough", of="signatories", number=SEATS, says=SAYS, cites=CITES),
    rules.EnoughCandidates(
        name="enough-candidates",
        of="signatories",
        number=SEATS,
        nominees=NOMINEES,
        says=SAYS,
        cites=CITES,
    ),
    rules.EveryoneVotes(name="everyone-votes", says=SAYS, cites=CITES),
    rules.Frequency(name="frequency", every=months(2), says=SAYS, cites=CITES),
    rules.Incompatibility(name="incompatibility", of="to", excludes=HERE, says=SAYS, cites=CITES),
    rules.InMonths(name="in-months", months=SPRING, since=Latest(Moved), says=SAYS, cites=CITES),
    rules.Initiator(
        name="initiator",
        allowed=by_level(national=HERE, provincial=HERE, municipal=HERE, county=HERE, township=HERE - {Organ.COURT}),
        says=SAYS,
        cites=CITES,
    ),
    rules.Invited(name="invited", of="so", says=SAYS, cites=CITES),
    MAJORITY,
    rules.Method(name="method", of="method", allowed=frozenset({VotingMethod.DEVICE}), says=SAYS, cites=CITES),
    rules.MethodByTable(
        name="method-by-table",
        of="method",
        by_field="by",
        table=(Entry(Organ.COURT, frozenset({VotingMethod.DEVICE}), CITES),),
        says=SAYS,
    ),
    rules.MoversShare(
        name="movers-share", of="wanting", share=MORE_THAN_HALF, movers=Latest(Moved, "movers"), says=SAYS, cites=CITES
    ),
    rules.NobodyElse(name="nobody-else", of="signatories", nominees=NOMINEES, says=SAYS, cites=CITES),
    rules.NotBefore(name="not-before", of="on", day=Latest(Moved), wait=days(7), says=SAYS, cites=CITES),
    rules.Notice(name="notice", before=Own("named"), at_least=days(10), says=SAYS, cites=CITES),
    rules.Performed(name="performed", of="text", says=SAYS, cites=CITES),
    rules.Portion(name="portion", of="words", whole="present", share=AT_LEAST_ONE_FIFTH, says=SAYS, cites=CITES),
    rules.Prohibition(name="prohibition", of="so", says=SAYS, cites=CITES),
    rules.Publicity(name="publicity", of="so", says=SAYS, cites=CITES),
    rules.Quorum(name="quorum", share=MORE_THAN_HALF, says=SAYS, cites=CITES),
    rules.Reached(name="reached", of="times", at_least=NUMBERS, says=SAYS, cites=CITES),
    rules.Recusal(name="recusal", of="so", says=SAYS, cites=CITES),
    rules.Right(name="right", of="so", says=SAYS, cites=CITES),
    rules.SentTo(name="sent-to", of="to", meets=HERE, says=SAYS, cites=CITES),
    rules.SameDay(name="same-day", of="named", day=Latest(Moved, "until"), says=SAYS, cites=CITES),
    rules.SameTerm(name="same-term", of="named", same_as="since", says=SAYS, cites=CITES),
    rules.SameTermByTable(
        name="same-term-by-table", of="named", by_field="method", same_as="since", table=TABLE, says=SAYS
    ),
    rules.Sequence(name="sequence", after=Moved, says=SAYS, cites=CITES),
    rules.Sequence(name="sequence-of-a-condition", after=Past(Moved, "by", HERE), says=SAYS, cites=CITES),
    rules.SetDay(name="set-day", until=Latest(Moved, "until"), says=SAYS, cites=CITES),
    rules.Signatures(name="signatures", at_least=NUMBERS, cites=CITES),
    rules.Signatures(name="signatures-by-share", at_least=AT_LEAST_ONE_FIFTH, cites=CITES),
    rules.SignedByOne(name="signed-by-one", of="jointly", number=SEATS, says=SAYS, cites=CITES),
    rules.Size(name="size", of="present", at_least=NUMBERS, says=SAYS, cites=CITES),
    rules.Term(name="term", of="named", until="until", says=SAYS, cites=CITES),
    rules.TermsByTable(
        name="terms-by-table",
        of="times",
        by_field="method",
        table=(Entry(VotingMethod.DEVICE, frozenset({2}), CITES),),
        says=SAYS,
    ),
    rules.UpTo(name="up-to", of="signatories", number=SEATS, says=SAYS, cites=CITES),
    rules.ValidVote(name="valid-vote", share=MORE_THAN_HALF, says=SAYS, cites=CITES),
    rules.Window(name="window", of="so", says=SAYS, cites=CITES),
    rules.Yearly(name="yearly", of="times", at_least=NUMBERS, says=SAYS, cites=CITES),
]
# what came before decides these; the event alone cannot be put on the other side
OF_THE_PAST = ("frequency", "sequence", "sequence-of-a-condition")

widely = settings(max_examples=300)  # one act is judged by all kinds
every_kind = pytest.mark.parametrize("rule", KINDS, ids=lambda rule: rule.name)

PEOPLE = st.frozensets(st.sampled_from("甲乙丙丁戊己庚辛壬癸"))
NEAR = st.dates(DAY - timedelta(days=200), DAY + timedelta(days=200))


@st.composite
def tallies(draw: st.DrawFn) -> Tally:
    """A count of 31, with ballots or without, sometimes with more in the box than were issued."""
    present = draw(st.integers(0, 31))
    if draw(st.booleans()):
        return Tally(members=31, present=present, in_favour=draw(st.integers(0, present)))
    issued = draw(st.integers(0, present))
    returned = draw(st.integers(0, 31))
    return Tally(
        members=31, present=present, in_favour=draw(st.integers(0, returned)), issued=issued, returned=returned
    )


@st.composite
def papers(draw: st.DrawFn) -> Paper:
    """Any such act, lawful or not."""
    return Paper(
        on=draw(NEAR),
        by=draw(st.sampled_from([*HERE, Organ.MEMBERS])),
        tally=draw(tallies()),
        method=draw(st.sampled_from(VotingMethod)),
        declared=draw(st.none() | st.booleans()),
        signatories=draw(PEOPLE),
        wanting=draw(PEOPLE),
        present=draw(st.integers(0, 31)),
        times=draw(st.integers(0, 12)),
        words=draw(st.integers(0, 12)),
        held=tuple(draw(st.lists(st.dates(DAY - timedelta(days=200), DAY), max_size=6))),
        since=DAY - timedelta(days=300),
        named=draw(NEAR),
        until=draw(st.none() | NEAR),
        so=draw(st.booleans()),
        text=draw(st.sampled_from(["", " ", "甲"])),
        to=draw(st.frozensets(st.sampled_from([*HERE, Organ.MEMBERS]))),
        jointly=draw(st.dictionaries(st.sampled_from("子丑寅"), PEOPLE, max_size=3)),
    )


@st.composite
def pasts(draw: st.DrawFn) -> Before:
    """A case in which the matter was moved, or nothing happened."""
    body = body_at(draw(st.sampled_from(Level)))
    moved = Moved(
        on=draw(NEAR),
        by=draw(st.sampled_from([*HERE, Organ.MEMBERS])),
        movers=draw(PEOPLE),
        until=draw(NEAR),
        method=draw(st.sampled_from(VotingMethod)),
    )
    return Before(body, (moved,) if draw(st.booleans()) else ())


MOVED = Moved(on=DAY, by=Organ.COURT, movers=frozenset("甲乙丙丁戊己"), until=DAY + timedelta(days=9))
LAWFUL = Paper(
    on=DAY + timedelta(days=8),
    by=Organ.COURT,
    tally=Tally(members=31, present=20, in_favour=18, issued=20, returned=20),
    declared=True,
    named=DAY + timedelta(days=60),
    until=DAY + timedelta(days=30),
    text="甲",
    signatories=frozenset("甲乙丙丁"),
    jointly={"子": frozenset("甲乙丙")},
)


class TestEveryKind:
    """Each kind is tried below."""

    def test_none_is_left_out(self) -> None:
        """A new kind that is not tried fails here."""
        public = {getattr(rules, name) for name in rules.__all__}
        kinds = {kind for kind in public if isinstance(kind, type) and issubclass(kind, Rule) and kind is not Rule}
        assert {type(rule) for rule in KINDS} == kinds

    @every_kind
    def test_has_its_name_in_the_inventory(self, rule: Rule) -> None:
        """A kind is one of the inventory's words."""
        assert rule.kind in {
            "attendance",
            "calculation",
            "competence",
            "content",
            "deadline",
            "duty",
            "eligibility",
            "frequency",
            "incompatibility",
            "initiator",
            "majority",
            "method",
            "notice",
            "prohibition",
            "publicity",
            "quorum",
            "recusal",
            "right",
            "sequence",
            "signatures",
            "size",
            "term",
            "window",
        }

    @every_kind
    def test_effect_is_the_usual_one(self, rule: Rule) -> None:
        """Unless the rule says otherwise."""
        assert rule.effect is type(rule).usual
        assert evolve(rule, effect=Effect.ADVISORY).effect is Effect.ADVISORY

    @every_kind
    def test_reads_fields_of_the_event(self, rule: Rule) -> None:
        """So a table can check that the event has them."""
        assert all(hasattr(LAWFUL, name) for name in rule.reads)


class TestVerdict:
    """The predicate of the hot path and the quantity in its range never disagree."""

    @widely
    @given(past=pasts(), event=papers())
    def test_judge_is_quantity_in_range(self, past: Before, event: Paper) -> None:
        """For any act in any case, at every level."""
        for rule in KINDS:
            lawful = rule.lawful(past, event)
            expected = lawful is None or rule.quantity(past, event) in lawful
            assert rule.met(past, event) is expected
            assert rule.judge(past.body.level)(past, event) is expected

    @widely
    @given(past=pasts(), event=papers())
    def test_a_fixed_field_is_the_whole_rule(self, past: Before, event: Paper) -> None:
        """Where a rule comes to one value of one field, comparing that field is judging."""
        fixed = [(rule, pair) for rule in KINDS if (pair := rule.fixed(past.body.level)) is not None]
        assert fixed
        for rule, (of, value) in fixed:
            assert rule.met(past, event) is (getattr(event, of) == value)


class TestExamples:
    """Every rule can put an act on either side of its line."""

    @widely
    @given(past=pasts(), event=papers())
    def test_each_on_its_side(self, past: Before, event: Paper) -> None:
        """Lawful ones meet the rule, the others break it."""
        for rule in KINDS:
            met, broken = rule.examples(past, event)
            assert all(rule.met(past, example) for example in met)
            assert not any(rule.met(past, example) for example in broken)

    @pytest.mark.parametrize("level", Level)
    @pytest.mark.parametrize(
        "rule", [rule for rule in KINDS if rule.name not in OF_THE_PAST], ids=lambda rule: rule.name
    )
    def test_both_sides_can_be_reached(self, rule: Rule, level: Level) -> None:
        """From one ordinary act there is an example on each side."""
        met, broken = rule.examples(Before(body_at(level), (MOVED,)), LAWFUL)
        assert met
        assert broken

    @pytest.mark.parametrize("name", OF_THE_PAST)
    def test_what_the_past_decides(self, name: str) -> None:
        """The act itself is the example, on the side on which it already is."""
        (rule,) = (rule for rule in KINDS if rule.name == name)
        past = Before(body_at(Level.COUNTY), (MOVED,))
        on_time = evolve(LAWFUL, since=DAY)
        assert rule.examples(past, on_time) == ((on_time,), ())

    @given(event=papers())
    def test_none_where_the_rule_asks_nothing(self, event: Paper) -> None:
        """A rule whose condition does not hold has no sides."""
        rule = rules.Duty(name="duty", of="so", when=Has("text"), says=SAYS, cites=CITES)
        examples = rule.examples(Before(body_at(Level.COUNTY)), event)
        assert (examples == ((), ())) is (not event.text.strip())


class TestSentences:
    """A finding can be read in both languages, with its articles."""

    @widely
    @given(past=pasts(), event=papers())
    def test_of_any_broken_rule(self, past: Before, event: Paper) -> None:
        """Both sentences are whole, and end with the article in force that day."""
        for rule in KINDS:
            bound = Bound.of(rule, "model", past.body.level, past.body.place, event.on)
            assert bound is not None
            if bound.met(past, event):
                continue
            finding = bound.finding(past, event)
            assert finding.rule == f"model.{rule.name}"
            assert (finding.kind, finding.effect, finding.on) == (rule.kind, rule.effect, event.on)
            assert isinstance(finding.required, Range)
            assert finding.found not in finding.required
            assert re.fullmatch(r"[^，A-Za-z]+，[^A-Za-z]+（示范法第.条(第.款)?）", finding.zh)
            assert re.fullmatch(r"\S.*; \S.* \(Model Law 2020 art\. \d( ¶\d)?\)", finding.en)
            assert "None" not in finding.en

    @every_kind
    def test_says_is_in_both(self, rule: Rule) -> None:
        """What a rule requires is said without an act to judge."""
        assert rule.says.zh
        assert rule.says.en


class TestWhen:
    """A rule with a condition asks nothing unless it holds."""

    RULE = rules.Duty(name="duty", of="so", when=Is("by", {Organ.COURT}), says=SAYS, cites=CITES)

    @given(event=papers())
    def test_asked_of_those_alone(self, event: Paper) -> None:
        """Of anyone else anything is met."""
        bound = Bound.of(self.RULE, "model", Level.COUNTY, PLACES[Level.COUNTY], DAY)
        assert bound is not None
        assert bound.met(Before(body_at(Level.COUNTY)), event) is (event.by is not Organ.COURT or event.so)

    @given(event=papers())
    def test_of_the_past(self, event: Paper) -> None:
        """A condition on the past looks at the case."""
        rule = evolve(self.RULE, when=Past(Moved))
        bound = Bound.of(rule, "model", Level.COUNTY, PLACES[Level.COUNTY], DAY)
        assert bound is not None
        assert bound.met(Before(body_at(Level.COUNTY)), event)
        assert bound.met(Before(body_at(Level.COUNTY), (MOVED,)), event) is event.so


def bound_on(rule: Rule, on: date, level: Level = Level.COUNTY) -> Bound | None:
    """The rule as it stands that day."""
    return Bound.of(rule, "model", level, PLACES[level], on)


class TestInForce:
    """A rule is in force exactly while and where one of its citations governs."""

    RULE = rules.Duty(name="duty", of="so", says=SAYS, cites=(OLD.art(1), NEW.art(2)))

    @given(on=st.dates(date(2000, 1, 1), date(2040, 1, 1)))
    def test_from_the_first_day(self, on: date) -> None:
        """Not before the first edition; after that always under exactly one article."""
        bound = bound_on(self.RULE, on)
        if on < date(2010, 1, 1):
            assert bound is None
        else:
            assert bound is not None
            assert bound.cites == {NEW.art(2) if on >= date(2020, 1, 1) else OLD.art(1)}

    @pytest.mark.parametrize(
        ("on", "cites"),
        [
            (date(2009, 12, 31), None),
            (date(2010, 1, 1), {OLD.art(1)}),
            (date(2019, 12, 31), {OLD.art(1)}),
            (date(2020, 1, 1), {NEW.art(2)}),
        ],
    )
    def test_on_the_edges(self, on: date, cites: set[object] | None) -> None:
        """The day a text takes force is the first; the day it is replaced is not its own."""
        bound = bound_on(self.RULE, on)
        assert (None if bound is None else bound.cites) == cites

    def test_a_repealed_rule(self) -> None:
        """With the old article alone it ends with the old text."""
        rule = evolve(self.RULE, cites=(OLD.art(1),))
        assert bound_on(rule, date(2019, 12, 31)) is not None
        assert bound_on(rule, date(2020, 1, 1)) is None

    @pytest.mark.parametrize("level", Level)
    def test_only_at_its_levels(self, level: Level) -> None:
        """A provision of local law says nothing at the national level."""
        rule = evolve(self.RULE, cites=(LOCAL_LAW.art(1),))
        assert (bound_on(rule, DAY, level) is None) is (level is Level.NATIONAL)

    def test_a_level_without_a_number(self) -> None:
        """Nor does a rule that has no number there."""
        rule = rules.Signatures(name="signatures", at_least=by_level(county=3), cites=CITES)
        assert bound_on(rule, DAY, Level.COUNTY) is not None
        assert bound_on(rule, DAY, Level.TOWNSHIP) is None


class TestYieldsTo:
    """A rule asks nothing while a provision governs that allows more."""

    RULE = rules.Duty(name="duty", of="so", says=SAYS, cites=(OLD.art(1), NEW.art(2)), yields_to=(LOCAL_LAW.art(9),))

    def test_until_the_other_takes_force(self) -> None:
        """The day before it still asks, that day no more."""
        assert bound_on(self.RULE, date(2014, 12, 31)) is not None
        assert bound_on(self.RULE, date(2015, 1, 1)) is None

    def test_where_the_other_does_not_govern(self) -> None:
        """At the national level it asks on."""
        assert bound_on(self.RULE, date(2015, 1, 1), Level.NATIONAL) is not None


class TestEntries:
    """The catalog has every provision with its number, at the levels at which the rule has one."""

    @pytest.mark.parametrize("level", Level)
    @every_kind
    def test_every_article(self, rule: Rule, level: Level) -> None:
        """Each citation once, with one number."""
        entries = rule.entries(level)
        assert {cite for cite, _ in entries} == set(rule.cites)
        assert {value for _, value in entries} == {rule.value(level)}

    @pytest.mark.parametrize(
        ("name", "value"),
        [
            ("cap", "3"),
            ("deadline", "3"),
            ("duty", ""),
            ("frequency", "2"),
            ("majority", ">1/2"),
            ("movers-share", ">1/2"),
            ("not-before", "7"),
            ("notice", "10"),
            ("quorum", ">1/2"),
            ("signatures", "3"),
            ("signatures-by-share", "1/5"),
            ("size", "3"),
            ("valid-vote", ">1/2"),
            ("yearly", "3"),
        ],
    )
    def test_the_number(self, name: str, value: str) -> None:
        """As the inventory has it, at county level."""
        (rule,) = (rule for rule in KINDS if rule.name == name)
        assert rule.value(Level.COUNTY) == value

    def test_none_where_it_is_not_regulated(self) -> None:
        """A level left out has no entry."""
        rule = rules.Signatures(name="signatures", at_least=by_level(county=3), cites=CITES)
        assert rule.entries(Level.TOWNSHIP) == ()
        assert rule.entries(Level.COUNTY) == tuple((cite, "3") for cite in CITES)


class TestNationalWords:
    """A finding at the national level speaks of 委员长会议."""

    @pytest.mark.parametrize(("level", "name"), [(Level.NATIONAL, "委员长会议"), (Level.COUNTY, "主任会议")])
    def test_council(self, level: Level, name: str) -> None:
        """In what is required and in what was there."""
        rule = rules.Competence(
            name="council",
            allowed=frozenset({Organ.MEMBERS}),
            says=Text("不由主任会议提出", "not the council"),
            cites=CITES,
        )
        body = StandingCommittee(level=level, place=PLACES[level], members=31)
        bound = bound_on(rule, DAY, level)
        assert bound is not None
        finding = bound.finding(Before(body), evolve(LAWFUL, by=Organ.CHAIRPERSONS_COUNCIL))
        assert finding.zh == f"不由{name}提出，现为{name}（示范法第二条第一款）"


class TestValue:
    """Rules are values."""

    @every_kind
    def test_equal_and_hashable(self, rule: Rule) -> None:
        """The same said twice is the same rule; another name is another rule."""
        changed: Any = evolve(rule, name="another")
        assert {rule, evolve(rule)} == {rule}
        assert changed != rule

    def test_of_another_kind(self) -> None:
        """The same fields in another kind are another rule."""
        duty: Rule = rules.Duty(name="a", of="so", says=SAYS, cites=CITES)
        publicity: Rule = rules.Publicity(name="a", of="so", says=SAYS, cites=CITES)
        assert duty != publicity

    def test_shown(self) -> None:
        """A rule shows its fields, and its articles in short."""
        duty = rules.Duty(name="a", of="so", says=SAYS, cites=CITES)
        assert repr(duty).startswith("Duty(name='a', ")
        assert repr(duty).endswith("cites=(model-law-2010/1, model-law-2020/2.1))")

    def test_no_finding_of_what_asks_nothing(self) -> None:
        """Where a rule has nothing to measure against, there is nothing to tell of it."""
        rule = rules.Deadline(name="a", after=Latest(Moved), within=days(3), says=SAYS, cites=CITES)
        bound = bound_on(rule, DAY)
        assert bound is not None
        moved = Moved(on=DAY, by=Organ.MEMBERS, movers={"甲"}, until=DAY)
        assert bound.met(Before(body_at(Level.COUNTY)), moved)
        with pytest.raises(ValueError, match="asks nothing of Moved"):
            bound.finding(Before(body_at(Level.COUNTY)), moved)


class TestRestated:
    """A place's own law says a rule again: the same rule under the place's name, by the place's articles."""

    @pytest.mark.parametrize("rule", [r for r in KINDS if not hasattr(r, "by_field")], ids=lambda rule: rule.name)
    def test_the_same_but_for_name_and_articles(self, rule: Rule) -> None:
        """Nothing else changes, unless it is said."""
        again = rule.restated("hubei", LOCAL_LAW.art(3))
        assert (again.name, again.cites) == (f"hubei-{rule.name}", (LOCAL_LAW.art(3),))
        assert evolve(again, name=rule.name, cites=rule.cites) == rule
        assert rule.restated("hubei", LOCAL_LAW.art(3), effect=Effect.ADVISORY).effect is Effect.ADVISORY

    @pytest.mark.parametrize("rule", [r for r in KINDS if hasattr(r, "by_field")], ids=lambda rule: rule.name)
    def test_not_by_a_table(self, rule: Rule) -> None:
        """A rule by a table has its articles in the entries of the table."""
        with pytest.raises(TypeError, match="cites"):
            rule.restated("hubei", LOCAL_LAW.art(3))
