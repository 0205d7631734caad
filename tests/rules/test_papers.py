"""Rules about papers and conduct."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import frozen
from hypothesis import given
from hypothesis import strategies as st

from npcproc.bodies import Body, Organ, StandingCommittee
from npcproc.events import Event
from npcproc.findings import Effect, Text
from npcproc.law.national import DEPUTIES_2025
from npcproc.levels import Level, by_level
from npcproc.rules import (
    Bound,
    Cap,
    Content,
    ContentFrom,
    Covers,
    Duty,
    Method,
    Performed,
    Prohibition,
    Publicity,
    Rule,
    SentTo,
)

DAY = date(2025, 3, 14)
COUNTY = StandingCommittee(level=Level.COUNTY, place="370103", members=31)
SAYS = Text("应当如此", "it must be so")
CITES = (DEPUTIES_2025.art(1),)


@frozen(kw_only=True)
class Sent(Event):
    """A paper is sent."""

    zh = "报送"
    en = "Sent"

    text: str = "甲"
    minutes: int = 0
    so: bool = True
    to: frozenset[Organ] = frozenset()


@frozen
class Before:
    """A case in which nothing has happened."""

    body: Body = COUNTY
    events: tuple[Event, ...] = ()


def sentences(rule: Rule, event: Event) -> tuple[str, str]:
    """What a finding of the rule says in both languages."""
    bound = Bound.of(rule, "p", Level.COUNTY, "370103", DAY)
    assert bound is not None
    finding = bound.finding(Before(), event)
    return finding.zh, finding.en


class TestCovers:
    """A paper speaks of all that it must."""

    RULE = Covers(name="covers", of="to", includes=frozenset({Organ.COURT, Organ.GOVERNMENT}), says=SAYS, cites=CITES)

    @given(of=st.frozensets(st.sampled_from(Organ), max_size=6))
    def test_all_of_them(self, of: frozenset[Organ]) -> None:
        """More may be in it, none may be left out."""
        event = Sent(on=DAY, by=Organ.GOVERNMENT, to=of)
        assert self.RULE.met(Before(), event) is ({Organ.COURT, Organ.GOVERNMENT} <= of)

    def test_kind(self) -> None:
        """It is a matter of content, and without it the paper cannot stand unless a rule says otherwise."""
        assert (self.RULE.kind, self.RULE.effect) == ("content", Effect.REFUSES)


class TestCap:
    """No more than so many."""

    RULE = Cap(
        name="cap",
        of="minutes",
        at_most=by_level(county=15),
        unit=Text("分钟", "minutes"),
        says=Text("发言", "a speech takes"),
        cites=CITES,
    )

    @given(minutes=st.integers(0, 60))
    def test_the_number_itself_is_within(self, minutes: int) -> None:
        """Fifteen are within fifteen, sixteen are not."""
        assert self.RULE.met(Before(), Sent(on=DAY, by=Organ.COURT, minutes=minutes)) is (minutes <= 15)

    def test_sentence(self) -> None:
        """The unit is said on both sides."""
        zh, en = sentences(self.RULE, Sent(on=DAY, by=Organ.COURT, minutes=16))
        assert zh == "发言不超过15分钟，现为16分钟（代表法第一条）"
        assert en == "a speech takes at most 15 minutes; found 16 minutes (Deputies Law 2025 art. 1)"

    def test_a_level_left_out(self) -> None:
        """Is not regulated, and judged by nothing."""
        national = Before(StandingCommittee(level=Level.NATIONAL, place="100000", members=170))
        assert not self.RULE.regulates(Level.NATIONAL)
        assert self.RULE.met(national, Sent(on=DAY, by=Organ.COURT, minutes=60))


class TestContent:
    """A paper states what it must; one that does not cannot stand."""

    def test_sentence(self) -> None:
        """Nothing is not printed as a value."""
        rule = Content(name="content", of="text", says=SAYS, cites=CITES)
        zh, en = sentences(rule, Sent(on=DAY, by=Organ.COURT, text=" "))
        assert zh == "应当如此，未写明（代表法第一条）"
        assert en == "it must be so; not stated (Deputies Law 2025 art. 1)"


class TestPerformed:
    """What must be given is given; that it is not is a breach."""

    def test_sentence(self) -> None:
        """Blank."""
        rule = Performed(name="performed", of="text", says=SAYS, cites=CITES)
        zh, en = sentences(rule, Sent(on=DAY, by=Organ.COURT, text=""))
        assert zh == "应当如此，现为空白（代表法第一条）"
        assert en == "it must be so; it is blank (Deputies Law 2025 art. 1)"


class TestEffects:
    """A paper that lacks its content, or is made in another way, cannot stand; a duty missed beside it is a breach."""

    ONE = frozenset({Organ.COURT})

    @pytest.mark.parametrize(
        ("rule", "kind", "effect"),
        [
            (Content(name="content", of="text", says=SAYS, cites=CITES), "content", Effect.REFUSES),
            (ContentFrom(name="content-from", allowed=ONE, says=SAYS, cites=CITES), "content", Effect.REFUSES),
            (Method(name="method", allowed=ONE, says=SAYS, cites=CITES), "method", Effect.REFUSES),
            (Prohibition(name="prohibition", of="so", says=SAYS, cites=CITES), "prohibition", Effect.REFUSES),
            (Performed(name="performed", of="text", says=SAYS, cites=CITES), "duty", Effect.BREACH),
            (Duty(name="duty", of="so", says=SAYS, cites=CITES), "duty", Effect.BREACH),
            (Publicity(name="publicity", of="so", says=SAYS, cites=CITES), "publicity", Effect.BREACH),
            (SentTo(name="sent-to", of="to", meets=ONE, says=SAYS, cites=CITES), "publicity", Effect.BREACH),
            (TestCap.RULE, "prohibition", Effect.BREACH),
        ],
        ids=lambda value: value.name if isinstance(value, Rule) else "",
    )
    def test_usual(self, rule: Rule, kind: str, effect: Effect) -> None:
        """Unless the rule says otherwise."""
        assert (rule.kind, rule.effect) == (kind, effect)
