"""What Shandong adds to a visit or study by deputies."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.events_for import chance_of, walk
from tests.never_forgives import articles, beside
from tests.supervision.inspection_visit import acts

from npcproc.bodies import Body, Congress, Organ, StandingCommittee
from npcproc.case import Case
from npcproc.events import Event
from npcproc.findings import Effect
from npcproc.levels import Level
from npcproc.local.shandong import OVERLAYS
from npcproc.places import level_of
from npcproc.supervision.inspection_visit import (
    IN_STANDING_COMMITTEE,
    IN_TOWNSHIP,
    Activity,
    Purpose,
    Receiver,
    Subject,
    Whose,
)

COMMITTEES = IN_STANDING_COMMITTEE.also(OVERLAYS[IN_STANDING_COMMITTEE])
TOWNSHIPS = IN_TOWNSHIP.also(OVERLAYS[IN_TOWNSHIP])
PROVINCE, JINAN, DISTRICT, TOWNSHIP = "370000", "370100", "370103", "370103100"
OUTSIDE = {PROVINCE: "420000", JINAN: "420100", DISTRICT: "420102", TOWNSHIP: "420102100"}
"""A place of the same level in Hubei, whose own law is not encoded."""
MEASURES, PROVISIONS = "shandong-deputies-measures-2015", "shandong-townships-2015"
DAY, OF_2024 = acts.DAY, date(2024, 9, 2)
VISIT, LOCAL, STUDY = Activity.VISIT, Activity.LOCAL_VISIT, Activity.STUDY

everywhere = pytest.mark.parametrize("place", sorted(OUTSIDE))


def body(place: str) -> Body:
    """The standing committee of a place, or the congress of a township."""
    level = level_of(place)
    kind = Congress if level is Level.TOWNSHIP else StandingCommittee
    return kind(level=level, place=place, members=61)


def like(place: str) -> Body:
    """What the acts take for a body of that level: a township or not."""
    return acts.TOWNSHIP if level_of(place) is Level.TOWNSHIP else acts.COUNTY


def after(place: str, *events: Event) -> Case:
    """The case in which these happened."""
    table = TOWNSHIPS if level_of(place) is Level.TOWNSHIP else COMMITTEES
    return table.open(body(place)).replay(events)


def on_the_spot(place: str, *more: Event, activity: Activity = VISIT, on: date = DAY) -> Case:
    """A visit arranged and begun, and what follows."""
    way: Iterable[Event] = (
        *((acts.requested(on),) if activity is LOCAL else ()),
        acts.arranged(on, like(place), activity),
        acts.conducted(on, like(place), activity),
        *more,
    )
    return after(place, *way)


def passed_on(place: str, on: date = DAY) -> Case:
    """A visit whose report was passed on."""
    return on_the_spot(place, acts.reported(on), acts.passed_on(on=on, body=like(place)), on=on)


def breaks(case: Case, event: Event) -> dict[str, set[str]]:
    """The rules that the event breaks, each with the articles of Shandong that say so."""
    return articles(case, event, PROVINCE)


class TestTheWholeWay:
    """A visit, a local visit and a study that go as national law wants go as Shandong wants."""

    @everywhere
    @pytest.mark.parametrize("activity", list(Activity))
    def test_lawful(self, place: str, activity: Activity) -> None:
        """Nothing is found at any level."""
        more = (
            acts.suggested(),
            acts.reported(),
            acts.passed_on(body=like(place)),
            acts.fed_back(on=date(2025, 12, 1)),
            acts.closed(date(2025, 12, 1), like(place)),
        )
        case = on_the_spot(place, *more, activity=activity)
        assert case.ended
        assert case.findings == ()


class TestLocalLawAdds:
    """What is found outside Shandong is found in it, and what is more found is new there."""

    @everywhere
    @given(seed=st.integers(min_value=0, max_value=2**32))
    def test_against_a_place_outside(self, place: str, seed: int) -> None:
        """The same events before a body of the same level in Shandong and in Hubei."""
        table = TOWNSHIPS if level_of(place) is Level.TOWNSHIP else COMMITTEES
        for case, event in walk(table, body(place), chance_of(seed)):
            outside = table.open(body(OUTSIDE[place])).replay(case.events)
            assert outside.stage is case.stage
            added = beside(outside.check(event), case.check(event))
            assert all(rule.rpartition(".")[2].startswith("shandong-") for rule in added)


class TestArrangedAndOrganised:
    """By the committee, in a township by the presidium and its chairperson; in tables beside the national ones."""

    @pytest.mark.parametrize(
        ("place", "activity", "articles"),
        [
            (PROVINCE, VISIT, {f"{MEASURES}/20.1"}),
            (JINAN, LOCAL, {f"{MEASURES}/21.1"}),
            (TOWNSHIP, VISIT, {f"{MEASURES}/20.1", f"{PROVISIONS}/28.1.3"}),
            (TOWNSHIP, LOCAL, {f"{MEASURES}/21.1"}),
            (TOWNSHIP, STUDY, {f"{PROVISIONS}/28.1.3"}),
        ],
    )
    def test_arranged_by(self, place: str, activity: Activity, articles: set[str]) -> None:
        """Nobody else arranges it for the deputies' duties."""
        case = after(place, acts.requested()) if activity is LOCAL else after(place)
        found = breaks(case, acts.arranged(DAY, like(place), activity, by=Organ.GOVERNMENT))
        assert found == {"arranged-by": set(), "shandong-arranged-by": articles}

    def test_before_a_report(self) -> None:
        """What prepares a special report is arranged by the council, in Shandong as anywhere."""
        prepared = acts.arranged(purpose=Purpose.SPECIAL_REPORT, by=Organ.CHAIRPERSONS_COUNCIL)
        assert "shandong-arranged-by" not in breaks(after(JINAN), prepared)

    @pytest.mark.parametrize(
        ("place", "articles"),
        [(JINAN, {f"{MEASURES}/17.1"}), (TOWNSHIP, {f"{MEASURES}/17.3", f"{PROVISIONS}/27.1"})],
    )
    @pytest.mark.parametrize("activity", [VISIT, STUDY])
    def test_organised_by(self, place: str, activity: Activity, articles: set[str]) -> None:
        """Nor organises it."""
        case = after(place, acts.arranged(DAY, like(place), activity))
        found = breaks(case, acts.conducted(DAY, like(place), activity, by=Organ.GOVERNMENT))
        assert found == {"organised-by": set(), "shandong-organised-by": articles}


