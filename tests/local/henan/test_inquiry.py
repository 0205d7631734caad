"""What Henan says again of questions in a standing committee."""

from __future__ import annotations

from datetime import date

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from tests.local.henan.places import breaks, everywhere, never_forgives, opened, said_in

from npcproc.bodies import Organ
from npcproc.case import Case
from npcproc.events import Event
from npcproc.local.henan.inquiry import IN_HENAN
from npcproc.supervision.follow_up import Closed
from npcproc.supervision.thematic_inquiry.in_standing_committee import IN_STANDING_COMMITTEE
from npcproc.supervision.thematic_inquiry.matter import Answered, Asked, Attended, Convened, Matter, Meeting

TABLE = IN_STANDING_COMMITTEE.also(IN_HENAN)
DAY = date(2025, 9, 26)
CONVENED = Convened(on=DAY, by=Organ.STANDING_COMMITTEE, meeting=Meeting.PLENARY, matter=Matter.BUDGET)
ATTENDED = Attended(on=DAY, by=Organ.GOVERNMENT)
ASKED = Asked(on=DAY, by=Organ.MEMBERS, askers={"甲"}, target=Organ.GOVERNMENT, question="结转资金怎么用？")
ANSWERED = Answered(on=DAY, by=Organ.GOVERNMENT, question=ASKED.question, answer="用于民生")


def after(*events: Event, place: str) -> Case:
    """A case before the committee of that place, after its meeting began, an organ came, and these events."""
    return opened(TABLE, (CONVENED, ATTENDED, *events), place)


class TestLocalLawAdds:
    """It never forgives, and here it adds no rule."""

    @everywhere
    @given(seed=st.integers(min_value=0, max_value=2**32))
    def test_never_forgives(self, place: str, seed: int) -> None:
        """What national law finds stays found."""
        never_forgives(IN_STANDING_COMMITTEE, IN_HENAN, place, seed)


class TestAsking:
    """Members ask, alone or several together, on bills, reports and final accounts (articles 29 and 64)."""

    @said_in("64.1", "29.1")
    def test_members(self, place: str, said: set[str]) -> None:
        """One is enough; somebody else may not."""
        assert after(place=place).check(ASKED) == ()
        assert breaks(after(place=place), evolve(ASKED, by=Organ.DEPUTIES)) == {"members-ask": said}

    @said_in("64.1")
    def test_on_a_bill_or_report(self, place: str, said: set[str]) -> None:
        """Not on anything else, and it asks something."""
        wrong = evolve(CONVENED, matter=Matter.OTHER_MATTER)
        assert breaks(opened(TABLE, place=place), wrong) == {"on-a-bill-or-report": said}
        assert breaks(after(place=place), evolve(ASKED, question=" ")) == {"states-question": said}


class TestAnswering:
    """The officers who came answer (article 65)."""

    @said_in("65.1")
    def test_an_answer(self, place: str, said: set[str]) -> None:
        """A blank one is none."""
        found = breaks(after(ASKED, place=place), evolve(ANSWERED, answer=""))
        assert found["answers"] == said

    @said_in("65.1")
    def test_every_question(self, place: str, said: set[str]) -> None:
        """One left open is found in the end."""
        assert breaks(after(ASKED, place=place), Closed(on=DAY)) == {"every-question-answered": said}
        assert after(ASKED, ANSWERED, place=place).check(Closed(on=DAY)) == ()
