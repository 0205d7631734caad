"""The example of an inspection stacked with an inquiry: the same steps in both years, and what differs."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from npcproc import Effect
from npcproc.docket import load, planned
from npcproc.supervision import law_inspection, thematic_inquiry

EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.fixture(scope="module")
def script() -> Iterator[ModuleType]:
    """The example, imported as the interpreter finds it beside its own files."""
    sys.path.insert(0, str(EXAMPLES))
    try:
        import law_inspection_with_inquiry  # noqa: PLC0415 - only importable with its folder on the path

        yield law_inspection_with_inquiry
    finally:
        sys.path.remove(str(EXAMPLES))


def cited(script: ModuleType, of: int, case: str, event: str) -> list[str]:
    """The articles on which the first such step of a year rests."""
    _, taken = script.year(of)
    step = next(each for each in taken if each.case == case and type(each.event).__name__ == event)
    return [cite.slug for cite in step.cites]


class TestSameSteps:
    """Both years go the same way."""

    def test_step_by_step(self, script: ModuleType) -> None:
        """Every step of one year is one of the other, in the same order, two years apart."""
        early, late = (script.year(of)[1] for of in (2023, 2025))
        assert len(early) == len(late) == 38
        for one, other in zip(early, late, strict=True):
            assert (one.case, type(one.event)) == (other.case, type(other.event))
            assert one.event.on.replace(year=2025) == other.event.on

    @pytest.mark.parametrize("of", [2023, 2025])
    def test_to_the_end(self, script: ModuleType, of: int) -> None:
        """Every case ends, and nothing is a breach."""
        docket, _ = script.year(of)
        assert docket.open_cases == {}
        assert docket.case("执法检查").stage is law_inspection.Stage.CLOSED
        assert docket.case("专题询问").stage is thematic_inquiry.ThematicStage.CLOSED
        assert {finding.effect for finding in docket.findings} <= {Effect.ADVISORY}
        assert [(each.item.id, each.case, each.done) for each in planned(docket, "计划")] == [
            ("检查", "执法检查", True),
            ("询问", "专题询问", True),
        ]


class TestOtherArticles:
    """The law of the day is cited, and nobody named it."""

    @pytest.mark.parametrize(
        ("case", "event", "early", "late"),
        [
            (
                "计划",
                "Published",
                ["supervision-law-2006/8.2", "supervision-law-2006/23.1"],
                ["supervision-law-2024/63.2"],
            ),
            ("执法检查", "HandlingReported", ["supervision-law-2006/27.1"], ["supervision-law-2024/37.1"]),
            (
                "专题询问",
                "InquiryHeld",
                ["organic-law-2022/50.1.7"],
                [
                    "organic-law-2022/50.1.7",
                    "supervision-law-2024/47.1",
                    "supervision-law-2024/48.2",
                    "supervision-law-2024/49.2",
                ],
            ),
            ("专题询问", "OpinionsHandedOver", [], ["supervision-law-2024/50.1"]),
        ],
    )
    def test_a_step(self, script: ModuleType, case: str, event: str, early: list[str], late: list[str]) -> None:
        """In 2023 an inquiry rests on the Organic Law, and its opinions on no article at all."""
        assert cited(script, 2023, case, event) == early
        assert cited(script, 2025, case, event) == late

    def test_a_joint_plan_in_2023(self, script: ModuleType) -> None:
        """One plan for all means was a hint then, and is the law now."""
        found = {of: [f.rule for step in script.year(of)[1] for f in step.findings] for of in (2023, 2025)}
        assert found[2023] == ["supervision-plan.standing-committee.two-plans"]
        assert found[2025] == []

    def test_what_else_might_be_done(self, script: ModuleType) -> None:
        """A resolution is new, and an inquiry after the fact a breach now; nothing forbade the rest before either."""
        early, late = (
            [(type(event).__name__, answer.en) for event, answer in script.extras(of)] for of in (2023, 2025)
        )
        names = ["Researched", "Joined", "ResolutionVoted", "InquiryHeld"]
        assert [name for name, _ in early] == [name for name, _ in late] == names
        none = "the law provides no such step"
        assert [answer for _, answer in early] == ["may be done", "may be done", none, "may be done"]
        assert [answer for _, answer in late[:3]] == ["may be done"] * 3
        assert "Supervision Law 2024 art. 48" in late[3][1]


class TestCommandLine:
    """Both years side by side, in either language, and a docket to keep."""

    @pytest.mark.parametrize(("lang", "said"), [("zh", "38步中"), ("en", "of 38 steps rest on other articles")])
    def test_printed(self, script: ModuleType, lang: str, said: str, capsys: pytest.CaptureFixture[str]) -> None:
        """The table and the count."""
        assert script.main(["--lang", lang]) == 0
        assert said in capsys.readouterr().out

    def test_saved(self, script: ModuleType, tmp_path: Path) -> None:
        """What was kept reads back."""
        file = tmp_path / "2025.jsonl"
        assert script.main(["--lang", "en", "--save", str(file)]) == 0
        assert load(file, script.PROCEDURES) == script.year(2025)[0]
