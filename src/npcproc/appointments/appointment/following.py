"""What follows the vote on an appointment or a removal: how it is made known and recorded, certificate and oath."""

from __future__ import annotations

from datetime import date

from attrs import frozen

from npcproc.bodies import Organ
from npcproc.events import Event, done_by

__all__ = ["CertificateIssued", "Filed", "Notified", "Ordered", "Published", "Sworn"]


@frozen(kw_only=True)
class Published(Event):
    """The decision is published (公布任免决定)."""

    zh = "公布任免决定"
    en = "Published"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)

    # what only local laws ask
    effective_on: date | None = None
    """The day from which the decision is said to take effect; None where none is said."""

    in_gazette: bool = True
    """Whether it is in the committee's gazette."""

    in_news: bool = True
    """Whether it is in the news media of the place."""


@frozen(kw_only=True)
class Ordered(Event):
    """The head of state acts on the decision: appoints, removes, dispatches or recalls (签署主席令，派遣或者召回)."""

    zh = "国家主席据此任免、派遣或者召回"
    en = "Ordered"

    by: Organ = done_by(Organ.HEAD_OF_STATE)

    published: bool = True
    """Whether the order is published; asked of members of the State Council."""


@frozen(kw_only=True)
class Filed(Event):
    """The government at the next higher level is told for the record (报上一级人民政府备案)."""

    zh = "报上一级人民政府备案"
    en = "Filed"


@frozen(kw_only=True)
class Notified(Event):
    """Whoever proposed it is told of the decision by a formal document (发文通知提请机关)."""

    zh = "发文通知提请机关"
    en = "Notified"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)


@frozen(kw_only=True)
class CertificateIssued(Event):
    """The person receives the certificate of appointment (颁发任命书)."""

    zh = "颁发任命书"
    en = "CertificateIssued"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)

    signed_by: Organ = Organ.CHAIRPERSON
    """Who has signed it."""

    handed_over_by: Organ = Organ.CHAIRPERSON
    """Who hands it over."""

    at_session: bool = True
    """Whether that is at a session of the committee."""


@frozen(kw_only=True)
class Sworn(Event):
    """The person takes the oath to the Constitution (宪法宣誓)."""

    zh = "宪法宣誓"
    en = "Sworn"

    by: Organ = done_by(Organ.CHAIRPERSONS_COUNCIL)
    """Who holds the ceremony."""

    in_public: bool = True
    """Whether it is public."""
