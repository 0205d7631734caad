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
    LATER,
    LOCAL,
    NATION,
    PROVINCE,
    TOWNSHIP,
    adopted,
    ballot,
    consult,
    effects,
    lawful,
    listed,
    names,
    nominate,
    nominated,
    opened,
    people,
    signed,
    supplementary,
)

from npcproc.appointments.election import (
    BY_ELECTION,
    ELECTION,
    CandidatesFrom,
    Nominated,
    NominationsOpened,
    Stage,
    nominees,
)
from npcproc.appointments.election.nomination import NOT_ELECTED_ALREADY
from npcproc.appointments.offices import Office
from npcproc.bodies import Congress
from npcproc.case import Case
from npcproc.findings import Effect
from npcproc.procedure import Procedure
from npcproc.rules.ranges import Includes

ONE, OTHER = frozenset({"甲"}), frozenset({"乙"})


def heads(body: Congress, seats: int = 1, surplus: int = 1) -> Case:
    """Nomination opened for deputy heads of government, at the National People's Congress for members."""
    office = Office.MEMBER_OF_STANDING_COMMITTEE if body is NATION else Office.DEPUTY_HEAD_OF_GOVERNMENT
    return opened(body, office, seats, 0 if body is NATION else surplus)


class TestOpened:
    """Deputies may nominate, and those of different districts or electing units together."""

    @pytest.mark.parametrize("body", LOCAL, ids=lambda body: body.level.value)
    def test_rights(self, body: Congress) -> None:
        """Whoever shuts them out breaks two articles, and nomination is open all the same."""
        case = adopted(body, Office.DEPUTY_HEAD_OF_GOVERNMENT, 1, 1)
        event = NominationsOpened(on=DAY, deputies_may_nominate=False, across_units=False)
        assert effects(case.check(event)) == {
            ("deputies-may-nominate", Effect.BREACH),
            ("from-any-unit", Effect.BREACH),
        }

    def test_not_in_the_nation(self) -> None:
        """At the National People's Congress the presidium alone nominates."""
        event = NominationsOpened(on=DAY, deputies_may_nominate=False, across_units=False)
        assert adopted(NATION, Office.MEMBER_OF_STANDING_COMMITTEE).check(event) == ()

    @pytest.mark.parametrize(
        ("on", "cites"),
        [
            (date(2025, 3, 11), ["organic-law-2022/26.1", "deputies-law-2015/11.3"]),
            (date(2025, 3, 12), ["organic-law-2022/26.1", "deputies-law-2025/17.3"]),
        ],
    )
    def test_by_the_law_of_the_day(self, on: date, cites: list[str]) -> None:
        """The Deputies Law of 2015, then that of 2025."""
        case = adopted(COUNTY, Office.HEAD_OF_GOVERNMENT, on=on)
        (finding,) = case.check(NominationsOpened(on=on, deputies_may_nominate=False))
        assert [cite.slug for cite in finding.cites] == cites


class TestADirector:
    """That deputies nominate a director, the Organic Law says alone before the Deputies Law of 2025 does."""

    @pytest.mark.parametrize(
        ("on", "cites"),
        [
            (date(2025, 3, 11), ["organic-law-2022/26.1"]),
            (date(2025, 3, 12), ["organic-law-2022/26.1", "deputies-law-2025/17.3"]),
        ],
    )
    def test_by_the_law_of_the_day(self, on: date, cites: list[str]) -> None:
        """The Deputies Law of 2015 names no director."""
        case = adopted(COUNTY, Office.DIRECTOR_OF_SUPERVISORY_COMMISSION, on=on)
        (finding,) = case.check(NominationsOpened(on=on, deputies_may_nominate=False))
        assert finding.rule == "election.congress.deputies-may-nominate-a-director"
        assert [cite.slug for cite in finding.cites] == cites


