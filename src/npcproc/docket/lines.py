"""The lines of a docket's file: how each is written, sealed and read back.

The first line says what the file is and whose docket; then comes a line for each case opened, each event and each new
roll, numbered, in the order in which they were entered; the last line says how many there were.  Every line ends in a
digest of all lines before it and of its own words, so that a line altered, dropped, doubled or moved is found, and a
file that ends early.  The seal shows accidents and careless hands; it is no signature.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from hashlib import sha256
from json import JSONDecoder, JSONEncoder
from re import compile as pattern
from reprlib import repr as shortened
from typing import Any, Final, TypeAlias

from attrs import define, frozen

from npcproc.bodies import Body, Congress, StandingCommittee
from npcproc.docket.business import Docket, DocketError, Enrolment, Entry, Happening, Opening
from npcproc.docket.fields import Unreadable, impossible_in, read_fields, write_fields
from npcproc.findings import ProcedureError, Text
from npcproc.levels import Level
from npcproc.periods import Calendar
from npcproc.procedure import Procedure

__all__ = ["FORMAT", "NOT_UTF_8", "VERSION", "Procedures", "RecordError", "docket_of", "lines_of"]

FORMAT: Final = "npcproc.docket"
"""The name by which a file says what it is."""

VERSION: Final = 1
"""The version of the format.  It changes whenever a file of the old one could be misread."""

Procedures: TypeAlias = Mapping[str, Procedure] | Iterable[Procedure]
"""The procedures of the cases in a file: by id, or one after another."""


class RecordError(DocketError):
    """A line of a docket's file that is not what was written, or cannot be; names the line, the field and the value."""

    def __init__(self, line: int, field: str, value: object, why: Text) -> None:
        super().__init__(line, field, value, why)
        self.line, self.field, self.value, self.why = line, field, value, why

    @property
    def said(self) -> Text:
        found = shortened(self.value)
        return Text(
            f"第{self.line}行“{self.field}”：{self.why.zh}，现为{found}",
            f"line {self.line}, {self.field}: {self.why.en}; found {found}",
        )


# how a line is written

_ENCODER = JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False)
_BODIES: dict[str, type[Body]] = {kind.__name__: kind for kind in (StandingCommittee, Congress)}
_DIGITS = 16
NOT_UTF_8 = Text("不是UTF-8编码的文字", "this is no text in UTF-8")


@frozen
class _Whose:
    kind: str
    level: Level
    place: str
    members: int


@frozen
class _Docket:
    format: str
    version: int
    body: _Whose
    roll: frozenset[str] | None


@frozen
class _Event:
    case: str
    applied: bool
    event: str
    facts: Any


@frozen
class _End:
    records: int


_KINDS: dict[str, type[Any]] = {
    "docket": _Docket,
    "opening": Opening,
    "event": _Event,
    "enrolment": Enrolment,
    "end": _End,
}
_NAMES = {kind: name for name, kind in _KINDS.items()}


def _contents(docket: Docket) -> Iterator[Any]:
    body = docket.body
    whose = _Whose(type(body).__name__, body.level, body.place, body.members)
    yield _Docket(FORMAT, VERSION, whose, docket.roll)
    for entry in docket.history:
        if isinstance(entry, Happening):
            event = entry.event
            yield _Event(entry.case, entry.applied, type(event).__name__, write_fields(event))
        else:
            yield entry
    yield _End(len(docket.history))


def lines_of(docket: Docket) -> Iterator[bytes]:
    """The lines of its file.  Raises `RecordError` for a text that UTF-8 cannot write."""
    seal = sha256()
    for number, content in enumerate(_contents(docket), 1):
        words = {"line": number, "record": _NAMES[type(content)], **write_fields(content)}
        try:
            written = _ENCODER.encode(words)[:-1].encode()
        except UnicodeEncodeError as wrong:
            raise RecordError(number, "encoding", wrong.object[wrong.start], NOT_UTF_8) from wrong
        seal.update(written)
        yield written + f',"digest":"{seal.hexdigest()[:_DIGITS]}"}}\n'.encode()


# how it is read back

