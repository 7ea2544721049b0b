PYTHON ?= python3
PORT ?= 8501
RUN = .venv/bin
TEST = .venv-test/bin

.PHONY: run test lint

run: .venv/ready
	$(RUN)/streamlit run streamlit_app.py --server.port $(PORT) --server.headless false

test: .venv-test/ready
	$(TEST)/python -m pytest
	$(MAKE) lint

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
