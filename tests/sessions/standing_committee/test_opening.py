"""The opening of a session."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.sessions.standing_committee.acts import (
    BEFORE_2022,
    CENTRAL,
    CITY,
    DISTRICT,
    NATION,
    OPENING_DAY,
    PROVINCE,
    called,
    effects,
    fails,
    is_called,
    notice,
    opened,
)

from npcproc.bodies import SUPERVISED_ORGANS, Organ, StandingCommittee
from npcproc.findings import Effect, Refused
from npcproc.levels import Level
from npcproc.sessions import standing_committee as session

EVERYWHERE = pytest.mark.parametrize("body", [NATION, PROVINCE, CITY, DISTRICT], ids=lambda body: body.level.en)


class TestTheDay:
    """A session opens on the day for which it was called, or is called anew."""

    @given(st.integers(-15, 15))
    def test_that_day_and_no_other(self, late: int) -> None:
        """A day early or late is refused."""
        event = opened(DISTRICT, OPENING_DAY + timedelta(days=late))
        rule = {0: set(), 1: {"not-after-the-day"}, -1: {"not-before-the-day"}}[(late > 0) - (late < 0)]
        assert fails(is_called(DISTRICT), event) == rule

    def test_called_anew(self) -> None:
        """After a new call the new day counts, and the old one no longer."""
        case = is_called(DISTRICT).apply(called(on=date(2025, 4, 20), session_on=date(2025, 4, 28)))
        assert fails(case, opened(DISTRICT, date(2025, 4, 28))) == set()
        with pytest.raises(Refused, match="not-before-the-day"):
            case.apply(opened(DISTRICT))

    def test_due(self) -> None:
        """The day is due until the session opens."""
        assert date(2025, 4, 24) in {due.by for due in is_called(DISTRICT).due(date(2025, 4, 10))}


class TestNoticeWasGiven:
    """Notice was given after the session was called for that day."""

    def test_none(self) -> None:
        """A national session without notice stands, and the breach is kept."""
        assert effects(is_called(NATION), opened(NATION)) == {"notice-was-given": Effect.BREACH}

    def test_given(self) -> None:
        """With notice nothing is found."""
        assert fails(is_called(NATION).apply(notice()), opened(NATION)) == set()

    def test_of_the_day_before_it_was_moved(self) -> None:
        """Notice of a day that was given up is no notice."""
        case = is_called(NATION).apply(notice()).apply(called(on=date(2025, 4, 15), session_on=date(2025, 4, 28)))
        assert fails(case, opened(NATION, date(2025, 4, 28))) == {"notice-was-given"}


class TestQuorate:
    """More than half of all members are present."""

    @given(st.integers(1, 100), st.integers(0, 100))
    def test_strictly_more_than_half(self, members: int, present: int) -> None:
        """Exactly half is not enough."""
        body = StandingCommittee(level=Level.COUNTY, place="370103", members=members)
        found = effects(is_called(body), opened(body, present=present))
        assert found == ({} if present * 2 > members else {"quorate": Effect.REFUSES})

    @EVERYWHERE
    def test_at_every_level(self, body: StandingCommittee) -> None:
        """One fewer than needed is refused at every level, and under the rules of 2009."""
        least = body.members // 2 + 1
        assert "quorate" not in fails(is_called(body), opened(body, present=least))
        assert "quorate" in fails(is_called(body), opened(body, present=least - 1))
        earlier = opened(NATION, BEFORE_2022, present=15)
        assert "quorate" in fails(is_called(NATION, BEFORE_2022), earlier)

    def test_impossible(self) -> None:
        """Fewer than nobody, and more on video than present, cannot be."""
        with pytest.raises(ValueError, match="present"):
            opened(DISTRICT, present=-1)
        with pytest.raises(ValueError, match=r"Opened\.by_video: 9 by video of 8 present"):
            opened(DISTRICT, present=8, by_video=9)


class TestVideoWasAllowed:
    """Members of the national committee attend by video only if the council so decided."""

    def test_without_a_decision(self) -> None:
        """One member on video is enough to break it; none is not."""
        case = is_called(NATION).apply(notice())
        assert effects(case, opened(NATION, by_video=1)) == {"video-was-allowed": Effect.BREACH}
        assert fails(case, opened(NATION, by_video=0)) == set()

    def test_with_one(self) -> None:
        """After the decision all may."""
        case = is_called(NATION).apply(notice()).apply(session.VideoAllowed(on=date(2025, 4, 20)))
        assert fails(case, opened(NATION, by_video=31)) == set()


class TestChairPresides:
    """The chairperson, or an entrusted vice-chairperson, presides."""

    @EVERYWHERE
    def test_who(self, body: StandingCommittee) -> None:
        """Nobody else can; a vice-chairperson can if entrusted."""
        case = is_called(body)
        asked = {"chair-presides", "vice-presides-if-entrusted"}
        for organ in Organ:
            lawful = organ in {Organ.CHAIRPERSON, Organ.VICE_CHAIRPERSON}
            assert fails(case, opened(body, presided_by=organ)) & asked == (set() if lawful else {"chair-presides"})

    @EVERYWHERE
    def test_not_entrusted(self, body: StandingCommittee) -> None:
        """A vice-chairperson who is not entrusted cannot; of the chairperson nothing is asked."""
        case, rule = is_called(body), "vice-presides-if-entrusted"
        found = effects(case, opened(body, presided_by=Organ.VICE_CHAIRPERSON, entrusted=False))
        assert found[rule] is Effect.REFUSES
        assert rule not in fails(case, opened(body, entrusted=False))


class TestHeadsAttend:
    """The responsible persons of the supervised organs attend without vote."""

    @pytest.mark.parametrize("body", [PROVINCE, CITY, DISTRICT], ids=lambda body: body.level.en)
    @pytest.mark.parametrize("organ", [organ for organ in Organ if organ in SUPERVISED_ORGANS])
    def test_locally_all_four(self, body: StandingCommittee, organ: Organ) -> None:
        """Whichever of the four is missing, the session stands with a breach."""
        found = effects(is_called(body), opened(body, attending=SUPERVISED_ORGANS - {organ}))
        assert found == {"heads-attend": Effect.BREACH}
        assert fails(is_called(body), opened(body, attending=SUPERVISED_ORGANS)) == set()

    @pytest.mark.parametrize("organ", [organ for organ in Organ if organ in CENTRAL])
    def test_nationally_five_and_before_2022_four(self, organ: Organ) -> None:
        """The supervisory commission came with the text of 2022."""
        now = is_called(NATION).apply(notice())
        then = is_called(NATION, BEFORE_2022).apply(notice(BEFORE_2022))
        assert fails(now, opened(NATION, attending=CENTRAL - {organ})) == {"central-heads-attend"}
        missed = set() if organ is Organ.SUPERVISORY_COMMISSION else {"heads-attend"}
        assert fails(then, opened(NATION, BEFORE_2022, attending=CENTRAL - {organ})) == missed

    def test_the_circle_can_be_changed_nationally(self) -> None:
        """After the council changed the circle nothing is asked; locally the Organic Law's list stands."""
        change = session.AttendeesChanged(on=date(2025, 4, 20))
        nobody: dict[str, Any] = {"attending": (), "others": (), "from_each_below": 0}
        assert fails(is_called(NATION).apply(notice()).apply(change), opened(NATION, **nobody)) == set()
        assert fails(is_called(DISTRICT).apply(change), opened(DISTRICT, **nobody)) == {"heads-attend"}


