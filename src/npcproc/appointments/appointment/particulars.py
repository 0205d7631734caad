"""What a proposal says of a person and brings along, and who explains it: the lists from which its fields are taken."""

from __future__ import annotations

from collections.abc import Iterable
from enum import unique

from npcproc.terms import Term

__all__ = ["Attachment", "Bar", "Ground", "Presenter", "Selection", "attachments", "presenters_from"]


@unique
class Ground(Term):
    """Why a judge or a procurator is to be removed (Judges Law 2019 art. 20; Procurators Law 2019 art. 20)."""

    LOST_NATIONALITY = "丧失中华人民共和国国籍"
    TRANSFERRED = "调出任职单位"
    CHANGE_OF_POST_OR_OWN_REQUEST = "职务变动不需要保留或者本人申请获准"
    UNFIT = "经考核不能胜任"
    ILL_HEALTH = "因健康原因长期不能履职"
    RETIRED = "退休"
    RESIGNED_OR_DISCHARGED = "辞职或者依法应予辞退"
    MISCONDUCT = "因违纪违法不宜继续任职"


@unique
class Selection(Term):
    """Whether a person first becomes a judge or a procurator, and how the person was selected."""

    NOT_FIRST = "不是初任"
    REVIEWED = "初任，经遴选委员会审核"
    UNREVIEWED = "初任，未经遴选委员会审核"


@unique
class Bar(Term):
    """What bars a person from being a judge or a procurator (art. 13 of the Judges and of the Procurators Law)."""

    CRIME = "因犯罪受过刑事处罚"
    EXPELLED = "被开除公职"
    STRUCK_OFF = "被吊销律师、公证员执业证书或者被仲裁委员会除名"


@unique
class Attachment(Term):
    """What a local law has attached to a proposal, besides particulars and reasons."""

    FORM = "任免呈报表"
    VETTING = "考察、考核材料"
    EXPLANATION = "任免案说明"
    FOUNDING = "批准设立机构的文件"


@unique
class Presenter(Term):
    """Who comes to the session to explain a proposal."""

    HEAD = "提请机关正职领导人员"
    DEPUTY = "提请机关副职领导人员"
    DELEGATE = "受委托的其他人员"


def attachments(papers: Iterable[Attachment]) -> frozenset[Attachment]:
    """A converter for a field of what is attached: each counts once."""
    return frozenset(papers)


def presenters_from(people: Iterable[Presenter]) -> frozenset[Presenter]:
    """A converter for a field of those who explain: each counts once."""
    return frozenset(people)
