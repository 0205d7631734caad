"""Entrusting the committees one level down, joint inspection, coordinated inspection; and a case of 2018."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.supervision.law_inspection.story import (
    AFTER,
    BEFORE,
    COMMITTEE,
    COUNCIL,
    TEAM,
    WORKING_BODY,
    broken,
    cited,
    committee,
    present,
    select,
    story,
)

from npcproc.bodies import Organ, StandingCommittee
from npcproc.case import Case
from npcproc.findings import Effect, NoSuchStep, Refused
from npcproc.levels import Level
from npcproc.supervision.law_inspection import (
    IN_STANDING_COMMITTEE,
    Closed,
    Coordinated,
    Dropped,
    Entrusted,
    Inspected,
    InspectionEnded,
    Joined,
    Object,
    ResultsReceived,
    Stage,
    TeamFormed,
)

CHONGQING = StandingCommittee(level=Level.PROVINCIAL, place="500000", members=60)
FIVE = ("500107", "500103", "500105", "500112", "500113")
REGULATIONS = frozenset(f"{name}条例" for name in "甲乙丙丁戊")


def chosen(on: date, body: StandingCommittee) -> Case:
    """A case with a subject."""
    return IN_STANDING_COMMITTEE.open(body).apply(select(on, object=Object.REGULATION, laws=REGULATIONS))


class TestAMunicipalityEntrustsItsDistricts:
    """In 2018 the committee of a provincial-level municipality entrusts five of its districts, until November."""

    def entrusted(self, on: date) -> Case:
        """The case after that."""
        return chosen(on, CHONGQING).replay(Entrusted(on=on, to=district) for district in FIVE)

    @pytest.mark.parametrize("on", [date(2018, 4, 16), date(2025, 4, 16)])
    def test_allowed(self, on: date) -> None:
        """Its districts lie one level below it, under the law of then and of today."""
        case = chosen(on, CHONGQING)
        for district in FIVE:
            case = case.apply(Entrusted(on=on, to=district))
        assert (case.stage, case.findings) == (Stage.ENTRUSTED, ())
        assert [due.event for due in case.due(on)] == [ResultsReceived]

    @pytest.mark.parametrize("year", [2018, 2025])
    def test_all_back_in_writing(self, year: int) -> None:
        """When all five have reported in writing the matter can end; while one has not, it ends with a breach."""
        case = self.entrusted(date(year, 4, 16))
        for district in FIVE[:4]:
            case = case.apply(ResultsReceived(on=date(year, 11, 20), place=district))
        (finding,) = case.check(Closed(on=date(year, 12, 3)))
        assert (finding.rule.rpartition(".")[2], finding.effect) == ("everyone-returned", Effect.BREACH)
        case = case.apply(ResultsReceived(on=date(year, 11, 30), place=FIVE[4]))
        closed = case.apply(Closed(on=date(year, 12, 3)))
        assert (closed.stage, closed.findings, closed.ended) == (Stage.CLOSED, (), True)

    @pytest.mark.parametrize(
        ("on", "article"),
        [(date(2018, 11, 30), "supervision-law-2006/25.1"), (date(2025, 11, 28), "supervision-law-2024/34.1")],
    )
    def test_what_comes_back(self, on: date, article: str) -> None:
        """In writing, and from a committee that was entrusted."""
        case = self.entrusted(date(on.year, 4, 16))
        oral = ResultsReceived(on=on, place="500107", in_writing=False)
        assert broken(case, oral) == {"results-in-writing"}
        assert cited(case, oral, "results-in-writing") == {article}
        with pytest.raises(Refused):
            case.apply(oral)
        assert broken(case, ResultsReceived(on=on, place="500106")) == {"was-entrusted"}

    @pytest.mark.parametrize("on", [date(2018, 4, 16), BEFORE, AFTER, date(2025, 4, 16)])
    @pytest.mark.parametrize("level", [Level.MUNICIPAL, Level.COUNTY])
    def test_an_ordinary_city_may_not(self, on: date, level: Level) -> None:
        """No step lets it; joint inspection is open to it instead."""
        below = "370103" if level is Level.MUNICIPAL else "370103001"
        with pytest.raises(NoSuchStep) as refused:
            chosen(on, committee(level)).apply(Entrusted(on=on, to=below))
        assert "联动检查" in str(refused.value) or "Joined" in str(refused.value)

    def test_but_inspect_jointly(self) -> None:
        """The ordinary city and its district do it together, each in its own case."""
        city = chosen(AFTER, committee(Level.MUNICIPAL)).apply(Joined(on=AFTER, place="370103"))
        district = chosen(AFTER, committee(Level.COUNTY)).apply(Joined(on=AFTER, place="370100"))
        assert (city.findings, district.findings) == ((), ())


class TestEntrusting:
    """The national and provincial committees entrust those one level down, each for its own area."""

    @pytest.mark.parametrize("on", [date(2018, 4, 16), AFTER])
    @pytest.mark.parametrize(
        ("place", "to", "lawful"),
        [
            ("100000", "370000", True),
            ("100000", "500000", True),
            ("100000", "370100", False),
            ("100000", "500107", False),
            ("370000", "370100", True),
            ("370000", "370103", False),
            ("370000", "420100", False),
            ("370000", "370000", False),
            ("370000", "100000", False),
            ("420000", "429004", True),
            ("500000", "500107", True),
            ("500000", "110101", False),
        ],
    )
    def test_one_level_down(self, place: str, to: str, lawful: bool, on: date) -> None:  # noqa: FBT001
        """Not two levels down, not elsewhere, not itself, and not upwards."""
        level = Level.NATIONAL if place == "100000" else Level.PROVINCIAL
        case = chosen(on, committee(level, place))
        assert broken(case, Entrusted(on=on, to=to)) == (set() if lawful else {"one-level-down"})

    @pytest.mark.parametrize(
        ("on", "article"), [(BEFORE, "supervision-law-2006/25.1"), (AFTER, "supervision-law-2024/34.1")]
    )
    def test_article(self, on: date, article: str) -> None:
        """By the article of the day; the sentence says below what."""
        case = chosen(on, committee(Level.PROVINCIAL))
        event = Entrusted(on=on, to="420100")
        (finding,) = case.check(event)
        assert [cite.slug for cite in finding.cites] == [article]
        assert finding.effect is Effect.REFUSES
        assert "370000的下一级" in finding.zh
        assert "420100" in finding.zh

    @pytest.mark.parametrize(
        ("area", "wrong"),
        [
            ("370100", set()),
            ("370103", set()),
            ("370103001", set()),
            ("370200", {"in-its-own-area"}),
            ("370000", {"in-its-own-area"}),
        ],
    )
    def test_its_own_area(self, area: str, wrong: set[str]) -> None:
        """A city is entrusted with itself or a part of it, which is what is meant where no area is named."""
        case = chosen(AFTER, committee(Level.PROVINCIAL))
        assert Entrusted(on=AFTER, to="370100").area == "370100"
        assert broken(case, Entrusted(on=AFTER, to="370100", area=area)) == wrong

    @pytest.mark.parametrize("by", Organ)
    def test_who_entrusts(self, by: Organ) -> None:
        """The standing committee, or its council for it."""
        event = Entrusted(on=AFTER, by=by, to="370100")
        wrong = set() if by in {COMMITTEE, COUNCIL} else {"committee-entrusts"}
        assert broken(chosen(AFTER, committee(Level.PROVINCIAL)), event) == wrong

    @pytest.mark.parametrize("place", ["济南", "500100", "", "37"])
    def test_no_place(self, place: str) -> None:
        """What is no place cannot be entrusted, inspect, or report."""
        for made in (
            lambda: Entrusted(on=AFTER, to=place),
            lambda: Entrusted(on=AFTER, to="370100", area=place),
            lambda: ResultsReceived(on=AFTER, place=place),
            lambda: Joined(on=AFTER, place=place),
            lambda: Coordinated(on=AFTER, place=place),
        ):
            with pytest.raises(ValueError, match=r"(to|area|place): "):
                made()

    def test_beside_its_own(self) -> None:
        """A committee that entrusts others may inspect too; what comes back late is still taken, and asked for."""
        case = chosen(AFTER, committee(Level.PROVINCIAL)).apply(Entrusted(on=AFTER, to="370100"))
        case = case.apply(TeamFormed(on=AFTER, members=TEAM)).apply(Inspected(on=AFTER, by=WORKING_BODY))
        case = case.apply(Entrusted(on=AFTER, to="370200")).apply(InspectionEnded(on=AFTER, by=WORKING_BODY))
        case = case.apply(present(AFTER)).apply(ResultsReceived(on=AFTER, place="370100"))
        assert (case.stage, case.findings) == (Stage.REPORTED, ())
        with pytest.raises(NoSuchStep):
            case.check(Entrusted(on=AFTER, to="370300"))

    def test_at_the_very_end(self) -> None:
        """An inspection of its own ends with a breach too while one that was entrusted is not back."""
        case = IN_STANDING_COMMITTEE.open(committee(Level.PROVINCIAL)).replay(story()[:1])
        case = case.apply(Entrusted(on=case.events[-1].on, to="370100")).replay(story()[1:])
        assert broken(case, Closed(on=date(2026, 3, 2))) == {"everyone-returned"}
        back = case.apply(ResultsReceived(on=date(2026, 3, 1), place="370100"))
        assert broken(back, Closed(on=date(2026, 3, 2))) == set()

    def test_a_team_or_nothing(self) -> None:
        """What was entrusted may become an inspection of one's own as well, or be dropped."""
        case = chosen(AFTER, committee(Level.PROVINCIAL)).apply(Entrusted(on=AFTER, to="370100"))
        assert case.apply(TeamFormed(on=AFTER, members=TEAM)).stage is Stage.TEAM_FORMED
        assert case.apply(Dropped(on=AFTER)).stage is Stage.DROPPED

    def test_nothing_to_end(self) -> None:
        """A subject that was neither inspected nor entrusted does not end."""
        with pytest.raises(NoSuchStep):
            chosen(AFTER, CHONGQING).check(Closed(on=AFTER))


