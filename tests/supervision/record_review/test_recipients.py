"""Who receives which document, and who sends it: the lines, one by one."""

from __future__ import annotations

from datetime import date

import pytest
from tests.supervision.record_review.story import broken, cited, told

from npcproc.bodies import Organ
from npcproc.findings import Effect
from npcproc.levels import Level
from npcproc.supervision.record_review import FILING, Document, Filed, Made, Published, Recipient
from npcproc.supervision.record_review.recipients import LINES, Sender

ON = date(2025, 3, 3)
NPCSC, STATE_COUNCIL = Recipient.NPC_STANDING_COMMITTEE, Recipient.STATE_COUNCIL
OWN = Recipient.OWN_STANDING_COMMITTEE
PROVINCE, ITS_GOVERNMENT = Recipient.PROVINCIAL_STANDING_COMMITTEE, Recipient.PROVINCIAL_GOVERNMENT
NAMED = Recipient.NAMED_BY_THE_AUTHORISATION
NATIONAL, PROVINCIAL, MUNICIPAL, COUNTY = Level.NATIONAL, Level.PROVINCIAL, Level.MUNICIPAL, Level.COUNTY
ABOVE = Organ.STANDING_COMMITTEE_ABOVE

TABLE = [
    (NATIONAL, Document.ADMINISTRATIVE_REGULATION, Organ.GOVERNMENT, Organ.GOVERNMENT, {NPCSC}),
    (NATIONAL, Document.SUPERVISORY_REGULATION, Organ.SUPERVISORY_COMMISSION, Organ.SUPERVISORY_COMMISSION, {NPCSC}),
    (NATIONAL, Document.INTERPRETATION_OF_COURT, Organ.COURT, Organ.COURT, {NPCSC}),
    (NATIONAL, Document.DEPARTMENTAL_RULE, Organ.DEPARTMENT, Organ.DEPARTMENT, {STATE_COUNCIL}),
    (NATIONAL, Document.ANSWER_TO_INQUIRY, Organ.WORKING_BODY, Organ.WORKING_BODY, {NPCSC}),
    (PROVINCIAL, Document.LOCAL_REGULATION, Organ.CONGRESS, Organ.CONGRESS, {NPCSC, STATE_COUNCIL}),
    (MUNICIPAL, Document.LOCAL_REGULATION, Organ.STANDING_COMMITTEE, ABOVE, {NPCSC, STATE_COUNCIL}),
    (MUNICIPAL, Document.REGULATION_OF_AUTONOMOUS_PLACE, Organ.CONGRESS, ABOVE, {NPCSC, STATE_COUNCIL}),
    (COUNTY, Document.REGULATION_OF_AUTONOMOUS_PLACE, Organ.CONGRESS, ABOVE, {NPCSC, STATE_COUNCIL}),
    (NATIONAL, Document.AUTHORISED_REGULATION, Organ.GOVERNMENT, Organ.GOVERNMENT, {NAMED}),
    (PROVINCIAL, Document.ZONE_REGULATION, Organ.CONGRESS, Organ.CONGRESS, {NAMED}),
    (MUNICIPAL, Document.ZONE_REGULATION, Organ.CONGRESS, Organ.CONGRESS, {NAMED}),
    (PROVINCIAL, Document.ELECTION_RULES, Organ.STANDING_COMMITTEE, Organ.STANDING_COMMITTEE, {NPCSC}),
    (
        PROVINCIAL,
        Document.START_OF_LEGISLATING,
        Organ.STANDING_COMMITTEE,
        Organ.STANDING_COMMITTEE,
        {NPCSC, STATE_COUNCIL},
    ),
    (PROVINCIAL, Document.GOVERNMENT_RULE, Organ.GOVERNMENT, Organ.GOVERNMENT, {STATE_COUNCIL, OWN}),
    (
        MUNICIPAL,
        Document.GOVERNMENT_RULE,
        Organ.GOVERNMENT,
        Organ.GOVERNMENT,
        {STATE_COUNCIL, OWN, PROVINCE, ITS_GOVERNMENT},
    ),
    (PROVINCIAL, Document.DEPARTMENTS_SET_UP, Organ.GOVERNMENT, Organ.GOVERNMENT, {OWN}),
    (COUNTY, Document.DEPARTMENTS_SET_UP, Organ.GOVERNMENT, Organ.GOVERNMENT, {OWN}),
]
"""Level, document, maker, sender, recipients: written down from the statutes, not read off the lines."""


