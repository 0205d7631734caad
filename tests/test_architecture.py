"""What holds of the source as a whole, read from its text alone: nothing here imports npcproc.

Every class guards one promise.  Its first test holds the source to it; the others plant a breach and see it found.
"""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from functools import cached_property
from pathlib import Path, PurePosixPath

import pytest
from attrs import frozen

__all__: list[str] = []

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "src" / "npcproc"
TESTS = ROOT / "tests"

PROCEDURES = {"sessions", "decisions", "supervision", "appointments", "deputies"}

FLOORS: list[set[str]] = [
    {"terms"},
    {"levels"},
    {"places"},
    {"periods"},
    {"statutes"},
    {"law"},
    {"bodies"},
    {"tally"},
    {"findings"},
    {"_typed"},
    {"events"},
    {"ballot_paper"},
    {"count"},
    {"rules"},
    {"steps"},
    {"_machine"},
    {"case"},
    {"procedure"},
    PROCEDURES,
    {"local"},
    {"docket"},
    {"catalog"},
    {"tables"},
    {"testing"},
]
"""Modules and packages of npcproc from the ground up; each may import from the floors below its own."""

HIGHEST_PUBLIC = "docket"
"""The highest floor whose names `npcproc` itself may show."""

DOORS = {
    "transitions": "_machine",
    "dateutil": "periods",
    "chinese_calendar": "periods",
    "cattrs": "docket",
    "hypothesis": "testing",
    "pytest": "testing",  # its plugin, which pytest alone loads
}
"""The one module or package that may import each dependency; attrs goes everywhere, and nothing else anywhere."""

IMPURE_BUILTINS = {"breakpoint", "input", "open", "print"}
IMPURE_METHODS = {"now", "read_bytes", "read_text", "today", "utcnow", "write_bytes", "write_text"}
IMPURE_MODULES = {
    "io",
    "logging",
    "os",
    "pathlib",
    "random",
    "secrets",
    "socket",
    "subprocess",
    "sys",
    "tempfile",
    "time",
}
ALLOWED_IMPURE = {
    "docket": {"io", "open", "os", "pathlib", "read_text", "write_text"},  # a docket is saved and loaded
    "catalog": {"print", "sys"},  # a command line
    "tables": {"print", "sys"},  # a command line
}

BANNED_NAMES = {"base", "common", "handler", "handlers", "helper", "helpers", "manager", "util", "utilities", "utils"}

LONGEST = 350
"""Lines in a file.  Past about 300, split it along the statute's chapters."""
ALLOWED_LONGER: set[str] = set()

WITHOUT_SOURCE = ("test_all_", "test_architecture", "test_coverage", "test_docs", "test_npcproc")
"""Test files at the root of tests that hold all of npcproc to something, and so mirror no one module."""

OF_A_POWER = "test_public_cases.py"
"""In the folder of a power: published meetings at which acts of several of its procedures met."""

MACHINE_PATH = re.compile(
    r"(?<![\w.:/~*}-])/(?:home|root|Users|tmp|work|opt|mnt|var|private|usr/local)/[\w.-]"  # from the root of a disk
    r"|\b[A-Z]:\\\w"  # from a drive
)


@frozen
class Import:
    """One imported name; `typing_only` where it stands under `if TYPE_CHECKING`."""

    target: str
    line: int
    typing_only: bool

    @property
    def top(self) -> str:
        """The distribution's import name."""
        return self.target.partition(".")[0]

    @property
    def unit(self) -> str:
        """The module or package right under npcproc; `__init__` for npcproc itself."""
        return unit_of(self.target.split(".")[1:])


