"""What comes of a visit or study: the report, passed on, and what the deputies are told."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.supervision.inspection_visit.acts import (
    BODIES,
    CITY,
    COUNTY,
    DAY,
    FIRST_OF_2025,
    LAST_OF_2015,
    PROVINCE,
    TOWNSHIP,
    arranged,
    at_arranged,
    at_passed_on,
    at_reported,
    broken,
    cited,
    closed,
    conducted,
    entrusted,
    fed_back,
    level_of,
    opened,
    passed_on,
    reported,
    requested,
    under_way,
)

from npcproc.bodies import Body, Organ
from npcproc.case import Case
from npcproc.findings import Effect
from npcproc.supervision.inspection_visit import Activity, FedBack, PassedOn, Stage, Whose

each_body = pytest.mark.parametrize("body", BODIES, ids=level_of)
each_activity = pytest.mark.parametrize("activity", Activity)
both_days = pytest.mark.parametrize("on", [LAST_OF_2015, FIRST_OF_2025])
editions = pytest.mark.parametrize(
    ("on", "article"), [(LAST_OF_2015, "deputies-law-2015/24.1"), (FIRST_OF_2025, "deputies-law-2025/31.1")]
)
organs = st.sampled_from(Organ)


class TestReport:
    """The deputies who took part make the report."""

    @each_body
    @each_activity
    @given(by=organs)
    def test_nobody_else(self, body: Body, activity: Activity, by: Organ) -> None:
        """Not the committee for them."""
        expected = set() if by is Organ.DEPUTIES else {"deputies-report"}
        assert broken(under_way(body, activity), reported(by=by)) == expected

    @editions
    def test_articles(self, on: date, article: str) -> None:
        """Article 24 became article 31."""
        assert cited(under_way(on=on), reported(on, by=Organ.MEMBERS)) == {article}


class TestPassedOn:
    """The administrative body passes it on, since 2025 the working body too; in a township the presidium does."""

    @each_body
    @both_days
    @given(by=organs)
    def test_by_whom(self, body: Body, on: date, by: Organ) -> None:
        """The deputies themselves do not."""
        if body is TOWNSHIP:
            lawful = {Organ.PRESIDIUM}
        elif on == LAST_OF_2015:
            lawful = {Organ.ADMINISTRATIVE_BODY}
        else:
            lawful = {Organ.ADMINISTRATIVE_BODY, Organ.WORKING_BODY}
        name = "office-passed-on" if on == LAST_OF_2015 else "office-passes-on"
        expected = set() if by in lawful else {name}
        assert broken(at_reported(body, on=on), passed_on(on=on, body=body, by=by)) == expected

    @editions
    def test_the_working_body(self, on: date, article: str) -> None:
        """Under the text of 2015 it cannot stand; under that of 2025 it can."""
        found = at_reported(on=on).check(passed_on(on=on, by=Organ.WORKING_BODY))
        assert [(f.effect, [c.slug for c in f.cites]) for f in found] == (
            [(Effect.REFUSES, [article])] if on == LAST_OF_2015 else []
        )

    def test_it_is_due(self) -> None:
        """A report must be passed on, though the law sets no day."""
        (due,) = at_reported().due(DAY)
        assert (due.event, due.by) == (PassedOn, None)

    @editions
    def test_to_somebody(self, on: date, article: str) -> None:
        """A report that goes to nobody is not passed on."""
        assert broken(at_reported(on=on), passed_on(" ", on)) == {"names-who-receives"}
        assert cited(at_reported(on=on), passed_on(" ", on)) == {article}

    @both_days
    @given(by=organs)
    def test_deputies_of_a_level_above(self, on: date, by: Organ) -> None:
        """Their own level's office passes theirs on, and nothing is asked of this one's."""
        case = opened().apply(entrusted(on)).apply(arranged(on, whose=Whose.ENTRUSTED))
        case = case.apply(conducted(on)).apply(reported(on))
        assert broken(case, passed_on(on=on, by=by)) == set()
        local = opened().apply(requested(on, whose=Whose.ABOVE))
        local = local.apply(arranged(on, activity=Activity.LOCAL_VISIT, whose=Whose.ABOVE))
        local = local.apply(conducted(on, activity=Activity.LOCAL_VISIT)).apply(reported(on))
        assert broken(local, passed_on(on=on, by=by)) == set()


class TestFedBack:
    """The deputies are told how each organ handled what the report asks of it."""

    @each_body
    @both_days
    def test_lawful(self, body: Body, on: date) -> None:
        """Told of one and of the other, the matter can end."""
        case = at_passed_on(body, on=on)
        assert [due.event for due in case.due(on)] == [FedBack]
        case = case.apply(fed_back("教育局", on)).apply(fed_back("自来水公司", on))
        after = case.apply(closed(on, body))
        assert (after.stage, after.findings) == (Stage.CLOSED, ())

    def test_of_another_organ(self) -> None:
        """Since 2025 it is the organ that received the report; the text of 2015 named nobody."""
        assert broken(at_passed_on(on=LAST_OF_2015), fed_back("财政局", LAST_OF_2015)) == set()
        (finding,) = at_passed_on(on=FIRST_OF_2025).check(fed_back("财政局", FIRST_OF_2025))
        assert (finding.effect, [c.slug for c in finding.cites]) == (Effect.REFUSES, ["deputies-law-2025/31.1"])
        assert finding.zh == (
            "应由收到报告的机关、组织反馈（教育局、自来水公司），现为财政局（代表法第三十一条第一款）"
        )

    def test_promptly(self) -> None:
        """Since 2025 it is prompt; the law counts no days."""
        assert broken(at_passed_on(on=LAST_OF_2015), fed_back(on=LAST_OF_2015, promptly=False)) == set()
        assert broken(at_passed_on(on=FIRST_OF_2025), fed_back(on=FIRST_OF_2025, promptly=False)) == {"promptly"}

    @editions
    @pytest.mark.parametrize(
        ("says", "name"),
        [
            ({"handling": " "}, "tells-how-it-was-handled"),
            ({"to_deputies": False}, "deputies-are-told"),
        ],
    )
    def test_breaches(self, on: date, article: str, says: dict[str, Any], name: str) -> None:
        """What it tells, and whom; what was told stands."""
        (finding,) = at_passed_on(on=on).check(fed_back(on=on, **says))
        assert finding.rule == f"inspection-visit.standing-committee.{name}"
        assert (finding.effect, [c.slug for c in finding.cites]) == (Effect.BREACH, [article])


class TestTheEnd:
    """What is left undone at the end is kept with the matter."""

    @each_body
    def test_without_a_report(self, body: Body) -> None:
        """The law does not say that there must be one."""
        assert broken(under_way(body), closed(body=body)) == set()
        assert broken(at_arranged(body), closed(body=body)) == set()

    @editions
    def test_not_passed_on(self, on: date, article: str) -> None:
        """A report that lies about is a breach."""
        case = at_reported(on=on).apply(closed(on))
        assert [(f.rule.rpartition(".")[2], f.effect, [c.slug for c in f.cites]) for f in case.findings] == [
            ("was-passed-on", Effect.BREACH, [article])
        ]

    @editions
    @pytest.mark.parametrize(
        ("answered", "kept"),
        [((), True), (("教育局",), True), (("教育局", "教育局"), True), (("教育局", "自来水公司"), False)],
    )
    def test_not_answered(self, on: date, article: str, answered: tuple[str, ...], *, kept: bool) -> None:
        """One of two is not enough, however often."""
        case = at_passed_on(on=on)
        for organ in answered:
            case = case.apply(fed_back(organ, on))
        found = case.check(closed(on))
        expected = [("every-organ-answered", Effect.BREACH, [article])] if kept else []
        assert [(f.rule.rpartition(".")[2], f.effect, [c.slug for c in f.cites]) for f in found] == expected

    def test_passed_on_twice(self) -> None:
        """A second round adds organs, and all of them answer."""
        case = at_passed_on().apply(fed_back("教育局")).apply(fed_back("自来水公司"))
        later = case.apply(passed_on("财政局"))
        assert broken(case, closed()) == set()
        assert broken(later, closed()) == {"every-organ-answered"}
        assert broken(later.apply(fed_back("财政局")), closed()) == set()

    @pytest.mark.parametrize("body", [PROVINCE, CITY, COUNTY, TOWNSHIP], ids=level_of)
    @pytest.mark.parametrize(
        ("on", "article"),
        [(LAST_OF_2015, "deputies-law-2015/22.3"), (FIRST_OF_2025, "deputies-law-2025/29.3")],
    )
    def test_a_request_not_met(self, body: Body, on: date, article: str) -> None:
        """A local visit that was asked for is arranged."""
        case = opened(body).apply(requested(on)).apply(closed(on, body))
        assert [(f.rule.rpartition(".")[2], f.effect, [c.slug for c in f.cites]) for f in case.findings] == [
            ("was-arranged", Effect.BREACH, [article])
        ]

    def test_an_entrustment_not_met(self) -> None:
        """Of that no article says what becomes of it."""
        assert broken(opened().apply(entrusted()), closed()) == set()

    def test_from_every_stage(self) -> None:
        """It may end wherever it stands, once it has begun."""
        cases: list[Case] = [
            opened().apply(requested()),
            at_arranged(),
            under_way(),
            at_reported(),
            at_passed_on(),
        ]
        assert {case.apply(closed()).stage for case in cases} == {Stage.CLOSED}
