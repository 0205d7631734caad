"""Editions of statutes, and citations of their articles.

The citation is the version: a rule is in force exactly while one of its citations governs, that day, at that
level, in that place.  An edition is one text of a statute from the day it takes force until the day the next text
takes its place (Legislation Law 2023 arts. 61 and 62: a statute states the day from which it is in force).
"""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from attrs import Factory, field, frozen

from npcproc.levels import LOCAL, WITH_STANDING_COMMITTEE, Level
from npcproc.places import CHINA, level_of, lies_in, place_code

__all__ = ["Cite", "Edition", "numeral"]

_SLUG = re.compile(r"[a-z]+(-[a-z]+)*-[0-9]{4}")
_DIGITS = "零一二三四五六七八九"
_MOST = 999


def numeral(n: int) -> str:
    """A number as statutes write it: 十, 十一, 二十, 一百零一, 一百一十.

    Raises `ValueError` for what is not a whole number from 1 to 999.
    """
    if type(n) is not int or not 1 <= n <= _MOST:
        message = f"n: {n!r} is not a whole number from 1 to {_MOST}"
        raise ValueError(message)
    hundreds, rest = divmod(n, 100)
    tens, ones = divmod(rest, 10)
    head = f"{_DIGITS[hundreds]}百" if hundreds else ""
    if tens:
        # 10 is 十 alone, but 一十 after hundreds.
        middle = "十" if tens == 1 and not hundreds else f"{_DIGITS[tens]}十"
    else:
        middle = "零" if hundreds and ones else ""
    return head + middle + (_DIGITS[ones] if ones else "")


def _slug(instance: Edition, attribute: Any, value: str) -> None:
    if not _SLUG.fullmatch(value):
        message = f"{type(instance).__name__}.{attribute.name}: {value!r} is no slug such as supervision-law-2024"
        raise ValueError(message)


@frozen(kw_only=True, repr=False)
class Edition:
    """One text of a statute, with the days, levels and place for which it is law.

    Compared by slug alone: there is one object for each edition, one that comes back from a pickle is still the
    same edition, and no registry is needed for that.  Raises `ValueError` for an edition that can never be in force.
    """

    slug: str = field(validator=_slug)
    """Its name in citations and files, such as supervision-law-2024."""

    zh: str = field(eq=False)
    """Its title."""

    en: str = field(eq=False)
    """Its title in English, with the year of the text."""

    short_zh: str = field(eq=False)
    """Its title as a clerk cites it, such as 监督法; two texts of one statute share it."""

    short_en: str = field(eq=False)
    """The same in English, without the year."""

    issuer: str = field(eq=False)
    """Who adopted it."""

    adopted: date = field(eq=False)
    """The day this text was adopted, or approved where it needs approval."""

    since: date = field(eq=False)
    """The first day in force."""

    until: date | None = field(default=None, eq=False)
    """The first day no longer in force; None while nothing has taken its place."""

    levels: frozenset[Level] = field(eq=False)
    """The levels it binds."""

    place: str = field(default=CHINA, eq=False, validator=place_code)
    """The place it binds, with all that lies in it."""

    source: str = field(eq=False)
    """Where the days in force are read from."""

    note: str = field(default="", eq=False)
    """What a reader of a finding should know of this text; empty where there is nothing."""

    amended_since: date | None = field(default=None, eq=False)
    """The last day up to which the text is known to stand as it is here.

    Later days are still judged by it, for want of the amended text; a finding can say so.  None where nothing
    is known of an amendment.
    """

    def __attrs_post_init__(self) -> None:
        if self.until is not None and self.until <= self.since:
            message = f"Edition.until: {self.slug} would end on {self.until}, not after {self.since}"
            raise ValueError(message)
        if not self.levels:
            message = f"Edition.levels: {self.slug} binds no level"
            raise ValueError(message)
        too_high = [level for level in self.levels if level.rank < level_of(self.place).rank]
        if too_high:
            message = f"Edition.levels: {self.slug} of {self.place} cannot bind the {too_high[0].en} level"
            raise ValueError(message)

    @property
    def year(self) -> int:
        """The year of the text, by which two texts of one statute are told apart."""
        return self.adopted.year

    def governs(self, on: date, level: Level, place: str) -> bool:
        """Whether it is law that day, at that level, in that place.

        The day `since` is in, the day `until` is out.  Raises `ValueError` for what cannot be a place.
        """
        in_force = self.since <= on and (self.until is None or on < self.until)
        return lies_in(place, self.place) and in_force and level in self.levels

    def amended_by(self, on: date) -> bool:
        """Whether the text is known to have been amended by that day in a way that is not encoded."""
        return self.amended_since is not None and on > self.amended_since

    def art(
        self,
        article: int,
        paragraph: int | None = None,
        item: int | None = None,
        *,
        levels: frozenset[Level] | None = None,
    ) -> Cite:
        """A citation of an article (条), its paragraph (款) and the paragraph's item (项).

        `levels` narrows it where the provision binds only some of the levels that the statute binds.
        """
        return Cite(self, article, paragraph, item, self.levels if levels is None else levels)

    def national(self, article: int, paragraph: int | None = None, item: int | None = None) -> Cite:
        """A citation of a provision that binds the national level alone."""
        return self.art(article, paragraph, item, levels=frozenset({Level.NATIONAL}))

    def local(self, article: int, paragraph: int | None = None, item: int | None = None) -> Cite:
        """A citation of a provision that binds the local levels alone, as many of them as the statute binds."""
        return self.art(article, paragraph, item, levels=self.levels & LOCAL)

    def county_and_above(self, article: int, paragraph: int | None = None, item: int | None = None) -> Cite:
        """A citation of a provision that binds the local levels from the county upwards (县级以上地方各级)."""
        return self.art(article, paragraph, item, levels=self.levels & LOCAL & WITH_STANDING_COMMITTEE)

    def township(self, article: int, paragraph: int | None = None, item: int | None = None) -> Cite:
        """A citation of a provision that binds the township level alone."""
        return self.art(article, paragraph, item, levels=frozenset({Level.TOWNSHIP}))

    def __repr__(self) -> str:
        """The slug; the rest is in the file of the law."""
        return f"<Edition {self.slug}>"

    def __str__(self) -> str:
        """The slug."""
        return self.slug


