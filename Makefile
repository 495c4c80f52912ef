# Everything a player or a developer runs. Needs only Python 3.11+ with venv, git and make.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
TEST_STAMP := $(VENV)/.installed-test

DIST_VENV := build/venv
DIST_STAMP := $(DIST_VENV)/.installed

.PHONY: play test check prove duo fix golden cover gallery fairness dist clean

$(BIN)/python:
	$(PYTHON) -m venv $(VENV)

$(STAMP): pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e .
	@touch $@

$(TEST_STAMP): pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e ".[test]"
	@touch $@ $(STAMP)

# A build has an environment of its own, so that nothing of the tests comes along.
$(DIST_STAMP): pyproject.toml
	$(PYTHON) -m venv $(DIST_VENV)
	$(DIST_VENV)/bin/python -m pip install --quiet --disable-pip-version-check -e ".[dist]"
	@touch $@

play: $(STAMP)  ## open the game; without a display, play the demo instead
	$(BIN)/python -m game play

duo: $(STAMP)  ## a server and two windows on this machine
	$(BIN)/python -m game duo

test: $(TEST_STAMP)  ## the fast tests
	$(BIN)/python -m pytest -n auto -m "not slow"

check: $(TEST_STAMP)  ## format, lint, types, import contracts, scenarios, fast tests
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m game scenarios check scenarios
	$(BIN)/python -m pytest -n auto -m "not slow"

prove: $(TEST_STAMP)  ## the slow proofs: kill -9, real windows, the wheel, the demo
	$(BIN)/python -m pytest -m slow -n 2 --dist loadgroup --durations=15

fix: $(TEST_STAMP)  ## format and mend what can be mended
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

golden: $(TEST_STAMP)  ## write the golden playthroughs anew; review the diff like code
	HALFWAY_GOLDEN=1 $(BIN)/python -m pytest -q tests -k golden

gallery: $(STAMP)  ## every screen in telling states, as pictures in out/gallery
	$(BIN)/python -m game gallery out/gallery

fairness: $(STAMP)  ## whether scores mean what they say; writes tests/fairness.md and its pictures
	$(BIN)/python -m game fairness

dist: $(TEST_STAMP) $(DIST_STAMP)  ## dist/halfway: both programs for machines without Python, proved
	$(DIST_VENV)/bin/python -m PyInstaller --noconfirm --log-level WARN \
		--distpath dist --workpath build/pyinstaller delivery/halfway.spec
	$(BIN)/python -m tests.delivered dist/halfway

cover: $(TEST_STAMP)  ## branch coverage of the fast tests
	$(BIN)/python -m pytest -m "not slow" --cov --cov-report=term-missing:skip-covered

clean:
	rm -rf out dist build .pytest_cache .mypy_cache .ruff_cache .hypothesis
