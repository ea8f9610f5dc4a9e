"""The texts in English: what is counted has plurals, no sentence is made of pieces, one word has one meaning."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from twistbreak import resources
from twistbreak.core.settings.model import ValueKind
from twistbreak.core.settings.wording import counted
from twistbreak.services.settings_file import read_schema

APP = Path(resources.__file__).parent
PLACE = re.compile(r"\{(\w+)\}")
SCHEMA = read_schema(resources.config() / "settings.toml")

UNCOUNTED = {
    "how many of how many": (
        "History: new rows: {new} of {rows}; they will be added, and what is here stays.",
        "Questions answered: {done} of {all}.",
        "Side {number} of {sides}",
        "Side {number} of {sides} · round {round} of {rounds}",
        "Side {number} of {sides}. {sentence}",
        "Step {step} of {steps}",
        "Twists: {i} of {total}",
        "ways to see calls and full screens that work: {working} of {all}",
        "{done} of {total}",
        "{name}, {i} of {total}",
        "{now} of {total}",
        "{side}: {done} of {total} done",
    ),
    "beside what it counts": (
        "Files: {count}; {size}",
        "Rows: {count}, the first on {day}; {size}",
        "Rows: {count}; {size}",
        "Your own answers after a twist: easier {easier}, the same {same}, stiffer {stiffer}, it hurts {hurts}.",
        "a list of lines of text in quotes (lines: at most {most}; characters in each: at most {longest})",
        "{counted}: the source of “{name}” gives {low} to {high}.",
        (
            "{counted}: {amounts}. The source of “{name}” gives {low} to {high}. Go beyond that only if somebody who "
            "knows your back has prescribed it."
        ),
        "{day}: {full} in full, {part} in part; natural breaks: {natural}",
        (
            "{n} files could not be deleted, the first of them {path} ({reason}). Delete them by hand. Files that were "
            "deleted: {gone}."
        ),
        "{n} twists. Days with a twist: {days}.",
        "{week}: easier {easier}, the same {same}, stiffer {stiffer}, it hurts {hurts}",
    ),
    "the second number of two; its noun stands with the first": (
        "{n} breaths a hold, {more} more than at first",
        "{n} seconds a hold, {more} more than at first",
        "{n} swings a side, {more} more than at first",
        "{n} twists in all; the most, {most}, on {day}.",
    ),
    "before the sign of a unit": (
        "It is larger than {mib} MiB; no backup of Twist Break is.",
        "The file is too large; less than {kib} KiB is enough.",
        "would be hurried: {n} breaths need at least {seconds} s.",
        "{hours} h",
        "{hours} h {minutes} min",
        "{hours} h {minutes} min {seconds} s",
        "{minutes} min",
        "{minutes} min {seconds} s",
        "{n} breaths in at most {seconds} s on each side",
        "{seconds} s",
        "{seconds} s of walking",
        "{seconds} s on each side",
        "{size} GB",
        "{size} MB",
        "{size} kB",
    ),
    "a place in an order": (
        "{file}, line {line}, {key}: {text}",
        "{file}, line {line}: {text}",
        "{number}. {part}: {sentence}",
    ),
    "a bound, or a number alone": (
        "a list of {n} numbers from {low} to {high}",
        "a number from {low} to {high}",
        "a whole number from {low} to {high}",
        'it must be a duration such as "{example}", from {low} to {high}',
        "it must be a whole number from {low} to {high}",
        "two numbers from {low} to {high}, the smaller first, such as {example}",
        "{least} or more",
        "{least} to {most}",
        "{number}",
        "{value}",
    ),
}
"""Texts with a number that is not `n`, by the reason why no noun follows it."""

ALIKE = (
    "And {n} more.",
    "Snoozed for {by}; {n} more in a row.",
    "it has too few entries; it needs at least {n}",
    "{n}%",
    (  # one twist is told otherwise
        "About {n} twists in {hours} at the desk, the first at {first}, the last at {last}. You sit for at most "
        "{longest} in one go."
    ),
)
"""Texts that English says alike of one and of many."""

FOLLOWED_BY_A_VERB = re.compile(r"\} (?:is|was|has|does|belongs|starts|tells|says|rests|rules|comes|fits|as|longest)\b")
"""Words with an s at their end that are no plurals."""

JOINED = {
    "one after the other, with the comma, space or stop of the language": (
        "{some} {others}",
        "{some}, {others}",
        "{some}. {others}",
        "{first}. {second}",
        "{first} {second}",
        "{head}. {calm}",
        "{name}. {length}.",
        "{text}. {detail}",
        "{text} ({length}). {detail}",
        "{title}. {help}",
        "{title}. {step}",
        "{title}. {when}.",
    ),
    "a name or time, and what belongs to it": (
        "{action}: {title}",
        "{at}: {what}",
        "{dose}: {what}",
        "{file}, {key}: {text}",
        "{file}: {text}",
        "{number}. {part}: {sentence}",
        "{reason} ({evidence})",
        "{text} ({length})",
        "{time}: {twist}",
        "{title}: {lines}",
        "{title} – {when}",  # noqa: RUF001 -- a dash, as in the text
        "{what} ({why}), {length}",
        "{where}: {what}",
        "{words} ({keys})",
    ),
    "facts beside each other": (
        "{day}, {at}",
        "{length} · {purpose}",
        "{month} {year}",
        "{name} · {place}",
        "{name} · {place} · {whom}",
        "{place} · {length}",
        "{value} {caption}",
        "{what}, {length}",
    ),
    "from, to": ("{first}, {second}", "{first}-{last}"),
    "one value": (
        "-{length}",
        "{at}",
        "{condition}",
        "{length}",
        "{name}",
        "{number}",
        "{n}%",
        "{only}",
        "{reason}",
        "{source}",
        "{value}",
        "“{note}”",
    ),
}
"""Texts without a word of their own, by what they do with what they are given."""

SAID_WITHIN = {
    "is missing; it should be {right}.": "what is right is named, not told: “a number from 1 to 10”",
    "is {found}, but should be {right}.": "likewise",
    "{head}. {calm} The window closes by itself.": "whole sentences",
    "{text} Waited {typing} for a pause in the typing.": "whole sentences",
}
"""Texts that take another text in and do not set it apart, and why that is right."""

CLAUSES = {
    "calm", "detail", "expected", "found", "help", "lines", "problem", "reason", "right", "sentence", "text", "verdict",
    "what", "why",
}  # fmt: skip
"""Places for what is itself a sentence, or the half of one."""
SET_APART = re.compile(r"(?:^|[:;.,(“·] ?)\{place\}(?:$|[.,;:)”]| [(·])")

SAME_MEANING = {
    "Breaths", "Copy…", "Day", "Esc", "Next", "Remove", "Seconds", "Skip", "Steps", "Stopped", "Twist", "Week",
}  # fmt: skip
"""Single words that one context has in two places of the code, meaning the same in both."""


@dataclass(frozen=True, slots=True)
class Told:
    """A text in the code."""

    context: str
    source: str
    arguments: frozenset[str]
    uncounted: frozenset[str]
    where: str


@cache
def told() -> tuple[Told, ...]:
    """Every text in the code."""
    return tuple(text for path in sorted(APP.rglob("*.py")) for text in texts_of(path))


def texts_of(path: Path) -> Iterator[Told]:
    """The texts of a module. A number is known by `Uncounted`, here or where the module names or makes it."""
    tree = ast.parse(path.read_text("utf-8"))
    makers = {"Uncounted"} | {
        made.name
        for made in ast.walk(tree)
        if isinstance(made, ast.FunctionDef) and made.returns and "Uncounted" in ast.unparse(made.returns)
    }
    named = {
        name.id
        for assigned in ast.walk(tree)
        if isinstance(assigned, ast.Assign)
        and calls(assigned.value, makers)
        and not calls(assigned.value, {"translate"})
        for target in assigned.targets
        for name in ast.walk(target)
        if isinstance(name, ast.Name)
    }
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and called(call) == "translate":
            words = [word.value for word in call.args if isinstance(word, ast.Constant)]
            if len(words) == 2:  # context and English; else they are given by name
                given = {keyword.arg: keyword.value for keyword in call.keywords if keyword.arg}
                numbers = {
                    name
                    for name, value in given.items()
                    if (isinstance(value, ast.Name) and value.id in named)
                    or (calls(value, makers) and not calls(value, {"translate"}))
                }
                where = f"{path.relative_to(APP)}:{call.lineno}"
                yield Told(str(words[0]), str(words[1]), frozenset(given), frozenset(numbers - {"n"}), where)


def calls(node: ast.AST, names: set[str]) -> bool:
    """Whether one of these is called somewhere in it."""
    return any(isinstance(each, ast.Call) and called(each) in names for each in ast.walk(node))


def called(call: ast.Call) -> str:
    """The name of what is called."""
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def flat(groups: dict[str, tuple[str, ...]]) -> set[str]:
    """The texts of a table above."""
    return {source for sources in groups.values() for source in sources}


def test_a_number_that_is_not_counted_is_known_with_its_reason() -> None:
    patterns = {"{size} GB", "{size} MB", "{size} kB"}  # made elsewhere, said with a number
    assert {text.source for text in told() if text.uncounted} | patterns == flat(UNCOUNTED)


def test_no_plural_noun_follows_a_number_without_plural_forms() -> None:
    followed = re.compile(r"\{(\w+)\} (?:[a-z]+ )?[a-z]{3,}s\b")
    assert [
        (text.where, text.source)
        for text in told()
        if (found := followed.search(FOLLOWED_BY_A_VERB.sub("", text.source))) and found[1] != "n"
    ] == []


def test_english_too_has_a_form_for_one() -> None:
    counting = {text.source: text for text in told() if "n" in text.arguments}
    assert {source for source, text in counting.items() if "one" not in text.arguments} == set(ALIKE)


def test_the_unit_of_every_number_is_counted() -> None:
    for setting in SCHEMA:
        if setting.kind in {ValueKind.INT, ValueKind.PERCENT}:
            assert "{n}" in counted(setting, 2).source, setting.key


def test_a_text_without_words_only_puts_things_beside_each_other() -> None:
    letters = re.compile(r"[^\W_]")
    assert {text.source for text in told() if not letters.search(PLACE.sub("", text.source))} == flat(JOINED)


def test_what_is_said_within_a_sentence_is_set_apart() -> None:
    woven = {
        text.source
        for text in told()
        for place in CLAUSES & set(PLACE.findall(text.source)) - text.uncounted
        if not SET_APART.search(text.source.replace(f"{{{place}}}", "{place}"))
        and not re.search(r"right \{right\}|\{calm\} of calm", text.source)  # a duration
    }
    assert woven == set(SAID_WITHIN)


def test_what_has_been_said_is_not_sewn_together() -> None:
    may = {
        "ui/history/saving.py",  # kinds of files, as Qt wants them
        "ui/why_window.py",  # lines with their times, to be copied
        "ui/widgets/break_menu.py",  # an entry and its key, as Qt wants them
    }
    sewn = {
        str(path.relative_to(APP))
        for path in APP.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if (isinstance(node, ast.JoinedStr) and calls(node, {"say"}))
        or (isinstance(node, ast.Call) and called(node) == "join" and calls(node, {"say"}) and not on_lines(node))
    }
    assert sewn == may


def on_lines(joined: ast.Call) -> bool:
    """Whether something is joined line by line."""
    return isinstance(joined.func, ast.Attribute) and ast.unparse(joined.func.value) == repr("\n")


def test_each_choice_of_a_setting_is_translated_for_that_setting() -> None:
    for setting in SCHEMA:
        for choice in setting.choices:
            assert choice.title.context == f"Settings {setting.key}"


def test_a_word_that_stands_in_two_places_means_the_same() -> None:
    places: dict[tuple[str, str], set[str]] = {}
    for text in told():
        if re.fullmatch(r"\w+…?", text.source):
            places.setdefault((text.context, text.source), set()).add(text.where)
    assert {word for (_, word), where in places.items() if len(where) > 1} == SAME_MEANING
