"""Votes: the roll, the count, and what it comes to."""

from __future__ import annotations

import json
import pickle
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from npcproc.tally import (
    AT_LEAST_ONE_FIFTH,
    AT_LEAST_ONE_TENTH,
    AT_LEAST_TWO_THIRDS,
    HALF_OR_MORE,
    MORE_THAN_HALF,
    Carried,
    NotCarried,
    Share,
    Tally,
    Void,
    VoidReason,
)

SHARES = (MORE_THAN_HALF, HALF_OR_MORE, AT_LEAST_TWO_THIRDS, AT_LEAST_ONE_FIFTH, AT_LEAST_ONE_TENTH)
COUNTS = ("present", "in_favour", "against", "abstaining", "invalid", "not_voting", "issued", "returned")


@st.composite
def shares(draw: st.DrawFn) -> Share:
    """Any share that can be."""
    denominator = draw(st.integers(1, 20))
    return Share(draw(st.integers(1, denominator)), denominator, exceeds=draw(st.booleans()))


@st.composite
def tallies(draw: st.DrawFn) -> Tally:
    """Any count without ballots that a meeting can produce."""
    members = draw(st.integers(1, 60))
    left = present = draw(st.integers(0, members))
    counts: dict[str, int] = {}
    for name in ("in_favour", "against", "abstaining", "invalid", "not_voting"):
        counts[name] = draw(st.integers(0, left))
        left -= counts[name]
    return Tally(members=members, present=present, **counts)


class TestShare:
    """以上 includes the number itself, 过 does not; fractions are exact."""

    @given(share=shares(), whole=st.integers(0, 10_000))
    @example(share=MORE_THAN_HALF, whole=31)
    @example(share=MORE_THAN_HALF, whole=30)
    @example(share=AT_LEAST_TWO_THIRDS, whole=2980)
    def test_needed_is_the_first_number_that_suffices(self, share: Share, whole: int) -> None:
        """Against exact fractions: it suffices, and one less does not."""
        part = Fraction(share.numerator, share.denominator) * whole
        needed = share.needed(whole)
        if share.exceeds:
            assert needed - 1 <= part < needed
        else:
            assert needed - 1 < part <= needed

    @pytest.mark.parametrize(
        ("share", "whole", "needed"),
        [
            (MORE_THAN_HALF, 31, 16),
            (MORE_THAN_HALF, 30, 16),
            (HALF_OR_MORE, 31, 16),
            (HALF_OR_MORE, 30, 15),
            (AT_LEAST_TWO_THIRDS, 3, 2),
            (AT_LEAST_TWO_THIRDS, 4, 3),
            (AT_LEAST_ONE_FIFTH, 55, 11),
            (AT_LEAST_ONE_FIFTH, 56, 12),
            (AT_LEAST_ONE_TENTH, 10, 1),
            (AT_LEAST_ONE_TENTH, 11, 2),
        ],
    )
    def test_on_the_line(self, share: Share, whole: int, needed: int) -> None:
        """Half of an even number is half or more, and not more than half."""
        assert share.needed(whole) == needed

    @given(numerator=st.integers(max_value=0))
    def test_nothing_is_no_share(self, numerator: int) -> None:
        """A share begins at one part."""
        with pytest.raises(ValueError, match="numerator"):
            Share(numerator, 2)

    def test_more_than_the_whole_is_no_share(self) -> None:
        """All of it is a share; more is not, and the message names both numbers."""
        assert Share(3, 3).needed(7) == 7
        with pytest.raises(ValueError, match=r"Share\.numerator: 4 .* 3"):
            Share(4, 3)

    @pytest.mark.parametrize(
        ("share", "printed", "zh", "en"),
        [
            (MORE_THAN_HALF, ">1/2", "过半数", "more than half"),
            (HALF_OR_MORE, "1/2", "半数以上", "half or more"),
            (AT_LEAST_TWO_THIRDS, "2/3", "三分之二以上", "at least 2/3"),
            (AT_LEAST_ONE_FIFTH, "1/5", "五分之一以上", "at least 1/5"),
            (AT_LEAST_ONE_TENTH, "1/10", "十分之一以上", "at least 1/10"),
        ],
    )
    def test_how_it_is_said(self, share: Share, printed: str, zh: str, en: str) -> None:
        """As catalogs print it and as clerks say it."""
        assert (str(share), share.zh, share.en) == (printed, zh, en)

    def test_one_without_a_name(self) -> None:
        """A share that the statutes have no word for is spelt out."""
        assert (Share(3, 4).zh, Share(3, 4).en) == ("4分之3以上", "at least 3/4")
        more = Share(3, 4, exceeds=True)
        assert (more.zh, more.en) == ("超过4分之3", "more than 3/4")


