"""How bodies meet (Organic Law chs. 2 and 3; the rules of procedure)."""

__all__: list[str] = []
