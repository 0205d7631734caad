"""What Henan adds to an interpellation in a standing committee."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from tests.events_for import chance_of, walk
from tests.never_forgives import articles, beside

from npcproc.bodies import Organ, StandingCommittee
from npcproc.case import Case
from npcproc.events import Event
from npcproc.findings import Effect
from npcproc.local.henan.interpellation import IN_HENAN
from npcproc.places import level_of
from npcproc.supervision.interpellation import (
    IN_STANDING_COMMITTEE,
    Declined,
    Demanded,
    Form,
    Referred,
    Replied,
    Submitted,
)

TABLE = IN_STANDING_COMMITTEE.also(IN_HENAN)
OUTSIDE = {"410000": "420000", "410100": "420100", "410102": "420102"}
"""A place of the same level in Hubei, whose own law is not encoded."""
DAY, LAST, AFTER = date(2016, 3, 28), date(2016, 4, 5), date(2016, 4, 6)
"""The day of the referral, the last day set for the reply, and the day after."""

SUBMITTED = Submitted(
    on=DAY,
    by=Organ.MEMBERS,
    signatories=frozenset("甲乙丙丁戊己"),
    target=Organ.COURT,
    questions="问题",
    content="内容",
)
REFERRED = Referred(
    on=DAY,
    by=Organ.CHAIRPERSONS_COUNCIL,
    form=Form.WRITTEN,
    considered_by=Organ.SPECIAL_COMMITTEE,
    reply_by=LAST,
)
REPLIED = Replied(on=LAST, by=Organ.COURT, form=Form.WRITTEN, answer="答复", head_signed=True)
DEMANDED = Demanded(on=LAST, by=Organ.MEMBERS, dissatisfied=frozenset("甲乙丙丁"))

everywhere = pytest.mark.parametrize("place", sorted(OUTSIDE))


def said_in(*numbers: str) -> pytest.MarkDecorator:
    """In each place of Henan these articles say it; in the place of the same level outside, none."""
    return pytest.mark.parametrize(
        ("place", "said"),
        [*((place, set(numbers)) for place in OUTSIDE), *((place, set()) for place in OUTSIDE.values())],
    )


def after(*events: Event, place: str = "410100") -> Case:
    """A case before the committee of that place, after these events."""
    return TABLE.open(StandingCommittee(level=level_of(place), place=place, members=41)).replay(events)


def breaks(case: Case, event: Event) -> dict[str, set[str]]:
    """The rules that the event breaks, each with the articles of Henan that say so."""
    by_rule = articles(case, event, "410000")
    return {
        rule: {slug.removeprefix("henan-supervision-measures-2015/") for slug in slugs}
        for rule, slugs in by_rule.items()
    }


class TestLocalLawAdds:
    """It never forgives: what is found outside Henan is found in it, and what is more found is Henan's."""

    @everywhere
    @given(seed=st.integers(min_value=0, max_value=2**32))
    def test_against_a_place_outside(self, place: str, seed: int) -> None:
        """The same events before a committee of the same level in Henan and in Hubei."""
        for case, event in walk(TABLE, after(place=place).body, chance_of(seed)):
            outside = after(*case.events, place=OUTSIDE[place])
            assert outside.stage is case.stage
            added = beside(outside.check(event), case.check(event))
            assert added <= {"interpellation.standing-committee.henan-replies-when-decided"}


class TestRepliesWhenDecided:
    """The organ replies by the day that the council of chairpersons set (Henan Measures art. 67)."""

    @everywhere
    def test_the_last_day_and_the_day_after(self, place: str) -> None:
        """On the last day it is in time; a day later it is a reply still, and a breach, in Henan alone."""
        case = after(SUBMITTED, REFERRED, place=place)
        assert case.check(REPLIED) == ()
        (found,) = case.check(evolve(REPLIED, on=AFTER))
        assert found.rule == "interpellation.standing-committee.henan-replies-when-decided"
        assert found.effect is Effect.BREACH
        assert after(SUBMITTED, REFERRED, place=OUTSIDE[place]).check(evolve(REPLIED, on=AFTER)) == ()

    def test_due(self) -> None:
        """The day is known before it is missed, anew after a second referral."""
        case = after(SUBMITTED, REFERRED)
        assert [(due.by, due.overdue) for due in case.due(AFTER) if due.event is Replied] == [(LAST, True)]
        again = after(SUBMITTED, REFERRED, REPLIED, DEMANDED, evolve(REFERRED, on=LAST, reply_by=AFTER))
        assert [due.by for due in again.due(LAST) if due.event is Replied] == [AFTER]

    def test_where_no_day_is_set(self) -> None:
        """Nothing is found."""
        assert after(SUBMITTED, evolve(REFERRED, reply_by=None)).check(evolve(REPLIED, on=AFTER)) == ()


class TestAsDecided:
    """The council refers it to the organ, which replies as the council decided; in Henan by its article 67 too."""

    @said_in("67.1")
    def test_referral(self, place: str, said: set[str]) -> None:
        """By the council of chairpersons."""
        wrong = evolve(REFERRED, by=Organ.SPECIAL_COMMITTEE)
        assert breaks(after(SUBMITTED, place=place), wrong) == {"council-refers": said}

    @said_in("67.1")
    def test_reply(self, place: str, said: set[str]) -> None:
        """By the organ asked, in the form decided."""
        case = after(SUBMITTED, REFERRED, place=place)
        assert breaks(case, evolve(REPLIED, by=Organ.GOVERNMENT)) == {"the-organ-replies": said}
        assert breaks(case, evolve(REPLIED, form=Form.PLENARY, head_attended=True)) == {"replies-as-decided": said}

    def test_not_before_the_measures(self) -> None:
        """In force from 22 October 2015; the day before, national law says it alone."""
        for day, said in ((date(2015, 10, 21), set()), (date(2015, 10, 22), {"67.1"})):
            wrong = evolve(REFERRED, on=day, by=Organ.SPECIAL_COMMITTEE)
            assert breaks(after(evolve(SUBMITTED, on=day)), wrong) == {"council-refers": said}


class TestASecondReply:
    """More than half of the movers may ask for it, and the council decides (Henan Measures art. 68)."""

    @said_in("68.1")
    def test_half_is_not_enough(self, place: str, said: set[str]) -> None:
        """Of six movers four are needed."""
        case = after(SUBMITTED, REFERRED, REPLIED, place=place)
        assert case.check(DEMANDED) == ()
        three = evolve(DEMANDED, dissatisfied=frozenset("甲乙丙"))
        assert breaks(case, three) == {"most-of-the-movers-dissatisfied": said}

    @said_in("68.1")
    def test_the_council_decides(self, place: str, said: set[str]) -> None:
        """Whether there is a second reply or none; the rule on the first one is silent by then."""
        case = after(SUBMITTED, REFERRED, REPLIED, DEMANDED, place=place)
        assert breaks(case, Declined(on=LAST, by=Organ.COURT)) == {"council-decides-again": said}
        assert breaks(case, evolve(REFERRED, on=LAST, by=Organ.COURT)) == {"council-decides-again": said}
        assert case.check(Declined(on=LAST, by=Organ.CHAIRPERSONS_COUNCIL)) == ()
