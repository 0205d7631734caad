"""Rules about who is put up for election: who signs, for how many seats, and who then is on the list."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest
from attrs import field, frozen
from hypothesis import given
from hypothesis import strategies as st

from npcproc.bodies import Body, Congress, Organ
from npcproc.events import Event
from npcproc.findings import Text
from npcproc.law.national import ELECTION_2020
from npcproc.levels import Level, by_level
from npcproc.rules import EachSigned, EnoughCandidates, Latest, NobodyElse, SignedByOne, UpTo
from npcproc.rules.candidates import filled, named, signed

DAY = date(2025, 3, 14)
SAYS = Text("名单应当合法", "the list is lawful")
CITES = (ELECTION_2020.art(30),)


@frozen(kw_only=True)
class Put(Event):
    """People are put up, by some together."""

    zh = "推荐"
    en = "Put"

    jointly: Mapping[str, frozenset[str]] = field(factory=dict)
    candidates: frozenset[str] = frozenset()
    seats: int = 1

    def __attrs_post_init__(self) -> None:
        """Somebody is put up."""
        if not self.jointly and not self.candidates:
            raise ValueError


def put(names: str = "甲", **by: frozenset[str]) -> Put:
    """Those are put up, some of them by people who sign."""
    return Put(on=DAY, by=Organ.PRESIDIUM, candidates=frozenset(names), jointly=by)


@frozen
class Before:
    """A case in which some have been put up."""

    body: Body
    events: tuple[Event, ...] = ()


COUNTY = Congress(level=Level.COUNTY, place="370103", members=200)
NOTHING = Before(COUNTY)
SEATS = Latest(Put, "seats")
NOMINEES = Latest(Put, "candidates")


def for_seats(seats: int, names: str = "甲乙丙") -> Before:
    """So many seats are to be filled, and these were named."""
    return Before(COUNTY, (Put(on=DAY, by=Organ.PRESIDIUM, candidates=frozenset(names), seats=seats),))


some_sign = st.dictionaries(st.sampled_from("甲乙丙丁"), st.frozensets(st.sampled_from("一二三四五")), min_size=1)


class TestInvented:
    """People for examples."""

    @given(own=st.frozensets(st.sampled_from("甲乙丙")), many=st.integers(-2, 40))
    def test_filled(self, own: frozenset[str], many: int) -> None:
        """As many as asked for, those given first, nobody twice."""
        names = filled(own, many, "人选")
        assert len(set(names)) == len(names) == max(many, 0)
        assert set(names) <= own if many <= len(own) else set(names) >= own

    def test_signed(self) -> None:
        """Whoever is invented signs for nobody else."""
        assert len(signed("甲")) == len(signed("乙")) == 30
        assert not signed("甲") & signed("乙")
        assert signed("甲", {"一"}, 1) == {"一"}

    def test_nobody_named(self) -> None:
        """There is no event that names nobody."""
        assert named(put(), candidates=frozenset()) is None
        assert named(put(), candidates=frozenset("乙")) == put("乙")


class TestEachSigned:
    """At least so many people sign for each whom some name jointly."""

    RULE = EachSigned(name="sign", of="jointly", at_least=by_level(county=10), cites=CITES)

    @pytest.mark.parametrize(("fewest", "met"), [(10, True), (9, False), (0, False)])
    def test_the_fewest(self, fewest: int, *, met: bool) -> None:
        """Whoever has the fewest must have enough."""
        event = put(甲=signed("甲", many=12), 乙=signed("乙", many=fewest))
        assert self.RULE.met(NOTHING, event) is met
        assert self.RULE.shows(self.RULE.quantity(NOTHING, event)).en == f"{fewest} signed"

    def test_nobody_jointly(self) -> None:
        """Where none is named jointly nothing is asked, nor where the law has no number."""
        assert self.RULE.lawful(NOTHING, put()) is None
        assert self.RULE.regulates(Level.COUNTY)
        assert not self.RULE.regulates(Level.NATIONAL)
        assert self.RULE.value(Level.COUNTY) == "10"

    @given(jointly=some_sign, value=st.integers(0, 12))
    def test_set(self, jointly: dict[str, frozenset[str]], value: int) -> None:
        """A number that is set is there, for each."""
        made = self.RULE.setting(NOTHING, Put(on=DAY, by=Organ.PRESIDIUM, jointly=jointly), value)
        assert {len(some) for some in made.jointly.values()} == {value}


class TestUpTo:
    """Nobody names more people than there are seats."""

    RULE = UpTo(name="up-to", of="candidates", number=SEATS, says=SAYS, cites=CITES)

    @given(seats=st.integers(1, 5), many=st.integers(1, 6))
    def test_no_more(self, seats: int, many: int) -> None:
        """As many as seats, not one more."""
        assert self.RULE.met(for_seats(seats), put("甲乙丙丁戊己"[:many])) is (many <= seats)

    @given(names=st.frozensets(st.sampled_from("甲乙丙"), min_size=1), value=st.integers(0, 5))
    def test_set(self, names: frozenset[str], value: int) -> None:
        """A number that is set is there; there is no event with nobody."""
        made = self.RULE.setting(for_seats(1), put("".join(names)), value)
        assert made is None if value == 0 else len(made.candidates) == value

    def test_before_seats_are_settled(self) -> None:
        """Nothing is asked."""
        assert self.RULE.lawful(NOTHING, put()) is None

    def test_said(self) -> None:
        """What was required and what was there, in numbers."""
        lawful = self.RULE.lawful(for_seats(2), put())
        assert lawful is not None
        assert self.RULE.required(lawful).zh == "名单应当合法，即不超过2名"
        assert self.RULE.shows(3).zh == "现为3名"


class TestSignedByOne:
    """Nobody signs for more people than there are seats."""

    RULE = SignedByOne(name="by-one", of="jointly", number=SEATS, says=SAYS, cites=CITES)

    @given(jointly=some_sign, seats=st.integers(1, 3))
    def test_whoever_signs_most(self, jointly: dict[str, frozenset[str]], seats: int) -> None:
        """The one who signs most often is counted."""
        event = Put(on=DAY, by=Organ.PRESIDIUM, jointly=jointly)
        often = max(sum(one in some for some in jointly.values()) for one in "一二三四五")
        assert self.RULE.met(for_seats(seats), event) is (often <= seats)

    @given(jointly=some_sign, value=st.integers(1, 6))
    def test_set(self, jointly: dict[str, frozenset[str]], value: int) -> None:
        """A number that is set is there, and nobody who was named is forgotten."""
        made = self.RULE.setting(NOTHING, Put(on=DAY, by=Organ.PRESIDIUM, jointly=jointly), value)
        assert self.RULE.quantity(NOTHING, made) == value
        assert set(jointly) <= set(made.jointly)

    def test_by_nobody(self) -> None:
        """Nobody signs where none is named jointly."""
        assert self.RULE.setting(NOTHING, put(甲=signed("甲")), 0).jointly == {}


class TestEnoughCandidates:
    """There are as many on the list as seats, or more."""

    RULE = EnoughCandidates(name="enough", number=SEATS, nominees=NOMINEES, says=SAYS, cites=CITES)

    @given(seats=st.integers(1, 5), many=st.integers(1, 6))
    def test_no_fewer(self, seats: int, many: int) -> None:
        """As many as seats, not one fewer."""
        assert self.RULE.met(for_seats(seats), put("甲乙丙丁戊己"[:many])) is (many >= seats)

    def test_before_seats_are_settled(self) -> None:
        """Nothing is asked."""
        assert self.RULE.lawful(NOTHING, put()) is None

    def test_set(self) -> None:
        """Nominees come first, and invented people only after them."""
        before = for_seats(2)
        assert self.RULE.setting(before, put("丁"), 3).candidates == frozenset("丁丙乙")
        assert self.RULE.setting(before, put("丁"), 5).candidates > frozenset("丁甲乙丙")


class TestNobodyElse:
    """Nobody is on the list who was not named before."""

    RULE = NobodyElse(name="nobody-else", nominees=NOMINEES, says=SAYS, cites=CITES)

    @pytest.mark.parametrize(("names", "met"), [("甲乙", True), ("甲", True), ("甲丁", False)])
    def test_only_those_named(self, names: str, *, met: bool) -> None:
        """All of them, fewer of them; not somebody else."""
        assert self.RULE.met(for_seats(1), put(names)) is met

    def test_set(self) -> None:
        """Those who were named stay; where there are none, all of them come."""
        before = for_seats(1)
        assert self.RULE.setting(before, put("甲丁"), frozenset()).candidates == {"甲"}
        assert self.RULE.setting(before, put("丁"), frozenset()).candidates == frozenset("甲乙丙")
        assert self.RULE.shows(frozenset({"丁"})).zh == "丁未被提名"
