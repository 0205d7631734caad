"""Filing: made, approved, published and sent in within thirty days."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.supervision.record_review.story import BEFORE, SINCE, broken, cited, committee, told

from npcproc.bodies import Organ
from npcproc.case import Case
from npcproc.findings import Effect, NoSuchProcedure, NotEncoded, Refused
from npcproc.levels import Level
from npcproc.supervision.record_review import (
    FILING,
    FILING_OF_INTERPRETATIONS,
    Approved,
    Document,
    Filed,
    Filing,
    Made,
    Published,
    Recipient,
    Registered,
    Sitting,
)

ON = date(2025, 3, 3)
EVERYONE = frozenset(Recipient)
NATIONAL, PROVINCIAL, MUNICIPAL, COUNTY = Level.NATIONAL, Level.PROVINCIAL, Level.MUNICIPAL, Level.COUNTY


def made(document: Document, by: Organ = Organ.GOVERNMENT, on: date = ON, **how: Any) -> Made:
    """A document made on that day."""
    return Made(on=on, by=by, title="某文件", document=document, **how)


def published(document: Document, level: Level, by: Organ = Organ.GOVERNMENT, on: date = ON) -> Case:
    """A document made, approved where it must be, and published on that day."""
    return told(FILING, (made(document, by, on), Approved(on=on), Published(on=on, by=by)), level)


class TestThirtyDays:
    """It is sent in within thirty days of publication, that day not counted."""

    @pytest.mark.parametrize(
        ("document", "level", "by"),
        [
            (Document.ADMINISTRATIVE_REGULATION, NATIONAL, Organ.GOVERNMENT),
            (Document.DEPARTMENTAL_RULE, NATIONAL, Organ.DEPARTMENT),
            (Document.LOCAL_REGULATION, PROVINCIAL, Organ.CONGRESS),
            (Document.LOCAL_REGULATION, MUNICIPAL, Organ.STANDING_COMMITTEE_ABOVE),
            (Document.GOVERNMENT_RULE, MUNICIPAL, Organ.GOVERNMENT),
            (Document.ZONE_REGULATION, MUNICIPAL, Organ.CONGRESS),
            (Document.REGULATION_OF_AUTONOMOUS_PLACE, COUNTY, Organ.STANDING_COMMITTEE_ABOVE),
        ],
    )
    def test_the_last_day(self, document: Document, level: Level, by: Organ) -> None:
        """The second of April is in time for the third of March, the third is not, and stands as a breach."""
        case = published(document, level, by)
        last = date(2025, 4, 2)
        assert broken(case, Filed(on=last, by=by, to=EVERYONE)) == set()
        late = case.apply(Filed(on=last + timedelta(days=1), by=by, to=EVERYONE))
        assert [(f.rule, f.effect) for f in late.findings] == [("record-review.filing.filed-in-time", Effect.BREACH)]
        assert late.stage is Filing.FILED

    @given(wait=st.integers(0, 120))
    def test_any_day(self, wait: int) -> None:
        """Thirty days and no more."""
        case = published(Document.GOVERNMENT_RULE, PROVINCIAL)
        event = Filed(on=ON + timedelta(days=wait), by=Organ.GOVERNMENT, to=EVERYONE)
        assert (broken(case, event) == set()) is (wait <= 30)

    def test_due(self) -> None:
        """The last day is visible once it is published."""
        case = published(Document.GOVERNMENT_RULE, PROVINCIAL)
        (due,) = case.due(ON)
        assert (due.event, due.by, due.overdue) == (Filed, date(2025, 4, 2), False)
        assert [str(cite) for cite in due.cites] == ["legislation-law-2023/109.1"]
        assert case.due(date(2025, 4, 3))[0].overdue

    @pytest.mark.parametrize(
        ("document", "level", "by"),
        [
            (Document.SUPERVISORY_REGULATION, NATIONAL, Organ.SUPERVISORY_COMMISSION),
            (Document.ELECTION_RULES, PROVINCIAL, Organ.CONGRESS),
            (Document.DEPARTMENTS_SET_UP, COUNTY, Organ.GOVERNMENT),
        ],
    )
    def test_no_days_for_others(self, document: Document, level: Level, by: Organ) -> None:
        """Where the article sets no number of days, a year is not too long."""
        case = published(document, level, by)
        assert broken(case, Filed(on=ON + timedelta(days=365), by=by, to=EVERYONE)) == set()


class TestApproval:
    """What needs approval takes no effect without it, and is not published."""

    @pytest.mark.parametrize(
        ("document", "level", "rule"),
        [
            (Document.LOCAL_REGULATION, MUNICIPAL, "city-regulation-approved"),
            (Document.REGULATION_OF_REGION, PROVINCIAL, "autonomous-regulation-approved"),
            (Document.REGULATION_OF_AUTONOMOUS_PLACE, MUNICIPAL, "autonomous-regulation-approved"),
            (Document.REGULATION_OF_AUTONOMOUS_PLACE, COUNTY, "autonomous-regulation-approved"),
        ],
    )
    def test_needed(self, document: Document, level: Level, rule: str) -> None:
        """Refused without it, and lawful with it."""
        case = told(FILING, (made(document, Organ.CONGRESS),), level)
        event = Published(on=ON, by=Organ.CONGRESS)
        assert broken(case, event) == {rule}
        with pytest.raises(Refused):
            case.apply(event)
        assert case.apply(Approved(on=ON)).apply(event).stage is Filing.PUBLISHED

    def test_not_needed(self) -> None:
        """A province's own regulation needs none."""
        case = told(FILING, (made(Document.LOCAL_REGULATION, Organ.CONGRESS),), PROVINCIAL)
        assert broken(case, Published(on=ON, by=Organ.CONGRESS)) == set()

    def test_by_the_one_above(self) -> None:
        """The city's own committee cannot approve what the city made."""
        case = told(FILING, (made(Document.LOCAL_REGULATION, Organ.CONGRESS),), MUNICIPAL)
        assert broken(case, Approved(on=ON, by=Organ.STANDING_COMMITTEE)) == {"approved-by-the-one-above"}

    def test_by_which_articles(self) -> None:
        """A city's by the articles on cities and prefectures, the Organic Law and the Constitution."""
        case = told(FILING, (made(Document.LOCAL_REGULATION, Organ.CONGRESS),), MUNICIPAL)
        assert cited(case, Published(on=ON, by=Organ.CONGRESS), "city-regulation-approved") == (
            "legislation-law-2023/81.1",
            "legislation-law-2023/81.4",
            "organic-law-2022/10.2",
            "organic-law-2022/49.2",
            "constitution-2018/100.2",
        )


