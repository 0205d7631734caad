"""How offices are filled and vacated (Constitution ch. 3; Organic Law chs. 2 and 3)."""

__all__: list[str] = []
