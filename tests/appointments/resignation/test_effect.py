"""What follows when a resignation is accepted: approval above, publication, the end."""

from __future__ import annotations

from datetime import date

import pytest
from tests.appointments.resignation.acts import DAY, accepted
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

from npcproc.appointments.resignation import (
    Announced,
    ApprovalDecided,
    Closed,
    Ordered,
    Post,
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
STATE_COUNCIL = (Post.LEADER_OF_GOVERNMENT, Post.OTHER_MEMBER_OF_GOVERNMENT)

each_local = pytest.mark.parametrize("body", LOCAL, ids=lambda body: f"{body.level.value}-{body.en}")


class TestApprovalAbove:
    """A chief procurator's resignation is approved by the standing committee at the next higher level."""

    @each_local
    def test_lawful(self, body: Body) -> None:
        """Accepted here, put up by the chief procurator above, approved there."""
        case = lawful(accepted(body, Post.CHIEF_PROCURATOR), UP, YES)
        assert case.stage is Stage.APPROVED
        done = case if isinstance(body, Congress) else lawful(case, Reported(on=DAY))
        assert lawful(done, CLOSED).stage is Stage.RESIGNED

    @each_local
    def test_not_without_it(self, body: Body) -> None:
        """Before the approval the post has not been left."""
        case = accepted(body, Post.CHIEF_PROCURATOR)
        assert ("approved-above", REFUSES) in effects(case.check(CLOSED))
        assert articles(case.check(CLOSED))["approved-above"] == {"organic-law-2022/32.1"}
        with pytest.raises(Refused):
            case.apply(CLOSED)

    @each_local
    def test_not_approved(self, body: Body) -> None:
        """Then the chief procurator stays."""
        case = lawful(accepted(body, Post.CHIEF_PROCURATOR), UP, NO)
        assert case.stage is Stage.NOT_APPROVED
        assert case.ended

    @each_local
    def test_who_acts(self, body: Body) -> None:
        """The procuratorate above puts it up and the committee above approves; neither does the other's part."""
        case = accepted(body, Post.CHIEF_PROCURATOR)
        wrong = SubmittedAbove(on=DAY, by=Organ.CHIEF_PROCURATOR)
        assert effects(case.check(wrong)) == {("chief-procurator-above-submits", REFUSES)}
        by_the_procuratorate = ApprovalDecided(on=DAY, approved=True, by=Organ.CHIEF_PROCURATOR_ABOVE)
        assert effects(case.apply(UP).check(by_the_procuratorate)) == {("committee-above-decides", REFUSES)}

    @each_local
    @pytest.mark.parametrize("post", [Post.PRESIDENT_OF_COURT, Post.LEADER_OF_GOVERNMENT])
    def test_nobody_else(self, body: Body, post: Post) -> None:
        """A president of a court or a mayor is not approved above."""
        assert effects(accepted(body, post).check(UP)) == {("of-a-chief-procurator", REFUSES)}
        assert "approved-above" not in names(accepted(body, post).check(CLOSED))

    @pytest.mark.parametrize("body", [NPC, NATION, TOWNSHIP_CONGRESS])
    def test_no_level_above(self, body: Body) -> None:
        """Above the nation there is nobody, and a township has no procuratorate."""
        with pytest.raises(NoSuchStep):
            accepted(body, Post.LEADER_OF_GOVERNMENT).check(UP)


class TestAnnounced:
    """In session, the resignation is announced in the name of the National People's Congress, or by an order."""

    @pytest.mark.parametrize(
        "post", [post for post in Post if post not in {*STATE_COUNCIL, Post.CHAIR_OF_TOWNSHIP_CONGRESS}]
    )
    def test_announced(self, post: Post) -> None:
        """Left out, it is a breach."""
        case = accepted(NPC, post)
        assert effects(case.check(CLOSED)) == {("announced", BREACH)}
        assert articles(case.check(CLOSED)) == {"announced": {"npc-rules-2021/62.1"}}
        assert case.apply(Announced(on=DAY)).check(CLOSED) == ()

    @pytest.mark.parametrize("post", STATE_COUNCIL)
    def test_ordered(self, post: Post) -> None:
        """A member of the State Council leaves by an order of the head of state, which is no announcement."""
        case = accepted(NPC, post)
        assert effects(case.check(CLOSED)) == {("head-of-state-has-acted", REFUSES)}
        assert names(case.apply(Announced(on=DAY)).check(CLOSED)) == {"head-of-state-has-acted"}
        assert case.apply(Ordered(on=DAY)).check(CLOSED) == ()

    def test_the_order(self) -> None:
        """The head of state gives it, and it is published."""
        case = accepted(NPC, Post.LEADER_OF_GOVERNMENT)
        assert effects(case.check(Ordered(on=DAY, by=Organ.CONGRESS))) == {("head-of-state-acts", REFUSES)}
        hidden = Ordered(on=DAY, published=False)
        assert effects(case.check(hidden)) == {("order-published", BREACH)}

    @pytest.mark.parametrize("body", [COUNTY_CONGRESS, TOWNSHIP_CONGRESS])
    def test_not_locally(self, body: Congress) -> None:
        """No national statute has it published there."""
        case = accepted(body, Post.LEADER_OF_GOVERNMENT)
        assert lawful(case, CLOSED).stage is Stage.RESIGNED
        with pytest.raises(NoSuchStep):
            case.check(Announced(on=DAY))
        with pytest.raises(NoSuchStep):
            case.check(Ordered(on=DAY))


class TestPublished:
    """Between sessions the national standing committee publishes its decision, from the rules of 2022 on."""

    def test_published(self) -> None:
        """Left out, it is a breach."""
        case = accepted(NATION, Post.OTHER_MEMBER_OF_GOVERNMENT)
        assert effects(case.check(CLOSED)) == {("decision-published", BREACH)}
        assert case.apply(Published(on=DAY)).check(CLOSED) == ()

    @pytest.mark.parametrize(("day", "broken"), [(24, set()), (25, {"decision-published"})])
    def test_since_2022(self, day: int, broken: set[str]) -> None:
        """The day before, the older rules had no such article."""
        case = accepted(NATION, Post.OTHER_MEMBER_OF_GOVERNMENT, date(2022, 6, 24))
        assert names(case.check(Closed(on=date(2022, 6, day), by=Organ.STANDING_COMMITTEE))) == broken

    def test_by_the_committee(self) -> None:
        """And by nobody else."""
        wrong = Published(on=DAY, by=Organ.GOVERNMENT)
        assert effects(accepted(NATION, Post.HEAD_OF_STATE).check(wrong)) == {("committee-publishes", REFUSES)}

    @pytest.mark.parametrize("body", [CITY, COUNTY])
    def test_not_locally(self, body: Body) -> None:
        """A local committee is not asked."""
        assert "decision-published" not in names(accepted(body, Post.LEADER_OF_GOVERNMENT).check(CLOSED))