class TestKeepsOut:
    """On a local visit a deputy with an interest keeps out (Deputies Measures art. 21)."""

    @everywhere
    def test_interested(self, place: str) -> None:
        """It is refused, on local visits alone."""
        case = after(place, acts.requested(), acts.arranged(DAY, like(place), LOCAL))
        (found,) = case.check(acts.conducted(DAY, like(place), LOCAL, interested=True))
        assert (found.rule.rpartition(".")[2], found.effect) == ("shandong-keeps-out", Effect.REFUSES)
        assert [cite.slug for cite in found.cites] == [f"{MEASURES}/21.3"]
        arranged = after(place, acts.arranged(DAY, like(place)))
        assert arranged.check(acts.conducted(DAY, like(place), interested=True)) == ()

    def test_elsewhere(self) -> None:
        """Hubei is judged by national law, which does not say so."""
        case = after(OUTSIDE[JINAN], acts.requested(), acts.arranged(activity=LOCAL))
        assert case.check(acts.conducted(activity=LOCAL, interested=True)) == ()


class TestMeeting:
    """Whoever is asked to meet the deputies reports truthfully, answers and listens (art. 20)."""

    @everywhere
    @pytest.mark.parametrize(
        ("of", "name"), [("reported_truthfully", "tells-truthfully"), ("questions_answered", "answers")]
    )
    def test_new(self, place: str, of: str, name: str) -> None:
        """A breach, in Shandong alone."""
        changed: dict[str, Any] = {of: False}
        lacking = acts.met(**changed)
        assert breaks(on_the_spot(place, acts.asked_to_meet()), lacking) == {f"shandong-{name}": {f"{MEASURES}/20.2"}}
        assert on_the_spot(OUTSIDE[place], acts.asked_to_meet()).check(lacking) == ()

    @everywhere
    @pytest.mark.parametrize(
        ("changed", "name"),
        [({"received_by": Receiver.OTHER}, "a-head-comes"), ({"opinions_heard": False}, "hears-the-deputies")],
    )
    def test_said_again(self, place: str, changed: dict[str, Any], name: str) -> None:
        """One finding with both articles."""
        assert breaks(on_the_spot(place, acts.asked_to_meet()), acts.met(**changed)) == {name: {f"{MEASURES}/20.2"}}

    def test_asked(self) -> None:
        """By deputies, of an organ of state; every organ asked comes."""
        said = {f"{MEASURES}/20.2"}
        assert breaks(on_the_spot(JINAN), acts.asked_to_meet(Organ.DEPUTIES)) == {"a-state-organ": said}
        assert breaks(on_the_spot(JINAN), acts.asked_to_meet(by=Organ.GOVERNMENT)) == {"deputies-ask-to-meet": said}
        asked = on_the_spot(JINAN, acts.asked_to_meet())
        assert breaks(asked, acts.met(Organ.COURT)) == {"who-was-asked-meets": said}
        assert breaks(asked, acts.closed()) == {"every-organ-met": said}


