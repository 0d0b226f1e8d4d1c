# make demo | test | bridges | lint | docs | bench | fuzz | clean.  Everything lives in $(VENV); PYTHON=python3.12 picks another.
PYTHON ?= python3
VENV ?= .venv
CORPUS ?= src/arnews/examples
SECONDS ?= 1200

BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --quiet --disable-pip-version-check
ARTICLE := src/arnews/examples/levant.txt

.PHONY: help demo test bridges lint docs bench fuzz clean

help:
	@echo "make demo   print the facts of a bundled article"
	@echo "make test   run the whole test suite"
	@echo "make bridges  tests with Spark, Ray and spaCy as well"
	@echo "make lint   ruff and mypy"
	@echo "make docs   build the documentation"
	@echo "make bench  measure the speed, beside others too, and write benchmarks/results.md (minutes)"
	@echo "make fuzz   look for texts that break a law, for SECONDS=1200"
	@echo "make clean  remove $(VENV) and what was built"

demo: $(VENV)/.base
	@echo "arnews parse --published 2025-11-20 $(ARTICLE)"
	@$(BIN)/arnews parse --published 2025-11-20 $(ARTICLE)

test: $(VENV)/.test
	@echo "Running the tests with $$($(BIN)/python --version)"
	@$(BIN)/python -m pytest

bridges: $(VENV)/.test $(VENV)/.bridges
	@$(BIN)/python -m pytest tests/test_bridges.py tests/test_docs.py src/arnews/bridges

lint: $(VENV)/.lint
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check
	@$(BIN)/mypy

docs: $(VENV)/.docs
	@$(BIN)/python -m sphinx --fail-on-warning --keep-going --quiet docs docs/_build/html
	@echo "Open docs/_build/html/index.html"

bench: $(VENV)/.bench $(VENV)/.peers
	@$(BIN)/python benchmarks/run.py $(CORPUS) --mahad $(VENV)/mahad/bin/python --node $(VENV)/node
	@$(BIN)/python benchmarks/batches.py $(CORPUS)

fuzz: $(VENV)/.fuzz
	@$(BIN)/python fuzz/parse.py .fuzz -artifact_prefix=.fuzz/ -max_total_time=$(SECONDS) -max_len=2048 -len_control=0 -timeout=20

clean:
	rm -rf $(VENV) build dist docs/_build

# The stamps say what is installed; they are older than pyproject.toml when that has changed since.
$(VENV)/.base: pyproject.toml
	@echo "Creating $(VENV) with $(PYTHON), and installing arnews there (once, about half a minute)"
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 10) and "arnews needs Python 3.10 or newer: make PYTHON=python3.12 ...")'
	@$(PYTHON) -m venv $(VENV)
	@$(PIP) install --upgrade "pip>=25.1"
	@$(PIP) install --editable ".[cli]"
	@touch $@

# Peers that need a place of their own: mahad an older regex, chrono-node node. What does not install is left out. Of
# camel-tools the normalizers alone are measured, without the models and frameworks that it asks for.
$(VENV)/.peers: $(VENV)/.base
	@echo "Installing what arnews is measured beside (once)"
	-@$(BIN)/python -m venv $(VENV)/mahad && $(VENV)/mahad/bin/python -m pip --quiet --disable-pip-version-check install mahad attrs pyarabic emoji
	-@$(VENV)/mahad/bin/python -m pip --quiet --disable-pip-version-check install --no-deps camel-tools
	-@npm install --silent --no-audit --no-fund --prefix $(VENV)/node chrono-node
	@touch $@

$(VENV)/.test $(VENV)/.bridges $(VENV)/.lint $(VENV)/.docs $(VENV)/.bench $(VENV)/.fuzz: $(VENV)/.%: $(VENV)/.base
	@echo "Installing what $* needs (once)"
	@$(PIP) install --group $*
	@touch $@
