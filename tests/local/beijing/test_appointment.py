"""What Beijing adds to appointment and removal."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from tests.local.beijing.appointing import (
    BEIJING,
    DAY,
    HUBEI,
    at_the_vote,
    breaks,
    deliberate,
    nominate,
    opened,
    proposed,
    put,
    vote,
)
from tests.never_forgives import articles

from npcproc.appointments.appointment import (
    CertificateIssued,
    Closed,
    Deliberated,
    Filed,
    GovernmentElected,
    Ground,
    Nominated,
    Notified,
    Presenter,
    Published,
    Stage,
    Sworn,
    Withdrawn,
)
from npcproc.appointments.offices import Office
from npcproc.bodies import Organ
from npcproc.case import Case
from npcproc.events import VotingMethod
from npcproc.findings import Effect
from npcproc.local.beijing import posts
from npcproc.local.beijing.appointment import VotePutOff
from npcproc.tally import Tally

COUNCIL, MAYOR = Organ.CHAIRPERSONS_COUNCIL, Organ.HEAD_OF_GOVERNMENT
BREACH = Effect.BREACH
each_table = pytest.mark.parametrize("removal", [False, True])
LISTED = frozenset(office for offices in posts.MET.values() for office in offices)
CERTIFIED = frozenset(office for offices in posts.CERTIFIED.values() for office in offices)
HERE = sorted(
    LISTED | CERTIFIED | {Office.MEMBER_OF_CREDENTIALS_COMMITTEE},
    key=lambda office: office.name,
)
each_office = pytest.mark.parametrize("office", HERE)


def of(office: Office, *, removal: bool = False) -> Case:
    """The case of that office at the vote, whoever may propose it."""
    first = opened(removal=removal)
    proposals: list[Nominated] = [nominate(office, organ, ground=Ground.RETIRED) for organ in Organ]
    return put(first.apply(next(event for event in proposals if not first.check(event)))).apply(deliberate())


def decided(office: Office = Office.HEAD_OF_DEPARTMENT, *, removal: bool = False) -> Case:
    """The case of that office after the vote."""
    case = of(office, removal=removal).apply(vote())
    assert case.stage is Stage.DECIDED
    return case


class TestPutByTheCouncil:
    """What others propose goes before the session by decision of the council (第十一条、第十二条)."""

    @each_table
    def test_by_others(self, removal: bool) -> None:  # noqa: FBT001 - a parameter of the test
        """Without it no deliberation."""
        case = proposed(removal=removal)
        assert breaks(case, deliberate()) == {"beijing-put-by-the-council": Effect.REFUSES}
        assert breaks(put(case), deliberate()) == {}

    def test_its_own(self) -> None:
        """Goes there directly."""
        assert breaks(proposed(office=Office.HEAD_OF_WORKING_BODY, by=COUNCIL), deliberate()) == {}


class TestInSession:
    """Whoever proposes, or a delegate, explains and answers (第十四条、第十五条)."""

    @pytest.mark.parametrize(
        ("said", "found"),
        [
            ({"presenters": {Presenter.DELEGATE}}, {}),
            ({"presenters": set()}, {"beijing-proposer-explains": BREACH}),
            ({"answers_needed": True}, {"beijing-questions-answered": BREACH}),
            ({"answers_needed": True, "responsible_came": True}, {}),
        ],
    )
    def test_who_comes(self, said: dict[str, Any], found: dict[str, Effect]) -> None:
        """Nobody is too few."""
        assert breaks(put(proposed()), deliberate(**said)) == found


class TestMeetsTheMembers:
    """Whoever is on the list is introduced to the members (第十四条)."""

    @each_office
    def test_each_office(self, office: Office) -> None:
        """The leaders, and not plain judges and procurators, each by its own item; nobody who is removed."""
        first = opened()
        event = next(e for organ in Organ if not first.check(e := nominate(office, organ)))
        found = articles(put(first.apply(event)), deliberate(met_members=False), BEIJING)
        item = next((n for n, listed in enumerate(posts.MET.values(), 1) if office in listed), None)
        expected = {"beijing-appointments-2023/14.1", f"beijing-appointments-2023/14.1.{item}"}
        assert list(found.values()) == ([] if item is None else [expected])
        assert (office in LISTED) is bool(found)

    def test_a_removal(self) -> None:
        """Nobody who is removed need be introduced."""
        assert breaks(put(proposed(removal=True)), deliberate(met_members=False)) == {}


class TestPuttingOff:
    """The council proposes and the plenary agrees to put a vote off (第十六条)."""

    def test_who(self) -> None:
        """The council, and the plenary; then it is deliberated once more."""
        case = at_the_vote()
        assert set(breaks(case, VotePutOff(on=DAY, by=Organ.CHAIRPERSON))) == {"beijing-council-puts-off"}
        assert set(breaks(case, VotePutOff(on=DAY, agreed_by=COUNCIL))) == {"beijing-plenary-agrees"}
        again = case.apply(VotePutOff(on=DAY))
        assert again.findings == ()
        assert again.stage is Stage.NOMINATED


class TestWithdrawal:
    """In writing, for reasons, with the council's consent, and the committee is told (第十六条)."""

    @pytest.mark.parametrize(
        ("said", "found"),
        [
            ({}, {}),
            ({"by": Organ.COURT}, {"beijing-the-mover-withdraws": Effect.REFUSES}),
            ({"agreed_by": Organ.CHAIRPERSON}, {"beijing-council-agrees": Effect.REFUSES}),
            ({"in_writing": False}, {"beijing-withdrawn-in-writing": BREACH}),
            ({"reasons": " "}, {"beijing-withdrawn-for-reasons": BREACH}),
            ({"reported": False}, {"beijing-withdrawal-reported": BREACH}),
        ],
    )
    @each_table
    def test_how(self, said: dict[str, Any], found: dict[str, Effect], removal: bool) -> None:  # noqa: FBT001
        """Each by itself."""
        event = Withdrawn(**{"on": DAY, "by": MAYOR, **said})
        assert breaks(at_the_vote(removal=removal), event) == found


