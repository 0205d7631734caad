"""Rules about people."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import field, frozen
from hypothesis import given
from hypothesis import strategies as st

from npcproc.bodies import Body, Congress, Organ, StandingCommittee
from npcproc.events import Event, persons
from npcproc.findings import Effect, Text
from npcproc.law.national import DEPUTIES_2025
from npcproc.levels import Level, by_level
from npcproc.rules import AtLeast, Attendance, Bound, Delegations, Invited, Reached, Recusal, Right, Rule, Signatures
from npcproc.tally import AT_LEAST_ONE_TENTH, HALF_OR_MORE

DAY = date(2025, 3, 14)
SAYS = Text("应当如此", "it must be so")
CITES = (DEPUTIES_2025.art(1),)
COUNTY = StandingCommittee(level=Level.COUNTY, place="370103", members=31)


@frozen(kw_only=True)
class Proposed(Event):
    """People propose something."""

    zh = "提议"
    en = "Proposed"

    signatories: frozenset[str] = field(converter=persons)
    so: bool = True
    age: int = 45


@frozen
class Before:
    """A case in which nothing has happened."""

    body: Body = COUNTY
    events: tuple[Event, ...] = ()


def signed(number: int) -> Proposed:
    """So many sign."""
    return Proposed(on=DAY, by=Organ.MEMBERS, signatories=[f"第{n}人" for n in range(number)])


class TestSignatures:
    """Enough people sign, each counted once."""

    RULE = Signatures(name="enough", at_least=by_level(national=10, provincial=5, county=3), cites=CITES)

    @pytest.mark.parametrize(
        ("level", "place", "needed"),
        [(Level.NATIONAL, "100000", 10), (Level.PROVINCIAL, "370000", 5), (Level.COUNTY, "370103", 3)],
    )
    @given(number=st.integers(0, 12))
    def test_by_level(self, level: Level, place: str, needed: int, number: int) -> None:
        """The number of the level is enough, one fewer is not."""
        body = StandingCommittee(level=level, place=place, members=31)
        assert self.RULE.met(Before(body), signed(number)) is (number >= needed)

    def test_a_level_left_out(self) -> None:
        """Is not regulated."""
        assert not self.RULE.regulates(Level.MUNICIPAL)

    @given(members=st.integers(1, 600), number=st.integers(0, 70))
    def test_as_a_share_of_all(self, members: int, number: int) -> None:
        """A tenth of all deputies: of 275 that is 28."""
        rule = Signatures(name="tenth", at_least=AT_LEAST_ONE_TENTH, cites=CITES)
        past = Before(Congress(level=Level.COUNTY, place="370103", members=members))
        assert rule.met(past, signed(number)) is (10 * number >= members)

    def test_a_tenth_of_275(self) -> None:
        """E06: 27 are too few for a recall, 28 are enough."""
        rule = Signatures(name="tenth", at_least=AT_LEAST_ONE_TENTH, cites=CITES)
        past = Before(Congress(level=Level.COUNTY, place="370103", members=275))
        assert rule.lawful(past, signed(0)) == AtLeast(28)
        assert [rule.met(past, signed(number)) for number in (27, 28)] == [False, True]

    def test_each_once(self) -> None:
        """Who signs twice has signed once."""
        assert not self.RULE.met(Before(), Proposed(on=DAY, by=Organ.MEMBERS, signatories=["甲", "乙", "甲"]))

    @given(number=st.integers(0, 12), wanted=st.integers(0, 12))
    def test_an_example_has_as_many_as_wanted(self, number: int, wanted: int) -> None:
        """People are added or left out, and nobody else is put in their place."""
        before = signed(number)
        after = self.RULE.setting(Before(), before, wanted)
        assert len(after.signatories) == wanted
        assert after.signatories <= before.signatories or before.signatories <= after.signatories

    def test_names_that_are_taken(self) -> None:
        """An invented name is never one that is there."""
        before = Proposed(on=DAY, by=Organ.MEMBERS, signatories=["1号", "3号"])
        assert len(self.RULE.setting(Before(), before, 5).signatories) == 5

    def test_sentence(self) -> None:
        """How many are wanted and how many signed."""
        bound = Bound.of(self.RULE, "p", Level.COUNTY, "370103", DAY)
        assert bound is not None
        finding = bound.finding(Before(), signed(2))
        assert finding.zh == "需3人以上联名，现有2人（代表法第一条）"
        assert finding.en == "at least 3 must sign jointly; 2 signed (Deputies Law 2025 art. 1)"

    def test_value(self) -> None:
        """The number of the level, or the share."""
        assert self.RULE.value(Level.PROVINCIAL) == "5"
        assert Signatures(name="half", at_least=HALF_OR_MORE, cites=CITES).value(Level.COUNTY) == "1/2"


class TestDelegations:
    """Enough delegations join in, each counted once, whoever of their deputies signs."""

    RULE = Delegations(name="three", of="signatories", at_least=by_level(national=3), cites=CITES)
    PAST = Before(Congress(level=Level.NATIONAL, place="100000", members=2980))

    @given(number=st.integers(0, 6))
    def test_at_the_line(self, number: int) -> None:
        """Three are enough, two are not."""
        assert self.RULE.met(self.PAST, signed(number)) is (number >= 3)

    def test_sentence(self) -> None:
        """What is counted is delegations, not persons."""
        bound = Bound.of(self.RULE, "p", Level.NATIONAL, "100000", DAY)
        assert bound is not None
        finding = bound.finding(self.PAST, signed(2))
        assert finding.zh == "需3个以上代表团，现有2个（代表法第一条）"
        assert finding.en == "at least 3 delegations must join in; 2 joined in (Deputies Law 2025 art. 1)"

    def test_its_field(self) -> None:
        """Unless another is named, it reads the field of that name."""
        assert Delegations(name="three", at_least=by_level(national=3), cites=CITES).reads == ("delegations",)


class TestRecusal:
    """Nobody with a stake in the matter takes part."""

    @pytest.mark.parametrize("so", [True, False])
    def test_taking_part(self, *, so: bool) -> None:
        """Taking part breaks it, keeping out meets it."""
        rule = Recusal(name="recusal", of="so", says=SAYS, cites=CITES)
        assert rule.met(Before(), Proposed(on=DAY, by=Organ.MEMBERS, signatories=[], so=so)) is not so


class TestEffects:
    """What lacks someone stands and is a breach; what someone may not do at all cannot stand."""

    @pytest.mark.parametrize(
        ("rule", "effect"),
        [
            (Attendance(name="a", of="to", includes=frozenset({Organ.COURT}), says=SAYS, cites=CITES), Effect.BREACH),
            (Invited(name="i", of="so", says=SAYS, cites=CITES), Effect.BREACH),
            (Right(name="r", of="so", says=SAYS, cites=CITES), Effect.BREACH),
            (Recusal(name="k", of="so", says=SAYS, cites=CITES), Effect.REFUSES),
            (Signatures(name="s", at_least=by_level(county=3), cites=CITES), Effect.REFUSES),
        ],
        ids=lambda value: value.name if isinstance(value, Rule) else "",
    )
    def test_usual(self, rule: Rule, effect: Effect) -> None:
        """Unless the rule says otherwise."""
        assert rule.effect is effect


class TestReached:
    """Someone is so old, or has done something for so long."""

    RULE = Reached(name="old-enough", of="age", at_least=by_level(county=45), says=SAYS, cites=CITES)

    @given(age=st.integers(0, 120))
    def test_that_age(self, age: int) -> None:
        """The age itself is enough, a year less is not."""
        assert self.RULE.met(Before(), Proposed(on=DAY, by=Organ.MEMBERS, signatories=(), age=age)) is (age >= 45)

    def test_by_level(self) -> None:
        """A level left out is not regulated; the catalog has the number."""
        assert not self.RULE.regulates(Level.NATIONAL)
        assert self.RULE.value(Level.COUNTY) == "45"
        assert self.RULE.shows(44) == Text("现为44年", "found 44 years")
