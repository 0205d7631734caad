"""The annual supervision plan: which plan, who adopts and adjusts it, and how it is made known."""

from __future__ import annotations

from datetime import date

import pytest
from tests.supervision.annual_plan.story import (
    CARE,
    FIRST_OF_NEW,
    LAST_OF_OLD,
    PLACES,
    SCHOOLS,
    WATER,
    adopt,
    adopted,
    broken,
    case,
    cited,
    committee,
)

from npcproc.bodies import Congress, Organ
from npcproc.events import Event
from npcproc.findings import Effect, NoSuchProcedure, NoSuchStep, NotEncoded, Refused
from npcproc.levels import Level
from npcproc.supervision.annual_plan import (
    IN_STANDING_COMMITTEE,
    Drafted,
    Item,
    ItemAdded,
    ItemBegun,
    ItemDone,
    ItemDropped,
    ItemMoved,
    Means,
    Month,
    Plan,
    Published,
    Stage,
    YearEnded,
    carried_out,
)

COUNCIL = Organ.CHAIRPERSONS_COUNCIL
LEVELS = list(PLACES)
MAY = date(2025, 5, 6)
ROADS = Item(id="4", means=Means.INSPECTION_VISIT, subject="道路")


class TestAYear:
    """A plan is drafted, adopted, published, adjusted, carried out, and ends with its year."""

    def test_as_it_should_be(self) -> None:
        """Nothing is found in a year that goes by the law."""
        now = case()
        for event, stage in (
            (Drafted(on=date(2024, 12, 2)), Stage.DRAFTED),
            (Drafted(on=date(2024, 12, 20)), Stage.DRAFTED),
            (adopt(), Stage.ADOPTED),
            (Published(on=date(2025, 1, 8)), Stage.ADOPTED),
            (ItemBegun(on=MAY, item="1"), Stage.ADOPTED),
            (ItemMoved(on=MAY, item="2", month=Month.SEPTEMBER), Stage.ADOPTED),
            (ItemAdded(on=MAY, item=ROADS), Stage.ADOPTED),
            (ItemDropped(on=MAY, item="3"), Stage.ADOPTED),
            (ItemDone(on=date(2025, 6, 26), item="1"), Stage.ADOPTED),
            (YearEnded(on=date(2025, 12, 31)), Stage.ENDED),
        ):
            now = now.apply(event)
            assert now.stage is stage
        assert (now.findings, now.ended) == ((), True)
        assert carried_out(now).done == (CARE,)
        assert [item.id for item in carried_out(now).open] == ["2", "4"]

    def test_no_draft_is_asked_for(self) -> None:
        """A plan may be adopted without a draft on record."""
        assert case().apply(adopt()).stage is Stage.ADOPTED

    def test_nothing_is_carried_out_before_there_is_a_plan(self) -> None:
        """Without a plan there is no item."""
        with pytest.raises(NoSuchStep):
            case().apply(ItemDone(on=MAY, item="1"))

    def test_what_is_left_is_no_breach(self) -> None:
        """No article asks that every item be done by the year's end; what is left can be read."""
        over = adopted(YearEnded(on=date(2025, 12, 31)))
        assert over.findings == ()
        assert carried_out(over).open == (CARE, WATER, SCHOOLS)

    def test_where_and_when(self) -> None:
        """Every standing committee since 2007, and no congress."""
        with pytest.raises(NotEncoded):
            case().check(adopt(date(2006, 12, 31)))
        assert broken(case(), adopt(date(2007, 1, 1), plan=Plan.LAW_INSPECTIONS)) == set()
        with pytest.raises(NoSuchProcedure):
            IN_STANDING_COMMITTEE.open(Congress(level=Level.TOWNSHIP, place="370103001", members=60))


