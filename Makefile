# Thin: every target is a command or a script. All that is made lies in build/ and dist/.
# The two interpreters are named, never taken from PATH: QGIS's own, and the model environment's.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

SYSTEM_PYTHON := /usr/bin/python3
TOOLS := build/tools/bin
QGIS_PYTHON := build/qgis-venv/bin/python
RUNTIME_PYTHON := build/runtime/bin/python
STAMPS := build/stamps
BENCH := $(RUNTIME_PYTHON) benchmarks
LRELEASE := $(firstword $(wildcard /usr/lib/qt5/bin/lrelease) lrelease)

ZIP := dist/object_classifier-$(shell sed -n 's/^version=//p' metadata.txt).zip
PACKAGES := core $(patsubst %/__init__.py,%,$(wildcard algorithms/__init__.py gui/__init__.py))

# A folder without a test yet is left out: pytest calls it an error.
with_tests = $(foreach folder,$(1),$(if $(wildcard $(folder)/test_*.py),$(folder)))
RUNTIME_TESTS := $(call with_tests,tests/unit tests/property tests/engine tests/backends tests/corpus \
  tests/training tests/cluster)
QGIS_TESTS := $(call with_tests,tests/unit tests/worker tests/qgis tests/e2e)
# Sets of packages of the model environment.
FRAMEWORKS := BASE,PYTORCH,TENSORFLOW,BACKBONE,CLUSTER
IN_PARALLEL := --numprocesses 2 --dist loadfile
# Where everything is installed, nothing is skipped that could run; empty where it is not.
LIMIT_SKIPS := --limit-skips

# Bandit's checks that plugins.qgis.org has switched on; any finding blocks an upload there.
SITE_CHECKS := B101,B102,B103,B104,B105,B106,B107,B108,B110,B112,B113,B202,B301,B302,B306,B307,$\
B310,B311,B313,B314,B315,B316,B317,B318,B319,B321,B323,B324,B403,B405,B406,B407,B408,B409,$\
B501,B502,B503,B504,B505,B506,B507,B602,B603,B604,B605,B606,B607,B608,B609,B613,B614,B615

.PHONY: help setup demo model test test-runtime test-qgis test-matrix bench bench-full fuzz torture lint qt6 format types docs i18n i18n-compile package check-package sample clean

help: ## Show the targets
	@sed -nE 's/^([a-z0-9-]+):.*## (.*)/\1\t\2/p' Makefile | column -t -s "$$(printf '\t')"

demo: ## Install what is needed (root, once), classify a sample town, and train on some of it
	scripts/run_demo.sh build/demo

setup: $(STAMPS)/qgis $(STAMPS)/postgis $(STAMPS)/tools $(STAMPS)/qgis-venv $(STAMPS)/runtime ## Install QGIS, tools, environments

test: setup ## Install what is needed, check everything, run every test
	$(MAKE) --no-print-directory lint types qt6 check-package
	$(MAKE) --no-print-directory test-runtime
	$(MAKE) --no-print-directory test-qgis
	$(MAKE) --no-print-directory docs
	$(MAKE) --no-print-directory demo

test-runtime: $(STAMPS)/runtime ## Test core, engine and backends in the model environment
	$(if $(RUNTIME_TESTS),$(RUNTIME_PYTHON) -m pytest $(IN_PARALLEL) $(LIMIT_SKIPS) $(RUNTIME_TESTS) $(PYTEST_ARGS))

test-qgis: $(STAMPS)/qgis-venv $(STAMPS)/runtime i18n-compile ## Test the plugin under QGIS's Python
	$(if $(QGIS_TESTS),QT_QPA_PLATFORM=offscreen OBJECT_CLASSIFIER_PYTHON=$(CURDIR)/$(RUNTIME_PYTHON) \
	  $(QGIS_PYTHON) -m pytest $(IN_PARALLEL) $(LIMIT_SKIPS) $(QGIS_TESTS) $(PYTEST_ARGS))

test-matrix: i18n-compile ## Test on QGIS 3.22, 3.40 and 3.44, each in a Debian of its own (root, debootstrap; VERSIONS=3.22)
	scripts/test_matrix.sh $(VERSIONS)

