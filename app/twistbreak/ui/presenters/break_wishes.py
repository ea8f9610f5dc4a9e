"""What the user asks for in the break window, and what becomes of the break. No Qt, and no clock of its own."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import assert_never

from twistbreak.core.coach import guide, session
from twistbreak.core.engine import progress
from twistbreak.core.routines.routine import Routine
from twistbreak.ui.presenters import break_pages
from twistbreak.ui.presenters.break_stage import Done, Flow, Hurts, Paused, Ready, at, over, paused, started
from twistbreak.ui.presenters.break_view import Felt, Intent, OtherTwist, Wish


def wished(flow: Flow, wish: Wish, routine: Routine | None, now: timedelta) -> Flow:  # noqa: PLR0911 -- one line for each wish
    """Do what the user asks for, where it makes sense on this page.

    Args:
        flow: The break, looked at just now.
        wish: What is asked for.
        routine: The twist that `OtherTwist` names.
        now: Uptime.
    """
    match wish:
        case Felt(feeling=feeling):
            return over(flow, feeling) if isinstance(flow.stage, Done) else flow
        case OtherTwist():
            return flow if routine is None else _changed(flow, routine, now)
        case Intent.LEAVE:
            return over(flow)
        case Intent.START | Intent.RESUME:
            return started(flow, now) if isinstance(flow.stage, Ready | Paused) else flow
        case Intent.SHORTER:
            return _shortened(flow, now)
        case Intent.AS_BEFORE:
            return _as_before(flow)
        case Intent.NOT_HURT:
            return paused(flow, break_pages.PAUSED_BY_USER) if isinstance(flow.stage, Hurts) else flow
        case Intent.HURTS:
            return replace(flow, session=session.pause(flow.session), stage=Hurts())
        case Intent.PAUSE | Intent.BACK | Intent.NEXT | Intent.SKIP_SIDE:
            return _stepped(flow, wish, now) if flow.is_moving else flow
        case _:
            assert_never(wish)


def _stepped(flow: Flow, wish: Intent, now: timedelta) -> Flow:
    if wish is Intent.PAUSE:
        return paused(flow, break_pages.PAUSED_BY_USER)
    step = {Intent.BACK: session.back, Intent.NEXT: session.forward, Intent.SKIP_SIDE: session.skip_side}[wish]
    return at(replace(flow, session=step(flow.session)), now)


def _changed(flow: Flow, routine: Routine, now: timedelta) -> Flow:
    """Another twist begins with its own first page, cautions and all."""
    if not isinstance(flow.stage, Ready) and not flow.is_moving:
        return flow
    plan = guide.plan(routine, flow.session.plan.dose, flow.offer.first_side, flow.preferences.breathing)
    lead = flow.preferences.lead_in
    begun = session.replace(flow.session, plan)
    return replace(
        flow, routine=routine, session=begun, stage=Ready(now + lead, lead), level=0, as_before=False
    )  # fmt: skip


def _as_before(flow: Flow) -> Flow:
    """Take the last step of growth back, before it begins."""
    if not isinstance(flow.stage, Ready) or not flow.level or flow.as_before:
        return flow
    level, before = flow.level - 1, flow.session.plan
    plan = guide.plan(progress.grown(flow.routine, before.dose, level), before.dose, before.sides[0], before.breathing)
    return replace(flow, session=session.begin(plan), level=level, as_before=True)


def _shortened(flow: Flow, now: timedelta) -> Flow:
    dose = flow.session.plan.dose.shorter
    if dose is None or not (flow.is_moving or isinstance(flow.stage, Ready)):
        return flow
    before = flow.session.plan
    shorter = guide.plan(flow.routine, dose, before.sides[0], before.breathing)
    return at(replace(flow, session=session.shorten(flow.session, shorter)), now)
