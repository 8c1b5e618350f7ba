"""Who we are, said once where the app is added."""

from dialogs.answer import Answer, Silence, Welcome
from dialogs.desk import Desk, heard_of, receive, source_of
from dialogs.incoming import Incoming
from dialogs.language import with_languages
from domain.space import SpaceKind


async def welcome(desk: Desk, incoming: Incoming) -> Answer:
    """Teams tells of one installation by several events, and of 200 members in one: a single welcome answers them."""
    received = await receive(desk, incoming, heard_of(incoming))
    if received is None:
        return Silence()
    _, first = received
    is_new = await desk.store.settings.welcome(incoming.place, source_of(first, first.id))
    answer = Welcome(incoming.place.kind is not SpaceKind.PERSONAL) if is_new else Silence()
    return with_languages(first, answer)
