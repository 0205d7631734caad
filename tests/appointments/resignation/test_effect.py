"""What follows when a resignation is accepted: approval above, publication, the end."""

from __future__ import annotations

from datetime import date

import pytest
from tests.appointments.resignation.acts import DAY, RESIGNED_TO_THE_NPC, accepted
from tests.appointments.venues import (
    CITY,
    CITY_CONGRESS,
    COUNTY,
    COUNTY_CONGRESS,
    LOCAL_COMMITTEES,
    NATION,
    NPC,
    PROVINCE_CONGRESS,
    TOWNSHIP_CONGRESS,
    articles,
    effects,
    lawful,
    names,
)

from npcproc.appointments.offices import Office
from npcproc.appointments.resignation import (
    Announced,
    ApprovalDecided,
    Closed,
    Ordered,
    Published,
    Reported,
    Stage,
    SubmittedAbove,
)
from npcproc.bodies import Body, Congress, Organ
from npcproc.findings import Effect, NoSuchStep, Refused

REFUSES, BREACH = Effect.REFUSES, Effect.BREACH
CLOSED = Closed(on=DAY, by=Organ.STANDING_COMMITTEE)
UP = SubmittedAbove(on=DAY)
YES, NO = ApprovalDecided(on=DAY, approved=True), ApprovalDecided(on=DAY, approved=False)
LOCAL = (*LOCAL_COMMITTEES, PROVINCE_CONGRESS, CITY_CONGRESS, COUNTY_CONGRESS)
STATE_COUNCIL = (
    *(Office.HEAD_OF_GOVERNMENT, Office.DEPUTY_HEAD_OF_GOVERNMENT, Office.STATE_COUNCILLOR),
    *(Office.HEAD_OF_DEPARTMENT, Office.HEAD_OF_AUDIT, Office.SECRETARY_GENERAL_OF_GOVERNMENT),
)

each_local = pytest.mark.parametrize("body", LOCAL, ids=lambda body: f"{body.level.value}-{body.en}")


class TestApprovalAbove:
    """A chief procurator's resignation is approved by the standing committee at the next higher level."""

    @each_local
    def test_lawful(self, body: Body) -> None:
        """Accepted here, put up by the chief procurator above, approved there."""
        case = lawful(accepted(body, Office.CHIEF_PROCURATOR), UP, YES)
        assert case.stage is Stage.APPROVED
        done = case if isinstance(body, Congress) else lawful(case, Reported(on=DAY))
        assert lawful(done, CLOSED).stage is Stage.RESIGNED

    @each_local
    def test_not_without_it(self, body: Body) -> None:
        """Before the approval the post has not been left."""
        case = accepted(body, Office.CHIEF_PROCURATOR)
        assert ("approved-above", REFUSES) in effects(case.check(CLOSED))
        assert articles(case.check(CLOSED))["approved-above"] == {"organic-law-2022/32.1"}
        with pytest.raises(Refused):
            case.apply(CLOSED)

    @each_local
    def test_not_approved(self, body: Body) -> None:
        """Then the chief procurator stays."""
        case = lawful(accepted(body, Office.CHIEF_PROCURATOR), UP, NO)
        assert case.stage is Stage.NOT_APPROVED
        assert case.ended

    @each_local
    def test_who_acts(self, body: Body) -> None:
        """The procuratorate above puts it up and the committee above approves; neither does the other's part."""
        case = accepted(body, Office.CHIEF_PROCURATOR)
        wrong = SubmittedAbove(on=DAY, by=Organ.CHIEF_PROCURATOR)
        assert effects(case.check(wrong)) == {("chief-procurator-above-submits", REFUSES)}
        by_the_procuratorate = ApprovalDecided(on=DAY, approved=True, by=Organ.CHIEF_PROCURATOR_ABOVE)
        assert effects(case.apply(UP).check(by_the_procuratorate)) == {("committee-above-decides", REFUSES)}

    @each_local
    @pytest.mark.parametrize("office", [Office.PRESIDENT_OF_COURT, Office.HEAD_OF_GOVERNMENT])
    def test_nobody_else(self, body: Body, office: Office) -> None:
        """A president of a court or a mayor is not approved above."""
        assert effects(accepted(body, office).check(UP)) == {("of-a-chief-procurator", REFUSES)}
        assert "approved-above" not in names(accepted(body, office).check(CLOSED))

    @pytest.mark.parametrize("body", [NPC, NATION, TOWNSHIP_CONGRESS])
    def test_no_level_above(self, body: Body) -> None:
        """Above the nation there is nobody, and a township has no procuratorate."""
        with pytest.raises(NoSuchStep):
            accepted(body, Office.HEAD_OF_GOVERNMENT).check(UP)


