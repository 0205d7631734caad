"""The meeting of a thematic inquiry: which meeting, with which report, who comes, who asks, who answers."""

from __future__ import annotations

from datetime import date

import pytest
from tests.supervision.thematic_inquiry.acts import (
    DAY,
    WHY,
    answered,
    articles,
    asked,
    broken,
    finding,
    thematic,
    there,
)

from npcproc.bodies import Organ
from npcproc.case import Case
from npcproc.findings import Effect, NoSuchStep
from npcproc.levels import Level
from npcproc.supervision.thematic_inquiry import (
    Answered,
    Asked,
    Attended,
    Closed,
    Combined,
    Concluded,
    InquiryHeld,
    Manner,
    MaterialsSent,
    Meeting,
    Notified,
    Representative,
    Studied,
    ThematicStage,
)

NATIONAL, COUNTY = Level.NATIONAL, Level.COUNTY
COMMISSION = Organ.SUPERVISORY_COMMISSION
FIVE = {Organ.GOVERNMENT, Organ.DEPARTMENT, COMMISSION, Organ.COURT, Organ.PROCURATORATE}
HEAD, OFFICER, STAFF, NOBODY = Representative
LAST_OF_2006 = date(2024, 11, 7)
FIRST_OF_2024 = date(2024, 11, 8)


def attended(on: date = DAY, by: Organ = Organ.GOVERNMENT, sent: Representative = HEAD) -> Attended:
    """The government comes, by one of its heads."""
    return Attended(on=on, by=by, sent=sent)


class TestTheMeeting:
    """The standing committee holds it at a meeting of its own: since 2024 a plenary too."""

    @pytest.mark.parametrize("organ", list(Organ))
    def test_who_holds(self, organ: Organ) -> None:
        """Nobody else."""
        wrong = set() if organ is Organ.STANDING_COMMITTEE else {"committee-holds"}
        assert broken(thematic(InquiryHeld), InquiryHeld(on=DAY, by=organ)) == wrong

    @pytest.mark.parametrize(
        ("level", "on", "name", "right"),
        [
            (COUNTY, LAST_OF_2006, "", set(Meeting)),
            (
                COUNTY,
                FIRST_OF_2024,
                "at-a-meeting-of-the-committee",
                {Meeting.PLENARY, Meeting.JOINT_GROUP, Meeting.GROUP},
            ),
            (NATIONAL, LAST_OF_2006, "in-groups", {Meeting.JOINT_GROUP, Meeting.GROUP}),
            (
                NATIONAL,
                FIRST_OF_2024,
                "at-a-meeting-of-the-committee",
                {Meeting.PLENARY, Meeting.JOINT_GROUP, Meeting.GROUP},
            ),
        ],
    )
    def test_which(self, level: Level, on: date, name: str, right: set[Meeting]) -> None:
        """Locally any until 2024; nationally joint groups and groups; since then the three."""
        case = thematic(InquiryHeld, level, on)
        for meeting in Meeting:
            wrong = set() if meeting in right else {name}
            assert broken(case, InquiryHeld(on=on, meeting=meeting)) == wrong

    def test_the_articles(self) -> None:
        """Each meeting by the article of its day, and nothing else."""
        council = Meeting.CHAIRPERSONS_COUNCIL
        before, after = (InquiryHeld(on=on, meeting=council) for on in (LAST_OF_2006, FIRST_OF_2024))
        case = thematic(InquiryHeld, NATIONAL, LAST_OF_2006)
        assert articles(case, before, "in-groups") == {"npcsc-rules-2022/37.1"}
        assert articles(case, after, "at-a-meeting-of-the-committee") == {"supervision-law-2024/47.1"}
        assert finding(case, after, "at-a-meeting-of-the-committee").shown.zh == "现为委员长会议"
        by = InquiryHeld(on=FIRST_OF_2024, by=Organ.MEMBERS)
        assert articles(case, by, "committee-holds") == {"npcsc-rules-2022/37.1", "supervision-law-2024/47.1"}

    def test_the_sentence(self) -> None:
        """A clerk is told what was required, what was there, and where it says so."""
        event = InquiryHeld(on=DAY, meeting=Meeting.CHAIRPERSONS_COUNCIL)
        assert finding(thematic(InquiryHeld), event, "at-a-meeting-of-the-committee").zh == (
            "专题询问应在常务委员会全体会议、联组会议或者分组会议上进行，现为主任会议（监督法第四十七条第一款）"
        )

    def test_another_meeting(self) -> None:
        """It may go on in another meeting, by the same rules."""
        for kind in (Attended, Answered):
            case = thematic(kind)
            assert case.apply(InquiryHeld(on=DAY, meeting=Meeting.GROUP)).stage is case.stage
            assert broken(case, InquiryHeld(on=DAY, meeting=Meeting.DELEGATION)) == {"at-a-meeting-of-the-committee"}


