"""What is asked of a proposal."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.appointments.appointment.acts import (
    BRANCH,
    CITY,
    COUNTY,
    DAY,
    NATION,
    PROVINCE,
    appoint,
    effects,
    lawful,
    names,
    nominate,
    remove,
)

from npcproc.appointments.appointment import GovernmentElected, Ground
from npcproc.appointments.offices import COURT_OFFICES, JUDGES, PROCURATORATE_OFFICES, Office
from npcproc.bodies import Organ, StandingCommittee
from npcproc.findings import Effect, Refused
from npcproc.rules.ranges import OneOf

LOCAL = (PROVINCE, CITY, COUNTY)
EVERYWHERE = (NATION, *LOCAL)


class TestOfficeOfThisLevel:
    """The office is one that the law has at this level (地方组织法第七十条、宪法第一百零四条)."""

    @pytest.mark.parametrize("body", [PROVINCE, CITY])
    def test_a_secretary_general(self, body: StandingCommittee) -> None:
        """A province and a city have one."""
        lawful(appoint(body), nominate(Office.SECRETARY_GENERAL_OF_GOVERNMENT, Organ.HEAD_OF_GOVERNMENT))

    def test_none_in_a_county(self) -> None:
        """A county has none."""
        event = nominate(Office.SECRETARY_GENERAL_OF_GOVERNMENT, Organ.HEAD_OF_GOVERNMENT)
        assert effects(appoint(COUNTY).check(event)) == {("office-of-this-level", Effect.REFUSES)}

    def test_a_state_councillor_is_the_nations(self) -> None:
        """No province appoints one."""
        event = nominate(Office.STATE_COUNCILLOR, Organ.HEAD_OF_GOVERNMENT)
        assert "office-of-this-level" in names(appoint(PROVINCE).check(event))

    @pytest.mark.parametrize("body", EVERYWHERE)
    def test_the_chief_procurator_below(self, body: StandingCommittee) -> None:
        """The congress below elects and recalls one; the committee only approves, and neither appoints nor removes."""
        event = nominate(Office.CHIEF_PROCURATOR_BELOW, Organ.CHIEF_PROCURATOR, ground=Ground.MISCONDUCT)
        for case in (appoint(body), remove(body)):
            assert effects(case.check(event)) == {("office-of-this-level", Effect.REFUSES)}

    @pytest.mark.parametrize("body", LOCAL)
    def test_what_national_law_leaves_open(self, body: StandingCommittee) -> None:
        """Posts in the committee's own offices are not refused where only local law speaks of them."""
        lawful(appoint(body), nominate(Office.OFFICER_OF_WORKING_BODY, Organ.CHAIRPERSONS_COUNCIL))


class TestPutToTheCommittee:
    """What a standing committee decides is put to it (宪法第六十七条、第一百零四条)."""

    def test_put_to_the_congress(self) -> None:
        """A proposal addressed to the congress is none before its committee."""
        event = nominate(Office.HEAD_OF_DEPARTMENT, Organ.HEAD_OF_GOVERNMENT, put_to=Organ.CONGRESS)
        assert "put-to-the-committee" in names(appoint(COUNTY).check(event))


