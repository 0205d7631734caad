"""What Shandong adds to an appointment."""

from __future__ import annotations

import pytest
from tests.appointments.appointment.acts import CITY, DAY, PROVINCE, deliberated, effects, nominate, vote
from tests.never_forgives import articles

from npcproc.appointments.appointment import APPOINTMENT, Closed, Stage, Sworn
from npcproc.appointments.offices import Office
from npcproc.bodies import Organ, StandingCommittee
from npcproc.case import Case
from npcproc.findings import Effect
from npcproc.local.shandong.appointment import IN_SHANDONG

THERE = APPOINTMENT.also(IN_SHANDONG)
SHANDONG = "370000"


def decided(body: StandingCommittee, office: Office, by: Organ) -> Case:
    """A decided case under Shandong's law as well."""
    case = deliberated(THERE.open(body).apply(nominate(office, by))).apply(vote(body, body.members))
    assert case.stage is Stage.DECIDED
    return case


class TestWhoHoldsTheOath:
    """The council of chairpersons holds the ceremony; courts and the like may be entrusted with their own."""

    @pytest.mark.parametrize(
        ("office", "by", "rule"),
        [
            (
                Office.DEPUTY_HEAD_OF_GOVERNMENT,
                Organ.HEAD_OF_GOVERNMENT,
                "shandong-council-holds-between-sessions",
            ),
            (Office.HEAD_OF_DEPARTMENT, Organ.HEAD_OF_GOVERNMENT, "shandong-council-holds"),
            (Office.JUDGE, Organ.PRESIDENT_OF_COURT, "shandong-council-or-court-holds"),
            (
                Office.MEMBER_OF_SUPERVISORY_COMMISSION,
                Organ.HEAD_OF_SUPERVISORY_COMMISSION,
                "shandong-council-or-commission-holds",
            ),
            (Office.PROCURATOR, Organ.CHIEF_PROCURATOR, "shandong-council-or-procuratorate-holds"),
        ],
    )
    def test_the_council_and_another(self, office: Office, by: Organ, rule: str) -> None:
        """The council may always hold it, the government never."""
        case = decided(CITY, office, by)
        assert case.check(Sworn(on=DAY, by=Organ.CHAIRPERSONS_COUNCIL)) == ()
        assert effects(case.check(Sworn(on=DAY, by=Organ.GOVERNMENT))) == {(rule, Effect.BREACH)}

    def test_the_court(self) -> None:
        """A court may be entrusted with its judges' oath, the procuratorate not."""
        case = decided(CITY, Office.JUDGE, Organ.PRESIDENT_OF_COURT)
        assert case.check(Sworn(on=DAY, by=Organ.COURT)) == ()
        assert case.check(Sworn(on=DAY, by=Organ.PROCURATORATE)) != ()


class TestInPublic:
    """The ceremony is public, and whoever takes office swears."""

    @pytest.mark.parametrize(
        ("body", "said"), [(CITY, {"shandong-oath-2018/2.1", "shandong-oath-2018/10.3"}), (PROVINCE, set())]
    )
    def test_both_laws_speak(self, body: StandingCommittee, said: set[str]) -> None:
        """The national rule is broken, and in Shandong its own articles are cited beside the national ones."""
        case = decided(body, Office.HEAD_OF_DEPARTMENT, Organ.HEAD_OF_GOVERNMENT)
        hidden = Sworn(on=DAY, in_public=False)
        assert effects(case.check(hidden)) == {("sworn-in-public", Effect.BREACH)}
        assert articles(case, hidden, SHANDONG) == {"sworn-in-public": said}

    @pytest.mark.parametrize(("body", "said"), [(CITY, {"shandong-oath-2018/2.1"}), (PROVINCE, set())])
    @pytest.mark.parametrize("office", [Office.DEPUTY_HEAD_OF_GOVERNMENT, Office.HEAD_OF_DEPARTMENT])
    def test_no_oath(self, office: Office, body: StandingCommittee, said: set[str]) -> None:
        """Taking office without it breaks the national rule, in Shandong by its own article too."""
        case, closed = decided(body, office, Organ.HEAD_OF_GOVERNMENT), Closed(on=DAY)
        assert ("sworn", Effect.BREACH) in effects(case.check(closed))
        assert articles(case, closed, SHANDONG)["sworn"] == said


class TestElsewhere:
    """Outside Shandong nothing is added."""

    def test_another_province(self) -> None:
        """There the government may hold the ceremony as far as the texts here go."""
        case = decided(PROVINCE, Office.HEAD_OF_DEPARTMENT, Organ.HEAD_OF_GOVERNMENT)
        assert case.check(Sworn(on=DAY, by=Organ.GOVERNMENT)) == ()


COUNCIL = Organ.CHAIRPERSONS_COUNCIL


class TestNobodyElse:
    """Whoever else holds the ceremony breaks the rule for that office."""

    @pytest.mark.parametrize(
        ("office", "by", "rule", "right"),
        [
            (
                "DEPUTY_HEAD_OF_GOVERNMENT",
                Organ.HEAD_OF_GOVERNMENT,
                "shandong-council-holds-between-sessions",
                {COUNCIL},
            ),
            ("HEAD_OF_DEPARTMENT", Organ.HEAD_OF_GOVERNMENT, "shandong-council-holds", {COUNCIL}),
            ("JUDGE", Organ.PRESIDENT_OF_COURT, "shandong-council-or-court-holds", {COUNCIL, Organ.COURT}),
            (
                "MEMBER_OF_SUPERVISORY_COMMISSION",
                Organ.HEAD_OF_SUPERVISORY_COMMISSION,
                "shandong-council-or-commission-holds",
                {COUNCIL, Organ.SUPERVISORY_COMMISSION},
            ),
            (
                "PROCURATOR",
                Organ.CHIEF_PROCURATOR,
                "shandong-council-or-procuratorate-holds",
                {COUNCIL, Organ.PROCURATORATE},
            ),
        ],
    )
    def test_each_organ(self, office: str, by: Organ, rule: str, right: set[Organ]) -> None:
        """The council, and where the office lies in a court or the like, that one."""
        case = decided(CITY, Office[office], by)
        wrong = {organ for organ in Organ if (rule, Effect.BREACH) in effects(case.check(Sworn(on=DAY, by=organ)))}
        assert wrong == set(Organ) - right
