"""The lines of a docket's file: how they are sealed, and what is said of one that is not what was written."""

from __future__ import annotations

import json
import pickle
from functools import cache
from hashlib import sha256
from io import BytesIO
from itertools import permutations
from typing import Any

import pytest
from attrs import field, frozen
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.docket.district import (
    COMMITTEE,
    DAY,
    MOTION,
    PROCEDURES,
    altered,
    count,
    histories,
    in_session,
    lines,
    motion,
    question,
    sealed,
)

from npcproc.bodies import StandingCommittee
from npcproc.docket import Docket, DocketError, RecordError
from npcproc.docket.lines import FORMAT, VERSION, docket_of, lines_of
from npcproc.findings import ProcedureError, Text
from npcproc.levels import Level
from npcproc.supervision import interpellation as asked

__all__: list[str] = []


@cache
def example() -> Docket:
    """A docket with a line of every kind: a session, a roll, a motion voted on, an interpellation; twelve in all."""
    docket = in_session(Docket(COMMITTEE, ["甲", "乙", "丙"]), "动议-1").enrol(["甲", "乙", "丁"], DAY)
    docket = motion(docket).record("动议-1", count(20))
    return docket.open("询问-1", asked.IN_STANDING_COMMITTEE).record("询问-1", question("甲 乙 丙"))


def written(docket: Docket) -> str:
    """The text of its file."""
    return b"".join(lines_of(docket)).decode()


def read(text: str | bytes) -> Docket:
    """The docket that the text is of."""
    return docket_of(BytesIO(text.encode() if isinstance(text, str) else text), PROCEDURES, None)


def wrong(text: str | bytes) -> RecordError:
    """What is said of a text that no docket has."""
    with pytest.raises(RecordError) as error:
        read(text)
    assert error.value.line >= 1
    assert error.value.field
    return error.value


def number_of(record: str, nth: int = 0) -> int:
    """The number of the line of the example that is such a record."""
    numbers: list[int] = [line["line"] for line in lines(written(example())) if line["record"] == record]
    return numbers[nth]


@frozen
class Change:
    """A change of what one line says: values set, a field left out, in the line or in an object in it."""

    within: str | None = None
    values: dict[str, object] = field(factory=dict)
    without: str | None = None

    def __call__(self, line: dict[str, Any]) -> None:
        """Make the change."""
        target = line if self.within is None else line[self.within]
        target.update(self.values)
        if self.without is not None:
            del target[self.without]

    @property
    def __name__(self) -> str:
        """What pytest calls it."""
        return f"{self.within or 'line'}-{self.values or ''}{self.without or ''}"


def setting(**values: object) -> Change:
    """What sets these values in a line."""
    return Change(values=values)


def within(name: str, **values: object) -> Change:
    """What sets these values in an object of a line."""
    return Change(name, values)


def without(name: str, within: str | None = None) -> Change:
    """What leaves a field out."""
    return Change(within, without=name)


class TestRoundTrip:
    """What was written is read back equal."""

    def test_every_kind_of_line(self) -> None:
        """The example comes back: cases, rolls, findings, what was applied and what recorded."""
        assert read(written(example())) == example()
        assert read(written(example())).findings == example().findings

    @given(histories())
    def test_lawful_histories(self, docket: Docket) -> None:
        """So does any lawful history of interpellations."""
        assert read(written(docket)) == docket

    def test_an_empty_docket(self) -> None:
        """So does a docket in which nothing was entered."""
        assert read(written(Docket(COMMITTEE))) == Docket(COMMITTEE)

    def test_as_it_is_written(self) -> None:
        """The first lines are as the format says."""
        first, second = written(motion(Docket(COMMITTEE))).splitlines()[:2]
        assert first.startswith(
            f'{{"line":1,"record":"docket","format":"{FORMAT}","version":{VERSION},"body":{{"kind":"StandingCommittee",'
            '"level":"COUNTY","place":"370103","members":31},"roll":null,"digest":"'
        )
        assert second.startswith('{"line":2,"record":"opening","case":"动议-1","procedure":"motion","digest":"')
        assert written(example()) == sealed(lines(written(example())))

    def test_other_line_ends(self) -> None:
        """Characters that some take for the end of a line are part of a text."""
        docket = Docket(COMMITTEE).open("询问-1", asked.IN_STANDING_COMMITTEE)
        docket = docket.record("询问-1", question(questions="一\n二\r三\x85四\u2028五\x0b六"))
        assert read(written(docket)) == docket


