"""Judges and procurators as two laws have them: the same conditions, each in articles of its own."""

from __future__ import annotations

from attrs import frozen

from npcproc.appointments.offices.judicial_officer import Post
from npcproc.appointments.offices.office import JUDGES, PROCURATORS, Office
from npcproc.findings import Text
from npcproc.law.national import COURTS_2018, JUDGES_2019, PROCURATORATES_2018, PROCURATORS_2019
from npcproc.statutes import Cite, Edition

__all__ = ["COURT", "PROCURATORATE", "Profession"]


@frozen(kw_only=True)
class Profession:
    """What one of the two laws, and the organic law beside it, say in articles of their own."""

    zh: str
    en: str
    house: Text
    """The court or procuratorate."""

    law: Edition
    organic: Edition
    selection: int
    """The article of the organic law on selection; the next is that on assistants."""

    posts: int
    """The article of the law on other posts; the next two are those on relatives."""

    offices: frozenset[Office]
    heads: frozenset[Office]
    under_the_head: frozenset[Office]
    """Deputy heads and members of the committee of the house."""

    own: Post
    """The kind of organ that the house is."""

    def text(self, zh: str, en: str) -> Text:
        """The sentence of a rule about whoever is one."""
        return Text(f"{self.zh}{zh}", f"{self.en} {en}")

    def condition(self, item: int) -> tuple[Cite, ...]:
        """One of the conditions of the law's article 12."""
        return (self.law.art(12, 1, item),)


COURT = Profession(
    zh="法官",
    en="a judge",
    house=Text("人民法院", "court"),
    law=JUDGES_2019,
    organic=COURTS_2018,
    selection=47,
    posts=22,
    offices=JUDGES,
    heads=frozenset(
        {
            Office.PRESIDENT_OF_COURT,
            Office.PRESIDENT_OF_INTERMEDIATE_COURT,
            Office.PRESIDENT_OF_MILITARY_COURT,
        },
    ),
    under_the_head=frozenset({Office.VICE_PRESIDENT_OF_COURT, Office.MEMBER_OF_JUDICIAL_COMMITTEE}),
    own=Post.COURT,
)
PROCURATORATE = Profession(
    zh="检察官",
    en="a procurator",
    house=Text("人民检察院", "procuratorate"),
    law=PROCURATORS_2019,
    organic=PROCURATORATES_2018,
    selection=42,
    posts=23,
    offices=PROCURATORS,
    heads=frozenset(
        {
            Office.CHIEF_PROCURATOR,
            Office.CHIEF_PROCURATOR_BELOW,
            Office.CHIEF_OF_BRANCH_PROCURATORATE,
            Office.CHIEF_OF_MILITARY_PROCURATORATE,
        },
    ),
    under_the_head=frozenset({Office.DEPUTY_CHIEF_PROCURATOR, Office.MEMBER_OF_PROCURATORIAL_COMMITTEE}),
    own=Post.PROCURATORATE,
)
