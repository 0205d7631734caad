"""A ballot paper: whom it chooses, and whether it is valid."""

from __future__ import annotations

import pytest

from npcproc.ballot_paper import Mark, Paper

IN_FAVOUR, AGAINST, ABSTAINING = Mark.IN_FAVOUR, Mark.AGAINST, Mark.ABSTAINING


def paper(*others: str, **marks: Mark) -> Paper:
    """A paper with those marks and those other people."""
    return Paper(marks=marks, others=frozenset(others))


def out(*names: str) -> frozenset[str]:
    """Those names."""
    return frozenset(names)


class TestPaper:
    """Whoever is marked in favour, and every other person named, is chosen; as many as there are seats, or fewer."""

    def test_chosen(self) -> None:
        """Neither a vote against nor an abstention chooses anyone."""
        assert paper("丁", 甲=IN_FAVOUR, 乙=AGAINST, 丙=ABSTAINING).chosen() == out("甲", "丁")

    @pytest.mark.parametrize(("seats", "valid"), [(0, False), (1, False), (2, True), (3, True)])
    def test_others_count(self, seats: int, valid: bool) -> None:  # noqa: FBT001
        """Two chosen, one of them besides the list, are too many for one seat; for three seats they are fewer."""
        assert paper("丁", 甲=IN_FAVOUR, 乙=AGAINST).valid(seats) is valid

    def test_nobody(self) -> None:
        """A blank paper is valid, and chooses nobody."""
        assert paper().valid(1)
        assert paper().chosen() == out()

    def test_tied_to_votes_against(self) -> None:
        """Where names are tied to votes against, one vote against lets one other person be named, and not two."""
        one, two = paper("丁", 甲=AGAINST), paper("丁", "戊", 甲=AGAINST, 乙=IN_FAVOUR)
        assert one.chosen(tied_to_against=True) == out("丁")
        assert two.chosen(tied_to_against=True) == out("乙")
        assert two.chosen() == out("乙", "丁", "戊")

    def test_tied_and_valid(self) -> None:
        """A name that is not counted does not make a paper invalid."""
        abstains = paper("丁", 甲=IN_FAVOUR, 乙=ABSTAINING)
        assert not abstains.valid(1)
        assert abstains.valid(1, tied_to_against=True)

    def test_on_the_list_and_besides(self) -> None:
        """Nobody on the list can be named as another person."""
        with pytest.raises(ValueError, match="others"):
            paper("甲", 甲=AGAINST)
