"""What Shandong adds to the oath."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.appointments.oath.acts import DAY, chosen, swear
from tests.appointments.venues import PROVINCE, PROVINCE_CONGRESS, effects, lawful, names
from tests.never_forgives import articles

from npcproc import catalog
from npcproc.appointments.oath import Approved, Closed, Manner, Official
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
    *(Official.MEMBER_OF_STANDING_COMMITTEE, Official.LEADER_OF_GOVERNMENT, Official.PRESIDENT_OF_COURT),
    *(Official.DIRECTOR_OF_SUPERVISORY_COMMISSION, Official.MEMBER_OF_SPECIAL_COMMITTEE),
)
BETWEEN_SESSIONS = (
    *(Official.ACTING_CHAIRPERSON, Official.ACTING_HEAD_OF_GOVERNMENT, Official.ACTING_PRESIDENT_OF_COURT),
    *(Official.ACTING_CHIEF_PROCURATOR, Official.MEMBER_OF_SPECIAL_COMMITTEE, Official.LEADER_OF_GOVERNMENT),
)

each_committee = pytest.mark.parametrize("body", COMMITTEES, ids=lambda body: body.level.value)


def there(body: Body, official: Official, **said: Any) -> Case:
    """Someone is chosen under Shandong's law as well."""
    return chosen(body, official, table=catalog.procedure(_id(body)), **said)


def holders(body: Body, official: Official, **said: Any) -> set[Organ]:
    """Who may hold the ceremony for that office."""
    case = there(body, official, **said)
    if official is Official.CHIEF_PROCURATOR:
        case = case.apply(Approved(on=DAY))
    return {organ for organ in Organ if case.check(swear(organ)) == ()}


def broken(body: Body, official: Official, **said: Any) -> set[tuple[str, Effect, str]]:
    """What it breaks that a presidium holds the ceremony: each rule, its effect, and Shandong's article."""
    case, wrong = there(body, official, **said), swear(PRESIDIUM)
    cited = articles(case, wrong, SHANDONG)
    return {(rule, effect, article) for rule, effect in effects(case.check(wrong)) for article in cited[rule]}


def _id(body: Body) -> str:
    return "oath.congress" if isinstance(body, Congress) else "oath.standing-committee"