class TestSeal:
    """A file that is not as it was written is never taken for one that is."""

    def test_any_bit(self) -> None:
        """One bit flipped anywhere is found, and nothing but a `RecordError` is raised."""
        text = written(motion(Docket(COMMITTEE, ["甲"]))).encode()
        for at in range(len(text)):
            for bit in range(8):
                wrong(text[:at] + bytes([text[at] ^ (1 << bit)]) + text[at + 1 :])

    @given(histories(), st.data())
    @settings(max_examples=30)
    def test_any_byte(self, docket: Docket, data: st.DataObject) -> None:
        """One byte replaced, put in or left out is found, on its line or, where it was that line's end, the next."""
        text = written(docket).encode()
        at = data.draw(st.integers(0, len(text) - 1))
        other = bytes([data.draw(st.integers(0, 255).filter(lambda byte: byte != text[at]))])
        for changed in (text[:at] + other + text[at + 1 :], text[:at] + other + text[at:], text[:at] + text[at + 1 :]):
            assert wrong(changed).line - text.count(b"\n", 0, at) in {1, 2}

    @given(histories(), st.data())
    @settings(max_examples=30)
    def test_any_line(self, docket: Docket, data: st.DataObject) -> None:
        """A line dropped, doubled or changed with another is found."""
        found = [line.decode() for line in lines_of(docket)]
        n, m = data.draw(st.lists(st.integers(0, len(found) - 1), min_size=2, max_size=2, unique=True))
        swapped = [*found]
        swapped[n], swapped[m] = found[m], found[n]
        wrong("".join(swapped))
        wrong("".join(found[:n] + found[n + 1 :]))
        wrong("".join([*found[:n], found[m], *found[n:]]))

    def test_any_order(self) -> None:
        """Of all orders of the lines only one is read."""
        found = written(motion(Docket(COMMITTEE))).splitlines(keepends=True)
        for order in permutations(found):
            if list(order) != found:
                wrong("".join(order))

    def test_cut_short(self) -> None:
        """A file cut short anywhere is found, and the line named is the one that is missing or not whole."""
        text = written(example()).encode()
        for end in range(len(text)):
            assert wrong(text[:end]).line == text.count(b"\n", 0, end) + 1
        assert wrong(text[:-1]).why == wrong(text[:-2]).why == wrong(b"").why

    def test_nothing(self) -> None:
        """An empty file lacks its first line."""
        assert (wrong("").line, wrong("").field) == (1, "record")

    def test_anything_after_the_end(self) -> None:
        """What follows the last line is named."""
        text = written(example())
        for more in ("\n", " ", "备注\n", written(Docket(COMMITTEE))):
            assert wrong(text + more).line == text.count("\n") + 1

    def test_two_files(self) -> None:
        """The end of one docket does not fit the beginning of another."""
        one, other = written(example()), written(motion(Docket(COMMITTEE)))
        wrong(one.partition("\n")[0] + "\n" + other.partition("\n")[2])

    def test_what_editors_do(self) -> None:
        """Other line ends, a mark at the beginning: the file is not as it was written."""
        text = written(example())
        for changed in (
            text.replace("\n", "\r\n"),
            "\ufeff" + text,
            text.replace(":", ": "),
            text.replace("\n", "\n\n"),
        ):
            assert wrong(changed).line == 1 + (changed.endswith("\n\n"))

    def test_a_line_without_a_seal(self) -> None:
        """A line that ends in no digest is named, whatever it says."""
        found = wrong(written(example()).replace('"}\n', '" }\n', 1))
        assert (found.line, found.field) == (1, "digest")

    def test_the_first_line_of_them(self) -> None:
        """Where one line was altered, that is the line named."""
        text = written(example()).replace("动议-1", "动议-2")
        found = wrong(text)
        assert (found.line, found.field) == (5, "digest")