def _ordinal(instance: Cite, attribute: Any, value: Any) -> None:
    if value is None and attribute.name != "article":
        return
    try:
        numeral(value)
    except ValueError:
        message = f"{type(instance).__name__}.{attribute.name}: {value!r} is not a whole number from 1 to {_MOST}"
        raise ValueError(message) from None


@frozen
class Cite:
    """A citation of one provision of one edition.  Make it with `Edition.art`.

    Raises `ValueError` for a number that no article can have, for an item without its paragraph, and for a level
    that the edition does not bind.  Articles numbered 第…条之一 do not occur in the editions encoded.
    """

    edition: Edition
    """The text cited."""

    article: int = field(validator=_ordinal)
    """条, as numbered in that text."""

    paragraph: int | None = field(default=None, validator=_ordinal)
    """款, counted from 1; None for the whole article."""

    item: int | None = field(default=None, validator=_ordinal)
    """项, as numbered in the paragraph; None for the whole paragraph."""

    levels: frozenset[Level] = field(default=Factory(lambda self: self.edition.levels, takes_self=True), repr=False)
    """The levels that the provision binds."""

    def __attrs_post_init__(self) -> None:
        if self.item is not None and self.paragraph is None:
            message = f"Cite.item: {self.item} of {self.edition} art. {self.article} stands in no paragraph"
            raise ValueError(message)
        if not self.levels or not self.levels <= self.edition.levels:
            named = ", ".join(level.en for level in sorted(self.levels, key=lambda level: level.rank)) or "none"
            message = f"Cite.levels: {named} where {self.edition} does not bind them all"
            raise ValueError(message)

    def governs(self, on: date, level: Level, place: str) -> bool:
        """Whether the provision is law that day, at that level, in that place."""
        return self.edition.governs(on, level, place) and level in self.levels

    @property
    def zh(self) -> str:
        """As a clerk writes it, without the year: 监督法第五十一条第一款."""
        return f"{self.edition.short_zh}{self._numbers}"

    @property
    def zh_dated(self) -> str:
        """The same with the year of the text: 监督法（2024年）第五十一条第一款."""
        return f"{self.edition.short_zh}（{self.edition.year}年）{self._numbers}"

    @property
    def en(self) -> str:
        """In English, with the year of the text: Supervision Law 2024 art. 51 ¶1."""
        paragraph = "" if self.paragraph is None else f" ¶{self.paragraph}"
        item = "" if self.item is None else f" item {self.item}"
        return f"{self.edition.short_en} {self.edition.year} art. {self.article}{paragraph}{item}"

    @property
    def slug(self) -> str:
        """The same for files and catalogs: supervision-law-2024/51.1."""
        numbers = (n for n in (self.article, self.paragraph, self.item) if n is not None)
        return f"{self.edition.slug}/{'.'.join(map(str, numbers))}"

    @property
    def _numbers(self) -> str:
        parts = ((self.article, "条"), (self.paragraph, "款"), (self.item, "项"))
        return "".join(f"第{numeral(n)}{unit}" for n, unit in parts if n is not None)

    def __str__(self) -> str:
        """The slug."""
        return self.slug
