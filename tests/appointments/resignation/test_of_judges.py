"""How a judge or a procurator resigns."""

from __future__ import annotations

from datetime import date

import pytest
from tests.appointments.venues import COUNTY, EVERY_COMMITTEE, articles, effects, lawful

from npcproc.appointments.resignation import OF_JUDGES, Bench, JudgesStage, Removed, RequestDecided, Requested
from npcproc.bodies import Organ, StandingCommittee
from npcproc.findings import Effect, NoSuchStep, NotEncoded
from npcproc.levels import WITH_STANDING_COMMITTEE

DAY = date(2024, 3, 29)
REFUSES = Effect.REFUSES
CITED = {Bench.JUDGE: "judges-law-2019/34.1", Bench.PROCURATOR: "procurators-law-2019/35.1"}
NAMED = {Bench.JUDGE: "judge", Bench.PROCURATOR: "procurator"}

each = pytest.mark.parametrize("bench", Bench)
each_committee = pytest.mark.parametrize("body", EVERY_COMMITTEE, ids=lambda body: body.level.value)


class TestTable:
    """In writing, with approval, and then removed."""

    def test_its_id_and_levels(self) -> None:
        """Wherever there is a court and a procuratorate."""
        assert OF_JUDGES.id == "resignation.judges-and-procurators"
        assert OF_JUDGES.levels == WITH_STANDING_COMMITTEE

    def test_the_first_day(self) -> None:
        """The day before the two laws is silence."""
        assert OF_JUDGES.open(COUNTY).check(Requested(on=date(2019, 10, 1), bench=Bench.JUDGE, person="甲")) == ()
        with pytest.raises(NotEncoded):
            OF_JUDGES.open(COUNTY).check(Requested(on=date(2019, 9, 30), bench=Bench.JUDGE, person="甲"))

    @each
    @each_committee
    def test_the_way(self, body: StandingCommittee, bench: Bench) -> None:
        """Asked, approved, removed."""
        asked = Requested(on=DAY, bench=bench, person="甲")
        approved = RequestDecided(on=DAY, by=Organ.COURT, approved=True)
        case = lawful(OF_JUDGES.open(body), asked, approved)
        assert [due.event for due in case.due(DAY)] == [Removed]
        assert lawful(case, Removed(on=DAY)).stage is JudgesStage.REMOVED

    def test_not_approved(self) -> None:
        """Then the person stays."""
        asked = Requested(on=DAY, bench=Bench.JUDGE, person="甲")
        case = lawful(OF_JUDGES.open(COUNTY), asked, RequestDecided(on=DAY, by=Organ.COURT, approved=False))
        assert case.stage is JudgesStage.NOT_APPROVED
        assert case.ended

    def test_no_removal_before_the_approval(self) -> None:
        """The approval comes first."""
        case = OF_JUDGES.open(COUNTY).apply(Requested(on=DAY, bench=Bench.JUDGE, person="甲"))
        with pytest.raises(NoSuchStep):
            case.check(Removed(on=DAY))


class TestRules:
    """The person asks, in writing, and the standing committee removes."""

    @each
    def test_in_person(self, bench: Bench) -> None:
        """Nobody else asks for the person."""
        found = OF_JUDGES.open(COUNTY).check(Requested(on=DAY, bench=bench, person="甲", in_person=False))
        assert effects(found) == {(f"{NAMED[bench]}-asks", REFUSES)}
        assert articles(found) == {f"{NAMED[bench]}-asks": {CITED[bench]}}

    @each
    def test_in_writing(self, bench: Bench) -> None:
        """Word of mouth is not enough."""
        found = OF_JUDGES.open(COUNTY).check(Requested(on=DAY, bench=bench, person="甲", in_writing=False))
        assert effects(found) == {(f"{NAMED[bench]}-in-writing", REFUSES)}
        assert articles(found) == {f"{NAMED[bench]}-in-writing": {CITED[bench]}}

    @each
    def test_removed_by_the_committee(self, bench: Bench) -> None:
        """The court and the procuratorate do not remove their own."""
        case = OF_JUDGES.open(COUNTY).apply(Requested(on=DAY, bench=bench, person="甲"))
        case = case.apply(RequestDecided(on=DAY, by=Organ.COURT, approved=True))
        found = case.check(Removed(on=DAY, by=Organ.COURT))
        assert effects(found) == {(f"committee-removes-{NAMED[bench]}", REFUSES)}
        assert articles(found) == {f"committee-removes-{NAMED[bench]}": {CITED[bench]}}
