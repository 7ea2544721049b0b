PYTHON ?= python3
PORT ?= 8501
SAMPLE ?= 100
SEED ?= 1
RUN = .venv/bin
TEST = .venv-test/bin
BENCH = .venv-bench/bin
STOCK = .venv-stock/bin

.PHONY: run test truth mutants lint messages bench profile

run: .venv/ready
	$(RUN)/streamlit run streamlit_app.py --server.port $(PORT) --server.headless false

test: .venv-test/ready
	$(TEST)/python -m pytest
	$(MAKE) lint

# Every finding judged over many more drawn selections than the tests take time for, and sentences read.
truth: .venv-test/ready
	EGOV_DRAWS=20000 $(TEST)/python -m pytest tests/findings tests/claims

# Small faults set into a copy of the code, to see whether the tests notice them.
mutants: .venv-test/ready
	$(TEST)/python -m tests.mutants --sample $(SAMPLE) --seed $(SEED)

# The product beside an empty app, a tutorial's and one in Dash; ONLY="rerun readers" for some measures.
bench: .venv-test/ready .venv-stock/ready
	$(TEST)/python -m benchmarks $(if $(ONLY),--only $(ONLY))

# Where the three slowest pages spend their processor time.
profile: .venv-test/ready .venv-bench/ready
	$(TEST)/python -m benchmarks.processor

# The catalogue after the code: extracts every message, keeps what is translated, compiles.
messages: .venv-test/ready
	$(TEST)/python -m dashboard.commands.messages

lint: .venv-test/ready
	$(TEST)/ruff check .
	$(TEST)/ruff format --check .
	$(TEST)/mypy
	$(TEST)/lint-imports

.venv/ready: requirements.txt
	$(PYTHON) -m venv .venv
	$(RUN)/python -m pip install --quiet --upgrade pip
	$(RUN)/python -m pip install --quiet -r requirements.txt
	touch $@

.venv-test/ready: requirements.txt requirements-dev.txt
	$(PYTHON) -m venv .venv-test
	$(TEST)/python -m pip install --quiet --upgrade pip
	$(TEST)/python -m pip install --quiet -r requirements-dev.txt
	touch $@

.venv-stock/ready: benchmarks/requirements-stock.txt
	$(PYTHON) -m venv .venv-stock
	$(STOCK)/python -m pip install --quiet --upgrade pip
	$(STOCK)/python -m pip install --quiet -r benchmarks/requirements-stock.txt
	touch $@

.venv-bench/ready: benchmarks/requirements-bench.txt
	$(PYTHON) -m venv .venv-bench
	$(BENCH)/python -m pip install --quiet --upgrade pip
	$(BENCH)/python -m pip install --quiet -r benchmarks/requirements-bench.txt
	touch $@