class TestWhichPlan:
    """The law of 2006 has two plans, that of 2024 has one."""

    @pytest.mark.parametrize("level", LEVELS)
    @pytest.mark.parametrize("plan", [Plan.SPECIAL_REPORTS, Plan.LAW_INSPECTIONS])
    def test_each_of_the_two(self, plan: Plan, level: Level) -> None:
        """Each of the two will do until the last day of the old law, and is a breach from the first of the new one."""
        assert broken(case(level), adopt(LAST_OF_OLD, plan=plan)) == set()
        (finding,) = case(level).check(adopt(FIRST_OF_NEW, plan=plan))
        assert finding.rule == "supervision-plan.standing-committee.one-plan"
        assert finding.effect is Effect.BREACH
        assert [cite.slug for cite in finding.cites] == ["supervision-law-2024/63.1"]

    @pytest.mark.parametrize("level", LEVELS)
    def test_the_one(self, level: Level) -> None:
        """The annual plan is what the law asks for since 2024."""
        assert broken(case(level), adopt(FIRST_OF_NEW)) == set()

    @pytest.mark.parametrize(
        ("level", "on", "hint"),
        [
            (Level.COUNTY, date(2018, 2, 8), True),
            (Level.COUNTY, LAST_OF_OLD, True),
            (Level.NATIONAL, date(2021, 3, 11), True),
            (Level.NATIONAL, date(2021, 3, 12), False),
        ],
    )
    def test_a_joint_plan_before(self, level: Level, on: date, hint: bool) -> None:  # noqa: FBT001
        """Until 2024 a joint plan is a hint; not at the top, once its organic law speaks of one supervision plan."""
        found = case(level).check(adopt(on))
        assert [f.rule.rpartition(".")[2] for f in found] == (["two-plans"] if hint else [])
        assert all(f.effect is Effect.ADVISORY for f in found)

    @pytest.mark.parametrize("on", [LAST_OF_OLD, FIRST_OF_NEW])
    def test_an_empty_plan(self, on: date) -> None:
        """A plan that lists nothing stands as a breach; one item is enough."""
        plan = Plan.LAW_INSPECTIONS if on == LAST_OF_OLD else Plan.ANNUAL
        assert broken(case(), adopt(on, items=(), plan=plan)) == {"lists-items"}
        assert broken(case(), adopt(on, WATER, plan=plan)) == set()
        assert case().apply(adopt(on, items=(), plan=plan)).findings[0].effect is Effect.BREACH


class TestCouncilAdopts:
    """The council of chairpersons adopts the plan, and not the session of the committee."""

    @pytest.mark.parametrize("level", LEVELS)
    @pytest.mark.parametrize("on", [LAST_OF_OLD, FIRST_OF_NEW])
    @pytest.mark.parametrize("by", [Organ.STANDING_COMMITTEE, Organ.CHAIRPERSON, Organ.ADMINISTRATIVE_BODY])
    def test_nobody_else(self, by: Organ, on: date, level: Level) -> None:
        """Whoever else adopts it has adopted nothing."""
        for plan in Plan:
            event = adopt(on, plan=plan, by=by)
            assert "council-adopts" in broken(case(level), event)
            with pytest.raises(Refused):
                case(level).apply(event)

    @pytest.mark.parametrize(
        ("on", "level", "plan", "articles"),
        [
            (date(2021, 3, 11), Level.NATIONAL, Plan.SPECIAL_REPORTS, {"supervision-law-2006/8.2"}),
            (
                date(2021, 3, 12),
                Level.NATIONAL,
                Plan.SPECIAL_REPORTS,
                {"supervision-law-2006/8.2", "npc-organic-law-2021/25.1.4"},
            ),
            (date(2022, 3, 11), Level.COUNTY, Plan.LAW_INSPECTIONS, {"supervision-law-2006/23.1"}),
            (
                date(2022, 3, 12),
                Level.COUNTY,
                Plan.LAW_INSPECTIONS,
                {"supervision-law-2006/23.1", "organic-law-2022/54.2.4"},
            ),
            (
                LAST_OF_OLD,
                Level.MUNICIPAL,
                Plan.ANNUAL,
                {"supervision-law-2006/8.2", "supervision-law-2006/23.1", "organic-law-2022/54.2.4"},
            ),
            (FIRST_OF_NEW, Level.MUNICIPAL, Plan.ANNUAL, {"supervision-law-2024/63.2", "organic-law-2022/54.2.4"}),
            (FIRST_OF_NEW, Level.NATIONAL, Plan.ANNUAL, {"supervision-law-2024/63.2", "npc-organic-law-2021/25.1.4"}),
        ],
    )
    def test_the_articles_of_the_day(self, on: date, level: Level, plan: Plan, articles: set[str]) -> None:
        """Each plan by its own article, and by the organic laws from the day on which they say so."""
        event = adopt(on, plan=plan, by=Organ.STANDING_COMMITTEE)
        assert cited(case(level), event, "council-adopts") == articles

    def test_the_sentence(self) -> None:
        """At the top it is called otherwise."""
        event = adopt(FIRST_OF_NEW, by=Organ.STANDING_COMMITTEE)
        assert [f.zh for f in case().check(event)] == [
            "年度计划应由下列机关通过：主任会议，现为常务委员会（监督法第六十三条第二款、地方组织法第五十四条第二款第四项）"
        ]
        assert "委员长会议" in case(Level.NATIONAL).check(event)[0].zh


