"""Shapes: a choice, a flag, something stated, a list, a table, what an earlier act fixed."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import frozen
from hypothesis import given
from hypothesis import strategies as st

from npcproc.bodies import Body, Congress, Organ
from npcproc.events import Event, VotingMethod
from npcproc.findings import Text
from npcproc.law.national import DEPUTIES_2015, DEPUTIES_2025, NPC_RULES_2021, ORGANIC_2022
from npcproc.levels import Level, by_level
from npcproc.rules import (
    Addressed,
    AsDecided,
    Attendance,
    Bound,
    Competence,
    CompetenceByTable,
    Content,
    Duty,
    Entry,
    Excludes,
    Incompatibility,
    Latest,
    Meets,
    OneOf,
    Prohibition,
    SentTo,
)

DAY = date(2025, 3, 4)
SAYS = Text("应当如此", "it must be so")
CITES = (DEPUTIES_2015.art(1), DEPUTIES_2025.art(1))
PLACES = {Level.NATIONAL: "100000", Level.COUNTY: "370103", Level.TOWNSHIP: "370103001"}


@frozen(kw_only=True)
class Paper(Event):
    """A paper is handed in."""

    zh = "文书"
    en = "Paper"

    office: str = "主任"
    so: bool = True
    text: str | None = "为何"
    to: frozenset[Organ] = frozenset()
    method: VotingMethod = VotingMethod.DEVICE


@frozen
class Before:
    """A case in which these things happened."""

    body: Body
    events: tuple[Event, ...] = ()


def at(level: Level, *events: Event) -> Before:
    """A case in a congress of that level."""
    return Before(Congress(level=level, place=PLACES[level], members=61), events)


ORGANS = st.sampled_from(Organ)
SETS = st.frozensets(ORGANS, max_size=5)


class TestChoice:
    """A field has one of the values that the law allows at that level."""

    RULE = Competence(
        name="competence",
        allowed=by_level(national=frozenset({Organ.PRESIDIUM, Organ.DELEGATION}), county=frozenset({Organ.PRESIDIUM})),
        says=SAYS,
        cites=CITES,
    )

    @given(by=ORGANS)
    def test_by_level(self, by: Organ) -> None:
        """What is allowed at the national level need not be at another."""
        paper = Paper(on=DAY, by=by)
        assert self.RULE.met(at(Level.NATIONAL), paper) is (by in {Organ.PRESIDIUM, Organ.DELEGATION})
        assert self.RULE.met(at(Level.COUNTY), paper) is (by is Organ.PRESIDIUM)

    def test_a_level_left_out(self) -> None:
        """Where the law says nothing the rule has nothing to say."""
        assert not self.RULE.regulates(Level.TOWNSHIP)
        assert self.RULE.lawful(at(Level.TOWNSHIP), Paper(on=DAY, by=Organ.COURT)) is None
        assert self.RULE.actors(at(Level.TOWNSHIP)) == frozenset()

    def test_actors(self) -> None:
        """A rule on who acts names them; a rule on another field names nobody."""
        assert self.RULE.actors(at(Level.COUNTY)) == frozenset({Organ.PRESIDIUM})
        method = Competence(name="c", of="to", allowed=frozenset({Organ.COURT}), says=SAYS, cites=CITES)
        assert method.actors(at(Level.COUNTY)) == frozenset()

    def test_fixed_only_where_there_is_one(self) -> None:
        """One organ at county level; two at the national one, and nothing is fixed."""
        assert self.RULE.fixed(Level.COUNTY) == ("by", Organ.PRESIDIUM)
        assert self.RULE.fixed(Level.NATIONAL) is None


class TestFlag:
    """Something is so; or it is not so."""

    @pytest.mark.parametrize("so", [True, False])
    def test_both_ways(self, *, so: bool) -> None:
        """A duty wants it, a prohibition does not."""
        paper = Paper(on=DAY, by=Organ.COURT, so=so)
        assert Duty(name="d", of="so", says=SAYS, cites=CITES).met(at(Level.COUNTY), paper) is so
        assert Prohibition(name="p", of="so", says=SAYS, cites=CITES).met(at(Level.COUNTY), paper) is not so

    def test_sentence(self) -> None:
        """A yes or no is not printed as a value."""
        bound = Bound.of(Duty(name="d", of="so", says=SAYS, cites=CITES), "p", Level.COUNTY, "370103", DAY)
        assert bound is not None
        finding = bound.finding(at(Level.COUNTY), Paper(on=DAY, by=Organ.COURT, so=False))
        assert finding.zh == "应当如此，实际并非如此（代表法第一条）"
        assert finding.en == "it must be so; it is not so (Deputies Law 2015 art. 1)"


TABLED = CompetenceByTable(
    name="who-nominates",
    by_field="office",
    says=SAYS,
    table=(
        Entry("主任", frozenset({Organ.PRESIDIUM}), (ORGANIC_2022.art(26, 1), NPC_RULES_2021.art(40))),
        Entry("主任", frozenset({Organ.DEPUTIES}), (ORGANIC_2022.art(26, 2),)),
        Entry("代表", frozenset({Organ.DELEGATION}), (DEPUTIES_2015.art(9),)),
    ),
)


class TestTabled:
    """The lawful values depend on another field, looked up in a table whose lines have their own articles."""

    @given(by=ORGANS)
    def test_entries_of_a_key_are_read_together(self, by: Organ) -> None:
        """Two lines for one office, and either is enough."""
        paper = Paper(on=DAY, by=by, office="主任")
        assert TABLED.met(at(Level.COUNTY), paper) is (by in {Organ.PRESIDIUM, Organ.DEPUTIES})
        assert TABLED.cites_for(at(Level.COUNTY), paper) == (
            ORGANIC_2022.art(26, 1),
            NPC_RULES_2021.art(40),
            ORGANIC_2022.art(26, 2),
        )

    @given(by=ORGANS)
    def test_only_where_a_line_governs(self, by: Organ) -> None:
        """At the national level the second line says nothing, so deputies are not enough."""
        paper = Paper(on=DAY, by=by, office="主任")
        assert TABLED.met(at(Level.NATIONAL), paper) is (by is Organ.PRESIDIUM)

    @given(by=ORGANS)
    def test_a_key_that_no_line_speaks_of(self, by: Organ) -> None:
        """Is not regulated by this rule."""
        assert TABLED.met(at(Level.COUNTY), Paper(on=DAY, by=by, office="法官"))

    def test_a_line_out_of_force(self) -> None:
        """The day its article ends, the key is regulated no more."""
        last_day = Paper(on=date(2025, 3, 11), by=Organ.COURT, office="代表")
        next_day = Paper(on=date(2025, 3, 12), by=Organ.COURT, office="代表")
        assert TABLED.lawful(at(Level.COUNTY), last_day) == OneOf(frozenset({Organ.DELEGATION}))
        assert TABLED.lawful(at(Level.COUNTY), next_day) is None

    def test_a_finding_cites_the_lines_of_its_key(self) -> None:
        """And, of those, only the articles in force there."""
        bound = Bound.of(TABLED, "p", Level.COUNTY, "370103", DAY)
        assert bound is not None
        finding = bound.finding(at(Level.COUNTY), Paper(on=DAY, by=Organ.COURT, office="主任"))
        assert finding.cites == (ORGANIC_2022.art(26, 1), ORGANIC_2022.art(26, 2))

    def test_cites_are_those_of_its_lines(self) -> None:
        """Each once, in the order of the table; nobody writes them twice."""
        twice = CompetenceByTable(
            name="t",
            by_field="office",
            says=SAYS,
            table=(*TABLED.entries_, Entry("副主任", frozenset(), CITES[:1] * 2)),
        )
        assert twice.cites == (*TABLED.cites, CITES[0])

    def test_entries_for_the_catalog(self) -> None:
        """Every article of every line."""
        assert tuple(cite for cite, _ in TABLED.entries(Level.COUNTY)) == TABLED.cites

    def test_reads_both_fields(self) -> None:
        """The one it judges and the one it looks up."""
        assert TABLED.reads == ("by", "office")


class TestWritten:
    """A field is stated."""

    @pytest.mark.parametrize(
        ("text", "met"), [("为何", True), (" 为何 ", True), ("", False), ("　\n", False), (None, False)]
    )
    def test_blank_is_nothing(self, text: str | None, *, met: bool) -> None:
        """Blanks of any kind, an empty text and None are nothing."""
        rule = Content(name="content", of="text", says=SAYS, cites=CITES)
        paper = Paper(on=DAY, by=Organ.COURT, text=text)
        assert rule.met(at(Level.COUNTY), paper) is met
        assert rule.judge(Level.COUNTY)(at(Level.COUNTY), paper) is met

    def test_a_list(self) -> None:
        """An empty list is nothing as well."""
        rule = Content(name="content", of="to", says=SAYS, cites=CITES)
        assert not rule.met(at(Level.COUNTY), Paper(on=DAY, by=Organ.COURT))
        assert rule.met(at(Level.COUNTY), Paper(on=DAY, by=Organ.COURT, to=frozenset({Organ.COURT})))


TWO = frozenset({Organ.COURT, Organ.GOVERNMENT})


class TestListed:
    """A collection has all these in it, or one of those, or none of others."""

    @given(to=SETS)
    def test_three_ways(self, to: frozenset[Organ]) -> None:
        """All, some, none."""
        paper, past = Paper(on=DAY, by=Organ.COURT, to=to), at(Level.COUNTY)
        assert Attendance(name="a", of="to", includes=TWO, says=SAYS, cites=CITES).met(past, paper) is (to >= TWO)
        assert SentTo(name="s", of="to", meets=TWO, says=SAYS, cites=CITES).met(past, paper) is bool(to & TWO)
        assert Incompatibility(name="i", of="to", excludes=TWO, says=SAYS, cites=CITES).met(
            past, paper
        ) is to.isdisjoint(TWO)

    def test_by_level(self) -> None:
        """The list may differ from level to level, and be silent at some."""
        rule = SentTo(
            name="s", of="to", meets=by_level(county=TWO, national=TWO - {Organ.COURT}), says=SAYS, cites=CITES
        )
        assert rule.at(Level.COUNTY) == Meets(TWO)
        assert rule.at(Level.NATIONAL) == Meets(frozenset({Organ.GOVERNMENT}))
        assert not rule.regulates(Level.TOWNSHIP)
        assert rule.judge(Level.TOWNSHIP)(at(Level.TOWNSHIP), Paper(on=DAY, by=Organ.COURT))

    def test_one_of_the_three(self) -> None:
        """None of them, or two, is refused, and the message names the rule."""
        with pytest.raises(ValueError, match="nothing: exactly one"):
            SentTo(name="nothing", of="to", says=SAYS, cites=CITES)
        with pytest.raises(ValueError, match="twofold: exactly one"):
            SentTo(name="twofold", of="to", meets=TWO, excludes=TWO, says=SAYS, cites=CITES)

    def test_range_of_an_exclusion(self) -> None:
        """It is the range of what is barred."""
        rule = Incompatibility(name="i", of="to", excludes=TWO, says=SAYS, cites=CITES)
        assert rule.lawful(at(Level.COUNTY), None) == Excludes(TWO)


class TestAgreed:
    """A field has the value that an earlier act fixed."""

    RULE = AsDecided(name="as-decided", of="method", same_as=Latest(Paper, "method"), says=SAYS, cites=CITES)

    @given(was=st.sampled_from(VotingMethod), method=st.sampled_from(VotingMethod))
    def test_the_same(self, was: VotingMethod, method: VotingMethod) -> None:
        """That value and no other."""
        past = at(Level.COUNTY, Paper(on=DAY, by=Organ.COURT, method=was))
        assert self.RULE.met(past, Paper(on=DAY, by=Organ.COURT, method=method)) is (was is method)

    @given(method=st.sampled_from(VotingMethod))
    def test_nothing_fixed(self, method: VotingMethod) -> None:
        """Where no earlier act fixed one, nothing is asked."""
        assert self.RULE.lawful(at(Level.COUNTY), None) is None
        assert self.RULE.judge(Level.COUNTY)(at(Level.COUNTY), Paper(on=DAY, by=Organ.COURT, method=method))

    def test_actors(self) -> None:
        """Whom the earlier act named, it is their turn; before it, nobody is known."""
        rule = Addressed(name="addressed", same_as=Latest(Paper, "by"), says=SAYS, cites=CITES)
        assert rule.actors(at(Level.COUNTY)) == frozenset()
        assert rule.actors(at(Level.COUNTY, Paper(on=DAY, by=Organ.COURT))) == frozenset({Organ.COURT})
        assert self.RULE.actors(at(Level.COUNTY, Paper(on=DAY, by=Organ.COURT))) == frozenset()