bench: $(STAMPS)/runtime $(STAMPS)/deepforest i18n-compile ## Measure against the usual programs, into docs/speed.md (minutes)
	$(BENCH)/chips.py --deepforest build/deepforest/bin/python --out build/bench/chips.json
	$(BENCH)/networks.py --out build/bench/networks.json
	$(BENCH)/runs.py --deepforest build/deepforest/bin/python --out build/bench/runs.json
	$(BENCH)/tiles.py --out build/bench/tiles.json
	$(BENCH)/workers.py --out build/bench/workers.json
	$(BENCH)/served.py --out build/bench/served.json
	$(BENCH)/page.py build/bench/{chips,networks,runs,tiles,workers,served}.json

bench-full: $(STAMPS)/runtime i18n-compile ## 100,000 polygons, a million objects, 10,000 tiles, and what bench found (an hour)
	$(BENCH)/chips.py --polygons 100000 --size 16384 --part 5000 --rounds 2 --only --out build/bench/many-chips.json
	$(BENCH)/runs.py --objects 10000 100000 1000000 --size 20480 --network-objects 0 --out build/bench/many-objects.json
	$(BENCH)/tiles.py --tiles 10000 --rounds 2 --out build/bench/many-tiles.json
	$(BENCH)/page.py $$(ls build/bench/{chips,networks,runs,tiles,workers,served}.json 2>/dev/null) build/bench/many-{chips,objects,tiles}.json

fuzz: $(STAMPS)/runtime ## Read 100,000 damaged models, packages and messages (minutes; COUNT=, SEED=)
	$(RUNTIME_PYTHON) tests/fuzz/run.py --count $(or $(COUNT),100000) $(if $(SEED),--seed $(SEED))

torture: $(STAMPS)/runtime ## Kill runs of QGIS, here and on a cluster, at 200 random moments; the next goes on (an hour; COUNT=, SEED=)
	$(RUNTIME_PYTHON) tests/torture/run.py --count $(or $(COUNT),100) $(if $(SEED),--seed $(SEED))
	$(RUNTIME_PYTHON) tests/torture/run.py --cluster --count $(or $(COUNT),100) $(if $(SEED),--seed $(SEED))

lint: $(STAMPS)/tools ## ruff: rules and format
	$(TOOLS)/ruff check .
	$(TOOLS)/ruff format --check .

qt6: $(STAMPS)/qt6 ## What uses Qt, on PyQt6: its types, and an import of every module
	ln -sfn "$(CURDIR)" build/object_classifier
	cd build && qt6/bin/python -m mypy --config-file ../tests/qt6/mypy.ini --cache-dir .mypy_cache_qt6 \
	  -p object_classifier.core.layers -p object_classifier.algorithms -p object_classifier.gui \
	  -m object_classifier.plugin
	build/qt6/bin/python -m pytest tests/qt6 $(LIMIT_SKIPS) $(PYTEST_ARGS)

format: $(STAMPS)/tools ## Let ruff put things right
	$(TOOLS)/ruff check --fix .
	$(TOOLS)/ruff format .

types: $(STAMPS)/tools $(STAMPS)/runtime ## mypy --strict
	ln -sfn "$(CURDIR)" build/object_classifier
	cd build && tools/bin/mypy --config-file ../pyproject.toml --python-executable runtime/bin/python \
	  $(foreach package,$(PACKAGES),-p object_classifier.$(package)) \
	  $(if $(wildcard plugin.py),-m object_classifier.plugin)

