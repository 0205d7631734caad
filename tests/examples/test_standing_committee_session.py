"""The example that holds a session: the two real ones, the one with faults planted, and files that are no sessions."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from npcproc import Effect
from npcproc.docket import load

EXAMPLES = Path(__file__).parents[2] / "examples"
DATA = EXAMPLES / "data"


@pytest.fixture(scope="module")
def script() -> Iterator[ModuleType]:
    """The example, imported as the interpreter finds it beside its own files."""
    sys.path.insert(0, str(EXAMPLES))
    try:
        import standing_committee_session  # noqa: PLC0415 - only importable with its folder on the path

        yield standing_committee_session
    finally:
        sys.path.remove(str(EXAMPLES))


def held(script: ModuleType, name: str) -> tuple[Any, Any]:
    """The docket and the steps of one of the example's sessions."""
    docket, taken = script.held(script.read(DATA / f"{name}.json", script.PROCEDURES))
    return docket, taken


class TestRealSessions:
    """Two published sessions of 2022 are held from beginning to end."""

    @pytest.mark.parametrize("name", ["lixia_2022", "tongzhou_2022"])
    def test_nothing_is_refused(self, script: ModuleType, name: str) -> None:
        """What really happened stands, and without a breach."""
        _, taken = held(script, name)
        assert not [step for step in taken if step.refused or step.error]
        assert not [f for step in taken for f in step.findings if f.effect is not Effect.ADVISORY]

    def test_vacant_post_is_a_hint(self, script: ModuleType) -> None:
        """The deputy director is proposed while nobody is director: a hint, as the text is silent."""
        _, taken = held(script, "tongzhou_2022")
        (finding,) = [f for step in taken for f in step.findings]
        assert finding.effect is Effect.ADVISORY
        assert finding.rule == "appointment.appointment.head-is-there-to-nominate"

    def test_due_after_the_session(self, script: ModuleType) -> None:
        """Each of the five reports of the Lixia session still has its handling and its publication before it."""
        docket, _ = held(script, "lixia_2022")
        due = {(item.case, item.due.event.__name__) for item in docket.due(date(2022, 9, 30))}
        reports = {case for case in docket.cases if docket.case(case).procedure.startswith("special-report")}
        assert len(reports) == 5
        assert due >= {(case, name) for case in reports for name in ("HandlingSentForComments", "ReportPublished")}

    def test_three_days_are_visible_when_the_session_is_fixed(self, script: ModuleType) -> None:
        """Twenty, ten and seven days before 23 September 2022 are known as soon as the report is scheduled."""
        docket, _ = held(script, "lixia_2022")
        case = docket.case("法院工作")
        opened = script.PROCEDURES[case.procedure].open(docket.body)
        scheduled = opened.replay(case.events[:2])
        days = {due.event.__name__: due.by for due in scheduled.due(date(2022, 8, 15)) if due.by}
        assert days == {
            "SentForComments": date(2022, 9, 3),
            "Delivered": date(2022, 9, 13),
            "Distributed": date(2022, 9, 16),
        }


class TestPlantedFaults:
    """Each planted fault is named, and exactly those that cannot stand are refused."""

    def test_exactly_these_are_refused(self, script: ModuleType) -> None:
        """No quorum, too few signatures, the wrong nominator, an item off the agenda: by one rule each."""
        _, taken = held(script, "planted_faults")
        refused = {
            (step.case, type(step.event).__name__): [f.rule.rpartition(".")[2] for f in step.findings]
            for step in taken
            if step.refused
        }
        assert {key: len(rules) for key, rules in refused.items()} == dict.fromkeys(refused, 1)
        assert set(refused) == {
            ("会议", "Opened"),
            ("会议", "ItemVoted"),
            ("道路质询", "Submitted"),
            ("任命监委副主任", "Nominated"),
        }
        assert refused["道路质询", "Submitted"] == ["enough-sign"]
        assert refused["任命监委副主任", "Nominated"] == ["nominated-by-its-head"]

    def test_the_late_report_stands_as_a_breach(self, script: ModuleType) -> None:
        """Delivered nine days before: kept with the case, under article 15 of the edition in force."""
        docket, _ = held(script, "planted_faults")
        (breach,) = docket.case("养老服务").findings
        assert breach.effect is Effect.BREACH
        assert "监督法第十五条第一款" in breach.zh

    def test_the_session_goes_on(self, script: ModuleType) -> None:
        """With a quorum in the afternoon the session is held and closed."""
        docket, _ = held(script, "planted_faults")
        assert docket.case("会议").ended