class TestCombined:
    """It may be combined with the deliberation of a report (art. 48)."""

    @pytest.mark.parametrize("kind", [None, *Combined])
    def test_with_what(self, kind: Combined | None) -> None:
        """With three kinds of report; anything else is a hint."""
        event = InquiryHeld(on=DAY, combined_kind=kind, combined_with="2025-007")
        wrong = {"with-a-report"} if kind is Combined.OTHER_MATTER else set()
        assert broken(thematic(InquiryHeld), event) == wrong
        assert thematic(InquiryHeld).apply(event).stage is ThematicStage.CONVENED

    def test_since_2024(self) -> None:
        """Before, no article spoke of it."""
        case = thematic(InquiryHeld, on=LAST_OF_2006)
        before, after = (
            InquiryHeld(on=on, combined_kind=Combined.OTHER_MATTER) for on in (LAST_OF_2006, FIRST_OF_2024)
        )
        assert broken(case, before) == set()
        assert finding(case, after, "with-a-report").effect is Effect.ADVISORY
        assert articles(case, after, "with-a-report") == {"supervision-law-2024/48.2"}

    def test_the_other_matter(self) -> None:
        """It is named by its id, and by nothing where the inquiry stands alone."""
        event = InquiryHeld(on=DAY, combined_kind=Combined.LAW_INSPECTION, combined_with="2025-007")
        assert (event.combined_with, InquiryHeld(on=DAY).combined_with) == ("2025-007", "")
        assert [kind.value for kind in Combined] == ["专项工作报告", "执法检查报告", "其他报告", "其他事项"]


class TestMaterialsWereSent:
    """The members had what was found before they asked."""

    def test_never(self) -> None:
        """A breach since 2024; with a study or without."""
        for without in ((MaterialsSent,), (MaterialsSent, Studied)):
            case = thematic(InquiryHeld, without=without)
            assert broken(case, InquiryHeld(on=DAY)) == {"materials-were-sent"}
            assert case.apply(InquiryHeld(on=DAY)).stage is ThematicStage.CONVENED
        assert broken(thematic(InquiryHeld, without=(Studied,)), InquiryHeld(on=DAY)) == set()

    def test_a_study_since(self) -> None:
        """What was studied after they were sent is sent as well."""
        case = thematic(InquiryHeld).apply(Studied(on=DAY))
        assert broken(case, InquiryHeld(on=DAY)) == {"study-report-was-sent"}
        assert finding(case, InquiryHeld(on=DAY), "study-report-was-sent").effect is Effect.BREACH
        assert broken(case.apply(MaterialsSent(on=DAY)), InquiryHeld(on=DAY)) == set()

    def test_the_article(self) -> None:
        """Art. 49; nothing was asked before."""
        case = thematic(InquiryHeld, on=LAST_OF_2006, without=(MaterialsSent,))
        assert broken(case, InquiryHeld(on=LAST_OF_2006)) == set()
        after = InquiryHeld(on=FIRST_OF_2024)
        assert articles(case, after, "materials-were-sent") == {"supervision-law-2024/49.2"}
        again = thematic(InquiryHeld).apply(Studied(on=DAY))
        assert articles(again, InquiryHeld(on=DAY), "study-report-was-sent") == {"supervision-law-2024/49.2"}


