"""What is wrong with an act, and what is raised when it cannot stand.

A finding is a value: which rule, what it required, what was there, which articles say so on that day, and a
sentence in Chinese and in English.  An exception carries them all at once.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from datetime import date
from enum import unique
from typing import Any

from attrs import frozen

from npcproc.levels import Level
from npcproc.statutes import Cite
from npcproc.terms import Term

__all__ = [
    "DefinitionError",
    "Effect",
    "Finding",
    "NoSuchDay",
    "NoSuchProcedure",
    "NoSuchStep",
    "NotEncoded",
    "OutOfOrder",
    "ProcedureError",
    "Refused",
    "Text",
]


@frozen
class Text:
    """The same words in Chinese and in English."""

    zh: str
    en: str

    def at(self, level: Level) -> Text:
        """The same at a level: what local law calls 主任会议 is 委员长会议 at the national one."""
        return Text(self.zh.replace("主任会议", "委员长会议"), self.en) if level is Level.NATIONAL else self


@unique
class Effect(Term):
    """What a broken rule does to the act."""

    REFUSES = "不能成立"
    """The act cannot stand."""

    BREACH = "违反规定"
    """The act stands, and the breach is kept with it."""

    ADVISORY = "提示"
    """The statute says "generally" or leaves it open; kept, and nothing more."""

    @property
    def en(self) -> str:
        """The effect in English."""
        return {"REFUSES": "refused", "BREACH": "breach", "ADVISORY": "advisory"}[self.name]


_AMENDED = Text("〔该文本此后已修改〕", " [text since amended]")


@frozen(kw_only=True)
class Finding:
    """One rule that an event does not meet: what was required, what was there, and where it says so."""

    rule: str
    """The rule's id, stable across editions, such as interpellation.standing-committee.enough-sign."""

    kind: str
    """The kind of rule: signatures, notice, competence, ..."""

    effect: Effect
    """Whether the act stands."""

    on: date
    """The day of the event judged."""

    required: object
    """The range of lawful values."""

    found: object
    """The value that was there."""

    cites: tuple[Cite, ...]
    """Every provision that says so and is in force that day."""

    requirement: Text
    """What was required, in words."""

    shown: Text
    """What was there, in words."""

    @property
    def zh(self) -> str:
        """One Chinese sentence, with its articles."""
        return f"{self.requirement.zh}，{self.shown.zh}（{self.articles.zh}）"

    @property
    def en(self) -> str:
        """One English sentence, with its articles."""
        return f"{self.requirement.en}; {self.shown.en} ({self.articles.en})"

    @property
    def articles(self) -> Text:
        """The articles, each with a remark where its text is known to have been amended by that day."""
        cited = [(cite, cite.edition.amended_by(self.on)) for cite in self.cites]
        return Text(
            "、".join(cite.zh + _AMENDED.zh * stale for cite, stale in cited),
            ", ".join(cite.en + _AMENDED.en * stale for cite, stale in cited),
        )

    def __str__(self) -> str:
        """The English sentence after the rule's id."""
        return f"{self.rule}: {self.en}"


class ProcedureError(Exception, ABC):
    """The one family of errors that procedures raise.  `zh` and `en` say it in both languages."""

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)

    @property
    @abstractmethod
    def said(self) -> Text:
        """What is wrong, in both languages; worded when somebody asks, for many a refusal is only counted."""

    @property
    def zh(self) -> str:
        """What is wrong, in Chinese."""
        return self.said.zh

    @property
    def en(self) -> str:
        """What is wrong, in English."""
        return self.said.en

    def __str__(self) -> str:
        """The English sentence."""
        return self.en


class Refused(ProcedureError):
    """An act that cannot stand, with every rule it breaks."""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        super().__init__(findings)
        self.findings = findings

    @property
    def said(self) -> Text:
        return Text(
            "；".join(finding.zh for finding in self.findings),
            "; ".join(str(finding) for finding in self.findings),
        )


class NoSuchStep(ProcedureError):
    """The law provides no such step from where the case stands; names the steps it does provide."""

    def __init__(self, procedure: str, stage: str, event: Text, provided: tuple[Text, ...]) -> None:
        super().__init__(procedure, stage, event, provided)
        self.procedure, self.stage, self.event, self.provided = procedure, stage, event, provided

    @property
    def said(self) -> Text:
        zh = "、".join(step.zh for step in self.provided) or "无"
        en = ", ".join(step.en for step in self.provided) or "none"
        return Text(
            f"{self.procedure}：“{self.stage}”之后没有“{self.event.zh}”这一步；法律规定的下一步：{zh}",
            f"{self.procedure}: no step {self.event.en} from {self.stage}; the law provides {en}",
        )


class NoSuchProcedure(ProcedureError):
    """The procedure does not exist for such a body, or at such a level."""

    def __init__(self, procedure: str, body: Text) -> None:
        super().__init__(procedure, body)
        self.procedure, self.body = procedure, body

    @property
    def said(self) -> Text:
        return Text(
            f"{self.procedure}：{self.body.zh}没有这一程序",
            f"{self.procedure}: there is no such procedure in a {self.body.en}",
        )


class NotEncoded(ProcedureError):
    """A day before the first edition encoded here: silence, not a verdict."""

    def __init__(self, procedure: str, since: date, on: date) -> None:
        super().__init__(procedure, since, on)
        self.procedure, self.since, self.on = procedure, since, on

    @property
    def said(self) -> Text:
        return Text(
            f"{self.procedure}自{self.since}起有规则可循；{self.on}在此之前",
            f"{self.procedure} is encoded from {self.since}; {self.on} is earlier",
        )


class OutOfOrder(ProcedureError):
    """An event dated before the last one of its case."""

    def __init__(self, procedure: str, last: date, on: date) -> None:
        super().__init__(procedure, last, on)
        self.procedure, self.last, self.on = procedure, last, on

    @property
    def said(self) -> Text:
        return Text(
            f"{self.procedure}：{self.on}早于上一步的日期{self.last}",
            f"{self.procedure}: {self.on} is earlier than the last step, {self.last}",
        )


class NoSuchDay(ProcedureError, ValueError):
    """A time limit that would end outside the years 1 to 9999; a `ValueError` too."""

    def __init__(self, length: Text, day: date) -> None:
        super().__init__(length, day)
        self.length, self.day = length, day

    @property
    def said(self) -> Text:
        return Text(
            f"自{self.day}起算{self.length.zh}，超出历法所能表示的日期",
            f"{self.length.en} counted from {self.day} end on a day that no date can name",
        )


class DefinitionError(ProcedureError):
    """A table that contradicts itself; raised when it is defined, never when it is used."""

    def __init__(self, procedure: str, what: str) -> None:
        super().__init__(procedure, what)
        self.procedure, self.what = procedure, what

    @property
    def said(self) -> Text:
        words = f"{self.procedure}: {self.what}"
        return Text(words, words)
