"""What Shandong adds to the oath."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.appointments.oath.acts import DAY, appointed, chosen, designated, swear
from tests.appointments.venues import PROVINCE, PROVINCE_CONGRESS, effects, lawful, names
from tests.never_forgives import articles

from npcproc import catalog
from npcproc.appointments.oath import Approved, Closed, Manner
from npcproc.appointments.offices import COURT_OFFICES, PROCURATORATE_OFFICES, Office
from npcproc.bodies import Body, Congress, Organ, StandingCommittee
from npcproc.case import Case
from npcproc.findings import Effect
from npcproc.levels import Level

BREACH = Effect.BREACH
SHANDONG = "370000"
COUNCIL, COMMITTEE, PRESIDIUM = Organ.CHAIRPERSONS_COUNCIL, Organ.STANDING_COMMITTEE, Organ.PRESIDIUM
HERE = StandingCommittee(level=Level.MUNICIPAL, place="370100", members=45)
COMMITTEES = (
    StandingCommittee(level=Level.PROVINCIAL, place="370000", members=85),
    HERE,
    StandingCommittee(level=Level.COUNTY, place="370102", members=31),
)
CONGRESSES = (
    Congress(level=Level.PROVINCIAL, place="370000", members=900),
    Congress(level=Level.MUNICIPAL, place="370100", members=579),
    Congress(level=Level.COUNTY, place="370102", members=200),
)
TOWNSHIP = Congress(level=Level.TOWNSHIP, place="370102001", members=60)
ELECTED = (
    *(Office.CHAIR_OF_STANDING_COMMITTEE, Office.VICE_CHAIR_OF_STANDING_COMMITTEE),
    *(Office.SECRETARY_GENERAL_OF_STANDING_COMMITTEE, Office.MEMBER_OF_STANDING_COMMITTEE),
    *(Office.HEAD_OF_GOVERNMENT, Office.DEPUTY_HEAD_OF_GOVERNMENT),
    *(Office.PRESIDENT_OF_COURT, Office.DIRECTOR_OF_SUPERVISORY_COMMISSION),
    *(Office.CHAIR_OF_SPECIAL_COMMITTEE, Office.VICE_CHAIR_OF_SPECIAL_COMMITTEE, Office.MEMBER_OF_SPECIAL_COMMITTEE),
)
ACTED_FOR = (
    *(Office.CHAIR_OF_STANDING_COMMITTEE, Office.HEAD_OF_GOVERNMENT),
    *(Office.PRESIDENT_OF_COURT, Office.CHIEF_PROCURATOR),
)
BETWEEN_SESSIONS = (
    *(Office.VICE_CHAIR_OF_SPECIAL_COMMITTEE, Office.MEMBER_OF_SPECIAL_COMMITTEE),
    Office.DEPUTY_HEAD_OF_GOVERNMENT,
)
OF_COMMITTEE_AND_GOVERNMENT = (
    *(Office.DEPUTY_SECRETARY_GENERAL_OF_STANDING_COMMITTEE, Office.OFFICER_OF_WORKING_BODY),
    Office.MEMBER_OF_CREDENTIALS_COMMITTEE,
    *(Office.SECRETARY_GENERAL_OF_GOVERNMENT, Office.HEAD_OF_DEPARTMENT, Office.HEAD_OF_AUDIT),
)

each_committee = pytest.mark.parametrize("body", COMMITTEES, ids=lambda body: body.level.value)


def there(body: Body, office: Office) -> Case:
    """Someone is chosen under Shandong's law as well."""
    return chosen(body, office, table=catalog.procedure(_id(body)))


def acting(body: StandingCommittee, office: Office) -> Case:
    """It is decided under Shandong's law as well who acts."""
    return designated(body, office, table=catalog.procedure(_id(body)))


def holders(case: Case) -> set[Organ]:
    """Who may hold the ceremony."""
    return {organ for organ in Organ if case.check(swear(organ)) == ()}


def broken(case: Case) -> set[tuple[str, Effect, str]]:
    """What it breaks that a presidium holds the ceremony: each rule, its effect, and Shandong's article."""
    wrong = swear(PRESIDIUM)
    cited = articles(case, wrong, SHANDONG)
    return {(rule, effect, article) for rule, effect in effects(case.check(wrong)) for article in cited[rule]}


def _id(body: Body) -> str:
    return "oath.congress" if isinstance(body, Congress) else "oath.standing-committee"