class TestImpossibleCounts:
    """Only what no meeting can produce is refused, and the message names the field and the value."""

    @pytest.mark.parametrize("name", COUNTS)
    def test_below_nought(self, name: str) -> None:
        """No count is negative; nought is a count."""
        counts: dict[str, Any] = {"present": 0, "in_favour": 0, "issued": 0, "returned": 0}
        assert getattr(Tally(members=31, **(counts | {name: 0})), name) == 0
        with pytest.raises(ValueError, match=rf"Tally\.{name}: -1 is not a whole number of at least 0"):
            Tally(members=31, **(counts | {name: -1}))

    def test_a_body_of_nobody(self) -> None:
        """There is at least one member."""
        assert Tally(members=1, present=0, in_favour=0).absent >= 0
        with pytest.raises(ValueError, match=r"Tally\.members: 0 is not a whole number of at least 1"):
            Tally(members=0, present=0, in_favour=0)

    def test_half_a_vote(self) -> None:
        """Counts are whole numbers, and yes is no number."""
        for votes in (15.5, True):
            wrong: Any = votes
            with pytest.raises(ValueError, match=rf"Tally\.in_favour: {votes} is not a whole number"):
                Tally(members=31, present=31, in_favour=wrong)

    @given(members=st.integers(1, 3000), over=st.integers(1, 50))
    def test_more_present_than_members(self, members: int, over: int) -> None:
        """All of them may be present, and no more."""
        assert Tally(members=members, present=members, in_favour=0).absent == 0
        with pytest.raises(ValueError, match=rf"Tally\.present: {members + over} present of {members} members"):
            Tally(members=members, present=members + over, in_favour=0)

    @given(tally=tallies(), name=st.sampled_from(("in_favour", "against", "abstaining", "invalid", "not_voting")))
    def test_more_votes_than_present(self, tally: Tally, name: str) -> None:
        """Every vote, of whatever kind, has somebody behind it."""
        counts = {of: getattr(tally, of) for of in ("in_favour", "against", "abstaining", "invalid", "not_voting")}
        counts[name] += tally.unaccounted
        full = Tally(members=tally.members, present=tally.present, **counts)
        assert full.unaccounted == 0
        counts[name] += 1
        with pytest.raises(ValueError, match=rf"{sum(counts.values()) - counts['not_voting']} cast"):
            Tally(members=tally.members, present=tally.present, **counts)

    def test_ballots_issued_to_the_absent(self) -> None:
        """Ballots go to those present only."""
        assert Tally(members=31, present=20, in_favour=20, issued=20, returned=20).absent >= 0
        with pytest.raises(ValueError, match=r"Tally\.issued: 21 ballots issued to 20 present"):
            Tally(members=31, present=20, in_favour=20, issued=21, returned=20)

    @pytest.mark.parametrize(("given_", "missing"), [("issued", "returned"), ("returned", "issued")])
    def test_ballots_counted_once(self, given_: str, missing: str) -> None:
        """Ballots issued and ballots returned are both known, or neither is."""
        with pytest.raises(ValueError, match=rf"Tally\.{missing}"):
            Tally(members=31, present=20, in_favour=20, **{given_: 20})

    def test_more_votes_than_ballots_returned(self) -> None:
        """A vote is read from a ballot in the box, and the message says how many there were."""
        assert Tally(members=31, present=20, in_favour=18, issued=20, returned=18).absent >= 0
        with pytest.raises(ValueError, match=r"Tally\.in_favour: 19 cast, of 18 ballots returned"):
            Tally(members=31, present=20, in_favour=19, issued=20, returned=18)

    def test_a_box_with_too_many_is_not_impossible(self) -> None:
        """More ballots than voters has happened; it can be said, with every ballot counted."""
        assert Tally(members=31, present=20, in_favour=21, issued=20, returned=21).cast == 21


