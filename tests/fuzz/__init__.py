"""Arbitrary events, facts and files against the library, counted: `python -m tests.fuzz.run`."""