class TestWhoHoldsIt:
    """Each article says who holds the ceremony for whom."""

    @pytest.mark.parametrize("body", CONGRESSES)
    @pytest.mark.parametrize("office", ELECTED)
    def test_of_a_congress(self, body: Congress, office: Office) -> None:
        """The presidium, or the standing committee whom it entrusts (第三条)."""
        assert holders(there(body, office)) == {PRESIDIUM, COMMITTEE}
        case, wrong = there(body, office), swear(COUNCIL)
        assert effects(case.check(wrong)) == {("shandong-presidium-or-committee-holds", BREACH)}
        assert articles(case, wrong, SHANDONG)["shandong-presidium-or-committee-holds"] == {"shandong-oath-2018/3.1"}

    @pytest.mark.parametrize(("body", "said"), [(CONGRESSES[0], "4.1"), (CONGRESSES[1], "4.2"), (CONGRESSES[2], "4.2")])
    def test_of_a_chief_procurator(self, body: Congress, said: str) -> None:
        """The council of chairpersons, after the approval above (第四条)."""
        case = there(body, Office.CHIEF_PROCURATOR)
        assert holders(case.apply(Approved(on=DAY))) == {COUNCIL}
        found = articles(case, swear(PRESIDIUM), SHANDONG)
        cited = {f"shandong-oath-2018/{said}"}
        assert found == {"approved-first": cited, "shandong-council-holds-for-chief-procurator": cited}

    @each_committee
    @pytest.mark.parametrize("office", BETWEEN_SESSIONS)
    def test_between_sessions(self, body: StandingCommittee, office: Office) -> None:
        """The council of chairpersons alone (第五条)."""
        assert holders(there(body, office)) == {COUNCIL}
        found = broken(there(body, office))
        assert found == {("shandong-council-holds-between-sessions", BREACH, "shandong-oath-2018/5.1")}

    @each_committee
    @pytest.mark.parametrize("office", ACTED_FOR)
    def test_of_an_acting_head(self, body: StandingCommittee, office: Office) -> None:
        """The council of chairpersons alone (第五条)."""
        case = acting(body, office)
        assert holders(case) == {COUNCIL}
        assert broken(case) == {("shandong-council-holds-for-acting-head", BREACH, "shandong-oath-2018/5.1")}

    @pytest.mark.parametrize("office", OF_COMMITTEE_AND_GOVERNMENT)
    @each_committee
    def test_of_committee_and_government(self, body: StandingCommittee, office: Office) -> None:
        """The council of chairpersons alone (第六条)."""
        assert holders(there(body, office)) == {COUNCIL}
        assert broken(there(body, office)) == {("shandong-council-holds", BREACH, "shandong-oath-2018/6.1")}

    @pytest.mark.parametrize(
        ("office", "organ", "named"),
        [
            (Office.DEPUTY_DIRECTOR_OF_SUPERVISORY_COMMISSION, Organ.SUPERVISORY_COMMISSION, "commission"),
            (Office.MEMBER_OF_SUPERVISORY_COMMISSION, Organ.SUPERVISORY_COMMISSION, "commission"),
            *((office, Organ.COURT, "court") for office in sorted(COURT_OFFICES, key=str)),
            *((office, Organ.PROCURATORATE, "procuratorate") for office in sorted(PROCURATORATE_OFFICES, key=str)),
            (Office.PROCURATOR_OF_OUTPOST, Organ.PROCURATORATE, "procuratorate"),
        ],
    )
    @each_committee
    def test_entrusted(self, body: StandingCommittee, office: Office, organ: Organ, named: str) -> None:
        """The council, or the organ that asked for the appointment where it is entrusted (第七条)."""
        case = there(body, office)
        assert holders(case) == {COUNCIL, organ}
        assert broken(case) == {(f"shandong-council-or-{named}-holds", BREACH, "shandong-oath-2018/7.1")}

    @pytest.mark.parametrize("organ", [Organ.GOVERNMENT, Organ.SUPERVISORY_COMMISSION, Organ.COURT])
    @each_committee
    def test_appointed_by_an_organ(self, body: StandingCommittee, organ: Organ) -> None:
        """The organ that appointed (第八条)."""
        case = appointed(body, organ, table=catalog.procedure(_id(body)))
        assert holders(case) == {organ}
        assert broken(case) == {("shandong-appointing-organ-holds", BREACH, "shandong-oath-2018/8.1")}

    def test_an_acting_director(self) -> None:
        """The Measures name none, and nothing is asked."""
        assert holders(acting(HERE, Office.DIRECTOR_OF_SUPERVISORY_COMMISSION)) == set(Organ)

    @pytest.mark.parametrize(
        "office", [Office.CHAIR_OF_STANDING_COMMITTEE, Office.PRESIDENT_OF_COURT, Office.CHIEF_PROCURATOR_BELOW]
    )
    def test_whom_no_committee_chooses(self, office: Office) -> None:
        """The heads are chosen by a congress, and swear before that one; nothing is asked here."""
        assert holders(there(HERE, office)) == set(Organ)


