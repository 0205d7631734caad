"""The public names of the package, and what importing it costs."""

from __future__ import annotations

import importlib
import importlib.resources
import pkgutil
import subprocess
import sys

import pytest

import npcproc

# what a plain `import npcproc` must not bring along
HEAVY = ("cattrs", "hypothesis", "chinese_calendar", "transitions.extensions", "rich")
PACKAGES = [module.name for module in pkgutil.iter_modules(npcproc.__path__, "npcproc.") if module.ispkg]
KERNEL = ("npcproc.law", "npcproc.rules")


class TestPublicNames:
    """What `npcproc` offers is what it lists."""

    def test_sorted_and_each_once(self) -> None:
        """Capitals first, as ruff sorts them."""
        assert len(set(npcproc.__all__)) == len(npcproc.__all__)
        assert list(npcproc.__all__) == sorted(npcproc.__all__, key=_isort)

    @pytest.mark.parametrize("name", npcproc.__all__)
    def test_is_there(self, name: str) -> None:
        """Each can be imported, and comes from a module that lists it too."""
        value = getattr(npcproc, name)
        module = importlib.import_module(value.__module__)
        assert getattr(module, name) is value
        assert name in module.__all__

    def test_nothing_else(self) -> None:
        """Whoever looks around sees these names and no others."""
        assert sorted(dir(npcproc)) == sorted(npcproc.__all__)

    def test_another_name(self) -> None:
        """What is not offered is no attribute, and the message names it."""
        with pytest.raises(AttributeError, match="'npcproc' has no attribute 'Council'"):
            npcproc.Council  # noqa: B018 - asking for it is the test

    @pytest.mark.parametrize("module", ["bodies", "case", "events", "findings", "procedure", "steps", "tally"])
    def test_every_kernel_module_has_all(self, module: str) -> None:
        """What a module lists is there."""
        found = importlib.import_module(f"npcproc.{module}")
        assert [name for name in found.__all__ if not hasattr(found, name)] == []


def loaded_by(code: str) -> set[str]:
    """The modules that are there after that code in a fresh interpreter."""
    code += "\nimport sys; print(*sys.modules, sep='\\n')"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)  # noqa: S603
    return set(done.stdout.split())


class TestImport:
    """Modules are imported when used, packages of procedures and heavy dependencies above all."""

    def test_plain(self) -> None:
        """`import npcproc` loads nothing of it but the package."""
        loaded = loaded_by("import npcproc")
        assert {module for module in loaded if module.startswith("npcproc")} == {"npcproc"}
        assert loaded.isdisjoint((*HEAVY, "attrs", "transitions", "dateutil"))

    def test_the_kernel(self) -> None:
        """All public names of the kernel bring no procedure along, and none of what is heavy."""
        kernel = [name for name in npcproc.__all__ if name != "Docket"]
        loaded = loaded_by(f"from npcproc import {', '.join(kernel)}")
        assert "npcproc.case" in loaded
        assert loaded.isdisjoint(HEAVY)
        procedures = tuple(package for package in PACKAGES if package not in KERNEL)
        assert procedures
        assert [module for module in loaded if module.startswith(procedures)] == []

    def test_a_level(self) -> None:
        """Whoever needs a level does not pay for the machine."""
        assert "transitions" not in loaded_by("from npcproc import Level")

    def test_is_typed(self) -> None:
        """The marker for type checkers is there."""
        assert importlib.resources.files("npcproc").joinpath("py.typed").is_file()


def _isort(name: str) -> tuple[int, str]:
    return (0 if name.isupper() else 1 if name[0].isupper() else 2, name)
