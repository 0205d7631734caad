"""What all tests share: how hard Hypothesis tries, and where the statutes lie."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings

__all__ = ["shared"]

settings.register_profile("dev", max_examples=50, deadline=None, print_blob=True)
settings.register_profile("ci", max_examples=200, deadline=None, derandomize=True, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if os.environ.get("CI") else "dev"))


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder `shared` beside the checkout, with the statutes and the rule inventory; skips where there is none."""
    folder = Path(__file__).resolve().parents[2] / "shared"
    if not folder.is_dir():
        pytest.skip("no folder `shared` beside the checkout")
    return folder