class TestPublished:
    """The plans of 2006 went to the members and to society; since 2024 the plan goes to society."""

    @pytest.mark.parametrize(
        ("plan", "on", "members", "society", "wrong"),
        [
            (Plan.SPECIAL_REPORTS, LAST_OF_OLD, True, True, set()),
            (Plan.SPECIAL_REPORTS, LAST_OF_OLD, False, True, {"reports-to-members"}),
            (Plan.SPECIAL_REPORTS, LAST_OF_OLD, True, False, {"reports-to-society"}),
            (Plan.LAW_INSPECTIONS, LAST_OF_OLD, False, True, {"inspections-to-members"}),
            (Plan.LAW_INSPECTIONS, LAST_OF_OLD, True, False, {"inspections-to-society"}),
            (Plan.ANNUAL, LAST_OF_OLD, False, True, {"reports-to-members", "inspections-to-members"}),
            (Plan.ANNUAL, LAST_OF_OLD, True, False, {"reports-to-society", "inspections-to-society"}),
            (Plan.ANNUAL, FIRST_OF_NEW, False, True, set()),
            (Plan.ANNUAL, FIRST_OF_NEW, True, False, {"plan-to-society"}),
            (Plan.SPECIAL_REPORTS, FIRST_OF_NEW, False, False, {"plan-to-society"}),
        ],
    )
    def test_to_whom(self, plan: Plan, on: date, members: bool, society: bool, wrong: set[str]) -> None:  # noqa: FBT001
        """By the law of the day on which it is made known, not of the day of its adoption."""
        before = case().record(adopt(date(2024, 1, 8), plan=plan))
        event = Published(on=on, sent_to_members=members, to_society=society)
        assert broken(before, event) == wrong
        assert all(finding.effect is Effect.BREACH for finding in before.check(event))

    @pytest.mark.parametrize(
        ("plan", "on", "wrong"),
        [
            (Plan.SPECIAL_REPORTS, LAST_OF_OLD, {"reports-made-known": "supervision-law-2006/8.2"}),
            (Plan.LAW_INSPECTIONS, LAST_OF_OLD, {"inspections-made-known": "supervision-law-2006/23.1"}),
            (
                Plan.ANNUAL,
                LAST_OF_OLD,
                {
                    "reports-made-known": "supervision-law-2006/8.2",
                    "inspections-made-known": "supervision-law-2006/23.1",
                },
            ),
            (Plan.ANNUAL, FIRST_OF_NEW, {"plan-made-known": "supervision-law-2024/63.2"}),
            (Plan.SPECIAL_REPORTS, FIRST_OF_NEW, {"plan-made-known": "supervision-law-2024/63.2"}),
        ],
    )
    def test_never_made_known(self, plan: Plan, on: date, wrong: dict[str, str]) -> None:
        """A year that ends with its plan unpublished keeps the breach; one publication is enough."""
        before = case().record(adopt(date(2024, 1, 8), plan=plan, until=date(2024, 10, 31)))
        found = before.check(YearEnded(on=on))
        assert {f.rule.rpartition(".")[2]: f.cites[0].slug for f in found} == wrong
        assert all(f.effect is Effect.BREACH for f in found)
        assert before.record(Published(on=date(2024, 1, 9))).check(YearEnded(on=on)) == ()

    def test_it_is_due(self) -> None:
        """From its adoption until it is made known, publication is due, and no day is set."""
        before = case().apply(adopt())
        assert [(due.event, due.by) for due in before.due(MAY)] == [(Published, None)]
        assert before.apply(Published(on=MAY)).due(MAY) == ()