class TestTheAnswer:
    """Within three months, to the deputies and to whoever passed the report on (art. 23)."""

    @everywhere
    def test_three_months(self, place: str) -> None:
        """Passed on on 1 September: 1 December is in time, the 2nd is not, and it is due from the first."""
        case = passed_on(place)
        assert case.check(acts.fed_back(on=date(2025, 12, 1))) == ()
        assert breaks(case, acts.fed_back(on=date(2025, 12, 2))) == {
            "shandong-answered-in-three-months": {f"{MEASURES}/23.1"}
        }
        assert date(2025, 12, 1) in {due.by for due in case.due(DAY)}
        assert passed_on(OUTSIDE[place]).check(acts.fed_back(on=date(2026, 12, 2))) == ()

    def test_whom(self) -> None:
        """The deputies by both laws, the office by Shandong's."""
        said = {f"{MEASURES}/23.1"}
        assert breaks(passed_on(JINAN), acts.fed_back(to_who_passed_it_on=False)) == {
            "shandong-who-passed-it-on-is-told": said
        }
        assert breaks(passed_on(JINAN), acts.fed_back(to_deputies=False)) == {"deputies-are-told": said}

    def test_left_open(self) -> None:
        """A report neither passed on nor answered is found at the end, by both laws."""
        said = {f"{MEASURES}/23.1"}
        assert breaks(on_the_spot(JINAN, acts.reported()), acts.closed()) == {"was-passed-on": said}
        assert breaks(passed_on(JINAN), acts.closed()) == {"every-organ-answered": said}

    def test_since_amended(self) -> None:
        """The Measures were amended in 2025 and are still applied, with a remark."""
        (found,) = passed_on(JINAN).check(acts.fed_back(on=date(2025, 12, 2)))
        assert found.zh.endswith("（山东省实施代表法办法第二十三条第一款〔该文本此后已修改〕）")


class TestWhatNationalLawWidened:
    """What the law of 2025 allows, Shandong's older text does not take back."""

    @pytest.mark.parametrize(("on", "found"), [(OF_2024, True), (DAY, False)])
    def test_who_passes_it_on(self, on: date, found: bool) -> None:  # noqa: FBT001 - a parameter of the test
        """A working body may since 2025; before, neither law let it."""
        case = on_the_spot(JINAN, acts.reported(on), on=on)
        names = breaks(case, acts.passed_on(on=on, by=Organ.WORKING_BODY))
        both = {"office-passed-on": set[str](), "shandong-office-passes-on": {f"{MEASURES}/23.1"}}
        assert names == (both if found else {})

    @pytest.mark.parametrize(("on", "found"), [(OF_2024, True), (DAY, False)])
    def test_what_a_study_is_about(self, on: date, found: bool) -> None:  # noqa: FBT001 - a parameter of the test
        """The committee's priorities may be studied since 2025."""
        names = breaks(after(JINAN), acts.arranged(on, activity=STUDY, subject=Subject.PRIORITY_WORK))
        both = {"studied-what-mattered": set[str](), "shandong-studied-what-mattered": {f"{MEASURES}/22.1"}}
        assert names == (both if found else {})


class TestOnTheSpot:
    """Certificates, hosts, requests and what is entrusted from above are as in national law."""

    def test_said_again(self) -> None:
        """One finding each, with Shandong's article beside the national ones."""
        local = after(JINAN, acts.requested(), acts.arranged(activity=LOCAL))
        assert breaks(local, acts.conducted(activity=LOCAL, admitted=False)) == {"let-in": {f"{MEASURES}/21.1"}}
        visit = after(JINAN, acts.arranged())
        assert breaks(visit, acts.conducted(between_sessions=False)) == {"between-sessions": {f"{MEASURES}/17.1"}}
        assert breaks(after(JINAN, acts.requested()), acts.closed()) == {"was-arranged": {f"{MEASURES}/21.1"}}

    def test_entrusted(self) -> None:
        """By the committee above, for deputies elected here."""
        said = {f"{MEASURES}/17.2"}
        assert breaks(after(JINAN), acts.entrusted(by=Organ.GOVERNMENT)) == {"committee-above-entrusts": said}
        assert breaks(after(JINAN), acts.entrusted(elected_here=False)) == {"elected-here": said}
        assert breaks(after(JINAN), acts.arranged(whose=Whose.ENTRUSTED)) == {"entrusted-first": said}
