"""On the spot: who organises it, whom deputies visit, and what they may and may not do there."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.supervision.inspection_visit.acts import (
    BODIES,
    COUNTY,
    DAY,
    FIRST_OF_2025,
    LAST_OF_2015,
    NATIONAL,
    TOWNSHIP,
    arranged,
    at_arranged,
    broken,
    cited,
    conducted,
    level_of,
    opened,
    organiser,
    suggested,
    under_way,
)

from npcproc.bodies import Body, Organ
from npcproc.findings import Effect, Refused
from npcproc.supervision.inspection_visit import Activity, Host, Manner, Stage

each_body = pytest.mark.parametrize("body", BODIES, ids=level_of)
each_activity = pytest.mark.parametrize("activity", Activity)
both_days = pytest.mark.parametrize("on", [LAST_OF_2015, FIRST_OF_2025])
organs = st.sampled_from(Organ)

VISITS = {Activity.VISIT, Activity.LOCAL_VISIT}


class TestLawful:
    """At every level, under either text, each kind of activity can be carried out as the law has it."""

    @each_body
    @each_activity
    @both_days
    def test_on_the_way(self, body: Body, activity: Activity, on: date) -> None:
        """It is under way, and stays so when they go on to the next place."""
        case = at_arranged(body, activity, on).apply(conducted(on, body, activity))
        assert case.stage is Stage.UNDER_WAY
        assert case.apply(conducted(on, body, activity)).stage is Stage.UNDER_WAY


class TestOrganisedBy:
    """The committee organises it, in a township the chairperson; deputies go on a local visit by themselves."""

    @each_body
    @each_activity
    @both_days
    @given(by=organs)
    def test_nobody_else(self, body: Body, activity: Activity, on: date, by: Organ) -> None:
        """The presidium of a township arranges and does not organise."""
        expected = set() if by is organiser(body, activity) else {"organised-by"}
        assert broken(at_arranged(body, activity, on), conducted(on, body, activity, by=by)) == expected

    @pytest.mark.parametrize(
        ("body", "activity", "on", "articles"),
        [
            (COUNTY, Activity.VISIT, LAST_OF_2015, {"deputies-law-2015/19.1"}),
            (NATIONAL, Activity.STUDY, FIRST_OF_2025, {"deputies-law-2025/25.1"}),
            (TOWNSHIP, Activity.VISIT, date(2022, 3, 11), {"deputies-law-2015/19.3"}),
            (TOWNSHIP, Activity.VISIT, LAST_OF_2015, {"deputies-law-2015/19.3", "organic-law-2022/18.3"}),
            (TOWNSHIP, Activity.STUDY, FIRST_OF_2025, {"deputies-law-2025/25.3", "organic-law-2022/18.3"}),
            (COUNTY, Activity.LOCAL_VISIT, LAST_OF_2015, {"deputies-law-2015/22.3"}),
            (NATIONAL, Activity.LOCAL_VISIT, FIRST_OF_2025, {"deputies-law-2025/29.3"}),
        ],
    )
    def test_articles(self, body: Body, activity: Activity, on: date, articles: set[str]) -> None:
        """Of the day, the level and the activity."""
        assert cited(at_arranged(body, activity, on), conducted(on, body, activity, by=Organ.MEMBERS)) == articles


class TestAsArranged:
    """What was arranged is what is done, and it goes on as it was begun."""

    @each_body
    @pytest.mark.parametrize("arranged_one", Activity)
    @each_activity
    def test_another(self, body: Body, arranged_one: Activity, activity: Activity) -> None:
        """A study is no visit, and neither is a local visit."""
        same = activity is arranged_one
        event = conducted(body=body, activity=activity)
        assert broken(at_arranged(body, arranged_one), event) == (set() if same else {"as-arranged"})
        assert broken(under_way(body, arranged_one), event) == (set() if same else {"as-begun"})

    def test_articles(self) -> None:
        """The text of the day has visits and studies made as arranged."""
        for on, articles in (
            (LAST_OF_2015, {"deputies-law-2015/22.1", "deputies-law-2015/23.1"}),
            (FIRST_OF_2025, {"deputies-law-2025/29.1", "deputies-law-2025/30.1"}),
        ):
            assert cited(at_arranged(on=on), conducted(on, activity=Activity.STUDY)) == articles
            assert cited(under_way(on=on), conducted(on, activity=Activity.STUDY)) == articles


class TestWithoutArrangement:
    """What nobody arranged is no visit and no study, unless deputies go on their certificates."""

    @each_body
    @each_activity
    @both_days
    def test_on_a_certificate_alone(self, body: Body, activity: Activity, on: date) -> None:
        """A deputy may go at every level, the national one too, without asking anybody."""
        expected = set() if activity is Activity.LOCAL_VISIT else {"arranged-or-on-a-certificate"}
        assert broken(opened(body), conducted(on, body, activity)) == expected

    def test_it_cannot_stand(self) -> None:
        """It is refused, under the articles on visits, studies and certificates."""
        with pytest.raises(Refused) as refused:
            opened().apply(conducted(FIRST_OF_2025))
        (finding,) = refused.value.findings
        assert [cite.slug for cite in finding.cites] == [
            "deputies-law-2025/29.1",
            "deputies-law-2025/30.1",
            "deputies-law-2025/29.3",
        ]

    def test_it_goes_on(self) -> None:
        """From one place to the next, as it was begun."""
        case = opened().apply(conducted(activity=Activity.LOCAL_VISIT))
        assert case.stage is Stage.UNDER_WAY
        assert broken(case, conducted(activity=Activity.LOCAL_VISIT)) == set()
        assert broken(case, conducted(activity=Activity.VISIT)) == {"as-begun"}


class TestBetweenSessions:
    """It is done while the congress is not in session."""

    @each_body
    @each_activity
    @both_days
    def test_kept(self, body: Body, activity: Activity, on: date) -> None:
        """During a session it stands with a breach."""
        case = at_arranged(body, activity, on)
        case = case.apply(conducted(on, body, activity, between_sessions=False))
        assert [f.effect for f in case.findings if f.rule.endswith("between-sessions")] == [Effect.BREACH]

    @pytest.mark.parametrize(
        ("body", "on", "articles"),
        [
            (COUNTY, LAST_OF_2015, {"deputies-law-2015/19.1"}),
            (COUNTY, FIRST_OF_2025, {"deputies-law-2025/25.1"}),
            (
                TOWNSHIP,
                FIRST_OF_2025,
                {"deputies-law-2025/25.3", "organic-law-2022/18.3", "organic-law-2022/19.2"},
            ),
        ],
    )
    def test_articles(self, body: Body, on: date, articles: set[str]) -> None:
        """In a township the Organic Law says so too."""
        assert cited(at_arranged(body, on=on), conducted(on, body, between_sessions=False)) == articles


class TestMainlyTogether:
    """What is organised they mainly do together, as a rule in their groups."""

    @each_body
    @each_activity
    @pytest.mark.parametrize("manner", Manner)
    def test_alone(self, body: Body, activity: Activity, manner: Manner) -> None:
        """A deputy alone is remarked on, and not on a local visit."""
        remarked = manner is Manner.ALONE and activity is not Activity.LOCAL_VISIT
        event = conducted(body=body, activity=activity, manner=manner)
        assert broken(at_arranged(body, activity), event) == ({"mainly-together"} if remarked else set())

    @pytest.mark.parametrize(
        ("on", "article"),
        [(LAST_OF_2015, "deputies-law-2015/20.1"), (FIRST_OF_2025, "deputies-law-2025/26.1")],
    )
    def test_a_hint(self, on: date, article: str) -> None:
        """The law says mainly: it is advice."""
        (finding,) = at_arranged(on=on).check(conducted(on, manner=Manner.ALONE))
        assert (finding.effect, [cite.slug for cite in finding.cites]) == (Effect.ADVISORY, [article])


class TestOpenToAll:
    """Since 2025 it is a deputy's right to take part in what is organised for deputies."""

    @each_body
    @each_activity
    def test_kept_out(self, body: Body, activity: Activity) -> None:
        """A local visit is organised for nobody."""
        event = conducted(FIRST_OF_2025, body, activity, open_to_all=False)
        expected = set() if activity is Activity.LOCAL_VISIT else {"open-to-all"}
        assert broken(at_arranged(body, activity, FIRST_OF_2025), event) == expected

    def test_by_edition(self) -> None:
        """The text of 2015 had no such right; that of 2025 keeps a breach."""
        assert broken(at_arranged(on=LAST_OF_2015), conducted(LAST_OF_2015, open_to_all=False)) == set()
        (finding,) = at_arranged(on=FIRST_OF_2025).check(conducted(FIRST_OF_2025, open_to_all=False))
        assert (finding.effect, [c.slug for c in finding.cites]) == (Effect.BREACH, ["deputies-law-2025/7.1.6"])


