"""Findings and errors: what is wrong with an act, in two languages, with its articles."""

from __future__ import annotations

import pickle
from datetime import date

import pytest
from attrs import evolve

from npcproc.findings import (
    DefinitionError,
    Effect,
    Finding,
    NoSuchDay,
    NoSuchProcedure,
    NoSuchStep,
    NotEncoded,
    OutOfOrder,
    ProcedureError,
    Refused,
    Text,
)
from npcproc.law.local import SHANDONG_DEPUTIES_2015, SHANDONG_TOWNSHIPS_2015
from npcproc.law.national import ORGANIC_2022, SUPERVISION_2024
from npcproc.levels import Level
from npcproc.rules.ranges import AtLeast
from npcproc.statutes import Cite

ON = date(2025, 3, 4)


def finding(*cites: Cite, rule: str = "enough-sign", effect: Effect = Effect.REFUSES) -> Finding:
    """Two signed where three must."""
    return Finding(
        rule=f"interpellation.standing-committee.{rule}",
        kind="signatures",
        effect=effect,
        on=ON,
        required=AtLeast(3),
        found=2,
        cites=cites or (SUPERVISION_2024.art(51, 1),),
        requirement=Text("需3人以上联名", "at least 3 must sign jointly"),
        shown=Text("现有2人", "2 signed"),
    )


ERRORS = [
    Refused((finding(), finding(ORGANIC_2022.art(53, 1), rule="in-writing"))),
    NoSuchStep("interpellation.congress", "已答复", Text("决定交办", "Referred"), (Text("办结", "Closed"),)),
    NoSuchStep("interpellation.congress", "已办结", Text("办结", "Closed"), ()),
    NoSuchProcedure("interpellation.congress", Text("县级人民代表大会", "county people's congress")),
    NoSuchDay(Text("2个月", "2 months"), date(9999, 12, 31)),
    NotEncoded("interpellation.congress", date(2021, 3, 12), date(2021, 3, 11)),
    OutOfOrder("interpellation.congress", ON, date(2025, 3, 3)),
    DefinitionError("interpellation.congress", "no way to CLOSED"),
]


class TestText:
    """Local law's 主任会议 is 委员长会议 at the national level."""

    def test_national(self) -> None:
        """The Chinese changes and the English stays."""
        text = Text("由主任会议决定，主任会议印发", "the council decides")
        assert text.at(Level.NATIONAL) == Text("由委员长会议决定，委员长会议印发", "the council decides")

    @pytest.mark.parametrize("level", [level for level in Level if level is not Level.NATIONAL])
    def test_local(self, level: Level) -> None:
        """Elsewhere nothing changes."""
        text = Text("由主任会议决定", "the council decides")
        assert text.at(level) == text


class TestEffect:
    """A rule's effect says what breaking it does to the act."""

    def test_three_of_them(self) -> None:
        """Each with a word in both languages."""
        assert [(effect.zh, effect.en) for effect in Effect] == [
            ("不能成立", "refused"),
            ("违反规定", "breach"),
            ("提示", "advisory"),
        ]


