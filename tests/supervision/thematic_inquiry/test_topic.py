"""A thematic inquiry before its meeting: the topic, the study, what the members are sent."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from tests.supervision.thematic_inquiry.acts import (
    DAY,
    PLACES,
    articles,
    broken,
    committee,
    finding,
    thematic,
    thematic_story,
)

from npcproc.bodies import Organ
from npcproc.case import Case
from npcproc.findings import Effect, NoSuchStep, Refused
from npcproc.levels import Level
from npcproc.supervision.thematic_inquiry import (
    THEMATIC,
    Dropped,
    InquiryHeld,
    MaterialsSent,
    Notified,
    Studied,
    ThematicStage,
    TopicSettled,
)

NATIONAL, COUNTY = Level.NATIONAL, Level.COUNTY
COUNCIL, COMMITTEE = Organ.CHAIRPERSONS_COUNCIL, Organ.STANDING_COMMITTEE
SMALLER = {Organ.SPECIAL_COMMITTEE, Organ.WORKING_BODY}
LAST_OF_2006 = date(2024, 11, 7)
FIRST_OF_2024 = date(2024, 11, 8)


def settled(on: date = DAY, **says: Any) -> TopicSettled:
    """The council settles a topic that the plan has."""
    plain: dict[str, Any] = {"on": on, "by": COUNCIL, "topic": "老旧小区改造"}
    return TopicSettled(**(plain | says))


def at_settled(level: Level = COUNTY, on: date = DAY, **says: Any) -> Case:
    """An inquiry with its topic."""
    return THEMATIC.open(committee(level)).record(settled(on, **says))


class TestTheTopic:
    """The standing committee, or its council, settles what the inquiry is about."""

    @pytest.mark.parametrize("organ", list(Organ))
    def test_who_settles(self, organ: Organ) -> None:
        """Nobody else."""
        wrong = set() if organ in {COUNCIL, COMMITTEE} else {"committee-settles"}
        assert broken(THEMATIC.open(committee()), settled(by=organ)) == wrong

    def test_a_topic(self) -> None:
        """An inquiry about nothing cannot be."""
        case = THEMATIC.open(committee())
        with pytest.raises(Refused):
            case.apply(settled(topic=" "))
        assert broken(case, settled(topic="")) == {"names-topic"}

    @pytest.mark.parametrize("name", ["committee-settles", "names-topic"])
    @pytest.mark.parametrize(
        ("level", "on", "found"),
        [
            (COUNTY, date(2022, 3, 12), {"organic-law-2022/50.1.7"}),
            (COUNTY, LAST_OF_2006, {"organic-law-2022/50.1.7"}),
            (COUNTY, FIRST_OF_2024, {"organic-law-2022/50.1.7", "supervision-law-2024/47.1"}),
            (NATIONAL, date(2022, 6, 25), {"npcsc-rules-2022/37.1"}),
            (NATIONAL, LAST_OF_2006, {"npcsc-rules-2022/37.1"}),
            (NATIONAL, FIRST_OF_2024, {"npcsc-rules-2022/37.1", "supervision-law-2024/47.1"}),
        ],
    )
    def test_by_which_article(self, level: Level, on: date, found: set[str], name: str) -> None:
        """Before the law of 2024 the Organic Law locally, and the NPCSC's rules."""
        wrong = settled(on, by=Organ.GOVERNMENT, topic="")
        assert articles(THEMATIC.open(committee(level)), wrong, name) == found

    @pytest.mark.parametrize(("on", "wrong"), [(LAST_OF_2006, set()), (FIRST_OF_2024, {"in-the-plan"})])
    def test_in_the_plan(self, on: date, wrong: set[str]) -> None:
        """It may be on the plan; that it is not is a hint, since 2024."""
        case, event = THEMATIC.open(committee()), settled(on, in_plan=False)
        assert broken(case, event) == wrong
        if wrong:
            assert finding(case, event, "in-the-plan").effect is Effect.ADVISORY
            assert articles(case, event, "in-the-plan") == {"supervision-law-2024/63.1"}

    @pytest.mark.parametrize("organ", list(Organ))
    @pytest.mark.parametrize("level", [level for level in PLACES if level is not Level.TOWNSHIP])
    def test_who_prepares(self, level: Level, organ: Organ) -> None:
        """A special committee does the practical work, or locally a working body."""
        right = {Organ.SPECIAL_COMMITTEE} if level is NATIONAL else SMALLER
        wrong = set() if organ in right else {"committee-prepares"}
        case, event = THEMATIC.open(committee(level)), settled(prepared_by=organ)
        assert broken(case, event) == wrong
        if wrong:
            article = "npc-organic-law-2021/37.1.5" if level is NATIONAL else "organic-law-2022/35.1.3"
            assert articles(case, event, "committee-prepares") == {article}
            assert case.apply(event).stage is ThematicStage.SETTLED


