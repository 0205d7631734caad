"""Which tests look at which part of which table: so that a change is tried on those tests only that can notice it.

While the tests run once on the tables as they are, two things are written down for each: every attribute that is read
of a rule, a row, an entry, a table or an overlay, and every exit of a compiled table that is looked up, with the level,
the place and the era.  Compiling itself is left out: what it reads reaches a test through the exits alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Any
from unittest.mock import patch

from attrs import field, frozen

from npcproc._machine import Book, Node
from npcproc.procedure import Overlay, Procedure
from npcproc.rules import Rule
from npcproc.rules.shapes import Entry
from npcproc.steps import Step

__all__ = ["Exit", "Touches", "watched"]

Exit = tuple[str, Any, Any, Any, str, Any]
"""Procedure, stage, kind of event or None for all of the stage's exits, level, place, first day of the era."""


@frozen(eq=False)
class Touches:
    """What one test looks at."""

    read: set[tuple[int, str]] = field(factory=set)
    """Attributes, by the id of the value."""

    exits: set[Exit] = field(factory=set)


class _Exits(dict[Any, Any]):
    """The exits of a node, which tell who looks."""

    __slots__ = ("tell",)

    tell: Callable[[Any], None]

    def get(self, key: Any, default: Any = None) -> Any:
        self.tell(key)
        return super().get(key, default)

    def __getitem__(self, key: Any) -> Any:
        self.tell(key)
        return super().__getitem__(key)

    def __contains__(self, key: object) -> bool:
        self.tell(key)
        return super().__contains__(key)

    def __iter__(self) -> Iterator[Any]:
        self.tell(None)
        return super().__iter__()

    def __len__(self) -> int:
        self.tell(None)
        return super().__len__()

    def items(self) -> Any:
        """All of them."""
        self.tell(None)
        return super().items()

    def values(self) -> Any:
        """All of them."""
        self.tell(None)
        return super().values()

    def keys(self) -> Any:
        """All of them."""
        self.tell(None)
        return super().keys()


class _Watch:
    """What is looked at now, and whether it is compiling that looks."""

    def __init__(self) -> None:
        self.now: Touches | None = None
        self.compiling = 0

    def reading(self, value: Any, name: str) -> Any:
        if self.now is not None and not self.compiling and not name.startswith("__"):
            self.now.read.add((id(value), name))
        return object.__getattribute__(value, name)

    def exits(self, slot: Any) -> property:
        def read(node: Node) -> Any:
            found = slot.__get__(node)
            if self.compiling:
                return found
            if type(found) is dict:
                found = _Exits(found)
                found.tell = lambda key: self.looked(node, key)
                slot.__set__(node, found)
            return found

        return property(read, slot.__set__)

    def looked(self, node: Node, kind: Any) -> None:
        if self.now is not None and not self.compiling:
            book = node.book
            self.now.exits.add((book.procedure, node.stage, kind, book.level, book.place, node.since))

    def unseen(self, what: Callable[..., Any]) -> Callable[..., Any]:
        def quiet(*args: Any, **kwargs: Any) -> Any:
            self.compiling += 1
            try:
                return what(*args, **kwargs)
            finally:
                self.compiling -= 1

        return quiet


@contextmanager
def watched() -> Iterator[Callable[[Touches | None], None]]:
    """While this lasts, what is looked at is written down in the touches that were last given, if any."""
    watch = _Watch()

    def told(touches: Touches | None) -> None:
        watch.now = touches

    patches = [patch.object(kind, "__getattribute__", _reader(watch)) for kind in _READ]
    patches += [patch.object(kind, name, watch.unseen(getattr(kind, name))) for kind, name in _COMPILING]
    slot = Node.__dict__["exits"]
    type.__setattr__(Node, "exits", watch.exits(slot))
    try:
        with ExitStack() as stack:
            for each in patches:
                stack.enter_context(each)
            yield told
    finally:
        type.__setattr__(Node, "exits", slot)


_READ = (Rule, Entry, Step, Procedure, Overlay)
_COMPILING = ((Book, "on"), (Procedure, "book"))


def _reader(watch: _Watch) -> Any:
    def read(self: Any, name: str) -> Any:
        return watch.reading(self, name)

    return read  # a function, which becomes a method; a method would not