class TestWhoNominates:
    """The presidium, in a local congress deputies jointly as well, and nobody else."""

    @pytest.mark.parametrize("body", CONGRESSES, ids=lambda body: body.level.value)
    def test_who(self, body: Congress) -> None:
        """Nobody else anywhere; deputies not at national level."""
        case = heads(body)
        both = nominate(ONE, by_deputies=signed(OTHER))
        assert effects(case.check(both)) == ({("presidium-alone", Effect.REFUSES)} if body is NATION else set())
        others = nominate(ONE, by_deputies={} if body is NATION else signed(OTHER), others_nominate=True)
        assert effects(case.check(others)) == {("who-nominates", Effect.REFUSES)}

    @pytest.mark.parametrize("body", LOCAL, ids=lambda body: body.level.value)
    def test_deputies_alone(self, body: Congress) -> None:
        """Deputies can nominate all of them."""
        assert heads(body).check(nominate(by_deputies=signed(ONE | OTHER))) == ()

    def test_both_the_same(self) -> None:
        """Whoever is nominated by both is nominated once."""
        case = lawful(heads(CITY), nominate(ONE, by_deputies=signed(ONE | OTHER)))
        assert nominees(case) == ONE | OTHER

    def test_impossible(self) -> None:
        """A nomination of nobody is none."""
        with pytest.raises(ValueError, match="by_presidium"):
            nominate()


class TestSignatures:
    """Thirty, twenty, ten and ten deputies, in writing."""

    @pytest.mark.parametrize(("body", "least"), [(PROVINCE, 30), (CITY, 20), (COUNTY, 10), (TOWNSHIP, 10)])
    def test_line(self, body: Congress, least: int) -> None:
        """On the line, and one fewer; a nomination with enough does not help another."""
        case = heads(body)
        assert case.check(nominate(ONE, by_deputies=signed(OTHER, least))) == ()
        too_few = nominate(by_deputies=signed(ONE) | signed(OTHER, least - 1))
        assert effects(case.check(too_few)) == {("enough-sign", Effect.REFUSES)}

    def test_in_writing(self) -> None:
        """A nomination by word of mouth cannot stand."""
        event = nominate(ONE, by_deputies=signed(OTHER), in_writing=False)
        assert effects(heads(COUNTY).check(event)) == {("in-writing", Effect.REFUSES)}

    def test_the_presidium(self) -> None:
        """Nobody signs for the presidium, and nothing is asked of its form."""
        assert opened(COUNTY, Office.CHAIR_OF_STANDING_COMMITTEE).check(nominate(ONE, in_writing=False)) == ()

    def test_the_sentence(self) -> None:
        """How many must sign, and how many do."""
        (finding,) = heads(CITY).check(nominate(ONE, by_deputies=signed(OTHER, 19)))
        assert finding.zh == "需20人以上联名，现有19人（地方组织法第二十六条第二款）"


