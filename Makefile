# Two commands on a fresh machine: `make run` and `make test`. They make what they need.

PYTHON ?= python3
BIN := .venv/bin
UV := 0.13.9
FAST := --ignore=tests/browser -m "not slow and not browser and not postgres"

.PHONY: run remind demo test check faults format pin clean

run: .venv/ready                ## the bot and, where npm is, Microsoft's Agents Playground
	@$(BIN)/python -m bot.demo.playground

remind: .venv/ready             ## the next digests now, whenever they are due
	@FOLLOWUP_LOCAL=1 $(BIN)/followup remind --at next

demo: .venv/ready               ## a sample meeting, printed
	@$(BIN)/followup demo

check: .venv/ready              ## what pre-commit and CI call: format, lint, types, layers, fast tests
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/python -m pytest -q -n auto $(FAST)

test: check                     ## everything: the checks, the slow tests, and the real client in a browser
	-@$(BIN)/python -m bot.demo.playground install
	$(BIN)/python -m pytest -q -n auto --ignore=tests/browser -m "(slow or postgres) and not browser"
	$(BIN)/python -m pytest -q -m browser

faults: .venv/ready             ## the fault tests in their long form: 10,000 kills, 500 rounds of replays; hours
	FOLLOWUP_KILLS=10000 FOLLOWUP_REPLAYS=500 $(BIN)/python -m pytest -q tests/faults -m "slow or postgres"

format: .venv/ready
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

pin:                            ## the digests of the images, beside their tags; needs docker and a registry
	@for image in $$(sed -nE 's/^(FROM|    image:) ([^ @]+:[^ @]+).*/\2/p' Dockerfile compose.yaml compose.postgres.yaml | sort -u); do \
	  digest=$$(docker buildx imagetools inspect "$$image" --format '{{.Manifest.Digest}}') || exit 1; \
	  sed -i -E "s|$$image(@sha256:[0-9a-f]+)?|$$image@$$digest|" Dockerfile compose.yaml compose.postgres.yaml; \
	done

clean:
	rm -rf .venv .playground .mypy_cache .ruff_cache .pytest_cache .hypothesis

.venv/ready: pyproject.toml uv.lock
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=python3.11")'
	test -x $(BIN)/uv || { $(PYTHON) -m venv .venv && $(BIN)/python -m pip install --quiet --disable-pip-version-check uv==$(UV); }
	$(BIN)/uv sync --quiet --locked --inexact
	@touch $@
