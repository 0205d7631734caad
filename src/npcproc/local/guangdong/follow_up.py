"""What Guangdong adds to what follows a report that its provincial committee has heard.

New is that the administrative body hands the opinions over; the rest says national law again, and some of it before the
Supervision Law of 2024 did.

Rules of Procedure of the Guangdong Standing Committee 2023 arts. 6, 32, 33 and 51.
"""

from __future__ import annotations

from collections.abc import Mapping

from npcproc.bodies import Organ
from npcproc.findings import Effect, Text
from npcproc.law.local import GUANGDONG_SC_RULES_2023
from npcproc.rules import Competence, Rule
from npcproc.statutes import Cite
from npcproc.supervision.follow_up import Duties
from npcproc.supervision.follow_up.duties import ENOUGH_PRESENT, MORE_THAN_HALF_OF_ALL

__all__ = ["HANDLED", "OFFICE_HANDS_OVER", "VOTES", "again"]

_RULES = GUANGDONG_SC_RULES_2023

HANDLED = (_RULES.art(32, 1),)
"""That opinions are handled, and a resolution may be adopted and is carried out."""

_MADE_KNOWN = (_RULES.art(33, 1),)

OFFICE_HANDS_OVER = Competence(
    name="guangdong-office-hands-over",
    allowed=frozenset({Organ.ADMINISTRATIVE_BODY}),
    effect=Effect.BREACH,
    says=Text("审议意见应由常务委员会办事机构交办", "the administrative body of the committee hands the opinions over"),
    cites=HANDLED,
)

VOTES: Mapping[Rule, tuple[Cite, ...]] = {
    ENOUGH_PRESENT: (_RULES.art(6, 1),),
    MORE_THAN_HALF_OF_ALL: (_RULES.art(51, 1),),
}
"""What holds of a vote on a resolution, said again."""


def again(duties: Duties) -> Mapping[Rule, tuple[Cite, ...]]:
    """What arts. 32 and 33 say again of those duties."""
    return {
        **dict.fromkeys(
            (
                duties.the_organ_handles,
                duties.handling_through_its_office,
                duties.handling_to_committee_or_working_body,
                duties.consulted_before_reporting,
                duties.reported_in_writing,
                *((duties.every_organ_reported,) if duties.several_organs else ()),
                duties.committee_resolves,
                duties.a_resolution_was_adopted,
                duties.in_the_time_set,
                duties.implementation_was_reported,
            ),
            HANDLED,
        ),
        **dict.fromkeys(
            (
                duties.deputies_notified,
                duties.made_public,
                duties.report_was_published,
                duties.handling_was_published,
                duties.implementation_was_published,
            ),
            _MADE_KNOWN,
        ),
        **VOTES,
    }
