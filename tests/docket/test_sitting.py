"""Acts that need a session, and votes that need a quorum and an agenda."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.docket.district import (
    COMMITTEE,
    CONGRESS,
    DAY,
    MEMBERS,
    count,
    in_session,
    motion,
    question,
    refer,
)

from npcproc.appointments.election import Balloted, Count
from npcproc.bodies import Organ, StandingCommittee
from npcproc.docket import Docket
from npcproc.docket.sitting import sittings
from npcproc.events import Event
from npcproc.findings import Effect, Refused
from npcproc.levels import Level
from npcproc.sessions import standing_committee as session
from npcproc.supervision import interpellation as asked

__all__: list[str] = []

OPEN = "docket.in-session.in-open-session"
QUORATE = "docket.on-agenda.quorate"
LISTED = "docket.on-agenda.matter-on-agenda"
DAYS = timedelta(days=1)


def rules(docket: Docket, case_id: str, event: Event) -> list[str]:
    """The ids of the docket's own rules that the event breaks."""
    found = docket.check(case_id, event)
    return [finding.rule for finding in found if finding.rule.startswith("docket.")]


def asking(docket: Docket) -> Docket:
    """The docket with an interpellation that nobody has put yet."""
    return docket.open("询问-1", asked.IN_STANDING_COMMITTEE)


def close(docket: Docket, on: date = DAY, case_id: str = "会议-1") -> Docket:
    """The docket with the session closed."""
    return docket.record(case_id, session.Closed(on=on))


class TestInOpenSession:
    """What can only happen in session happens on a day on which a session of the body is open."""

    def test_open_that_day(self) -> None:
        """On the day of the opening an interpellation can be put."""
        docket = asking(in_session(Docket(COMMITTEE)))
        assert docket.apply("询问-1", question()).cases["询问-1"].stage is asked.Stage.SUBMITTED

    def test_the_day_before(self) -> None:
        """On the day before the opening it cannot, and the finding cites the articles on meetings."""
        docket = asking(in_session(Docket(COMMITTEE)))
        (found,) = docket.check("询问-1", question(on=DAY - DAYS))
        assert (found.rule, found.effect, found.found) == (OPEN, Effect.REFUSES, False)
        assert [cite.slug for cite in found.cites] == ["organic-law-2022/51.1", "organic-law-2022/51.3"]
        with pytest.raises(Refused):
            docket.apply("询问-1", question(on=DAY - DAYS))

    def test_without_any_session(self) -> None:
        """Without a session it cannot, and neither can a vote; nothing is said of the agenda of no session."""
        docket = asking(motion(Docket(COMMITTEE)))
        assert rules(docket, "询问-1", question()) == [OPEN]
        assert rules(docket, "动议-1", count()) == [OPEN]

    def test_only_called(self) -> None:
        """A session that has been called is not open."""
        docket = asking(Docket(COMMITTEE)).open("会议-1", session.IN_STANDING_COMMITTEE)
        docket = docket.record("会议-1", session.Called(on=DAY, session_on=DAY))
        assert rules(docket, "询问-1", question()) == [OPEN]

    def test_the_day_of_the_closing(self) -> None:
        """The day of the closing is still in session, the day after is not."""
        docket = close(asking(in_session(Docket(COMMITTEE))), DAY + 2 * DAYS)
        assert rules(docket, "询问-1", question(on=DAY + 2 * DAYS)) == []
        assert rules(docket, "询问-1", question(on=DAY + 3 * DAYS)) == [OPEN]

    def test_a_later_session(self) -> None:
        """The next session serves as well as the first; the days between serve nobody."""
        docket = close(asking(in_session(Docket(COMMITTEE))))
        docket = in_session(docket, case_id="会议-2", on=DAY + 60 * DAYS)
        assert rules(docket, "询问-1", question(on=DAY + 59 * DAYS)) == [OPEN]
        assert rules(docket, "询问-1", question(on=DAY + 60 * DAYS)) == []

    def test_a_session_that_was_never_closed(self) -> None:
        """Where two sessions are open, because nobody entered a closing, the one opened later is the session."""
        docket = motion(in_session(in_session(Docket(COMMITTEE), "动议-2"), "动议-1", case_id="会议-2"))
        assert rules(docket, "动议-1", count()) == []

    def test_what_needs_no_session(self) -> None:
        """The council refers an interpellation outside a session."""
        docket = close(asking(in_session(Docket(COMMITTEE))).apply("询问-1", question()))
        assert rules(docket, "询问-1", refer(on=DAY + 9 * DAYS)) == []

    def test_the_session_judges_itself(self) -> None:
        """A vote that is an event of the session is judged by the session's own table alone."""
        docket = in_session(Docket(COMMITTEE), "动议-1", present=1)
        vote = session.ItemVoted(on=DAY, item="动议-2", tally=count().tally)
        assert rules(docket, "会议-1", vote) == []

    def test_a_congress(self) -> None:
        """A congress's docket does not judge its sessions, which are not encoded."""
        docket = Docket(CONGRESS).open("质询-1", asked.IN_CONGRESS)
        assert rules(docket, "质询-1", question(by=Organ.DEPUTIES)) == []

    def test_before_the_law_is_encoded(self) -> None:
        """On a day before the editions on meetings the docket finds nothing: its rules are not in force."""
        docket = asking(Docket(COMMITTEE))
        assert rules(docket, "询问-1", question(on=date(2022, 3, 11))) == []
        assert rules(docket, "询问-1", question(on=date(2022, 3, 12))) == [OPEN]

    def test_the_national_level(self) -> None:
        """The national committee is judged by its own rules of procedure, of either edition."""
        npcsc = asking(Docket(StandingCommittee(level=Level.NATIONAL, place="100000", members=170)))
        for on, slug in ((date(2022, 6, 1), "npcsc-rules-2009/4.1"), (DAY, "npcsc-rules-2022/7.1")):
            (found,) = (f for f in npcsc.check("询问-1", question(on=on)) if f.rule == OPEN)
            assert slug in {cite.slug for cite in found.cites}