class TestTheVote:
    """Anonymous while the device works, free, by everyone, on the spot, more than half of all (第十七条、第十八条)."""

    @pytest.mark.parametrize(
        ("said", "found"),
        [
            ({}, {}),
            ({"method": VotingMethod.OTHER}, {}),
            ({"method": VotingMethod.SHOW_OF_HANDS}, {"beijing-anonymously": Effect.REFUSES}),
            ({"method": VotingMethod.SHOW_OF_HANDS, "by_device_possible": False}, {}),
            ({"by_device_possible": False}, {"beijing-without-device": Effect.REFUSES}),
            ({"free_choice": False}, {"beijing-free-choice": BREACH}),
            ({"on_the_spot": False}, {"beijing-declared-on-the-spot": BREACH}),
            (
                {"tally": Tally(members=31, present=31, in_favour=20, not_voting=1)},
                {"beijing-all-present-vote": BREACH},
            ),
        ],
    )
    @each_table
    def test_how(self, said: dict[str, Any], found: dict[str, Effect], removal: bool) -> None:  # noqa: FBT001
        """Of removals too."""
        assert breaks(at_the_vote(removal=removal), vote(**said)) == found

    @pytest.mark.parametrize(("in_favour", "stage"), [(16, Stage.DECIDED), (15, Stage.REJECTED)])
    def test_the_majority(self, in_favour: int, stage: Stage) -> None:
        """Sixteen of thirty-one."""
        assert at_the_vote().apply(vote(in_favour)).stage is stage
        wrong = vote(in_favour, declared=in_favour < 16)
        assert articles(at_the_vote(), wrong, BEIJING) == {"more-than-half-of-all": {"beijing-appointments-2023/17.1"}}


class TestOneByOne:
    """Those on the list one by one, others together where nobody objected (第十九条)."""

    @each_office
    @each_table
    def test_each_office(self, office: Office, removal: bool) -> None:  # noqa: FBT001
        """Each by its own item."""
        found = articles(of(office, removal=removal), vote(together=True), BEIJING)
        item = next((n for n, listed in enumerate(posts.ONE_BY_ONE.values(), 1) if office in listed), None)
        assert list(found.values()) == ([] if item is None else [{f"beijing-appointments-2023/19.1.{item}"}])

    def test_an_objection(self) -> None:
        """Whoever was objected to is voted on alone."""
        case = of(Office.JUDGE)
        assert breaks(case, vote(together=True)) == breaks(case, vote(objected=True)) == {}
        both = vote(together=True, objected=True)
        assert breaks(case, both) == {"beijing-together-unless-objected": Effect.REFUSES}


class TestThreeDays:
    """The organ is told within three days (第二十一条)."""

    @pytest.mark.parametrize(("later", "found"), [(3, {}), (4, {"beijing-notified-in-three-days": BREACH})])
    def test_the_day(self, later: int, found: dict[str, Effect]) -> None:
        """The third day is in time."""
        assert breaks(decided(), Notified(on=DAY + timedelta(days=later))) == found

    def test_due(self) -> None:
        """The day can be seen before."""
        assert date(2025, 4, 27) in {due.by for due in decided().due(DAY)}