class TestForm:
    """In the words laid down, before flag or emblem, with the anthem, a hand on the Constitution, alone or together."""

    @pytest.mark.parametrize(
        ("field", "rule", "article"),
        [
            ("in_the_words", "shandong-in-the-words", "9.1"),
            ("flag_or_emblem", "shandong-flag-or-emblem", "10.1"),
            ("anthem", "shandong-anthem", "10.1"),
            ("hand_on_constitution", "shandong-hand-on-constitution", "10.2"),
        ],
    )
    @pytest.mark.parametrize("body", [*CONGRESSES, *COMMITTEES])
    def test_each(self, body: Body, field: str, rule: str, article: str) -> None:
        """What is left out is a breach, before a congress and before a committee."""
        by = PRESIDIUM if isinstance(body, Congress) else COUNCIL
        case = there(body, Office.HEAD_OF_GOVERNMENT)
        assert case.check(swear(by)) == ()
        left_out: dict[str, Any] = {field: False}
        wrong = swear(by, **left_out)
        assert effects(case.check(wrong)) == {(rule, BREACH)}
        assert articles(case, wrong, SHANDONG) == {rule: {f"shandong-oath-2018/{article}"}}

    @each_committee
    def test_in_another_form(self, body: StandingCommittee) -> None:
        """Alone and together, and in no other way."""
        case = there(body, Office.JUDGE)
        assert case.check(swear(COUNCIL, manner=Manner.TOGETHER)) == ()
        wrong = swear(COUNCIL, manner=Manner.OTHER)
        assert effects(case.check(wrong)) == {("shandong-alone-or-together", BREACH)}
        assert articles(case, wrong, SHANDONG) == {"shandong-alone-or-together": {"shandong-oath-2018/10.2"}}

    @each_committee
    @pytest.mark.parametrize(("leaders", "rule"), [(0, "shandong-someone-leads"), (2, "shandong-nobody-else-leads")])
    def test_nobody_or_two(self, body: StandingCommittee, leaders: int, rule: str) -> None:
        """One fewer, or one more, is a breach at every level."""
        case, wrong = there(body, Office.JUDGE), swear(COUNCIL, manner=Manner.TOGETHER, leaders=leaders)
        assert effects(case.check(wrong)) == {(rule, BREACH)}
        assert articles(case, wrong, SHANDONG) == {rule: {"shandong-oath-2018/10.2"}}

    @given(leaders=st.integers(min_value=0, max_value=5))
    def test_one_leads(self, leaders: int) -> None:
        """Together, exactly one leads; alone, nobody is asked."""
        case = there(HERE, Office.JUDGE)
        assert case.check(swear(COUNCIL, leaders=leaders)) == ()
        found = names(case.check(swear(COUNCIL, manner=Manner.TOGETHER, leaders=leaders)))
        wanted = {0: {"shandong-someone-leads"}, 1: set[str]()}
        assert found == wanted.get(leaders, {"shandong-nobody-else-leads"})

    def test_the_sentence(self) -> None:
        """How many there may be, and how many there were."""
        (finding,) = there(HERE, Office.JUDGE).check(swear(COUNCIL, manner=Manner.TOGETHER, leaders=2))
        assert finding.zh.startswith("集体宣誓的领誓人不超过1人，现为2人")


class TestSaidAgain:
    """What the Measures say again is cited beside the national articles."""

    def test_in_public(self) -> None:
        """Both articles."""
        case = there(HERE, Office.HEAD_OF_DEPARTMENT)
        found = articles(case, swear(COUNCIL, in_public=False), SHANDONG)
        assert found == {"in-public": {"shandong-oath-2018/2.1", "shandong-oath-2018/10.3"}}

    def test_sworn(self) -> None:
        """Whoever takes office swears."""
        case = there(HERE, Office.HEAD_OF_DEPARTMENT)
        closed = Closed(on=DAY, by=COMMITTEE)
        assert articles(case, closed, SHANDONG) == {"sworn": {"shandong-oath-2018/2.1"}}

    def test_from_its_first_day(self) -> None:
        """The day before, national law alone."""
        on = date(2018, 3, 28)
        case = chosen(HERE, Office.JUDGE, on, catalog.procedure(_id(HERE)))
        assert case.check(swear(PRESIDIUM, on)) == ()
        assert names(case.check(swear(PRESIDIUM, date(2018, 3, 29)))) == {"shandong-council-or-court-holds"}


class TestElsewhere:
    """Neither another province nor, in the text as it is taken here, a township is bound."""

    @pytest.mark.parametrize("body", [PROVINCE, PROVINCE_CONGRESS, TOWNSHIP])
    def test_nothing_is_added(self, body: Body) -> None:
        """Whoever holds the ceremony, in whatever form."""
        odd = swear(Organ.GOVERNMENT, manner=Manner.OTHER, in_the_words=False, anthem=False, leaders=0)
        lawful(there(body, Office.HEAD_OF_GOVERNMENT), odd)
