"""Arbitrary files: valid ones altered at random, re-sealed lines with arbitrary JSON in them, and random bytes."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from copy import deepcopy
from hashlib import sha256
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

from tests.fuzz.cases import Lost, docket_of

from npcproc import catalog
from npcproc.docket import Docket, dumps, load, loads
from npcproc.findings import ProcedureError
from npcproc.testing import WEEKDAYS

__all__ = ["one_file"]

_EVENTS = 12
"""Events tried for each valid file."""
_TIMES = 24
"""Altered copies of each valid file."""

_JUNK: tuple[Any, ...] = (
    *(
        None,
        True,
        False,
        0,
        -1,
        1,
        10**30,
        1.5,
        "",
        " ",
        "甲",
        "NONE",
        "370103",
        "9999-12-31",
        "0001-01-01",
        "2025-02-30",
    ),
    *("2025-W01-1", "\x00", "1/2", [], {}, [[]], [None], ["甲", "甲"], {"is": "str", "value": ""}, {"on": 1}),
    *(["MEMBERS", "MEMBERS"], {"is": 3}, [0] * 40, {"": {"": {}}}, "docket", "event", "end"),
)
"""Values to put in place of others."""


def one_file(seed: int) -> Counter[str]:
    """One valid file read back, then copies of it altered; raises whatever is not a `ProcedureError`."""
    chance = Random(seed)  # noqa: S311 - nothing here is a secret
    docket, done = docket_of(chance, _EVENTS)
    try:
        text = dumps(docket)
    except ProcedureError as error:  # a text that UTF-8 cannot write
        str(error)
        done["unwritable"] += 1
        return done
    if _read(text) != docket:
        message = "a file reads back as another docket"
        raise Lost(message)
    lines = text.splitlines(keepends=True)
    with TemporaryDirectory() as folder:
        path = Path(folder, "docket.jsonl")
        for _ in range(_TIMES):
            name, alter = chance.choice(_WAYS)
            written = alter(lines, chance)
            done["files"] += 1
            done["lines"] += written.count(b"\n")
            _try(written, lines, path, chance, done, name)
    return done


def _try(  # noqa: PLR0913, PLR0917 - what is tried, and on what
    written: bytes, lines: list[str], path: Path, chance: Random, done: Counter[str], name: str
) -> None:
    try:
        if chance.random() < 0.3:
            path.write_bytes(written)
            found = load(path, catalog.procedures(), calendar=WEEKDAYS)
        else:
            found = _read(written.decode(errors="surrogateescape"))
    except ProcedureError as error:
        str(error)
        done[f"{name}: {type(error).__name__}"] += 1
        return
    done[f"{name}: read"] += 1
    if name in _UNSEALED and written != "".join(lines).encode():
        message = f"an altered file was read: {written!r}"
        raise Lost(message)
    if _read(dumps(found)) != found:
        message = f"what was read is not what it writes: {found!r}"
        raise Lost(message)


def _read(text: str) -> Docket:
    return loads(text, catalog.procedures(), calendar=WEEKDAYS)


def _bytes_altered(lines: list[str], chance: Random) -> bytes:
    """Some bytes flipped, left out, doubled, or put in."""
    written = bytearray("".join(lines).encode())
    for _ in range(chance.choice((1, 1, 2, 8))):
        at = chance.randrange(len(written))
        match chance.randrange(4):
            case 0:
                written[at] = chance.randrange(256)
            case 1:
                del written[at : at + chance.choice((1, 1, 30))]
            case 2:
                written[at:at] = written[at : at + chance.choice((1, 50))]
            case _:
                written[at:at] = bytes(chance.randrange(256) for _ in range(chance.choice((1, 5))))
    return bytes(written)


def _cut(lines: list[str], chance: Random) -> bytes:
    """The file ended at any byte."""
    written = "".join(lines).encode()
    return written[: chance.randrange(len(written))]


def _lines_altered(lines: list[str], chance: Random) -> bytes:
    """Lines left out, doubled, swapped, sealed anew or not."""
    altered = list(lines)
    at, other = chance.randrange(len(lines)), chance.randrange(len(lines))
    match chance.randrange(3):
        case 0:
            del altered[at]
        case 1:
            altered.insert(other, altered[at])
        case _:
            altered[at], altered[other] = altered[other], altered[at]
    return (
        _sealed([json.loads(line) for line in altered], chance) if chance.random() < 0.7 else "".join(altered).encode()
    )


def _values_altered(lines: list[str], chance: Random) -> bytes:
    """Values of any line changed for others, at any depth, fields left out or put in; then numbered and sealed anew."""
    contents = [json.loads(line) for line in lines]
    for _ in range(chance.choice((1, 1, 1, 2, 5))):
        at = chance.randrange(len(contents))
        contents[at] = _altered(contents[at], chance)
    return _sealed(contents, chance)


def _altered(value: Any, chance: Random) -> Any:
    if isinstance(value, dict) and value and chance.random() < 0.9:
        value = dict(value)
        name = chance.choice(list(value))
        throw = chance.random()
        if throw < 0.08:
            del value[name]
        elif throw < 0.16:
            value[chance.choice(("", "x", "is", "on"))] = deepcopy(chance.choice(_JUNK))
        else:
            value[name] = _altered(value[name], chance)
        return value
    if isinstance(value, list) and value and chance.random() < 0.7:
        value = list(value)
        at = chance.randrange(len(value))
        value[at] = _altered(value[at], chance)
        return value
    if isinstance(value, bool) and chance.random() < 0.6:
        return not value
    if type(value) is int and chance.random() < 0.6:
        return value + chance.choice((-1, 1, 100))
    if isinstance(value, str) and len(value) == 10 and chance.random() < 0.5:
        return value[:-1] + str(chance.randrange(10))
    return deepcopy(chance.choice(_JUNK))


def _random_json(_lines: list[str], chance: Random) -> bytes:
    """Well-sealed lines in which anything stands."""
    kinds = ("docket", "opening", "event", "enrolment", "end", 3, None)
    contents: list[Any] = [
        {"record": chance.choice(kinds), chance.choice(("case", "body", "x")): _tree(chance, 3)}
        for _ in range(chance.randrange(1, 6))
    ]
    return _sealed(contents, chance)


def _tree(chance: Random, depth: int) -> Any:
    if not depth or chance.random() < 0.4:
        return deepcopy(chance.choice(_JUNK))
    if chance.random() < 0.5:
        return [_tree(chance, depth - 1) for _ in range(chance.randrange(4))]
    return {chance.choice(("on", "by", "is", "value", "kind")): _tree(chance, depth - 1) for _ in range(3)}


def _random_bytes(_lines: list[str], chance: Random) -> bytes:
    """Bytes without any sense, now and then many, or deeply nested."""
    match chance.randrange(3):
        case 0:
            return b"[" * 100_000 + b"\n"
        case 1:
            return bytes(chance.randrange(256) for _ in range(chance.randrange(200)))
        case _:
            return "".join(chance.choice('{}[]":,\n0甲 etrufalsn\\') for _ in range(chance.randrange(300))).encode()


def _sealed(contents: list[Any], chance: Random) -> bytes:
    """Lines numbered anew, mostly with the right count at the end, each with the digest it needs to be read at all."""
    seal, written = sha256(), bytearray()
    for number, content in enumerate(contents, 1):
        words = dict(content) if isinstance(content, dict) else {"is": content}
        words.pop("digest", None)
        words = {"line": number, **{name: value for name, value in words.items() if name != "line"}}
        if words.get("record") == "end" and chance.random() < 0.95:
            words["records"] = number - 2
        line = json.dumps(words, ensure_ascii=False, separators=(",", ":"))[:-1].encode(errors="surrogatepass")
        seal.update(line)
        written += line + f',"digest":"{seal.hexdigest()[:16]}"}}\n'.encode()
    return bytes(written)


_UNSEALED = {"bytes", "cut", "noise"}
"""Ways that seal nothing anew: whatever they change has to be noticed."""

_WAYS: tuple[tuple[str, Callable[[list[str], Random], bytes]], ...] = (
    ("bytes", _bytes_altered),
    ("cut", _cut),
    ("lines", _lines_altered),
    *(("values", _values_altered),) * 5,
    ("json", _random_json),
    ("noise", _random_bytes),
)