class TestMayBeVisited:
    """Organs of their own or a lower level, or units concerned; in a township its government, or units."""

    @each_body
    @pytest.mark.parametrize("host", Host)
    @both_days
    def test_hosts(self, body: Body, host: Host, on: date) -> None:
        """Nobody inspects upwards, and nothing is below a township."""
        barred = {Host.HIGHER_ORGAN} | ({Host.LOWER_ORGAN} if body is TOWNSHIP else set())
        expected = {"may-be-visited"} if host in barred else set()
        assert broken(at_arranged(body, on=on), conducted(on, body, host=host)) == expected

    @each_body
    @pytest.mark.parametrize("activity", [Activity.LOCAL_VISIT, Activity.STUDY])
    def test_of_visits_as_arranged_alone(self, body: Body, activity: Activity) -> None:
        """The law names no hosts for studies, and for local visits only that they are on the spot."""
        event = conducted(body=body, activity=activity, host=Host.HIGHER_ORGAN)
        assert broken(at_arranged(body, activity), event) == set()

    def test_articles(self) -> None:
        """Article 22 became article 29."""
        for on, article in ((LAST_OF_2015, "deputies-law-2015/22.1"), (FIRST_OF_2025, "deputies-law-2025/29.1")):
            assert cited(at_arranged(on=on), conducted(on, host=Host.HIGHER_ORGAN)) == {article}


