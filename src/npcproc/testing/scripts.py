"""A history as a Python script that reproduces it: paste it into a file and run it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import Enum
from typing import Any

from attrs import NOTHING, define, field, fields, has

from npcproc import catalog
from npcproc.bodies import Body
from npcproc.case import Case
from npcproc.events import Event

__all__ = ["script"]

_WIDE = 100
"""A call longer than this is written with an argument a line."""


def script(case: Case, event: Event | None = None) -> str:
    """The case as a script: the body, the opening, each event, and, if one is given, what the law says to one more.

    Events are applied where nothing was broken, and all of them recorded where something was.  A field that has its
    default is left out.  The procedure is taken from the catalog, so one that is not there has to be put in by hand.
    """
    names = _Names()
    how = "record" if case.findings else "apply"
    lines = [
        f"body = {names.written(case.body)}",
        f"case = {_procedure(case, names)}.open(body)",
        *(f"case = case.{how}({names.written(each)})" for each in case.events),
    ]
    if event is not None:
        lines += [
            f"event = {names.written(event)}",
            "for finding in case.check(event):",
            "    print(finding.rule, finding.zh, finding.en, sep='\\n')",
        ]
    lines.append("print(case.stage.value)")
    return "\n".join((*names.imports, "", *lines, ""))


def _procedure(case: Case, names: _Names) -> str:
    if case.procedure in {table.id for table in catalog.procedures()}:
        names.imported.setdefault("npcproc", {})["catalog"] = None
        return f"catalog.procedure({case.procedure!r})"
    return "procedure"


@define
class _Names:
    """What a script has to import, and under which names."""

    imported: dict[str, dict[str, None]] = field(factory=dict)
    taken: dict[str, str] = field(factory=dict)

    @property
    def imports(self) -> list[str]:
        """The import statements, in order."""
        return [f"from {module} import {', '.join(sorted(names))}" for module, names in sorted(self.imported.items())]

    def name(self, kind: type) -> str:
        """The name of a class in the script; another where two classes have the same."""
        module, name = kind.__module__, kind.__qualname__
        alias = name
        while self.taken.setdefault(alias, module) != module:
            alias += "_"
        self.imported.setdefault(module, {})[name if alias == name else f"{name} as {alias}"] = None
        return alias

    def written(self, value: Any) -> str:  # noqa: PLR0911 - a type a line
        """A value as Python writes it."""
        if has(type(value)):
            return self._called(value)
        match value:
            case Enum():
                return f"{self.name(type(value))}.{value.name}"
            case date():
                return f"{self.name(type(value))}({value.year}, {value.month}, {value.day})"
            case frozenset() if value:
                return f"frozenset({{{', '.join(sorted(self.written(each) for each in value))}}})"
            case tuple():
                return f"({', '.join(self.written(each) for each in value)}{',' * (len(value) == 1)})"
            case Mapping():
                return f"{{{', '.join(f'{self.written(k)}: {self.written(v)}' for k, v in value.items())}}}"
        return repr(value)

    def _called(self, value: Any) -> str:
        parts = [
            f"{a.alias}={self.written(getattr(value, a.name))}"
            for a in fields(type(value))
            if a.init and not _is_default(a.default, getattr(value, a.name))
        ]
        line = f"{self.name(type(value))}({', '.join(parts)})"
        if len(line) <= _WIDE or not isinstance(value, Body | Event):
            return line
        return "\n".join((f"{self.name(type(value))}(", *(f"    {part}," for part in parts), ")"))


def _is_default(default: Any, value: Any) -> bool:
    return default is not NOTHING and type(default) is type(value) and bool(default == value)
