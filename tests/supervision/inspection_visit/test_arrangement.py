"""How a visit or study comes about."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.supervision.inspection_visit.acts import (
    BODIES,
    CITY,
    COMMITTEES,
    COUNTY,
    DAY,
    FIRST_OF_2025,
    LAST_OF_2015,
    NATIONAL,
    PROVINCE,
    TOWNSHIP,
    arranged,
    broken,
    cited,
    entrusted,
    level_of,
    opened,
    requested,
)

from npcproc.bodies import Body, Organ
from npcproc.findings import Effect, NoSuchStep
from npcproc.supervision.inspection_visit import Activity, Arranged, Reach, Stage, Subject, Whose

each_body = pytest.mark.parametrize("body", BODIES, ids=level_of)
each_committee = pytest.mark.parametrize("body", COMMITTEES, ids=level_of)
local = pytest.mark.parametrize("body", [PROVINCE, CITY, COUNTY, TOWNSHIP], ids=level_of)
both_days = pytest.mark.parametrize("on", [LAST_OF_2015, FIRST_OF_2025])
organs = st.sampled_from(Organ)


class TestRequested:
    """A deputy of this level or a higher one asks a local body to arrange a local visit."""

    @local
    @both_days
    def test_it_must_be_arranged(self, body: Body, on: date) -> None:
        """A request waits for the arrangement, which is due."""
        case = opened(body).apply(requested(on))
        assert case.stage is Stage.ASKED
        assert [(due.event, due.by) for due in case.due(on)] == [(Arranged, None)]

    def test_not_nationally(self) -> None:
        """The law has local bodies arrange it, also for national deputies."""
        with pytest.raises(NoSuchStep):
            opened(NATIONAL).check(requested())

    @local
    @given(by=organs)
    def test_deputies_ask(self, body: Body, by: Organ) -> None:
        """Nobody asks for them."""
        assert broken(opened(body), requested(by=by)) == (set() if by is Organ.DEPUTIES else {"deputies-ask"})

    @local
    @pytest.mark.parametrize("whose", Whose)
    def test_whose(self, body: Body, whose: Whose) -> None:
        """Not those of a lower level; those of a higher one come of their own accord, not entrusted."""
        lawful = whose in {Whose.OWN, Whose.ABOVE}
        assert broken(opened(body), requested(whose=whose)) == (set() if lawful else {"of-this-level-or-above"})

    @pytest.mark.parametrize(
        ("on", "article"),
        [(LAST_OF_2015, "deputies-law-2015/22.3"), (FIRST_OF_2025, "deputies-law-2025/29.3")],
    )
    @local
    def test_articles(self, body: Body, on: date, article: str) -> None:
        """Article 22 became article 29."""
        assert cited(opened(body), requested(on, by=Organ.MEMBERS)) == {article}


class TestEntrusted:
    """The committee above entrusts to this one the deputies whom this congress elected."""

    @pytest.mark.parametrize("body", [PROVINCE, CITY, COUNTY], ids=level_of)
    @given(by=organs)
    def test_from_above(self, body: Body, by: Organ) -> None:
        """No other organ can."""
        expected = set() if by is Organ.STANDING_COMMITTEE_ABOVE else {"committee-above-entrusts"}
        assert broken(opened(body), entrusted(by=by)) == expected

    @pytest.mark.parametrize("body", [NATIONAL, TOWNSHIP], ids=level_of)
    def test_not_here(self, body: Body) -> None:
        """Nothing is above the national committee, and a township elects no deputies to the county."""
        with pytest.raises(NoSuchStep):
            opened(body).check(entrusted())

    @pytest.mark.parametrize(
        ("on", "article"),
        [(LAST_OF_2015, "deputies-law-2015/19.2"), (FIRST_OF_2025, "deputies-law-2025/25.2")],
    )
    def test_elected_here(self, on: date, article: str) -> None:
        """Not deputies whom another congress elected."""
        assert broken(opened(), entrusted(on, elected_here=False)) == {"elected-here"}
        assert cited(opened(), entrusted(on, elected_here=False)) == {article}

    def test_it_must_be_arranged(self) -> None:
        """What is entrusted is due, for those deputies and no others."""
        case = opened().apply(entrusted())
        assert [due.event for due in case.due(DAY)] == [Arranged]
        assert broken(case, arranged(whose=Whose.ENTRUSTED)) == set()
        assert broken(case, arranged()) == {"for-who-was-entrusted"}


class TestArrangedBy:
    """The standing committee arranges it, in a township the presidium."""

    @each_body
    @pytest.mark.parametrize("activity", [Activity.VISIT, Activity.STUDY])
    @both_days
    @given(by=organs)
    def test_nobody_else(self, body: Body, activity: Activity, on: date, by: Organ) -> None:
        """Not the council, not a special committee, not the chairperson of a township."""
        own = Organ.PRESIDIUM if body is TOWNSHIP else Organ.STANDING_COMMITTEE
        expected = set() if by is own else {"arranged-by"}
        assert broken(opened(body), arranged(on, body, activity, by=by)) == expected

    @local
    @given(by=organs)
    def test_of_a_local_visit(self, body: Body, by: Organ) -> None:
        """The same of a local visit that was asked for."""
        own = Organ.PRESIDIUM if body is TOWNSHIP else Organ.STANDING_COMMITTEE
        case = opened(body).apply(requested())
        expected = set() if by is own else {"arranged-by"}
        assert broken(case, arranged(body=body, activity=Activity.LOCAL_VISIT, by=by)) == expected

    @pytest.mark.parametrize(
        ("body", "activity", "on", "articles"),
        [
            (COUNTY, Activity.VISIT, LAST_OF_2015, {"deputies-law-2015/22.1"}),
            (COUNTY, Activity.VISIT, FIRST_OF_2025, {"deputies-law-2025/29.1"}),
            (NATIONAL, Activity.VISIT, FIRST_OF_2025, {"deputies-law-2025/29.1"}),
            (COUNTY, Activity.STUDY, LAST_OF_2015, {"deputies-law-2015/19.1", "deputies-law-2015/23.1"}),
            (COUNTY, Activity.STUDY, FIRST_OF_2025, {"deputies-law-2025/30.1"}),
            (TOWNSHIP, Activity.VISIT, date(2022, 3, 11), {"deputies-law-2015/22.1"}),
            (TOWNSHIP, Activity.VISIT, date(2022, 3, 12), {"deputies-law-2015/22.1", "organic-law-2022/19.2"}),
            (
                TOWNSHIP,
                Activity.STUDY,
                LAST_OF_2015,
                {"deputies-law-2015/19.3", "deputies-law-2015/23.1", "organic-law-2022/19.2"},
            ),
            (TOWNSHIP, Activity.STUDY, FIRST_OF_2025, {"deputies-law-2025/30.1", "organic-law-2022/19.2"}),
        ],
    )
    def test_articles(self, body: Body, activity: Activity, on: date, articles: set[str]) -> None:
        """Since 2025 the law itself says who arranges a study; in a township the Organic Law of 2022 says so too."""
        assert cited(opened(body), arranged(on, body, activity, by=Organ.DEPUTIES)) == articles

    def test_sentence(self) -> None:
        """What is required, what was there, and where it says so."""
        (finding,) = opened().check(arranged(FIRST_OF_2025, by=Organ.CHAIRPERSONS_COUNCIL))
        assert finding.effect is Effect.REFUSES
        assert finding.zh == (
            "应由本级人大常委会或者乡镇人大主席团安排：常务委员会，现为主任会议（代表法第二十九条第一款）"
        )


class TestWhoMayGo:
    """Deputies of this congress go; those of a level above if entrusted, or on a local visit."""

    ENTRUSTABLE = (PROVINCE, CITY, COUNTY)

    @each_body
    @pytest.mark.parametrize("activity", [Activity.VISIT, Activity.STUDY])
    @pytest.mark.parametrize("whose", Whose)
    def test_as_arranged(self, body: Body, activity: Activity, whose: Whose) -> None:
        """An entrusted deputy goes nowhere without the entrustment, and nowhere where there can be none."""
        found = broken(opened(body), arranged(body=body, activity=activity, whose=whose))
        if whose is Whose.OWN:
            assert found == set()
        elif whose is Whose.ENTRUSTED and body in self.ENTRUSTABLE:
            assert found == {"entrusted-first"}
        else:
            assert found == {"who-may-go"}

    @local
    @pytest.mark.parametrize("whose", Whose)
    def test_on_a_local_visit(self, body: Body, whose: Whose) -> None:
        """Those who asked, and they are of this level or a higher one."""
        case = opened(body).apply(requested(whose=Whose.ABOVE))
        event = arranged(body=body, activity=Activity.LOCAL_VISIT, whose=whose)
        expected = {
            Whose.OWN: {"for-who-asked"},
            Whose.ENTRUSTED: {"for-who-asked", "who-may-go"} | ({"entrusted-first"} if body is not TOWNSHIP else set()),
            Whose.ABOVE: set(),
            Whose.BELOW: {"for-who-asked", "who-may-go"},
        }
        assert broken(case, event) == expected[whose]


class TestNotBeyondTheArea:
    """Since 2025 deputies of a city and above may be sent to other electing units, within the area."""

    @each_body
    @pytest.mark.parametrize("activity", [Activity.VISIT, Activity.STUDY])
    @pytest.mark.parametrize("reach", Reach)
    def test_beyond(self, body: Body, activity: Activity, reach: Reach) -> None:
        """Across units is lawful, beyond the area is not; counties and townships are not spoken of."""
        unlawful = reach is Reach.BEYOND_THE_AREA and body in {NATIONAL, PROVINCE, CITY}
        event = arranged(FIRST_OF_2025, body, activity, reach=reach)
        assert broken(opened(body), event) == ({"not-beyond-the-area"} if unlawful else set())

    @pytest.mark.parametrize(
        ("activity", "article"),
        [(Activity.VISIT, "deputies-law-2025/29.1"), (Activity.STUDY, "deputies-law-2025/30.1")],
    )
    def test_articles(self, activity: Activity, article: str) -> None:
        """Visits and studies have an article each; the text of 2015 says nothing on either."""
        event = arranged(FIRST_OF_2025, CITY, activity, reach=Reach.BEYOND_THE_AREA)
        assert cited(opened(CITY), event) == {article}
        assert broken(opened(CITY), arranged(LAST_OF_2015, CITY, activity, reach=Reach.BEYOND_THE_AREA)) == set()


class TestStudiesWhatMatters:
    """A study is about a major question, since 2025 also about a major matter or the committee's priorities."""

    @each_body
    @pytest.mark.parametrize("subject", Subject)
    def test_by_edition(self, body: Body, subject: Subject) -> None:
        """A township has no committee, and so no priorities of one."""
        old = set() if subject is Subject.MAJOR_QUESTION else {"studied-what-mattered"}
        may = {Subject.MAJOR_QUESTION, Subject.MAJOR_MATTER} | (set() if body is TOWNSHIP else {Subject.PRIORITY_WORK})
        new = set() if subject in may else {"studies-what-matters"}
        case = opened(body)
        assert broken(case, arranged(LAST_OF_2015, body, Activity.STUDY, subject=subject)) == old
        assert broken(case, arranged(FIRST_OF_2025, body, Activity.STUDY, subject=subject)) == new

    @both_days
    def test_not_of_visits(self, on: date) -> None:
        """A visit may be about anything."""
        assert broken(opened(), arranged(on, subject=Subject.OTHER)) == set()

    @pytest.mark.parametrize(
        ("on", "article"),
        [(LAST_OF_2015, "deputies-law-2015/23.1"), (FIRST_OF_2025, "deputies-law-2025/30.1")],
    )
    def test_it_stands(self, on: date, article: str) -> None:
        """A study of something else is a study, and the breach is kept."""
        case = opened().apply(arranged(on, activity=Activity.STUDY, subject=Subject.OTHER))
        assert case.stage is Stage.ARRANGED
        assert [(f.effect, [c.slug for c in f.cites]) for f in case.findings] == [(Effect.BREACH, [article])]


