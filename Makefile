PYTHON ?= python3
BIN = .venv/bin

.PHONY: run test lint

run: .venv/run
	$(BIN)/streamlit run streamlit_app.py --server.headless false

test: .venv/test
	$(BIN)/python -m pytest
	$(MAKE) lint

lint: .venv/test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

.venv/run: requirements.txt
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet -r requirements.txt
	touch $@

.venv/test: .venv/run requirements-dev.txt
	$(BIN)/python -m pip install --quiet -r requirements-dev.txt
	touch $@