_SEALED = pattern(rb'(.*),"digest":"([0-9a-f]{%d})"\}\n' % _DIGITS)
_CUT_SHORT = Text("文件不完整", "the file ends early")
_ALTERED = Text(
    "与摘要不符：本行或者之前各行有改动、缺失或者次序不对", "the digest does not agree: altered, missing or moved lines"
)
_UNSEALED = Text("行末没有摘要", "the line does not end in a digest")
_NO_JSON = Text("不是JSON对象", "this is no JSON object")
_AFTER_END = Text("结尾之后还有内容", "there is more after the end")
_MISCOUNTED = Text("与行数不符", "it does not agree with the number of lines")
_NO_SUCH_KIND = Text("没有这一类记录", "there is no such kind of record")
_NOT_HERE = Text("此处不应是这一类记录", "such a record has no place here")
_OTHER_FORMAT = Text(f"格式应为{FORMAT}", f"{FORMAT} is wanted")
_OTHER_VERSION = Text(f"格式版本应为{VERSION}", f"version {VERSION} is wanted")
_NO_SUCH_BODY = Text("没有这一类机关", "there is no such body")
_NO_SUCH_CASE = Text("没有这一编号的事项", "no case has been opened under that id")
_DUPLICATE = Text("已有这一编号的事项", "a case has already been opened under that id")
_NO_SUCH_PROCEDURE = Text("没有提供这一程序", "that procedure is not among those given")
_NO_SUCH_EVENT = Text("这一程序没有这种事件", "the procedure has no such event")


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        message = "a name is there twice"
        raise ValueError(message)
    return found


def _not_a_number(name: str) -> None:
    message = f"{name} is no number"
    raise ValueError(message)


_DECODER = JSONDecoder(object_pairs_hook=_once, parse_constant=_not_a_number)


def _by_id(procedures: Procedures) -> dict[str, Procedure]:
    pairs = list(procedures.items()) if isinstance(procedures, Mapping) else [(p.id, p) for p in procedures]
    found = dict(pairs)
    if len(found) < len(pairs) or any(name != procedure.id for name, procedure in pairs):
        message = f"procedures: each under its own id, and each id once, not {sorted(name for name, _ in pairs)}"
        raise ValueError(message)
    return found


def docket_of(lines: Iterable[bytes], procedures: Procedures, calendar: Calendar | None) -> Docket:
    """The docket that the lines are of, each read once.  Raises as `load` does."""
    known, file = _by_id(procedures), _File()
    contents = file.contents(lines)
    empty = file.docket(next(contents), calendar)
    try:
        return empty.replay(file.entries(contents, known), known)
    except RecordError:
        raise
    except ProcedureError as wrong:
        raise file.wrong(*file.entered, Text(wrong.zh, wrong.en)) from wrong
    except (ValueError, OverflowError) as wrong:  # a day that no calendar reaches, or no calendar at all
        raise file.wrong(*file.entered, Text(str(wrong), str(wrong))) from wrong