class TestLocalVisits:
    """On a local visit deputies hold their certificates, and are let in on them."""

    @each_body
    @both_days
    def test_a_certificate(self, body: Body, on: date) -> None:
        """Without it, it is no such visit; kept out with it, a right is denied."""
        case = opened(body)
        without = conducted(on, body, Activity.LOCAL_VISIT, certificate_shown=False)
        kept_out = conducted(on, body, Activity.LOCAL_VISIT, admitted=False)
        assert [(f.rule.rpartition(".")[2], f.effect) for f in case.check(without)] == [
            ("holds-a-certificate", Effect.REFUSES)
        ]
        assert [(f.rule.rpartition(".")[2], f.effect) for f in case.check(kept_out)] == [("let-in", Effect.BREACH)]

    def test_not_asked_of_others(self) -> None:
        """A visit that was arranged needs none."""
        assert broken(at_arranged(), conducted(certificate_shown=False, admitted=False)) == set()

    def test_articles(self) -> None:
        """Article 22 became article 29."""
        for on, article in ((LAST_OF_2015, "deputies-law-2015/22.3"), (FIRST_OF_2025, "deputies-law-2025/29.3")):
            assert cited(opened(), conducted(on, activity=Activity.LOCAL_VISIT, admitted=False)) == {article}


