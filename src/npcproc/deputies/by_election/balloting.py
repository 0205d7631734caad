"""What is asked of the ballot and of the run-off of a by-election; what they come to stands in `results`.

Electoral Law arts. 39 to 45; Organic Law arts. 14 and 51.
"""

from __future__ import annotations

from typing import Any

from attrs import evolve, frozen

from npcproc.ballot_paper import Mark
from npcproc.bodies import Organ
from npcproc.count import BallotCount
from npcproc.deputies.by_election.ballots import LEFT_TIED
from npcproc.deputies.by_election.matter import Listed
from npcproc.deputies.by_election.results import BY_HALF_OF_DEPUTIES, BY_HALF_OF_MEMBERS, BY_VOTERS, MOST_VOTES
from npcproc.events import VotingMethod
from npcproc.findings import Text
from npcproc.law.national import ELECTION_2020, ORGANIC_2022
from npcproc.levels import Level, by_level
from npcproc.rules import (
    AsDecided,
    AtLeast,
    AtMost,
    Cap,
    Competence,
    Covers,
    Duty,
    History,
    Latest,
    Method,
    Range,
    Recusal,
    Right,
)
from npcproc.rules.shapes import Agreed, Measured
from npcproc.statutes import Cite
from npcproc.tally import AT_LEAST_TWO_THIRDS, MORE_THAN_HALF, Share

__all__ = [
    "COMMITTEE_BALLOTED",
    "COMMITTEE_RUN_OFF",
    "CONGRESS_BALLOTED",
    "CONGRESS_RUN_OFF",
    "VOTERS_BALLOTED",
    "VOTERS_RUN_OFF",
]

_INDIRECT = frozenset({Level.PROVINCIAL, Level.MUNICIPAL, Level.COUNTY})
_DIRECT = frozenset({Level.COUNTY, Level.TOWNSHIP})


@frozen(kw_only=True, eq=False, repr=False)
class EnoughTakePart(Measured):
    """A share of all who may vote take part in the ballot.  Unit: persons."""

    kind = "quorum"

    of: str = "count"
    share: Share

    def value(self, level: Level) -> str:
        return str(self.share)

    def quantity(self, past: History, event: Any) -> int:
        count: BallotCount = event.count
        return count.present

    def lawful(self, past: History, event: Any) -> Range:
        return AtLeast(self.share.needed(event.count.entitled))

    def setting(self, past: History, event: Any, value: int) -> Any:
        count: Any = event.count
        if not 0 <= value <= count.entitled:
            return None
        votes = {name: min(n, value) for name, n in count.votes.items()}
        made = type(count)(**{count.roll: count.entitled, "present": value, "votes": votes})
        return evolve(event, count=made, declared=None)

    def required(self, lawful: Range) -> Text:
        return Text(f"{self.says.zh}，即{lawful.text.zh}名", f"{self.says.en}, that is {lawful.text.en}")

    def shows(self, found: Any) -> Text:
        return Text(f"现有{found}名", f"found {found}")


@frozen(kw_only=True, eq=False, repr=False)
class NoMorePapersThanVoters(Measured):
    """No more papers come out of the box than people voted.  Unit: papers."""

    kind = "calculation"

    of: str = "count"

    def quantity(self, past: History, event: Any) -> int:
        count: BallotCount = event.count
        return count.returned

    def lawful(self, past: History, event: Any) -> Range:
        return AtMost(event.count.issued)

    def setting(self, past: History, event: Any, value: int) -> Any:
        count: Any = event.count
        if value < max(count.votes.values(), default=0):
            return None
        return evolve(event, count=evolve(count, returned=value), declared=None)

    def required(self, lawful: Range) -> Text:
        return Text(f"{self.says.zh}，即{lawful.text.zh}张", f"{self.says.en}, that is {lawful.text.en}")

    def shows(self, found: Any) -> Text:
        return Text(f"收回{found}张", f"{found} came back")


class OnTheTied(Agreed):
    """On those whom a tie left open, and on no others."""

    __slots__ = ()

    kind = "sequence"


def _quorum(share: Share, says: Text, cite: Cite) -> EnoughTakePart:
    return EnoughTakePart(name="enough-take-part", share=share, says=says, cites=(cite,))


# who votes, and who conducts the ballot

ENOUGH_DEPUTIES = _quorum(
    AT_LEAST_TWO_THIRDS,
    Text("选举时应有三分之二以上的代表出席", "two thirds of the deputies are present"),
    ORGANIC_2022.county_and_above(14, 4),
)
ENOUGH_MEMBERS = _quorum(
    MORE_THAN_HALF,
    Text("选举时应有常务委员会全体组成人员过半数出席", "more than half of all members are present"),
    ORGANIC_2022.county_and_above(51, 3),
)
ENOUGH_VOTERS = _quorum(
    MORE_THAN_HALF,
    Text("应有选区全体选民的过半数参加投票", "more than half of all voters of the district take part"),
    ELECTION_2020.art(45, 1, levels=_DIRECT),
)
PRESIDIUM_CONDUCTS = Competence(
    name="presidium-conducts",
    of="conducted_by",
    allowed=frozenset({Organ.PRESIDIUM}),
    says=Text("选举应由大会主席团主持", "the presidium conducts the ballot"),
    cites=(ELECTION_2020.art(39, 1, levels=_INDIRECT),),
)