class TestStaffAttends:
    """Special committees, staff and departments attend the national committee, since 2022 the Basic Law committees."""

    @pytest.mark.parametrize("missing", list(session.Attendee))
    def test_each(self, missing: session.Attendee) -> None:
        """Each group that is named can be missed; administrative bodies are not named."""
        others = frozenset(session.Attendee) - {missing}
        now = is_called(NATION).apply(notice())
        then = is_called(NATION, BEFORE_2022).apply(notice(BEFORE_2022))
        unnamed = session.Attendee.ADMINISTRATIVE_BODIES
        new = session.Attendee.BASIC_LAW_COMMITTEES
        rule = set() if missing is unnamed else {"staff-and-basic-law-committees-attend"}
        assert fails(now, opened(NATION, others=others)) == rule
        rule = set() if missing in {unnamed, new} else {"staff-attends"}
        assert fails(then, opened(NATION, BEFORE_2022, others=others)) == rule


class TestEachSendsOne:
    """Each provincial standing committee sends one of its chairs to the national one."""

    @pytest.mark.parametrize(
        ("day", "rule"), [(BEFORE_2022, "each-province-sends-one"), (OPENING_DAY, "each-locality-sends-one")]
    )
    def test_one_and_none(self, day: date, rule: str) -> None:
        """One is enough, none is not."""
        case = is_called(NATION, day).apply(notice(day))
        assert fails(case, opened(NATION, day, from_each_below=1)) == set()
        assert effects(case, opened(NATION, day, from_each_below=0)) == {rule: Effect.BREACH}


class TestDeputiesComeInvited:
    """Deputies who are no members attend if invited."""

    def test_uninvited(self) -> None:
        """Below the national level that goes for the deputies elected to the congress above too."""
        national = is_called(NATION).apply(notice())
        assert fails(national, opened(NATION, deputies_invited=False)) == {"deputies-come-invited"}
        both = {"deputies-come-invited", "elected-deputies-come-invited"}
        for body in (PROVINCE, CITY, DISTRICT):
            assert fails(is_called(body), opened(body, deputies_invited=False)) == both
            assert fails(is_called(body), opened(body)) == set()

    def test_renumbered(self) -> None:
        """The rule stands in the texts of 2015 and of 2025 under other numbers."""
        for day, cites in ((date(2025, 3, 11), "deputies-law-2015/26.1"), (OPENING_DAY, "deputies-law-2025/33.1")):
            (finding, _) = is_called(DISTRICT, day).check(opened(DISTRICT, day, deputies_invited=False))
            assert [cite.slug for cite in finding.cites] == [cites]


class TestAbsentOnLeave:
    """Members of the national committee attend unless they are on leave."""

    @pytest.mark.parametrize("day", [BEFORE_2022, OPENING_DAY])
    def test_without_leave(self, day: date) -> None:
        """Absence without leave is kept as a breach."""
        case = is_called(NATION, day).apply(notice(day))
        assert effects(case, opened(NATION, day, absent_on_leave=False)) == {"absent-on-leave": Effect.BREACH}
        assert fails(case, opened(NATION, day)) == set()


class TestInPublic:
    """Since 2022 sessions of the national committee are public."""

    def test_closed_doors(self) -> None:
        """A session behind closed doors is a breach, and was none before."""
        assert fails(is_called(NATION).apply(notice()), opened(NATION, in_public=False)) == {"in-public"}
        earlier = is_called(NATION, BEFORE_2022).apply(notice(BEFORE_2022))
        assert fails(earlier, opened(NATION, BEFORE_2022, in_public=False)) == set()
