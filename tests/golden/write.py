"""Write the lists of rules and rows anew, to be reviewed as a difference: `python -m tests.golden.write`."""

from __future__ import annotations

from tests.golden.lists import RULES, STEPS, RuleLine, StepLine, rule_lines, step_lines, tables, written

__all__ = ["main"]


def main() -> None:
    """Write both lists, and say how long they are."""
    rules = [line for table in tables() for line in rule_lines(table)]
    steps = [line for table in tables() for line in step_lines(table)]
    RULES.write_text(written(rules, RuleLine._fields), encoding="utf-8")
    STEPS.write_text(written(steps, StepLine._fields), encoding="utf-8")
    print(f"{len(rules)} rules, {len(steps)} rows")  # noqa: T201 - a command speaks by printing


if __name__ == "__main__":
    main()