class TestAdjusted:
    """Since 2024 the plan may be adjusted; the council does it."""

    @pytest.mark.parametrize(
        "event",
        [
            ItemAdded(on=LAST_OF_OLD, item=ROADS),
            ItemDropped(on=LAST_OF_OLD, item="1"),
            ItemMoved(on=LAST_OF_OLD, item="1", month=Month.DECEMBER),
        ],
        ids=lambda event: type(event).__name__,
    )
    def test_before(self, event: Event) -> None:
        """The law of 2006 says nothing of it, and forbids nothing."""
        assert broken(adopted(on=date(2024, 1, 8)), event) == set()

    @pytest.mark.parametrize("level", LEVELS)
    def test_since(self, level: Level) -> None:
        """From the first day of the new law each kind of adjustment is lawful, also of a plan adopted before."""
        now = case(level).record(adopt(date(2024, 1, 8)))
        for event in (
            ItemAdded(on=FIRST_OF_NEW, item=ROADS),
            ItemDropped(on=FIRST_OF_NEW, item="1"),
            ItemMoved(on=FIRST_OF_NEW, item="2", month=None),
        ):
            assert now.check(event) == ()

    @pytest.mark.parametrize("by", [Organ.STANDING_COMMITTEE, Organ.GOVERNMENT, Organ.WORKING_BODY])
    def test_by_nobody_else(self, by: Organ) -> None:
        """The organ concerned does not take its own item off the plan."""
        for event in (
            ItemAdded(on=MAY, by=by, item=ROADS),
            ItemDropped(on=MAY, by=by, item="1"),
            ItemMoved(on=MAY, by=by, item="1", month=Month.MAY),
        ):
            assert broken(adopted(), event) == {"council-adjusts"}
            with pytest.raises(Refused):
                adopted().apply(event)

    @pytest.mark.parametrize(
        ("name", "wrong"),
        [("1", set()), ("3", set()), ("4", {"adjusts-what-is-undone"}), ("", {"adjusts-what-is-undone"})],
    )
    def test_what_is_on_the_plan(self, name: str, wrong: set[str]) -> None:
        """What is not on the plan can neither be dropped nor moved."""
        for event in (ItemDropped(on=MAY, item=name), ItemMoved(on=MAY, item=name, month=Month.MAY)):
            assert broken(adopted(), event) == wrong

    def test_what_is_done_or_gone(self) -> None:
        """What has been carried out cannot be dropped, nor what was dropped be moved; what was added can."""
        now = adopted(ItemDone(on=MAY, item="1"), ItemDropped(on=MAY, item="2"), ItemAdded(on=MAY, item=ROADS))
        for name, wrong in (("1", True), ("2", True), ("3", False), ("4", False)):
            assert bool(broken(now, ItemDropped(on=MAY, item=name))) is wrong
            assert bool(broken(now, ItemMoved(on=MAY, item=name, month=None))) is wrong

    def test_the_sentence(self) -> None:
        """It says what could be dropped, and what was to be."""
        (finding,) = adopted().check(ItemDropped(on=MAY, item="9"))
        assert finding.zh == "调整的应为计划上尚未完成的事项（1、2、3），现为9（监督法第六十三条第三款）"
        assert finding.effect is Effect.REFUSES


class TestCarriesOutAnItem:
    """What is begun or done under the plan is an item of it that is still to be done."""

    @pytest.mark.parametrize("kind", [ItemBegun, ItemDone])
    def test_on_the_plan(self, kind: type[ItemBegun | ItemDone]) -> None:
        """An item of the plan, once."""
        assert broken(adopted(), kind(on=MAY, item="1")) == set()
        assert broken(adopted(), kind(on=MAY, item="9")) == {"carries-out-an-item"}
        assert broken(adopted(ItemDone(on=MAY, item="1")), kind(on=MAY, item="1")) == {"carries-out-an-item"}
        with pytest.raises(Refused):
            adopted().apply(kind(on=MAY, item="9"))

    def test_under_both_laws(self) -> None:
        """The plans of 2006 are carried out as well."""
        before = adopted(on=date(2024, 1, 8))
        wrong = ItemDone(on=LAST_OF_OLD, item="9")
        assert cited(before, wrong, "carries-out-an-item") == {"supervision-law-2006/8.2", "supervision-law-2006/23.1"}
        wrong = ItemDone(on=FIRST_OF_NEW, item="9")
        assert cited(before, wrong, "carries-out-an-item") == {"supervision-law-2024/63.1"}


class TestYearsEnd:
    """The plan runs until its year ends."""

    @pytest.mark.parametrize(
        ("on", "wrong"),
        [
            (date(2025, 12, 30), {"not-before-the-years-end"}),
            (date(2025, 12, 31), set()),
            (date(2026, 1, 5), set()),
        ],
    )
    def test_the_last_day(self, on: date, wrong: set[str]) -> None:
        """The day before the last is a breach, the last day is not."""
        assert broken(adopted(), YearEnded(on=on)) == wrong
        assert adopted().apply(YearEnded(on=on)).stage is Stage.ENDED


