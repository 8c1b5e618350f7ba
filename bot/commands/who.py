"""Who an administrator means by a name."""

import sys
from collections.abc import Sequence

from storage import Called

FAILED = 1


def not_one(said: str, found: Sequence[Called]) -> int:
    """Say that it is nobody, or several, each with a number to name them by."""
    if not found:
        sys.stderr.write(f"followup: nobody is called {said!r}; give a name, a number, an id or an e-mail address.\n")
        return FAILED
    sys.stderr.write(f"followup: {said!r} can be {len(found)} people; name one by the number before them:\n")
    sys.stderr.writelines(f"  {each.person.id}  {described(each)}\n" for each in found)
    return FAILED


def described(one: Called) -> str:
    many = f"{one.conversations} conversation{'' if one.conversations == 1 else 's'}"
    return ", ".join(filter(None, (one.person.name, one.email, many)))
