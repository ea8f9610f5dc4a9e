# The two commands are `make run` and `make test`; both make their own .venv and install what they need.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help run demo test soak package-test lint format bench screenshots pictures contact-sheet dist bundle deb deb-test appimage icons translations lock clean

python := .venv/bin/python
offscreen := QT_QPA_PLATFORM=offscreen

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' Makefile

run: ## Start the program; without a screen, show one break on a virtual one. ARGS="--demo" passes arguments
	@packaging/bootstrap.sh run
	@packaging/run.sh $(ARGS)

demo: ## Go through one break on a virtual display and leave screenshots in build/demo/
	@packaging/bootstrap.sh run
	@$(python) packaging/demo.py

test: ## Check style, types and layers, then run the tests. ARGS="-k tray" passes arguments to pytest
	@packaging/bootstrap.sh dev
	@$(MAKE) --no-print-directory lint
	@$(offscreen) $(python) -m pytest --numprocesses auto $(ARGS)

soak: ## Live through a thousand breaks in simulated time, and see that nothing is left of them
	@packaging/bootstrap.sh dev
	@$(offscreen) $(python) -m pytest -s -m soak tests/soak $(ARGS)

lint: ## Check style, types and layers only
	$(python) -m ruff check
	$(python) -m ruff format --check
	$(python) -m basedpyright
	.venv/bin/lint-imports

format: ## Put every file into the one layout
	$(python) -m ruff format
	$(python) -m ruff check --fix

bench: ## Measure start, memory and cost at rest against bare Qt in one run, and print the table
	@packaging/bootstrap.sh dev
	@$(python) tests/bench/run.py $(ARGS)

screenshots: ## Draw every window, light and dark, into build/screenshots/
	@packaging/bootstrap.sh dev
	@$(offscreen) PYTHONPATH=tests $(python) tests/support/screenshots.py build/screenshots
	@$(offscreen) PYTHONPATH=tests $(python) tests/support/break_screenshots.py build/screenshots/break
	@$(offscreen) PYTHONPATH=tests $(python) tests/support/settings_screenshots.py build/screenshots/settings
	@$(offscreen) PYTHONPATH=tests $(python) tests/support/gallery_screenshots.py build/screenshots/gallery
	@$(offscreen) PYTHONPATH=tests $(python) tests/support/history_screenshots.py build/screenshots/history
	@$(offscreen) PYTHONPATH=tests $(python) tests/support/welcome_screenshots.py build/screenshots/welcome
	@$(offscreen) PYTHONPATH=tests $(python) tests/support/editor_screenshots.py build/screenshots/editor
	@$(offscreen) PYTHONPATH=tests $(python) tests/support/data_screenshots.py build/screenshots/data
	@$(offscreen) PYTHONPATH=tests $(python) tests/support/pseudo_language.py build/screenshots/pseudo

pictures: screenshots ## Renew the pictures of the README from the screenshots (needs ImageMagick)
	@packaging/pictures.sh

contact-sheet: ## Draw every routine, segment and side of the figure into build/contact-sheet/
	@packaging/bootstrap.sh dev
	@$(offscreen) PYTHONPATH=tests $(python) tests/support/contact_sheet.py $(ARGS)

dist: ## Make wheel and source archive in dist/
	@packaging/bootstrap.sh bundle
	@$(python) -m hatchling build -d dist

bundle: ## Make the program with everything it needs in one folder, build/bundle/twistbreak/
	@packaging/bootstrap.sh bundle
	@packaging/bundle/build.sh

deb: bundle ## Make a Debian package of the bundle in dist/
	@packaging/debian/build_deb.sh

deb-test: ## Install, use and remove that package in a clean Debian made for it (needs root). ARGS=trixie: in that one
	@$(python) packaging/debian/test_deb.py $(ARGS)

appimage: bundle ## Make an AppImage of the bundle in dist/ (needs appimagetool; not yet run)
	@packaging/appimage/build.sh

package-test: ## Test what users install: wheel and source archive in clean environments, and the bundle
	@packaging/bootstrap.sh dev
	@packaging/bootstrap.sh bundle
	@$(offscreen) $(python) -m pytest -m package tests/packaging $(ARGS)

icons: ## Draw the program's icons anew into assets/icons/
	@packaging/bootstrap.sh run
	@$(offscreen) $(python) packaging/make_icons.py

translations: ## Bring the files for translators up to date, and compile what they wrote
	@packaging/bootstrap.sh dev
	@$(python) packaging/translations.py extract
	@$(python) packaging/translations.py compile

lock: ## Work out the pinned packages anew (needs uv)
	packaging/lock.sh

clean: ## Remove .venv and everything that was built
	rm -rf .venv build dist .pytest_cache .ruff_cache .hypothesis .import_linter_cache
	find app tests packaging -name __pycache__ -type d -prune -exec rm -rf {} +
