"""What is asked of the election measures: the post, who makes them and how, and how many candidates there are.

Organic Law arts. 11, 12, 14, 18, 25, 27, 30 and 70; NPC Organic Law art. 14; NPC Rules of Procedure arts. 4, 41 and 59;
Constitution arts. 64 and 84.  Which posts a congress elects stands in `posts`, the formula in `surplus`.
"""

from __future__ import annotations

from npcproc.appointments.election.posts import ORDINARY_MEMBERS, POSTS_AT, VACANCIES
from npcproc.appointments.election.surplus import SurplusAtLeast, WholeNumber, surplus_rules
from npcproc.appointments.offices import ELECTED_BY, Office
from npcproc.bodies import Organ
from npcproc.findings import Effect, Text
from npcproc.law.national import CONSTITUTION_2018, NPC_ORGANIC_2021, NPC_RULES_2021, ORGANIC_2022
from npcproc.levels import by_level
from npcproc.rules import (
    Cap,
    Competence,
    CompetenceByTable,
    Entry,
    Initiator,
    Is,
    Majority,
    Method,
    Rule,
    ValidVote,
    Window,
)
from npcproc.statutes import Cite
from npcproc.tally import AT_LEAST_TWO_THIRDS, MORE_THAN_HALF

__all__ = ["BY_ELECTION_MEASURES", "CARRIED", "ELECTION_MEASURES", "NO_FEWER_THAN_SEATS", "QUORATE"]

_CONGRESS = frozenset({Organ.CONGRESS})

# the post

POST_OF_THIS_LEVEL = Competence(
    name="post-of-this-level",
    of="office",
    allowed=POSTS_AT,
    says=Text("选举的职务应为本级人民代表大会依法选举的职务", "the post is one that the congress of this level elects"),
    cites=(
        CONSTITUTION_2018.national(62, 1),
        CONSTITUTION_2018.national(65, 3),
        ORGANIC_2022.county_and_above(11, 1),
        ORGANIC_2022.township(12, 1),
        ORGANIC_2022.township(70, 3),
    ),
)


def _elected_by(table: tuple[Entry, ...]) -> Rule:
    return CompetenceByTable(
        name="elected-by-the-congress",
        of="electors",
        by_field="office",
        table=table,
        says=Text("该职务应由本级人民代表大会选举", "the congress elects to the post"),
    )


DEPUTY_SUCCEEDS = Window(
    name="deputy-succeeds",
    of="both_vacant",
    when=Is("office", {Office.HEAD_OF_STATE}),
    says=Text(
        "国家主席缺位由副主席继任，正副主席都缺位才补选国家主席",
        "the deputy succeeds the head of state, for whom there is a by-election only while both posts are vacant",
    ),
    cites=(CONSTITUTION_2018.national(84, 1), CONSTITUTION_2018.national(84, 3)),
)

# how many are to be elected

ONE_CHAIRPERSON = Cap(
    name="one-chairperson",
    of="seats",
    at_most=by_level(township=1),
    unit=Text("人", "person"),
    when=Is("office", {Office.CHAIR_OF_TOWNSHIP_CONGRESS}),
    effect=Effect.REFUSES,
    says=Text("乡镇人大设主席一人，应选名额", "a township congress has one chairperson; elected are"),
    cites=(ORGANIC_2022.township(18, 1),),
)
TWO_VICE_CHAIRPERSONS = Cap(
    name="two-vice-chairpersons",
    of="seats",
    at_most=by_level(township=2),
    unit=Text("人", "persons"),
    when=Is("office", {Office.VICE_CHAIR_OF_TOWNSHIP_CONGRESS}),
    effect=Effect.REFUSES,
    says=Text("乡镇人大可以设副主席一至二人，应选名额", "a township congress has at most two; elected are"),
    cites=(ORGANIC_2022.township(18, 1),),
)

# who makes the measures

PRESIDIUM_PROPOSES = Initiator(
    name="presidium-proposes",
    of="proposed_by",
    allowed=by_level(national=frozenset({Organ.PRESIDIUM})),
    says=Text("选举办法草案应由主席团提出", "the presidium drafts the election measures"),
    cites=(NPC_ORGANIC_2021.art(14, 1, 6),),
)
ADOPTED_IN_PLENARY = Method(
    name="adopted-in-plenary",
    of="in_plenary",
    allowed=frozenset({True}),
    says=Text("选举的具体办法应由大会全体会议通过", "a plenary meeting adopts the election measures"),
    cites=(NPC_RULES_2021.art(41, 1),),
)


def _congress_decides(local: Cite) -> Rule:
    return Competence(
        name="congress-decides",
        allowed=_CONGRESS,
        says=Text("选举办法应由本级人民代表大会决定", "the congress decides on the election measures"),
        cites=(local, NPC_RULES_2021.art(41, 1)),
    )


QUORATE = ValidVote(
    name="quorate",
    share=AT_LEAST_TWO_THIRDS,
    says=Text("表决时应有三分之二以上的代表出席", "two thirds of the deputies are present for the vote"),
    cites=(ORGANIC_2022.art(14, 4), NPC_RULES_2021.art(4, 1)),
)
CARRIED = Majority(
    name="carried-by-more-than-half",
    share=MORE_THAN_HALF,
    quorum=AT_LEAST_TWO_THIRDS,
    says=Text("应由全体代表的过半数通过", "more than half of all deputies carry it"),
    cites=(ORGANIC_2022.art(25, 1), NPC_RULES_2021.art(59, 1), CONSTITUTION_2018.national(64, 2)),
)

# how many candidates

WHOLE_NUMBER = WholeNumber(
    name="members-whole-number",
    at_least=5,
    when=Is("office", ORDINARY_MEMBERS),
    says=Text(
        "应选委员不足五名的，十分之一至五分之一之间没有整数",
        "with fewer than five seats no whole number lies between a tenth and a fifth",
    ),
    cites=(ORGANIC_2022.county_and_above(27, 1),),
)
NO_FEWER_THAN_SEATS = SurplusAtLeast(
    name="no-fewer-than-seats",
    part=0,
    says=Text(
        "补选的候选人可以多于或者等于应选人数",
        "in a by-election there are as many candidates as seats, or more",
    ),
    cites=(ORGANIC_2022.art(30, 1),),
)

ELECTION_MEASURES = (
    POST_OF_THIS_LEVEL,
    _elected_by(ELECTED_BY),
    ONE_CHAIRPERSON,
    TWO_VICE_CHAIRPERSONS,
    PRESIDIUM_PROPOSES,
    ADOPTED_IN_PLENARY,
    _congress_decides(ORGANIC_2022.art(27, 1)),
    QUORATE,
    *surplus_rules(lambda posts: Is("office", posts)),
    WHOLE_NUMBER,
)
"""What is asked of the measures of an election, beside the majority."""

BY_ELECTION_MEASURES = (
    POST_OF_THIS_LEVEL,
    _elected_by((*ELECTED_BY, *VACANCIES)),
    DEPUTY_SUCCEEDS,
    ONE_CHAIRPERSON,
    TWO_VICE_CHAIRPERSONS,
    PRESIDIUM_PROPOSES,
    ADOPTED_IN_PLENARY,
    _congress_decides(ORGANIC_2022.art(30, 1)),
    QUORATE,
    NO_FEWER_THAN_SEATS,
)
"""What is asked of the measures of a by-election, beside the majority."""
