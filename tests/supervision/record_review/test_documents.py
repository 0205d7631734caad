"""The lists: what is filed and reviewed, who asks, on what grounds."""

from __future__ import annotations

import re

import pytest

from npcproc.supervision.record_review import Asker, Document, Ground
from npcproc.supervision.record_review.documents import AUTONOMOUS, INTERPRETATIONS, REGULATIONS
from npcproc.terms import Term


class TestLists:
    """The value of each term is Chinese, its name is English, and no two terms are alike."""

    @pytest.mark.parametrize("kind", [Document, Asker, Ground])
    def test_both_languages(self, kind: type[Term]) -> None:
        """Every term is said in both languages, differently from every other."""
        terms = list(kind)
        assert all(re.search(r"[一-鿿]", term.zh) and not re.search(r"[一-鿿]", term.en) for term in terms)
        assert len({term.zh for term in terms}) == len({term.en for term in terms}) == len(terms)

    def test_groups(self) -> None:
        """Regulations, interpretations and rules are apart; autonomous regulations are regulations."""
        assert AUTONOMOUS < REGULATIONS
        assert REGULATIONS.isdisjoint(INTERPRETATIONS)
        assert REGULATIONS.isdisjoint({Document.LAW, Document.GOVERNMENT_RULE, Document.DEPARTMENTAL_RULE})
        assert len(REGULATIONS) == 7
        assert len(INTERPRETATIONS) == 3
