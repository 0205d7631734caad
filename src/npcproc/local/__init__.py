"""What each place's own law adds to the national procedures: a package a place, in it a file for each institution.

Local law adds, it never forgives.  A place's package gathers its files in one mapping, from the national table to what
is added to it:

    OVERLAYS: Mapping[Procedure, Overlay] = {IN_STANDING_COMMITTEE: interpellation.IN_SHANDONG}

In an overlay, what is new or differs is a rule or a step, and what only says national law again is an article under
`again`.  `npcproc.catalog` lists the places and adds every overlay to its table with `Procedure.also`.  A rule, step or
article that is added is in force only where and while its own citation governs, so one table serves every place: a body
in another province meets the national rules alone.  A table that only local law knows stands in the place's package,
too, and is named in its `__all__`.
"""

from __future__ import annotations

__all__: list[str] = []
