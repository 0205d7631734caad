"""Rules about bodies."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import field, frozen
from hypothesis import given
from hypothesis import strategies as st

from npcproc.bodies import Body, Congress, Organ
from npcproc.events import Event, persons
from npcproc.findings import Effect, Text
from npcproc.law.national import NPC_RULES_2021, ORGANIC_2022
from npcproc.levels import Level, by_level
from npcproc.rules import Among, Bound, Composition, Every, Has, Latest, Past, Portion, Quorum, Rule, Sequence, Size
from npcproc.tally import AT_LEAST_TWO_THIRDS, MORE_THAN_HALF, Share

DAY = date(2025, 3, 4)
SAYS = Text("应有法定人数出席", "a quorum attends")
CITES = (ORGANIC_2022.art(1), NPC_RULES_2021.art(1))


@frozen(kw_only=True)
class Met(Event):
    """A body meets."""

    zh = "举行"
    en = "Met"

    present: int = 0
    seats: int = 0
    text: str = ""
    names: frozenset[str] = field(converter=persons, default=frozenset())
    name: str = ""
    organs: frozenset[Organ] = frozenset()


@frozen
class Before:
    """A case in which these things happened."""

    body: Body
    events: tuple[Event, ...] = ()


def congress(members: int, *events: Event) -> Before:
    """A county congress of so many deputies."""
    return Before(Congress(level=Level.COUNTY, place="370103", members=members), events)


def met(present: int = 0, text: str = "") -> Met:
    """A meeting of so many."""
    return Met(on=DAY, by=Organ.PRESIDIUM, present=present, text=text)


def sentence(rule: Rule, past: Before, event: Event) -> Text:
    """What a finding of the rule says, without its articles."""
    bound = Bound.of(rule, "p", Level.COUNTY, "370103", DAY)
    assert bound is not None
    finding = bound.finding(past, event)
    return Text(finding.zh.partition("（")[0], finding.en.partition(" (")[0])


class TestQuorum:
    """So large a share of all members is present."""

    RULE = Quorum(name="quorum", share=AT_LEAST_TWO_THIRDS, says=SAYS, cites=CITES)

    @pytest.mark.parametrize(("present", "quorate"), [(183, False), (184, True)])
    def test_two_thirds_of_275(self, present: int, *, quorate: bool) -> None:
        """E06: 184 are a quorum of 275, 183 are not."""
        assert self.RULE.met(congress(275), met(present)) is quorate

    @given(members=st.integers(1, 600), present=st.integers(0, 600))
    def test_exactly(self, members: int, present: int) -> None:
        """Against whole numbers."""
        assert self.RULE.met(congress(members), met(present)) is (3 * present >= 2 * members)
        more = Quorum(name="more", share=MORE_THAN_HALF, says=SAYS, cites=CITES)
        assert more.judge(Level.COUNTY)(congress(members), met(present)) is (2 * present > members)

    def test_sentence(self) -> None:
        """The share, the number it comes to, and how many came."""
        assert sentence(self.RULE, congress(275), met(183)) == Text(
            "应有法定人数出席：全体组成人员的三分之二以上，即184人以上，现有183人",
            "a quorum attends: at least 2/3 of all, at least 184; 183 present",
        )


class TestSize:
    """A body is at least so large."""

    RULE = Size(name="size", of="present", at_least=by_level(national=7, county=5), says=SAYS, cites=CITES)

    @given(present=st.integers(0, 12))
    def test_by_level(self, present: int) -> None:
        """Five at county level are enough, seven at the national one."""
        national = Before(Congress(level=Level.NATIONAL, place="100000", members=2980))
        assert self.RULE.met(congress(275), met(present)) is (present >= 5)
        assert self.RULE.met(national, met(present)) is (present >= 7)

    def test_a_level_left_out(self) -> None:
        """Is not regulated."""
        township = Before(Congress(level=Level.TOWNSHIP, place="370103001", members=61))
        assert not self.RULE.regulates(Level.TOWNSHIP)
        assert self.RULE.lawful(township, met()) is None


class TestSequence:
    """Something has come before."""

    RULE = Sequence(name="sequence", after=Met, says=Text("应先举行会议", "a meeting comes first"), cites=CITES)

    def test_an_earlier_event(self) -> None:
        """Once it has happened it has come before."""
        assert not self.RULE.met(congress(275), met())
        assert self.RULE.met(congress(275, met()), met())

    def test_a_condition_on_the_past(self) -> None:
        """An earlier event that said so."""
        rule = Sequence(name="s", after=Past(Met, "text", {"延期"}), says=SAYS, cites=CITES)
        assert not rule.met(congress(275, met(text="如期")), met())
        assert rule.met(congress(275, met(text="延期")), met())

    def test_a_condition_on_the_act(self) -> None:
        """A condition may look at the act itself, and then reads its field."""
        rule = Sequence(name="s", after=Has("text"), says=SAYS, cites=CITES)
        assert rule.reads == ("text",)
        assert not rule.met(congress(275), met())
        assert rule.met(congress(275), met(text="延期"))

    def test_sentences(self) -> None:
        """What was not there is named."""
        assert sentence(self.RULE, congress(275), met()) == Text(
            "应先举行会议，此前没有“举行”", "a meeting comes first; there was no Met before"
        )
        rule = Sequence(name="s", after=Has("text"), says=SAYS, cites=CITES)
        assert sentence(rule, congress(275), met()) == Text(
            "应有法定人数出席，现未满足", "a quorum attends; this is not so"
        )

    def test_effect(self) -> None:
        """What has not come before refuses the act, unless the rule says otherwise."""
        assert self.RULE.effect is Effect.REFUSES


class TestAmong:
    """A name is one of those that an earlier act listed."""

    RULE = Among(name="among", of="name", listed=Latest(Met, "names"), says=SAYS, cites=CITES)

    @given(name=st.sampled_from("甲乙丙丁"))
    def test_listed(self, name: str) -> None:
        """Those listed are, others are not."""
        listed = Met(on=DAY, by=Organ.PRESIDIUM, names=frozenset("甲乙"))
        event = Met(on=DAY, by=Organ.PRESIDIUM, name=name)
        assert self.RULE.met(congress(275, listed), event) is (name in "甲乙")

    def test_no_list(self) -> None:
        """Where there is no list nobody is on it."""
        assert not self.RULE.met(congress(275), Met(on=DAY, by=Organ.PRESIDIUM, name="甲"))

    def test_organs(self) -> None:
        """Organs can be listed too, by several earlier acts together; whose turn it is can then be told."""
        rule = Among(name="among", of="by", listed=Every(Met, "organs"), says=SAYS, cites=CITES)
        past = congress(
            275,
            *(Met(on=DAY, by=Organ.PRESIDIUM, organs=frozenset({organ})) for organ in (Organ.COURT, Organ.GOVERNMENT)),
        )
        assert rule.actors(past) == {Organ.COURT, Organ.GOVERNMENT}
        assert rule.met(past, Met(on=DAY, by=Organ.COURT))
        assert not rule.met(past, Met(on=DAY, by=Organ.PRESIDIUM))
        lawful = rule.lawful(past, None)
        assert rule.required(lawful) == Text("应有法定人数出席（人民法院、人民政府）", "a quorum attends")


class TestComposition:
    """A body is made up of these."""

    @given(organs=st.frozensets(st.sampled_from([Organ.CHAIRPERSON, Organ.VICE_CHAIRPERSON, Organ.SECRETARY_GENERAL])))
    def test_all_of_them(self, organs: frozenset[Organ]) -> None:
        """Each must be there."""
        both = frozenset({Organ.CHAIRPERSON, Organ.VICE_CHAIRPERSON})
        rule = Composition(name="c", of="organs", includes=both, says=SAYS, cites=CITES)
        assert rule.met(congress(275), Met(on=DAY, by=Organ.PRESIDIUM, organs=organs)) is (organs >= both)


class TestPortion:
    """So large a share of a whole that the event itself says."""

    RULE = Portion(name="a-third", of="present", whole="seats", share=Share(1, 3), says=SAYS, cites=CITES)

    @given(present=st.integers(0, 30), seats=st.integers(1, 30))
    def test_a_third(self, present: int, seats: int) -> None:
        """A third itself is enough."""
        event = Met(on=DAY, by=Organ.PRESIDIUM, present=present, seats=seats)
        assert self.RULE.met(congress(1), event) is (3 * present >= seats)

    def test_sentence(self) -> None:
        """It says how many that is; the catalog has the share."""
        event = Met(on=DAY, by=Organ.PRESIDIUM, present=3, seats=10)
        assert sentence(self.RULE, congress(1), event).en == f"{SAYS.en}, that is at least 4; found 3"
        assert self.RULE.value(Level.COUNTY) == "1/3"
        assert self.RULE.reads == ("present", "seats")