class TestEncoding:
    """A file is UTF-8."""

    def test_another_encoding(self) -> None:
        """The bytes that are none are named, with their line."""
        found = wrong(written(example()).encode("gbk"))
        assert (found.line, found.field) == (1, "encoding")
        assert isinstance(found.value, bytes)

    def test_what_utf_8_cannot_write(self) -> None:
        """Half a character cannot be written, and is named with the line that it would be on."""
        docket = Docket(COMMITTEE).open("\ud800", MOTION)
        with pytest.raises(RecordError) as error:
            written(docket)
        assert (error.value.line, error.value.field, error.value.value) == (2, "encoding", "\ud800")


class TestHead:
    """The first line says what the file is, and whose docket."""

    @pytest.mark.parametrize(
        ("change", "field", "value"),
        [
            (setting(format="npcproc.case"), "format", "npcproc.case"),
            (setting(version=2), "version", 2),
            (setting(version="1"), "version", "1"),
            (setting(version=True), "version", True),
            (setting(version=1.0), "version", 1.0),
            (without("version"), "version", None),
            (without("format"), "format", None),
            (setting(body=None), "body", None),
            (within("body", kind="Senate"), "body.kind", "Senate"),
            (within("body", kind="Body"), "body.kind", "Body"),
            (within("body", level="county"), "body.level", "county"),
            (within("body", level="TOWNSHIP"), "body.level", "TOWNSHIP"),
            (within("body", place="370100"), "body.place", "370100"),
            (within("body", place=370103), "body.place", 370103),
            (within("body", members=0), "body.members", 0),
            (within("body", members=31.0), "body.members", 31.0),
            (within("body", seats=31), "body.seats", 31),
            (setting(roll=[]), "roll", []),
            (setting(roll=["甲", "甲"]), "roll", ["甲", "甲"]),
            (setting(roll=["甲", " "]), "roll", [" ", "甲"]),
            (setting(roll="甲"), "roll", "甲"),
            (setting(note="备注"), "note", "备注"),
            (setting(line=2), "line", 2),
            (setting(line=True), "line", True),
            (setting(line=1.0), "line", 1.0),
            (setting(record="end"), "format", FORMAT),
            (setting(record="minutes"), "record", "minutes"),
            (setting(record=None), "record", None),
        ],
    )
    def test_named(self, change: Change, field: str, value: object) -> None:
        """What is wrong there is named."""
        found = wrong(altered(written(example()), 1, change))
        assert (found.line, found.field, found.value) == (1, field, value)

    def test_another_version_is_told_before_its_seal(self) -> None:
        """A file of another format may be sealed in another way, or not at all."""
        assert wrong('{"format":"npcproc.docket","version":2}\n').field == "version"
        assert wrong('{"format":"npcproc.case","version":1}\n').field == "format"

    def test_no_line_of_ours(self) -> None:
        """A first line that is other JSON, or none, ends in no digest."""
        for text in ("[1]\n", "1\n", "null\n", "台账\n", "\n"):
            assert (wrong(text).line, wrong(text).field) == (1, "digest")

    def test_there_is_one(self) -> None:
        """Any other record on the first line has no place there, and neither has a head on a later one."""
        contents = lines(written(example()))
        for n, line in enumerate(contents):
            if n:
                assert wrong(sealed([{**line, "line": 1}])).line == 1
                assert wrong(sealed([*contents[:n], {**contents[0], "line": n + 1}])).field == "record"
        assert wrong(sealed([{"line": 1, "record": "end", "records": -1}])).line == 1


