"""How Henan has committees below hear and appraise special reports."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve
from tests.local.henan.places import CITY, added, breaks, opened
from tests.local.henan.test_special_report import TABLE, lawful

from npcproc.bodies import Organ
from npcproc.case import Case
from npcproc.events import Event
from npcproc.findings import NoSuchStep
from npcproc.local.henan.entrusted_report import AppraisalReturned, HearingEntrusted
from npcproc.supervision.special_report import Closed

PROVINCE = "410000"
STORY = lawful()
DAY = STORY[1].on
CLOSED = Closed(on=date(2025, 12, 1))


def selected(place: str, *events: Event) -> Case:
    """A case in which a topic has been chosen, and these events happened."""
    return opened(TABLE, (*STORY[:2], *events), place)


def at_the_end(*events: Event) -> Case:
    """A case of the province that is to be closed, in which these events happened before the session."""
    return opened(TABLE, (*STORY[:2], *events, *STORY[2:]), PROVINCE)


class TestEntrusted:
    """The province and its cities may entrust those below (article 5)."""

    @pytest.mark.parametrize(
        ("place", "to", "wrong"),
        [
            (PROVINCE, "410100", set()),
            (PROVINCE, "410102", set()),
            (PROVINCE, "420100", {"entrusted-below"}),
            (PROVINCE, "410102001", {"entrusted-below"}),
            (CITY, "410102", set()),
            (CITY, "410000", {"entrusted-below"}),
            (CITY, "410202", {"entrusted-below"}),
            (CITY, CITY, {"entrusted-below"}),
        ],
    )
    def test_whom(self, place: str, to: str, wrong: set[str]) -> None:
        """A committee of the area, at whatever level; a township has none."""
        assert added(selected(place), HearingEntrusted(on=DAY, to=to)) == wrong

    def test_by_whom(self) -> None:
        """By the committee, or its council."""
        event = HearingEntrusted(on=DAY, to=CITY)
        assert selected(PROVINCE).check(evolve(event, by=Organ.CHAIRPERSONS_COUNCIL)) == ()
        wrong = evolve(event, by=Organ.WORKING_BODY)
        assert breaks(selected(PROVINCE), wrong) == {"henan-committee-entrusts": {"5.2"}}

    @pytest.mark.parametrize("place", ["410102", "420000"])
    def test_no_such_way(self, place: str) -> None:
        """A county has none below; another province has no such law."""
        with pytest.raises(NoSuchStep):
            selected(place).check(HearingEntrusted(on=DAY, to="410102"))


class TestReturned:
    """Each of them tells of its appraisal (article 5)."""

    ENTRUSTED = (HearingEntrusted(on=DAY, to="410100"), HearingEntrusted(on=DAY, to="410200"))

    def test_every_one(self) -> None:
        """One that did not is found in the end."""
        one = AppraisalReturned(on=DAY, place="410100")
        assert added(at_the_end(*self.ENTRUSTED, one), CLOSED) == {"appraisals-returned"}
        other = AppraisalReturned(on=CLOSED.on, place="410200")
        assert at_the_end(*self.ENTRUSTED, one).apply(other).check(CLOSED) == ()

    def test_whoever_was_entrusted(self) -> None:
        """Nobody else."""
        wrong = AppraisalReturned(on=DAY, place="410300")
        assert added(selected(PROVINCE, *self.ENTRUSTED), wrong) == {"was-entrusted"}