@define
class _File:
    """A file while it is read."""

    number: int = 0
    """The line we are at."""

    entered: tuple[str, object] = ("", None)
    """The field that the docket is about to judge, with its value."""

    def wrong(self, field: str, value: object, why: Text) -> RecordError:
        return RecordError(self.number, field, value, why)

    def docket(self, head: object, calendar: Calendar | None) -> Docket:
        """The docket of the first line, in which nothing is entered yet."""
        if not isinstance(head, _Docket):
            raise self.wrong("record", _NAMES[type(head)], _NOT_HERE)
        whose = head.body
        if whose.kind not in _BODIES:
            raise self.wrong("body.kind", whose.kind, _NO_SUCH_BODY)
        try:
            body = _BODIES[whose.kind](level=whose.level, place=whose.place, members=whose.members, calendar=calendar)
        except ValueError as error:
            found = impossible_in(write_fields(whose), error).under("body")
            raise self.wrong(found.field, found.value, found.why) from error
        try:
            return Docket(body, head.roll)
        except ValueError as error:
            raise self.wrong("roll", sorted(head.roll or ()), Text(str(error), str(error))) from error

    def entries(self, contents: Iterator[Any], procedures: Mapping[str, Procedure]) -> Iterator[Entry]:
        """What was entered, up to the last line."""
        events = {name: {kind.__name__: kind for kind in p.events} for name, p in procedures.items()}
        opened: dict[str, str] = {}
        for content in contents:
            match content:
                case Opening(case=case, procedure=procedure):
                    if case in opened:
                        raise self.wrong("case", case, _DUPLICATE)
                    if procedure not in procedures:
                        raise self.wrong("procedure", procedure, _NO_SUCH_PROCEDURE)
                    opened[case], self.entered = procedure, ("procedure", procedure)
                    yield content
                case _Event(case=case, event=event):
                    if case not in opened:
                        raise self.wrong("case", case, _NO_SUCH_CASE)
                    kind = events[opened[case]].get(event)
                    if kind is None:
                        raise self.wrong("event", event, _NO_SUCH_EVENT)
                    self.entered = "event", event
                    yield Happening(case, self._fields(content.facts, kind, "facts"), content.applied)
                case Enrolment():
                    yield content
                case _:
                    raise self.wrong("record", _NAMES[type(content)], _NOT_HERE)

    def contents(self, lines: Iterable[bytes]) -> Iterator[Any]:
        """What each line says, up to the last, which agrees with their number."""
        seal, content = sha256(), None
        for self.number, line in enumerate(lines, 1):
            if isinstance(content, _End):
                raise self.wrong("record", line, _AFTER_END)
            content = self._content(self._unsealed(line, seal))
            if not isinstance(content, _End):
                yield content
            elif content.records != self.number - 2 or self.number == 1:
                raise self.wrong("records", content.records, _MISCOUNTED)
        if not isinstance(content, _End):
            self.number += 1
            raise self.wrong("record", None, _CUT_SHORT)

    def _unsealed(self, line: bytes, seal: Any) -> dict[str, Any]:
        """What a line says, once its seal has been held against all that was read."""
        try:
            line.decode()
        except UnicodeDecodeError as wrong:
            raise self.wrong("encoding", line[wrong.start : wrong.end], NOT_UTF_8) from wrong
        if not line.endswith(b"\n"):
            raise self.wrong("record", line, _CUT_SHORT)
        if self.number == 1:
            self._same_format(line)
        sealed = _SEALED.fullmatch(line)
        if sealed is None:
            raise self.wrong("digest", line, _UNSEALED)
        seal.update(sealed[1])
        if seal.hexdigest()[:_DIGITS] != (digest := sealed[2].decode()):
            raise self.wrong("digest", digest, _ALTERED)
        return self._words(line)

    def _same_format(self, line: bytes) -> None:
        """Say of another format, or another version, that it is one, before its seal is held against ours."""
        words: dict[str, Any] = {}
        with suppress(RecordError):
            words = self._words(line)
        for field, wanted, why in (("format", FORMAT, _OTHER_FORMAT), ("version", VERSION, _OTHER_VERSION)):
            if field in words and words[field] != wanted:
                raise self.wrong(field, words[field], why)

    def _words(self, line: bytes) -> dict[str, Any]:
        try:
            words = _DECODER.decode(line.decode())
        except (ValueError, RecursionError) as wrong:
            raise self.wrong("record", line, _NO_JSON) from wrong
        if type(words) is not dict:
            raise self.wrong("record", line, _NO_JSON)
        return words

    def _content(self, words: dict[str, Any]) -> Any:
        number, name = words.pop("line", None), words.pop("record", None)
        del words["digest"]
        if type(number) is not int or number != self.number:
            raise self.wrong("line", number, _MISCOUNTED)
        if type(name) is not str or name not in _KINDS:
            raise self.wrong("record", name, _NO_SUCH_KIND)
        return self._fields(words, _KINDS[name], "record")

    def _fields(self, raw: object, kind: type[Any], within: str) -> Any:
        try:
            return read_fields(raw, kind)
        except Unreadable as wrong:
            raise self.wrong(wrong.field or within, wrong.value, wrong.why) from wrong