# how they vote

ON_THE_CANDIDATES = AsDecided(
    name="on-the-candidates",
    of="candidates",
    same_as=Latest(Listed, "candidates"),
    says=Text("应对确定的候选人投票", "the ballot is on the candidates of the list"),
    cites=(ELECTION_2020.art(41, 1),),
)
ON_THE_TIED = OnTheTied(
    name="on-the-tied",
    of="candidates",
    same_as=LEFT_TIED,
    says=Text("再次投票应只就票数相等的人进行", "the second vote is on the tied, and on nobody else"),
    cites=(ELECTION_2020.art(45, 3),),
)
# Unsettled: a secret ballot is read as one on paper; the pressing of a device is not taken for one.
SECRET = Method(
    name="secret",
    of="method",
    allowed=frozenset({VotingMethod.SECRET_BALLOT}),
    says=Text("选举代表应采用无记名投票", "the ballot is secret"),
    cites=(ELECTION_2020.art(40, 1),),
)
BOOTH = Duty(
    name="booth",
    of="booth",
    says=Text("应设秘密写票处", "there is a place to fill in the paper unseen"),
    cites=(ELECTION_2020.art(40, 1),),
)
HELP_ALLOWED = Right(
    name="help-allowed",
    of="help_allowed",
    says=Text("不能写选票的选民可以委托信任的人代写", "who cannot write may have a trusted person fill in the paper"),
    cites=(ELECTION_2020.art(40, 2),),
)
IN_FAVOUR_AGAINST_OR_ABSTAIN = Covers(
    name="in-favour-against-or-abstain",
    of="marks",
    includes=frozenset(Mark),
    says=Text("对候选人可以赞成、反对，也可以弃权", "one may vote for, vote against, or abstain"),
    cites=(ELECTION_2020.art(41, 1),),
)
OTHERS_MAY_BE_NAMED = Right(
    name="others-may-be-named",
    of="others_may_be_named",
    says=Text("可以另选其他任何选民", "any other voter may be named instead"),
    cites=(ELECTION_2020.art(41, 1),),
)
ENTRUSTED_DULY = Method(
    name="entrusted-duly",
    of="entrusted_duly",
    allowed=frozenset({True}),
    says=Text(
        "委托投票应经选举委员会同意并书面委托",
        "who votes through another has the election committee's consent, and says so in writing",
    ),
    cites=(ELECTION_2020.art(42, 1, levels=_DIRECT),),
)
AT_MOST_THREE_ENTRUST = Cap(
    name="at-most-three-entrust",
    of="most_entrusted",
    at_most=by_level(county=3, township=3),
    unit=Text("人", "people"),
    says=Text("每一选民接受的委托不得超过", "one voter votes for"),
    cites=(ELECTION_2020.art(42, 1, levels=_DIRECT),),
)

# how it is counted

CHECKED = Duty(
    name="checked",
    of="checked",
    says=Text(
        "投票人数和票数应核对、记录并由监票人签字",
        "the people who voted and the papers are checked against each other, recorded and signed for",
    ),
    cites=(ELECTION_2020.art(43, 1),),
)
NO_RELATIVES = Recusal(
    name="no-relatives",
    of="relatives_count",
    says=Text("候选人的近亲属不得监票、计票", "no near relative of a candidate monitors or counts"),
    cites=(ELECTION_2020.art(43, 2),),
)
NO_MORE_PAPERS_THAN_VOTERS = NoMorePapersThanVoters(
    name="no-more-papers-than-voters",
    says=Text("所投的票数不得多于投票人数", "no more papers come back than people voted"),
    cites=(ELECTION_2020.art(44, 1),),
)

_ANY_BALLOT = (
    SECRET,
    BOOTH,
    HELP_ALLOWED,
    IN_FAVOUR_AGAINST_OR_ABSTAIN,
    CHECKED,
    NO_RELATIVES,
    NO_MORE_PAPERS_THAN_VOTERS,
)
_FIRST = (ON_THE_CANDIDATES, OTHERS_MAY_BE_NAMED, *_ANY_BALLOT)
_AGAIN = (ON_THE_TIED, *_ANY_BALLOT, MOST_VOTES)
_IN_CONGRESS = (PRESIDIUM_CONDUCTS, ENOUGH_DEPUTIES)
_AMONG_VOTERS = (ENOUGH_VOTERS, ENTRUSTED_DULY, AT_MOST_THREE_ENTRUST)

CONGRESS_BALLOTED = (*_IN_CONGRESS, *_FIRST, BY_HALF_OF_DEPUTIES)
"""What is asked of a ballot in a congress."""

CONGRESS_RUN_OFF = (*_IN_CONGRESS, *_AGAIN)
"""What is asked of a run-off in a congress."""

COMMITTEE_BALLOTED = (ENOUGH_MEMBERS, *_FIRST, BY_HALF_OF_MEMBERS)
"""What is asked of a ballot in a standing committee."""

COMMITTEE_RUN_OFF = (ENOUGH_MEMBERS, *_AGAIN)
"""What is asked of a run-off in a standing committee."""

VOTERS_BALLOTED = (*_AMONG_VOTERS, *_FIRST, *BY_VOTERS)
"""What is asked of a ballot of voters."""

VOTERS_RUN_OFF = (*_AMONG_VOTERS, *_AGAIN)
"""What is asked of a run-off of voters."""
