"""JSON that anybody may have written: how it is read, and values picked out of it."""

import json
import re
from collections.abc import Iterable
from typing import NoReturn

Json = dict[str, object]
DEEPEST = 64  # levels; a large card has about twenty
UNSTORABLE = re.compile("[\x00\ud800-\udfff]")  # PostgreSQL keeps no U+0000, and half an emoji can't be sent on


def at(value: object, *path: str) -> object:
    """What stands at a path; None when anything on the way is missing or no object."""
    for name in path:
        if not isinstance(value, dict):
            return None
        value = value.get(name)
    return value


def text(value: object, *path: str) -> str:
    """The string at a path, else ""."""
    found = at(value, *path)
    return found if isinstance(found, str) else ""


def record(value: object, *path: str) -> Json:
    """The object at a path, else an empty one."""
    found = at(value, *path)
    return found if isinstance(found, dict) else {}


def records(value: object, *path: str) -> list[Json]:
    """The objects of the list at a path."""
    found = at(value, *path)
    return [item for item in found if isinstance(item, dict)] if isinstance(found, list) else []


def parsed(written: str) -> object:
    """JSON that anybody may have written, in time linear in its length. Raises ValueError."""
    try:
        value = json.loads(written, parse_constant=_no_number)
    except RecursionError:
        raise ValueError("nested too deeply") from None
    if _is_deep(value):
        raise ValueError("nested too deeply")
    may_need_it = "\\u0000" in written or "\\ud" in written.lower()
    return _storable(value) if may_need_it else value


def _no_number(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


def _is_deep(value: object) -> bool:
    level = [value]
    for _ in range(DEEPEST):
        level = [inner for outer in level for inner in _children(outer)]
        if not level:
            return False
    return True


def _children(value: object) -> Iterable[object]:
    if isinstance(value, dict):
        return value.values()
    return value if isinstance(value, list) else ()


def _storable(value: object) -> object:
    if isinstance(value, str):
        return UNSTORABLE.sub("", value)
    if isinstance(value, dict):
        return {_storable(name): _storable(inner) for name, inner in value.items()}
    return [_storable(inner) for inner in value] if isinstance(value, list) else value
