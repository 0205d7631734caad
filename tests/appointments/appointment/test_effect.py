"""What is asked after the vote."""

from __future__ import annotations

from datetime import date

import pytest
from tests.appointments.appointment.acts import (
    CITY,
    COUNTY,
    DAY,
    NATION,
    PROVINCE,
    closing,
    decided,
    effects,
    lawful,
    names,
    sworn,
)

from npcproc.appointments.appointment import CertificateIssued, Closed, Filed, Ground, Ordered, Published, Stage, Sworn
from npcproc.appointments.offices import Office
from npcproc.bodies import Organ, StandingCommittee
from npcproc.findings import Effect, NoSuchStep, Refused

LOCAL = (PROVINCE, CITY, COUNTY)


class TestPublished:
    """The nation's committee publishes its decisions (议事规则第四十九条)."""

    def test_published_and_not(self) -> None:
        """Closing an unpublished decision is a breach."""
        case = sworn(decided(NATION, Office.JUDGE, Organ.PRESIDENT_OF_COURT))
        assert effects(case.check(Closed(on=DAY))) == {("published", Effect.BREACH)}
        assert closing(lawful(case, Published(on=DAY))) == set()

    def test_by_whom(self) -> None:
        """The committee publishes, not the court."""
        case = decided(NATION, Office.JUDGE, Organ.PRESIDENT_OF_COURT)
        assert names(case.check(Published(on=DAY, by=Organ.COURT))) == {"committee-publishes"}

    @pytest.mark.parametrize("body", LOCAL)
    def test_local_committees(self, body: StandingCommittee) -> None:
        """National statutes do not ask it of them."""
        assert closing(sworn(decided(body, Office.JUDGE, Organ.PRESIDENT_OF_COURT))) == set()


class TestHeadOfStateHasActed:
    """Members of the State Council are appointed and removed by order of the head of state (宪法第八十条)."""

    @pytest.mark.parametrize("removal", [False, True])
    def test_no_office_without_an_order(self, *, removal: bool) -> None:
        """Without it nobody takes or leaves such an office."""
        case = decided(NATION, Office.HEAD_OF_DEPARTMENT, Organ.HEAD_OF_GOVERNMENT, removal=removal)
        case = case if removal else sworn(case)
        with pytest.raises(Refused) as refused:
            case.apply(Closed(on=DAY))
        assert names(refused.value.findings) == {"head-of-state-has-acted"}
        assert lawful(lawful(case, Ordered(on=DAY)), Closed(on=DAY)).ended

    def test_by_whom_and_published(self) -> None:
        """Nobody else signs it, and it is published."""
        case = decided(NATION, Office.STATE_COUNCILLOR, Organ.HEAD_OF_GOVERNMENT)
        assert effects(case.check(Ordered(on=DAY, by=Organ.CHAIRPERSON))) == {("head-of-state-acts", Effect.REFUSES)}
        assert effects(case.check(Ordered(on=DAY, published=False))) == {("order-published", Effect.BREACH)}

    def test_envoys(self) -> None:
        """Envoys are dispatched by the head of state on the decision."""
        case = sworn(decided(NATION, Office.PLENIPOTENTIARY_ABROAD, Organ.HEAD_OF_GOVERNMENT))
        case = case.apply(Published(on=DAY))
        assert effects(case.check(Closed(on=DAY))) == {("head-of-state-has-acted-on-envoys", Effect.REFUSES)}
        assert closing(lawful(case, Ordered(on=DAY, published=False))) == set()

    @pytest.mark.parametrize(
        ("office", "rule", "said"),
        [
            (Office.STATE_COUNCILLOR, "", {"constitution-2018/80.1", "npcsc-rules-2022/50.1"}),
            (Office.GOVERNOR_OF_CENTRAL_BANK, "-on-the-central-bank", {"npcsc-rules-2022/50.1"}),
            (Office.PLENIPOTENTIARY_ABROAD, "-on-envoys", {"constitution-2018/81.1"}),
        ],
    )
    def test_each_by_its_own_articles(self, office: Office, rule: str, said: set[str]) -> None:
        """The Constitution names ministers and envoys apart, and the governor of the central bank not at all."""
        case = decided(NATION, office, Organ.HEAD_OF_GOVERNMENT).apply(Published(on=DAY)).apply(Sworn(on=DAY))
        for event, name in (
            (Ordered(on=DAY, by=Organ.CHAIRPERSON), "head-of-state-acts"),
            (Closed(on=DAY), "head-of-state-has-acted"),
        ):
            (finding,) = case.check(event)
            assert (finding.rule, finding.effect) == (f"appointment.appointment.{name}{rule}", Effect.REFUSES)
            assert {cite.slug for cite in finding.cites} == said
        assert closing(lawful(case, Ordered(on=DAY))) == set()

    def test_only_the_nation(self) -> None:
        """No local appointment knows such an order."""
        with pytest.raises(NoSuchStep):
            decided(COUNTY, Office.HEAD_OF_DEPARTMENT, Organ.HEAD_OF_GOVERNMENT).check(Ordered(on=DAY))