class TestHeads:
    """The heads of the organs come and answer themselves."""

    @pytest.mark.parametrize("sent", list(Representative))
    @pytest.mark.parametrize(
        ("level", "on", "cited"),
        [
            (COUNTY, date(2022, 3, 12), set()),
            (COUNTY, LAST_OF_2006, set()),
            (COUNTY, FIRST_OF_2024, {"supervision-law-2024/47.1"}),
            (NATIONAL, date(2022, 6, 25), {"npcsc-rules-2022/37.2"}),
            (NATIONAL, FIRST_OF_2024, {"npcsc-rules-2022/37.2", "supervision-law-2024/47.1"}),
        ],
    )
    def test_come(self, level: Level, on: date, cited: set[str], sent: Representative) -> None:
        """Locally since 2024, in the national committee since 2022; anyone less is a breach."""
        case = thematic(Attended, level, on)
        wrong = {"heads-come"} if cited and sent is not HEAD else set()
        assert broken(case, attended(on, sent=sent)) == wrong
        if wrong:
            assert articles(case, attended(on, sent=sent), "heads-come") == cited
        assert case.apply(attended(on, sent=sent)).stage is ThematicStage.CONVENED

    @pytest.mark.parametrize("organ", list(Organ))
    def test_of_which_organs(self, organ: Organ) -> None:
        """Of those that are supervised; no other comes to answer."""
        wrong = set() if organ in FIVE else {"may-come"}
        assert broken(thematic(Attended), attended(by=organ)) == wrong
        assert broken(thematic(Attended), attended(by=organ, sent=OFFICER)) == {"heads-come"} | wrong

    def test_who_comes_by_which_article(self) -> None:
        """Those on which the inquiry rests."""
        event = attended(LAST_OF_2006, Organ.CONGRESS)
        local, national = (thematic(Attended, level, LAST_OF_2006) for level in (COUNTY, NATIONAL))
        assert articles(local, event, "may-come") == {"organic-law-2022/50.1.7"}
        assert articles(national, event, "may-come") == {"npcsc-rules-2022/37.1", "npcsc-rules-2022/37.2"}

    @pytest.mark.parametrize("by", list(Representative))
    def test_answer(self, by: Representative) -> None:
        """On the spot; who signs an answer in writing is not asked."""
        case = thematic(Answered)
        assert broken(case, answered(answered_by=by)) == (set() if by is HEAD else {"heads-answer"})
        assert broken(case, answered(answered_by=by, manner=Manner.IN_WRITING)) == set()

    def test_answer_by_which_article(self) -> None:
        """The same as for coming."""
        for level, on, cited in (
            (COUNTY, FIRST_OF_2024, {"supervision-law-2024/47.1"}),
            (NATIONAL, LAST_OF_2006, {"npcsc-rules-2022/37.2"}),
        ):
            case = thematic(Answered, level, on)
            assert articles(case, answered(on, answered_by=STAFF), "heads-answer") == cited
            assert articles(case, answered(on, answer=""), "answers") == cited
        local = thematic(Answered, on=LAST_OF_2006)
        assert broken(local, answered(LAST_OF_2006, answered_by=NOBODY, answer="")) == set()


class TestOfficers:
    """Where a report is deliberated on, responsible officers had to come before 2024 too (Supervision Law art. 34)."""

    def combined(self, on: date, kind: Combined | None) -> Case:
        """A meeting that deliberates on such a thing at the same time."""
        event = InquiryHeld(on=on, combined_kind=kind, combined_with="2024-031")
        return thematic(InquiryHeld, on=on).record(event)

    @pytest.mark.parametrize(("sent", "wrong"), [(HEAD, 0), (OFFICER, 0), (STAFF, 1), (NOBODY, 1)])
    def test_with_a_report(self, sent: Representative, wrong: int) -> None:
        """A head or an officer, of each organ."""
        for kind in (Combined.SPECIAL_REPORT, Combined.LAW_INSPECTION, Combined.OTHER_REPORT):
            for organ in FIVE - {COMMISSION}:
                found = broken(self.combined(LAST_OF_2006, kind), attended(LAST_OF_2006, organ, sent))
                assert found == ({"officers-come"} if wrong else set())
        for plain in (None, Combined.OTHER_MATTER):
            assert broken(self.combined(LAST_OF_2006, plain), attended(LAST_OF_2006, sent=sent)) == set()

    def test_by_which_article(self) -> None:
        """Art. 34, then art. 46, beside which the heads are to come."""
        kind = Combined.SPECIAL_REPORT
        before, after = attended(LAST_OF_2006, sent=STAFF), attended(FIRST_OF_2024, sent=STAFF)
        case = self.combined(LAST_OF_2006, kind)
        assert articles(case, before, "officers-come") == {"supervision-law-2006/34.1"}
        assert articles(case, after, "officers-come") == {"supervision-law-2024/46.1"}
        assert broken(case, after) == {"officers-come", "heads-come"}

    def test_the_commission(self) -> None:
        """The law of 2006 does not name it."""
        case = self.combined(LAST_OF_2006, Combined.SPECIAL_REPORT)
        assert broken(case, attended(LAST_OF_2006, COMMISSION, NOBODY)) == set()
        for sent in Representative:
            found = "officers-come" in broken(case, attended(FIRST_OF_2024, COMMISSION, sent))
            assert found is (sent in {STAFF, NOBODY})


