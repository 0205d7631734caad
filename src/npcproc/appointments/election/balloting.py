"""What is asked of the ballot and of the run-off; what they come to stands in `results`.

Organic Law arts. 14, 25, 28 and 29; NPC Rules of Procedure arts. 4, 38 and 40; Deputies Law 2015 arts. 3 and 11, 2025
arts. 7 and 17.
"""

from __future__ import annotations

from typing import Any

from attrs import evolve, frozen

from npcproc.appointments.election.ballots import LEFT_TIED
from npcproc.appointments.election.eligibility import ELIGIBLE
from npcproc.appointments.election.matter import Listed
from npcproc.appointments.election.results import ANNOUNCED, MORE_THAN_HALF_OF_ALL, MOST_VOTES
from npcproc.ballot_paper import Mark
from npcproc.bodies import Organ
from npcproc.count import Count
from npcproc.events import VotingMethod
from npcproc.findings import Effect, Text
from npcproc.law.national import DEPUTIES_2015, DEPUTIES_2025, NPC_RULES_2021, ORGANIC_2022
from npcproc.levels import Level
from npcproc.rules import (
    AsDecided,
    AtLeast,
    Competence,
    Covers,
    Duty,
    Eligibility,
    History,
    Latest,
    Method,
    Range,
    Right,
)
from npcproc.rules.shapes import Agreed, Measured
from npcproc.tally import AT_LEAST_TWO_THIRDS, Share

__all__ = ["BALLOTED", "RUN_OFF"]

_YES = frozenset({True})
_SECRET = (ORGANIC_2022.art(28, 1), NPC_RULES_2021.art(40, 1))
_MARKS = (ORGANIC_2022.art(28, 1), DEPUTIES_2015.art(11, 6), DEPUTIES_2025.art(17, 6))

# who votes, and on whom

CONGRESS_ELECTS = Competence(
    name="congress-elects",
    allowed=frozenset({Organ.CONGRESS}),
    says=Text("应由本级人民代表大会选举", "the congress elects"),
    cites=(ORGANIC_2022.art(25, 1), NPC_RULES_2021.art(40, 1)),
)
EVERY_DEPUTY_ADMITTED = Right(
    name="every-deputy-admitted",
    of="every_deputy_admitted",
    says=Text("本级人大的选举，应让每名到会代表投票", "deputies take part in every election of their congress"),
    cites=(
        DEPUTIES_2015.art(3, 1, 4),
        DEPUTIES_2015.art(11, 1),
        DEPUTIES_2025.art(7, 1, 4),
        DEPUTIES_2025.art(17, 1),
    ),
)


@frozen(kw_only=True, eq=False, repr=False)
class EnoughPresent(Measured):
    """A share of all deputies is present at the ballot.  Unit: deputies present."""

    kind = "quorum"

    of: str = "count"
    share: Share

    def value(self, level: Level) -> str:
        return str(self.share)

    def quantity(self, past: History, event: Any) -> int:
        count: Count = event.count
        return count.present

    def lawful(self, past: History, event: Any) -> Range:
        return AtLeast(self.share.needed(event.count.deputies))

    def setting(self, past: History, event: Any, value: int) -> Any:
        count: Count = event.count
        if not 0 <= value <= count.deputies:
            return None
        votes = {name: min(n, value) for name, n in count.votes.items()}
        return evolve(event, count=Count(deputies=count.deputies, present=value, votes=votes), declared=None)

    def required(self, lawful: Range) -> Text:
        return Text(f"{self.says.zh}，即{lawful.text.zh}名", f"{self.says.en}, that is {lawful.text.en}")

    def shows(self, found: Any) -> Text:
        return Text(f"现有{found}名出席", f"{found} present")


QUORATE = EnoughPresent(
    name="enough-present",
    share=AT_LEAST_TWO_THIRDS,
    says=Text("选举时应有三分之二以上的代表出席", "two thirds of the deputies are present for the ballot"),
    cites=(ORGANIC_2022.art(14, 4), NPC_RULES_2021.art(4, 1)),
)
ON_THE_CANDIDATES = AsDecided(
    name="on-the-candidates",
    of="candidates",
    same_as=Latest(Listed, "candidates"),
    says=Text("应对确定的候选人投票", "the ballot is on the candidates of the list"),
    cites=(ORGANIC_2022.art(28, 1), NPC_RULES_2021.art(38, 1)),
)