class TestFiled:
    """The government above is told of heads of departments for the record (地方组织法第五十条第十四项)."""

    @pytest.mark.parametrize("body", LOCAL)
    @pytest.mark.parametrize("removal", [False, True])
    def test_told_and_not_told(self, body: StandingCommittee, *, removal: bool) -> None:
        """Not telling it is a breach, for an appointment and a removal."""
        case = decided(body, Office.HEAD_OF_DEPARTMENT, Organ.HEAD_OF_GOVERNMENT, removal=removal)
        case = case if removal else sworn(case)
        assert effects(case.check(Closed(on=DAY))) == {("filed", Effect.BREACH)}
        assert closing(lawful(case, Filed(on=DAY, by=Organ.STANDING_COMMITTEE))) == set()

    @pytest.mark.parametrize("office", [Office.DEPUTY_HEAD_OF_GOVERNMENT, Office.JUDGE])
    def test_not_of_others(self, office: Office) -> None:
        """Neither deputy heads nor judges are reported."""
        by = Organ.PRESIDENT_OF_COURT if office is Office.JUDGE else Organ.HEAD_OF_GOVERNMENT
        assert closing(sworn(decided(COUNTY, office, by))) == set()


class TestSworn:
    """Whoever takes office swears in public (宪法第二十七条；法官法、检察官法第十九条)."""

    @pytest.mark.parametrize(
        ("office", "by", "rules"),
        [
            (Office.DEPUTY_HEAD_OF_GOVERNMENT, Organ.HEAD_OF_GOVERNMENT, {"sworn"}),
            (Office.JUDGE, Organ.PRESIDENT_OF_COURT, {"sworn", "judge-sworn"}),
            (Office.PROCURATOR, Organ.CHIEF_PROCURATOR, {"sworn", "procurator-sworn"}),
        ],
    )
    def test_no_oath(self, office: Office, by: Organ, rules: set[str]) -> None:
        """Taking office without it is a breach, and the appointment stands."""
        case = decided(COUNTY, office, by)
        assert effects(case.check(Closed(on=DAY))) == {(rule, Effect.BREACH) for rule in rules}
        assert case.apply(Closed(on=DAY)).stage is Stage.CLOSED
        assert closing(sworn(case)) == set()

    @pytest.mark.parametrize(
        ("office", "by", "said"),
        [
            (Office.HEAD_OF_DEPARTMENT, Organ.HEAD_OF_GOVERNMENT, {}),
            (Office.JUDGE, Organ.PRESIDENT_OF_COURT, {"judge-sworn-in-public": "judges-law-2019/19.1"}),
            (Office.PROCURATOR, Organ.CHIEF_PROCURATOR, {"procurator-sworn-in-public": "procurators-law-2019/19.1"}),
        ],
    )
    def test_in_private(self, office: Office, by: Organ, said: dict[str, str]) -> None:
        """An oath behind closed doors is a breach of the Constitution, and of the law on the one who swears."""
        found = decided(COUNTY, office, by).check(Sworn(on=DAY, in_public=False))
        assert {finding.effect for finding in found} == {Effect.BREACH}
        assert {finding.rule.rsplit(".", 1)[1]: finding.cites[0].slug for finding in found} == {
            "sworn-in-public": "constitution-2018/27.3",
            **said,
        }

    def test_no_oath_at_a_removal(self) -> None:
        """A removal knows no oath and no certificate."""
        case = decided(COUNTY, Office.JUDGE, Organ.PRESIDENT_OF_COURT, removal=True, ground=Ground.RETIRED)
        for event in (Sworn(on=DAY), CertificateIssued(on=DAY)):
            with pytest.raises(NoSuchStep):
                case.check(event)
        assert closing(case) == set()

    def test_before_the_decision(self) -> None:
        """Nobody swears before the vote."""
        case = decided(COUNTY, Office.JUDGE, Organ.PRESIDENT_OF_COURT)
        assert case.apply(Sworn(on=date(2025, 5, 1))).stage is Stage.DECIDED


class TestNobodyElse:
    """Each act has its organ: every other one is wrong."""

    @pytest.mark.parametrize("by", Organ)
    def test_the_committee_publishes(self, by: Organ) -> None:
        """Nobody else publishes what the nation's committee decided; it is refused."""
        case = decided(NATION, Office.JUDGE, Organ.PRESIDENT_OF_COURT)
        wrong = {("committee-publishes", Effect.REFUSES)} if by is not Organ.STANDING_COMMITTEE else set()
        assert effects(case.check(Published(on=DAY, by=by))) == wrong

    @pytest.mark.parametrize("by", Organ)
    def test_the_head_of_state_acts(self, by: Organ) -> None:
        """Nobody else signs the order."""
        case = decided(NATION, Office.HEAD_OF_DEPARTMENT, Organ.HEAD_OF_GOVERNMENT)
        wrong = {("head-of-state-acts", Effect.REFUSES)} if by is not Organ.HEAD_OF_STATE else set()
        assert effects(case.check(Ordered(on=DAY, by=by))) == wrong
