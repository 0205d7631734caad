"""What is asked of a person who is to be a judge or a procurator."""

from __future__ import annotations

import pytest
from tests.appointments.appointment.acts import (
    CITY,
    COUNTY,
    NATION,
    PROVINCE,
    appoint,
    effects,
    lawful,
    nominate,
    remove,
)

from npcproc.appointments.appointment import Bar, Ground, Selection
from npcproc.appointments.offices import Office
from npcproc.bodies import Organ, StandingCommittee
from npcproc.findings import Effect

EVERYWHERE = (NATION, PROVINCE, CITY, COUNTY)
each = pytest.mark.parametrize(
    ("office", "by", "who"),
    [
        (Office.JUDGE, Organ.PRESIDENT_OF_COURT, "judge"),
        (Office.VICE_PRESIDENT_OF_COURT, Organ.PRESIDENT_OF_COURT, "judge"),
        (Office.PROCURATOR, Organ.CHIEF_PROCURATOR, "procurator"),
    ],
)


class TestQualified:
    """Judges and procurators hold the legal qualification (法院组织法第四十七条、检察院组织法第四十二条)."""

    @each
    @pytest.mark.parametrize("body", EVERYWHERE)
    def test_with_and_without(self, body: StandingCommittee, office: Office, by: Organ, who: str) -> None:
        """Without it the appointment cannot stand."""
        lawful(appoint(body), nominate(office, by, legally_qualified=True))
        found = appoint(body).check(nominate(office, by, legally_qualified=False))
        assert effects(found) == {(f"{who}-qualified", Effect.REFUSES)}


class TestFirstQualified:
    """Whoever first becomes one has passed the examination for it (法官法、检察官法第十二条)."""

    @each
    @pytest.mark.parametrize("body", EVERYWHERE)
    def test_first_and_not(self, body: StandingCommittee, office: Office, by: Organ, who: str) -> None:
        """Who already is one is asked by the organic law alone."""
        law, organic = f"{who}s-law-2019/12.1.7", {"judge": "courts", "procurator": "procuratorates"}[who]
        for selection, said in (
            (Selection.NOT_FIRST, {}),
            (Selection.REVIEWED, {f"first-{who}-qualified": law}),
        ):
            found = appoint(body).check(nominate(office, by, legally_qualified=False, selection=selection))
            assert {finding.rule.rsplit(".", 1)[1]: finding.cites[0].slug for finding in found} == {
                f"{who}-qualified": f"{organic}-organic-law-2018/{'47' if who == 'judge' else '42'}.1",
                **said,
            }
            assert {finding.effect for finding in found} == {Effect.REFUSES}

    @pytest.mark.parametrize("selection", [Selection.NOT_FIRST, Selection.REVIEWED])
    @pytest.mark.parametrize(
        ("office", "by"),
        [
            (Office.PRESIDENT_OF_INTERMEDIATE_COURT, Organ.CHAIRPERSONS_COUNCIL),
            (Office.CHIEF_OF_BRANCH_PROCURATORATE, Organ.CHIEF_PROCURATOR),
        ],
    )
    def test_heads(self, office: Office, by: Organ, selection: Selection) -> None:
        """Of a head the laws ask knowledge of the law and a legal career, which the proposal does not show."""
        lawful(appoint(PROVINCE), nominate(office, by, legally_qualified=False, selection=selection))


class TestReviewed:
    """Whoever first becomes a judge or a procurator is reviewed (法院组织法第四十七条、检察院组织法第四十二条)."""

    @each
    @pytest.mark.parametrize("body", EVERYWHERE)
    def test_each_way(self, body: StandingCommittee, office: Office, by: Organ, who: str) -> None:
        """Only a first appointment without review is refused."""
        for selection in (Selection.NOT_FIRST, Selection.REVIEWED):
            lawful(appoint(body), nominate(office, by, selection=selection))
        found = appoint(body).check(nominate(office, by, selection=Selection.UNREVIEWED))
        assert effects(found) == {(f"{who}-reviewed", Effect.REFUSES)}


class TestNotBarred:
    """Whoever was punished for a crime, expelled or struck off is neither (法官法、检察官法第十三条)."""

    @each
    @pytest.mark.parametrize("bar", Bar)
    def test_each_bar(self, bar: Bar, office: Office, by: Organ, who: str) -> None:
        """Each of the three bars them."""
        assert effects(appoint(COUNTY).check(nominate(office, by, bar=bar))) == {
            (f"{who}-not-barred", Effect.REFUSES),
        }
        assert bar.zh != bar.en


class TestOfOthers:
    """Nobody else is asked, and nobody who leaves."""

    def test_a_head_of_department(self) -> None:
        """The rules are of judges and procurators alone."""
        event = nominate(
            Office.HEAD_OF_DEPARTMENT,
            Organ.HEAD_OF_GOVERNMENT,
            legally_qualified=False,
            selection=Selection.UNREVIEWED,
            bar=Bar.CRIME,
        )
        lawful(appoint(COUNTY), event)

    def test_a_removal(self) -> None:
        """Whoever turns out to be barred can be removed."""
        lawful(
            remove(COUNTY),
            nominate(Office.JUDGE, Organ.PRESIDENT_OF_COURT, bar=Bar.CRIME, ground=Ground.MISCONDUCT),
        )