class TestQuorate:
    """A vote is taken in a session at which more than half of all members are present."""

    @given(st.integers(0, 31))
    def test_more_than_half(self, present: int) -> None:
        """Sixteen of 31 suffice, and fifteen do not."""
        docket = motion(in_session(Docket(COMMITTEE), "动议-1", present=present))
        assert rules(docket, "动议-1", count()) == ([] if present >= 16 else [QUORATE])

    def test_of_the_roll(self) -> None:
        """With a roll, the whole is the roll of that day: fifteen of 29 are more than half."""
        docket = motion(in_session(Docket(COMMITTEE, MEMBERS), "动议-1", present=15))
        docket = docket.enrol(sorted(MEMBERS)[:29], DAY)
        assert rules(docket, "动议-1", count(tally={"members": 29})) == []
        assert QUORATE in rules(docket.enrol(sorted(MEMBERS)[:30], DAY), "动议-1", count(tally={"members": 30}))

    def test_any_count(self) -> None:
        """A count of an election is a count of votes as well."""
        sessions = [in_session(Docket(COMMITTEE)).case("会议-1")]
        votes = Count(deputies=31, present=31, votes={})
        judged = sittings(Balloted(on=DAY, candidates=frozenset("甲"), count=votes), "选举-1", sessions)
        assert [standing.id for standing, _ in judged] == ["docket.in-session", "docket.on-agenda"]

    def test_no_vote(self) -> None:
        """What is not a vote needs an open session, not its quorum, nor a place on its agenda."""
        docket = asking(in_session(Docket(COMMITTEE), present=1))
        assert rules(docket, "询问-1", question()) == []


class TestMatterOnAgenda:
    """Only a matter on the adopted agenda is put to the vote."""

    def test_listed(self) -> None:
        """A matter on the agenda can be put to the vote."""
        docket = motion(in_session(Docket(COMMITTEE), "报告-1", "动议-1"))
        assert docket.apply("动议-1", count()).findings_in("动议-1") == ()

    def test_not_listed(self) -> None:
        """A matter that is not cannot, and the finding cites the article on the agenda."""
        docket = motion(in_session(Docket(COMMITTEE), "动议-11"))
        (found,) = docket.check("动议-1", count())
        assert (found.rule, [cite.slug for cite in found.cites]) == (LISTED, ["organic-law-2022/54.2.1"])

    def test_no_agenda_adopted(self) -> None:
        """Where no agenda has been adopted nothing is on it."""
        assert rules(motion(in_session(Docket(COMMITTEE))), "动议-1", count()) == [LISTED]

    def test_changed(self) -> None:
        """The agenda as changed is the agenda, from the day of the change."""
        docket = motion(in_session(Docket(COMMITTEE), "动议-1"))
        items: Any = ["动议-2"]
        docket = docket.record("会议-1", session.AgendaChanged(on=DAY + DAYS, items=items))
        assert rules(docket, "动议-1", count(on=DAY)) == []
        assert rules(docket, "动议-1", count(on=DAY + DAYS)) == [LISTED]

    def test_both_at_once(self) -> None:
        """An inquorate session and a matter off its agenda are two findings, and one refusal has both."""
        docket = motion(in_session(Docket(COMMITTEE), present=15))
        assert rules(docket, "动议-1", count()) == [QUORATE, LISTED]
        with pytest.raises(Refused) as refused:
            docket.apply("动议-1", count())
        assert [finding.rule for finding in refused.value.findings] == [QUORATE, LISTED]
