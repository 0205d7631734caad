"""What Guangdong asks of a proposal to appoint or remove somebody."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from tests.local.guangdong.appointing import DAY, DIRECTOR, names, nominate, opened, proposed
from tests.local.guangdong.places import GUANGDONG, GUANGZHOU, HUBEI
from tests.never_forgives import articles

from npcproc.appointments.appointment import Attachment, Scheduled
from npcproc.appointments.offices import Office
from npcproc.bodies import Organ
from npcproc.findings import Effect

TIANHE = "440106"
WHO = "guangdong-nominated-by-its-head"
BEFORE = date(2022, 7, 27)


class TestWhoProposes:
    """Office by office, the head whom the Measures name makes the proposal (第四条至第七条)."""

    @pytest.mark.parametrize(
        ("place", "office", "by", "article"),
        [
            (GUANGDONG, "SECRETARY_GENERAL_OF_GOVERNMENT", Organ.HEAD_OF_GOVERNMENT, "4.1.2"),
            (TIANHE, "HEAD_OF_DEPARTMENT", Organ.HEAD_OF_GOVERNMENT, "4.1.2"),
            (GUANGZHOU, "MEMBER_OF_SUPERVISORY_COMMISSION", Organ.HEAD_OF_SUPERVISORY_COMMISSION, "5.1"),
            (TIANHE, "JUDGE", Organ.PRESIDENT_OF_COURT, "6.1"),
            (TIANHE, "PROCURATOR", Organ.CHIEF_PROCURATOR, "7.1.1"),
            (GUANGZHOU, "PROCURATOR_OF_OUTPOST", Organ.CHIEF_PROCURATOR, "7.1.2"),
            (GUANGDONG, "PROCURATOR_OF_BRANCH", Organ.CHIEF_PROCURATOR, "7.1.2"),
        ],
    )
    def test_nobody_else(self, place: str, office: str, by: Organ, article: str) -> None:
        """Whoever else proposes breaks the rule of the Measures beside the national one."""
        case = opened(place)
        assert WHO not in names(case, nominate(Office[office], by))
        for organ in set(Organ) - {by}:
            event = nominate(Office[office], organ)
            assert articles(case, event, GUANGDONG)[WHO] == {f"guangdong-appointments-2022/{article}"}

    def test_while_there_is_no_head(self) -> None:
        """Who proposes then is not said."""
        event = nominate(Office.JUDGE, Organ.CHAIRPERSONS_COUNCIL, head_vacant=True)
        assert WHO not in names(opened(), event)


class TestWhoDecides:
    """The committee fills the offices that the Measures list (第三条至第七条)."""

    @pytest.mark.parametrize("place", [GUANGDONG, GUANGZHOU, TIANHE])
    @pytest.mark.parametrize("office", ["OFFICER_OF_WORKING_BODY", "HEAD_OF_WORKING_BODY", "HEAD_OF_DEPARTMENT"])
    def test_another_body(self, place: str, office: str) -> None:
        """Put to the congress it is put to the wrong body."""
        found = names(opened(place), nominate(Office[office], put_to=Organ.CONGRESS))
        assert "guangdong-filled-by-the-committee" in found
        assert "guangdong-filled-by-the-committee" not in names(opened(place), nominate(Office[office]))

    def test_articles(self) -> None:
        """The staff of a county's committee is named by three items, that of a city's by one."""
        event = nominate(Office.HEAD_OF_WORKING_BODY, put_to=Organ.CONGRESS)
        by_place = {
            place: {
                slug.partition("/")[2]
                for slug in articles(opened(place), event, GUANGDONG)["guangdong-filled-by-the-committee"]
            }
            for place in (GUANGZHOU, TIANHE)
        }
        assert by_place == {GUANGZHOU: {"3.1.2"}, TIANHE: {"3.1.2", "3.1.3", "3.1.5"}}


class TestSigned:
    """The principal head of whoever proposes signs (第十一条)."""

    def test_unsigned(self) -> None:
        """Unsigned, it is refused."""
        found = opened().check(nominate(signed_by_head=False))
        assert [(f.rule.rpartition(".")[2], f.effect) for f in found] == [
            ("guangdong-signed-by-the-head", Effect.REFUSES)
        ]
        assert opened().check(nominate()) == ()


class TestPapers:
    """The form, the vetting of who is to be appointed, the reasons for a removal, what founds a new body (第十一条)."""

    @pytest.mark.parametrize(
        ("missing", "rule"), [("FORM", "guangdong-form-attached"), ("VETTING", "guangdong-vetting-attached")]
    )
    def test_an_appointment(self, missing: str, rule: str) -> None:
        """Each paper by itself."""
        papers = {Attachment.FORM, Attachment.VETTING} - {Attachment[missing]}
        assert names(opened(), nominate(attached=papers)) == {rule}

    def test_a_removal(self) -> None:
        """The form and the reasons, no vetting."""
        case = opened(removal=True)
        assert case.check(nominate(attached={Attachment.FORM})) == ()
        assert names(case, nominate(attached={Attachment.FORM}, reasons=" ")) == {"guangdong-reasons-attached"}
        assert names(case, nominate(attached={Attachment.VETTING})) == {"guangdong-form-attached"}

    def test_a_new_body(self) -> None:
        """For a body newly set up, what approves it; not for another."""
        papers = {Attachment.FORM, Attachment.VETTING}
        assert names(opened(), nominate(new_body=True)) == {"guangdong-founding-attached"}
        assert opened().check(nominate(new_body=True, attached=papers | {Attachment.FOUNDING})) == ()


class TestTenDays:
    """The papers come as a rule ten days before the session; less is a hint (第十一条)."""

    @pytest.mark.parametrize(("early", "found"), [(10, set()), (9, {"guangdong-ten-days-before"})])
    def test_a_session_fixed_before(self, early: int, found: set[str]) -> None:
        """Ten days are enough, nine are not."""
        case = opened().apply(Scheduled(on=date(2025, 4, 1), session_on=DAY + timedelta(days=early)))
        assert names(case, nominate()) == found
        assert {f.effect for f in case.check(nominate())} <= {Effect.ADVISORY}

    @pytest.mark.parametrize(("later", "found"), [(10, set()), (9, {"guangdong-still-ten-days-before"})])
    def test_a_session_fixed_after(self, later: int, found: set[str]) -> None:
        """The same where the session is fixed, or moved, afterwards."""
        assert names(proposed(), Scheduled(on=DAY, session_on=DAY + timedelta(days=later))) == found

    def test_due(self) -> None:
        """The day can be seen before it is missed."""
        case = opened().apply(Scheduled(on=date(2025, 4, 1), session_on=date(2025, 5, 20)))
        assert date(2025, 5, 10) in {due.by for due in case.due(DAY)}


class TestElsewhere:
    """Outside Guangdong, and before the Measures, nothing is added."""

    def test_another_province(self) -> None:
        """Neither signature nor papers are asked there."""
        assert opened(HUBEI).check(nominate(signed_by_head=False, attached=frozenset())) == ()

    def test_before(self) -> None:
        """The day before the Measures they ask nothing."""
        event = nominate(on=BEFORE, signed_by_head=False, attached=frozenset())
        assert opened().check(event) == ()
        assert names(opened(), nominate(on=BEFORE + timedelta(days=1), signed_by_head=False)) != set()

    def test_the_same_office(self) -> None:
        """The office used above is one that the committee fills."""
        assert opened().check(nominate(DIRECTOR)) == ()
