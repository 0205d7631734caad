"""Oversight relations (监督关系): who answers to whom, and who may annul or change whose acts.

A congress may change or annul what its standing committee did, and annul what its government did.  A standing committee
may annul, never change, what its government and the congresses and committees one level down did; nationally only for
conflict with higher law.  Organs answer to the congress and its committee, deputies to those who elected them.

`matter` has the stages and events of an annulment; `congress_powers` and `committee_powers` what may be annulled by
whom; `in_congress` and `in_standing_committee` the way, and a table each; `accountability` who answers to
whom, `supervisors` who supervises whom.  How committees of several levels inspect together is told by law inspection.
"""

from npcproc.supervision.oversight_relations.accountability import ACCOUNTABILITY, Accountability
from npcproc.supervision.oversight_relations.in_congress import IN_CONGRESS
from npcproc.supervision.oversight_relations.in_standing_committee import IN_STANDING_COMMITTEE
from npcproc.supervision.oversight_relations.matter import (
    Closed,
    CommitteeReported,
    DecisionVoted,
    Declined,
    Deliberated,
    Ground,
    Instrument,
    Maker,
    Notified,
    Proposed,
    Published,
    Rank,
    Referred,
    Remedy,
    Stage,
    Tabled,
    Withdrawn,
)
from npcproc.supervision.oversight_relations.supervisors import (
    DEPUTIES,
    SUPERVISION,
    Supervised,
    Supervisor,
    SupervisorOfDeputies,
)

__all__ = [
    "ACCOUNTABILITY",
    "DEPUTIES",
    "IN_CONGRESS",
    "IN_STANDING_COMMITTEE",
    "SUPERVISION",
    "Accountability",
    "Closed",
    "CommitteeReported",
    "DecisionVoted",
    "Declined",
    "Deliberated",
    "Ground",
    "Instrument",
    "Maker",
    "Notified",
    "Proposed",
    "Published",
    "Rank",
    "Referred",
    "Remedy",
    "Stage",
    "Supervised",
    "Supervisor",
    "SupervisorOfDeputies",
    "Tabled",
    "Withdrawn",
]
