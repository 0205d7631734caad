"""The pages are what the tables print, and the code in them runs."""

from __future__ import annotations

import re
import runpy
from pathlib import Path
from typing import Any

import pytest

TOP = Path(__file__).resolve().parents[1]
DOCS = TOP / "docs"
WITH_CODE = [path for path in (*sorted(TOP.glob("README*.md")), *sorted(DOCS.glob("*.md"))) if path.is_file()]
PYTHON = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@pytest.fixture(scope="module")
def script() -> dict[str, Any]:
    """What docs/write_pages.py defines."""
    return runpy.run_path(str(DOCS / "write_pages.py"))


class TestPages:
    """`make docs` has been run since the tables last changed."""

    def test_not_stale(self, script: dict[str, Any]) -> None:
        """Each page is word for word what the tables print today."""
        written: dict[Path, str] = script["pages"]()
        stale = [
            str(p.relative_to(TOP)) for p, text in written.items() if not p.is_file() or p.read_text("utf-8") != text
        ]
        assert stale == [], "run make docs"

    def test_none_left_over(self, script: dict[str, Any]) -> None:
        """No page is left of a procedure that is no more."""
        assert set((DOCS / "procedures").glob("*.md")) <= script["pages"]().keys()


class TestCode:
    """The Python in README.md and in the pages runs, each file from top to bottom."""

    @pytest.mark.parametrize("path", WITH_CODE, ids=lambda path: str(path.relative_to(TOP)))
    def test_runs(self, path: Path) -> None:
        """Every block runs after those before it in its file."""
        names: dict[str, Any] = {"__name__": f"code_in_{path.stem}"}
        for block in PYTHON.finditer(path.read_text(encoding="utf-8")):
            line = path.read_text(encoding="utf-8").count("\n", 0, block.start(1))
            exec(compile("\n" * line + block[1], str(path), "exec"), names)  # noqa: S102 - our own pages
