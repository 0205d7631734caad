"""The stages and events of a designation."""

from __future__ import annotations

import pytest
from tests.appointments.acting.acts import DAY, name, nominate

from npcproc.appointments.acting import (
    Cause,
    Elected,
    FiledWithCommitteeAbove,
    FiledWithProcuratorateAbove,
    MadeDeputy,
    Named,
    Nominated,
    Published,
    Relief,
    Relieved,
    Resumed,
    Stage,
    Voted,
)
from npcproc.bodies import Organ
from npcproc.events import Event


class TestTerms:
    """The stages and reasons are the terms of the statutes."""

    def test_in_chinese(self) -> None:
        """As a clerk writes them."""
        assert [stage.zh for stage in Stage] == ["未提名", "已提名", "代理中", "未通过", "无须代理", "代理终止"]
        assert Cause.ILL_HEALTH.zh == "因健康情况不能工作"


class TestEvents:
    """Each event has the actor to whom the law leaves it, and refuses what cannot be."""

    def test_who_acts(self) -> None:
        """The council nominates, the committee decides, the congress elects."""
        assert nominate().by is name().by is Organ.CHAIRPERSONS_COUNCIL
        assert Elected(on=DAY).by is Organ.CONGRESS
        committee = (
            *(MadeDeputy(on=DAY), Published(on=DAY), Resumed(on=DAY)),
            *(FiledWithProcuratorateAbove(on=DAY), FiledWithCommitteeAbove(on=DAY)),
            Relieved(on=DAY, why=Relief.DECIDED),
        )
        assert {event.by for event in committee} == {Organ.STANDING_COMMITTEE}

    def test_in_session(self) -> None:
        """An appointment and a vote happen in session; the rest may happen any day."""
        kinds: set[type[Event]] = {MadeDeputy, Voted, Nominated, Named, Elected, Resumed, Relieved, Published}
        assert {kind for kind in kinds if kind.in_session} == {MadeDeputy, Voted}

    @pytest.mark.parametrize("many", [0, -1, True])
    def test_nobody_is_no_number(self, many: int) -> None:
        """At least one is named."""
        with pytest.raises(ValueError, match=r"Named\.many"):
            name(many=many)

    def test_nobody_has_no_name(self) -> None:
        """Someone is nominated."""
        with pytest.raises(ValueError, match="person"):
            nominate(person="")
