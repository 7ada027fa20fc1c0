# Dateline. `make ingest` builds and runs the main job; `make test` passes the tests. Both install missing Debian packages by themselves.
.PHONY: ingest test lint accuracy bench pipelines model format deps

SHARED := $(wildcard ../shared)
SWIFT  := swift
PACKAGES := libxml2-dev libarchive-dev libbrotli-dev libpq-dev libsqlite3-dev zlib1g-dev postgresql pkg-config

deps:
	@for package in $(PACKAGES); do \
	  dpkg -s $$package >/dev/null 2>&1 || missing="$$missing $$package"; \
	done; \
	if [ -n "$$missing" ]; then \
	  echo "installing$$missing"; \
	  sudo=; [ "$$(id -u)" = 0 ] || sudo=sudo; \
	  $$sudo apt-get update -qq && $$sudo apt-get install -y -qq --no-install-recommends $$missing; \
	fi

# The main job on a shipped fixture: a release in, its record out.
ingest: deps
	$(SWIFT) build -c release --product dateline
	.build/release/dateline ingest --format json Fixtures/Cases/en-seminar/en-seminar.html

test: deps
	$(SWIFT) build --build-tests
	Tests/Support/with-postgres.sh $(SWIFT) test --skip-build --parallel

lint:
	$(SWIFT) format lint --strict --recursive Sources Tests Package.swift

format:
	$(SWIFT) format --in-place --recursive Sources Tests Package.swift

# Scores the dev gold slot by slot and fails below the floors of Fixtures/floors.json.
accuracy: deps
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build --filter AccuracyTests

# Speed and memory, side by side with a baseline of the same run.
bench: deps
	@for package in libxml2-utils zstd; do dpkg -s $$package >/dev/null 2>&1 || { sudo=; [ "$$(id -u)" = 0 ] || sudo=sudo; \
	  $$sudo apt-get update -qq && $$sudo apt-get install -y -qq --no-install-recommends $$package; }; done
	$(SWIFT) build -c release --product DatelineBench
	Tests/Support/with-postgres.sh .build/release/DatelineBench Fixtures/Cases $(SHARED)

# Writes the generated file that carries Pipelines/*.yaml.
pipelines:
	python3 Sources/Pipeline/embed-pipelines.py

# Trains the name tagger on the data of NAMES and the releases of ARCHIVE and writes the shipped models again; prints scores on every test set.
NAMES   := ../shared/names
ARCHIVE := ../shared/archives/wire-releases-cc0.tar.zst
MODELS  := Sources/Extraction/Resources
model:
	@test -d $(NAMES) || { echo "no training data in $(NAMES); give its folder: make model NAMES=FOLDER"; exit 2; }
	$(SWIFT) build -c release --product DatelineTrainer
	for language in en ja zh; do \
	  .build/release/DatelineTrainer --data $(NAMES) --archive $(ARCHIVE) --output $(MODELS) --language $$language || exit 1; \
	done
