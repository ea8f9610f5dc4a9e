"""What every test needs: property tests that do not fail because the machine is busy, nor differ from run to run.

`pytest --hypothesis-profile=explore` looks further: other examples in each run, and twenty times as many.
"""

from __future__ import annotations

from hypothesis import settings

# Benches measure time, these tests measure what is right; a run that fails here must fail everywhere.
settings.register_profile("twistbreak", deadline=None, derandomize=True)
settings.register_profile("explore", deadline=None, max_examples=2000, print_blob=True)
settings.load_profile("twistbreak")