class TestWhoAsksWhom:
    """Members ask, and deputies who take part, and they ask the supervised organs."""

    @pytest.mark.parametrize("organ", list(Organ))
    def test_who(self, organ: Organ) -> None:
        """Nobody else."""
        wrong = set() if organ in {Organ.MEMBERS, Organ.DEPUTIES} else {"members-or-deputies-ask"}
        assert broken(thematic(Asked), asked(by=organ)) == wrong

    @pytest.mark.parametrize("organ", list(Organ))
    def test_whom(self, organ: Organ) -> None:
        """The five, before 2024 too: the Organic Law names the commission."""
        wrong = set() if organ in FIVE else {"may-be-asked"}
        before, after = thematic(Asked, on=LAST_OF_2006), thematic(Asked)
        assert broken(there(after, organ), asked(target=organ)) == wrong
        assert broken(before, asked(LAST_OF_2006, target=organ)) == wrong

    def test_the_articles(self) -> None:
        """Those on which the inquiry rests; deputies take part by their law since 2025."""
        wrong = asked(LAST_OF_2006, by=Organ.COURT, target=Organ.CONGRESS, question="")
        local, national = (thematic(Asked, level, LAST_OF_2006) for level in (COUNTY, NATIONAL))
        for name in ("members-or-deputies-ask", "states-question", "may-be-asked"):
            assert articles(local, wrong, name) == {"organic-law-2022/50.1.7"}
            rules = {"npcsc-rules-2022/37.1"} | ({"npcsc-rules-2022/37.2"} if name == "may-be-asked" else set())
            assert articles(national, wrong, name) == rules
        for on, further in ((date(2025, 3, 11), set()), (date(2025, 3, 12), {"deputies-law-2025/33.1"})):
            found = articles(thematic(Asked, on=on), asked(on, by=Organ.COURT), "members-or-deputies-ask")
            assert found == {"organic-law-2022/50.1.7", "supervision-law-2024/47.1"} | further

    def test_wrong_answers(self) -> None:
        """An organ that was not asked does not answer, under the same articles."""
        case = thematic(Answered, on=LAST_OF_2006)
        for event, name in (
            (answered(LAST_OF_2006, question="另一问"), "was-asked"),
            (answered(LAST_OF_2006, by=Organ.COURT), "an-organ-asked-answers"),
        ):
            assert broken(case, event) == {name}
            assert articles(case, event, name) == {"organic-law-2022/50.1.7"}


class TestThoseToldCame:
    """Whoever was told to come to a thematic inquiry is there by its end, each by an act of its own."""

    def test_each(self) -> None:
        """It is found when the meeting ends, as a breach, and not again."""
        case = thematic(InquiryHeld).apply(Notified(on=DAY, organs=[Organ.COURT, Organ.DEPARTMENT]))
        case = there(case.apply(InquiryHeld(on=DAY)), Organ.GOVERNMENT, Organ.COURT).apply(asked())
        assert broken(case, Concluded(on=DAY)) == {"those-told-came"}
        assert broken(there(case, Organ.DEPARTMENT), Concluded(on=DAY)) == set()
        after = case.apply(answered()).apply(Concluded(on=DAY))
        assert after.findings[-1].effect is Effect.BREACH
        assert broken(after, Closed(on=DAY)) == {"opinions-were-handed-over"}


class TestItsEnd:
    """The meeting ends when it has asked."""

    def test_something_was_asked(self) -> None:
        """Without a question there is no inquiry to end."""
        with pytest.raises(NoSuchStep):
            thematic(Asked).check(Concluded(on=DAY))
        assert thematic(Concluded).apply(Concluded(on=DAY)).stage is ThematicStage.CONCLUDED

    def test_nothing_more_is_asked(self) -> None:
        """Afterwards one answers in writing, and asks no more."""
        case = thematic(Concluded, without=(Answered,)).apply(Concluded(on=DAY))
        with pytest.raises(NoSuchStep):
            case.check(asked())
        assert broken(case, answered(manner=Manner.IN_WRITING, question=WHY)) == set()

    def test_since_when(self) -> None:
        """That an organ stayed away is found where an article has it come."""
        for level, on, cited in (
            (COUNTY, LAST_OF_2006, set()),
            (COUNTY, FIRST_OF_2024, {"supervision-law-2024/47.1"}),
            (NATIONAL, LAST_OF_2006, {"npcsc-rules-2022/37.2"}),
        ):
            found = (
                *thematic(Asked, level, on, without=(Attended,)).check(asked(on)),
                *thematic(Concluded, level, on, without=(Attended,)).check(Concluded(on=on)),
            )
            assert {cite.slug for each in found for cite in each.cites} == cited
            names = {each.rule.rpartition(".")[2] for each in found}
            assert names == ({"is-there", "those-told-came"} if cited else set())
