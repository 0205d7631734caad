"""What Shandong adds to an inquiry in a congress."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from tests.events_for import chance_of, walk
from tests.never_forgives import articles, beside

from npcproc.bodies import Congress, Organ
from npcproc.case import Case
from npcproc.events import Event
from npcproc.findings import Effect
from npcproc.local.shandong.inquiry import IN_SHANDONG
from npcproc.places import level_of
from npcproc.supervision.thematic_inquiry import (
    IN_CONGRESS,
    Answered,
    Asked,
    Attended,
    Closed,
    Convened,
    DelegationPlenaryConvened,
    Matter,
    Meeting,
    Representative,
)

TABLE = IN_CONGRESS.also(IN_SHANDONG)
PROVINCE, JINAN, DISTRICT, TOWNSHIP = "370000", "370100", "370103", "370103100"
OUTSIDE = {PROVINCE: "420000", JINAN: "420100", DISTRICT: "420102", TOWNSHIP: "420102100"}
"""A place of the same level in Hubei, whose own law is not encoded."""
RULES, MEASURES, TOWNSHIPS = (
    "shandong-congress-rules-2019",
    "shandong-deputies-measures-2015",
    "shandong-townships-2015",
)
DAY = date(2025, 1, 20)
WHY = "为何尚未办结？"
CAME = Attended(on=DAY, by=Organ.GOVERNMENT)
ASKED = Asked(on=DAY, by=Organ.DEPUTIES, askers={"甲"}, target=Organ.GOVERNMENT, question=WHY)
ANSWERED = Answered(on=DAY, by=Organ.GOVERNMENT, question=WHY, answer="正在办理")
CLOSED = Closed(on=DAY, by=Organ.PRESIDIUM)
HEAD, OFFICER, STAFF, NOBODY = Representative


def congress(place: str) -> Congress:
    """The congress of a place."""
    return Congress(level=level_of(place), place=place, members=91)


def convened(meeting: Meeting = Meeting.DELEGATION, **says: Any) -> Convened:
    """A meeting deliberates on a bill."""
    return Convened(**{"on": DAY, "by": Organ.DELEGATION, "meeting": meeting, "matter": Matter.BILL, **says})


def after(place: str, *events: Event) -> Case:
    """The case in which these happened."""
    return TABLE.open(congress(place)).replay(events)


def breaks(case: Case, event: Event) -> dict[str, set[str]]:
    """The rules that the event breaks, each with the articles of Shandong that say so."""
    return articles(case, event, PROVINCE)


class TestTheWholeWay:
    """In a delegation, with the head there, asked and answered."""

    @pytest.mark.parametrize("place", sorted(OUTSIDE))
    def test_lawful(self, place: str) -> None:
        """Nothing is found at any level."""
        case = after(place, convened(), CAME, ASKED, ANSWERED, CLOSED)
        assert case.ended
        assert case.findings == ()


class TestLocalLawAdds:
    """What is found outside Shandong is found in it, and what is more found is new there."""

    @pytest.mark.parametrize("place", sorted(OUTSIDE))
    @given(seed=st.integers(min_value=0, max_value=2**32))
    def test_against_a_place_outside(self, place: str, seed: int) -> None:
        """The same events before a congress of the same level in Shandong and in Hubei."""
        for case, event in walk(TABLE, congress(place), chance_of(seed)):
            outside = TABLE.open(congress(OUTSIDE[place])).replay(case.events)
            assert outside.stage is case.stage
            added = beside(outside.check(event), case.check(event))
            assert {rule.partition("shandong-")[0] for rule in added} <= {"inquiry.congress."}
            assert place in {PROVINCE, TOWNSHIP} or not added


class TestAsAnywhere:
    """Deputies ask organs of their level on bills and reports, and an officer answers (Deputies Measures art. 11)."""

    @pytest.mark.parametrize("place", [PROVINCE, JINAN, DISTRICT, TOWNSHIP])
    def test_said_again(self, place: str) -> None:
        """One finding each, with Shandong's article beside the national ones; in Hubei without it."""
        for where, said in ((place, {f"{MEASURES}/11.1"}), (OUTSIDE[place], set())):
            start, asked = after(where), after(where, convened(), CAME, ASKED)
            listening = after(where, convened(), CAME)
            for case, event, name in (
                (start, convened(matter=Matter.OTHER_MATTER), "on-a-bill-or-report"),
                (listening, evolve(ASKED, by=Organ.PRESIDIUM), "deputies-ask"),
                (listening, evolve(ASKED, question=" "), "states-question"),
                (asked, evolve(ANSWERED, answer=""), "answers"),
                (asked, CLOSED, "every-question-answered"),
                (asked, evolve(ANSWERED, answered_by=STAFF), "an-officer-answers"),
            ):
                assert breaks(case, event).get(name) == said, name

    @pytest.mark.parametrize(("place", "target"), [(JINAN, Organ.DEPUTIES), (TOWNSHIP, Organ.COURT)])
    def test_whom(self, place: str, target: Organ) -> None:
        """A township has its government alone."""
        found = breaks(after(place, convened(), CAME), evolve(ASKED, target=target))
        assert found["may-be-asked"] == {f"{MEASURES}/11.1"}


