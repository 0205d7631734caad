"""How the status of a deputy whose resignation is accepted ends: reported, announced, and no longer used.

Deputies Law 2015 arts. 49 and 50, 2025 arts. 62 and 63.
"""

from __future__ import annotations

from attrs import field, frozen, validators

from npcproc.bodies import Organ
from npcproc.events import Event, done_by
from npcproc.findings import Effect, Text
from npcproc.law.national import DEPUTIES_2015, DEPUTIES_2025
from npcproc.levels import WITH_STANDING_COMMITTEE, by_level
from npcproc.rules import Competence, Prohibition, Sequence

__all__ = [
    "ANNOUNCED",
    "ENDED",
    "MADE_KNOWN_UNDER",
    "REPORTED",
    "REPORTED_FIRST",
    "DeputyLeft",
    "EndAnnounced",
    "EndReported",
]


@frozen(kw_only=True)
class EndReported(Event):
    """That the deputy's status has ended is reported to the deputy's own congress or committee (报告代表资格终止)."""

    zh = "报告代表资格终止"
    en = "EndReported"

    by: Organ = done_by(Organ.CREDENTIALS_COMMITTEE)

    to: Organ = field(default=Organ.STANDING_COMMITTEE, validator=validators.instance_of(Organ))
    """To whom it is reported."""


@frozen(kw_only=True)
class EndAnnounced(Event):
    """That the resignation is accepted, and the status has ended, is announced (公告代表资格终止)."""

    zh = "公告接受辞职和代表资格终止"
    en = "EndAnnounced"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)


@frozen(kw_only=True)
class DeputyLeft(Event):
    """The person is a deputy no longer, and all that the law wants is done (代表离任)."""

    zh = "代表离任"
    en = "DeputyLeft"

    by: Organ = field(default=Organ.STANDING_COMMITTEE, validator=validators.instance_of(Organ))
    """Who closes the file."""

    still_acts: bool = False
    """Whether the person goes on acting as a deputy."""


_BODIES = by_level(
    national=frozenset({Organ.STANDING_COMMITTEE}),
    provincial=frozenset({Organ.STANDING_COMMITTEE}),
    municipal=frozenset({Organ.STANDING_COMMITTEE}),
    county=frozenset({Organ.STANDING_COMMITTEE}),
    township=frozenset({Organ.CONGRESS}),
)
MADE_KNOWN_UNDER = (
    DEPUTIES_2015.art(50, 1, levels=WITH_STANDING_COMMITTEE),
    DEPUTIES_2015.township(50, 2),
    DEPUTIES_2025.art(63, 1, levels=WITH_STANDING_COMMITTEE),
    DEPUTIES_2025.township(63, 2),
)
"""The provisions by which the end of a deputy's status is reported and announced."""

CREDENTIALS_COMMITTEE_REPORTS = Competence(
    name="credentials-committee-reports",
    allowed=frozenset({Organ.CREDENTIALS_COMMITTEE}),
    says=Text("代表资格终止应由代表资格审查委员会报告", "the credentials committee reports that the status has ended"),
    cites=MADE_KNOWN_UNDER,
)
REPORTED_TO = Competence(
    name="reported-to",
    of="to",
    allowed=_BODIES,
    says=Text(
        "代表资格终止应报本级人大常委会，乡级报本级人大",
        "the report goes to the standing committee, in a township to the congress",
    ),
    cites=MADE_KNOWN_UNDER,
)
WHO_ANNOUNCES = Competence(
    name="who-announces",
    allowed=_BODIES,
    says=Text(
        "代表资格终止应由本级人大常委会公告，乡级由本级人大公告",
        "the standing committee announces the end, in a township the congress",
    ),
    cites=MADE_KNOWN_UNDER,
)
REPORTED_FIRST = Sequence(
    name="reported-first",
    after=EndReported,
    effect=Effect.BREACH,
    says=Text(
        "公告前应由代表资格审查委员会报告代表资格终止",
        "the credentials committee reports that the status has ended before that is announced",
    ),
    cites=MADE_KNOWN_UNDER,
)
STATUS_ENDS = Prohibition(
    name="status-ends",
    of="still_acts",
    says=Text("辞职被接受的，代表资格终止", "whose resignation is accepted is a deputy no longer"),
    cites=(DEPUTIES_2015.art(49, 1, 2), DEPUTIES_2025.art(62, 1, 2)),
)

REPORTED = (CREDENTIALS_COMMITTEE_REPORTS, REPORTED_TO)
"""What is asked of the report."""

# Unsettled: one announcement is read to serve both laws, of which one has the acceptance and the other the end of the
# status announced.
ANNOUNCED = (WHO_ANNOUNCES, REPORTED_FIRST)
"""What is asked of the announcement."""

ENDED = (STATUS_ENDS,)
"""What is asked at the end."""
