"""The table of a congress as a whole, and what follows the vote."""

from __future__ import annotations

from datetime import date

import pytest
from tests.appointments.appointment.acts import effects, lawful, names
from tests.appointments.appointment.congress_acts import (
    CITY,
    COUNTY,
    DAY,
    LOCAL,
    NATION,
    TOWNSHIP,
    decided,
    nominated,
    opened,
    proposed,
    voted,
)

from npcproc.appointments.appointment import (
    IN_CONGRESS,
    Closed,
    Deliberated,
    Introduced,
    Ordered,
    Published,
    Stage,
    VotedInCongress,
)
from npcproc.appointments.offices import Office
from npcproc.bodies import Congress, Organ, StandingCommittee
from npcproc.findings import Effect, NoSuchProcedure, NoSuchStep, NotEncoded, Refused
from npcproc.levels import Level

PREMIER = Office.HEAD_OF_GOVERNMENT
SOLDIER = Office.MEMBER_OF_CENTRAL_MILITARY_COMMISSION
CHAIR = Office.CHAIR_OF_SPECIAL_COMMITTEE


class TestTable:
    """It stands in every congress."""

    def test_where(self) -> None:
        """At all five levels, and in no standing committee."""
        assert (IN_CONGRESS.id, IN_CONGRESS.levels) == ("appointment.congress", frozenset(Level))
        with pytest.raises(NoSuchProcedure):
            IN_CONGRESS.open(StandingCommittee(level=Level.COUNTY, place="370102", members=31))

    @pytest.mark.parametrize(
        ("body", "office", "first"), [(NATION, PREMIER, date(2021, 3, 12)), (CITY, CHAIR, date(2022, 3, 12))]
    )
    def test_the_first_day_encoded(self, body: Congress, office: Office, first: date) -> None:
        """The day before is silence."""
        lawful(opened(body), nominated(office, on=first))
        with pytest.raises(NotEncoded):
            opened(body).check(nominated(office, on=first.replace(day=11)))

    def test_what_comes_next(self) -> None:
        """A vote must come; a deliberation may come before it."""
        case = opened(NATION).apply(nominated(PREMIER))
        moves = {move.event: move.must for move in case.moves(DAY)}
        assert moves[VotedInCongress]
        assert not moves[Deliberated]
        assert not moves[Introduced]
        case = lawful(case, Introduced(on=DAY, by=Organ.HEAD_OF_STATE))
        case = lawful(case, Deliberated(on=DAY, by=Organ.DELEGATION))
        assert case.stage is Stage.DELIBERATED
        assert lawful(case, voted(NATION, PREMIER)).stage is Stage.DECIDED

    def test_replay_is_equality(self) -> None:
        """Storing the events and replaying them gives an equal case."""
        case = decided(NATION, PREMIER).apply(Ordered(on=DAY))
        assert IN_CONGRESS.open(NATION).replay(case.events) == case


class TestHeadOfStateHasActed:
    """Premier and ministers are appointed by order of the head of state (宪法第八十条；议事规则第六十一条)."""

    @pytest.mark.parametrize(
        ("office", "rule", "said"),
        [
            (PREMIER, "", {"constitution-2018/80.1", "npc-rules-2021/61.2"}),
            (Office.HEAD_OF_DEPARTMENT, "", {"constitution-2018/80.1", "npc-rules-2021/61.2"}),
            (Office.GOVERNOR_OF_CENTRAL_BANK, "-on-the-central-bank", {"npc-rules-2021/61.2"}),
        ],
    )
    def test_no_office_without_an_order(self, office: Office, rule: str, said: set[str]) -> None:
        """Without it nobody takes office; the Constitution does not list the governor of the central bank."""
        case = decided(NATION, office)
        with pytest.raises(Refused) as refused:
            case.apply(Closed(on=DAY))
        (finding,) = refused.value.findings
        assert finding.rule == f"appointment.congress.head-of-state-has-acted{rule}"
        assert {cite.slug for cite in finding.cites} == said
        (finding,) = case.check(Ordered(on=DAY, by=Organ.PRESIDIUM))
        assert finding.rule == f"appointment.congress.head-of-state-acts{rule}"
        assert {cite.slug for cite in finding.cites} == said
        assert lawful(lawful(case, Ordered(on=DAY)), Closed(on=DAY)).ended

    def test_by_whom_and_published(self) -> None:
        """Nobody else signs it, and it is published."""
        case = decided(NATION, PREMIER)
        assert effects(case.check(Ordered(on=DAY, by=Organ.PRESIDIUM))) == {("head-of-state-acts", Effect.REFUSES)}
        assert effects(case.check(Ordered(on=DAY, published=False))) == {("order-published", Effect.BREACH)}

    def test_only_the_nation(self) -> None:
        """No local committee member is appointed by such an order."""
        with pytest.raises(NoSuchStep):
            decided(COUNTY, CHAIR).check(Ordered(on=DAY))


class TestAnnounced:
    """The armed forces and the committees are announced by the congress (议事规则第六十一条)."""

    @pytest.mark.parametrize("office", [SOLDIER, CHAIR, Office.MEMBER_OF_SPECIAL_COMMITTEE])
    def test_announced_and_not(self, office: Office) -> None:
        """Not announcing them is a breach."""
        case = decided(NATION, office)
        assert effects(case.check(Closed(on=DAY))) == {("announced", Effect.BREACH)}
        assert lawful(lawful(case, Published(on=DAY, by=Organ.PRESIDIUM)), Closed(on=DAY)).ended

    @pytest.mark.parametrize("by", Organ)
    def test_by_whom(self, by: Organ) -> None:
        """The congress, for which its presidium signs."""
        found = names(decided(NATION, CHAIR).check(Published(on=DAY, by=by)))
        assert found == (set() if by in {Organ.CONGRESS, Organ.PRESIDIUM} else {"congress-announces"})

    @pytest.mark.parametrize(
        ("body", "office"), [*((body, CHAIR) for body in LOCAL), (TOWNSHIP, Office.MEMBER_OF_CREDENTIALS_COMMITTEE)]
    )
    def test_not_below(self, body: Congress, office: Office) -> None:
        """National statutes ask nothing more of a local congress."""
        assert lawful(decided(body, office), Closed(on=DAY)).ended


class TestMarch2023:
    """In March 2023 a premier was decided on, and the ministers on the day after (十四届全国人大一次会议)."""

    def test_two_days(self) -> None:
        """The head of state nominates the premier, the premier the ministers; nothing is broken."""
        first, second = date(2023, 3, 11), date(2023, 3, 12)
        premier = proposed(NATION, PREMIER, first)
        premier = lawful(premier, voted(NATION, PREMIER, on=first))
        premier = lawful(premier, Ordered(on=first))
        assert lawful(premier, Closed(on=first)).findings == ()
        minister = proposed(NATION, Office.HEAD_OF_DEPARTMENT, second)
        minister = lawful(minister, voted(NATION, Office.HEAD_OF_DEPARTMENT, on=second))
        assert lawful(lawful(minister, Ordered(on=second)), Closed(on=second)).findings == ()
