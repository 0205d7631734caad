"""Reading a session from a file: the body, the matters, and what happened, each with what is assumed about it.

The file is JSON.  An event may leave out what has a default; everything else is as strict as a docket's own file.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from attrs import NOTHING, Factory, fields, frozen

from npcproc import Event, Level, Procedure, StandingCommittee, Text
from npcproc.docket.fields import Unreadable, read_fields, write_fields

__all__ = ["Agenda", "AgendaError", "Happened", "Matter", "read"]


class AgendaError(ValueError):
    """A file that is no session: names the file, the place in it and the value."""

    def __init__(self, file: Path, where: str, value: object, why: Text) -> None:
        super().__init__(file, where, value, why)
        self.zh = f"{file}：{where}：{value!r}：{why.zh}"
        self.en = f"{file}: {where}: {value!r}: {why.en}"

    def __str__(self) -> str:
        """The English sentence."""
        return self.en


@frozen
class Matter:
    """One of the cases of the session: the session itself, or a matter before it."""

    id: str
    procedure: Procedure
    title: Text


@frozen
class Happened:
    """An event in one of the cases, and which of its facts are assumed because nobody published them."""

    case: str
    event: Event
    assumed: tuple[str, ...]


@frozen
class Agenda:
    """A session as a file tells it."""

    title: Text
    body: StandingCommittee
    name: Text
    sources: tuple[Text, ...]
    assumed: tuple[str, ...]
    items: Mapping[str, Text]
    """Titles of agenda items that are no cases of their own."""
    matters: tuple[Matter, ...]
    happened: tuple[Happened, ...]

    def title_of(self, case: str) -> Text:
        """What a case or an item is called."""
        known = {matter.id: matter.title for matter in self.matters} | dict(self.items)
        return known.get(case, Text(case, case))


def read(file: Path, procedures: Mapping[str, Procedure]) -> Agenda:
    """The session that a file tells.  Raises `AgendaError`, or `OSError` where there is no such file."""
    try:
        raw = json.loads(file.read_text(encoding="utf-8"))
    except ValueError as error:
        raise AgendaError(file, "file", str(error), Text("不是UTF-8编码的JSON", "no JSON in UTF-8")) from error
    return _Reading(file, procedures).agenda(raw)


@frozen
class _Reading:
    file: Path
    procedures: Mapping[str, Procedure]

    def agenda(self, raw: Any) -> Agenda:
        body = self._get(raw, "body", dict, "file")
        matters = tuple(self._matters(self._get(raw, "matters", list, "file")))
        kinds = {matter.id: matter.procedure for matter in matters}
        items = self._get(raw, "items", dict, "file")
        return Agenda(
            title=self._text(raw, "title", "file"),
            body=self._body(body),
            name=self._text(body, "name", "body"),
            sources=tuple(self._texts(self._get(raw, "sources", list, "file"), "sources")),
            assumed=tuple(body.get("assumed", ())),
            items={name: self._text(items, name, "items") for name in items},
            matters=matters,
            happened=tuple(self._happened(self._get(raw, "events", list, "file"), kinds)),
        )

    def _body(self, raw: dict[str, Any]) -> StandingCommittee:
        try:
            level = Level(self._get(raw, "level", str, "body"))
            return StandingCommittee(
                level=level,
                place=self._get(raw, "place", str, "body"),
                members=self._get(raw, "members", int, "body"),
            )
        except AgendaError:
            raise
        except ValueError as error:
            raise self._wrong("body", raw, Text(str(error), str(error))) from error

    def _matters(self, raw: list[Any]) -> Iterator[Matter]:
        for number, entry in enumerate(raw, 1):
            where = f"matters[{number}]"
            name = self._get(entry, "procedure", str, where)
            if name not in self.procedures:
                raise self._wrong(f"{where}.procedure", name, Text("没有这一程序", "no such procedure"))
            yield Matter(self._get(entry, "id", str, where), self.procedures[name], self._text(entry, "title", where))

    def _happened(self, raw: list[Any], kinds: Mapping[str, Procedure]) -> Iterator[Happened]:
        for number, entry in enumerate(raw, 1):
            where = f"events[{number}]"
            case = self._get(entry, "case", str, where)
            if case not in kinds:
                raise self._wrong(f"{where}.case", case, Text("没有这一事项", "no such matter"))
            name = self._get(entry, "event", str, where)
            kind = next((kind for kind in kinds[case].events if kind.__name__ == name), None)
            if kind is None:
                raise self._wrong(
                    f"{where}.event", name, Text("这一程序没有这种事件", "the procedure has no such event")
                )
            facts = {of: value for of, value in entry.items() if of not in {"case", "event", "assumed"}}
            try:
                event = read_fields({**_defaults(kind), **facts}, kind)
            except Unreadable as error:
                raise self._wrong(f"{where}.{error.field}", error.value, error.why) from error
            except ValueError as error:
                raise self._wrong(where, name, Text(str(error), str(error))) from error
            yield Happened(case, event, tuple(entry.get("assumed", ())))

    def _text(self, raw: Any, of: str, where: str) -> Text:
        (text,) = self._texts([self._get(raw, of, dict, where)], f"{where}.{of}")
        return text

    def _texts(self, raw: list[Any], where: str) -> Iterator[Text]:
        for value in raw:
            yield Text(self._get(value, "zh", str, where), self._get(value, "en", str, where))

    def _get(self, raw: Any, of: str, kind: type, where: str) -> Any:
        if not isinstance(raw, dict):
            raise self._wrong(where, raw, Text("不是JSON对象", "not an object"))
        if of not in raw:
            raise self._wrong(f"{where}.{of}", None, Text("缺少", "missing"))
        value = raw[of]
        if type(value) is not kind:
            raise self._wrong(f"{where}.{of}", value, Text(f"应为{kind.__name__}", f"{kind.__name__} is wanted"))
        return value

    def _wrong(self, where: str, value: object, why: Text) -> AgendaError:
        return AgendaError(self.file, where, value, why)


def _defaults(kind: type[Event]) -> dict[str, Any]:
    given = {}
    for field in fields(kind):
        if isinstance(field.default, Factory):  # type: ignore[arg-type]  # a class to attrs, a function to its stubs
            continue
        if field.default is not NOTHING:
            given[field.name] = write_fields(field.default)
    return given
