"""The stages and events of an oath."""

from __future__ import annotations

import pytest
from tests.appointments.oath.acts import DAY, swear

from npcproc.appointments.oath import Approved, Chosen, Manner, Official, Stage
from npcproc.bodies import Organ


class TestTerms:
    """The stages, offices and forms are the terms of the statutes."""

    def test_in_chinese(self) -> None:
        """As a clerk writes them."""
        assert [stage.zh for stage in Stage] == ["未产生", "已依法产生", "已宣誓", "已办结"]
        assert [manner.zh for manner in Manner] == ["单独宣誓", "集体宣誓", "其他形式"]
        assert Official.ACTING_CHAIRPERSON.zh == "常务委员会代理主任"


class TestEvents:
    """An oath is in due form unless said otherwise."""

    def test_in_due_form(self) -> None:
        """In public, alone, in the words laid down."""
        oath = swear()
        assert oath.in_public
        assert oath.in_the_words
        assert oath.manner is Manner.ALONE
        assert oath.leaders == 1

    def test_approved_above(self) -> None:
        """The committee above approves."""
        assert Approved(on=DAY).by is Organ.STANDING_COMMITTEE_ABOVE

    @pytest.mark.parametrize("leaders", [-1, True])
    def test_no_number(self, leaders: int) -> None:
        """Nobody may lead, but no fewer than nobody."""
        assert swear(leaders=0).leaders == 0
        with pytest.raises(ValueError, match=r"Sworn\.leaders"):
            swear(leaders=leaders)

    def test_nobody(self) -> None:
        """Someone is chosen."""
        with pytest.raises(ValueError, match="person"):
            Chosen(on=DAY, by=Organ.CONGRESS, official=Official.CHIEF_PROCURATOR, person="")