@frozen(slots=False)
class Module:
    """A source file: its path inside npcproc and its text."""

    path: PurePosixPath
    text: str

    @cached_property
    def tree(self) -> ast.Module:
        """The parsed text."""
        return ast.parse(self.text, str(self.path))

    @property
    def unit(self) -> str:
        """The module or package right under npcproc that this file is or lies in."""
        return unit_of(self.path.with_suffix("").parts)

    @property
    def imports(self) -> list[Import]:
        """Every import, wherever it stands; a submodule imported from npcproc counts as that submodule."""
        guarded = {
            id(inner)
            for node in ast.walk(self.tree)
            if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)
            for statement in node.body
            for inner in ast.walk(statement)
        }
        return [
            Import(target, node.lineno, id(node) in guarded)
            for node in ast.walk(self.tree)
            if isinstance(node, ast.Import | ast.ImportFrom)
            for target in self._targets(node)
        ]

    def _targets(self, node: ast.Import | ast.ImportFrom) -> list[str]:
        if isinstance(node, ast.Import):
            return [alias.name for alias in node.names]
        here = ("npcproc", *self.path.parts[:-1])
        origin = ".".join(here[: len(here) - node.level + 1]) if node.level else ""
        source = ".".join(filter(None, (origin, node.module)))
        if source == "npcproc":
            return [f"npcproc.{alias.name}" if alias.name in floor_of() else "npcproc" for alias in node.names]
        return [source]


def unit_of(parts: list[str] | tuple[str, ...]) -> str:
    """The first part of a path inside npcproc."""
    return parts[0] if parts else "__init__"


def floor_of() -> dict[str, int]:
    """The number of each unit's floor, the ground being 0."""
    return {unit: number for number, floor in enumerate(FLOORS) for unit in floor}


def modules() -> list[Module]:
    """Every source file of npcproc."""
    return [
        Module(PurePosixPath(path.relative_to(SOURCE).as_posix()), path.read_text(encoding="utf-8"))
        for path in sorted(SOURCE.rglob("*.py"))
    ]


def planted(path: str, text: str) -> Module:
    """A file that is not there, to see that a breach in it would be found."""
    return Module(PurePosixPath(path), text)


def listed(findings: list[str]) -> str:
    """The findings as a message, one a line."""
    return "\n" + "\n".join(findings)


def upward(module: Module) -> list[str]:
    """The imports of a module that do not go down.

    Below the procedures, types on one floor may name each other; packages of procedures may not.
    """
    floors = floor_of()
    if module.unit == "__init__":
        own, peers = floors[HIGHEST_PUBLIC] + 1, False
    elif module.unit in floors:
        own, peers = floors[module.unit], module.unit not in PROCEDURES
    else:
        return [f"{module.path}: {module.unit} has no floor; give it one in FLOORS"]
    return [
        f"{module.path}:{found.line}: {module.unit} may not import {found.target}"
        for found in module.imports
        if found.top == "npcproc" and found.unit != module.unit
        if not floors.get(found.unit, len(FLOORS)) < own + (peers and found.typing_only)
    ]


class TestImportsGoDown:
    """A module imports from the floors below its own, and packages of procedures never import each other."""

    def test_in_the_source(self) -> None:
        """Every import of every module goes down."""
        found = [finding for module in modules() for finding in upward(module)]
        assert not found, listed(found)

    @pytest.mark.parametrize(
        ("path", "text"),
        [
            ("levels.py", "from npcproc.case import Case"),
            ("levels.py", "from npcproc import case"),
            ("levels.py", "from . import case"),
            ("levels.py", "def f():\n    import npcproc.case"),
            ("levels.py", "if TYPE_CHECKING:\n    from npcproc.case import Case"),
            ("rules/time.py", "from npcproc import Case"),
            ("rules/time.py", "from ..procedure import Procedure"),
            ("supervision/interpellation.py", "from npcproc.deputies import bill"),
            ("supervision/interpellation.py", "if TYPE_CHECKING:\n    from npcproc.deputies import bill"),
            ("__init__.py", "from npcproc.tables import markdown"),
            ("assorted.py", ""),
        ],
    )
    def test_a_breach_is_seen(self, path: str, text: str) -> None:
        """An import that goes up or sideways is found, however it is written."""
        assert upward(planted(path, text))

    @pytest.mark.parametrize(
        ("path", "text"),
        [
            ("case.py", "from npcproc.levels import Level"),
            ("rules/time.py", "from npcproc.rules.rule import Rule\nfrom .ranges import Range"),
            ("supervision/interpellation.py", "from npcproc import levels, procedure"),
            ("__init__.py", "from npcproc.docket import Docket"),
        ],
    )
    def test_the_way_down_is_open(self, path: str, text: str) -> None:
        """Imports from below and from the same package are free."""
        assert not upward(planted(path, text))