class TestCommandLine:
    """What it prints, keeps and says of files that it cannot read."""

    @pytest.mark.parametrize(
        ("language", "words"),
        [
            ("zh", ("达到法定人数", "会后待办", "2021年区级决算", "监督法第十四条第一款")),
            ("en", ("27 of 31 present, 16 needed: a quorum", "Due after the session", "Supervision Law 2006 art. 14")),
        ],
    )
    def test_minutes(
        self, script: ModuleType, capsys: pytest.CaptureFixture[str], language: str, words: tuple[str, ...]
    ) -> None:
        """The minutes tell attendance, items, results and what is due, in either language."""
        assert script.main(["--lang", language, str(DATA / "lixia_2022.json")]) == 0
        printed = capsys.readouterr().out
        assert [word for word in words if word not in printed] == []

    @pytest.mark.parametrize(
        ("variables", "word"),
        [
            ({"LANG": "zh_CN.UTF-8"}, "达到法定人数"),
            ({"LANG": "en_GB.UTF-8"}, "a quorum"),
            ({"LANG": "en_GB.UTF-8", "LC_ALL": "zh_CN.UTF-8"}, "达到法定人数"),
            ({}, "a quorum"),
        ],
    )
    def test_language_of_the_locale(
        self,
        script: ModuleType,
        capsys: pytest.CaptureFixture[str],
        monkeypatch: pytest.MonkeyPatch,
        variables: dict[str, str],
        word: str,
    ) -> None:
        """Chinese where the locale says so, whether or not it is installed."""
        for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
            monkeypatch.delenv(name, raising=False)
        for name, value in variables.items():
            monkeypatch.setenv(name, value)
        assert script.main([str(DATA / "tongzhou_2022.json")]) == 0
        assert word in capsys.readouterr().out

    def test_save_and_replay(self, script: ModuleType, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
        """What was kept is an equal docket, and its minutes have the same steps."""
        kept = tmp_path / "kept.jsonl"
        assert script.main(["--lang", "zh", "--save", str(kept), str(DATA / "planted_faults.json")]) == 0
        docket, taken = held(script, "planted_faults")
        loaded = load(kept, script.PROCEDURES)
        assert loaded == docket
        assert len(script.replayed(loaded)) == len([step for step in taken if not step.refused])
        capsys.readouterr()
        assert script.main(["--lang", "zh", "--replay", str(kept)]) == 0
        assert "养老服务" in capsys.readouterr().out

    @pytest.mark.parametrize(
        ("change", "said"),
        [
            ({"event": "Opend"}, "events[1].event: 'Opend'"),
            ({"case": "别的"}, "events[1].case: '别的'"),
            ({"on": "2025-02-30"}, "events[1].on: '2025-02-30'"),
            ({"source": "RUMOUR"}, "events[1].source: 'RUMOUR'"),
            ({"in_plan": 1}, "events[1].in_plan: 1"),
            ({"colour": "red"}, "events[1].colour: 'red'"),
        ],
    )
    def test_names_what_is_wrong(
        self,
        script: ModuleType,
        capsys: pytest.CaptureFixture[str],
        tmp_path: Path,
        change: dict[str, object],
        said: str,
    ) -> None:
        """A file that is no session is refused with the place in it and the value."""
        raw = json.loads((DATA / "planted_faults.json").read_text(encoding="utf-8"))
        raw["events"][0] |= change
        file = tmp_path / "wrong.json"
        file.write_text(json.dumps(raw), encoding="utf-8")
        assert script.main(["--lang", "en", str(file)]) == 2
        assert said in capsys.readouterr().out.replace("\n", "")

    def test_no_such_file(self, script: ModuleType, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
        """A file that is not there is named."""
        assert script.main(["--lang", "en", str(tmp_path / "nowhere.json")]) == 2
        assert "nowhere.json" in capsys.readouterr().out.replace("\n", "")
