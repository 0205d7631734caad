"""The events of a filing: their defaults, and those who receive it."""

from __future__ import annotations

from tests.supervision.record_review.story import BEGUN

from npcproc.bodies import Organ
from npcproc.supervision.record_review import Approved, Document, Filed, Filing, Made, Recipient, Registered, Sitting


class TestEvents:
    """An event can be said even when it is unlawful; what is usual need not be said."""

    def test_usual(self) -> None:
        """A document is made as it should be unless it is said otherwise."""
        made = Made(on=BEGUN, by=Organ.GOVERNMENT, title="某规章", document=Document.GOVERNMENT_RULE)
        assert (made.contrary, made.sitting, made.assessed, made.collectively_decided) == (
            False,
            Sitting.EXECUTIVE,
            True,
            True,
        )
        assert Approved(on=BEGUN).by is Organ.STANDING_COMMITTEE_ABOVE
        assert Registered(on=BEGUN).by is Organ.ADMINISTRATIVE_BODY

    def test_recipients_are_kept_as_a_set(self) -> None:
        """Each counts once, and nobody is sayable too."""
        twice = Filed(on=BEGUN, by=Organ.GOVERNMENT, to=[Recipient.STATE_COUNCIL, Recipient.STATE_COUNCIL])
        assert twice.to == frozenset({Recipient.STATE_COUNCIL})
        assert Filed(on=BEGUN, by=Organ.GOVERNMENT, to=()).to == frozenset()

    def test_names(self) -> None:
        """Stages and recipients differ; recipients are named in English as they are called."""
        assert len({stage.value for stage in Filing}) == len(Filing) == 5
        assert len({recipient.en for recipient in Recipient}) == len(Recipient)
        assert Recipient.NPC_STANDING_COMMITTEE.en == "NPC standing committee"
        assert Recipient.STATE_COUNCIL.en == "State Council"
