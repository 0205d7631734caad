"""With whom, when and in which papers a document is filed in Shandong."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve
from tests.local.shandong.record_review.acts import (
    DISTRICT,
    FILING,
    JINAN,
    OUTSIDE,
    PROVINCE,
    breaks,
    committee,
    filing,
    its,
    told,
    until,
)

from npcproc.bodies import Organ
from npcproc.findings import Effect, NoSuchStep
from npcproc.local.shandong.record_review import Distributed
from npcproc.supervision.record_review import Document, Filed, Filing, Made, Paper, Published, Recipient, Registered

OWN, ABOVE = Recipient.OWN_STANDING_COMMITTEE, Recipient.STANDING_COMMITTEE_ABOVE
EVERYONE = frozenset(Recipient)


class TestTheWholeWay:
    """A document that is filed with everyone, in time and complete."""

    @pytest.mark.parametrize("place", [PROVINCE, JINAN, DISTRICT])
    def test_lawful(self, place: str) -> None:
        """Nothing is found at any level."""
        case = told(filing(), place)
        assert case.findings == ()
        assert case.stage is Filing.REGISTERED
        assert case.ended

    def test_nobody_distributes_elsewhere(self) -> None:
        """The step is Shandong's own."""
        case = told(filing()[:-1], OUTSIDE[JINAN])
        with pytest.raises(NoSuchStep):
            case.check(filing()[-1])


class TestToItsOwnCommittee:
    """Rules, what applies or details a local regulation, and other documents go to the committee of their level."""

    @pytest.mark.parametrize(
        ("document", "name", "article"),
        [
            (Document.GOVERNMENT_RULE, "city-rule", "5.1.1"),
            (Document.GOVERNMENT_DECISION, "government-document", "5.1.3"),
            (Document.GOVERNMENT_DOCUMENT, "government-document", "5.1.3"),
        ],
    )
    def test_left_out(self, document: Document, name: str, article: str) -> None:
        """Without it the filing is a breach; with it it is not."""
        case, without = until(Filed, filing(document)), its(Filed, filing(), to=EVERYONE - {OWN})
        assert breaks(case, without)[f"shandong-{name}-reaches-own-committee"] == {article}
        assert case.check(its(Filed, filing())) == ()

    def test_a_rule_of_the_province(self) -> None:
        """It goes to the committee of the province."""
        case, without = (
            until(Filed, filing(Document.GOVERNMENT_RULE), PROVINCE),
            its(Filed, filing(), to=EVERYONE - {OWN}),
        )
        assert breaks(case, without)["shandong-province-rule-reaches-own-committee"] == {"5.1.1"}

    @pytest.mark.parametrize(("place", "found"), [(PROVINCE, True), (JINAN, True), (DISTRICT, False)])
    def test_what_applies_a_regulation(self, place: str, found: bool) -> None:  # noqa: FBT001 - a parameter of the test
        """Of provinces and cities, which have local regulations."""
        made = its(Made, filing(), applies_regulation=True)
        case = FILING.open(committee(place)).replay((made, filing()[1]))
        names = breaks(case, its(Filed, filing(), to=EVERYONE - {OWN}))
        assert ("shandong-application-reaches-own-committee" in names) is found


class TestToTheCommitteeAbove:
    """A city's rules and applications, and resolutions of cities and counties, go one level up as well."""

    @pytest.mark.parametrize("recipient", [ABOVE, Recipient.PROVINCIAL_STANDING_COMMITTEE])
    def test_a_city_under_either_name(self, recipient: Recipient) -> None:
        """The committee above a city is that of the province."""
        both = {ABOVE, Recipient.PROVINCIAL_STANDING_COMMITTEE}
        case = until(Filed, filing(Document.GOVERNMENT_RULE))
        name = "shandong-rule-reaches-committee-above"
        assert breaks(case, its(Filed, filing(), to=EVERYONE - both))[name] == {"6.1.1"}
        assert name not in breaks(case, its(Filed, filing(), to=(EVERYONE - both) | {recipient}))

    def test_what_applies_a_city_regulation(self) -> None:
        """It is filed twice, too."""
        made = its(Made, filing(), applies_regulation=True)
        case = FILING.open(committee()).replay((made, filing()[1]))
        assert breaks(case, its(Filed, filing(), to={OWN})) == {
            "shandong-application-reaches-committee-above": {"6.1.2"}
        }

    @pytest.mark.parametrize("document", [Document.RESOLUTION_OF_CONGRESS, Document.RESOLUTION_OF_COMMITTEE])
    @pytest.mark.parametrize(("place", "articles"), [(PROVINCE, set()), (JINAN, {"6.1.3"}), (DISTRICT, {"6.1.3"})])
    def test_resolutions(self, document: Document, place: str, articles: set[str]) -> None:
        """Of cities and counties; above the province these Provisions reach nobody."""
        found = breaks(until(Filed, filing(document), place), its(Filed, filing(), to={OWN}))
        assert found.get("shandong-resolution-reaches-committee-above", set()) == articles
        assert breaks(until(Filed, filing(document), DISTRICT), its(Filed, filing(), to={ABOVE})) == {}