class TestACountyCity:
    """The plan of a county-level city for 2021, with its months (a published case)."""

    ITEMS = tuple(
        Item(id=name, means=means, subject=subject, organ=organ, month=month)
        for name, means, subject, organ, month in (
            ("森林城市", Means.SPECIAL_REPORT, "森林城市建设", Organ.GOVERNMENT, Month.JUNE),
            ("法院", Means.SPECIAL_REPORT, "法院工作", Organ.COURT, Month.JUNE),
            ("检察院", Means.SPECIAL_REPORT, "检察院工作", Organ.PROCURATORATE, Month.JUNE),
            ("决算与审计", Means.FINANCIAL_REPORT, "2020年决算、审计工作", Organ.GOVERNMENT, Month.JUNE),
            ("高铁", Means.SPECIAL_REPORT, "高铁建设", Organ.GOVERNMENT, Month.AUGUST),
            ("计划与预算", Means.FINANCIAL_REPORT, "上半年计划、预算执行", Organ.GOVERNMENT, Month.AUGUST),
            ("旅游", Means.SPECIAL_REPORT, "旅游发展", Organ.GOVERNMENT, Month.OCTOBER),
            ("城市管理", Means.SPECIAL_REPORT, "城市管理", Organ.GOVERNMENT, Month.OCTOBER),
            ("民生实事", Means.SPECIAL_REPORT, "民生实事", Organ.GOVERNMENT, Month.DECEMBER),
            ("依法行政", Means.SPECIAL_REPORT, "依法行政", Organ.GOVERNMENT, Month.DECEMBER),
            ("代表建议", Means.SPECIAL_REPORT, "代表建议办理", Organ.GOVERNMENT, Month.DECEMBER),
        )
    )

    @pytest.mark.parametrize(
        ("on", "hints"),
        [(date(2021, 1, 20), ["two-plans"]), (date(2025, 1, 20), [])],
        ids=["the day's own law", "today's law"],
    )
    def test_the_council_adopts_and_it_is_published(self, on: date, hints: list[str]) -> None:
        """The council adopts it, and it is published: by the two articles of 2006, and by the one of 2024."""
        body = committee(Level.COUNTY, "441781", 29)
        opened = IN_STANDING_COMMITTEE.open(body)
        plan = adopt(on, items=self.ITEMS)
        assert {move.event.__name__: move.by for move in opened.moves(on)}["Adopted"] == (COUNCIL,)
        assert [f.rule.rpartition(".")[2] for f in opened.check(plan)] == hints
        with pytest.raises(Refused):
            opened.apply(adopt(on, items=self.ITEMS, by=Organ.STANDING_COMMITTEE))
        now = opened.apply(plan).apply(Published(on=on))
        for name in ("法院", "检察院", "森林城市", "决算与审计"):
            now = now.apply(ItemDone(on=date(on.year, 6, 25), item=name))
        state = carried_out(now)
        assert {item.month for item in state.done} == {Month.JUNE}
        assert [item.id for item in state.open] == [
            *("高铁", "计划与预算", "旅游", "城市管理", "民生实事", "依法行政", "代表建议")
        ]
        ended = now.apply(YearEnded(on=date(on.year, 12, 31)))
        assert [f.rule.rpartition(".")[2] for f in ended.findings] == hints


class TestACity:
    """In February 2018 the council of a city settles the year's supervision plan (a published case)."""

    @pytest.mark.parametrize(
        ("on", "plans"),
        [
            (date(2018, 2, 8), [Plan.ANNUAL, Plan.SPECIAL_REPORTS, Plan.LAW_INSPECTIONS]),
            (date(2025, 2, 8), [Plan.ANNUAL]),
        ],
        ids=["the day's own law", "today's law"],
    )
    def test_the_council_may(self, on: date, plans: list[Plan]) -> None:
        """It may, as one plan or, in its own day, as two; the committee itself may not."""
        opened = IN_STANDING_COMMITTEE.open(committee(Level.MUNICIPAL, "370100", 45))
        for plan in plans:
            assert opened.apply(adopt(on, plan=plan, by=COUNCIL)).stage is Stage.ADOPTED
            assert "council-adopts" in broken(opened, adopt(on, plan=plan, by=Organ.STANDING_COMMITTEE))
