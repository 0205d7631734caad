"""How a standing committee stands on a day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.sessions.standing_committee.acts import CITY, DISTRICT, NATION, PROVINCE

from npcproc.bodies import Congress, Organ, StandingCommittee
from npcproc.findings import Effect, NoSuchProcedure, NotEncoded
from npcproc.levels import Level
from npcproc.sessions import standing_committee as session

EVERYWHERE = pytest.mark.parametrize("body", [NATION, PROVINCE, CITY, DISTRICT], ids=lambda body: body.level.en)
LOCAL = pytest.mark.parametrize("body", [PROVINCE, CITY, DISTRICT], ids=lambda body: body.level.en)
DAY = date(2025, 12, 31)


class TestFrequency:
    """A local committee meets at least once every two months; the national one generally does."""

    YEAR = tuple(date(2025, month, 20) for month in (2, 4, 6, 8, 10, 12))

    def held(self, *days: date, since: date = date(2024, 12, 20), on: date = DAY) -> session.SessionsHeld:
        """A record of sessions."""
        return session.SessionsHeld(on=on, since=since, held=days)

    @EVERYWHERE
    def test_a_year(self, body: StandingCommittee) -> None:
        """Six sessions, each two months after the one before, are enough."""
        assert session.FREQUENCY.audit(body, self.held(*self.YEAR)) == ()

    @LOCAL
    def test_one_day_late(self, body: StandingCommittee) -> None:
        """A day more than two months is a breach, which the finding names."""
        (finding,) = session.FREQUENCY.audit(body, self.held(date(2025, 2, 21), *self.YEAR[1:]))
        assert finding.effect is Effect.BREACH
        assert finding.shown.en == "after 2024-12-20 the next was due by 2025-02-20"
        assert [cite.slug for cite in finding.cites] == ["organic-law-2022/51.1"]

    def test_nationally_a_hint(self) -> None:
        """The national rules say "generally": the same record is a hint, under both texts."""
        (finding,) = session.FREQUENCY.audit(NATION, self.held(*self.YEAR[1:]))
        assert finding.effect is Effect.ADVISORY
        earlier = self.held(since=date(2019, 1, 1), on=date(2019, 3, 2))
        assert [f.cites[0].slug for f in session.FREQUENCY.audit(NATION, earlier)] == ["npcsc-rules-2009/3.1"]

    def test_more_than_needed(self) -> None:
        """An ad hoc or an additional session counts too, and the two months run from it."""
        extra = self.held(*self.YEAR[:2], date(2025, 5, 2), *self.YEAR[2:])
        assert session.FREQUENCY.audit(DISTRICT, extra) == ()
        gap = session.FREQUENCY.audit(DISTRICT, self.held(*self.YEAR[:2], date(2025, 5, 2), *self.YEAR[3:]))
        assert gap[0].shown.en == "after 2025-05-02 the next was due by 2025-07-02"

    @given(st.integers(0, 120))
    def test_a_new_committee(self, waited: int) -> None:
        """Elected on 10 January, it first meets by 10 March."""
        elected = date(2025, 1, 10)
        first = elected + timedelta(days=waited)
        found = session.FREQUENCY.audit(DISTRICT, self.held(first, since=elected, on=first))
        assert bool(found) is (first > date(2025, 3, 10))

    def test_still_running(self) -> None:
        """Two months that have not run out are no gap; on the day after they have."""
        elected = date(2025, 1, 10)
        assert session.FREQUENCY.audit(DISTRICT, self.held(since=elected, on=date(2025, 3, 10))) == ()
        assert len(session.FREQUENCY.audit(DISTRICT, self.held(since=elected, on=date(2025, 3, 11)))) == 1

    def test_impossible(self) -> None:
        """A record cannot begin after the day on which it is judged."""
        with pytest.raises(ValueError, match=r"SessionsHeld\.since"):
            self.held(since=date(2026, 1, 1))

    def test_not_encoded(self) -> None:
        """Local sessions before the text of 2022 are not judged."""
        with pytest.raises(NotEncoded):
            session.FREQUENCY.audit(DISTRICT, self.held(since=date(2021, 1, 1), on=date(2021, 12, 31)))


class TestTerm:
    """A committee's term is its congress's, and it serves until the next one is elected."""

    @EVERYWHERE
    @pytest.mark.parametrize(("years", "lawful"), [(4, False), (5, True), (6, False)])
    def test_as_long_as_the_congress(self, body: StandingCommittee, years: int, *, lawful: bool) -> None:
        """A year less or more is another term."""
        facts = session.CommitteeTerm(on=DAY, years=years, congress_years=5, served_until=DAY, next_elected=DAY)
        found = [finding.rule for finding in session.TERM.audit(body, facts)]
        assert found == ([] if lawful else ["standing-committee.term.as-long-as-the-congress"])

    @EVERYWHERE
    @pytest.mark.parametrize(("apart", "lawful"), [(-1, False), (0, True), (1, False)])
    def test_until_the_next(self, body: StandingCommittee, apart: int, *, lawful: bool) -> None:
        """It neither stops a day before its successor is elected, nor goes on a day after."""
        until = DAY + timedelta(days=apart)
        facts = session.CommitteeTerm(on=DAY, years=5, congress_years=5, served_until=until, next_elected=DAY)
        found = [finding.rule for finding in session.TERM.audit(body, facts)]
        assert found == ([] if lawful else ["standing-committee.term.until-the-next"])


class TestComposition:
    """A committee has a chairperson, vice-chairpersons, members and, but for counties, a secretary-general."""

    FOUR = (Organ.CHAIRPERSON, Organ.VICE_CHAIRPERSON, Organ.SECRETARY_GENERAL, Organ.MEMBERS)

    @EVERYWHERE
    @pytest.mark.parametrize("missing", FOUR)
    def test_each(self, body: StandingCommittee, missing: Organ) -> None:
        """Each office can be missing; a county's secretary-general is not missed."""
        found = session.COMPOSITION.audit(body, session.MadeUp(on=DAY, offices=set(self.FOUR) - {missing}))
        needed = body.level is not Level.COUNTY or missing is not Organ.SECRETARY_GENERAL
        assert bool(found) is needed
        assert session.COMPOSITION.audit(body, session.MadeUp(on=DAY, offices=self.FOUR)) == ()


