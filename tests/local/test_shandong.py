"""What Shandong adds is gathered where the catalog finds it."""

from __future__ import annotations

import pytest

from npcproc import catalog
from npcproc.appointments import oath as oaths
from npcproc.appointments.appointment import APPOINTMENT
from npcproc.local import shandong
from npcproc.local.shandong import (
    appointment,
    inquiry,
    inspection_visit,
    interpellation,
    investigation,
    oath,
    oversight_relations,
)
from npcproc.local.shandong.record_review import filing, review
from npcproc.procedure import Overlay, Procedure
from npcproc.supervision import inspection_visit as visits
from npcproc.supervision import investigation as investigations
from npcproc.supervision import thematic_inquiry as inquiries
from npcproc.supervision.interpellation import IN_CONGRESS
from npcproc.supervision.oversight_relations import IN_STANDING_COMMITTEE as ANNULMENT
from npcproc.supervision.record_review import FILING, IN_LOCAL_COMMITTEE

each = pytest.mark.parametrize(
    ("table", "overlay"),
    [
        (APPOINTMENT, appointment.IN_SHANDONG),
        (oaths.IN_CONGRESS, oath.IN_SHANDONG_CONGRESSES),
        (oaths.IN_STANDING_COMMITTEE, oath.IN_SHANDONG_COMMITTEES),
        (IN_CONGRESS, interpellation.IN_SHANDONG),
        (inquiries.IN_CONGRESS, inquiry.IN_SHANDONG),
        (investigations.IN_CONGRESS, investigation.IN_SHANDONG),
        (investigations.IN_STANDING_COMMITTEE, investigation.IN_SHANDONG_COMMITTEES),
        (ANNULMENT, oversight_relations.IN_SHANDONG),
        (FILING, filing.IN_SHANDONG),
        (IN_LOCAL_COMMITTEE, review.IN_SHANDONG),
        (visits.IN_STANDING_COMMITTEE, inspection_visit.IN_SHANDONG_COMMITTEES),
        (visits.IN_TOWNSHIP, inspection_visit.IN_SHANDONG_TOWNSHIPS),
    ],
    ids=lambda value: getattr(value, "id", ""),
)


class TestGathered:
    """Each overlay is on its table in the catalog, and on no other."""

    @each
    def test_in_the_catalog(self, table: Procedure, overlay: Overlay) -> None:
        """What happens in Shandong is judged by Shandong's rules and articles too."""
        assert shandong.OVERLAYS[table] is overlay
        composed = catalog.procedure(table.id)
        added = {rule for rules in overlay.rules.values() for rule in rules}
        assert added <= set(composed.rules)
        cited = {rule.name: set(rule.cites) for rule in composed.rules}
        assert overlay.again or added
        assert all(set(cites) <= cited[rule.name] for rule, cites in overlay.again.items())

    @each
    def test_the_national_table_stays(self, table: Procedure, overlay: Overlay) -> None:
        """Whoever takes the table from its own package has the national rules alone."""
        added = {rule for rules in overlay.rules.values() for rule in rules}
        assert added.isdisjoint(table.rules)