def through_the_wall(module: Module) -> list[str]:
    """The imports of a module from outside Python that do not come in by their door."""
    return [
        f"{module.path}:{found.line}: {found.target} comes in by {DOORS.get(found.top, 'no door')}"
        for found in module.imports
        if found.top not in sys.stdlib_module_names | {"npcproc", "attrs"} and DOORS.get(found.top) != module.unit
    ]


class TestOneDoor:
    """Each dependency is imported in one place; attrs is how values are written, and so is free."""

    def test_in_the_source(self) -> None:
        """No module imports a dependency beside its door."""
        found = [finding for module in modules() for finding in through_the_wall(module)]
        assert not found, listed(found)

    @pytest.mark.parametrize(
        ("path", "text"),
        [
            ("case.py", "from transitions import Machine"),
            ("rules/time.py", "import dateutil.relativedelta"),
            ("rules/time.py", "if TYPE_CHECKING:\n    from chinese_calendar import is_workday"),
            ("catalog.py", "from cattrs.preconf.json import make_converter"),
            ("tables.py", "import rich"),
        ],
    )
    def test_a_breach_is_seen(self, path: str, text: str) -> None:
        """A dependency beside its door is found, and so is one that has no door."""
        assert through_the_wall(planted(path, text))

    @pytest.mark.parametrize(
        ("path", "text"),
        [("_machine.py", "from transitions import Machine"), ("testing/strategies.py", "import hypothesis.strategies")],
    )
    def test_the_door_is_open(self, path: str, text: str) -> None:
        """At its door a dependency comes in, be the door a module or a package."""
        assert not through_the_wall(planted(path, text))


def impurities(module: Module) -> list[str]:
    """The calls and imports of a module that would read a clock or a file, or print."""
    found: list[tuple[int, str]] = []
    for node in ast.walk(module.tree):
        match node:
            case ast.Call(func=ast.Name(id=name)) if name in IMPURE_BUILTINS:
                found.append((node.lineno, name))
            case ast.Call(func=ast.Attribute(attr=name)) if name in IMPURE_METHODS:
                found.append((node.lineno, name))
    found += [(each.line, each.top) for each in module.imports if each.top in IMPURE_MODULES]
    allowed = ALLOWED_IMPURE.get(module.unit, set())
    return [f"{module.path}:{line}: {name}" for line, name in found if name not in allowed]


class TestNoClockNoFiles:
    """The day is in the event and working days come from the caller: the library reads no clock and no file."""

    def test_in_the_source(self) -> None:
        """No module reads a clock or a file or prints, but for those listed with their reasons."""
        found = [finding for module in modules() for finding in impurities(module)]
        assert not found, listed(found)

    @pytest.mark.parametrize(
        "text",
        [
            "date.today()",
            "datetime.datetime.now(tz)",
            "import time",
            "from time import monotonic",
            "open('roll.json')",
            "Path('roll.json').read_text()",
            "print(1)",
        ],
    )
    def test_a_breach_is_seen(self, text: str) -> None:
        """A clock, a file or a print is found."""
        assert impurities(planted("case.py", text))

    @pytest.mark.parametrize("text", ["from npcproc.rules import time", "INTERPELLATION.open(body)"])
    def test_our_own_names_are_free(self, text: str) -> None:
        """Rules about time and cases that open are ours."""
        assert not impurities(planted("local/jinan.py", text))