class TestFilledByTheCommittee:
    """An office is filled by the body to which the law leaves it."""

    @pytest.mark.parametrize("body", EVERYWHERE)
    @pytest.mark.parametrize(
        "office",
        [
            Office.HEAD_OF_GOVERNMENT,
            Office.DIRECTOR_OF_SUPERVISORY_COMMISSION,
            Office.PRESIDENT_OF_COURT,
            Office.CHIEF_PROCURATOR,
            Office.CHAIR_OF_SPECIAL_COMMITTEE,
        ],
    )
    def test_what_the_congress_elects(self, body: StandingCommittee, office: Office) -> None:
        """A committee appoints no mayor, no president of the court: those are elected."""
        event = nominate(office, Organ.CHAIRPERSONS_COUNCIL)
        with pytest.raises(Refused) as refused:
            appoint(body).apply(event)
        assert "filled-by-the-committee" in names(refused.value.findings)

    def test_the_finding_says_who_elects(self) -> None:
        """It names the congress, and the item by which it elects a mayor."""
        found = appoint(CITY).check(nominate(Office.HEAD_OF_GOVERNMENT, Organ.CHAIRPERSONS_COUNCIL))
        (finding,) = (f for f in found if f.rule == "appointment.appointment.filled-by-the-committee")
        assert {cite.slug for cite in finding.cites} == {"organic-law-2022/11.1.5", "constitution-2018/101.1"}
        assert isinstance(finding.required, OneOf)
        assert Organ.CONGRESS in finding.required

    @pytest.mark.parametrize("body", LOCAL)
    def test_a_deputy_head(self, body: StandingCommittee) -> None:
        """The congress elects deputy heads and the committee decides on individual ones: both texts are read."""
        lawful(appoint(body), nominate(Office.DEPUTY_HEAD_OF_GOVERNMENT, Organ.HEAD_OF_GOVERNMENT))


class TestNominatedByItsHead:
    """The head of the organ that the law names makes the proposal (地方组织法第五十条、监察法第九条)."""

    @pytest.mark.parametrize("body", EVERYWHERE)
    def test_a_deputy_director(self, body: StandingCommittee) -> None:
        """The director of the supervisory commission proposes a deputy director."""
        event = nominate(
            Office.DEPUTY_DIRECTOR_OF_SUPERVISORY_COMMISSION,
            Organ.HEAD_OF_SUPERVISORY_COMMISSION,
        )
        lawful(appoint(body), event)

    @pytest.mark.parametrize("body", EVERYWHERE)
    @pytest.mark.parametrize("by", [Organ.HEAD_OF_GOVERNMENT, Organ.CHAIRPERSONS_COUNCIL])
    def test_not_by_the_head_of_government(self, body: StandingCommittee, by: Organ) -> None:
        """The district head may not propose one, nor the council of chairpersons."""
        event = nominate(Office.DEPUTY_DIRECTOR_OF_SUPERVISORY_COMMISSION, by)
        with pytest.raises(Refused) as refused:
            appoint(body).apply(event)
        assert effects(refused.value.findings) == {("nominated-by-its-head", Effect.REFUSES)}

    @pytest.mark.parametrize(
        ("on", "slugs"),
        [
            (date(2025, 5, 31), {"supervisory-commission-law-2018/9.2", "organic-law-2022/50.1.15"}),
            (date(2025, 6, 1), {"supervisory-commission-law-2024/9.2", "organic-law-2022/50.1.15"}),
        ],
    )
    def test_the_law_of_the_day(self, on: date, slugs: set[str]) -> None:
        """The articles are those in force that day."""
        event = nominate(Office.MEMBER_OF_SUPERVISORY_COMMISSION, Organ.HEAD_OF_GOVERNMENT, on=on)
        (finding,) = appoint(COUNTY).check(event)
        assert {cite.slug for cite in finding.cites} == slugs

    @pytest.mark.parametrize("body", EVERYWHERE)
    @pytest.mark.parametrize("office", [o for o in Office if o in COURT_OFFICES | PROCURATORATE_OFFICES])
    def test_courts_and_procuratorates(self, body: StandingCommittee, office: Office) -> None:
        """Each proposes for its own house and not for the other."""
        right, wrong = Organ.PRESIDENT_OF_COURT, Organ.CHIEF_PROCURATOR
        if office in PROCURATORATE_OFFICES:
            right, wrong = wrong, right
        lawful(appoint(body), nominate(office, right))
        assert names(appoint(body).check(nominate(office, wrong))) == {"nominated-by-its-head"}

    def test_a_minister(self) -> None:
        """The premier proposes; the chair of the armed forces proposes for their commission."""
        lawful(appoint(NATION), nominate(Office.HEAD_OF_DEPARTMENT, Organ.HEAD_OF_GOVERNMENT))
        office = Office.MEMBER_OF_CENTRAL_MILITARY_COMMISSION
        assert names(appoint(NATION).check(nominate(office, Organ.HEAD_OF_GOVERNMENT))) == {"nominated-by-its-head"}

    def test_where_no_text_says_who(self) -> None:
        """A deputy head of a local government may be proposed by anyone: the article names nobody."""
        lawful(appoint(COUNTY), nominate(Office.DEPUTY_HEAD_OF_GOVERNMENT, Organ.CHAIRPERSONS_COUNCIL))

    @pytest.mark.parametrize("body", EVERYWHERE)
    def test_a_removal_too(self, body: StandingCommittee) -> None:
        """Whoever proposes an appointment proposes the removal."""
        office = Office.MEMBER_OF_SUPERVISORY_COMMISSION
        lawful(remove(body), nominate(office, Organ.HEAD_OF_SUPERVISORY_COMMISSION))
        assert names(remove(body).check(nominate(office, Organ.HEAD_OF_GOVERNMENT))) == {"nominated-by-its-head"}


