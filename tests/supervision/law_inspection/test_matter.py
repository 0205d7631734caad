"""Stages, terms and what the constructors refuse as impossible."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.supervision.law_inspection.story import TEAM, select

from npcproc.docket.fields import read_fields, write_fields
from npcproc.supervision.law_inspection import (
    Capacity,
    CheckItem,
    ChecklistDrawn,
    Form,
    Inspected,
    Object,
    Stage,
    SubjectSelected,
    TeamFormed,
    TeamMember,
)

DAY = date(2025, 5, 6)


def item(**how: Any) -> CheckItem:
    """A line of a checklist."""
    return CheckItem(**({"law": "养老服务条例", "question": "床位是否达标"} | how))


class TestTerms:
    """A clerk reads the statutes' own words."""

    def test_terms(self) -> None:
        """Stages, objects, capacities and forms."""
        assert Stage.REPORTED.value == "已提出执法检查报告"
        assert [one.value for one in Object] == ["法律", "法规", "相关法律制度", "其他"]
        assert Capacity.DEPUTY.value == "受邀代表"
        assert [one.value for one in Form] == ["座谈会", "实地检查", "第三方评估", "问卷调查", "抽查", "其他形式"]


class TestCheckItem:
    """A line of a checklist names a law, articles of it, a question, a place and days; some of these cannot be."""

    @given(article=st.integers(-5, 5))
    def test_articles(self, article: int) -> None:
        """Articles are numbered from one."""
        if article >= 1:
            assert item(articles={article}).articles == {article}
        else:
            with pytest.raises(ValueError, match=rf"CheckItem\.articles: {article} is no number"):
                item(articles={article})

    @pytest.mark.parametrize("article", [True, "9", 9.0, None])
    def test_no_number(self, article: Any) -> None:
        """What is no whole number is no article."""
        with pytest.raises(ValueError, match=r"CheckItem\.articles"):
            item(articles=[article])

    @pytest.mark.parametrize(
        ("first", "last"), [(DAY, DAY), (DAY, None), (None, DAY), (None, None), (DAY, date(2025, 5, 7))]
    )
    def test_days(self, first: date | None, last: date | None) -> None:
        """A check may take a day, more, or be left open."""
        assert (item(first=first, last=last).first, item(first=first, last=last).last) == (first, last)

    def test_backwards(self) -> None:
        """It does not end before it begins."""
        with pytest.raises(ValueError, match=r"CheckItem\.last: 2025-05-05 is before 2025-05-06"):
            item(first=DAY, last=date(2025, 5, 5))


class TestValues:
    """Whoever gives a list or a set finds the same, and it is read back from a file as it was."""

    def test_converted(self) -> None:
        """Lists become what cannot be changed."""
        assert select(DAY, laws=["甲法", "甲法"]).laws == {"甲法"}
        assert TeamFormed(on=DAY, members=[*TEAM]).members == TEAM
        assert Inspected(on=DAY, by=select(DAY).by, forms=[Form.SAMPLING]).forms == {Form.SAMPLING}
        assert ChecklistDrawn(on=DAY, by=select(DAY).by, items=[item()]).items == (item(),)

    def test_written_and_read(self) -> None:
        """A checklist and a team survive a file."""
        team = TeamFormed(on=DAY, members=frozenset({TeamMember("甲", Capacity.MEMBER)}))
        drawn = ChecklistDrawn(on=DAY, by=select(DAY).by, items=(item(articles={9}, first=DAY), item(unit="民政局")))
        for event in (team, drawn, select(DAY)):
            assert read_fields(write_fields(event), type(event)) == event

    def test_a_default(self) -> None:
        """A subject is a law on the plan unless something else is said."""
        event = select(DAY)
        assert isinstance(event, SubjectSelected)
        assert (event.object, event.in_plan) == (Object.LAW, True)
