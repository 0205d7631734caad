"""What the events of a by-election cannot say."""

from __future__ import annotations

import pytest
from tests.deputies.by_election.acts import call, nominate

from npcproc.deputies.by_election import IN_CONGRESS


class TestCalled:
    """For how many seats."""

    @pytest.mark.parametrize("seats", [0, -1, True, 1.0])
    def test_no_such_number(self, seats: object) -> None:
        """At least one, and a whole number."""
        with pytest.raises(ValueError, match="seats"):
            call(IN_CONGRESS, seats=seats)

    @pytest.mark.parametrize("name", ["seat", "method_by", "by"])
    def test_no_such_term(self, name: str) -> None:
        """A word is no term."""
        with pytest.raises(TypeError, match=name):
            call(IN_CONGRESS, **{name: "某"})


class TestNominated:
    """Who is named, by organisations and by people together."""

    def test_nobody(self) -> None:
        """A nomination names someone; an organisation that names nobody names nobody."""
        with pytest.raises(ValueError, match="nobody is named"):
            nominate()
        with pytest.raises(ValueError, match="nobody is named"):
            nominate(by_organisations={"某政党": frozenset()})

    def test_each_once(self) -> None:
        """Someone whom both name is one nominee."""
        assert nominate("甲", by_organisations={"某政党": frozenset({"甲", "乙"})}).nominees == {"甲", "乙"}