class TestEntries:
    """A line between the first and the last enters what the procedures know."""

    @pytest.mark.parametrize(
        ("record", "change", "field", "value"),
        [
            ("opening", setting(procedure="impeachment"), "procedure", "impeachment"),
            ("opening", setting(procedure=asked.IN_CONGRESS.id), "procedure", asked.IN_CONGRESS.id),
            ("opening", setting(procedure=None), "procedure", None),
            ("opening", setting(case=""), "case", ""),
            ("opening", setting(case=1), "case", 1),
            ("opening", without("case"), "case", None),
            ("opening", setting(stage="OPEN"), "stage", "OPEN"),
            ("opening", setting(line=True), "line", True),
            ("opening", without("line"), "line", None),
            ("opening", without("record"), "record", None),
            ("opening", setting(record=["opening"]), "record", ["opening"]),
            ("event", setting(case="会议-9"), "case", "会议-9"),
            ("event", setting(event="Impeached"), "event", "Impeached"),
            ("event", setting(event="Submitted"), "event", "Submitted"),
            ("event", setting(event=None), "event", None),
            ("event", setting(applied=1), "applied", 1),
            ("event", without("applied"), "applied", None),
            ("event", setting(facts=None), "facts", None),
            ("event", setting(facts=[]), "facts", []),
            ("event", without("facts"), "facts", None),
            ("event", setting(judged=True), "judged", True),
            ("event", within("facts", on="2025-3-4"), "on", "2025-3-4"),
            ("event", within("facts", by="SPEAKER"), "by", "SPEAKER"),
            ("event", within("facts", quorum=16), "quorum", 16),
            ("event", without("by", "facts"), "by", None),
            ("enrolment", setting(roll=None), "roll", None),
            ("enrolment", setting(roll=[]), "roll", []),
            ("enrolment", setting(since="2025-03-04T00:00"), "since", "2025-03-04T00:00"),
            ("enrolment", setting(until=None), "until", None),
        ],
    )
    def test_named(self, record: str, change: Change, field: str, value: object) -> None:
        """What is wrong on such a line is named, even where somebody sealed it."""
        line = number_of(record)
        found = wrong(altered(written(example()), line, change))
        assert (found.line, found.field.rpartition(".")[2], found.value) == (line, field, value)

    def test_a_tally(self) -> None:
        """A count deep in an event is named by its path."""
        line = number_of("event", -2)
        for name, count_ in (("present", 32), ("in_favour", "20"), ("against", -1)):
            tally = {**lines(written(example()))[line - 1]["facts"]["tally"], name: count_}
            found = wrong(altered(written(example()), line, within("facts", tally=tally)))
            assert (found.line, found.field, found.value) == (line, f"tally.{name}", count_)

    def test_an_id_taken(self) -> None:
        """A second case of one id is named on its own line."""
        line = number_of("opening", 1)
        found = wrong(altered(written(example()), line, setting(case="会议-1")))
        assert (found.line, found.field, found.value) == (line, "case", "会议-1")

    def test_what_the_procedure_has_not(self) -> None:
        """An event out of its turn is named, with the steps that the law does provide."""
        contents = [line for line in lines(written(example())) if line.get("event") != "Put"]
        text = sealed([{**line, "line": n} for n, line in enumerate(contents, 1)])
        found = wrong(text)
        assert (found.line, found.field, found.value) == (number_of("event", -2) - 1, "event", "Voted")
        assert "the law provides Put" in found.en
        assert isinstance(found.__cause__, ProcedureError)

    def test_a_day_that_cannot_be_judged(self) -> None:
        """A day before the law that is encoded is named, and so is one so late that no time limit can run from it."""
        line = number_of("event", -2)
        contents = lines(altered(written(example()), line, within("facts", on="9999-12-31")))
        report = {
            "line": line + 1,
            "record": "event",
            "case": "动议-1",
            "applied": False,
            "event": "Reported",
            "facts": {"on": "9999-12-31", "by": "GOVERNMENT"},
        }
        found = wrong(sealed([*contents[:line], report]))
        assert (found.line, found.field, found.value) == (line + 1, "event", "Reported")
        early = altered(written(example()), number_of("event"), within("facts", on="1911-10-10"))
        assert wrong(early).field == "event"

    def test_after_the_law_changed(self) -> None:
        """What was applied and would be refused today is no error: it is found, and kept."""
        line = number_of("event", -1)
        text = altered(written(example()), line, setting(applied=True))
        docket = read(altered(text, line, within("facts", signatories=["甲"])))
        assert any(finding.kind == "signatures" for finding in docket.findings_in("询问-1"))