class TestWhoHoldsIt:
    """Each article says who holds the ceremony for whom."""

    @pytest.mark.parametrize("body", CONGRESSES)
    @pytest.mark.parametrize("official", ELECTED)
    def test_of_a_congress(self, body: Congress, official: Official) -> None:
        """The presidium, or the standing committee whom it entrusts (第三条)."""
        assert holders(body, official) == {PRESIDIUM, COMMITTEE}
        case, wrong = there(body, official), swear(COUNCIL)
        assert effects(case.check(wrong)) == {("shandong-presidium-or-committee-holds", BREACH)}
        assert articles(case, wrong, SHANDONG)["shandong-presidium-or-committee-holds"] == {"shandong-oath-2018/3.1"}

    @pytest.mark.parametrize(("body", "said"), [(CONGRESSES[0], "4.1"), (CONGRESSES[1], "4.2"), (CONGRESSES[2], "4.2")])
    def test_of_a_chief_procurator(self, body: Congress, said: str) -> None:
        """The council of chairpersons, after the approval above (第四条)."""
        assert holders(body, Official.CHIEF_PROCURATOR) == {COUNCIL}
        case = there(body, Official.CHIEF_PROCURATOR)
        found = articles(case, swear(PRESIDIUM), SHANDONG)
        cited = {f"shandong-oath-2018/{said}"}
        assert found == {"approved-first": cited, "shandong-council-holds-for-chief-procurator": cited}

    @each_committee
    @pytest.mark.parametrize("official", BETWEEN_SESSIONS)
    def test_between_sessions(self, body: StandingCommittee, official: Official) -> None:
        """The council of chairpersons alone (第五条)."""
        assert holders(body, official) == {COUNCIL}
        found = broken(body, official)
        assert found == {("shandong-council-holds-between-sessions", BREACH, "shandong-oath-2018/5.1")}

    @pytest.mark.parametrize(
        "official",
        [
            Official.OFFICER_OF_STANDING_COMMITTEE,
            Official.MEMBER_OF_CREDENTIALS_COMMITTEE,
            Official.OTHER_MEMBER_OF_GOVERNMENT,
        ],
    )
    @each_committee
    def test_of_committee_and_government(self, body: StandingCommittee, official: Official) -> None:
        """The council of chairpersons alone (第六条)."""
        assert holders(body, official) == {COUNCIL}
        assert broken(body, official) == {("shandong-council-holds", BREACH, "shandong-oath-2018/6.1")}

    @pytest.mark.parametrize(
        ("official", "organ", "named"),
        [
            (Official.OTHER_MEMBER_OF_SUPERVISORY_COMMISSION, Organ.SUPERVISORY_COMMISSION, "commission"),
            (Official.OTHER_JUDGE, Organ.COURT, "court"),
            (Official.OTHER_PROCURATOR, Organ.PROCURATORATE, "procuratorate"),
        ],
    )
    @each_committee
    def test_entrusted(self, body: StandingCommittee, official: Official, organ: Organ, named: str) -> None:
        """The council, or the organ that asked for the appointment where it is entrusted (第七条)."""
        assert holders(body, official) == {COUNCIL, organ}
        found = broken(body, official)
        assert found == {(f"shandong-council-or-{named}-holds", BREACH, "shandong-oath-2018/7.1")}

    @pytest.mark.parametrize("organ", [Organ.GOVERNMENT, Organ.SUPERVISORY_COMMISSION, Organ.COURT])
    def test_appointed_by_an_organ(self, organ: Organ) -> None:
        """The organ that appointed (第八条)."""
        assert holders(HERE, Official.APPOINTED_BY_AN_ORGAN, by=organ) == {organ}
        for body in COMMITTEES:
            found = broken(body, Official.APPOINTED_BY_AN_ORGAN, by=organ)
            assert found == {("shandong-appointing-organ-holds", BREACH, "shandong-oath-2018/8.1")}

    def test_an_acting_director(self) -> None:
        """The Measures name none, and nothing is asked."""
        assert holders(HERE, Official.ACTING_DIRECTOR_OF_SUPERVISORY_COMMISSION) == set(Organ)


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
        case = there(body, Official.LEADER_OF_GOVERNMENT)
        assert case.check(swear(by)) == ()
        left_out: dict[str, Any] = {field: False}
        wrong = swear(by, **left_out)
        assert effects(case.check(wrong)) == {(rule, BREACH)}
        assert articles(case, wrong, SHANDONG) == {rule: {f"shandong-oath-2018/{article}"}}

    @each_committee
    def test_in_another_form(self, body: StandingCommittee) -> None:
        """Alone and together, and in no other way."""
        case = there(body, Official.OTHER_JUDGE)
        assert case.check(swear(COUNCIL, manner=Manner.TOGETHER)) == ()
        wrong = swear(COUNCIL, manner=Manner.OTHER)
        assert effects(case.check(wrong)) == {("shandong-alone-or-together", BREACH)}
        assert articles(case, wrong, SHANDONG) == {"shandong-alone-or-together": {"shandong-oath-2018/10.2"}}

    @each_committee
    @pytest.mark.parametrize(("leaders", "rule"), [(0, "shandong-someone-leads"), (2, "shandong-nobody-else-leads")])
    def test_nobody_or_two(self, body: StandingCommittee, leaders: int, rule: str) -> None:
        """One fewer, or one more, is a breach at every level."""
        case, wrong = there(body, Official.OTHER_JUDGE), swear(COUNCIL, manner=Manner.TOGETHER, leaders=leaders)
        assert effects(case.check(wrong)) == {(rule, BREACH)}
        assert articles(case, wrong, SHANDONG) == {rule: {"shandong-oath-2018/10.2"}}

    @given(leaders=st.integers(min_value=0, max_value=5))
    def test_one_leads(self, leaders: int) -> None:
        """Together, exactly one leads; alone, nobody is asked."""
        case = there(HERE, Official.OTHER_JUDGE)
        assert case.check(swear(COUNCIL, leaders=leaders)) == ()
        found = names(case.check(swear(COUNCIL, manner=Manner.TOGETHER, leaders=leaders)))
        wanted = {0: {"shandong-someone-leads"}, 1: set[str]()}
        assert found == wanted.get(leaders, {"shandong-nobody-else-leads"})

    def test_the_sentence(self) -> None:
        """How many there may be, and how many there were."""
        (finding,) = there(HERE, Official.OTHER_JUDGE).check(swear(COUNCIL, manner=Manner.TOGETHER, leaders=2))
        assert finding.zh.startswith("集体宣誓的领誓人不超过1人，现为2人")


class TestSaidAgain:
    """What the Measures say again is cited beside the national articles."""

    def test_in_public(self) -> None:
        """Both articles."""
        case = there(HERE, Official.OTHER_MEMBER_OF_GOVERNMENT)
        found = articles(case, swear(COUNCIL, in_public=False), SHANDONG)
        assert found == {"in-public": {"shandong-oath-2018/2.1", "shandong-oath-2018/10.3"}}

    def test_sworn(self) -> None:
        """Whoever takes office swears."""
        case = there(HERE, Official.OTHER_MEMBER_OF_GOVERNMENT)
        closed = Closed(on=DAY, by=COMMITTEE)
        assert articles(case, closed, SHANDONG) == {"sworn": {"shandong-oath-2018/2.1"}}

    def test_from_its_first_day(self) -> None:
        """The day before, national law alone."""
        on = date(2018, 3, 28)
        case = chosen(HERE, Official.OTHER_JUDGE, on, catalog.procedure(_id(HERE)))
        assert case.check(swear(PRESIDIUM, on)) == ()
        assert names(case.check(swear(PRESIDIUM, date(2018, 3, 29)))) == {"shandong-council-or-court-holds"}


class TestElsewhere:
    """Neither another province nor, in the text as it is taken here, a township is bound."""

    @pytest.mark.parametrize("body", [PROVINCE, PROVINCE_CONGRESS, TOWNSHIP])
    def test_nothing_is_added(self, body: Body) -> None:
        """Whoever holds the ceremony, in whatever form."""
        odd = swear(Organ.GOVERNMENT, manner=Manner.OTHER, in_the_words=False, anthem=False, leaders=0)
        lawful(there(body, Official.LEADER_OF_GOVERNMENT), odd)
