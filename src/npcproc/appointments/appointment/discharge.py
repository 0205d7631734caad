"""A judge or a procurator is discharged (辞退), and is then removed as any other is.

Judges Law art. 35; Procurators Law art. 36.
"""

from __future__ import annotations

from attrs import frozen

from npcproc.appointments.appointment.particulars import Ground
from npcproc.bodies import Organ
from npcproc.events import Event
from npcproc.findings import Text
from npcproc.law.national import JUDGES_2019, PROCURATORS_2019
from npcproc.rules import ContentFrom, Duty, Is, Past, Performed, Rule
from npcproc.statutes import Edition

__all__ = ["NOTIFIED", "REMOVED_FOR_IT", "Discharged"]


@frozen(kw_only=True)
class Discharged(Event):
    """The court or the procuratorate decides to discharge one of its own (辞退法官、检察官).

    The office itself ends only with the removal: the decision opens that way.
    """

    zh = "决定辞退"
    en = "Discharged"

    in_writing: bool = True
    """Whether the person is told in writing."""

    reasons: str = "理由"
    """The reasons, as the notice states them."""

    basis: str = "依据"
    """The legal basis, as the notice states it."""


def _notified(who: str, house: Organ, law: Edition, article: int) -> tuple[Rule, ...]:
    one = {"judge": "法官", "procurator": "检察官"}[who]
    when, cites = Is("by", {house}), (law.art(article, 2),)
    return (
        Duty(
            name=f"{who}-told-in-writing",
            of="in_writing",
            when=when,
            says=Text(f"辞退{one}应书面通知本人", f"a {who} who is discharged is told in writing"),
            cites=cites,
        ),
        Performed(
            name=f"{who}-told-why",
            of="reasons",
            when=when,
            says=Text(f"辞退{one}的通知应列明理由", f"the notice of discharge tells a {who} the reasons"),
            cites=cites,
        ),
        Performed(
            name=f"{who}-told-by-what-law",
            of="basis",
            when=when,
            says=Text(f"辞退{one}的通知应列明依据", f"the notice of discharge tells a {who} its legal basis"),
            cites=cites,
        ),
    )


def _removed_for_it(who: str, house: Organ, law: Edition, article: int) -> ContentFrom:
    one = {"judge": "法官", "procurator": "检察官"}[who]
    return ContentFrom(
        name=f"discharged-{who}-is-removed",
        of="ground",
        allowed=frozenset({Ground.RESIGNED_OR_DISCHARGED}),
        when=Past(Discharged, "by", {house}),
        says=Text(
            f"辞退{one}应依法定程序以此免除其职务",
            f"a {who} who is discharged is removed for that by the procedure of the law",
        ),
        cites=(law.art(article, 1),),
    )


# Unsettled: the decision lies with whoever has the authority over the person, which the laws do not name; it is taken
# down as that of the person's own court or procuratorate.
NOTIFIED = (
    *_notified("judge", Organ.COURT, JUDGES_2019, 35),
    *_notified("procurator", Organ.PROCURATORATE, PROCURATORS_2019, 36),
)
REMOVED_FOR_IT = (
    _removed_for_it("judge", Organ.COURT, JUDGES_2019, 35),
    _removed_for_it("procurator", Organ.PROCURATORATE, PROCURATORS_2019, 36),
)
