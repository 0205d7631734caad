"""What each place's own law adds to the national procedures: one file a place.

Local law adds, it never forgives.  The rules and steps of a place stand beside their articles, in its file here or, for
an institution with many of them, in a file of that institution; the place's file gathers them in one mapping, from the
national table to what is added to it:

    OVERLAYS: Mapping[Procedure, Overlay] = {interpellation.IN_STANDING_COMMITTEE: Overlay(steps=(...), rules={...})}

`npcproc.catalog` lists the files and adds every overlay to its table with `Procedure.also`.  A rule or step that is
added is in force only where and while its own citation governs, so one table serves every place: a body in another
province meets the national rules alone.  A procedure that only local law knows is a table of its own in the file of
its place, named in its `__all__`.
"""

from __future__ import annotations

__all__: list[str] = []
