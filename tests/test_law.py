"""The editions themselves."""

from __future__ import annotations

import csv
import re
from datetime import date
from itertools import combinations
from pathlib import Path
from types import ModuleType

import pytest

from npcproc.law import EDITIONS, edition, local, national
from npcproc.levels import Level
from npcproc.places import CHINA, lies_in
from npcproc.statutes import Edition

FIELDS = {"slug", "zh", "en", "issuer", "adopted", "since", "until", "levels", "place", "source", "note"}
CONSTANTS = {(m, name): getattr(m, name) for m in (national, local) for name in m.__all__}


@pytest.fixture(scope="module")
def rows(shared: Path) -> dict[str, dict[str, str]]:
    """The rows of the table of editions, by slug."""
    with (shared / "statutes" / "editions.csv").open(encoding="utf-8", newline="") as table:
        return {row["slug"]: row for row in csv.DictReader(table)}


def day(text: str) -> date | None:
    """A day of the table; None where it is empty."""
    return date.fromisoformat(text) if text else None


class TestEditions:
    """Every edition once, under its slug."""

    def test_every_constant_is_listed(self) -> None:
        """Each name in the files is an edition, each edition has a name, and no slug comes twice."""
        assert all(isinstance(value, Edition) for value in CONSTANTS.values())
        assert list(EDITIONS) == [value.slug for value in EDITIONS.values()]
        assert len(CONSTANTS) == len(EDITIONS)
        assert set(CONSTANTS.values()) == set(EDITIONS.values())

    def test_found_by_slug(self) -> None:
        """The edition of a slug is the constant itself."""
        assert edition("supervision-law-2024") is national.SUPERVISION_2024

    def test_not_found(self) -> None:
        """An edition that is not encoded is refused by name."""
        with pytest.raises(ValueError, match="'supervision-law-1999'"):
            edition("supervision-law-1999")

    @pytest.mark.parametrize("key", CONSTANTS, ids=lambda key: key[1])
    def test_name_tells_the_year(self, key: tuple[ModuleType, str]) -> None:
        """The constant is named for the year of its text."""
        assert key[1].endswith(f"_{CONSTANTS[key].year}")

    def test_files_by_place(self) -> None:
        """National statutes bind the country, local ones a part of it."""
        assert all(getattr(national, name).place == CHINA for name in national.__all__)
        assert all(getattr(local, name).place != CHINA for name in local.__all__)

    def test_in_force_only_once_adopted(self) -> None:
        """No text is in force before it was adopted."""
        assert all(e.adopted <= e.since for e in EDITIONS.values())


class TestSuccession:
    """Two texts of one statute never govern together, and the next begins the day the last one ends."""

    def test_no_overlap_and_no_hole(self) -> None:
        """Of two texts with one title, one ends on the day the other begins."""
        pairs = [(a, b) for a, b in combinations(EDITIONS.values(), 2) if a.zh == b.zh]
        assert len(pairs) == 5
        for one, other in pairs:
            old, new = sorted((one, other), key=lambda e: e.since)
            assert old.until == new.since
            assert new.until is None
            assert (old.short_zh, old.short_en, old.levels) == (new.short_zh, new.short_en, new.levels)

    def test_only_the_replaced_end(self) -> None:
        """A text ends only because the next takes its place."""
        assert sum(e.until is not None for e in EDITIONS.values()) == 5

    @pytest.mark.parametrize(
        ("old", "new", "on"),
        [
            ("supervision-law-2006", "supervision-law-2024", date(2024, 11, 8)),
            ("deputies-law-2015", "deputies-law-2025", date(2025, 3, 12)),
            ("npcsc-rules-2009", "npcsc-rules-2022", date(2022, 6, 25)),
            ("legislation-law-2015", "legislation-law-2023", date(2023, 3, 15)),
            ("supervisory-commission-law-2018", "supervisory-commission-law-2024", date(2025, 6, 1)),
        ],
    )
    def test_changeover(self, old: str, new: str, on: date) -> None:
        """The day before, the old text governs alone; on the day, the new one."""
        before = on.fromordinal(on.toordinal() - 1)
        governs = [[edition(s).governs(d, Level.NATIONAL, CHINA) for s in (old, new)] for d in (before, on)]
        assert governs == [[True, False], [False, True]]

    def test_titles_apart(self) -> None:
        """No two statutes in force together anywhere are cited by the same words."""
        for one, other in combinations(EDITIONS.values(), 2):
            if one.zh != other.zh:
                assert one.short_zh != other.short_zh
                assert one.short_en != other.short_en


class TestLocal:
    """Local law governs in its place alone."""

    def test_jinan(self) -> None:
        """Jinan is bound by its own rules and its province's, Qingdao by the province's alone of these."""
        on, level = date(2023, 1, 1), Level.MUNICIPAL
        jinan = {e for e in EDITIONS.values() if e.place != CHINA and e.governs(on, level, "370100")}
        qingdao = {e for e in EDITIONS.values() if e.place != CHINA and e.governs(on, level, "370200")}
        assert jinan - qingdao == {local.JINAN_MAJOR_MATTERS_2019}
        assert qingdao - jinan == {local.QINGDAO_SUGGESTIONS_2021}
        assert all(lies_in("370100", e.place) for e in jinan)

    def test_no_city_level_in_a_central_municipality(self) -> None:
        """Chongqing binds itself and its districts and counties."""
        assert local.CHONGQING_APPOINTMENTS_2022.levels == {Level.PROVINCIAL, Level.COUNTY}

    def test_known_to_be_amended(self) -> None:
        """Only Shandong's measures on deputies are known to have been amended since, after 12 March 2025."""
        amended = {e for e in EDITIONS.values() if e.amended_by(date(2025, 3, 13))}
        assert amended == {local.SHANDONG_DEPUTIES_2015}
        assert not local.SHANDONG_DEPUTIES_2015.amended_by(date(2025, 3, 12))


class TestAgainstTheTable:
    """Every field of the table of editions is here, and nothing else."""

    def test_same_editions_in_the_same_order(self, rows: dict[str, dict[str, str]]) -> None:
        """The same slugs, national ones first."""
        assert list(EDITIONS) == list(rows)

    @pytest.mark.parametrize("slug", EDITIONS)
    def test_fields(self, rows: dict[str, dict[str, str]], slug: str) -> None:
        """Title, issuer, days, levels, place, source and note are those of the table."""
        row, here = rows[slug], EDITIONS[slug]
        assert set(row) == FIELDS
        assert (here.zh, here.en, here.issuer) == (row["zh"], row["en"], row["issuer"])
        assert (here.adopted, here.since, here.until) == (day(row["adopted"]), day(row["since"]), day(row["until"]))
        assert here.levels == {Level(name) for name in row["levels"].split(";")}
        assert here.place == (row["place"] or CHINA)
        assert (here.source, here.note) == (row["source"], row["note"])

    def test_unsettled_rows_say_so(self, rows: dict[str, dict[str, str]]) -> None:
        """Each row whose days are unsettled has its reading beside it, and no other row claims to be."""
        unsettled = {slug for slug, row in rows.items() if "unsettled" in row["note"]}
        marked = set()
        for module in (national, local):
            source = Path(str(module.__file__)).read_text(encoding="utf-8")
            marked |= set(
                re.findall(
                    r"# Unsettled: in force[^\n]*\n(?:# [^\n]*\n)*\w+ = Edition\(\n    slug=\"([^\"]+)\"", source
                )
            )
        assert marked == unsettled
