"""People and counts held against the roll."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.appointments.election.acts import consult, measures, nominate, people
from tests.docket.district import (
    COMMITTEE,
    CONGRESS,
    DAY,
    MEMBERS,
    MOTION,
    Put,
    count,
    demand,
    in_session,
    motion,
    question,
    refer,
    reply,
)

from npcproc.appointments.election import ELECTION, Balloted, Count, Listed, NominationsOpened
from npcproc.appointments.offices import Office
from npcproc.bodies import Congress, Organ
from npcproc.docket import Docket
from npcproc.docket.roll import roll_calls
from npcproc.events import Event
from npcproc.findings import Effect, Finding
from npcproc.levels import Level
from npcproc.supervision import interpellation as asked

__all__: list[str] = []

SIGN = "docket.roll.standing-committee.on-the-roll"
WHOLE = "docket.roll.standing-committee.counted-of-the-roll"


def asking(docket: Docket) -> Docket:
    """The docket with an interpellation that nobody has put yet, in an open session."""
    return in_session(docket).open("询问-1", asked.IN_STANDING_COMMITTEE)


def put(by: Organ) -> Put:
    """A motion signed by 丁, who is on no roll here."""
    signed: Any = ["丁"]
    return Put(on=DAY, by=by, signatories=signed)


def ours(docket: Docket, case_id: str, event: Event) -> list[Finding]:
    """What the rules on the roll find."""
    found = docket.check(case_id, event)
    return [finding for finding in found if finding.rule.startswith("docket.roll.")]


class TestOnTheRoll:
    """Only those on the roll sign and count as movers."""

    def test_members(self) -> None:
        """Three members on the roll sign."""
        assert ours(asking(Docket(COMMITTEE, MEMBERS)), "询问-1", question()) == []

    def test_an_outsider(self) -> None:
        """One name that is not on the roll is found and named, and refuses the act."""
        (found,) = ours(asking(Docket(COMMITTEE, MEMBERS)), "询问-1", question("1号 2号 3号 丁"))
        assert (found.rule, found.found, found.effect) == (SIGN, frozenset({"丁"}), Effect.REFUSES)
        assert "丁" in found.zh
        assert "organic-law-2022/47.2" in {cite.slug for cite in found.cites}

    def test_no_roll(self) -> None:
        """Without a roll nothing is held against it."""
        assert ours(asking(Docket(COMMITTEE)), "询问-1", question("甲 乙 丁")) == []

    def test_dissatisfied(self) -> None:
        """Whoever demands a second reply is on the roll too."""
        docket = asking(Docket(COMMITTEE, MEMBERS))
        for event in (question(), refer(), reply()):
            docket = docket.record("询问-1", event)
        assert ours(docket, "询问-1", demand("1号 2号")) == []
        (found,) = ours(docket, "询问-1", demand("1号 2号 丁"))
        assert (found.rule, found.found) == (SIGN, frozenset({"丁"}))

    def test_other_signatories(self) -> None:
        """Deputies who sign before a standing committee are not on its roll, and are not looked for on it."""
        docket = in_session(Docket(COMMITTEE, MEMBERS)).open("动议-1", MOTION)
        assert ours(docket, "动议-1", put(Organ.DEPUTIES)) == []
        assert ours(docket, "动议-1", put(Organ.MEMBERS))

    def test_a_number_of_signatories(self) -> None:
        """An event that says how many signed, and not who, has no names to hold against the roll."""
        names: Any = 5
        event = Put(on=DAY, by=Organ.MEMBERS)
        object.__setattr__(event, "signatories", names)
        assert roll_calls(event, (), MEMBERS, COMMITTEE) == ()

    def test_a_congress(self) -> None:
        """In a congress the deputies sign."""
        docket = Docket(CONGRESS, ["甲", "乙"]).open("质询-1", asked.IN_CONGRESS)
        assert ours(docket, "质询-1", question("甲 乙", by=Organ.DEPUTIES)) == []
        (found,) = ours(docket, "质询-1", question("甲 丁", by=Organ.DEPUTIES))
        assert (found.rule, found.found) == ("docket.roll.congress.on-the-roll", frozenset({"丁"}))
        assert "organic-law-2022/24.1" in {cite.slug for cite in found.cites}

    def test_the_roll_of_that_day(self) -> None:
        """Whoever is enrolled from a day on may sign from that day on."""
        docket = asking(Docket(COMMITTEE, MEMBERS)).enrol(MEMBERS | {"丁"}, DAY + timedelta(days=1))
        assert ours(docket, "询问-1", question("1号 2号 丁"))
        assert not ours(docket, "询问-1", question("1号 2号 丁", on=DAY + timedelta(days=1)))


class TestCountedOfTheRoll:
    """A vote is counted of all who are on the roll that day."""

    @given(st.integers(25, 40))
    def test_the_size_of_the_roll(self, members: int) -> None:
        """Of a roll of 31, a count of 31 members agrees, and no other does."""
        docket = motion(in_session(Docket(COMMITTEE, MEMBERS), "动议-1"))
        found = ours(docket, "动议-1", count(tally={"members": members}))
        assert [finding.rule for finding in found] == ([] if members == 31 else [WHOLE])

    def test_in_words(self) -> None:
        """The finding says both numbers, and refuses the vote."""
        docket = motion(in_session(Docket(COMMITTEE, MEMBERS), "动议-1"))
        (found,) = ours(docket, "动议-1", count(tally={"members": 30}))
        assert "即31人，计票以30人为全体" in found.zh
        assert "that is 31; the vote was counted of 30" in found.en
        assert found.effect is Effect.REFUSES

    def test_no_roll(self) -> None:
        """Without a roll any whole stands."""
        docket = motion(in_session(Docket(COMMITTEE), "动议-1"))
        assert ours(docket, "动议-1", count(tally={"members": 30})) == []

    def test_the_roll_of_that_day(self) -> None:
        """After someone has left, the whole is one smaller, from that day on."""
        docket = motion(in_session(Docket(COMMITTEE, MEMBERS), "动议-1"))
        docket = docket.enrol(MEMBERS - {"1号"}, DAY + timedelta(days=1))
        assert ours(docket, "动议-1", count(tally={"members": 30}))
        assert ours(docket, "动议-1", count(tally={"members": 30}, on=DAY + timedelta(days=1))) == []


class TestElections:
    """In an election the deputies who nominate are on the roll, and the ballot is counted of all of it."""

    def docket(self) -> Docket:
        """A docket of 241 deputies, and the election of a chairperson for whom nomination is open."""
        body = Congress(level=Level.COUNTY, place="370103", members=241)
        docket = Docket(body, people(241, "代表")).open("选举-1", ELECTION)
        for event in (measures(body, Office.CHAIR_OF_STANDING_COMMITTEE, on=DAY), NominationsOpened(on=DAY)):
            docket = docket.apply("选举-1", event)
        return docket

    def test_nominated(self) -> None:
        """Ten deputies nominate someone; of ten strangers, or nine deputies and a stranger, the strangers are named."""
        docket = self.docket()
        assert ours(docket, "选举-1", nominate(on=DAY, by_deputies={"甲": people(10, "代表")})) == []
        (found,) = ours(docket, "选举-1", nominate(on=DAY, by_deputies={"甲": people(9, "代表") | {"丁"}}))
        assert (found.rule, found.found, found.effect) == (
            "docket.roll.congress.on-the-roll",
            frozenset({"丁"}),
            Effect.REFUSES,
        )
        assert "organic-law-2022/26.2" in {cite.slug for cite in found.cites}
        (found,) = ours(
            docket, "选举-1", nominate(on=DAY, by_deputies={"甲": people(10, "路人"), "乙": people(10, "代表")})
        )
        assert found.found == people(10, "路人")
        assert ours(docket, "选举-1", nominate(people(1), DAY)) == []

    @pytest.mark.parametrize(("deputies", "broken"), [(10, True), (240, True), (241, False), (242, True)])
    def test_balloted(self, deputies: int, broken: bool) -> None:  # noqa: FBT001
        """Of a roll of 241, a ballot counted of 241 agrees, and no other does."""
        docket, one = self.docket(), people(1)
        for event in (
            nominate(one, DAY),
            consult(CONGRESS, DAY),
            Listed(on=DAY, candidates=one),
        ):
            docket = docket.apply("选举-1", event)
        held = Count(deputies=deputies, present=deputies, votes={"候选人1": deputies})
        found = ours(docket, "选举-1", Balloted(on=DAY, candidates=one, count=held))
        assert [each.rule for each in found] == ["docket.roll.congress.counted-of-the-roll"] * broken

    def test_other_fields_of_that_name(self) -> None:
        """What is no list of who nominated whom has no names in it, and in a standing committee nobody nominates."""
        event = nominate(on=DAY, by_deputies={"甲": frozenset({"丁"})})
        assert roll_calls(event, (), MEMBERS, COMMITTEE) == ()
        assert len(roll_calls(event, (), MEMBERS, CONGRESS)) == 1
        object.__setattr__(event, "by_deputies", True)
        assert roll_calls(event, (), MEMBERS, CONGRESS) == ()


class TestARoll:
    """A roll is a set of names, the one in force on a day being the latest that has begun."""

    @pytest.mark.parametrize("roll", ["甲乙", [], ["甲", " "], ["甲", 1]])
    def test_no_roll_at_all(self, roll: list[str]) -> None:
        """A text, nothing, a blank or a number is no roll of names."""
        with pytest.raises(ValueError, match="roll"):
            Docket(COMMITTEE, roll)
        with pytest.raises(ValueError, match="roll"):
            Docket(COMMITTEE).enrol(roll, DAY)

    def test_in_force(self) -> None:
        """Each roll holds from its day, in whatever order they are entered; of two of one day, the later entered."""
        later, soon = DAY + timedelta(days=9), DAY + timedelta(days=3)
        docket = Docket(COMMITTEE, ["甲"]).enrol(["丙"], later).enrol(["乙"], soon)
        assert docket.roll_on(soon - timedelta(days=1)) == frozenset({"甲"})
        assert docket.roll_on(soon) == docket.roll_on(later - timedelta(days=1)) == frozenset({"乙"})
        assert docket.roll_on(later) == frozenset({"丙"})
        assert docket.enrol(["丁"], later).roll_on(later) == frozenset({"丁"})
        assert Docket(COMMITTEE).enrol(["甲"], DAY).roll_on(DAY - timedelta(days=1)) is None