class TestAnnounced:
    """In session, the resignation is announced in the name of the National People's Congress, or by an order."""

    @pytest.mark.parametrize("office", [office for office in RESIGNED_TO_THE_NPC if office not in STATE_COUNCIL])
    def test_announced(self, office: Office) -> None:
        """Left out, it is a breach."""
        case = accepted(NPC, office)
        assert effects(case.check(CLOSED)) == {("announced", BREACH)}
        assert articles(case.check(CLOSED)) == {"announced": {"npc-rules-2021/62.1"}}
        assert case.apply(Announced(on=DAY)).check(CLOSED) == ()

    @pytest.mark.parametrize("office", STATE_COUNCIL)
    def test_ordered(self, office: Office) -> None:
        """A member of the State Council leaves by an order of the head of state, which is no announcement."""
        case = accepted(NPC, office)
        assert effects(case.check(CLOSED)) == {("head-of-state-has-acted", REFUSES)}
        assert names(case.apply(Announced(on=DAY)).check(CLOSED)) == {"head-of-state-has-acted"}
        assert case.apply(Ordered(on=DAY)).check(CLOSED) == ()

    def test_the_order(self) -> None:
        """The head of state gives it, and it is published."""
        case = accepted(NPC, Office.HEAD_OF_GOVERNMENT)
        assert effects(case.check(Ordered(on=DAY, by=Organ.CONGRESS))) == {("head-of-state-acts", REFUSES)}
        hidden = Ordered(on=DAY, published=False)
        assert effects(case.check(hidden)) == {("order-published", BREACH)}

    @pytest.mark.parametrize("body", [COUNTY_CONGRESS, TOWNSHIP_CONGRESS])
    def test_not_locally(self, body: Congress) -> None:
        """No national statute has it published there."""
        case = accepted(body, Office.HEAD_OF_GOVERNMENT)
        assert lawful(case, CLOSED).stage is Stage.RESIGNED
        with pytest.raises(NoSuchStep):
            case.check(Announced(on=DAY))
        with pytest.raises(NoSuchStep):
            case.check(Ordered(on=DAY))


class TestPublished:
    """Between sessions the national standing committee publishes its decision, from the rules of 2022 on."""

    def test_published(self) -> None:
        """Left out, it is a breach."""
        case = accepted(NATION, Office.HEAD_OF_DEPARTMENT)
        assert effects(case.check(CLOSED)) == {("decision-published", BREACH)}
        assert case.apply(Published(on=DAY)).check(CLOSED) == ()

    @pytest.mark.parametrize(("day", "broken"), [(24, set()), (25, {"decision-published"})])
    def test_since_2022(self, day: int, broken: set[str]) -> None:
        """The day before, the older rules had no such article."""
        case = accepted(NATION, Office.HEAD_OF_DEPARTMENT, date(2022, 6, 24))
        assert names(case.check(Closed(on=date(2022, 6, day), by=Organ.STANDING_COMMITTEE))) == broken

    def test_by_the_committee(self) -> None:
        """And by nobody else."""
        wrong = Published(on=DAY, by=Organ.GOVERNMENT)
        assert effects(accepted(NATION, Office.HEAD_OF_STATE).check(wrong)) == {("committee-publishes", REFUSES)}

    @pytest.mark.parametrize("body", [CITY, COUNTY])
    def test_not_locally(self, body: Body) -> None:
        """A local committee is not asked."""
        assert "decision-published" not in names(accepted(body, Office.HEAD_OF_GOVERNMENT).check(CLOSED))
