"""What is asked of what follows: the opinions handled, a resolution carried out, both reported and made known.

The laws say it for each kind of matter in an article of its own, nearly in the same words; so the rules stand here
once, and each institution gives the articles by which it asks for them.

Supervision Law arts. 17, 29, 37 and 50 (2006: arts. 14, 20 and 27); NPCSC Rules of Procedure arts. 7, 35 and 45 (2009:
arts. 4, 24 and 32); Organic Law art. 51.
"""

from __future__ import annotations

from functools import cached_property

from attrs import frozen

from npcproc.bodies import Organ
from npcproc.findings import Effect, Text
from npcproc.law.national import NPCSC_RULES_2009, NPCSC_RULES_2022, ORGANIC_2022
from npcproc.rules import (
    Among,
    Competence,
    Covered,
    Decided,
    Duty,
    Every,
    Is,
    LatestCarried,
    Majority,
    Method,
    Rule,
    SentTo,
    Sequence,
    SetDay,
    ValidVote,
)
from npcproc.statutes import Cite
from npcproc.supervision.follow_up.made_known import MadeKnown
from npcproc.supervision.follow_up.matter import (
    FollowUp,
    FollowUpSubmitted,
    HandlingReported,
    HandlingSentForComments,
    ImplementationReported,
    OpinionsHandedOver,
    ResolutionVoted,
)
from npcproc.tally import MORE_THAN_HALF

__all__ = ["ENOUGH_PRESENT", "MORE_THAN_HALF_OF_ALL", "Duties"]

ENOUGH_PRESENT = ValidVote(
    name="enough-present",
    share=MORE_THAN_HALF,
    says=Text("会议应有全体组成人员过半数出席", "more than half of all members are present"),
    cites=(ORGANIC_2022.county_and_above(51, 3), NPCSC_RULES_2009.art(4, 1), NPCSC_RULES_2022.art(7, 1)),
)
MORE_THAN_HALF_OF_ALL = Majority(
    name="more-than-half-of-all",
    share=MORE_THAN_HALF,
    quorum=MORE_THAN_HALF,
    says=Text("决议应由全体组成人员的过半数通过", "more than half of all members carry the resolution"),
    cites=(ORGANIC_2022.county_and_above(51, 4), NPCSC_RULES_2009.art(32, 1), NPCSC_RULES_2022.art(45, 1)),
)
_A_RESOLUTION_STANDS = Decided(ResolutionVoted, MORE_THAN_HALF_OF_ALL)
_ITSELF = Text("跟踪监督应由常务委员会组织", "the standing committee organises the follow-up")
_OR_WHOM_IT_MAY_ENTRUST = Text(
    "跟踪监督应由常务委员会或者依法受其委托的机构组织",
    "the standing committee, or whom it may entrust, organises the follow-up",
)


