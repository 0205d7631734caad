"""Run a session of a standing committee from its agenda, and print its minutes.

    python examples/standing_committee_session.py                      two real sessions of 2022
    python examples/standing_committee_session.py FILE.json ...        sessions of one's own
    python examples/standing_committee_session.py --save FILE.jsonl    keep what happened
    python examples/standing_committee_session.py --replay FILE.jsonl  the minutes from what was kept

What cannot stand is refused, with every rule broken, and left out; the rest goes on.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from agenda import Agenda, AgendaError, Matter, read
from minutes import Minutes, Taken
from rich.console import Console

from npcproc import Effect, ProcedureError, Refused, StandingCommittee, Text, catalog
from npcproc.docket import Docket, Happening, RecordError, load, save
from npcproc.rules.ranges import said

__all__ = ["main"]

DATA = Path(__file__).parent / "data"
SESSIONS = (DATA / "lixia_2022.json", DATA / "tongzhou_2022.json")
PROCEDURES = {procedure.id: procedure for procedure in catalog.procedures()}


def held(agenda: Agenda) -> tuple[Docket, tuple[Taken, ...]]:
    """Hold the session: each event applied, and left out where it cannot stand."""
    docket = Docket(agenda.body)
    for matter in agenda.matters:
        docket = docket.open(matter.id, matter.procedure)
    taken = []
    for happened in agenda.happened:
        case, event = happened.case, happened.event
        before = docket
        try:
            docket = docket.apply(case, event)
            found, error, refused = docket.findings[len(before.findings) :], None, False
        except Refused as refusal:
            found, error, refused = refusal.findings, None, True
        except ProcedureError as wrong:
            found, error, refused = (), Text(wrong.zh, wrong.en), True
        stage = said(docket.case(case).stage)
        taken.append(Taken(case, event, stage, found, refused, error, happened.assumed))
    return docket, tuple(taken)


def replayed(docket: Docket) -> tuple[Taken, ...]:
    """What a saved docket has, step by step."""
    return tuple(_replayed(docket))


def _replayed(docket: Docket) -> Iterator[Taken]:
    now = Docket(docket.body, docket.roll)
    for entry in docket.history:
        before, now = now, now.replay([entry], PROCEDURES)
        if isinstance(entry, Happening):
            found = now.findings[len(before.findings) :]
            stage = said(now.case(entry.case).stage)
            refused = any(finding.effect is Effect.REFUSES for finding in found)
            yield Taken(entry.case, entry.event, stage, found, refused)


def of_a_docket(file: Path, docket: Docket) -> Agenda:
    """A saved docket has no titles; its cases are called by their ids."""
    body = docket.body
    if not isinstance(body, StandingCommittee):
        raise AgendaError(file, "body", type(body).__name__, Text("不是常务委员会", "no standing committee"))
    name = Text(f"{body.place} {body.zh}", f"{body.place} {body.en}")
    matters = tuple(Matter(case, PROCEDURES[docket.case(case).procedure], Text(case, case)) for case in docket.cases)
    return Agenda(name, body, name, (Text(file.name, file.name),), (), {}, matters, ())


def _last_day(taken: Iterable[Taken]) -> date:
    days: list[date] = [step.event.on for step in taken]
    return max(days)


def _language(asked: str | None) -> str:
    """The language asked for, or else Chinese where the locale's variables say so, installed or not."""
    if asked is not None:
        return asked
    named = (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    return "zh" if next(filter(None, named), "").lower().startswith("zh") else "en"


def main(arguments: list[str] | None = None) -> int:
    """Print the minutes; 0, or 2 where a file cannot be read."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("files", nargs="*", type=Path, metavar="FILE.json", help="sessions to hold")
    ask.add_argument("--lang", choices=("zh", "en"), help="the language; by default that of the locale")
    ask.add_argument("--save", type=Path, metavar="FILE.jsonl", help="keep the docket of the last session")
    ask.add_argument("--replay", type=Path, metavar="FILE.jsonl", help="print what was kept")
    asked = ask.parse_args(arguments)
    language = _language(asked.lang)
    console = Console(width=None if sys.stdout.isatty() else 120)
    try:
        if asked.replay is not None:
            docket = load(asked.replay, PROCEDURES)
            taken = replayed(docket)
            _print(of_a_docket(asked.replay, docket), docket, taken, language, console)
            return 0
        for file in asked.files or SESSIONS:
            agenda = read(file, PROCEDURES)
            docket, taken = held(agenda)
            _print(agenda, docket, taken, language, console)
            if asked.save is not None:
                save(docket, asked.save)
    except (AgendaError, RecordError) as wrong:
        console.print(wrong.zh if language == "zh" else wrong.en, style="bold red", markup=False)
        return 2
    except OSError as wrong:
        console.print(str(wrong), style="bold red", markup=False)
        return 2
    return 0


def _print(agenda: Agenda, docket: Docket, taken: tuple[Taken, ...], language: str, console: Console) -> None:
    last = _last_day(taken)
    minutes = Minutes(agenda, lambda text: text.zh if language == "zh" else text.en, console)
    minutes.write(taken, docket.due(last), last)


if __name__ == "__main__":
    sys.exit(main())
