"""Questions and answers: what all kinds of inquiry ask of them, and the rows they take.

An inquiry is put and answered in the meeting, as often as somebody has a question; several may be open at once.  Each
kind of inquiry gives the articles by which it is so, and adds rules of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import Enum
from functools import cached_property
from typing import Any

from attrs import frozen

from npcproc.bodies import Organ
from npcproc.findings import Effect, Text
from npcproc.law.national import BUDGET_2018
from npcproc.rules import Among, Content, Covered, Every, History, OneOf, Past, Performed, Range, Rule, Sequence
from npcproc.rules.shapes import Measured
from npcproc.statutes import Cite
from npcproc.steps import Step, alongside, step
from npcproc.supervision.thematic_inquiry.matter import (
    Answered,
    AnswerPromised,
    Asked,
    Attended,
    Convened,
    Matter,
)

__all__ = ["ANSWERS_ON_BUDGET", "Questions"]

ANSWERS_ON_BUDGET = Performed(
    name="answers-on-budget",
    of="answer",
    when=Past(Convened, "matter", {Matter.BUDGET}),
    says=Text("就预算、决算提出的询问，应及时答复", "what is asked on budgets and accounts is answered promptly"),
    cites=(BUDGET_2018.art(85, 1),),
)


# Unsettled: a standing committee is answered by the government or by the departments concerned, and no article says
# that one of them does not answer what the other was asked; they are read to stand for each other, in a congress too.
_GOVERNMENT = frozenset({Organ.GOVERNMENT, Organ.DEPARTMENT})


def _side(organ: Organ) -> Organ:
    """The organ, or the government for its departments."""
    return Organ.GOVERNMENT if organ in _GOVERNMENT else organ


def _may_stand(sides: Iterable[Organ]) -> frozenset[Organ]:
    """Who may stand for those sides."""
    return frozenset().union(*(_GOVERNMENT if side in _GOVERNMENT else {side} for side in sides))


class There(Every):
    """Who of those named is there, and whoever they may stand for."""

    __slots__ = ()

    def value(self, past: History, event: Any) -> frozenset[Organ]:
        return _may_stand(super().value(past, event))


class ByQuestion(Every):
    """The sides that a field names, each with the question."""

    __slots__ = ()

    def value(self, past: History, event: Any) -> frozenset[tuple[str, Organ]]:
        found: Iterable[Any] = (each for each in past.events if isinstance(each, self.event))
        return frozenset((each.question, _side(getattr(each, self.of))) for each in found)


_PUT = ByQuestion(Asked, "target")


@frozen(kw_only=True, eq=False, repr=False)
class AskedThat(Measured):
    """Whoever answers is one of those that were asked that very question; nothing is said of one that nobody put.

    No other kind looks for what was said together with something else.
    """

    kind = "sequence"

    of: str = "by"
    put: ByQuestion = _PUT
    """Where it is read who was asked what."""

    def lawful(self, past: History, event: Any) -> Range | None:
        asked = frozenset(side for question, side in self.put.value(past, event) if question == event.question)
        return OneOf(_may_stand(asked)) if asked else None

    def actors(self, past: History) -> frozenset[Any]:
        return _may_stand(side for _, side in self.put.value(past, None))

    @property
    def reads(self) -> tuple[str, ...]:
        return (self.of, "question")

    def required(self, lawful: Range) -> Text:
        return Text(f"{self.says.zh}（{lawful.text.zh}）", self.says.en)


@frozen(kw_only=True, eq=False)
class Questions:
    """The rules on questions and answers, by the articles of one kind of inquiry, and the rows."""

    asking: tuple[Cite, ...]
    """That questions are put."""

    answering: tuple[Cite, ...]
    """That they are answered."""

    attending: tuple[Cite, ...]
    """That those who are to answer come."""

    must_come: bool = True
    """Whether they must come to the meeting before anybody has asked them anything."""

    came: tuple[Rule, ...] = ()
    """What is asked besides of those who come."""

    asked: tuple[Rule, ...] = ()
    """What is asked besides of a question."""

    answered: tuple[Rule, ...] = ()
    """What is asked besides of an answer."""

    @cached_property
    def states_question(self) -> Content:
        """What a question has in it."""
        return Content(
            name="states-question",
            of="question",
            says=Text("询问应提出问题", "an inquiry asks something"),
            cites=self.asking,
        )

    @cached_property
    def is_there(self) -> Among:
        """Of whom it is asked."""
        return Among(
            name="is-there",
            of="target",
            listed=There(Attended, "by"),
            effect=Effect.BREACH,
            says=Text("被询问的机关应已到会", "the organ that is asked is there to listen and answer"),
            cites=self.attending,
        )

    @cached_property
    def was_asked(self) -> Among:
        """What is answered."""
        return Among(
            name="was-asked",
            of="question",
            listed=Every(Asked, "question"),
            says=Text("回答的应是已经提出的询问", "what is answered was asked"),
            cites=self.asking,
        )

    @cached_property
    def an_organ_asked_answers(self) -> AskedThat:
        """Who answers."""
        return AskedThat(
            name="an-organ-asked-answers",
            says=Text("应由被询问的机关回答", "an organ that was asked answers"),
            cites=self.asking,
        )

    @cached_property
    def answers(self) -> Performed:
        """That it is an answer."""
        return Performed(
            name="answers",
            of="answer",
            says=Text("被询问的机关应作出回答", "the organ answers what it was asked"),
            cites=self.answering,
        )

    # Unsettled: no article says whether a question may be answered later in writing, nor by when; such an answer
    # counts as one, and a promise of it as none.
    @cached_property
    def every_question_answered(self) -> Sequence:
        """That none is left open in the end, by any organ that was asked."""
        return Sequence(
            name="every-question-answered",
            after=Covered(_PUT, ByQuestion(Answered, "by")),
            effect=Effect.BREACH,
            says=Text(
                "提出的询问均应得到被询问机关的回答", "every question is answered by each organ to which it was put"
            ),
            cites=self.answering,
        )

    def rows(self, convened: Enum, asked: Enum, afterwards: tuple[Enum, ...] = ()) -> Iterator[Step]:
        """The rows, from the opening of the meeting to its end; answers in writing may come afterwards too."""
        ask = (self.states_question, self.is_there, *self.asked)
        answer = (self.was_asked, self.an_organ_asked_answers, self.answers, *self.answered)
        yield from alongside((convened, asked), Attended, *self.came, must=self.must_come)
        yield step(convened, Asked, asked, *ask)
        yield from alongside([asked], Asked, *ask)
        yield from alongside([asked], Answered, *answer, must=True)
        yield from alongside(afterwards, Answered, *answer)
        yield from alongside([asked], AnswerPromised)