@frozen(kw_only=True, eq=False)
class Duties(MadeKnown):
    """The rules on what follows, by the articles of one kind of matter; what no article says is not asked."""

    opinions: tuple[Cite, ...]
    """That the opinions are handed over, and that the organ handles them and reports."""

    consultation: tuple[Cite, ...] = ()
    """That a committee or working body is consulted on the handling before it is reported."""

    in_writing: tuple[Cite, ...] = ()
    """That the report on the handling is in writing."""

    resolution: tuple[Cite, ...] = ()
    """That the standing committee may resolve on the matter."""

    time_limit: tuple[Cite, ...] = ()
    """That carrying out the resolution is reported within the time that it sets."""

    later_reports: tuple[Cite, ...] = ()
    """That the council may put a later report to the standing committee."""

    handling_alone: tuple[Cite, ...] = ()
    """Those of them that know no report on a resolution, so that only the one on the handling may be put to it."""

    follow_up: tuple[Cite, ...] = ()
    """That the standing committee may follow up."""

    followed_up_by: frozenset[Organ] = frozenset({Organ.STANDING_COMMITTEE})
    """Who may do it for the standing committee, itself included."""

    several_organs: bool = False
    """Whether the opinions may go to several organs, each of which then handles its own."""

    # the opinions, and how they were handled

    @cached_property
    def the_organ_handles(self) -> Among:
        """Who handles the opinions."""
        return Among(
            name="the-organ-handles",
            of="by",
            listed=Every(OpinionsHandedOver, "to"),
            says=Text(
                "应由审议意见交办的机关研究处理并报告",
                "the organ to which the opinions were handed handles them, and says how",
            ),
            cites=self.opinions,
        )

    @cached_property
    def handling_through_its_office(self) -> Duty:
        """By whom the handling is sent for comments."""
        return Duty(
            name="handling-through-its-office",
            of="through_its_office",
            says=Text("处理情况应由该机关的办事机构送交", "the organ sends it through its administrative body"),
            cites=self.consultation,
        )

    @cached_property
    def handling_to_committee_or_working_body(self) -> SentTo:
        """To whom."""
        return SentTo(
            name="handling-to-committee-or-working-body",
            of="to",
            meets=frozenset({Organ.SPECIAL_COMMITTEE, Organ.WORKING_BODY}),
            effect=Effect.REFUSES,
            says=Text(
                "处理情况应送有关专门委员会或者有关工作机构征求意见",
                "how the opinions were handled goes to a special committee or a working body for comments",
            ),
            cites=self.consultation,
        )

    @cached_property
    def consulted_before_reporting(self) -> Among:
        """In which order."""
        return Among(
            name="consulted-before-reporting",
            of="by",
            listed=Every(HandlingSentForComments, "by"),
            says=Text(
                "研究处理情况应先由该机关征求意见再报告",
                "the organ sends how it handled the opinions for comments before it reports",
            ),
            cites=self.consultation,
        )

    @cached_property
    def reported_in_writing(self) -> Method:
        """In which form."""
        return Method(
            name="reported-in-writing",
            of="in_writing",
            allowed=frozenset({True}),
            says=Text("研究处理情况应书面报告", "how the opinions were handled is reported in writing"),
            cites=self.in_writing,
        )

    @cached_property
    def every_organ_reported(self) -> Sequence:
        """When the matter can end."""
        return Sequence(
            name="every-organ-reported",
            after=Covered(Every(OpinionsHandedOver, "to"), Every(HandlingReported, "by")),
            says=Text("审议意见交办的各机关均应已报告研究处理情况", "each organ with opinions to handle has reported"),
            cites=self.opinions,
        )

    # a resolution, where the committee thinks it necessary, and how it was carried out

    @cached_property
    def committee_resolves(self) -> Competence:
        """Who resolves."""
        return Competence(
            name="committee-resolves",
            allowed=frozenset({Organ.STANDING_COMMITTEE}),
            says=Text("决议应由常务委员会作出", "the standing committee resolves on the matter"),
            cites=self.resolution,
        )

    @cached_property
    def a_resolution_was_adopted(self) -> Sequence:
        """What there must be to carry out."""
        return Sequence(
            name="a-resolution-was-adopted",
            after=_A_RESOLUTION_STANDS,
            says=Text("应先有常务委员会的决议", "there is a resolution to carry out"),
            cites=self.time_limit,
        )

    # Unsettled: no article says what becomes of a time limit when the committee resolves once more; it holds until
    # another resolution that carries sets its own.
    @cached_property
    def in_the_time_set(self) -> SetDay:
        """By when."""
        return SetDay(
            name="in-the-time-set",
            until=LatestCarried(ResolutionVoted, "report_by", majority=MORE_THAN_HALF_OF_ALL),
            when=_A_RESOLUTION_STANDS,
            says=Text(
                "应在决议规定的期限内报告执行情况", "it is reported within the time limit that the resolution sets"
            ),
            cites=self.time_limit,
        )

    @cached_property
    def implementation_was_reported(self) -> Sequence:
        """What must have been reported in the end."""
        return Sequence(
            name="implementation-was-reported",
            after=ImplementationReported,
            when=_A_RESOLUTION_STANDS,
            effect=Effect.BREACH,
            says=Text("作出决议的，应报告执行情况", "where there is a resolution, carrying it out is reported"),
            cites=self.time_limit,
        )

    # what the committee may still do

    @cached_property
    def council_submits(self) -> Competence:
        """Who puts a later report to the committee."""
        return Competence(
            name="council-submits",
            allowed=frozenset({Organ.CHAIRPERSONS_COUNCIL}),
            says=Text(
                "后续报告应由主任会议提请常务委员会审议",
                "the council of chairpersons puts a later report to the committee",
            ),
            cites=self.later_reports,
        )

    @cached_property
    def handling_is_there(self) -> Sequence:
        """Which report there must be."""
        return Sequence(
            name="handling-is-there",
            after=HandlingReported,
            when=Is("report", {FollowUp.HANDLING}),
            says=Text("应已有研究处理情况的报告", "there is a report on how the opinions were handled"),
            cites=self.later_reports,
        )

    @cached_property
    def implementation_is_there(self) -> Sequence:
        """Or which other."""
        return Sequence(
            name="implementation-is-there",
            after=ImplementationReported,
            when=Is("report", {FollowUp.IMPLEMENTATION}),
            says=Text("应已有执行决议情况的报告", "there is a report on how the resolution was carried out"),
            cites=tuple(cite for cite in self.later_reports if cite not in self.handling_alone),
        )

    @cached_property
    def only_the_handling(self) -> Competence:
        """Or that there can be no other."""
        return Competence(
            name="only-the-handling",
            of="report",
            allowed=frozenset({FollowUp.HANDLING}),
            says=Text(
                "可以提请审议的只是研究处理情况的报告", "only the report on the handling is put to the committee"
            ),
            cites=self.handling_alone,
        )

    @cached_property
    def submitted_first(self) -> Sequence:
        """What comes before its deliberation."""
        return Sequence(
            name="submitted-first",
            after=FollowUpSubmitted,
            says=Text("应先由主任会议提请审议", "the council has put the report to the committee"),
            cites=self.later_reports,
        )

    @cached_property
    def committee_follows_up(self) -> Competence:
        """Who follows up."""
        return Competence(
            name="committee-follows-up",
            allowed=self.followed_up_by,
            says=_ITSELF if self.followed_up_by == {Organ.STANDING_COMMITTEE} else _OR_WHOM_IT_MAY_ENTRUST,
            cites=self.follow_up,
        )

    def asked(self, *rules: Rule) -> tuple[Rule, ...]:
        """Those of the rules that some article asks for."""
        return tuple(rule for rule in rules if rule.cites)
