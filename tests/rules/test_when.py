"""Conditions: what is so of an event and its case, and which cases a table can tell apart."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from attrs import frozen
from hypothesis import given
from hypothesis import strategies as st

from npcproc.bodies import Body, Organ, StandingCommittee
from npcproc.events import Event, VotingMethod
from npcproc.findings import Text
from npcproc.levels import Level
from npcproc.rules.past import Every, last
from npcproc.rules.when import All, Condition, Covered, Has, Is, Not, Past

BODY = StandingCommittee(level=Level.COUNTY, place="370103", members=31)
DAY = date(2025, 3, 4)


@frozen(kw_only=True)
class Asked(Event):
    """Something is asked, in some way."""

    zh = "提问"
    en = "Asked"

    way: VotingMethod = VotingMethod.DEVICE
    text: str = ""
    urgent: bool = False


@frozen(kw_only=True)
class Answered(Event):
    """It is answered."""

    zh = "答复"
    en = "Answered"

    day: date | None = None


@frozen
class Before:
    """A case in which these things happened."""

    events: tuple[Event, ...] = ()
    body: Body = BODY


@st.composite
def histories(draw: st.DrawFn) -> Before:
    """Up to six askings and answers."""
    asked = st.builds(
        Asked, on=st.just(DAY), by=st.just(Organ.MEMBERS), way=st.sampled_from(VotingMethod), urgent=st.booleans()
    )
    answered = st.builds(Answered, on=st.just(DAY), by=st.just(Organ.COURT))
    return Before(tuple(draw(st.lists(asked | answered, max_size=6))))


def asked(**says: Any) -> Asked:
    """Members ask."""
    return Asked(on=DAY, by=Organ.MEMBERS, **says)


def answered(day: date | None = None) -> Answered:
    """The court answers."""
    return Answered(on=DAY, by=Organ.COURT, day=day)


class TestIs:
    """A field has one of these values."""

    @given(values=st.frozensets(st.sampled_from(VotingMethod), min_size=1), way=st.sampled_from(VotingMethod))
    def test_holds(self, values: frozenset[VotingMethod], way: VotingMethod) -> None:
        """Exactly for the values listed, and so says the predicate."""
        condition = Is("way", values)
        assert condition.holds(Before(), asked(way=way)) is (way in values)
        assert condition.predicate()(Before(), asked(way=way)) is (way in values)

    def test_universe(self) -> None:
        """All members of an enumeration, yes and no; of texts there is always another."""
        assert Is("way", {VotingMethod.DEVICE}).universe == frozenset(VotingMethod)
        assert Is("urgent", {True}).universe == frozenset({True, False})
        assert Is("text", {"甲"}).universe > frozenset({"甲"})

    def test_words_and_reads(self) -> None:
        """Terms speak for themselves, yes and no are named by their field; it reads the field."""
        condition = Is("way", {VotingMethod.DEVICE})
        assert condition.text == Text("无记名按表决器", "device")
        assert Is("urgent", {True}).text == Text("urgent=是", "urgent=yes")
        assert condition.reads == ("way",)


class TestHas:
    """A field is stated."""

    @pytest.mark.parametrize(("text", "holds"), [("", False), ("　", False), ("为何", True)])
    def test_holds(self, text: str, *, holds: bool) -> None:
        """Blank is not stated."""
        assert Has("text").holds(Before(), asked(text=text)) is holds
        assert Has("text").predicate()(Before(), asked(text=text)) is holds

    def test_words_and_reads(self) -> None:
        """It says the field and reads it."""
        assert Has("text").text == Text("有text", "with text")
        assert Has("text").reads == ("text",)


class TestPast:
    """Something has happened; with a field, its latest one says one of these values."""

    @given(past=histories())
    def test_any_such_event(self, past: Before) -> None:
        """Wherever it stands in the past."""
        assert Past(Asked).holds(past, None) is any(isinstance(event, Asked) for event in past.events)

    @given(past=histories(), values=st.frozensets(st.sampled_from(VotingMethod), min_size=1))
    def test_only_the_latest_says(self, past: Before, values: frozenset[VotingMethod]) -> None:
        """An earlier one that said otherwise does not count."""
        found = last(past, Asked)
        assert Past(Asked, "way", values).holds(past, None) is (found is not None and found.way in values)

    @given(past=histories())
    def test_since(self, past: Before) -> None:
        """Only what came after the latest event of the other kind counts."""
        kinds = [type(event) for event in past.events]
        recent = kinds[len(kinds) - kinds[::-1].index(Answered) :] if Answered in kinds else kinds
        assert Past(Asked, since=Answered).holds(past, None) is (Asked in recent)

    def test_since_on_both_sides(self) -> None:
        """Asked, then answered, is not asked since; answered, then asked, is."""
        condition = Past(Asked, since=Answered)
        assert not condition.holds(Before((asked(), answered())), None)
        assert condition.holds(Before((answered(), asked())), None)

    def test_since_with_a_field(self) -> None:
        """The field is read of the latest one since."""
        condition = Past(Asked, "urgent", {True}, since=Answered)
        assert condition.holds(Before((answered(), asked(urgent=True))), None)
        assert not condition.holds(Before((answered(), asked(urgent=True), asked())), None)
        assert not condition.holds(Before((asked(urgent=True), answered())), None)

    def test_since_is_said(self) -> None:
        """Its words say from when it counts."""
        text = Past(Asked, since=Answered).text
        assert text.zh.endswith(f"（在最近一次“{Answered.zh}”之后）")
        assert text.en == f"after {Asked.en} (since the latest {Answered.en})"
        assert Past(Asked, "urgent", {True}, since=Answered).text.en.endswith(f" (since the latest {Answered.en})")

    def test_a_field_it_has_not(self) -> None:
        """Refused when it is written."""
        with pytest.raises(ValueError, match=r"Past\.of: Answered has no field 'way'"):
            Past(Answered, "way", {VotingMethod.DEVICE})

    def test_words_and_reads(self) -> None:
        """It names the event, and reads nothing of the one judged."""
        assert Past(Asked).text == Text("已有“提问”", "after Asked")
        assert Past(Asked, "urgent", {True}).text == Text("“提问”：urgent=是", "Asked: urgent=yes")
        assert Past(Asked).reads == ()


CONDITIONS: list[Condition] = [
    Is("way", {VotingMethod.DEVICE, VotingMethod.OTHER}),
    Is("urgent", {True}),
    Has("text"),
    Past(Asked),
    Past(Asked, "urgent", {True}),
    Past(Asked, "way", {VotingMethod.DEVICE}),
    All((Has("text"), Past(Answered))),
]


class TestCovered:
    """All that some earlier events name is named by others too."""

    CONDITION = Covered(Every(Asked, "by"), Every(Answered, "by"))

    def test_holds(self) -> None:
        """With none named, and once each has been; not while one is lacking, however often the other came."""
        assert self.CONDITION.holds(Before(), None)
        assert not self.CONDITION.holds(Before((asked(),)), None)
        assert not self.CONDITION.holds(Before((asked(), answered(), answered())), None)
        assert self.CONDITION.holds(Before((asked(), Answered(on=DAY, by=Organ.MEMBERS))), None)

    def test_words(self) -> None:
        """It names both kinds of event, and has two cases."""
        assert self.CONDITION.text == Text("“提问”所涉各方均已“答复”", "Answered for all that Asked names")
        assert self.CONDITION.universe == frozenset({True, False})
        assert self.CONDITION.cases == frozenset({True})


class TestAll:
    """Each of several conditions."""

    @given(past=histories(), urgent=st.booleans(), text=st.sampled_from(["", "为何"]))
    def test_each(self, past: Before, text: str, *, urgent: bool) -> None:
        """One that does not hold is enough for it not to hold."""
        event = asked(urgent=urgent, text=text)
        parts = (Is("urgent", {True}), Has("text"), Not(Past(Answered)))
        condition = All(parts)
        assert condition.holds(past, event) is all(part.holds(past, event) for part in parts)
        assert condition.predicate()(past, event) is condition.holds(past, event)

    def test_reads(self) -> None:
        """The fields of all of them, each once."""
        assert All((Is("urgent", {True}), Has("text"), Not(Has("text")))).reads == ("urgent", "text")

    def test_words(self) -> None:
        """One after the other."""
        assert All((Has("text"), Past(Answered))).text == Text("有text，且已有“答复”", "with text, and after Answered")


class TestNot:
    """The opposite."""

    @pytest.mark.parametrize("condition", CONDITIONS)
    @given(
        past=histories(), way=st.sampled_from(VotingMethod), urgent=st.booleans(), text=st.sampled_from(["", "为何"])
    )
    def test_exactly_one_holds(
        self, condition: Condition, past: Before, way: VotingMethod, text: str, *, urgent: bool
    ) -> None:
        """A condition or its opposite, never both and never neither; predicates say the same."""
        event = asked(way=way, urgent=urgent, text=text)
        opposite = Not(condition)
        assert condition.holds(past, event) is not opposite.holds(past, event)
        assert condition.predicate()(past, event) is condition.holds(past, event)
        assert opposite.predicate()(past, event) is opposite.holds(past, event)

    @pytest.mark.parametrize("condition", CONDITIONS)
    def test_together_they_are_all_cases(self, condition: Condition) -> None:
        """So a table with the two of them names each case once."""
        opposite = Not(condition)
        assert opposite.family == condition.family
        assert opposite.cases | condition.cases == condition.universe == opposite.universe
        assert not opposite.cases & condition.cases
        assert opposite.reads == condition.reads

    def test_words(self) -> None:
        """It says what is not so."""
        assert Not(Has("text")).text == Text("非（有text）", "not (with text)")

    def test_families_differ(self) -> None:
        """Conditions that look at different things are of different families."""
        families = {condition.family for condition in CONDITIONS}
        assert len(families) == len(CONDITIONS)


class TestValue:
    """Conditions are values, so that a row's rules can be grouped by them."""

    @pytest.mark.parametrize("condition", [*CONDITIONS, *map(Not, CONDITIONS)])
    def test_hashable(self, condition: Condition) -> None:
        """Each can stand in a set."""
        assert {condition: "found"}[condition] == "found"

    def test_any_collection_of_values(self) -> None:
        """A list of values is kept as a set."""
        assert Is("urgent", [True]) == Is("urgent", frozenset({True}))
        assert Past(Asked, "urgent", [True]) == Past(Asked, "urgent", frozenset({True}))