class TestBeforeItIsFiled:
    """What is filed has been approved where it must be, and published where the days run from that."""

    @pytest.mark.parametrize(
        ("document", "level", "wrong"),
        [
            (Document.LOCAL_REGULATION, MUNICIPAL, {"city-regulation-approved", "published-first"}),
            (Document.REGULATION_OF_REGION, PROVINCIAL, {"autonomous-regulation-approved"}),
            (
                Document.REGULATION_OF_AUTONOMOUS_PLACE,
                COUNTY,
                {"autonomous-regulation-approved", "published-first"},
            ),
        ],
    )
    def test_unapproved(self, document: Document, level: Level, wrong: set[str]) -> None:
        """To leave publication out does not get it past its approval."""
        case = told(FILING, (made(document, Organ.CONGRESS),), level)
        event = Filed(on=ON, by=Organ.STANDING_COMMITTEE_ABOVE, to=EVERYONE)
        assert broken(case, event) == wrong
        with pytest.raises(Refused):
            case.apply(event)
        approved = case.apply(Approved(on=ON))
        assert broken(approved, event) == wrong & {"published-first"}
        assert broken(approved.apply(Published(on=ON, by=Organ.CONGRESS)), event) == set()

    @pytest.mark.parametrize(
        ("document", "level", "rule"),
        [
            (Document.ADMINISTRATIVE_REGULATION, NATIONAL, "published-first"),
            (Document.GOVERNMENT_RULE, PROVINCIAL, "published-first"),
            (Document.JOINT_INTERPRETATION, NATIONAL, "interpretation-published-first"),
        ],
    )
    def test_unpublished(self, document: Document, level: Level, rule: str) -> None:
        """It stands, with the breach."""
        case = told(FILING, (made(document),), level)
        after = case.apply(Filed(on=ON, by=Organ.GOVERNMENT, to=EVERYONE))
        assert [(f.rule, f.effect) for f in after.findings] == [(f"record-review.filing.{rule}", Effect.BREACH)]

    @pytest.mark.parametrize(
        ("document", "level"),
        [(Document.ELECTION_RULES, PROVINCIAL), (Document.ANSWER_TO_INQUIRY, NATIONAL)],
    )
    def test_never_published(self, document: Document, level: Level) -> None:
        """Of decisions whose days do not run from publication none is asked."""
        case = told(FILING, (made(document),), level)
        assert broken(case, Filed(on=ON, by=Organ.GOVERNMENT, to=EVERYONE)) == set()