class OnTheTied(Agreed):
    """On those whom a tie left open, and on no others."""

    __slots__ = ()

    kind = "sequence"


ON_THE_TIED = OnTheTied(
    name="on-the-tied",
    of="candidates",
    same_as=LEFT_TIED,
    says=Text("再次投票应只就票数相等的人进行", "the second vote is on the tied, and on nobody else"),
    cites=(ORGANIC_2022.art(29, 1),),
)

# how they vote

# Unsettled: a secret ballot is read as one on paper; the articles on elections do not name the pressing of a device,
# and it is not taken for one.
SECRET = Method(
    name="secret",
    of="method",
    allowed=frozenset({VotingMethod.SECRET_BALLOT}),
    says=Text("选举应采用无记名投票方式", "the ballot is secret"),
    cites=_SECRET,
)
BOOTH = Duty(
    name="booth",
    of="booth",
    says=Text("应设秘密写票处", "there is a place to fill in the ballot paper unseen"),
    cites=(NPC_RULES_2021.art(40, 2),),
)
IN_FAVOUR_AGAINST_OR_ABSTAIN = Covers(
    name="in-favour-against-or-abstain",
    of="marks",
    includes=frozenset(Mark),
    says=Text("对候选人可以投赞成票、反对票，也可以弃权", "a deputy may vote for, vote against, or abstain"),
    cites=_MARKS,
)
OTHERS_MAY_BE_NAMED = Right(
    name="others-may-be-named",
    of="others_may_be_named",
    says=Text("反对候选人的代表可以另选他人", "whoever votes against a candidate may name another person"),
    cites=_MARKS,
)
NAMING_FREE = Right(
    name="naming-free",
    of="naming_tied",
    wanted=False,
    says=Text("另选他人不以投反对票为条件", "another person may be named whatever one says of the candidates"),
    cites=(ORGANIC_2022.art(28, 1), DEPUTIES_2015.art(11, 6)),
)
# Unsettled: the Deputies Law of 2025 speaks of naming another where one votes against, the Organic Law and the Deputies
# Law of 2015 do not; the wider right of the Organic Law is followed in local congresses, and in the National People's
# Congress a paper that lets anyone name another is met with a hint.
NAMING_TIED = Method(
    name="naming-tied",
    of="naming_tied",
    allowed=_YES,
    effect=Effect.ADVISORY,
    yields_to=(ORGANIC_2022.art(28, 1),),
    says=Text("表示反对的才可以另选他人", "only whoever votes against a candidate names another person"),
    cites=(DEPUTIES_2025.art(17, 6),),
)
# Unsettled: no text says what becomes of votes for someone who is neither a deputy nor a voter; to count them is a
# breach, and the ballot stands.
OTHERS_ENTITLED = Eligibility(
    name="others-entitled",
    of="others_entitled",
    allowed=_YES,
    effect=Effect.BREACH,
    says=Text("另选的人应为代表或者选民", "whoever is named besides is a deputy or a voter"),
    cites=(ORGANIC_2022.art(28, 1),),
)

_ANY_BALLOT = (
    CONGRESS_ELECTS,
    EVERY_DEPUTY_ADMITTED,
    QUORATE,
    SECRET,
    BOOTH,
    IN_FAVOUR_AGAINST_OR_ABSTAIN,
    *ELIGIBLE,
)

BALLOTED = (
    *_ANY_BALLOT,
    ON_THE_CANDIDATES,
    OTHERS_MAY_BE_NAMED,
    NAMING_FREE,
    NAMING_TIED,
    OTHERS_ENTITLED,
    MORE_THAN_HALF_OF_ALL,
    *ANNOUNCED,
)
"""What is asked of the ballot."""

RUN_OFF = (*_ANY_BALLOT, ON_THE_TIED, MOST_VOTES, *ANNOUNCED)
"""What is asked of the run-off."""