class TestInTime:
    """Within thirty days of publication, whatever the document."""

    def test_the_thirtieth_day(self) -> None:
        """Published on 10 March, it is in time on 9 April and late on the 10th, which is a breach."""
        case = until(Filed, filing())
        assert case.check(its(Filed, filing(), on=date(2025, 4, 9))) == ()
        (found,) = case.check(its(Filed, filing(), on=date(2025, 4, 10)))
        assert found.effect is Effect.BREACH
        assert found.zh == (
            "应自公布之日起30日内报送备案，即不迟于2025-04-09，现为2025-04-10"
            "（山东省规范性文件备案审查规定第七条第一款）"
        )

    def test_due(self) -> None:
        """From the day of publication on, it is known until when."""
        assert date(2025, 4, 9) in {due.by for due in until(Filed, filing()).due(date(2025, 3, 10))}

    def test_elsewhere(self) -> None:
        """In Hubei no day is set for such a document."""
        assert until(Filed, filing(), OUTSIDE[JINAN]).check(its(Filed, filing(), on=date(2026, 4, 10))) == ()


class TestPapers:
    """A report, the text, an explanation and the basis; five copies; an electronic text."""

    @pytest.mark.parametrize("paper", list(Paper))
    def test_every_paper(self, paper: Paper) -> None:
        """Each of the four."""
        lacking = its(Filed, filing(), papers=frozenset(Paper) - {paper})
        assert breaks(until(Filed, filing()), lacking) == {"shandong-all-papers": {"7.2"}}

    @pytest.mark.parametrize(("copies", "found"), [(4, {"shandong-five-copies": {"7.2"}}), (5, {})])
    def test_copies(self, copies: int, found: dict[str, set[str]]) -> None:
        """Four are too few, five are enough."""
        assert breaks(until(Filed, filing()), its(Filed, filing(), copies=copies)) == found

    def test_electronic(self) -> None:
        """At the same time."""
        assert breaks(until(Filed, filing()), its(Filed, filing(), electronic=False)) == {
            "shandong-electronic-too": {"7.2"}
        }

    def test_all_are_breaches(self) -> None:
        """What lacks something is filed all the same, and completed."""
        bare = its(Filed, filing(), papers=(), copies=0, electronic=False)
        assert {found.effect for found in until(Filed, filing()).check(bare)} == {Effect.BREACH}


class TestTakenIn:
    """The body charged with recording and review registers and distributes; to all concerned at the same time."""

    @pytest.mark.parametrize("kind", [Registered, Distributed])
    def test_by_it_alone(self, kind: type[Registered | Distributed]) -> None:
        """A working body or an administrative body, and not the government."""
        case = until(kind, filing())
        name = "registers" if kind is Registered else "distributes"
        assert case.check(its(kind, filing(), by=Organ.ADMINISTRATIVE_BODY)) == ()
        assert breaks(case, its(kind, filing(), by=Organ.GOVERNMENT)) == {f"shandong-review-body-{name}": {"8.1"}}

    def test_one_after_another(self) -> None:
        """Where it falls into several fields, and only there."""
        case, sent = until(Distributed, filing()), its(Distributed, filing(), to_all_at_once=False)
        assert case.check(sent) == ()
        assert breaks(case, evolve(sent, several=True)) == {"shandong-to-all-at-once": {"8.3"}}

    def test_due_once_registered(self) -> None:
        """What is registered is to be distributed."""
        case = until(Distributed, filing())
        assert {due.event for due in case.due(case.events[-1].on)} == {Distributed}

    def test_publication_is_not_needed_to_begin(self) -> None:
        """A decision that is not published has no thirty days."""
        made = filing()[0]
        case = FILING.open(committee()).record(made)
        assert [f.rule for f in case.check(its(Filed, filing())) if "thirty" in f.rule] == []
        assert Published in {move.event for move in case.moves(made.on)}