class TestDropped:
    """An inquiry may be called off before it is held; on the plan, the council does it."""

    @pytest.mark.parametrize("organ", list(Organ))
    def test_who(self, organ: Organ) -> None:
        """Outside the plan nobody is named."""
        wrong = set() if organ is COUNCIL else {"council-adjusts-plan"}
        assert broken(at_settled(), Dropped(on=DAY, by=organ)) == wrong
        assert broken(at_settled(in_plan=False), Dropped(on=DAY, by=organ)) == set()

    def test_before_2024(self) -> None:
        """It could be called off before, and no article said by whom."""
        case = at_settled(on=LAST_OF_2006)
        assert broken(case, Dropped(on=LAST_OF_2006, by=Organ.MEMBERS)) == set()
        wrong = Dropped(on=FIRST_OF_2024, by=Organ.MEMBERS)
        assert articles(case, wrong, "council-adjusts-plan") == {"supervision-law-2024/63.3"}

    def test_it_ends_there(self) -> None:
        """Nothing follows; and what is being held is not called off."""
        dropped = at_settled().apply(Dropped(on=DAY))
        assert (dropped.stage, dropped.ended) == (ThematicStage.DROPPED, True)
        with pytest.raises(NoSuchStep):
            at_settled().record(InquiryHeld(on=DAY)).check(Dropped(on=DAY))


class TestStudy:
    """The committee may have the matter studied before the inquiry (art. 49)."""

    @pytest.mark.parametrize("organ", list(Organ))
    def test_who_studies(self, organ: Organ) -> None:
        """Itself, or a body that acts for it."""
        wrong = set() if organ in {COMMITTEE, COUNCIL, *SMALLER} else {"committee-studies"}
        assert broken(at_settled(), Studied(on=DAY, by=organ)) == wrong

    def test_since_2024(self) -> None:
        """Before, it was studied under no article."""
        case = at_settled(on=LAST_OF_2006)
        assert broken(case, Studied(on=LAST_OF_2006, by=Organ.GOVERNMENT)) == set()
        wrong = Studied(on=FIRST_OF_2024, by=Organ.GOVERNMENT)
        assert articles(case, wrong, "committee-studies") == {"supervision-law-2024/49.1"}

    def test_it_is_a_choice(self) -> None:
        """Nobody has to; the members have to be sent what there is."""
        moves = {move.event: move.must for move in at_settled().moves(DAY)}
        assert moves == {
            Dropped: False,
            Studied: False,
            MaterialsSent: True,
            Notified: False,
            InquiryHeld: False,
        }

    def test_not_once_it_is_held(self) -> None:
        """A study comes before the inquiry."""
        with pytest.raises(NoSuchStep):
            at_settled().record(InquiryHeld(on=DAY)).check(Studied(on=DAY))


class TestMaterials:
    """The administrative body promptly sends the members the report on the study and the collated views."""

    @pytest.mark.parametrize("organ", list(Organ))
    def test_who_sends(self, organ: Organ) -> None:
        """Nobody else; another act cannot stand."""
        case, event = at_settled(), MaterialsSent(on=DAY, by=organ)
        if organ is Organ.ADMINISTRATIVE_BODY:
            assert broken(case, event) == set()
        else:
            assert finding(case, event, "office-sends").effect is Effect.REFUSES

    @pytest.mark.parametrize(
        ("says", "wrong"),
        [
            ({"to": {Organ.MEMBERS, Organ.DEPUTIES}}, set()),
            ({"to": {Organ.DEPUTIES}}, {"reaches-members"}),
            ({"with_views": False}, {"with-views"}),
            ({"promptly": False}, {"promptly"}),
            ({"with_study_report": False}, set()),
        ],
    )
    def test_what_to_whom(self, says: dict[str, Any], wrong: set[str]) -> None:
        """Each is a breach."""
        case, event = at_settled(), MaterialsSent(on=DAY, **says)
        assert broken(case, event) == wrong
        assert {found.effect for found in case.check(event)} <= {Effect.BREACH}

    def test_the_report(self) -> None:
        """Where there was a study, its report is in it."""
        case = at_settled().apply(Studied(on=DAY))
        assert broken(case, MaterialsSent(on=DAY, with_study_report=False)) == {"with-study-report"}
        assert broken(case, MaterialsSent(on=DAY)) == set()

    @pytest.mark.parametrize("name", ["office-sends", "reaches-members", "with-study-report", "with-views", "promptly"])
    def test_the_article(self, name: str) -> None:
        """Art. 49 of the law of 2024; before, no article asked for it."""
        case = at_settled(on=LAST_OF_2006).apply(Studied(on=LAST_OF_2006))
        says: dict[str, Any] = {"with_study_report": False, "with_views": False, "promptly": False}
        before, after = (MaterialsSent(on=on, by=Organ.COURT, to=set(), **says) for on in (LAST_OF_2006, FIRST_OF_2024))
        assert broken(case, before) == set()
        assert articles(case, after, name) == {"supervision-law-2024/49.2"}

    def test_before_the_meeting(self) -> None:
        """The story is as it should be up to there."""
        assert thematic(InquiryHeld).findings == ()
        assert [type(event) for event in thematic_story()[:4]] == [TopicSettled, Studied, MaterialsSent, Notified]
