"""Walk every procedure's reachable states for small bodies and hold named invariants: `python -m tests.prove.run`."""