class TestPublishing:
    """In the gazette, and whoever is on the list in the news (第二十一条)."""

    def test_by_whom_and_where(self) -> None:
        """By the committee, in its gazette."""
        assert set(breaks(decided(), Published(on=DAY, by=Organ.COURT))) == {"beijing-committee-publishes"}
        assert breaks(decided(), Published(on=DAY, in_gazette=False)) == {"beijing-in-gazette": BREACH}

    @each_office
    @each_table
    def test_in_the_news(self, office: Office, removal: bool) -> None:  # noqa: FBT001
        """Deputy heads of working bodies, plain judges and procurators are not on the list."""
        found = breaks(decided(office, removal=removal), Published(on=DAY, in_news=False))
        assert found == ({"beijing-in-news": BREACH} if office in posts.IN_THE_NEWS else {})


class TestCertificate:
    """Whoever is on the list receives one, signed, and the leaders from the chairperson at a session (第二十条)."""

    @each_office
    def test_who_receives_one(self, office: Office) -> None:
        """Deputy mayors and members of special committees are not on the list."""
        found = articles(decided(office), Closed(on=DAY), BEIJING)
        item = next((n for n, listed in enumerate(posts.CERTIFIED.values(), 1) if office in listed), None)
        expected = {"beijing-appointments-2023/20.1", f"beijing-appointments-2023/20.1.{item}"}
        cited = [slugs for rule, slugs in found.items() if rule.endswith("-certificate")]
        assert cited == ([] if item is None else [expected])
        assert (item is None) is (office not in CERTIFIED)

    @each_office
    @pytest.mark.parametrize(
        ("said", "rule"),
        [
            ({"handed_over_by": Organ.VICE_CHAIRPERSON}, "beijing-handed-over-by-the-chairperson"),
            ({"at_session": False}, "beijing-handed-over-at-a-session"),
        ],
    )
    def test_handed_over(self, office: Office, said: dict[str, Any], rule: str) -> None:
        """Of plain judges it is not asked."""
        found = breaks(decided(office), CertificateIssued(on=DAY, **said))
        assert found == ({rule: BREACH} if office in posts.HANDED_OVER else {})

    def test_signed(self) -> None:
        """By the chairperson."""
        wrong = CertificateIssued(on=DAY, signed_by=Organ.VICE_CHAIRPERSON)
        assert breaks(decided(Office.JUDGE), wrong) == {"beijing-signed-by-the-chairperson": BREACH}


class TestClosing:
    """Published, notified, and all else done."""

    @each_table
    def test_all_done(self, removal: bool) -> None:  # noqa: FBT001
        """With everything done nothing is found."""
        case, closed = decided(removal=removal), Closed(on=DAY)
        assert {"beijing-published", "beijing-notified", "filed"} <= set(breaks(case, closed))
        assert articles(case, closed, BEIJING)["filed"] == {"beijing-appointments-2023/6.1.2"}
        case = case.apply(Published(on=DAY)).apply(Notified(on=DAY)).apply(Filed(on=DAY, by=Organ.GOVERNMENT))
        if not removal:
            case = case.apply(CertificateIssued(on=DAY)).apply(Sworn(on=DAY))
        assert breaks(case, closed) == {}


class TestSaidAgain:
    """What national law says too is cited beside it."""

    def test_two_months(self) -> None:
        """The list of a new government (第二十二条)."""
        case = opened().apply(GovernmentElected(on=date(2025, 1, 20), office=Office.HEAD_OF_DEPARTMENT))
        late = nominate(on=date(2025, 3, 21))
        assert articles(case, late, BEIJING) == {"within-two-months": {"beijing-appointments-2023/22.1"}}

    @pytest.mark.parametrize(
        ("office", "rule", "article"),
        [
            (Office.DEPUTY_HEAD_OF_GOVERNMENT, "in-recess-for-deputy-heads", "6.1.1"),
            (Office.MEMBER_OF_SPECIAL_COMMITTEE, "in-recess-for-special-committees", "5.1.1"),
        ],
    )
    def test_between_sessions(self, office: Office, rule: str, article: str) -> None:
        """Deputy mayors and special committees (第五条、第六条)."""
        found = articles(of(office), vote(congress_in_recess=False), BEIJING)
        assert found == {rule: {f"beijing-appointments-2023/{article}"}}


class TestElsewhere:
    """Outside Beijing nothing is added."""

    def test_another_province(self) -> None:
        """No list, no certificate, no method."""
        case = proposed(HUBEI).apply(Deliberated(on=DAY))
        assert breaks(case, vote(method=VotingMethod.SHOW_OF_HANDS, together=True)) == {}