class TestMaySuggest:
    """Deputies may make suggestions on a visit, since 2025 on a study as well."""

    @each_body
    @each_activity
    def test_not_listened_to(self, body: Body, activity: Activity) -> None:
        """A right is denied, on a study only under the text of 2025."""
        old = {"might-suggest"} if activity in VISITS else set()
        case = under_way(body, activity, LAST_OF_2015)
        assert broken(case, suggested(LAST_OF_2015, received=False)) == old
        assert broken(case, suggested(FIRST_OF_2025, received=False)) == {"may-suggest"}

    @pytest.mark.parametrize(
        ("on", "article"),
        [(LAST_OF_2015, "deputies-law-2015/22.4"), (FIRST_OF_2025, "deputies-law-2025/31.2")],
    )
    def test_a_breach(self, on: date, article: str) -> None:
        """The suggestion stands."""
        (finding,) = under_way(on=on).check(suggested(on, received=False))
        assert (finding.effect, [cite.slug for cite in finding.cites]) == (Effect.BREACH, [article])

    @each_body
    @each_activity
    def test_to_another(self, body: Body, activity: Activity) -> None:
        """Until 2025 a visit has them made to the unit visited; since then to any organ concerned."""
        case = under_way(body, activity, LAST_OF_2015)
        found = case.check(suggested(LAST_OF_2015, to_the_host=False))
        assert [finding.effect for finding in found] == ([Effect.ADVISORY] if activity in VISITS else [])
        assert broken(case, suggested(FIRST_OF_2025, to_the_host=False)) == set()
        assert broken(case, suggested(LAST_OF_2015)) == set()


class TestHandlesNothing:
    """Deputies handle no problem themselves on a visit, since 2025 nor on a study."""

    @each_body
    @each_activity
    def test_by_edition(self, body: Body, activity: Activity) -> None:
        """On a study the text of 2015 did not say so."""
        old = {"handled-nothing"} if activity in VISITS else set()
        case = at_arranged(body, activity, LAST_OF_2015)
        assert broken(case, conducted(LAST_OF_2015, body, activity, handled_directly=True)) == old
        assert broken(case, conducted(FIRST_OF_2025, body, activity, handled_directly=True)) == {"handles-nothing"}

    @pytest.mark.parametrize(
        ("on", "article"),
        [(LAST_OF_2015, "deputies-law-2015/22.4"), (FIRST_OF_2025, "deputies-law-2025/31.2")],
    )
    def test_the_visit_stands(self, on: date, article: str) -> None:
        """The breach is kept with it."""
        case = at_arranged(on=on).apply(conducted(on, handled_directly=True))
        assert case.stage is Stage.UNDER_WAY
        assert [(f.effect, [c.slug for c in f.cites]) for f in case.findings] == [(Effect.BREACH, [article])]


class TestEveryRuleBroken:
    """Whatever is wrong is found at once."""

    def test_all_of_a_visit(self) -> None:
        """Seven rules of one act, each found once."""
        event = conducted(
            by=Organ.GOVERNMENT,
            host=Host.HIGHER_ORGAN,
            between_sessions=False,
            manner=Manner.ALONE,
            open_to_all=False,
            handled_directly=True,
        )
        assert [finding.rule.rpartition(".")[2] for finding in at_arranged(activity=Activity.STUDY).check(event)] == [
            "organised-by",
            "may-be-visited",
            "between-sessions",
            "mainly-together",
            "open-to-all",
            "handles-nothing",
            "as-arranged",
        ]

    def test_arranged_and_not_asked(self) -> None:
        """A local visit that nobody asked for is still made on a certificate."""
        case = opened().record(arranged(DAY, activity=Activity.LOCAL_VISIT))
        event = conducted(DAY, activity=Activity.LOCAL_VISIT, certificate_shown=False)
        assert broken(case, event) == {"holds-a-certificate"}
