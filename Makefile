# The one interface.  Every target sets itself up; it needs Python 3.11 or later, make and a package registry.
# What pyproject.toml lists is installed in .venv, each target taking only the extra it needs.

PYTHON ?= python3
SHARED ?= ../shared
ARGS ?=

VENV := .venv
PY   := $(VENV)/bin/python

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.NOTPARALLEL:
.PHONY: demo test check docs bench prove mutants fuzz coverage catalog clean help

demo: $(VENV)/.examples ## a session, the same with planted faults, a year's inspection under two laws, a change of term
	$(PY) examples/standing_committee_session.py
	$(PY) examples/standing_committee_session.py examples/data/planted_faults.json
	$(PY) examples/law_inspection_with_inquiry.py
	$(PY) examples/change_of_term.py

test: $(VENV)/.dev ## all tests, with branch coverage
	$(PY) -m pytest -n auto --cov --cov-report=term $(ARGS)

check: $(VENV)/.dev ## lint, format and types
	$(PY) -m ruff check
	$(PY) -m ruff format --check
	$(PY) -m mypy

docs: $(VENV)/.docs ## the pages that the tables print, then the site in docs/_build/html
	$(PY) docs/write_pages.py
	$(PY) -m sphinx -W -q -b html docs docs/_build/html

bench: $(VENV)/.bench ## speed, held against hand-written code
	$(PY) -m tests.bench.run $(ARGS)

prove: $(VENV)/.dev ## every state that can be reached, and what holds in all of them
	$(PY) -m tests.prove.run $(ARGS)

mutants: $(VENV)/.dev ## every rule and row changed, one thing at a time, to see who notices
	$(PY) -m tests.mutants.run $(ARGS)

fuzz: $(VENV)/.dev ## a million arbitrary events, and files
	$(PY) -m tests.fuzz.run $(ARGS)

coverage: $(VENV)/.examples ## how much of the rule inventory is encoded
	@test -f "$(SHARED)/bin/coverage" || { echo "no rule inventory: $(SHARED)/bin/coverage is missing; name its folder with SHARED=" >&2; exit 1; }
	$(PY) "$(SHARED)/bin/coverage" $(ARGS)

catalog: $(VENV)/.examples ## every rule, citation, level and number, as CSV
	@$(PY) -m npcproc.catalog $(ARGS)

clean: ## remove everything that make made
	rm -rf $(VENV) build dist docs/_build .coverage .coverage.* .hypothesis .mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -prune -exec rm -rf {} +

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

# One stamp an extra; a changed pyproject.toml installs anew.
$(VENV)/.%: pyproject.toml | $(VENV)/.made
	@echo "installing npcproc[$*] in $(VENV)" >&2
	@$(PY) -m pip install --quiet --disable-pip-version-check --editable '.[$*]'
	@touch $@

$(VENV)/.made:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "npcproc needs Python 3.11 or later: make PYTHON=/path/to/python3.11" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' || { echo "$(PYTHON) cannot make an environment: install its venv package (python3-venv on Debian)" >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV)
	@touch $@