class TestHeadIsThereToNominate:
    """While the post of the head is vacant the text names nobody; that is a hint and no bar."""

    @pytest.mark.parametrize(
        "by",
        [Organ.CHAIRPERSONS_COUNCIL, Organ.SUPERVISORY_COMMISSION, Organ.HEAD_OF_SUPERVISORY_COMMISSION],
    )
    def test_an_advisory_finding(self, by: Organ) -> None:
        """Whoever proposes then, the case goes on with a hint."""
        event = nominate(Office.DEPUTY_DIRECTOR_OF_SUPERVISORY_COMMISSION, by, head_vacant=True)
        case = appoint(COUNTY).apply(event)
        assert effects(case.findings) == {("head-is-there-to-nominate", Effect.ADVISORY)}

    def test_where_the_council_nominates(self) -> None:
        """The council of chairpersons is never vacant: such a statement changes nothing."""
        event = nominate(Office.MEMBER_OF_SPECIAL_COMMITTEE, Organ.PRESIDIUM, head_vacant=True)
        assert effects(appoint(COUNTY).check(event)) == {("nominated-by-the-council", Effect.REFUSES)}


class TestNominatedByTheCouncil:
    """Posts in committees, and presidents of certain courts, are proposed by the council (第三十四、五十、五十六条)."""

    @pytest.mark.parametrize("body", EVERYWHERE)
    def test_special_committees(self, body: StandingCommittee) -> None:
        """The council proposes, not the head of government."""
        for office in (Office.VICE_CHAIR_OF_SPECIAL_COMMITTEE, Office.MEMBER_OF_SPECIAL_COMMITTEE):
            lawful(appoint(body), nominate(office, Organ.CHAIRPERSONS_COUNCIL))
            wrong = nominate(office, Organ.HEAD_OF_GOVERNMENT)
            assert names(appoint(body).check(wrong)) == {"nominated-by-the-council"}

    def test_presidents_of_intermediate_courts(self) -> None:
        """In a directly governed municipality the council proposes them, not the president of the high court."""
        office = Office.PRESIDENT_OF_INTERMEDIATE_COURT
        lawful(appoint(BRANCH), nominate(office, Organ.CHAIRPERSONS_COUNCIL))
        wrong = nominate(office, Organ.PRESIDENT_OF_COURT)
        assert names(appoint(BRANCH).check(wrong)) == {"nominated-by-the-council"}

    def test_the_national_working_committees(self) -> None:
        """The chairperson alone proposes there."""
        office = Office.OFFICER_OF_WORKING_BODY
        lawful(appoint(NATION), nominate(office, Organ.CHAIRPERSON))
        assert names(appoint(NATION).check(nominate(office, Organ.CHAIRPERSONS_COUNCIL))) == {
            "nominated-by-the-council"
        }


