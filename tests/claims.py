"""What a worker of the sender does before it sends."""

from domain.people import Person
from storage import Claim, Store, When


async def claim(store: Store, person: Person, when: When) -> Claim | None:
    """Look, and take the right to send what is owed; None when there is nothing to send."""
    (seen,) = await store.digests.look([person], when)
    claimed = await store.digests.claim([seen], when)
    return claimed[0] if claimed else None
