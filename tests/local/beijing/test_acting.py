"""What Beijing says of acting officers."""

from __future__ import annotations

from typing import Any

import pytest
from tests.appointments.acting.acts import DAY, name, nominate, vote
from tests.local.dismissing import says_again

from npcproc.appointments.acting import (
    FOR_THE_CHAIRPERSON,
    IN_STANDING_COMMITTEE,
    Cause,
    Elected,
    Relief,
    Relieved,
    Resumed,
)
from npcproc.appointments.offices import Office
from npcproc.bodies import Organ, StandingCommittee
from npcproc.case import Case
from npcproc.findings import Effect
from npcproc.levels import Level
from npcproc.local.beijing import acting

HERE, ELSEWHERE = "110000", "420000"
HEADS = IN_STANDING_COMMITTEE.also(acting.IN_BEIJING)
CHAIRS = FOR_THE_CHAIRPERSON.also(acting.FOR_THE_CHAIRPERSON)
PROCURATOR = Office.CHIEF_PROCURATOR
ITEMS = {"10.1.2", "10.1.3", "10.1.4", "10.1.5"}


def committee(place: str = HERE) -> StandingCommittee:
    """The standing committee of a place of the provincial level."""
    return StandingCommittee(level=Level.PROVINCIAL, place=place, members=31)


def breaks(case: Case, event: Any) -> dict[str, Effect]:
    """The rules that the event breaks, with what that does to it."""
    return {finding.rule.rpartition(".")[2]: finding.effect for finding in case.check(event)}


def nominated(place: str = HERE, **said: Any) -> Case:
    """Someone is nominated to act for a head."""
    return HEADS.open(committee(place)).apply(nominate(**said))


def heading(place: str = HERE, **said: Any) -> Case:
    """Someone acts for a head."""
    return nominated(place, **said).apply(vote(committee(place)))


def chairing(place: str = HERE) -> Case:
    """Someone acts for the chairperson."""
    return CHAIRS.open(committee(place)).apply(name()).apply(vote(committee(place)))


class TestBetweenSessions:
    """Who acts for a head is decided between sessions, which national law says of the nation alone."""

    def test_while_it_sits(self) -> None:
        """Not while the congress sits; elsewhere nothing is added."""
        wrong = vote(committee(), congress_in_recess=False)
        assert breaks(nominated(), wrong) == {"beijing-in-recess": Effect.REFUSES}
        assert breaks(nominated(), vote(committee())) == {}
        assert breaks(nominated(ELSEWHERE), vote(committee(ELSEWHERE), congress_in_recess=False)) == {}


class TestHeadsSaidAgain:
    """Who nominates, why, from whom, and what is filed, by both laws."""

    def test_the_nomination(self) -> None:
        """The council, where the head cannot serve."""
        case = HEADS.open(committee())
        wrong = nominate(by=Organ.GOVERNMENT, cause=Cause.ABLE_TO_SERVE)
        assert says_again(case, wrong, "council-nominates", HERE) == ITEMS
        assert says_again(case, wrong, "head-cannot-serve", HERE) == ITEMS

    def test_the_decision(self) -> None:
        """By the committee, from among the deputies."""
        wrong = vote(committee(), by=Organ.CONGRESS)
        assert says_again(nominated(deputy=False), wrong, "committee-decides", HERE) == {
            "10.1.2",
            "10.1.3",
            "10.1.4",
            "10.1.5",
        }
        assert says_again(nominated(deputy=False), wrong, "first-a-deputy", HERE) == {
            "10.1.2",
            "10.1.3",
            "10.1.4",
            "10.1.5",
        }

    @pytest.mark.parametrize("rule", ["filed-with-procuratorate", "filed-with-committee"])
    def test_filed(self, rule: str) -> None:
        """An acting chief procurator."""
        assert says_again(heading(office=PROCURATOR), Elected(on=DAY), rule, HERE) == {"10.1.5"}

    def test_the_end(self) -> None:
        """Where the head returns, or the congress elects."""
        assert says_again(heading(), Resumed(on=DAY), "there-is-a-head-to-return", HERE) == set()
        wrong = Elected(on=DAY, by=Organ.STANDING_COMMITTEE)
        assert says_again(heading(), wrong, "congress-elects", HERE) == set()


class TestChairpersonSaidAgain:
    """Why, who, how many, by whom, and until when, by both laws."""

    def test_the_naming(self) -> None:
        """One vice-chairperson, where the chairperson cannot work."""
        case = CHAIRS.open(committee())
        wrong = name(cause=Cause.OTHER_REASON, vice_chairperson=False, many=2)
        for rule in ("chairperson-cannot-work", "a-vice-chairperson", "one-alone"):
            assert says_again(case, wrong, rule, HERE) == {"10.1.1"}

    def test_the_choice_and_the_end(self) -> None:
        """By the committee, until recovery or election."""
        named = CHAIRS.open(committee()).apply(name())
        assert says_again(named, vote(committee(), by=Organ.CONGRESS), "committee-chooses", HERE) == {"10.1.1"}
        case = chairing()
        assert says_again(case, Resumed(on=DAY), "until-recovery", HERE) == {"10.1.1"}
        wrong = Elected(on=DAY, by=Organ.STANDING_COMMITTEE)
        assert says_again(case, wrong, "until-the-congress-elects", HERE) == {"10.1.1"}
        assert says_again(case, Relieved(on=DAY, why=Relief.DECIDED), "no-earlier", HERE) == {"10.1.1"}


class TestCouncilNames:
    """For the chairperson, too, the council names who acts."""

    def test_by_whom(self) -> None:
        """Nobody else; elsewhere it is not asked."""
        case = CHAIRS.open(committee())
        wrong = {o for o in Organ if breaks(case, name(by=o)) == {"beijing-council-names": Effect.REFUSES}}
        assert wrong == set(Organ) - {Organ.CHAIRPERSONS_COUNCIL}
        assert breaks(CHAIRS.open(committee(ELSEWHERE)), name(by=Organ.MEMBERS)) == {}
