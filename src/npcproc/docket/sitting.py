"""Acts that need a session: an open one, and for a vote a quorate one with the matter on its agenda.

What a standing committee does in session it can do only while one of its sessions is open; this floor sees both the
matter and the session, and so can say it.

Organic Law arts. 51 and 54; NPC Organic Law art. 25; NPCSC Rules of Procedure arts. 6-8 (2009: arts. 3-5).
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from attrs import frozen

from npcproc.bodies import StandingCommittee
from npcproc.case import Case
from npcproc.docket.roll import counts_of
from npcproc.events import Event, Facts
from npcproc.findings import Text
from npcproc.law.national import NPC_ORGANIC_2021, NPCSC_RULES_2009, NPCSC_RULES_2022, ORGANIC_2022
from npcproc.procedure import Standing
from npcproc.rules import Prohibition, Quorum, Window
from npcproc.sessions import standing_committee as session
from npcproc.tally import MORE_THAN_HALF

__all__ = ["IN_SESSION", "ON_AGENDA", "Sitting", "VoteInSession", "sittings"]


@frozen(kw_only=True)
class Sitting(Facts):
    """An act that can only happen in session (会议期间的行为)."""

    zh = "会议期间的行为"
    en = "Sitting"

    open: bool
    """Whether a session of the body is open that day; the days of its opening and closing are in it."""


@frozen(kw_only=True)
class VoteInSession(Facts):
    """A vote taken in an open session (会议表决)."""

    zh = "会议表决"
    en = "VoteInSession"

    present: int
    """Members present in the session.  Unit: persons; the latest count up to that day."""

    off_agenda: bool
    """Whether the matter is missing from the agenda that the session adopted; so too where it adopted none."""


_RESTS_ON = (ORGANIC_2022, NPCSC_RULES_2009, NPCSC_RULES_2022)

IN_OPEN_SESSION = Window(
    name="in-open-session",
    of="open",
    says=Text(
        "应在依法召集、正在举行的常务委员会会议上进行",
        "it is done in a session of the standing committee that is open",
    ),
    cites=(
        ORGANIC_2022.art(51, 1),
        ORGANIC_2022.art(51, 3),
        NPCSC_RULES_2009.art(3, 2),
        NPCSC_RULES_2009.art(4, 1),
        NPCSC_RULES_2022.art(6, 3),
        NPCSC_RULES_2022.art(7, 1),
    ),
)
QUORATE = Quorum(
    name="quorate",
    share=MORE_THAN_HALF,
    says=Text("表决所在的会议应有法定人数出席", "the session in which the vote is taken is quorate"),
    cites=(ORGANIC_2022.art(51, 3), NPCSC_RULES_2009.art(4, 1), NPCSC_RULES_2022.art(7, 1)),
)
# Unsettled: the articles say who drafts and who decides the agenda, not that nothing else is put to the vote; it is
# read so here, for otherwise deciding the agenda would decide nothing.
MATTER_ON_AGENDA = Prohibition(
    name="matter-on-agenda",
    of="off_agenda",
    says=Text("未列入会议议程的事项不应交付表决", "a matter that is not on the agenda is not put to the vote"),
    cites=(
        ORGANIC_2022.art(54, 2, 1),
        NPC_ORGANIC_2021.art(25, 1, 1),
        NPCSC_RULES_2009.art(5, 1),
        NPCSC_RULES_2022.art(8, 1),
    ),
)

IN_SESSION = Standing(
    id="docket.in-session",
    title=Text("会议期间的行为", "Acts in session"),
    body=StandingCommittee,
    rests_on=_RESTS_ON,
    facts=Sitting,
    rules=(IN_OPEN_SESSION,),
)
ON_AGENDA = Standing(
    id="docket.on-agenda",
    title=Text("会议表决", "Votes in session"),
    body=StandingCommittee,
    rests_on=_RESTS_ON,
    facts=VoteInSession,
    rules=(QUORATE, MATTER_ON_AGENDA),
)


def sittings(
    event: Event, matter: str, sessions: Iterable[Case]
) -> tuple[tuple[Standing, Sitting] | tuple[Standing, VoteInSession], ...]:
    """What of an event in the case `matter` is held against the body's sessions, of which the latest comes first."""
    sitting = next((case for case in sessions if _open_on(case, event.on)), None)
    here = Sitting(on=event.on, open=sitting is not None)
    if sitting is None or not counts_of(event):
        return ((IN_SESSION, here),)
    vote = VoteInSession(
        on=event.on,
        present=_present(sitting, event.on),
        off_agenda=matter not in _agenda(sitting, event.on),
    )
    return (IN_SESSION, here), (ON_AGENDA, vote)


def _open_on(case: Case, day: date) -> bool:
    """Whether a session was opened by that day, and not closed before it."""
    opened = any(isinstance(event, session.Opened) and event.on <= day for event in case.events)
    return opened and not any(isinstance(event, session.Closed) and event.on < day for event in case.events)


def _present(case: Case, day: date) -> int:
    counts = (e.present for e in reversed(case.events) if isinstance(e, session.Opened) and e.on <= day)
    return next(counts, 0)


def _agenda(case: Case, day: date) -> frozenset[str]:
    """The items on the agenda that day, as adopted or last changed; none before any was adopted."""
    agendas = (e.items for e in reversed(case.events) if isinstance(e, session.AgendaAdopted) and e.on <= day)
    return frozenset(next(agendas, ()))
