"""The agenda of a session, its meetings, its close, and what is made public of it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.sessions.standing_committee.acts import (
    BEFORE_2022,
    CITY,
    DISTRICT,
    NATION,
    OPENING_DAY,
    PROVINCE,
    effects,
    fails,
    has_opened,
    is_called,
    notice,
    opened,
    sits,
)

from npcproc.bodies import Organ, StandingCommittee
from npcproc.findings import Effect, NoSuchStep
from npcproc.sessions import standing_committee as session

EVERYWHERE = pytest.mark.parametrize("body", [NATION, PROVINCE, CITY, DISTRICT], ids=lambda body: body.level.en)
BOTH_TEXTS = pytest.mark.parametrize("day", [BEFORE_2022, OPENING_DAY])


def grouped(**changed: Any) -> session.GroupsDeliberated:
    """A group meeting on the item 甲 under the convener 丙."""
    return session.GroupsDeliberated(**{"on": OPENING_DAY, "item": "甲", "convener": "丙", **changed})


def jointly(day: date = OPENING_DAY, **changed: Any) -> session.JointGroupsDeliberated:
    """A joint-group meeting on the item 甲 under the chairperson."""
    return session.JointGroupsDeliberated(**{"on": day, "item": "甲", **changed})


class TestAdoptingTheAgenda:
    """The plenary decides the agenda, which the council of chairpersons drafted."""

    @EVERYWHERE
    def test_by_the_plenary(self, body: StandingCommittee) -> None:
        """The council's own decision is none."""
        case = has_opened(body)
        assert fails(case, session.AgendaAdopted(on=OPENING_DAY, items=("甲",))) == set()
        by_council = session.AgendaAdopted(on=OPENING_DAY, items=("甲",), by=Organ.CHAIRPERSONS_COUNCIL)
        assert effects(case, by_council) == {"plenary-decides": Effect.REFUSES}

    def test_without_a_draft(self) -> None:
        """An agenda that nobody drafted stands, and the breach is kept."""
        case = is_called(DISTRICT).apply(opened(DISTRICT))
        found = effects(case, session.AgendaAdopted(on=OPENING_DAY, items=("甲",)))
        assert found == {"draft-was-drawn-up": Effect.BREACH}


class TestChangingTheAgenda:
    """The agenda is changed on the council's proposal with the plenary's consent."""

    @EVERYWHERE
    def test_both_are_needed(self, body: StandingCommittee) -> None:
        """Either missing is refused."""
        case = sits(body)
        plain: dict[str, Any] = {"on": OPENING_DAY, "items": ("甲", "丙")}
        assert fails(case, session.AgendaChanged(**plain)) == set()
        assert fails(case, session.AgendaChanged(**plain, proposed_by=Organ.MEMBERS)) == {"council-proposes"}
        assert fails(case, session.AgendaChanged(**plain, by=Organ.CHAIRPERSONS_COUNCIL)) == {"plenary-agrees"}

    def test_before_there_is_one(self) -> None:
        """What has not been adopted cannot be changed."""
        change = session.AgendaChanged(on=OPENING_DAY, items=("甲",))
        assert fails(has_opened(DISTRICT), change) == {"agenda-was-adopted"}

    def test_it_takes_the_old_one_s_place(self) -> None:
        """The latest agenda is the one in force, adopted or changed."""
        case = sits(DISTRICT).apply(session.AgendaChanged(on=OPENING_DAY, items=("丙",)))
        latest = case.last(session.AgendaAdopted)
        assert latest is not None
        assert latest.items == ("丙",)

    def test_only_during_the_session(self) -> None:
        """Before it opens there is no agenda to decide or to change."""
        with pytest.raises(NoSuchStep):
            is_called(DISTRICT).check(session.AgendaChanged(on=OPENING_DAY, items=("丙",)))


class TestKeepsToAgenda:
    """A meeting takes up what is on the agenda."""

    @pytest.mark.parametrize(
        "event",
        [
            session.Heard(on=OPENING_DAY, item="丁", by=Organ.GOVERNMENT),
            session.Deliberated(on=OPENING_DAY, item="丁"),
            session.QuestionsAnswered(on=OPENING_DAY, item="丁", by=Organ.DEPARTMENT, meeting=session.Meeting.GROUP),
            grouped(item="丁"),
            jointly(item="丁"),
        ],
        ids=lambda event: event.en,
    )
    def test_another_item(self, event: session.Heard) -> None:
        """Whichever the meeting, an item that is not on it is a breach; once it is on it, it is none."""
        case = sits(DISTRICT)
        assert effects(case, event)["keeps-to-agenda"] is Effect.BREACH
        changed = case.apply(session.AgendaChanged(on=OPENING_DAY, items=("甲", "丁")))
        assert "keeps-to-agenda" not in fails(changed, event)