@pytest.mark.parametrize(("level", "document", "maker", "sender", "to"), TABLE)
class TestEachLine:
    """Every document goes to all of its recipients, from its sender."""

    def filed(self, level: Level, document: Document, maker: Organ, sender: Organ, to: set[Recipient]) -> set[str]:
        """What is wrong with filing that document so, apart from what else is asked of it."""
        made = Made(on=ON, by=maker, title="某文件", document=document)
        case = told(FILING, (made,), level)
        return {
            name
            for name in broken(case, Filed(on=ON, by=sender, to=to))
            if name.endswith(("-reaches", "-by-its-maker", "-by-the-province"))
        }

    def test_as_it_should_be(
        self, level: Level, document: Document, maker: Organ, sender: Organ, to: set[Recipient]
    ) -> None:
        """From its sender to all of them, and to others too."""
        assert self.filed(level, document, maker, sender, to) == set()
        assert self.filed(level, document, maker, sender, set(Recipient)) == set()

    def test_without_one_of_them(
        self, level: Level, document: Document, maker: Organ, sender: Organ, to: set[Recipient]
    ) -> None:
        """Each of them must have it."""
        for missing in to:
            found = self.filed(level, document, maker, sender, set(Recipient) - {missing})
            assert found
            assert all(name.endswith("-reaches") for name in found)

    def test_from_another(
        self, level: Level, document: Document, maker: Organ, sender: Organ, to: set[Recipient]
    ) -> None:
        """Where the law says who sends it in, another cannot; of regulations under an authorisation it does not."""
        found = self.filed(level, document, maker, Organ.PROCURATORATE, to)
        assert len(found) == (0 if to == {NAMED} else 1)


class TestWhoSends:
    """A city's regulations and an autonomous place's are sent in by the province, not by their makers."""

    def test_a_city_does_not_send_its_own(self) -> None:
        """Refused, by the articles that say so."""
        case = told(
            FILING, (Made(on=ON, by=Organ.CONGRESS, title="某条例", document=Document.LOCAL_REGULATION),), MUNICIPAL
        )
        event = Filed(on=ON, by=Organ.CONGRESS, to={NPCSC, STATE_COUNCIL})
        assert cited(case, event, "city-regulation-by-the-province") == (
            "legislation-law-2023/109.1.2",
            "organic-law-2022/10.2",
            "organic-law-2022/49.2",
        )


class TestArticles:
    """Each line cites the law of the day."""

    @pytest.mark.parametrize(
        ("on", "articles"),
        [
            (date(2023, 3, 14), ("organic-law-2022/10.1", "organic-law-2022/49.1")),
            (
                date(2023, 3, 15),
                ("legislation-law-2023/109.1.2", "organic-law-2022/10.1", "organic-law-2022/49.1"),
            ),
        ],
    )
    def test_a_provincial_regulation(self, on: date, articles: tuple[str, ...]) -> None:
        """The Organic Law, and from 2023 the Legislation Law too; the Constitution beside them."""
        made = Made(on=on, by=Organ.CONGRESS, title="某条例", document=Document.LOCAL_REGULATION)
        case = told(FILING, (made, Published(on=on, by=Organ.CONGRESS)), PROVINCIAL)
        event = Filed(on=on, by=Organ.CONGRESS, to={STATE_COUNCIL})
        assert cited(case, event, "provincial-regulation-reaches") == articles
        assert cited(case, event, "constitution-regulation-reaches") == ("constitution-2018/100.1",)
        assert {finding.effect for finding in case.check(event)} == {Effect.BREACH}

    def test_the_constitution_names_one_recipient(self) -> None:
        """Where only the State Council is left out, the Constitution asks nothing more."""
        made = Made(on=ON, by=Organ.CONGRESS, title="某条例", document=Document.LOCAL_REGULATION)
        event = Filed(on=ON, by=Organ.CONGRESS, to={NPCSC})
        case = told(FILING, (made, Published(on=ON, by=Organ.CONGRESS)), PROVINCIAL)
        assert broken(case, event) == {"provincial-regulation-reaches"}


class TestLines:
    """The lines themselves."""

    def test_names_differ(self) -> None:
        """Each line has its own name, and its rules carry it."""
        names = [line.name for line in LINES]
        assert len(set(names)) == len(names) == 16
        assert all(rule.name.startswith(f"{line.name}-") for line in LINES for rule in line.rules)

    def test_how_many_rules(self) -> None:
        """One on the recipients, and one on the sender where the law names one."""
        assert {(line.sender, len(line.rules)) for line in LINES} == {
            (None, 1),
            (Sender.MAKER, 2),
            (Sender.PROVINCE, 2),
        }