class TestFromTheStandingCommittee:
    """Members of the credentials committee come from the standing committee (地方组织法第五十六条)."""

    @pytest.mark.parametrize("body", EVERYWHERE)
    def test_a_member_and_an_outsider(self, body: StandingCommittee) -> None:
        """A member may be proposed, an outsider may not."""
        office = Office.MEMBER_OF_CREDENTIALS_COMMITTEE
        lawful(appoint(body), nominate(office, Organ.CHAIRPERSONS_COUNCIL, from_standing_committee=True))
        outsider = nominate(office, Organ.CHAIRPERSONS_COUNCIL, from_standing_committee=False)
        assert effects(appoint(body).check(outsider)) == {("from-the-standing-committee", Effect.REFUSES)}

    def test_not_asked_of_a_removal(self) -> None:
        """Whoever is no longer a member of the standing committee can still be removed."""
        lawful(remove(COUNTY), nominate(Office.MEMBER_OF_CREDENTIALS_COMMITTEE, Organ.CHAIRPERSONS_COUNCIL))


class TestNoMoreTerms:
    """Vice-premiers and state councillors serve two terms in a row at most (宪法第八十七条)."""

    @pytest.mark.parametrize("office", [Office.DEPUTY_HEAD_OF_GOVERNMENT, Office.STATE_COUNCILLOR])
    def test_a_third(self, office: Office) -> None:
        """The second is lawful, a third cannot stand; a third minister's term is no matter."""
        lawful(appoint(NATION), nominate(office, Organ.HEAD_OF_GOVERNMENT, term_in_a_row=2))
        third = nominate(office, Organ.HEAD_OF_GOVERNMENT, term_in_a_row=3)
        assert effects(appoint(NATION).check(third)) == {("no-more-terms", Effect.REFUSES)}
        lawful(appoint(NATION), nominate(Office.HEAD_OF_DEPARTMENT, Organ.HEAD_OF_GOVERNMENT, term_in_a_row=3))

    @pytest.mark.parametrize("body", LOCAL)
    def test_no_limit_below(self, body: StandingCommittee) -> None:
        """A vice-mayor may be appointed a third time; and whoever served too long can be removed."""
        event = nominate(Office.DEPUTY_HEAD_OF_GOVERNMENT, Organ.HEAD_OF_GOVERNMENT, term_in_a_row=3)
        lawful(appoint(body), event)
        lawful(remove(NATION), event)

    def test_a_term_before_the_first(self) -> None:
        """Is impossible, not unlawful."""
        with pytest.raises(ValueError, match="term_in_a_row"):
            nominate(Office.JUDGE, Organ.PRESIDENT_OF_COURT, term_in_a_row=0)


class TestWithinTwoMonths:
    """Heads of departments of a new government are proposed within two months (地方组织法第七十一条)."""

    @given(elected=st.dates(date(2022, 3, 12), date(2030, 1, 1)))
    def test_the_last_day_and_the_next(self, elected: date) -> None:
        """The day two months on is in time, the next day is a breach and no bar."""
        case = appoint(COUNTY).apply(GovernmentElected(on=elected, office=Office.HEAD_OF_DEPARTMENT))
        (due,) = (due for due in case.due(elected) if due.rule == "appointment.appointment.within-two-months")
        assert isinstance(due.by, date)
        assert (due.by.year * 12 + due.by.month) - (elected.year * 12 + elected.month) == 2
        event = nominate(Office.HEAD_OF_DEPARTMENT, Organ.HEAD_OF_GOVERNMENT, on=due.by)
        lawful(case, event)
        late = nominate(Office.HEAD_OF_DEPARTMENT, Organ.HEAD_OF_GOVERNMENT, on=due.by + timedelta(days=1))
        assert effects(case.apply(late).findings) == {("within-two-months", Effect.BREACH)}

    def test_the_end_of_a_month(self) -> None:
        """From 31 December the last day is the last of February."""
        case = appoint(CITY).apply(GovernmentElected(on=date(2024, 12, 31), office=Office.HEAD_OF_AUDIT))
        assert [due.by for due in case.due(date(2025, 1, 1)) if due.rule] == [date(2025, 2, 28)]

    @pytest.mark.parametrize("body", LOCAL)
    @pytest.mark.parametrize("office", Office)
    def test_the_secretary_general_and_departments(self, office: Office, body: StandingCommittee) -> None:
        """The article names them; whatever else a new term leaves open, a judge or a deputy head, has no limit."""
        case = appoint(body).apply(GovernmentElected(on=DAY, office=office))
        bound = office in {Office.SECRETARY_GENERAL_OF_GOVERNMENT, Office.HEAD_OF_DEPARTMENT, Office.HEAD_OF_AUDIT}
        late = nominate(office, Organ.HEAD_OF_GOVERNMENT, on=DAY + timedelta(days=90))
        assert ("within-two-months" in names(case.check(late))) is bound
        assert any(due.rule for due in case.due(DAY)) is bound

    def test_only_for_a_new_government(self) -> None:
        """A post that falls vacant later has no time limit."""
        assert all(due.rule is None for due in appoint(CITY).due(DAY))


