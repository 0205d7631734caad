"""Who nominates, how many sign, and how many people one may nominate."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.appointments.election.acts import (
    CITY,
    CONGRESSES,
    COUNTY,
    DAY,
    LOCAL,
    NATION,
    PROVINCE,
    TOWNSHIP,
    adopted,
    effects,
    lawful,
    names,
    nominate,
    opened,
    people,
)

from npcproc.appointments.election import Declined, NominationsOpened, Post, nominees
from npcproc.bodies import Congress, Organ
from npcproc.case import Case
from npcproc.findings import Effect

DEPUTIES = Organ.DEPUTIES
ONE = frozenset({"甲"})


def heads(body: Congress, seats: int = 1) -> Case:
    """Nomination opened for deputy heads of government, at the National People's Congress for members."""
    post = Post.MEMBER if body is NATION else Post.DEPUTY_HEAD_OF_GOVERNMENT
    return opened(body, post, seats, 0 if body is NATION else 1)


class TestOpened:
    """Deputies may nominate, and those of different districts or electing units together."""

    @pytest.mark.parametrize("body", LOCAL, ids=lambda body: body.level.value)
    def test_rights(self, body: Congress) -> None:
        """Whoever shuts them out breaks two articles, and nomination is open all the same."""
        case = adopted(body, Post.DEPUTY_HEAD_OF_GOVERNMENT, 1, 1)
        event = NominationsOpened(on=DAY, deputies_may_nominate=False, across_units=False)
        assert effects(case.check(event)) == {
            ("deputies-may-nominate", Effect.BREACH),
            ("from-any-unit", Effect.BREACH),
        }

    def test_not_in_the_nation(self) -> None:
        """At the National People's Congress the presidium alone nominates."""
        event = NominationsOpened(on=DAY, deputies_may_nominate=False, across_units=False)
        assert adopted(NATION, Post.MEMBER).check(event) == ()

    @pytest.mark.parametrize(
        ("on", "cites"),
        [
            (date(2025, 3, 11), ["organic-law-2022/26.1", "deputies-law-2015/11.3"]),
            (date(2025, 3, 12), ["organic-law-2022/26.1", "deputies-law-2025/17.3"]),
        ],
    )
    def test_by_the_law_of_the_day(self, on: date, cites: list[str]) -> None:
        """The Deputies Law of 2015, then that of 2025."""
        case = adopted(COUNTY, Post.HEAD_OF_GOVERNMENT, on=on)
        (finding,) = case.check(NominationsOpened(on=on, deputies_may_nominate=False))
        assert [cite.slug for cite in finding.cites] == cites


class TestWhoNominates:
    """The presidium, in a local congress deputies jointly as well, and nobody else."""

    @pytest.mark.parametrize("body", CONGRESSES, ids=lambda body: body.level.value)
    def test_who(self, body: Congress) -> None:
        """A delegation cannot, nor a standing committee; deputies cannot at national level."""
        case = heads(body)
        allowed = {
            organ
            for organ in (Organ.PRESIDIUM, DEPUTIES, Organ.DELEGATION, Organ.STANDING_COMMITTEE)
            if "who-nominates" not in names(case.check(nominate(ONE, organ)))
        }
        assert allowed == ({Organ.PRESIDIUM} if body is NATION else {Organ.PRESIDIUM, DEPUTIES})


class TestSignatures:
    """Thirty, twenty, ten and ten deputies, in writing."""

    @pytest.mark.parametrize(("body", "least"), [(PROVINCE, 30), (CITY, 20), (COUNTY, 10), (TOWNSHIP, 10)])
    def test_line(self, body: Congress, least: int) -> None:
        """On the line, and one fewer."""
        case = heads(body)
        enough = nominate(ONE, DEPUTIES, signatories=people(least))
        too_few = nominate(ONE, DEPUTIES, signatories=people(least - 1))
        assert case.check(enough) == ()
        assert effects(case.check(too_few)) == {("enough-sign", Effect.REFUSES)}

    def test_in_writing(self) -> None:
        """A nomination by word of mouth cannot stand."""
        assert effects(heads(COUNTY).check(nominate(ONE, DEPUTIES, in_writing=False))) == {
            ("in-writing", Effect.REFUSES)
        }

    def test_the_presidium(self) -> None:
        """Nobody signs for the presidium, and nothing is asked of its form."""
        assert heads(COUNTY).check(nominate(ONE, in_writing=False)) == ()


class TestNoMoreThanSeats:
    """Neither the presidium nor any one deputy nominates more people than there are seats, all nominations together."""

    @pytest.mark.parametrize(("many", "broken"), [(3, set()), (4, {"presidium-no-more-than-seats"})])
    def test_the_presidium(self, many: int, broken: set[str]) -> None:
        """Three seats, three people."""
        assert names(heads(CITY, 3).check(nominate(people(many)))) == broken

    def test_the_presidium_again(self) -> None:
        """The third and the fourth nominated later; whoever is nominated twice counts once."""
        case = lawful(heads(CITY, 3), nominate(frozenset({"甲", "乙"})))
        assert case.check(nominate(frozenset({"乙", "丙"}))) == ()
        assert effects(case.check(nominate(frozenset({"丙", "丁"})))) == {
            ("presidium-no-more-than-seats", Effect.REFUSES)
        }

    def test_each_deputy(self) -> None:
        """Whoever has signed for one of one seat signs for no other; who has not, does."""
        case = lawful(heads(CITY), nominate(ONE, DEPUTIES, signatories=people(20)))
        other = frozenset({"乙"})
        overlapping = people(19, "别的代表") | {"候选人1"}
        assert case.check(nominate(other, DEPUTIES, signatories=people(20, "别的代表"))) == ()
        assert effects(case.check(nominate(other, DEPUTIES, signatories=overlapping))) == {
            ("deputy-no-more-than-seats", Effect.REFUSES)
        }

    def test_presidium_and_deputies_apart(self) -> None:
        """What the presidium nominates does not count against a deputy."""
        case = lawful(heads(CITY), nominate(ONE))
        assert case.check(nominate(frozenset({"乙"}), DEPUTIES)) == ()

    def test_the_nation_has_no_such_rule(self) -> None:
        """The article is of the Organic Law."""
        assert heads(NATION).check(nominate(people(200))) == ()

    def test_impossible(self) -> None:
        """A nomination of nobody is none."""
        with pytest.raises(ValueError, match="candidates"):
            nominate(frozenset())

    @given(seats=st.integers(1, 6), parts=st.lists(st.sets(st.sampled_from("甲乙丙丁戊己"), min_size=1), max_size=4))
    def test_any_nominations(self, seats: int, parts: list[set[str]]) -> None:
        """Refused exactly where the people nominated so far and now are more than the seats."""
        case, so_far = heads(CITY, seats), set[str]()
        for part in parts:
            too_many = len(so_far | part) > seats
            event = nominate(frozenset(part))
            assert ("presidium-no-more-than-seats" in names(case.check(event))) is too_many
            if not too_many:
                so_far |= part
                case = case.apply(event)
        assert nominees(case) == so_far


class TestDeclining:
    """Whoever declines is no nominee any more; no statute speaks of it, and nothing is asked."""

    def test_declined(self) -> None:
        """One of two declines, and can be nominated again."""
        case = lawful(heads(CITY, 2), nominate(frozenset({"甲", "乙"})))
        case = lawful(case, Declined(on=DAY, candidates=ONE))
        assert nominees(case) == {"乙"}
        assert nominees(lawful(case, nominate(ONE))) == {"甲", "乙"}