class TestNoMoreThanSeats:
    """Neither the presidium nor any one deputy nominates more people than there are seats, all together."""

    @pytest.mark.parametrize(("many", "broken"), [(3, set()), (4, {"presidium-no-more-than-seats"})])
    def test_the_presidium(self, many: int, broken: set[str]) -> None:
        """Three seats, three people."""
        event = nominate(people(many), by_deputies=signed(OTHER))
        assert names(heads(CITY, 3).check(event)) == broken

    @pytest.mark.parametrize(("seats", "broken"), [(1, {("deputy-no-more-than-seats", Effect.REFUSES)}), (2, set())])
    def test_each_deputy(self, seats: int, broken: set[tuple[str, Effect]]) -> None:
        """One deputy who signs for two people, of twenty and of twenty others."""
        joint = signed(ONE | OTHER | {"丙"}, 20)
        shared = next(iter(joint["甲"]))
        event = nominate(by_deputies={**joint, "乙": joint["乙"] | {shared}})
        assert effects(heads(CITY, seats).check(event)) == broken

    def test_presidium_and_deputies_apart(self) -> None:
        """What the presidium nominates does not count against a deputy."""
        assert heads(CITY).check(nominate(ONE, by_deputies=signed(OTHER))) == ()

    def test_the_nation_has_no_such_rule(self) -> None:
        """The article is of the Organic Law."""
        assert heads(NATION).check(nominate(people(200))) == ()

    @given(
        seats=st.integers(1, 4),
        presidium=st.sets(st.sampled_from("甲乙丙丁戊己")),
        groups=st.dictionaries(st.sampled_from("甲乙丙丁戊己"), st.sets(st.sampled_from("子丑寅"), min_size=1)),
    )
    def test_any_nominations(self, seats: int, presidium: set[str], groups: dict[str, set[str]]) -> None:
        """Refused exactly where one nominates more people than there are seats; each group here is twenty deputies."""
        if not presidium and not groups:
            return
        joint = {one: frozenset().union(*(people(20, group) for group in by)) for one, by in groups.items()}
        most = max((sum(group in by for by in groups.values()) for group in "子丑寅"), default=0)
        found = names(heads(CITY, seats).check(nominate(frozenset(presidium), by_deputies=joint)))
        assert ("presidium-no-more-than-seats" in found) is (len(presidium) > seats)
        assert ("deputy-no-more-than-seats" in found) is (most > seats)


class TestEnough:
    """As many as seats, for contested posts as many more as the measures have; the deputies are told of them."""

    @pytest.mark.parametrize(("many", "broken"), [(5, {("enough-nominees", Effect.REFUSES)}), (6, set()), (9, set())])
    def test_contested(self, many: int, broken: set[tuple[str, Effect]]) -> None:
        """Five seats and one more; more than that can be nominated."""
        first = people(5)
        joint = signed(frozenset(f"乙{n}" for n in range(many - 5)))
        assert effects(heads(CITY, 5).check(nominate(first, by_deputies=joint))) == broken

    @pytest.mark.parametrize(("many", "broken"), [(10, {"enough-nominees"}), (11, set())])
    def test_members(self, many: int, broken: set[str]) -> None:
        """Ten members and one more."""
        event = nominate(people(10), by_deputies=signed(people(many) - people(10)))
        assert names(opened(CITY, Office.MEMBER_OF_STANDING_COMMITTEE, 10, 1).check(event)) == broken

    def test_chief_posts(self) -> None:
        """One nominee is enough, though the measures allow two."""
        assert opened(CITY, Office.HEAD_OF_GOVERNMENT, 1, 1).check(nominate(ONE)) == ()

    def test_by_election(self) -> None:
        """As many as seats."""
        case = opened(CITY, Office.DEPUTY_HEAD_OF_GOVERNMENT, 2, 1, BY_ELECTION)
        assert names(case.check(nominate(ONE))) == {"enough-nominees"}
        assert case.check(nominate(ONE | OTHER)) == ()

    def test_in_the_nation(self) -> None:
        """No statute asks for a number."""
        assert heads(NATION, 3).check(nominate(ONE)) == ()

    @pytest.mark.parametrize(
        ("body", "cite"),
        [(NATION, "npc-rules-2021/39.1"), (TOWNSHIP, "organic-law-2022/26.4")],
        ids=["national", "town"],
    )
    def test_told_of(self, body: Congress, cite: str) -> None:
        """Nominees of whom nothing is told are a breach."""
        office = Office.CHAIR_OF_STANDING_COMMITTEE if body is NATION else Office.CHAIR_OF_TOWNSHIP_CONGRESS
        (finding,) = opened(body, office).check(nominate(ONE, particulars=" "))
        assert (finding.rule.rsplit(".", 1)[1], finding.effect) == ("particulars-told", Effect.BREACH)
        assert [c.slug for c in finding.cites] == [cite]

    def test_stage(self) -> None:
        """They are nominated."""
        assert nominated(heads(CITY, 5), people(6)).stage is Stage.NOMINATED


