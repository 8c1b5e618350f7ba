"""Picking values out of JSON that anybody may have written."""

Json = dict[str, object]


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