docs: $(STAMPS)/qgis-venv $(STAMPS)/docs build/screenshots ## Write the reference from the dialogs' texts; build/site with pictures
	QT_QPA_PLATFORM=offscreen $(QGIS_PYTHON) scripts/make_docs.py
	mkdir -p docs/pictures
	cp build/screenshots/*.png docs/pictures/
	build/docs/bin/sphinx-build --quiet --fail-on-warning docs build/site

i18n: ## Collect the sentences of the source into i18n/*.ts
	$(SYSTEM_PYTHON) scripts/make_translations.py

i18n-compile: $(patsubst %.ts,%.qm,$(wildcard i18n/*.ts)) ## i18n/*.qm, which QGIS loads

i18n/%.qm: i18n/%.ts | $(STAMPS)/qgis
	$(LRELEASE) -silent $< -qm $@

package: i18n-compile | $(STAMPS)/qgis ## The zip for the plugin site, in dist/
	$(SYSTEM_PYTHON) scripts/make_package.py $(ZIP)

check-package: package $(STAMPS)/tools $(STAMPS)/qgis-venv $(STAMPS)/runtime ## The site's rules and scans, and a run in an empty profile
	rm -rf build/package
	$(SYSTEM_PYTHON) -m zipfile --extract $(ZIP) build/package
	$(TOOLS)/bandit --quiet --recursive --tests $(SITE_CHECKS) build/package
	find build/package -type f -print0 | xargs -0 $(TOOLS)/detect-secrets-hook
	QT_QPA_PLATFORM=offscreen OBJECT_CLASSIFIER_PYTHON=$(CURDIR)/$(RUNTIME_PYTHON) \
	  OBJECT_CLASSIFIER_ZIP=$(CURDIR)/$(ZIP) $(QGIS_PYTHON) -m pytest tests/package $(LIMIT_SKIPS) $(PYTEST_ARGS)

sample: $(STAMPS)/runtime ## Paint the town of "Load a sample" again
	$(RUNTIME_PYTHON) scripts/make_sample.py sample

model: $(STAMPS)/runtime ## Train the sample model again (minutes)
	$(RUNTIME_PYTHON) scripts/train_sample_model.py --work build/training --output sample

clean: ## Delete all that was made
	rm -rf build dist i18n/*.qm

$(STAMPS)/qgis: scripts/install_qgis.sh
	mkdir -p $(@D)
	scripts/install_qgis.sh
	touch $@

$(STAMPS)/postgis: scripts/install_postgis.sh | $(STAMPS)/qgis
	scripts/install_postgis.sh
	touch $@

$(STAMPS)/tools: scripts/requirements-tools.txt | $(STAMPS)/qgis
	$(SYSTEM_PYTHON) -m venv build/tools
	$(TOOLS)/python -m pip install --quiet -r $<
	touch $@

build/screenshots: $(STAMPS)/qgis-venv $(STAMPS)/runtime
	$(MAKE) --no-print-directory test-qgis PYTEST_ARGS='-m window'
	$(MAKE) --no-print-directory check-package PYTEST_ARGS='-m window'
	touch $@  # pictures that are written again do not make their folder newer

$(STAMPS)/qt6: scripts/requirements-qt6.txt | $(STAMPS)/qgis
	$(SYSTEM_PYTHON) -m venv --system-site-packages build/qt6
	build/qt6/bin/python -m pip install --quiet -r $<
	touch $@

# A peer of the benchmarks in an environment of its own, beside the frameworks of build/runtime.
$(STAMPS)/deepforest: benchmarks/requirements-deepforest.txt | $(STAMPS)/runtime
	$(RUNTIME_PYTHON) benchmarks/make_deepforest.py build/deepforest $< || echo "The tables will say that DeepForest is missing."
	touch $@

$(STAMPS)/docs: scripts/requirements-docs.txt | $(STAMPS)/qgis
	$(SYSTEM_PYTHON) -m venv build/docs
	build/docs/bin/python -m pip install --quiet -r $<
	touch $@

$(STAMPS)/qgis-venv: scripts/requirements-qgis.txt | $(STAMPS)/qgis
	$(SYSTEM_PYTHON) -m venv --system-site-packages build/qgis-venv
	$(QGIS_PYTHON) -m pip install --quiet -r $<
	touch $@

# What the plugin pins has changed: the environment that is there is extended.
$(STAMPS)/runtime: scripts/requirements-runtime.txt scripts/make_runtime.sh core/runtime/requirements.py | $(STAMPS)/qgis build/plugins/object_classifier
	scripts/make_runtime.sh build/runtime $(FRAMEWORKS)
	scripts/pip_install.sh $(RUNTIME_PYTHON) -r $<
	touch $@

$(STAMPS)/runtime-training: core/runtime/requirements.py | $(STAMPS)/runtime-base
	scripts/make_runtime.sh build/runtime BASE,PYTORCH,BACKBONE
	touch $@

$(STAMPS)/runtime-base: scripts/make_runtime.sh | $(STAMPS)/qgis build/plugins/object_classifier
	scripts/make_runtime.sh build/runtime BASE
	touch $@

build/plugins/object_classifier:
	mkdir -p $(@D)
	ln -sfn "$(CURDIR)" $@