class TestAuditAboveConsulted:
    """The audit office above is asked before (审计法第十七条)."""

    @pytest.mark.parametrize("body", LOCAL)
    def test_asked_and_not_asked(self, body: StandingCommittee) -> None:
        """Not asking is a breach, for an appointment and for a removal."""
        asked = nominate(Office.HEAD_OF_AUDIT, Organ.HEAD_OF_GOVERNMENT, audit_above_consulted=True)
        unasked = nominate(Office.HEAD_OF_AUDIT, Organ.HEAD_OF_GOVERNMENT, audit_above_consulted=False)
        for case in (appoint(body), remove(body)):
            lawful(case, asked)
            assert effects(case.check(unasked)) == {("audit-above-consulted", Effect.BREACH)}

    def test_only_of_audit(self) -> None:
        """Nobody else's appointment asks for it, nor does the nation's auditor-general."""
        lawful(
            appoint(COUNTY),
            nominate(Office.HEAD_OF_DEPARTMENT, Organ.HEAD_OF_GOVERNMENT, audit_above_consulted=False),
        )
        lawful(appoint(NATION), nominate(Office.HEAD_OF_AUDIT, Organ.HEAD_OF_GOVERNMENT, audit_above_consulted=False))


class TestAttached:
    """The nation's committee wants the person's particulars and the reasons attached (议事规则第二十一条)."""

    @pytest.mark.parametrize("on", [date(2022, 6, 24), date(2022, 6, 25)])
    @pytest.mark.parametrize(
        ("lacking", "rule"), [("particulars", "particulars-attached"), ("reasons", "reasons-attached")]
    )
    def test_both_are_wanted(self, on: date, lacking: str, rule: str) -> None:
        """A blank one is refused, under the old rules and the new."""
        blank = nominate(Office.JUDGE, Organ.PRESIDENT_OF_COURT, on=on, **{lacking: " "})
        assert effects(appoint(NATION).check(blank)) == {(rule, Effect.REFUSES)}

    @pytest.mark.parametrize("body", LOCAL)
    def test_national_statutes_ask_no_more(self, body: StandingCommittee) -> None:
        """Of local committees no national statute asks it."""
        lawful(appoint(body), nominate(Office.JUDGE, Organ.PRESIDENT_OF_COURT, particulars="", reasons=""))