class TestHowItIsMade:
    """What the law asks of the making, before anything is filed."""

    @pytest.mark.parametrize("level", [PROVINCIAL, MUNICIPAL])
    @pytest.mark.parametrize(
        ("sitting", "wrong"),
        [(Sitting.EXECUTIVE, set()), (Sitting.PLENARY, set()), (Sitting.OTHER, {"decided-in-meeting"})],
    )
    def test_rules_are_decided_in_a_meeting(self, level: Level, sitting: Sitting, wrong: set[str]) -> None:
        """In the executive or the plenary meeting; of other documents nothing is asked."""
        case = told(FILING, (), level)
        assert broken(case, made(Document.GOVERNMENT_RULE, sitting=sitting)) == wrong
        assert broken(case, made(Document.GOVERNMENT_DOCUMENT, sitting=sitting)) == set()

    @pytest.mark.parametrize("level", [PROVINCIAL, MUNICIPAL, COUNTY])
    @pytest.mark.parametrize("of", ["assessed", "consulted", "legality_reviewed", "collectively_decided"])
    def test_a_governments_documents(self, level: Level, of: str) -> None:
        """Evaluated, opened for comment, reviewed for legality and decided together; each missing is a breach."""
        case = told(FILING, (), level)
        missing: dict[str, Any] = {of: False}
        event = made(Document.GOVERNMENT_DOCUMENT, **missing)
        assert broken(case, event) == {of.replace("_", "-")}
        assert {finding.effect for finding in case.check(event)} == {Effect.BREACH}
        assert broken(case, made(Document.GOVERNMENT_RULE, **missing)) == set()

    @pytest.mark.parametrize("level", [PROVINCIAL, MUNICIPAL])
    def test_not_contrary(self, level: Level) -> None:
        """A local regulation that contradicts higher law may be annulled; the making stands until it is."""
        case = told(FILING, (), level)
        event = made(Document.LOCAL_REGULATION, Organ.CONGRESS, contrary=True)
        assert broken(case, event) == {"not-contrary"}
        assert case.apply(event).stage is Filing.MADE

    @pytest.mark.parametrize("level", [PROVINCIAL, MUNICIPAL, COUNTY])
    def test_no_interpretations_below(self, level: Level) -> None:
        """A court below the supreme one gives no interpretation of law; the supreme one does."""
        event = made(Document.INTERPRETATION_OF_COURT, Organ.COURT)
        assert broken(told(FILING, (), level), event) == {"no-local-interpretation"}
        assert broken(told(FILING, (), NATIONAL), event) == set()


class TestGovernmentDocuments:
    """A government's normative documents are published and filed; with whom, the article does not say."""

    @pytest.mark.parametrize("level", [PROVINCIAL, MUNICIPAL, COUNTY])
    def test_published_and_filed(self, level: Level) -> None:
        """Unpublished, or filed with nobody, is a breach."""
        case = told(FILING, (made(Document.GOVERNMENT_DOCUMENT),), level)
        someone = Filed(on=ON, by=Organ.GOVERNMENT, to={Recipient.GOVERNMENT_ABOVE})
        assert broken(case, someone) == {"document-published"}
        assert broken(case, Filed(on=ON, by=Organ.GOVERNMENT, to=())) == {"document-published", "document-filed"}
        after = case.apply(Published(on=ON, by=Organ.GOVERNMENT))
        assert broken(after, someone) == set()