class TestGroupMeetings:
    """A convener who was named presides over a group, and reports serious disagreement."""

    def test_convener(self) -> None:
        """Anyone else presides in breach; so does anyone before conveners were named."""
        case = sits(NATION)
        assert effects(case, grouped()) == {"convener-presides": Effect.BREACH}
        named = case.apply(session.ConvenersNamed(on=OPENING_DAY, conveners={"丙", "丁"}))
        assert fails(named, grouped()) == set()
        assert fails(named, grouped(convener="甲")) == {"convener-presides"}

    def test_report(self) -> None:
        """Only serious disagreement need be reported."""
        case = sits(NATION).apply(session.ConvenersNamed(on=OPENING_DAY, conveners={"丙"}))
        assert fails(case, grouped(serious_disagreement=True, reported=False)) == {"convener-reports"}
        assert fails(case, grouped(reported=False)) == set()
        assert fails(case, grouped(serious_disagreement=True)) == set()


class TestJointGroupMeetings:
    """The chairperson or an entrusted vice-chairperson presides over two groups or more."""

    @BOTH_TEXTS
    def test_who_presides(self, day: date) -> None:
        """Nobody else can, under either text."""
        case, vice = sits(NATION, day), Organ.VICE_CHAIRPERSON
        assert fails(case, jointly(day, presided_by=vice)) == set()
        assert fails(case, jointly(day, presided_by=vice, entrusted=False)) == {"vice-presides-jointly-if-entrusted"}
        assert fails(case, jointly(day, entrusted=False)) == set()
        assert fails(case, jointly(day, presided_by=Organ.SECRETARY_GENERAL)) == {"chair-presides-jointly"}

    @given(st.integers(1, 20))
    def test_two_groups(self, groups: int) -> None:
        """One group is no joint meeting; the text of 2009 set no number."""
        assert fails(sits(NATION), jointly(groups=groups)) == (set() if groups >= 2 else {"two-groups-or-more"})
        assert fails(sits(NATION, BEFORE_2022), jointly(BEFORE_2022, groups=groups)) == set()


class TestQuestionsAnswered:
    """Someone comes to a group meeting, the head comes to a joint-group meeting."""

    @BOTH_TEXTS
    @pytest.mark.parametrize(
        ("meeting", "rules"),
        [
            (session.Meeting.GROUP, {"departments-send-someone"}),
            (session.Meeting.JOINT_GROUPS, {"heads-come"}),
            (session.Meeting.PLENARY, set()),
        ],
    )
    def test_nobody_came(self, day: date, meeting: session.Meeting, rules: set[str]) -> None:
        """Each meeting asks for its own."""
        plain: dict[str, Any] = {"on": day, "item": "甲", "by": Organ.DEPARTMENT, "meeting": meeting}
        assert fails(sits(NATION, day), session.QuestionsAnswered(**plain, sent=False, head_came=False)) == rules
        assert fails(sits(NATION, day), session.QuestionsAnswered(**plain)) == set()


class TestClosing:
    """At its close a session has adopted an agenda, met in groups, and heard who attended."""

    def test_nothing_done(self) -> None:
        """Whatever was left out is kept; nothing of it stops the close."""
        close = session.Closed(on=OPENING_DAY)
        lacking = {"an-agenda-was-adopted", "groups-met", "attendance-was-reported"}
        assert fails(has_opened(NATION), close) == lacking
        assert set(effects(has_opened(NATION), close).values()) == {Effect.BREACH}
        assert fails(has_opened(DISTRICT), close) == {"an-agenda-was-adopted"}

    def test_everything_done(self) -> None:
        """A session that did all of it closes without a finding."""
        case = sits(NATION).apply(session.ConvenersNamed(on=OPENING_DAY, conveners={"丙"})).apply(grouped())
        case = case.apply(session.AttendanceReported(on=OPENING_DAY, reasons="无人缺席"))
        assert fails(case, session.Closed(on=OPENING_DAY)) == set()
        assert case.apply(session.Closed(on=OPENING_DAY)).ended

    def test_joint_groups_in_2009(self) -> None:
        """Until 2022 joint groups met in every session, since then as needed; nobody reported attendance."""
        case = sits(NATION, BEFORE_2022)
        assert fails(case, session.Closed(on=BEFORE_2022)) == {"groups-met", "joint-groups-met"}
        assert fails(case.apply(jointly(BEFORE_2022)), session.Closed(on=BEFORE_2022)) == {"groups-met"}