class TestRoll:
    """The roll adds up: absent, cast, not voting, unaccounted."""

    @given(tally=tallies())
    def test_everyone_is_somewhere(self, tally: Tally) -> None:
        """Without ballots in excess, the columns come to all members."""
        assert tally.absent + tally.cast + tally.not_voting + tally.unaccounted == tally.members


class TestResult:
    """More than half of all, not of those present; void is no rejection."""

    @given(tally=tallies(), share=shares(), quorum=st.none() | shares())
    def test_one_of_three(self, tally: Tally, share: Share, quorum: Share | None) -> None:
        """Without a quorum it is void; with one it is carried exactly from the needed number up."""
        result = tally.result(share, quorum)
        if quorum is not None and tally.present < quorum.needed(tally.members):
            assert result == Void((VoidReason.NO_QUORUM,))
        elif tally.in_favour >= share.needed(tally.members):
            assert result == Carried(tally.in_favour, share.needed(tally.members))
        else:
            assert result == NotCarried(tally.in_favour, share.needed(tally.members))

    @given(in_favour=st.integers(0, 40))
    def test_thirty_one(self, in_favour: int) -> None:
        """Sixteen of thirty-one carry, fifteen do not, however many are absent."""
        present = max(in_favour, 16)
        if in_favour <= 31:
            tally = Tally(members=31, present=present, in_favour=in_favour)
            assert isinstance(tally.result(MORE_THAN_HALF), Carried if in_favour >= 16 else NotCarried)

    @pytest.mark.parametrize(
        ("in_favour", "share", "kind"),
        [
            (15, MORE_THAN_HALF, NotCarried),
            (16, MORE_THAN_HALF, Carried),
            (14, HALF_OR_MORE, NotCarried),
            (15, HALF_OR_MORE, Carried),
        ],
    )
    def test_half_of_thirty(self, in_favour: int, share: Share, kind: type) -> None:
        """Fifteen of thirty are half or more, and not more than half."""
        assert isinstance(Tally(members=30, present=30, in_favour=in_favour).result(share), kind)

    def test_no_quorum_is_void(self) -> None:
        """Fifteen of thirty-one cannot decide; sixteen can."""
        without = Tally(members=31, present=15, in_favour=15).result(MORE_THAN_HALF, MORE_THAN_HALF)
        assert without == Void((VoidReason.NO_QUORUM,))
        assert isinstance(Tally(members=31, present=16, in_favour=16).result(MORE_THAN_HALF, MORE_THAN_HALF), Carried)

    def test_no_quorum_asked(self) -> None:
        """Where the law sets no quorum, few present is simply too few in favour."""
        assert isinstance(Tally(members=31, present=15, in_favour=15).result(MORE_THAN_HALF), NotCarried)

    @given(returned=st.integers(0, 40))
    def test_more_ballots_than_voters_is_void(self, returned: int) -> None:
        """As many as were issued, or fewer, is a vote; one more is none."""
        tally = Tally(members=40, present=30, in_favour=min(returned, 28), issued=30, returned=returned)
        result = tally.result(MORE_THAN_HALF, MORE_THAN_HALF)
        assert (result == Void((VoidReason.MORE_BALLOTS_THAN_VOTERS,))) is (returned > 30)

    def test_both_reasons(self) -> None:
        """Void for both reasons says both, in both languages."""
        result = Tally(members=31, present=10, in_favour=11, issued=10, returned=11).result(
            MORE_THAN_HALF, MORE_THAN_HALF
        )
        assert result == Void((VoidReason.NO_QUORUM, VoidReason.MORE_BALLOTS_THAN_VOTERS))
        assert [reason.en for reason in VoidReason] == ["no quorum", "more ballots than were issued"]
        assert all(reason.zh for reason in VoidReason)

    def test_carried_is_not_not_carried(self) -> None:
        """The same count under two results is two values."""
        results: list[object] = [Carried(16, 16), NotCarried(16, 16)]
        assert results[0] != results[1]

    @pytest.mark.parametrize("result", [Carried(16, 16), NotCarried(15, 16), Void((VoidReason.NO_QUORUM,))])
    def test_pickles(self, result: object) -> None:
        """Results come back equal."""
        assert pickle.loads(pickle.dumps(result)) == result  # noqa: S301 - our own bytes