class TestMembership:
    """Members come from among the deputies and hold no office in the organs that the committee supervises."""

    @EVERYWHERE
    def test_no_deputy(self, body: StandingCommittee) -> None:
        """Who is no deputy cannot be a member."""
        found = session.MEMBERSHIP.audit(body, session.Member(on=DAY, deputy=False, offices_in=()))
        assert [finding.rule for finding in found] == ["standing-committee.membership.from-the-deputies"]

    @EVERYWHERE
    @pytest.mark.parametrize("organ", list(Organ))
    def test_offices(self, body: StandingCommittee, organ: Organ) -> None:
        """An office in any of them excludes; one in a special committee does not."""
        found = session.MEMBERSHIP.audit(body, session.Member(on=DAY, deputy=True, offices_in={organ}))
        barred = {
            Organ.GOVERNMENT,
            Organ.DEPARTMENT,
            Organ.SUPERVISORY_COMMISSION,
            Organ.COURT,
            Organ.PROCURATORATE,
        }
        assert bool(found) is (organ in barred)


class TestEstablishment:
    """A congress at county level or above has a standing committee; a township congress has none."""

    @pytest.mark.parametrize(
        ("level", "place"),
        [(Level.PROVINCIAL, "370000"), (Level.MUNICIPAL, "370100"), (Level.COUNTY, "370103")],
    )
    def test_from_the_county_upwards(self, level: Level, place: str) -> None:
        """Without one something is amiss, with one nothing is."""
        congress = Congress(level=level, place=place, members=300)
        assert session.ESTABLISHMENT.audit(congress, session.Established(on=DAY, has_standing_committee=True)) == ()
        without = session.Established(on=DAY, has_standing_committee=False)
        assert len(session.ESTABLISHMENT.audit(congress, without)) == 1

    def test_township(self) -> None:
        """Nothing is asked of a township, and it cannot have one."""
        congress = Congress(level=Level.TOWNSHIP, place="370103001", members=60)
        without = session.Established(on=DAY, has_standing_committee=False)
        with pytest.raises(NoSuchProcedure):
            session.ESTABLISHMENT.audit(congress, without)
        with pytest.raises(ValueError, match="township"):
            StandingCommittee(level=Level.TOWNSHIP, place="370103001", members=15)
