"""The example of a change of term: every ballot, the tie, the seat left, and the oath."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from npcproc.appointments import election, oath
from npcproc.appointments.election import Stage
from npcproc.appointments.offices import Office
from npcproc.docket import Docket, load

EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.fixture(scope="module")
def script() -> Iterator[ModuleType]:
    """The example, imported as the interpreter finds it beside its own files."""
    sys.path.insert(0, str(EXAMPLES))
    try:
        import change_of_term  # noqa: PLC0415 - only importable with its folder on the path

        yield change_of_term
    finally:
        sys.path.remove(str(EXAMPLES))


@pytest.fixture(scope="module")
def docket(script: ModuleType) -> Any:
    """The congress's docket when all is done."""
    found = Docket(script.DISTRICT)
    for each in script.ELECTIONS:
        found = script.sworn(each, script.held(each, found))
    return found


class TestElections:
    """Each post is filled as the law has it."""

    @pytest.mark.parametrize(
        ("office", "elected"),
        [
            (Office.CHAIR_OF_STANDING_COMMITTEE, "甲"),
            (Office.VICE_CHAIR_OF_STANDING_COMMITTEE, "乙一 乙二 乙三"),
            (Office.HEAD_OF_GOVERNMENT, "丙"),
            (Office.DEPUTY_HEAD_OF_GOVERNMENT, "丁一 丁二 丁三 丁五"),
            (Office.CHIEF_PROCURATOR, "戊"),
        ],
    )
    def test_who_is_elected(self, docket: Docket, office: Office, elected: str) -> None:
        """The tie is broken by another vote, and the seat left by another election."""
        case = docket.case(office.value)
        assert election.elected(case) == frozenset(elected.split())
        assert case.stage is Stage.CLOSED

    def test_a_tie(self, script: ModuleType) -> None:
        """Two with 141 votes each: neither is elected by the first ballot."""
        (of,) = (each for each in script.ELECTIONS if each.run_off)
        told = list(script.steps(of))
        ballot = next(n for n, event in enumerate(told) if isinstance(event, election.Balloted))
        case = script.PROCEDURES["election.congress"].open(script.DISTRICT).replay(told[: ballot + 1])
        assert case.stage is Stage.TIED
        assert election.elected(case) == {"丁一", "丁二", "丁三"}

    def test_a_seat_left(self, script: ModuleType) -> None:
        """119 of 241 are not more than half: the seat is left."""
        (of,) = (each for each in script.ELECTIONS if each.again)
        told = list(script.steps(of))
        ballot = next(n for n, event in enumerate(told) if isinstance(event, election.Balloted))
        case = script.PROCEDURES["election.congress"].open(script.DISTRICT).replay(told[: ballot + 1])
        assert case.stage is Stage.UNFILLED
        assert election.elected(case) == {"乙一", "乙二"}

    def test_nothing_is_found(self, docket: Docket) -> None:
        """All of it is lawful, in Shandong too."""
        assert docket.findings == ()


class TestOath:
    """Whoever is elected swears; a chief procurator once the level above has approved."""

    def test_everyone(self, docket: Docket) -> None:
        """Ten people, and every ceremony is over."""
        ceremonies = [case for case in docket.cases.values() if case.procedure == "oath.congress"]
        assert len(ceremonies) == 10
        assert {case.stage for case in ceremonies} == {oath.Stage.CLOSED}

    def test_the_procurator_waits(self, docket: Docket) -> None:
        """Elected on the 14th, approved on the 28th, sworn in on the 29th."""
        sworn = docket.case("宣誓：戊").last(oath.Sworn)
        assert sworn is not None
        assert sworn.on.isoformat() == "2027-01-29"


class TestCommandLine:
    """An account of each ballot, in either language, and a docket to keep."""

    @pytest.mark.parametrize(
        ("lang", "told"),
        [
            ("zh", ("票数相等，再次投票", "尚缺1名，另行选举", "宣誓就职：戊", "过半数为121票")),
            (
                "en",
                ("tied; voted on again", "1 seat left, for a supplementary election", "sworn in: 戊", "most votes win"),
            ),
        ],
    )
    def test_printed(
        self, script: ModuleType, lang: str, told: tuple[str, ...], capsys: pytest.CaptureFixture[str]
    ) -> None:
        """The tie, the seat left and the oath are told."""
        assert script.main(["--lang", lang]) == 0
        out = capsys.readouterr().out
        assert [words for words in told if words not in out] == []

    def test_saved(self, script: ModuleType, docket: Docket, tmp_path: Path) -> None:
        """What was kept reads back."""
        file = tmp_path / "term.jsonl"
        assert script.main(["--lang", "en", "--save", str(file)]) == 0
        assert load(file, script.PROCEDURES) == docket
