"""What is made known of what follows: the report with the opinions, and each later report of an organ.

Supervision Law arts. 17, 29 and 37 (2006: arts. 14, 20 and 27).
"""

from __future__ import annotations

from functools import cached_property

from attrs import frozen

from npcproc.findings import Effect, Text
from npcproc.rules import Past, Publicity, Sequence
from npcproc.statutes import Cite
from npcproc.supervision.follow_up.matter import (
    HandlingPublished,
    HandlingReported,
    ImplementationReported,
    ReportPublished,
)

__all__ = ["MadeKnown"]


@frozen(kw_only=True, eq=False)
class MadeKnown:
    """The rules on making it known, by the articles of one kind of matter."""

    publication: tuple[Cite, ...] = ()
    """That all of it is made known."""

    handling_published_alone: tuple[Cite, ...] = ()
    """Those of them that know no report on a resolution, so that only the one on the handling is made known."""

    @cached_property
    def deputies_notified(self) -> Publicity:
        """To the deputies."""
        return Publicity(
            name="deputies-notified",
            of="deputies_notified",
            says=Text("应向本级人民代表大会代表通报", "the deputies of the congress are notified"),
            cites=self.publication,
        )

    @cached_property
    def made_public(self) -> Publicity:
        """To society."""
        return Publicity(
            name="made-public",
            of="published",
            says=Text("应向社会公布", "it is published to society"),
            cites=self.publication,
        )

    @cached_property
    def report_was_published(self) -> Sequence:
        """What must have been made known in the end."""
        return Sequence(
            name="report-was-published",
            after=ReportPublished,
            effect=Effect.BREACH,
            says=Text("报告及审议意见应通报并公布", "the report and the opinions are made known"),
            cites=self.publication,
        )

    @cached_property
    def handling_was_published(self) -> Sequence:
        """And what else."""
        return Sequence(
            name="handling-was-published",
            after=Past(HandlingPublished, since=HandlingReported),
            effect=Effect.BREACH,
            says=Text("研究处理情况的报告应通报并公布", "the report on how the opinions were handled is made known"),
            cites=self.publication,
        )

    @cached_property
    def implementation_was_published(self) -> Sequence:
        """And, where there is a resolution, what else."""
        return Sequence(
            name="implementation-was-published",
            after=Past(HandlingPublished, since=ImplementationReported),
            when=Past(ImplementationReported),
            effect=Effect.BREACH,
            says=Text(
                "执行决议情况的报告应通报并公布", "the report on how the resolution was carried out is made known"
            ),
            cites=tuple(cite for cite in self.publication if cite not in self.handling_published_alone),
        )
