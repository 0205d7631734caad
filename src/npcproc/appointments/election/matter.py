"""What an election goes through: its stages, and its events up to the list of candidates."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import unique

from attrs import field, frozen, validators

from npcproc import events
from npcproc.appointments.offices import Office
from npcproc.ballot_paper import entries
from npcproc.bodies import Organ, persons_from
from npcproc.events import Event, done_by, persons, signed
from npcproc.terms import Term

__all__ = [
    "CandidatesFrom",
    "Consulted",
    "Lack",
    "Listed",
    "MeasuresVoted",
    "Naming",
    "Nominated",
    "NominationsOpened",
    "PreliminaryHeld",
    "SeatsSettled",
    "Session",
    "Stage",
    "SupplementaryVoted",
]


@unique
class Stage(Term):
    """Where an election stands."""

    NONE = "未开始"
    MEASURES_ADOPTED = "选举办法已通过"
    NOMINATING = "提名中"
    NOMINATED = "已提名"
    CONSULTED = "已酝酿讨论"
    PRELIMINARY_HELD = "已预选"
    LISTED = "正式候选人名单已确定"
    TIED = "票数相等，待再次投票"
    UNFILLED = "名额不足，待另行选举"
    SUPPLEMENTARY_DECIDED = "已决定另行选举"
    ELECTED = "已选出"
    NOT_APPROVED = "未获批准"
    CLOSED = "办结"


@unique
class Lack(Term):
    """What a nominee, or whoever is elected, lacks for the post."""

    NO_DEPUTY = "不是本级人民代表大会代表"
    NOT_OF_THE_NATIONALITY = "不是实行区域自治的民族或者建立民族乡的少数民族公民"
    NO_ELECTORAL_RIGHTS = "不是有选举权和被选举权的公民"


@unique
class Session(Term):
    """At which session a supplementary election is to be held."""

    THIS = "本次会议"
    NEXT = "下一次会议"
    LATER = "更晚的会议"


@unique
class CandidatesFrom(Term):
    """Where the candidates of a supplementary election come from."""

    ORDER_OF_VOTES = "按第一次投票得票多少的顺序"
    NOMINATION = "另行提名"


def _lacks(lacks: Iterable[Lack]) -> frozenset[Lack]:
    return frozenset(lacks)


def _votes(votes: Mapping[str, int]) -> Mapping[str, int]:
    return dict(votes)


# measures


@frozen(kw_only=True)
class SeatsSettled(events.Voted):
    """The congress settles by vote how many are to be elected, and of how many candidates (确定应选名额和差额)."""

    zh = "确定应选名额和差额"
    en = "SeatsSettled"

    by: Organ = done_by(Organ.CONGRESS)

    seats: int = field(default=1, validator=persons_from(1))
    """How many are to be elected (应选名额).  Unit: persons; at least 1."""

    surplus: int = field(default=0, validator=validators.instance_of(int))
    """How many candidates there are to be more than seats (差额).  Unit: persons; below 0 where there are fewer."""


@frozen(kw_only=True)
class MeasuresVoted(SeatsSettled):
    """The election measures are put to the vote (表决选举办法)."""

    zh = "表决选举办法"
    en = "MeasuresVoted"

    office: Office = field(validator=validators.instance_of(Office))
    """The office to be filled; one matter is about the seats of one."""

    electors: Organ = field(default=Organ.CONGRESS, validator=validators.instance_of(Organ))
    """Who is to elect."""

    proposed_by: Organ = field(default=Organ.PRESIDIUM, validator=validators.instance_of(Organ))
    """Who drafted the measures."""

    in_plenary: bool = True
    """Whether a plenary meeting votes on them."""

    change_of_term: bool = False
    """Whether a new congress elects the organs of its term (换届选举)."""

    both_vacant: bool = True
    """Whether the deputy's post is vacant too; asked of a by-election of the head of state."""