class TestRemovedOnAGround:
    """Judges and procurators are removed on a statutory ground alone (法官法、检察官法第二十条)."""

    @pytest.mark.parametrize("ground", Ground)
    def test_every_ground(self, ground: Ground) -> None:
        """Each of the eight will do."""
        for office, by in ((Office.JUDGE, Organ.PRESIDENT_OF_COURT), (Office.PROCURATOR, Organ.CHIEF_PROCURATOR)):
            lawful(remove(COUNTY), nominate(office, by, ground=ground))

    @pytest.mark.parametrize(
        ("office", "by", "rule"),
        [
            (Office.JUDGE, Organ.PRESIDENT_OF_COURT, "judge-removed-on-a-ground"),
            (Office.PROCURATOR, Organ.CHIEF_PROCURATOR, "procurator-removed-on-a-ground"),
        ],
    )
    def test_no_ground(self, office: Office, by: Organ, rule: str) -> None:
        """Without one the removal cannot stand."""
        assert effects(remove(COUNTY).check(nominate(office, by))) == {(rule, Effect.REFUSES)}

    def test_not_asked_of_others(self) -> None:
        """A head of department needs no such ground, nor does any appointment."""
        lawful(remove(COUNTY), nominate(Office.HEAD_OF_DEPARTMENT, Organ.HEAD_OF_GOVERNMENT))
        lawful(appoint(COUNTY), nominate(Office.JUDGE, Organ.PRESIDENT_OF_COURT))

    def test_all_judges(self) -> None:
        """A chief of a division is a judge in that sense."""
        assert Office.CHIEF_OF_DIVISION in JUDGES
        found = remove(COUNTY).check(nominate(Office.CHIEF_OF_DIVISION, Organ.PRESIDENT_OF_COURT))
        assert names(found) == {"judge-removed-on-a-ground"}


CONGRESS, COMMITTEE = Organ.CONGRESS, Organ.STANDING_COMMITTEE
EITHER = {CONGRESS, COMMITTEE}
PRIME, DIRECTOR = Organ.HEAD_OF_GOVERNMENT, Organ.HEAD_OF_SUPERVISORY_COMMISSION
PRESIDENT, CHIEF, COUNCIL = Organ.PRESIDENT_OF_COURT, Organ.CHIEF_PROCURATOR, Organ.CHAIRPERSONS_COUNCIL