class TestEnd:
    """The last line counts the records between it and the first."""

    @pytest.mark.parametrize("records", [0, 9, 11, 12, "10", None, True])
    def test_miscounted(self, records: object) -> None:
        """Any other number is named."""
        line = number_of("end")
        assert line == 12
        found = wrong(altered(written(example()), line, setting(records=records)))
        assert (found.line, found.field, found.value) == (line, "records", records)

    def test_missing(self) -> None:
        """A file without its last line is missing that line."""
        contents = lines(written(example()))
        found = wrong(sealed(contents[:-1]))
        assert (found.line, found.field, found.value) == (len(contents), "record", None)

    def test_in_the_middle(self) -> None:
        """Nothing follows the end."""
        contents = lines(written(example()))
        found = wrong(sealed([*contents[:1], {"line": 2, "record": "end", "records": 0}, *contents[2:]]))
        assert (found.line, found.field) == (3, "record")


class TestJSON:
    """A line is one JSON object in which each name stands once."""

    @pytest.mark.parametrize(
        "line",
        [
            '{"line":2,"record":"opening","record":"end","records":0',
            '{"line":2,"record":"end","records":NaN',
            '{"line":2,"record":"end","records":Infinity',
            '{"line":2,"record":',
            '[{"line":2',
            '{"line":2}{"line":3',
            '{"line":2,"facts":' + "[" * 100_000 + "]" * 100_000,
            '{"line":2,"records":' + "9" * 5_000,
            "{'line':2",
            "",
        ],
        ids=range(10),
    )
    def test_named(self, line: str) -> None:
        """Anything else is no JSON object, although it is sealed."""
        head = next(lines_of(Docket(COMMITTEE))).decode()
        seal = sha256(head.rpartition(',"digest"')[0].encode() + line.encode()).hexdigest()[:16]
        found = wrong(f'{head}{line},"digest":"{seal}"}}\n')
        assert (found.line, found.field) == (2, "record")


class TestProcedures:
    """The procedures are given, by id or one after another."""

    def test_either_way(self) -> None:
        """A mapping serves as well as a list."""
        text = written(example()).encode()
        for procedures in ({p.id: p for p in PROCEDURES}, list(PROCEDURES), iter(PROCEDURES)):
            assert docket_of(BytesIO(text), procedures, None) == example()

    def test_two_of_one_id(self) -> None:
        """Two of one id, or one under another's id, would leave it open which is meant."""
        for procedures in ([MOTION, MOTION], {"动议": MOTION}):
            with pytest.raises(ValueError, match="procedures"):
                docket_of(BytesIO(written(example()).encode()), procedures, None)

    def test_none_is_guessed(self) -> None:
        """A procedure that is not given is named, and nothing is imported to find it."""
        text = written(motion(Docket(COMMITTEE))).encode()
        with pytest.raises(RecordError) as error:
            docket_of(BytesIO(text), [], None)
        assert (error.value.line, error.value.field, error.value.value) == (2, "procedure", "motion")


class TestRecordError:
    """What is wrong is said with line, field and value, in both languages."""

    def test_in_words(self) -> None:
        """Both sentences say all three."""
        found = wrong(altered(written(example()), 3, within("facts", by="SPEAKER")))
        assert found.zh.startswith("第3行“by”：")
        assert str(found) == found.en == "line 3, by: there is no such name; found 'SPEAKER'"

    def test_a_long_value(self) -> None:
        """A long value is shown in short, and kept in full."""
        found = RecordError(2, "content", "长" * 10_000, Text("太长", "too long"))
        assert max(len(found.zh), len(found.en)) < 100
        assert len(str(found.value)) == 10_000

    def test_it_pickles(self) -> None:
        """It is an error of procedure, and comes back from a pickle."""
        found = wrong(written(example())[:-1])
        again = pickle.loads(pickle.dumps(found))  # noqa: S301 - our own
        assert (again.args, again.zh, again.en, again.line) == (found.args, found.zh, found.en, found.line)
        assert isinstance(found, DocketError)
        assert isinstance(found, ProcedureError)


class TestOtherBodies:
    """Any body has a docket that can be written."""

    def test_the_national_committee(self) -> None:
        """So has the standing committee at the top."""
        npcsc = StandingCommittee(level=Level.NATIONAL, place="100000", members=170)
        docket = Docket(npcsc).open("询问-1", asked.IN_STANDING_COMMITTEE)
        assert read(written(docket)) == docket
        assert json.loads(written(docket).splitlines()[0])["body"]["level"] == "NATIONAL"