@frozen(kw_only=True)
class SupplementaryVoted(SeatsSettled):
    """That the seats left are filled by a supplementary election, when and how, is put to the vote (决定另行选举)."""

    zh = "表决另行选举的决定"
    en = "SupplementaryVoted"

    at: Session = field(default=Session.THIS, validator=validators.instance_of(Session))
    """At which session it is held."""

    candidates_from: CandidatesFrom = field(
        default=CandidatesFrom.ORDER_OF_VOTES,
        validator=validators.instance_of(CandidatesFrom),
    )
    """Where its candidates come from."""


# nomination and consultation


@frozen(kw_only=True)
class NominationsOpened(Event):
    """Nomination of candidates begins, and with it the time for consultation (开始提名、酝酿候选人)."""

    zh = "开始提名"
    en = "NominationsOpened"
    in_session = True

    by: Organ = done_by(Organ.PRESIDIUM)

    deputies_may_nominate: bool = True
    """Whether nominations that deputies sign jointly are taken."""

    across_units: bool = True
    """Whether deputies from different districts or electing units may sign one nomination."""


@frozen(kw_only=True)
class Naming(Event):
    """Something that changes who is nominated (提名情况有变)."""

    zh = "提名情况"
    en = "Naming"


@frozen(kw_only=True)
class Nominated(Naming):
    """Nomination closes: the presidium has nominated some, deputies others, or the same (提名候选人).

    Raises `ValueError` where nobody is nominated at all.
    """

    zh = "提名候选人"
    en = "Nominated"
    in_session = True

    by: Organ = done_by(Organ.PRESIDIUM)
    """Who takes the nominations in."""

    by_presidium: frozenset[str] = field(default=frozenset(), converter=persons)
    """Whom the presidium nominates.  Unit: persons, each counted once."""

    by_deputies: Mapping[str, frozenset[str]] = field(factory=dict, converter=signed, eq=entries)
    """Whom deputies nominate jointly, and the deputies who sign for each."""

    in_writing: bool = True
    """Whether all that deputies nominate is in writing."""

    others_nominate: bool = False
    """Whether nominations by anyone else were taken in."""

    particulars: str = ""
    """What the deputies are told of the nominees by those who nominate (候选人的情况)."""

    youngest: int = field(default=50, validator=persons_from(0))
    """The age of the youngest of them; asked of the head of state and the deputy.  Unit: full years."""

    lacking: frozenset[Lack] = field(default=frozenset(), converter=_lacks)
    """What any of them lacks for the post."""

    @property
    def nominees(self) -> frozenset[str]:
        """Everyone nominated, each once."""
        return self.by_presidium.union(self.by_deputies)

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        if not self.nominees:
            message = "Nominated.by_presidium: nobody is nominated, by deputies neither"
            raise ValueError(message)


@frozen(kw_only=True)
class Consulted(Naming):
    """The consultation of the deputies on the nominees ends (酝酿、讨论候选人)."""

    zh = "酝酿讨论候选人"
    en = "Consulted"
    in_session = True

    submitted_by: Organ = field(default=Organ.PRESIDIUM, validator=validators.instance_of(Organ))
    """Who put the nominees to the deputies."""

    opinions_taken: bool = True
    """Whether every deputy could give an opinion on every nominee, whoever nominated."""

    questions_answered: bool = True
    """Whether those who nominated answered what deputies asked, as far as necessary."""

    declined: frozenset[str] = field(default=frozenset(), converter=persons)
    """Nominees who do not accept (不接受提名), and are none any more; no national statute speaks of them."""


# the list


@frozen(kw_only=True)
class PreliminaryHeld(Event):
    """The deputies vote on the nominees, because there are more of them than the measures allow (预选)."""

    zh = "预选"
    en = "PreliminaryHeld"
    in_session = True

    by: Organ = done_by(Organ.CONGRESS)

    votes: Mapping[str, int] = field(converter=_votes, eq=entries)
    """The votes of each nominee; who is left out has none.  Unit: votes."""


@frozen(kw_only=True)
class Listed(Event):
    """The list of candidates is settled (确定正式候选人名单)."""

    zh = "确定正式候选人名单"
    en = "Listed"
    in_session = True

    by: Organ = done_by(Organ.PRESIDIUM)

    candidates: frozenset[str] = field(converter=persons)
    """Who stands for election."""

    by_majority_opinion: bool = True
    """Whether it follows the opinion of the majority of the deputies."""