class TestJointly:
    """Since 2024 a committee inspects jointly with those above and below it."""

    @pytest.mark.parametrize(
        ("level", "place", "lawful"),
        [
            (Level.NATIONAL, "370103", True),
            (Level.PROVINCIAL, "100000", True),
            (Level.PROVINCIAL, "370103", True),
            (Level.MUNICIPAL, "370103", True),
            (Level.MUNICIPAL, "370200", False),
            (Level.MUNICIPAL, "370100", False),
            (Level.COUNTY, "370000", True),
            (Level.COUNTY, "370103001", False),
            (Level.COUNTY, "370102", False),
        ],
    )
    def test_above_or_below(self, level: Level, place: str, lawful: bool) -> None:  # noqa: FBT001
        """Any number of levels up or down, but not beside; a township has no standing committee."""
        event = Joined(on=AFTER, place=place)
        case = chosen(AFTER, committee(level))
        assert broken(case, event) == (set() if lawful else {"joint-with-above-or-below"})
        if not lawful:
            assert cited(case, event, "joint-with-above-or-below") == {"supervision-law-2024/34.2"}

    @pytest.mark.parametrize("level", [Level.NATIONAL, Level.PROVINCIAL, Level.MUNICIPAL, Level.COUNTY])
    def test_before_2024(self, level: Level) -> None:
        """The law of 2006 says nothing of it, and forbids nothing."""
        assert broken(chosen(BEFORE, committee(level)), Joined(on=BEFORE, place="370000")) == set()