class TestVariations:
    """What autonomous places and zones vary is explained when it is filed."""

    @pytest.mark.parametrize(
        ("document", "level", "wrong"),
        [
            (Document.REGULATION_OF_AUTONOMOUS_PLACE, MUNICIPAL, {"autonomous-explains"}),
            (Document.REGULATION_OF_AUTONOMOUS_PLACE, COUNTY, {"autonomous-explains"}),
            (Document.ZONE_REGULATION, PROVINCIAL, {"zone-explains"}),
            (Document.ZONE_REGULATION, MUNICIPAL, {"zone-explains"}),
            (Document.LOCAL_REGULATION, MUNICIPAL, set()),
        ],
    )
    def test_explained(self, document: Document, level: Level, wrong: set[str]) -> None:
        """Of a plain regulation it is not asked."""
        case = published(document, level, Organ.CONGRESS)
        event = Filed(on=ON, by=Organ.STANDING_COMMITTEE_ABOVE, to=EVERYONE, explains_variations=False)
        assert broken(case, event) == wrong


class TestTable:
    """From the county upwards, since the Organic Law of 2022; nationally since the Legislation Law of 2023."""

    @pytest.mark.parametrize(("level", "first"), [(COUNTY, date(2022, 3, 12)), (NATIONAL, date(2023, 3, 15))])
    def test_silence_before(self, level: Level, first: date) -> None:
        """The day before there is no verdict."""
        case = told(FILING, (), level)
        assert case.check(made(Document.GOVERNMENT_DOCUMENT, on=first)) == ()
        with pytest.raises(NotEncoded):
            case.check(made(Document.GOVERNMENT_DOCUMENT, on=first - timedelta(days=1)))

    def test_registered(self) -> None:
        """What was filed may be registered, and that is the end."""
        case = published(Document.GOVERNMENT_RULE, PROVINCIAL).apply(Filed(on=ON, by=Organ.GOVERNMENT, to=EVERYONE))
        assert case.apply(Registered(on=ON)).ended


class TestInterpretations:
    """Judicial interpretations are filed within thirty days, since the Supervision Law took force."""

    @pytest.mark.parametrize(
        ("on", "articles"),
        [
            (date(2007, 1, 1), ("supervision-law-2006/31.1",)),
            (BEFORE - timedelta(days=31), ("supervision-law-2006/31.1", "legislation-law-2023/119.2")),
            (SINCE, ("supervision-law-2024/41.1", "legislation-law-2023/119.2")),
        ],
    )
    def test_thirty_days(self, on: date, articles: tuple[str, ...]) -> None:
        """The thirtieth day is in time, the next is not, by the articles of that day."""
        steps = (made(Document.INTERPRETATION_OF_COURT, Organ.COURT, on), Published(on=on, by=Organ.COURT))
        case = told(FILING_OF_INTERPRETATIONS, steps)
        to = {Recipient.NPC_STANDING_COMMITTEE}
        assert broken(case, Filed(on=on + timedelta(days=30), by=Organ.COURT, to=to)) == set()
        late = Filed(on=on + timedelta(days=31), by=Organ.COURT, to=to)
        assert broken(case, late) == {"interpretation-filed-in-time"}
        assert cited(case, late, "interpretation-filed-in-time") == articles

    def test_by_whom_with_whom(self) -> None:
        """By the one that gave it, with the NPC Standing Committee."""
        steps = (made(Document.INTERPRETATION_OF_COURT, Organ.COURT), Published(on=ON, by=Organ.COURT))
        case = told(FILING_OF_INTERPRETATIONS, steps)
        wrong = Filed(on=ON, by=Organ.PROCURATORATE, to={Recipient.STATE_COUNCIL})
        assert broken(case, wrong) == {"interpretation-reaches", "interpretation-by-its-maker"}

    def test_only_interpretations(self) -> None:
        """Other documents are filed in the other table, and only nationally are there interpretations."""
        case = told(FILING_OF_INTERPRETATIONS, ())
        assert broken(case, made(Document.DEPARTMENTAL_RULE)) == {"an-interpretation"}
        with pytest.raises(NoSuchProcedure):
            FILING_OF_INTERPRETATIONS.open(committee(PROVINCIAL))