class TestAgain:
    """After the consultation there are nominations again only where too few are left, and none of deputies' is lost."""

    def case(self, declined: frozenset[str], table: Procedure = ELECTION) -> Case:
        """One seat for a deputy head and one candidate more: 甲 by the presidium, 乙 by deputies; then some decline."""
        case = opened(COUNTY, Office.DEPUTY_HEAD_OF_GOVERNMENT, 1, 1, table)
        case = lawful(case, nominate(ONE, by_deputies=signed(OTHER)))
        return lawful(case, consult(COUNTY, declined=declined))

    def again(self, by_presidium: str, by_deputies: str = "") -> Nominated:
        """Those are nominated."""
        return nominate(frozenset(by_presidium), LATER, by_deputies=signed(frozenset(by_deputies)))

    def test_enough_left(self) -> None:
        """Nobody has declined: whoever puts others in their place breaks both."""
        found = self.case(frozenset()).check(self.again("丙", "丁"))
        assert effects(found) == {("too-few-left", Effect.REFUSES), ("jointly-nominated-stay", Effect.REFUSES)}
        assert names(self.case(frozenset()).check(self.again("甲", "乙"))) == {"too-few-left"}

    def test_too_few_left(self) -> None:
        """甲 declines: 丙 is nominated, and 乙 is there still, whoever nominates 乙 now."""
        case = self.case(ONE)
        assert lawful(case, self.again("丙", "乙")).stage is Stage.NOMINATED
        assert case.check(self.again("乙", "丙")) == ()
        (found,) = case.check(self.again("丙", "丁"))
        assert (found.rule.rsplit(".", 1)[1], found.required) == ("jointly-nominated-stay", Includes(OTHER))

    def test_declined(self) -> None:
        """乙 declines, and need not be nominated again."""
        assert self.case(OTHER).check(self.again("甲", "丙")) == ()

    def test_in_a_by_election(self) -> None:
        """As many as seats are enough there, so that one of two may decline without any nomination again."""
        found = self.case(ONE, BY_ELECTION).check(self.again("丙", "乙"))
        assert names(found) == {"too-few-left"}
        assert [cite.slug for each in found for cite in each.cites] == ["organic-law-2022/30.1"]
        assert self.case(ONE | OTHER, BY_ELECTION).check(self.again("丙")) == ()

    def test_in_the_nation(self) -> None:
        """Nothing is asked there."""
        case = lawful(heads(NATION), nominate(ONE))
        assert lawful(case, consult(NATION)).check(nominate(OTHER, LATER)) == ()


class TestNotElectedAlready:
    """Who is elected already is not nominated for the seats left."""

    def test_for_the_seats_left(self) -> None:
        """Of two seats one is filled; for the other the one elected is nominated again, or only others are."""
        case = listed(COUNTY, Office.VICE_CHAIR_OF_STANDING_COMMITTEE, 2, 1)
        case = lawful(case, ballot(case, {"候选人1": 200}))
        case = lawful(case, supplementary(COUNTY, 1, 1, candidates_from=CandidatesFrom.NOMINATION))
        case = lawful(case, NominationsOpened(on=LATER))
        for found in (
            case.check(nominate(people(1), LATER, by_deputies=signed(OTHER))),
            case.check(nominate(OTHER, LATER, by_deputies=signed(people(1)))),
        ):
            assert effects(found) == {("not-elected-already", Effect.REFUSES)}
            assert [cite.slug for each in found for cite in each.cites] == ["organic-law-2022/29.2"]
        assert case.check(nominate(frozenset({"候选人2"}), LATER, by_deputies=signed(OTHER))) == ()

    def test_at_first(self) -> None:
        """Before any ballot nobody is elected, and nothing is asked."""
        assert NOT_ELECTED_ALREADY.lawful(heads(COUNTY), nominate(ONE)) is None