class TestWhoComesInTheProvince:
    """Officers to the delegations, heads to the presidium, to committees and to discussions."""

    @pytest.mark.parametrize(
        ("meeting", "sent", "found"),
        [
            (Meeting.DELEGATION, OFFICER, {}),
            (Meeting.DELEGATION, STAFF, {"shandong-officers-come-to-delegations": {f"{RULES}/52.1"}}),
            (Meeting.PRESIDIUM, HEAD, {}),
            (Meeting.PRESIDIUM, OFFICER, {"shandong-heads-come-to-presidium-and-committees": {f"{RULES}/52.3"}}),
            (
                Meeting.SPECIAL_COMMITTEE,
                OFFICER,
                {"shandong-heads-come-to-presidium-and-committees": {f"{RULES}/52.3"}},
            ),
            (Meeting.SPECIALISED_DISCUSSION, HEAD, {}),
            (
                Meeting.SPECIALISED_DISCUSSION,
                OFFICER,
                {"shandong-heads-come-to-discussions": {f"{RULES}/17.2"}},
            ),
        ],
    )
    def test_by_meeting(self, meeting: Meeting, sent: Representative, found: dict[str, set[str]]) -> None:
        """It is a breach, in the province alone."""
        came = evolve(CAME, sent=sent)
        held = convened(meeting, by=Organ.PRESIDIUM)
        assert breaks(after(PROVINCE, held), came) == found
        assert {finding.effect for finding in after(PROVINCE, held).check(came)} <= {Effect.BREACH}
        for place in (JINAN, OUTSIDE[PROVINCE]):
            assert after(place, held).check(came) == ()

    @pytest.mark.parametrize(
        ("by", "matter", "found"),
        [
            (Organ.GOVERNMENT, Matter.BUDGET, True),
            (Organ.DEPARTMENT, Matter.PLAN, True),
            (Organ.DEPARTMENT, Matter.GOVERNMENT_REPORT, True),
            (Organ.COURT, Matter.BUDGET, False),
            (Organ.GOVERNMENT, Matter.COURT_OR_PROCURATORATE_REPORT, False),
        ],
    )
    def test_a_delegation_plenary(self, by: Organ, matter: Matter, found: bool) -> None:  # noqa: FBT001 - a parameter
        """On the work report, the plan and the budget, the government and its departments."""
        case = after(PROVINCE, DelegationPlenaryConvened(on=DAY, matter=matter))
        names = breaks(case, Attended(on=DAY, by=by, sent=STAFF))
        name = "shandong-officers-come-to-delegation-plenaries"
        assert names.get(name, set()) == ({f"{RULES}/52.2"} if found else set())
        assert breaks(case, Attended(on=DAY, by=by, sent=OFFICER)) == {}

    def test_may_supplement(self) -> None:
        """The head may add explanations."""
        case = after(PROVINCE, convened(Meeting.PRESIDIUM, by=Organ.PRESIDIUM))
        assert breaks(case, evolve(CAME, supplement_heard=False)) == {"shandong-may-supplement": {f"{RULES}/52.3"}}

    def test_is_there(self) -> None:
        """Whoever is asked has come; in Jinan nothing says so."""
        (found,) = after(PROVINCE, convened()).check(ASKED)
        assert (found.rule, found.effect) == ("inquiry.congress.shandong-is-there", Effect.BREACH)
        assert after(JINAN, convened()).check(ASKED) == ()


class TestWhoComesInATownship:
    """The government sends someone, to the delegations and to discussions (Townships Provisions arts. 11 and 12)."""

    @pytest.mark.parametrize(
        ("held", "name", "article"),
        [
            (convened(), "government-sends-someone", "11.1"),
            (
                convened(Meeting.SPECIALISED_DISCUSSION, by=Organ.TOWNSHIP_CHAIRPERSON),
                "government-sends-someone-to-discussions",
                "12.1",
            ),
        ],
    )
    def test_nobody(self, held: Convened, name: str, article: str) -> None:
        """Staff will do, nobody will not."""
        case = after(TOWNSHIP, held)
        assert case.check(evolve(CAME, sent=STAFF)) == ()
        assert breaks(case, evolve(CAME, sent=NOBODY)) == {f"shandong-{name}": {f"{TOWNSHIPS}/{article}"}}
        assert after(OUTSIDE[TOWNSHIP], held).check(evolve(CAME, sent=NOBODY)) == ()


class TestWhoCallsADiscussion:
    """The presidium in the province, the chairperson in a township."""

    @pytest.mark.parametrize(
        ("place", "by", "article"),
        [(PROVINCE, Organ.PRESIDIUM, f"{RULES}/17.2"), (TOWNSHIP, Organ.TOWNSHIP_CHAIRPERSON, f"{TOWNSHIPS}/12.1")],
    )
    def test_who(self, place: str, by: Organ, article: str) -> None:
        """Nobody else; and other meetings are called as ever."""
        held = convened(Meeting.SPECIALISED_DISCUSSION, by=by)
        assert after(place).check(held) == ()
        assert breaks(after(place), evolve(held, by=Organ.DELEGATION)) == {"shandong-calls-a-discussion": {article}}
        assert after(place).check(convened()) == ()
