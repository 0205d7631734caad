"""The articles, paragraphs and items of the statute texts beside the checkout, to hold citations against."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from npcproc.statutes import numeral

__all__ = ["Articles", "articles"]

Articles = Mapping[int, Mapping[int, Mapping[int, str]]]
"""Article, paragraph, item: the words; item 0 is the paragraph itself, without its items."""

_NUMBERS = {numeral(n): n for n in range(1, 1000)}
_ARTICLE = re.compile(r"(?:第([零一二三四五六七八九十百]+)条[\s　]*|([一二三四五六七八九十]+)、)(.*)", re.DOTALL)
_ITEM = re.compile(r"[（(]([一二三四五六七八九十]+)[）)]")


@cache
def articles(folder: Path, slug: str) -> Articles:
    """The articles of a statute, counted as citations count them.

    A paragraph (款) is a block of text, an item (项) a block that opens with its number in brackets; a block after
    one that ends in a colon or a comma goes on with its paragraph.
    """
    path = next(folder.glob(f"*/{slug}.md"))
    _, _, text = path.read_text(encoding="utf-8").partition("<!-- INFO END -->")
    found: dict[int, dict[int, dict[int, str]]] = {}
    article = 0
    open_list = False
    for block in filter(None, map(str.strip, re.split(r"\n\s*\n", text))):
        if block.startswith("#"):
            continue
        words = block
        # one text has lost the marker of an article; the next one opens all the same
        if (opened := _ARTICLE.match(block)) and _NUMBERS.get(opened[1] or opened[2]) in {article + 1, article + 2}:
            article, words = _NUMBERS[opened[1] or opened[2]], opened[3]
            found[article] = {}
        if not article or not words:
            continue
        here = found[article]
        if (item := _ITEM.match(words)) and here:
            here[len(here)][_NUMBERS[item[1]]] = words
        elif open_list and here:
            here[len(here)][0] += words
        else:
            here[len(here) + 1] = {0: words}
        open_list = words.endswith(("，", "：", "、"))
    return found