class TestCoordinated:
    """Since 2024 local committees coordinate with each other."""

    @pytest.mark.parametrize(
        ("level", "place", "lawful"),
        [
            (Level.PROVINCIAL, "130000", True),
            (Level.MUNICIPAL, "370200", True),
            (Level.COUNTY, "130102", True),
            (Level.COUNTY, "370103", False),
            (Level.COUNTY, "100000", False),
            (Level.COUNTY, "370102001", False),
        ],
    )
    def test_with_another_place(self, level: Level, place: str, lawful: bool) -> None:  # noqa: FBT001
        """With any other local committee, also across provinces; not with itself, nor the national one."""
        event = Coordinated(on=AFTER, place=place)
        case = chosen(AFTER, committee(level))
        assert broken(case, event) == (set() if lawful else {"with-another-place"})
        if not lawful:
            assert cited(case, event, "with-another-place") == {"supervision-law-2024/34.3"}

    def test_not_the_national_committee(self) -> None:
        """It is for local committees alone; of them the law of 2006 says nothing, and forbids nothing."""
        for on in (BEFORE, AFTER):
            with pytest.raises(NoSuchStep):
                chosen(on, committee(Level.NATIONAL)).check(Coordinated(on=on, place="370000"))
        assert broken(chosen(BEFORE, committee()), Coordinated(on=BEFORE, place="370103")) == set()


class TestEveryoneReturned:
    """Everyone who was entrusted has reported by the end."""

    @given(st.sets(st.sampled_from(FIVE), min_size=1), st.sets(st.sampled_from(FIVE)))
    def test_any(self, entrusted: set[str], back: set[str]) -> None:
        """The matter ends without a breach exactly when all are back."""
        case = chosen(AFTER, CHONGQING).replay(Entrusted(on=AFTER, to=place) for place in sorted(entrusted))
        case = case.replay(ResultsReceived(on=AFTER, place=place) for place in sorted(back & entrusted))
        wrong = set() if entrusted <= back else {"everyone-returned"}
        assert broken(case, Closed(on=AFTER)) == wrong
