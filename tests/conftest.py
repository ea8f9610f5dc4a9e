"""What every test needs: property tests that do not fail because the machine is busy."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("twistbreak", deadline=None)  # benches measure time; these tests measure what is right
settings.load_profile("twistbreak")