# office: at which levels it is (nation, province, city, county), who may fill it, which head proposes, or which organ
# of the congress does; None where no text says
FILLED: tuple[tuple[str, str, set[Organ], Organ | None, Organ | None], ...] = (
    ("HEAD_OF_STATE", "N", {CONGRESS}, None, None),
    ("DEPUTY_HEAD_OF_STATE", "N", {CONGRESS}, None, None),
    ("MEMBER_OF_STANDING_COMMITTEE", "NPMC", {CONGRESS}, None, None),
    ("CHAIR_OF_STANDING_COMMITTEE", "NPMC", {CONGRESS}, None, None),
    ("VICE_CHAIR_OF_STANDING_COMMITTEE", "NPMC", {CONGRESS}, None, None),
    ("SECRETARY_GENERAL_OF_STANDING_COMMITTEE", "NPM", {CONGRESS}, None, None),
    ("DEPUTY_SECRETARY_GENERAL_OF_STANDING_COMMITTEE", "N", {COMMITTEE}, None, Organ.CHAIRPERSON),
    ("DEPUTY_SECRETARY_GENERAL_OF_STANDING_COMMITTEE", "PMC", set(), None, None),
    ("HEAD_OF_WORKING_BODY", "N", {COMMITTEE}, None, Organ.CHAIRPERSON),
    ("HEAD_OF_WORKING_BODY", "PMC", set(), None, None),
    ("OFFICER_OF_WORKING_BODY", "N", {COMMITTEE}, None, Organ.CHAIRPERSON),
    ("OFFICER_OF_WORKING_BODY", "PMC", set(), None, None),
    ("CHAIR_OF_SPECIAL_COMMITTEE", "NPMC", {CONGRESS}, None, Organ.PRESIDIUM),
    ("VICE_CHAIR_OF_SPECIAL_COMMITTEE", "NPMC", {COMMITTEE}, None, COUNCIL),
    ("MEMBER_OF_SPECIAL_COMMITTEE", "NPMC", {COMMITTEE}, None, COUNCIL),
    ("ADVISER_OF_SPECIAL_COMMITTEE", "N", {COMMITTEE}, None, None),
    ("MEMBER_OF_CREDENTIALS_COMMITTEE", "NPMC", {COMMITTEE}, None, COUNCIL),
    ("HEAD_OF_GOVERNMENT", "N", {CONGRESS}, Organ.HEAD_OF_STATE, None),
    ("HEAD_OF_GOVERNMENT", "PMC", {CONGRESS}, None, None),
    ("HEAD_OF_AUTONOMOUS_GOVERNMENT", "PMC", {CONGRESS}, None, None),
    ("DEPUTY_HEAD_OF_GOVERNMENT", "N", EITHER, PRIME, None),
    ("DEPUTY_HEAD_OF_GOVERNMENT", "PMC", EITHER, None, None),
    ("STATE_COUNCILLOR", "N", EITHER, PRIME, None),
    ("SECRETARY_GENERAL_OF_GOVERNMENT", "N", EITHER, PRIME, None),
    ("SECRETARY_GENERAL_OF_GOVERNMENT", "PM", {COMMITTEE}, PRIME, None),
    ("HEAD_OF_DEPARTMENT", "N", EITHER, PRIME, None),
    ("HEAD_OF_DEPARTMENT", "PMC", {COMMITTEE}, PRIME, None),
    ("HEAD_OF_AUDIT", "N", EITHER, PRIME, None),
    ("HEAD_OF_AUDIT", "PMC", {COMMITTEE}, PRIME, None),
    ("GOVERNOR_OF_CENTRAL_BANK", "N", {COMMITTEE}, None, None),
    ("PLENIPOTENTIARY_ABROAD", "N", {COMMITTEE}, None, None),
    ("CHAIR_OF_CENTRAL_MILITARY_COMMISSION", "N", {CONGRESS}, None, None),
    ("MEMBER_OF_CENTRAL_MILITARY_COMMISSION", "N", EITHER, Organ.CHAIR_OF_CENTRAL_MILITARY_COMMISSION, None),
    ("DIRECTOR_OF_SUPERVISORY_COMMISSION", "NPMC", {CONGRESS}, None, None),
    ("DEPUTY_DIRECTOR_OF_SUPERVISORY_COMMISSION", "NPMC", {COMMITTEE}, DIRECTOR, None),
    ("MEMBER_OF_SUPERVISORY_COMMISSION", "NPMC", {COMMITTEE}, DIRECTOR, None),
    ("PRESIDENT_OF_COURT", "NPMC", {CONGRESS}, None, None),
    ("VICE_PRESIDENT_OF_COURT", "NPMC", {COMMITTEE}, PRESIDENT, None),
    ("CHIEF_OF_DIVISION", "NPMC", {COMMITTEE}, PRESIDENT, None),
    ("DEPUTY_CHIEF_OF_DIVISION", "NPMC", {COMMITTEE}, PRESIDENT, None),
    ("MEMBER_OF_JUDICIAL_COMMITTEE", "NPMC", {COMMITTEE}, PRESIDENT, None),
    ("JUDGE", "NPMC", {COMMITTEE}, PRESIDENT, None),
    ("CHIEF_OF_CIRCUIT_COURT", "N", {COMMITTEE}, PRESIDENT, None),
    ("PRESIDENT_OF_MILITARY_COURT", "N", {COMMITTEE}, PRESIDENT, None),
    ("PRESIDENT_OF_INTERMEDIATE_COURT", "P", {COMMITTEE}, None, COUNCIL),
    ("VICE_PRESIDENT_OF_INTERMEDIATE_COURT", "P", {COMMITTEE}, PRESIDENT, None),
    ("JUDGE_OF_INTERMEDIATE_COURT", "P", {COMMITTEE}, PRESIDENT, None),
    ("PRESIDENT_OF_SPECIAL_COURT", "PMC", set(), None, None),
    ("VICE_PRESIDENT_OF_SPECIAL_COURT", "PMC", set(), None, None),
    ("JUDGE_OF_SPECIAL_COURT", "PMC", set(), None, None),
    ("CHIEF_PROCURATOR", "NPMC", {CONGRESS}, None, None),
    ("DEPUTY_CHIEF_PROCURATOR", "NPMC", {COMMITTEE}, CHIEF, None),
    ("MEMBER_OF_PROCURATORIAL_COMMITTEE", "NPMC", {COMMITTEE}, CHIEF, None),
    ("PROCURATOR", "NPMC", {COMMITTEE}, CHIEF, None),
    ("CHIEF_OF_MILITARY_PROCURATORATE", "N", {COMMITTEE}, CHIEF, None),
    ("CHIEF_OF_BRANCH_PROCURATORATE", "P", {COMMITTEE}, CHIEF, None),
    ("DEPUTY_CHIEF_OF_BRANCH_PROCURATORATE", "P", {COMMITTEE}, CHIEF, None),
    ("PROCURATOR_OF_BRANCH", "P", {COMMITTEE}, CHIEF, None),
    ("PROCURATOR_OF_OUTPOST", "PM", {COMMITTEE}, CHIEF, None),
)
AT = {"N": NATION, "P": PROVINCE, "M": CITY, "C": COUNTY}
each_office = pytest.mark.parametrize(("office", "levels", "fills", "head", "chamber"), FILLED)