def untold(module: Module) -> list[str]:
    """What a module does not say of itself."""
    names = [
        target.id
        for node in module.tree.body
        if isinstance(node, ast.Assign | ast.AnnAssign)
        for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
        if isinstance(target, ast.Name)
    ]
    missing = [] if ast.get_docstring(module.tree) else ["docstring"]
    missing += [] if "__all__" in names or module.path.name == "__main__.py" else ["__all__"]
    return [f"{module.path}: no {thing}" for thing in missing]


class TestEveryModuleSaysWhatItIs:
    """A module opens with a docstring and lists its public names."""

    def test_in_the_source(self) -> None:
        """Every module has a docstring and `__all__`."""
        found = [finding for module in modules() for finding in untold(module)]
        assert not found, listed(found)

    @pytest.mark.parametrize("text", ["", "__all__ = []", '"""Cases."""', '"""Cases."""\ndef f():\n    __all__ = []'])
    def test_a_breach_is_seen(self, text: str) -> None:
        """A module without either is found."""
        assert untold(planted("case.py", text))


def misnamed(module: Module) -> list[str]:
    """The parts of a module's path that name no thing of the chamber."""
    words = {word for part in module.path.with_suffix("").parts for word in part.lower().split("_")}
    return [f"{module.path}: {word}" for word in sorted(words & BANNED_NAMES)]


class TestFilesAreNounsOfTheChamber:
    """A deputy can find the file; nothing is left over for a drawer without a name."""

    def test_in_the_source(self) -> None:
        """No file and no folder is called by such a name."""
        found = [finding for module in modules() for finding in misnamed(module)]
        assert not found, listed(found)

    @pytest.mark.parametrize("path", ["utils.py", "rules/_base.py", "common/levels.py", "docket_manager.py"])
    def test_a_breach_is_seen(self, path: str) -> None:
        """Such a name is found at any depth and as any word."""
        assert misnamed(planted(path, ""))


def mirror(path: PurePosixPath) -> PurePosixPath:
    """The test file of a module or package, both relative to their roots."""
    return path.with_name(f"test_{path.stem.lstrip('_')}.py")


def mirrors(path: PurePosixPath) -> set[PurePosixPath]:
    """The test files that may test a module.

    An institution that is split over a package (`supervision/interpellation/`) may have one test file for the whole
    (`supervision/test_interpellation.py`) or one for each of its modules; the editions in `law` are one list, tested
    as one.
    """
    split = path.parts[0] in PROCEDURES and len(path.parts) > 2
    whole = path.parent if split or path.parts[0] == "law" else None
    return {mirror(path)} | ({mirror(whole)} if whole else set())


def paths(names: str) -> set[PurePosixPath]:
    """The paths named, with spaces between them."""
    return {PurePosixPath(name) for name in names.split()}


def unmatched(source: set[PurePosixPath], tests: set[PurePosixPath]) -> list[str]:
    """Modules without tests and tests without a module; an `__init__` only shows names and needs none."""
    told = {path for path in source if path.name not in {"__init__.py", "__main__.py"}}
    generic = {path for path in tests if len(path.parts) == 1 and path.name.startswith(WITHOUT_SOURCE)}
    generic |= {PurePosixPath(power, OF_A_POWER) for power in PROCEDURES}
    allowed = {mirror(path) for path in told} | {mirror(path.parent) for path in source if path.parent.name}
    untested = [f"{path} has no {mirror(path)}" for path in sorted(told) if not mirrors(path) & tests]
    return untested + [f"tests/{path} mirrors no module" for path in sorted(tests - generic - allowed)]