R01 = Tally(members=2980, present=2964, in_favour=2958, against=2, abstaining=3, invalid=1, issued=2964, returned=2964)
R10 = Tally(members=509, present=474, in_favour=218, against=162, abstaining=82, not_voting=9)


class TestRealAndConstructedCases:
    """Votes that were taken, and votes made up to stand on the line."""

    def test_r01(self) -> None:
        """The constitutional amendment of 2018: two thirds of all 2980 deputies are 1987, present and in favour."""
        assert AT_LEAST_TWO_THIRDS.needed(2980) == 1987
        assert R01.result(AT_LEAST_TWO_THIRDS, AT_LEAST_TWO_THIRDS) == Carried(2958, 1987)
        assert (R01.cast, R01.unaccounted, R01.absent) == (2964, 0, 16)

    def test_r10(self) -> None:
        """Shenyang 2001: 218 of 509 is not carried though more are for than against; three are in no column."""
        assert R10.result(MORE_THAN_HALF) == NotCarried(218, 255)
        assert R10.unaccounted == 3

    def test_r10_the_other_report(self) -> None:
        """The same day 270 carried."""
        assert Tally(members=509, present=474, in_favour=270).result(MORE_THAN_HALF) == Carried(270, 255)

    @pytest.mark.parametrize(
        ("present", "in_favour", "kind"), [(25, 14, Carried), (25, 13, NotCarried), (13, 13, Void)]
    )
    def test_r68(self, present: int, in_favour: int, kind: type) -> None:
        """A standing committee of 27: fourteen are a quorum, and fourteen a majority."""
        tally = Tally(members=27, present=present, in_favour=in_favour)
        assert isinstance(tally.result(MORE_THAN_HALF, MORE_THAN_HALF), kind)

    @pytest.mark.parametrize(
        ("tally", "kind"),
        [
            (Tally(members=15, present=7, in_favour=7), Void),
            (Tally(members=15, present=8, in_favour=8), Carried),
            (Tally(members=15, present=8, in_favour=7, abstaining=1), NotCarried),
            (Tally(members=15, present=15, in_favour=7, against=8), NotCarried),
        ],
    )
    def test_e01(self, tally: Tally, kind: type) -> None:
        """Of fifteen, eight must be there; then one abstention kills any motion."""
        assert isinstance(tally.result(MORE_THAN_HALF, MORE_THAN_HALF), kind)

    def test_e06(self) -> None:
        """A congress of 275: quorum 184, majority 138, a tenth 28, a fifth exactly 55."""
        shares = (AT_LEAST_TWO_THIRDS, MORE_THAN_HALF, AT_LEAST_ONE_TENTH, AT_LEAST_ONE_FIFTH)
        assert [share.needed(275) for share in shares] == [184, 138, 28, 55]
        for present, in_favour, kind in ((183, 183, Void), (184, 137, NotCarried), (184, 138, Carried)):
            tally = Tally(members=275, present=present, in_favour=in_favour)
            assert isinstance(tally.result(MORE_THAN_HALF, AT_LEAST_TWO_THIRDS), kind)

    def test_the_numbers_are_the_collection_s(self, shared: Path) -> None:
        """The numbers above are those of the shared collection of cases."""
        lines = (shared / "cases" / "cases.jsonl").read_text(encoding="utf-8").splitlines()
        inputs = {case["id"]: case["inputs"] for case in map(json.loads, lines)}
        r01, r10, e06 = inputs["R01"], inputs["R10"], inputs["E06"]
        r01_tally = Tally(
            members=r01["total"],
            present=r01["present"],
            in_favour=r01["yes"],
            against=r01["no"],
            abstaining=r01["abstain"],
            invalid=r01["invalid"],
            issued=r01["ballots_issued"],
            returned=r01["ballots_returned"],
        )
        court = r10["court"]
        r10_tally = Tally(
            members=r10["total"],
            present=r10["present"],
            in_favour=court["yes"],
            against=court["no"],
            abstaining=court["abstain"],
            not_voting=court["not_voting"],
        )
        assert (r01_tally, r10_tally) == (R01, R10)
        assert r10["procuratorate"]["yes"] == 270
        assert inputs["R68"]["qingyuan"] == {"total": 27, "present": 25}
        assert inputs["E01"]["total"] == 15
        assert [e06[name] for name in ("total", "quorum", "majority", "tenth", "fifth")] == [275, 184, 138, 28, 55]