class TestRequestedFirst:
    """A local visit is arranged on a deputy's request, and by a local body."""

    @local
    @both_days
    def test_unasked(self, body: Body, on: date) -> None:
        """Arranged though nobody asked, it stands with a breach."""
        case = opened(body).apply(arranged(on, body, Activity.LOCAL_VISIT))
        assert [(f.rule.rpartition(".")[2], f.effect) for f in case.findings] == [("requested-first", Effect.BREACH)]

    @local
    def test_what_was_asked(self, body: Body) -> None:
        """A visit of another kind is not what was asked for."""
        case = opened(body).apply(requested())
        assert broken(case, arranged(body=body, activity=Activity.LOCAL_VISIT)) == set()
        for other in (Activity.VISIT, Activity.STUDY):
            assert broken(case, arranged(body=body, activity=other)) == {"a-local-visit-was-asked"}

    @both_days
    def test_nationally(self, on: date) -> None:
        """The national committee sends its deputies to local bodies for it."""
        event = arranged(on, NATIONAL, Activity.LOCAL_VISIT)
        assert broken(opened(NATIONAL), event) == {"arranged-locally"}


class TestEntrustedFirst:
    """Deputies of the level above are sent only after they were entrusted."""

    @pytest.mark.parametrize(
        ("on", "article"),
        [(LAST_OF_2015, "deputies-law-2015/19.2"), (FIRST_OF_2025, "deputies-law-2025/25.2")],
    )
    def test_refused(self, on: date, article: str) -> None:
        """Without it, it cannot stand."""
        (finding,) = opened().check(arranged(on, whose=Whose.ENTRUSTED))
        assert (finding.effect, [cite.slug for cite in finding.cites]) == (Effect.REFUSES, [article])

    @pytest.mark.parametrize("activity", [Activity.VISIT, Activity.STUDY])
    def test_entrusted(self, activity: Activity) -> None:
        """With it, it can, for a visit as for a study."""
        case = opened().apply(entrusted()).apply(arranged(activity=activity, whose=Whose.ENTRUSTED))
        assert (case.stage, case.findings) == (Stage.ARRANGED, ())


class TestEachCommittee:
    """At every level a plain arrangement breaks nothing, under either text."""

    @each_committee
    @both_days
    def test_lawful(self, body: Body, on: date) -> None:
        """It is arranged."""
        assert opened(body).apply(arranged(on, body)).stage is Stage.ARRANGED