class TestTestsMirrorTheSource:
    """Whoever knows where a rule is written knows where it is tested."""

    def test_in_the_source(self) -> None:
        """Every module has its test file, and every test file its module."""
        tests = {PurePosixPath(path.relative_to(TESTS).as_posix()) for path in TESTS.rglob("test_*.py")}
        found = unmatched({module.path for module in modules()}, {t for t in tests if t.parts[0] != "examples"})
        assert not found, listed(found)

    def test_in_the_examples(self) -> None:
        """Every test of an example has its example."""
        tests = {path.name.removeprefix("test_") for path in (TESTS / "examples").glob("test_*.py")}
        assert tests
        assert not tests - {path.name for path in (TESTS.parent / "examples").glob("*.py")}

    @pytest.mark.parametrize(
        ("source", "tests"),
        [
            ("levels.py", ""),
            ("", "test_levels.py"),
            ("rules/time.py", "test_time.py"),
            ("rules/time.py", "test_rules.py"),
            ("supervision/interpellation.py", "test_supervision.py"),
            ("", "supervision/test_all_rules.py"),
            ("", "rules/test_public_cases.py"),
        ],
    )
    def test_a_breach_is_seen(self, source: str, tests: str) -> None:
        """A module without its test and a test without its module are found."""
        assert unmatched(paths(source), paths(tests))

    @pytest.mark.parametrize(
        ("source", "tests"),
        [
            ("__init__.py", "test_architecture.py test_all_cases.py supervision/test_public_cases.py"),
            ("_machine.py rules/time.py", "test_machine.py rules/test_time.py"),
            ("law/national.py law/local.py", "test_law.py"),
            ("supervision/interpellation/matter.py", "supervision/test_interpellation.py"),
            ("supervision/interpellation/matter.py", "supervision/interpellation/test_matter.py"),
        ],
    )
    def test_a_match_is_seen(self, source: str, tests: str) -> None:
        """A test file at the mirrored path is the module's, and an institution may be tested as a whole."""
        assert not unmatched(paths(source), paths(tests))


def overlong(module: Module) -> list[str]:
    """The length of a module that is too long for one reading."""
    lines = len(module.text.splitlines())
    return [f"{module.path}: {lines} lines"] if lines > LONGEST and str(module.path) not in ALLOWED_LONGER else []


class TestFilesAreShort:
    """A file is read in one sitting."""

    def test_in_the_source(self) -> None:
        """No file is longer than the limit."""
        found = [finding for module in modules() for finding in overlong(module)]
        assert not found, listed(found)

    def test_the_limit_itself(self) -> None:
        """A file may have as many lines as the limit, and not one more."""
        assert not overlong(planted("case.py", "\n" * LONGEST))
        assert overlong(planted("case.py", "\n" * (LONGEST + 1)))


def own_texts() -> list[Path]:
    """The files that git keeps or would keep."""
    git = shutil.which("git")
    if git is None or not (ROOT / ".git").exists():
        pytest.skip("not a git checkout")
    command = [git, "-C", str(ROOT), "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(command, check=True, capture_output=True).stdout.decode().split("\0")  # noqa: S603
    return [path for name in names if name and (path := ROOT / name).is_file()]


class TestTextNamesNoMachine:
    """The repository is the same wherever it lies: no file names a place on somebody's machine."""

    def test_in_the_repository(self) -> None:
        """No kept text has an absolute path of a machine in it."""
        found = [
            f"{path.relative_to(ROOT)}:{number}: {line.strip()}"
            for path in own_texts()
            if path != Path(__file__).resolve() and b"\0" not in path.read_bytes()
            for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
            if MACHINE_PATH.search(line)
        ]
        assert not found, listed(found)

    @pytest.mark.parametrize("line", ["/home/clerk/roll.csv", "see `/work/rules`", "FILE=/tmp/a", r"C:\Users\clerk"])
    def test_a_breach_is_seen(self, line: str) -> None:
        """A path on a machine is found."""
        assert MACHINE_PATH.search(line)

    @pytest.mark.parametrize("line", ["../shared/work/a", "https://example.org/home/a", "#!/usr/bin/env", "and/or"])
    def test_other_slashes_are_free(self, line: str) -> None:
        """Relative paths, addresses and plain slashes are no machine's."""
        assert not MACHINE_PATH.search(line)