class TestEveryOffice:
    """Every office at every level: whether it is there, who fills it, who proposes (任免的职务、提名和决定机关)."""

    @pytest.mark.parametrize("office", Office)
    @pytest.mark.parametrize("level", AT)
    def test_is_there(self, office: Office, level: str) -> None:
        """The statutes name it at these levels and at no other."""
        there = {at for name, levels, *_ in FILLED if name == office.name for at in levels}
        found = names(appoint(AT[level]).check(nominate(office, Organ.HEAD_OF_GOVERNMENT)))
        assert ("office-of-this-level" in found) is (level not in there)

    @each_office
    def test_put_to(
        self, office: str, levels: str, fills: set[Organ], head: Organ | None, chamber: Organ | None
    ) -> None:
        """Whoever it is put to must be the one that fills it, and be this committee."""
        for level in levels:
            for organ in Organ:
                event = nominate(Office[office], head or chamber or PRIME, put_to=organ)
                found = names(appoint(AT[level]).check(event))
                assert ("filled-by-the-committee" in found) is (bool(fills) and organ not in fills), (level, organ)
                assert ("put-to-the-committee" in found) is (organ is not COMMITTEE), (level, organ)

    @each_office
    def test_proposed_by(
        self, office: str, levels: str, fills: set[Organ], head: Organ | None, chamber: Organ | None
    ) -> None:
        """The head that the law names proposes, or the organ of the congress that it names, and nobody else."""
        for level in levels:
            for organ in Organ:
                found = names(appoint(AT[level]).check(nominate(Office[office], organ)))
                assert ("nominated-by-its-head" in found) is (head is not None and organ is not head), (level, organ)
                refused = chamber is not None and organ is not chamber
                assert ("nominated-by-the-council" in found) is refused, (level, organ)

    @each_office
    def test_while_the_head_is_away(
        self, office: str, levels: str, fills: set[Organ], head: Organ | None, chamber: Organ | None
    ) -> None:
        """Where a head proposes, a vacant post is a hint; where none does, it is no matter."""
        hint = {("head-is-there-to-nominate", Effect.ADVISORY)} if head else set()
        for level in levels:
            case = appoint(AT[level])
            vacant = effects(case.check(nominate(Office[office], chamber or PRIME, head_vacant=True)))
            filled = effects(case.check(nominate(Office[office], chamber or head or PRIME, head_vacant=False)))
            assert {found for found in vacant if found[0] == "head-is-there-to-nominate"} == hint, level
            assert "head-is-there-to-nominate" not in {name for name, _effect in filled}, level
