"""What Beijing asks of a proposal to appoint or remove somebody."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from tests.local.beijing.appointing import BEIJING, DAY, DISTRICT, HUBEI, breaks, nominate, opened, proposed
from tests.never_forgives import articles

from npcproc.appointments.appointment import Scheduled
from npcproc.appointments.offices import Office
from npcproc.bodies import Organ
from npcproc.findings import Effect

COUNCIL, MAYOR = Organ.CHAIRPERSONS_COUNCIL, Organ.HEAD_OF_GOVERNMENT
PRESIDENT, SPECIAL, CHIEF = Organ.PRESIDENT_OF_COURT, Organ.PRESIDENT_OF_SPECIAL_COURT, Organ.CHIEF_PROCURATOR
each_table = pytest.mark.parametrize("removal", [False, True])


class TestWhoProposes:
    """Office by office, the head or the council whom the regulations name makes the proposal (第五条至第九条)."""

    @pytest.mark.parametrize(
        ("office", "by", "cited"),
        [
            ("MEMBER_OF_SPECIAL_COMMITTEE", {COUNCIL}, {"5.1.1"}),
            ("MEMBER_OF_CREDENTIALS_COMMITTEE", {COUNCIL}, {"5.1.2"}),
            ("HEAD_OF_WORKING_BODY", {COUNCIL}, {"5.1.4"}),
            ("PRESIDENT_OF_SPECIAL_COURT", {COUNCIL}, {"8.1.1"}),
            ("DEPUTY_HEAD_OF_GOVERNMENT", {MAYOR}, {"6.1.1"}),
            ("HEAD_OF_DEPARTMENT", {MAYOR}, {"6.1.2"}),
            ("MEMBER_OF_SUPERVISORY_COMMISSION", {Organ.HEAD_OF_SUPERVISORY_COMMISSION}, {"7.1"}),
            ("JUDGE_OF_INTERMEDIATE_COURT", {PRESIDENT}, {"8.1.2"}),
            ("JUDGE_OF_SPECIAL_COURT", {PRESIDENT, SPECIAL}, {"8.1.2", "8.1.3", "8.1.4"}),
            ("CHIEF_OF_BRANCH_PROCURATORATE", {CHIEF}, {"9.1.1"}),
            ("PROCURATOR_OF_BRANCH", {CHIEF}, {"9.1.2"}),
        ],
    )
    def test_nobody_else(self, office: str, by: set[Organ], cited: set[str]) -> None:
        """Whoever else proposes breaks the rule."""
        rule = f"beijing-nominated-by-{'the-council' if by == {COUNCIL} else 'its-head'}"
        wrong = {organ for organ in Organ if rule in breaks(opened(), nominate(Office[office], organ))}
        assert wrong == set(Organ) - by
        found = articles(opened(), nominate(Office[office], Organ.CONGRESS), BEIJING)[rule]
        assert {slug.partition("/")[2] for slug in found} == cited

    def test_while_there_is_no_mayor(self) -> None:
        """The council proposes deputy mayors, and nobody else (第六条)."""
        office, rule = Office.DEPUTY_HEAD_OF_GOVERNMENT, "beijing-while-there-is-no-mayor"
        wrong = {o for o in Organ if rule in breaks(opened(), nominate(office, o, head_vacant=True))}
        assert wrong == set(Organ) - {COUNCIL}
        assert rule not in breaks(opened(), nominate(office, COUNCIL))


class TestWhoIsEligible:
    """Deputies for special committees, members of the committee for the credentials committee (第五条)."""

    def test_special_committees(self) -> None:
        """Only a deputy; of others it is not asked."""
        office = Office.MEMBER_OF_SPECIAL_COMMITTEE
        rule = {"beijing-from-the-deputies": Effect.REFUSES}
        assert breaks(opened(), nominate(office, COUNCIL, deputy=False)) == rule
        assert breaks(opened(), nominate(office, COUNCIL)) == {}
        assert breaks(opened(), nominate(deputy=False)) == {}

    def test_credentials_committee(self) -> None:
        """By both laws."""
        event = nominate(Office.MEMBER_OF_CREDENTIALS_COMMITTEE, COUNCIL, from_standing_committee=False)
        assert articles(opened(), event, BEIJING) == {
            "from-the-standing-committee": {"beijing-appointments-2023/5.1.2"}
        }


class TestPapers:
    """In writing, with particulars, reasons and an explanation (第十三条)."""

    @pytest.mark.parametrize(
        ("said", "rule"),
        [
            ({"in_writing": False}, "beijing-in-writing"),
            ({"reasons": " "}, "beijing-reasons-attached"),
            ({"attached": set()}, "beijing-explanation-attached"),
        ],
    )
    @each_table
    def test_each(self, said: dict[str, Any], rule: str, removal: bool) -> None:  # noqa: FBT001 - a parameter
        """Each by itself, of removals too."""
        case = opened(removal=removal)
        assert breaks(case, nominate()) == {}
        assert breaks(case, nominate(**said)) == {rule: Effect.REFUSES}

    def test_particulars(self) -> None:
        """Of whoever is to be appointed alone."""
        assert set(breaks(opened(), nominate(particulars=""))) == {"beijing-particulars-attached"}
        assert breaks(opened(removal=True), nominate(particulars="")) == {}


class TestTenDays:
    """What a head proposes comes ten days before the session, unless the delay is explained (第十二条)."""

    @pytest.mark.parametrize(("early", "found"), [(10, {}), (9, {"beijing-ten-days-before": Effect.BREACH})])
    def test_a_session_fixed_before(self, early: int, found: dict[str, Effect]) -> None:
        """Ten days are enough, nine are a breach."""
        case = opened().apply(Scheduled(on=DAY, session_on=DAY + timedelta(days=early)))
        assert breaks(case, nominate()) == found
        assert breaks(case, nominate(lateness_explained=True)) == {}

    @pytest.mark.parametrize(("later", "found"), [(10, {}), (9, {"beijing-still-ten-days-before": Effect.BREACH})])
    def test_a_session_fixed_after(self, later: int, found: dict[str, Effect]) -> None:
        """The same where the session is fixed, or moved, afterwards."""
        event = Scheduled(on=DAY, session_on=DAY + timedelta(days=later))
        assert breaks(proposed(), event) == found
        assert breaks(proposed(lateness_explained=True), event) == {}

    def test_the_councils_own(self) -> None:
        """The article speaks of what the heads propose."""
        own: dict[str, Any] = {"office": Office.HEAD_OF_WORKING_BODY, "by": COUNCIL}
        soon = Scheduled(on=DAY, session_on=DAY + timedelta(days=1))
        assert breaks(opened().apply(soon), nominate(**own)) == {}
        assert breaks(proposed(**own), soon) == {}


class TestElsewhere:
    """The municipality alone is bound."""

    @pytest.mark.parametrize("place", [DISTRICT, HUBEI])
    def test_nothing_added(self, place: str) -> None:
        """Neither in its districts nor in another province."""
        event = nominate(in_writing=False, reasons="", particulars="", attached=set())
        assert breaks(opened(place), event) == {}