class TestFinding:
    """A finding says what was required, what was there, and where it says so."""

    def test_one_article(self) -> None:
        """One sentence in each language, the article in brackets."""
        assert finding().zh == "需3人以上联名，现有2人（监督法第五十一条第一款）"
        assert finding().en == "at least 3 must sign jointly; 2 signed (Supervision Law 2024 art. 51 ¶1)"

    def test_every_article(self) -> None:
        """Where two statutes say so, both are named."""
        both = finding(SUPERVISION_2024.art(51, 1), ORGANIC_2022.art(53, 1))
        assert both.zh.endswith("（监督法第五十一条第一款、地方组织法第五十三条第一款）")
        assert both.en.endswith("(Supervision Law 2024 art. 51 ¶1, Organic Law 2022 art. 53 ¶1)")

    def test_a_text_amended_since(self) -> None:
        """After a text has been amended in a way that is not encoded, its article says so, and no other does."""
        measures, townships = SHANDONG_DEPUTIES_2015.art(12, 4), SHANDONG_TOWNSHIPS_2015.art(23, 2)
        before = evolve(finding(measures, townships), on=date(2025, 3, 12))
        after = evolve(before, on=date(2025, 3, 13))
        assert before.articles.zh == f"{measures.zh}、{townships.zh}"
        assert after.articles.zh == f"{measures.zh}〔该文本此后已修改〕、{townships.zh}"
        assert after.articles.en == f"{measures.en} [text since amended], {townships.en}"
        assert after.zh.endswith(f"（{after.articles.zh}）")
        assert after.en.endswith(f"({after.articles.en})")

    @pytest.mark.parametrize(("on", "amended"), [(date(2025, 9, 30), False), (date(2025, 10, 1), True)])
    def test_a_text_since_amended(self, on: date, *, amended: bool) -> None:
        """Of a day after which its text is known to be amended, the article says so in both languages."""
        stale = evolve(SUPERVISION_2024, slug="model-law-2024", amended_since=date(2025, 9, 30))
        judged = evolve(finding(stale.art(51, 1), ORGANIC_2022.art(53, 1)), on=on)
        zh, en = ("〔该文本此后已修改〕", " [text since amended]") if amended else ("", "")
        assert judged.zh.endswith(f"（监督法第五十一条第一款{zh}、地方组织法第五十三条第一款）")
        assert judged.en.endswith(f"(Supervision Law 2024 art. 51 ¶1{en}, Organic Law 2022 art. 53 ¶1)")

    def test_str_is_the_english_after_the_id(self) -> None:
        """For logs."""
        assert str(finding()) == f"interpellation.standing-committee.enough-sign: {finding().en}"

    def test_pickles(self) -> None:
        """It comes back equal, with its articles and its range."""
        assert pickle.loads(pickle.dumps(finding())) == finding()  # noqa: S301 - our own bytes


class TestErrors:
    """One family, each with both languages and its own fields; all of them pickle."""

    @pytest.mark.parametrize("error", ERRORS)
    def test_pickles(self, error: ProcedureError) -> None:
        """The same class, text and fields come back."""
        back = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
        assert type(back) is type(error)
        assert (str(back), back.zh, back.en, back.args) == (str(error), error.zh, error.en, error.args)
        assert vars(back) == vars(error)

    @pytest.mark.parametrize("error", ERRORS)
    def test_both_languages(self, error: ProcedureError) -> None:
        """`str` is the English one."""
        assert str(error) == error.en != ""
        assert error.zh

    def test_every_kind_is_tried(self) -> None:
        """No kind of error of this module is missing above."""
        here = {kind for kind in ProcedureError.__subclasses__() if kind.__module__ == ProcedureError.__module__}
        assert {type(error) for error in ERRORS} == here

    def test_refused_carries_all(self) -> None:
        """All findings, in order, and all sentences."""
        first, second = finding(), finding(ORGANIC_2022.art(53, 1), rule="in-writing")
        refused = Refused((first, second))
        assert refused.findings == (first, second)
        assert refused.zh == f"{first.zh}；{second.zh}"
        assert str(refused) == f"{first}; {second}"

    def test_no_such_step_says_what_there_is(self) -> None:
        """The steps that the law does provide, in both languages."""
        error = NoSuchStep(
            "p", "已答复", Text("决定交办", "Referred"), (Text("办结", "Closed"), Text("答复", "Replied"))
        )
        assert error.zh.endswith("法律规定的下一步：办结、答复")
        assert error.en == "p: no step Referred from 已答复; the law provides Closed, Replied"

    def test_no_such_step_at_the_end(self) -> None:
        """At the end it says that there are none."""
        error = NoSuchStep("p", "已办结", Text("办结", "Closed"), ())
        assert error.zh.endswith("：无")
        assert error.en.endswith("provides none")

    def test_not_encoded_says_the_first_day(self) -> None:
        """Both days, so that nobody takes silence for a verdict."""
        error = NotEncoded("p", date(2021, 3, 12), date(2021, 3, 11))
        assert str(error) == "p is encoded from 2021-03-12; 2021-03-11 is earlier"
        assert "2021-03-12" in error.zh
        assert "2021-03-11" in error.zh