class TestAttendanceReported:
    """The administrative body tells the chairperson who attended, and why others did not."""

    @pytest.mark.parametrize(
        ("changed", "rule"),
        [
            ({"by": Organ.WORKING_BODY}, "office-reports"),
            ({"to": Organ.SECRETARY_GENERAL}, "reported-to-the-chair"),
            ({"reasons": ""}, "states-reasons"),
        ],
    )
    def test_each_requirement(self, changed: dict[str, Any], rule: str) -> None:
        """Each of them can fail alone, and none is asked of local committees."""
        plain: dict[str, Any] = {"on": OPENING_DAY, "reasons": "一人病假"}
        assert fails(sits(NATION), session.AttendanceReported(**plain)) == set()
        assert fails(sits(NATION), session.AttendanceReported(**{**plain, **changed})) == {rule}
        assert fails(sits(DISTRICT), session.AttendanceReported(**{**plain, **changed})) == set()


class TestMadePublic:
    """The length, agenda, schedule and proceedings of a national session are made public."""

    @pytest.mark.parametrize("kept", list(session.PublicMatter))
    def test_each(self, kept: session.PublicMatter) -> None:
        """Each of the four can be missed."""
        event = session.MadePublic(on=OPENING_DAY, shows=frozenset(session.PublicMatter) - {kept})
        rule = "shows-agenda" if kept is session.PublicMatter.AGENDA else "shows-how-it-went"
        assert effects(sits(NATION), event) == {rule: Effect.BREACH}
        assert fails(sits(NATION), session.MadePublic(on=OPENING_DAY, shows=session.PublicMatter)) == set()

    def test_withheld(self) -> None:
        """The agenda may be withheld if the council so decided, the rest may not."""
        withheld = sits(NATION).apply(session.ItemsWithheld(on=OPENING_DAY))
        rest = frozenset(session.PublicMatter) - {session.PublicMatter.AGENDA}
        assert fails(withheld, session.MadePublic(on=OPENING_DAY, shows=rest)) == set()
        assert fails(withheld, session.MadePublic(on=OPENING_DAY, shows=())) == {"shows-how-it-went"}
        alone = session.ItemsWithheld(on=OPENING_DAY, by=Organ.SECRETARY_GENERAL)
        assert fails(sits(NATION), alone) == {"council-withholds"}


class TestPublished:
    """What the national committee passes is promptly carried in its gazette and on the website."""

    def test_both_places(self) -> None:
        """Either missing is a breach; so is delay; after the close too."""
        both = {session.Outlet.GAZETTE, session.Outlet.WEBSITE}
        for case in (sits(NATION), sits(NATION).record(session.Closed(on=OPENING_DAY))):
            plain: dict[str, Any] = {"on": OPENING_DAY, "item": "甲"}
            assert fails(case, session.Published(**plain, outlets=both)) == set()
            assert fails(case, session.Published(**plain, outlets=both, promptly=False)) == {"promptly"}
            for outlet in both:
                one = session.Published(**plain, outlets=both - {outlet})
                assert effects(case, one) == {"in-gazette-and-on-website": Effect.BREACH}

    def test_not_locally(self) -> None:
        """The Organic Law names no such place."""
        assert fails(sits(DISTRICT), session.Published(on=OPENING_DAY, item="甲", outlets=())) == set()


class TestRecalling:
    """A session is called anew until it opens, and not afterwards."""

    def test_after_opening(self) -> None:
        """An open session cannot be called."""
        with pytest.raises(NoSuchStep):
            has_opened(NATION).check(session.Called(on=OPENING_DAY, session_on=OPENING_DAY))

    def test_notice_after_opening(self) -> None:
        """Nor is notice given of it."""
        with pytest.raises(NoSuchStep):
            has_opened(NATION).check(notice(on=OPENING_DAY))
