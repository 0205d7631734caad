"""A thematic study of the committee's own: who makes it, when, and where its report goes."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.supervision.thematic_study.acts import (
    BODIES,
    COUNTY,
    DAY,
    broken,
    cited,
    closed,
    deliberated,
    distributed,
    organised,
    reported,
    studied,
    submitted,
    until,
)

from npcproc.bodies import Organ, StandingCommittee
from npcproc.case import Case
from npcproc.findings import Effect, NotEncoded
from npcproc.levels import WITH_STANDING_COMMITTEE
from npcproc.supervision.thematic_study import (
    IN_STANDING_COMMITTEE,
    Deliberated,
    Distributed,
    Prepares,
    Reported,
    Stage,
    Studied,
    Submitted,
)

PREFIX = "thematic-study.standing-committee."
each_body = pytest.mark.parametrize("body", BODIES, ids=lambda body: str(body.level.en))
each_purpose = pytest.mark.parametrize("prepares", Prepares)
organs = st.sampled_from(Organ)
PREPARED_ON = date(2025, 6, 20)


class TestWhere:
    """Every standing committee has it, since the Supervision Law of 2024."""

    def test_silence_before(self) -> None:
        """The text of 2006 knew only studies by members and deputies."""
        assert IN_STANDING_COMMITTEE.levels == WITH_STANDING_COMMITTEE
        case = IN_STANDING_COMMITTEE.open(COUNTY)
        assert case.apply(organised(on=date(2024, 11, 8))).stage is Stage.ORGANISED
        with pytest.raises(NotEncoded, match="from 2024-11-08; 2024-11-07"):
            case.apply(organised(on=date(2024, 11, 7)))


class TestMayStudy:
    """A special committee or working body studies before a hearing or inspection, the committee for the rest."""

    @each_body
    @each_purpose
    @given(by=organs)
    def test_by_purpose(self, body: StandingCommittee, prepares: Prepares, by: Organ) -> None:
        """Not the council, whose studies are those of members and deputies."""
        if prepares in {Prepares.FINANCE, Prepares.THEMATIC_INQUIRY}:
            lawful = {Organ.STANDING_COMMITTEE}
        else:
            lawful = {Organ.SPECIAL_COMMITTEE, Organ.WORKING_BODY}
        case = IN_STANDING_COMMITTEE.open(body)
        assert broken(case, organised(prepares, by=by)) == (set() if by in lawful else {"may-study"})

    @pytest.mark.parametrize(
        ("prepares", "article"),
        [
            (Prepares.SPECIAL_REPORT, "supervision-law-2024/13.3"),
            (Prepares.FINANCE, "supervision-law-2024/28.1"),
            (Prepares.LAW_INSPECTION, "supervision-law-2024/32.2"),
            (Prepares.THEMATIC_INQUIRY, "supervision-law-2024/49.1"),
        ],
    )
    def test_articles(self, prepares: Prepares, article: str) -> None:
        """Each purpose has an article of its own."""
        assert cited(IN_STANDING_COMMITTEE.open(COUNTY), organised(prepares, by=Organ.DEPUTIES)) == {article}


class TestBeforehand:
    """It is made before what it prepares, on its day at the latest; in finance there is no such day."""

    RULES = pytest.mark.parametrize(
        ("prepares", "name", "article"),
        [
            (Prepares.SPECIAL_REPORT, "before-the-hearing", "supervision-law-2024/13.3"),
            (Prepares.LAW_INSPECTION, "before-the-inspection", "supervision-law-2024/32.2"),
            (Prepares.THEMATIC_INQUIRY, "before-the-inquiry", "supervision-law-2024/49.1"),
        ],
    )

    def organised(self, prepares: Prepares, prepares_on: date | None = PREPARED_ON) -> Case:
        """Organised, for something on a day."""
        return IN_STANDING_COMMITTEE.open(COUNTY).apply(organised(prepares, prepares_on=prepares_on))

    @RULES
    @given(days=st.integers(-20, 20))
    def test_days(self, prepares: Prepares, name: str, article: str, days: int) -> None:
        """The day itself is in time, the next is not, and the study stands."""
        found = self.organised(prepares).check(studied(prepares, PREPARED_ON + timedelta(days=days)))
        expected = [] if days <= 0 else [(PREFIX + name, Effect.BREACH, [article])]
        assert [(f.rule, f.effect, [c.slug for c in f.cites]) for f in found] == expected

    @RULES
    def test_on_the_line(self, prepares: Prepares, name: str, article: str) -> None:
        """The 20th and the 21st; the day is seen before it is missed."""
        case = self.organised(prepares)
        assert broken(case, studied(prepares, date(2025, 6, 20))) == set()
        assert broken(case, studied(prepares, date(2025, 6, 21))) == {name}
        (due,) = case.due(DAY)
        assert (due.event, due.by, [c.slug for c in due.cites]) == (Studied, PREPARED_ON, [article])

    def test_finance(self) -> None:
        """A study in finance is never late."""
        case = self.organised(Prepares.FINANCE)
        assert broken(case, studied(on=date(2026, 1, 1))) == set()

    @each_purpose
    def test_no_day(self, prepares: Prepares) -> None:
        """Nor is any where no day is known."""
        assert broken(self.organised(prepares, None), studied(prepares, date(2026, 1, 1))) == set()


class TestWhoStudiedReports:
    """Before a hearing, the body that made the study presents the report."""

    @given(by=organs)
    def test_the_same(self, by: Organ) -> None:
        """Not the other of the two that may study."""
        case = until(Reported, Prepares.SPECIAL_REPORT)
        expected = set() if by is Organ.SPECIAL_COMMITTEE else {"who-studied-reports"}
        assert broken(case, reported(by=by)) == expected

    @pytest.mark.parametrize("prepares", [Prepares.FINANCE, Prepares.LAW_INSPECTION, Prepares.THEMATIC_INQUIRY])
    def test_not_asked(self, prepares: Prepares) -> None:
        """Elsewhere the law does not say who presents it."""
        assert broken(until(Reported, prepares), reported(by=Organ.GOVERNMENT)) == set()


class TestDistributed:
    """The report goes to the session, before an inquiry to the members, by the office, promptly, with the views."""

    @pytest.mark.parametrize(
        ("prepares", "name", "article"),
        [
            (Prepares.SPECIAL_REPORT, "to-the-session-that-hears", "supervision-law-2024/13.3"),
            (Prepares.FINANCE, "to-the-session", "supervision-law-2024/28.2"),
            (Prepares.THEMATIC_INQUIRY, "to-the-members", "supervision-law-2024/49.2"),
        ],
    )
    def test_to_the_members(self, prepares: Prepares, name: str, article: str) -> None:
        """A report sent to the council alone does not reach them."""
        found = until(Distributed, prepares).check(distributed(to=[Organ.CHAIRPERSONS_COUNCIL]))
        assert [(f.rule, f.effect, [c.slug for c in f.cites]) for f in found] == [
            (PREFIX + name, Effect.BREACH, [article])
        ]

    def test_before_an_inspection(self) -> None:
        """To whom that report goes no article says."""
        assert broken(until(Distributed, Prepares.LAW_INSPECTION), distributed(to=[])) == set()

    @each_purpose
    @given(by=organs)
    def test_by_the_office(self, prepares: Prepares, by: Organ) -> None:
        """Asked before an inquiry alone."""
        asked = prepares is Prepares.THEMATIC_INQUIRY and by is not Organ.ADMINISTRATIVE_BODY
        assert broken(until(Distributed, prepares), distributed(by=by)) == ({"office-sends"} if asked else set())

    @each_purpose
    def test_promptly_and_with_the_views(self, prepares: Prepares) -> None:
        """Asked before an inquiry alone; the breaches are kept."""
        found = until(Distributed, prepares).check(distributed(promptly=False, with_views=False))
        expected = ["with-the-views", "promptly"] if prepares is Prepares.THEMATIC_INQUIRY else []
        assert [f.rule.removeprefix(PREFIX) for f in found] == expected
        assert {f.effect for f in found} <= {Effect.BREACH}

    @each_purpose
    def test_it_is_due(self, prepares: Prepares) -> None:
        """Once there is a report."""
        assert [due.event for due in until(Distributed, prepares).due(DAY)] == [Distributed]
        assert until(Reported, prepares).due(DAY) == ()


class TestDeliberated:
    """The council may put a report on finance to the committee, which deliberates on it."""

    @each_purpose
    @given(by=organs)
    def test_council_submits(self, prepares: Prepares, by: Organ) -> None:
        """Nobody else does; of other reports the law does not speak."""
        asked = prepares is Prepares.FINANCE and by is not Organ.CHAIRPERSONS_COUNCIL
        assert broken(until(Submitted, prepares), submitted(by=by)) == ({"council-submits"} if asked else set())

    @each_purpose
    @given(by=organs)
    def test_committee_deliberates(self, prepares: Prepares, by: Organ) -> None:
        """Not its council, nor a special committee."""
        asked = prepares is Prepares.FINANCE and by is not Organ.STANDING_COMMITTEE
        expected = {"committee-deliberates"} if asked else set()
        assert broken(until(Deliberated, prepares), deliberated(by=by)) == expected

    def test_it_is_due(self) -> None:
        """Once it has been put to the committee."""
        assert [due.event for due in until(Deliberated).due(DAY)] == [Deliberated]

    def test_articles(self) -> None:
        """Both rest on the second paragraph of article 28."""
        assert cited(until(Submitted), submitted(by=Organ.MEMBERS)) == {"supervision-law-2024/28.2"}
        assert cited(until(Deliberated), deliberated(by=Organ.MEMBERS)) == {"supervision-law-2024/28.2"}


class TestTheEnd:
    """What a study lacks when it ends is kept with it."""

    @pytest.mark.parametrize(
        ("prepares", "after", "kept"),
        [
            (
                Prepares.SPECIAL_REPORT,
                Reported,
                {
                    "was-reported-before-the-hearing": "supervision-law-2024/13.3",
                    "was-distributed-before-the-hearing": "supervision-law-2024/13.3",
                },
            ),
            (
                Prepares.SPECIAL_REPORT,
                Distributed,
                {"was-distributed-before-the-hearing": "supervision-law-2024/13.3"},
            ),
            (Prepares.SPECIAL_REPORT, Submitted, {}),
            (
                Prepares.FINANCE,
                Reported,
                {
                    "was-reported-in-finance": "supervision-law-2024/28.1",
                    "was-distributed-in-finance": "supervision-law-2024/28.2",
                },
            ),
            (Prepares.FINANCE, Distributed, {"was-distributed-in-finance": "supervision-law-2024/28.2"}),
            (Prepares.FINANCE, Submitted, {}),
            (Prepares.LAW_INSPECTION, Reported, {}),
            (Prepares.LAW_INSPECTION, Distributed, {}),
            (Prepares.THEMATIC_INQUIRY, Reported, {"was-sent-before-the-inquiry": "supervision-law-2024/49.2"}),
            (Prepares.THEMATIC_INQUIRY, Distributed, {"was-sent-before-the-inquiry": "supervision-law-2024/49.2"}),
            (Prepares.THEMATIC_INQUIRY, Submitted, {}),
        ],
    )
    def test_what_is_left_undone(
        self, prepares: Prepares, after: type[Reported | Distributed | Submitted], kept: dict[str, str]
    ) -> None:
        """Ended before it is reported, before it is distributed, or after."""
        case = until(after, prepares).apply(closed())
        assert case.stage is Stage.CLOSED
        assert {f.rule.removeprefix(PREFIX): f.cites[0].slug for f in case.findings} == kept
        assert {f.effect for f in case.findings} <= {Effect.BREACH}

    @each_purpose
    def test_called_off(self, prepares: Prepares) -> None:
        """A study that was organised and not made lacks nothing."""
        case = until(Studied, prepares).apply(closed())
        assert (case.stage, case.findings) == (Stage.CLOSED, ())

    @each_body
    @each_purpose
    def test_the_whole_story(self, body: StandingCommittee, prepares: Prepares) -> None:
        """From the organisation to the end, at every level; replay is equality."""
        case = until(None, prepares, body)
        assert case.stage is Stage.CLOSED
        assert case.findings == ()
        assert IN_STANDING_COMMITTEE.open(body).replay(case.events) == case
