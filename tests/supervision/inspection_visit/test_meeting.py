"""Deputies on a visit ask to meet the head of an organ, and are heard."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.supervision.inspection_visit.acts import (
    BODIES,
    COUNTY,
    DAY,
    FIRST_OF_2025,
    LAST_OF_2015,
    NATIONAL,
    TOWNSHIP,
    asked_to_meet,
    broken,
    cited,
    closed,
    conducted,
    fed_back,
    for_a_report,
    level_of,
    met,
    opened,
    passed_on,
    reported,
    under_way,
)

from npcproc.bodies import Body, Organ
from npcproc.case import Case
from npcproc.findings import Effect
from npcproc.supervision.inspection_visit import Activity, Host, Receiver, Stage

each_body = pytest.mark.parametrize("body", BODIES, ids=level_of)
both_days = pytest.mark.parametrize("on", [LAST_OF_2015, FIRST_OF_2025])
organs = st.sampled_from(Organ)
editions = pytest.mark.parametrize(
    ("on", "article"), [(LAST_OF_2015, "deputies-law-2015/22.2"), (FIRST_OF_2025, "deputies-law-2025/29.2")]
)

STATE_ORGANS = {
    Organ.GOVERNMENT,
    Organ.DEPARTMENT,
    Organ.SUPERVISORY_COMMISSION,
    Organ.COURT,
    Organ.PROCURATORATE,
    Organ.STANDING_COMMITTEE,
}


def asked(*organ: Organ, on: date = DAY) -> Case:
    """A visit on which deputies have asked to meet these organs."""
    case = under_way(on=on)
    for each in organ:
        case = case.apply(asked_to_meet(each, on))
    return case


class TestRequest:
    """On a visit that was arranged, deputies may ask to meet a head of an organ of their own or a lower level."""

    @each_body
    @pytest.mark.parametrize("activity", Activity)
    @both_days
    def test_on_a_visit(self, body: Body, activity: Activity, on: date) -> None:
        """Neither on a study nor on a local visit."""
        expected = set() if activity is Activity.VISIT else {"on-a-visit"}
        assert broken(under_way(body, activity, on), asked_to_meet(on=on)) == expected

    def test_before_a_report(self) -> None:
        """A visit that the council has made is read as one that was arranged."""
        case = opened().apply(for_a_report()).apply(conducted(by=Organ.CHAIRPERSONS_COUNCIL))
        assert broken(case, asked_to_meet()) == set()

    @each_body
    @given(by=organs)
    def test_deputies_ask(self, body: Body, by: Organ) -> None:
        """Nobody asks for them."""
        expected = set() if by is Organ.DEPUTIES else {"deputies-ask-to-meet"}
        assert broken(under_way(body), asked_to_meet(by=by)) == expected

    @each_body
    @given(organ=organs)
    def test_whom(self, body: Body, organ: Organ) -> None:
        """A head of an organ of state; a township has its government, and the nation a military commission."""
        lawful = {
            TOWNSHIP: {Organ.GOVERNMENT, Organ.DEPARTMENT},
            NATIONAL: STATE_ORGANS | {Organ.CENTRAL_MILITARY_COMMISSION},
        }.get(body, STATE_ORGANS)
        assert broken(under_way(body), asked_to_meet(organ)) == (set() if organ in lawful else {"a-state-organ"})

    @each_body
    @pytest.mark.parametrize("host", Host)
    def test_of_which_level(self, body: Body, host: Host) -> None:
        """Not of a higher level, and not of a unit that is no organ of state."""
        expected = set() if host in {Host.OWN_ORGAN, Host.LOWER_ORGAN} else {"of-their-level-or-lower"}
        assert broken(under_way(body), asked_to_meet(host=host)) == expected

    @editions
    def test_it_cannot_stand(self, on: date, article: str) -> None:
        """A request that the law does not give is refused."""
        (finding,) = under_way(on=on).check(asked_to_meet(Organ.COURT, on, host=Host.HIGHER_ORGAN))
        assert (finding.effect, [cite.slug for cite in finding.cites]) == (Effect.REFUSES, [article])


class TestMeeting:
    """The organ that was asked meets them: its head, or someone in charge whom the head delegates."""

    @given(by=organs)
    def test_who_was_asked(self, by: Organ) -> None:
        """Any of those asked, in any order, and no other."""
        case = asked(Organ.GOVERNMENT, Organ.COURT)
        expected = set() if by in {Organ.GOVERNMENT, Organ.COURT} else {"who-was-asked-meets"}
        assert broken(case, met(by)) == expected

    def test_nobody_was_asked(self) -> None:
        """Where no organ was asked, none comes."""
        assert broken(under_way(), met()) == {"who-was-asked-meets"}

    @pytest.mark.parametrize("received_by", Receiver)
    def test_who_comes(self, received_by: Receiver) -> None:
        """Not somebody who is not in charge."""
        expected = {"a-head-comes"} if received_by is Receiver.OTHER else set()
        assert broken(asked(Organ.GOVERNMENT), met(received_by=received_by)) == expected

    @editions
    def test_heard(self, on: date, article: str) -> None:
        """To hear the deputies is a duty; the meeting stands without it."""
        case = asked(Organ.GOVERNMENT, on=on)
        (finding,) = case.check(met(on=on, opinions_heard=False))
        assert finding.rule == "inspection-visit.standing-committee.hears-the-deputies"
        assert (finding.effect, [cite.slug for cite in finding.cites]) == (Effect.BREACH, [article])
        after = case.apply(met(on=on, opinions_heard=False, received_by=Receiver.OTHER))
        assert [f.effect for f in after.findings] == [Effect.BREACH, Effect.BREACH]

    def test_it_is_known_who_is_to_come(self) -> None:
        """The organs asked are those whose act it is."""
        (move,) = (m for m in asked(Organ.GOVERNMENT, Organ.COURT).moves(DAY) if m.event.__name__ == "Met")
        assert set(move.by) == {Organ.GOVERNMENT, Organ.COURT}


class TestEveryOrganMet:
    """Every organ that was asked meets the deputies before the matter ends."""

    @pytest.mark.parametrize(
        ("came", "expected"),
        [
            ((), {"every-organ-met"}),
            ((Organ.COURT,), {"every-organ-met"}),
            ((Organ.COURT, Organ.GOVERNMENT), set()),
        ],
    )
    def test_all(self, came: tuple[Organ, ...], expected: set[str]) -> None:
        """One of two is not enough."""
        case = asked(Organ.GOVERNMENT, Organ.COURT)
        for organ in came:
            case = case.apply(met(organ))
        assert broken(case, closed()) == expected

    @pytest.mark.parametrize("passed", [False, True])
    @pytest.mark.parametrize("body", [COUNTY, TOWNSHIP], ids=level_of)
    def test_after_the_report(self, body: Body, passed: bool) -> None:  # noqa: FBT001
        """An organ may still come when the deputies have reported, and nothing is then missing at the end."""
        case = under_way(body).apply(asked_to_meet()).apply(reported())
        if passed:
            case = case.apply(passed_on(body=body)).apply(fed_back())
        after = case.apply(met())
        assert after.stage is case.stage
        assert "every-organ-met" in broken(case, closed())
        assert "every-organ-met" not in broken(after, closed())

    @editions
    def test_the_end_stands(self, on: date, article: str) -> None:
        """The breach is kept."""
        case = asked(Organ.GOVERNMENT, on=on).apply(closed(on))
        assert case.stage is Stage.CLOSED
        assert [(f.effect, [c.slug for c in f.cites]) for f in case.findings] == [(Effect.BREACH, [article])]

    def test_nobody_asked(self) -> None:
        """Then nothing is missing."""
        assert cited(asked(Organ.GOVERNMENT), closed()) == {"deputies-law-2025/29.2"}
        assert broken(under_way(COUNTY), closed()) == set()
