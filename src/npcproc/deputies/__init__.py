"""The deputies: one package for each institution; import the one you need."""

__all__: list[str] = []
