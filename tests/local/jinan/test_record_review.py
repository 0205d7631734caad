"""What Jinan says of annulling, after a review, what the government of the city made."""

from __future__ import annotations

import pytest
from tests.local.shandong.record_review.acts import annulled, its, swapped, until
from tests.never_forgives import articles

from npcproc.bodies import Organ
from npcproc.supervision.record_review import DecisionVoted, Document, RemedyProposed

NAME = "jinan-committee-annuls-what-its-government-made"


class TestTheCommitteeDecides:
    """It annuls its government's rules, decisions and orders, and nobody else does."""

    @pytest.mark.parametrize(
        ("place", "document", "said"),
        [
            ("370100", Document.GOVERNMENT_RULE, {"jinan-major-matters-2019/4.1.16"}),
            ("370100", Document.GOVERNMENT_DECISION, {"jinan-major-matters-2019/4.1.16"}),
            ("370100", Document.GOVERNMENT_DOCUMENT, set()),
            ("370200", Document.GOVERNMENT_RULE, set()),
            ("370103", Document.GOVERNMENT_DECISION, set()),
        ],
    )
    def test_who_decides(self, place: str, document: Document, said: set[str]) -> None:
        """In the city alone, beside Shandong's Provisions."""
        events = swapped(annulled(), its(RemedyProposed, annulled(), document=document))
        case = until(DecisionVoted, events, place)
        found = articles(case, its(DecisionVoted, annulled(), by=Organ.CHAIRPERSONS_COUNCIL), "370100")
        assert found.get(NAME, set()) == said
        assert "committee-annuls" in found
        assert NAME not in articles(case, its(DecisionVoted, annulled()), "370100")
