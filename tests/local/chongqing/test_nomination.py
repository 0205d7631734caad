"""What Chongqing asks of a proposal to appoint or remove somebody."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from tests.local.chongqing.appointing import CITY, DAY, DISTRICT, HUBEI, examined, names, nominate, opened, proposed
from tests.never_forgives import articles

from npcproc.appointments.appointment import Attachment, Scheduled
from npcproc.appointments.offices import Office
from npcproc.bodies import Organ
from npcproc.findings import Effect
from npcproc.local.chongqing.nomination import LegalExaminationTaken

COUNCIL, MAYOR = Organ.CHAIRPERSONS_COUNCIL, Organ.HEAD_OF_GOVERNMENT
EARLY = date(2025, 4, 1)
EXPLANATION, VETTING, FOUNDING = Attachment.EXPLANATION, Attachment.VETTING, Attachment.FOUNDING


class TestWhoProposes:
    """Office by office, the head or the council whom the regulations name makes the proposal (第六条至第十条)."""

    @pytest.mark.parametrize(
        ("place", "office", "by", "article"),
        [
            (CITY, "MEMBER_OF_SPECIAL_COMMITTEE", COUNCIL, "6.1.1"),
            (CITY, "DEPUTY_SECRETARY_GENERAL_OF_STANDING_COMMITTEE", COUNCIL, "6.1.2"),
            (CITY, "HEAD_OF_WORKING_BODY", COUNCIL, "6.1.2"),
            (DISTRICT, "MEMBER_OF_CREDENTIALS_COMMITTEE", COUNCIL, "6.1.3"),
            (CITY, "PRESIDENT_OF_SPECIAL_COURT", COUNCIL, "9.1.1"),
            (CITY, "DEPUTY_HEAD_OF_GOVERNMENT", MAYOR, "7.1.1"),
            (CITY, "SECRETARY_GENERAL_OF_GOVERNMENT", MAYOR, "7.1.2"),
            (DISTRICT, "HEAD_OF_DEPARTMENT", MAYOR, "7.1.3"),
            (DISTRICT, "MEMBER_OF_SUPERVISORY_COMMISSION", Organ.HEAD_OF_SUPERVISORY_COMMISSION, "8.1"),
            (CITY, "JUDGE_OF_INTERMEDIATE_COURT", Organ.PRESIDENT_OF_COURT, "9.1.2"),
            (CITY, "JUDGE_OF_SPECIAL_COURT", Organ.PRESIDENT_OF_SPECIAL_COURT, "9.1.3"),
            (CITY, "CHIEF_OF_BRANCH_PROCURATORATE", Organ.CHIEF_PROCURATOR, "9.1.4"),
            (DISTRICT, "JUDGE", Organ.PRESIDENT_OF_COURT, "10.1.1"),
            (DISTRICT, "PROCURATOR", Organ.CHIEF_PROCURATOR, "10.1.2"),
        ],
    )
    def test_nobody_else(self, place: str, office: str, by: Organ, article: str) -> None:
        """Whoever else proposes breaks the rule."""
        rule = f"chongqing-nominated-by-{'the-council' if by is COUNCIL else 'its-head'}"
        case = examined(place)
        assert rule not in names(case, nominate(Office[office], by))
        for organ in set(Organ) - {by}:
            found = articles(case, nominate(Office[office], organ), CITY)
            assert found[rule] == {f"chongqing-appointments-2022/{article}"}

    def test_a_districts_staff(self) -> None:
        """Named by two items, that of the municipality by one."""
        found = articles(examined(DISTRICT), nominate(Office.OFFICER_OF_WORKING_BODY), CITY)
        assert found["chongqing-nominated-by-the-council"] == {
            "chongqing-appointments-2022/6.1.2",
            "chongqing-appointments-2022/6.1.5",
        }

    def test_while_there_is_no_head(self) -> None:
        """Who proposes then is not said."""
        event = nominate(Office.DEPUTY_HEAD_OF_GOVERNMENT, COUNCIL, head_vacant=True)
        assert "chongqing-nominated-by-its-head" not in names(examined(), event)


class TestExamination:
    """Whoever is to be appointed has passed the examination in law, in this term (第十六条)."""

    @pytest.mark.parametrize(
        ("taken", "found"),
        [
            ([], {"chongqing-passed", "chongqing-passed-this-term"}),
            ([{"passed": False}], {"chongqing-passed"}),
            ([{"passed": False}, {"passed": False}], {"chongqing-passed"}),
            ([{"passed": False}, {"passed": True}], set()),
            ([{"this_term": False}], {"chongqing-passed-this-term"}),
            ([{}], set()),
        ],
    )
    def test_how_often(self, taken: list[dict[str, Any]], found: set[str]) -> None:
        """At the second try if need be."""
        case = opened()
        for said in taken:
            case = case.apply(LegalExaminationTaken(on=DAY, **said))
        assert names(case, nominate()) == found

    def test_who_holds_it(self) -> None:
        """The working body; another is a breach."""
        found = opened().check(LegalExaminationTaken(on=DAY, by=Organ.GOVERNMENT))
        assert [(f.rule.rpartition(".")[2], f.effect) for f in found] == [
            ("chongqing-working-body-examines", Effect.BREACH)
        ]

    def test_not_for_the_removed(self) -> None:
        """Whoever is removed takes none."""
        assert opened(removal=True).check(nominate()) == ()


class TestQualified:
    """Whoever is to be appointed has the qualifications (第十六条)."""

    def test_without(self) -> None:
        """Without them nobody is proposed."""
        found = examined().check(nominate(qualified=False))
        assert [(f.rule.rpartition(".")[2], f.effect) for f in found] == [("chongqing-qualified", Effect.REFUSES)]


class TestOnceMore:
    """Whoever was not carried is assessed further, and is not proposed again after two times (第二十一条)."""

    @pytest.mark.parametrize(
        ("times", "again", "found"),
        [
            (0, False, set()),
            (1, False, {"chongqing-assessed-again"}),
            (1, True, set()),
            (2, True, {"chongqing-not-twice-in-a-row"}),
        ],
    )
    def test_how_often(self, times: int, again: bool, found: set[str]) -> None:  # noqa: FBT001
        """Once is forgiven, twice is not."""
        assert names(examined(), nominate(rejected_in_a_row=times, assessed_again=again)) == found


class TestPapers:
    """An explanation, vetting or a short account, and what founds a new body (第十七条)."""

    @pytest.mark.parametrize(
        ("said", "found"),
        [
            ({}, set()),
            ({"attached": set()}, {"chongqing-explanation-attached"}),
            ({"particulars": ""}, {"chongqing-vetting-attached"}),
            ({"particulars": "", "attached": {EXPLANATION, VETTING}}, set()),
            ({"new_body": True, "attached": {EXPLANATION, FOUNDING}}, set()),
        ],
    )
    @pytest.mark.parametrize("removal", [False, True])
    def test_papers(self, said: dict[str, Any], found: set[str], removal: bool) -> None:  # noqa: FBT001
        """Each by itself, of removals too."""
        assert names(opened(removal=True) if removal else examined(), nominate(**said)) == found

    def test_a_new_body(self) -> None:
        """Of an appointment alone."""
        assert names(examined(), nominate(new_body=True)) == {"chongqing-founding-attached"}
        assert opened(removal=True).check(nominate(new_body=True)) == ()


class TestSevenDays:
    """The proposal comes seven days before the session, unless the delay is explained (第十七条)."""

    @pytest.mark.parametrize(("early", "found"), [(7, set()), (6, {"chongqing-seven-days-before"})])
    def test_a_session_fixed_before(self, early: int, found: set[str]) -> None:
        """Seven days are enough, six are a breach."""
        case = examined().apply(Scheduled(on=DAY, session_on=DAY + timedelta(days=early)))
        assert names(case, nominate()) == found
        assert {f.effect for f in case.check(nominate())} <= {Effect.BREACH}
        assert case.check(nominate(lateness_explained=True)) == ()

    @pytest.mark.parametrize(("later", "found"), [(7, set()), (6, {"chongqing-still-seven-days-before"})])
    def test_a_session_fixed_after(self, later: int, found: set[str]) -> None:
        """The same where the session is fixed, or moved, afterwards."""
        event = Scheduled(on=DAY, session_on=DAY + timedelta(days=later))
        assert names(proposed(), event) == found
        assert proposed(lateness_explained=True).check(event) == ()


class TestElsewhere:
    """Outside Chongqing nothing is added."""

    def test_another_province(self) -> None:
        """Neither examination nor papers are asked there."""
        event = nominate(attached=frozenset(), particulars="", qualified=False, rejected_in_a_row=3)
        assert opened(HUBEI).check(event) == ()
        assert opened().check(nominate(on=EARLY)) != ()
