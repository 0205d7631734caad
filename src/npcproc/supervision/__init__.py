"""How a congress and its standing committee supervise (Supervision Law; Organic Law chs. 2 and 3)."""

__all__: list[str] = []
