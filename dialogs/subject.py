"""Which task a question is about: by number, by words of its title, or the only one there is."""

from collections.abc import Sequence

from dialogs.answer import Answer, Item, ListKind, NotFound, WhichOne
from dialogs.rights import allowed, open_for, referred, refused_here
from dialogs.turn import Turn
from dialogs.wording import called
from domain import asking
from domain.command import Ask, Subject, Topic
from domain.filters import Wanted
from domain.people import fold
from domain.reply import Reference, in_titles
from domain.rights import Act
from domain.task import Task
from storage import NewListing

MOST_MEANT = 5  # tasks among which somebody is asked to choose
MOST_NUMBERS = 8  # of one question


async def about_one(turn: Turn, asked: Ask) -> Task | Answer:
    """The task that is meant, or the answer where it is none, or not one."""
    words, references = words_of(asked.about), asked.about.references
    if words and (found := await matching(turn, words)):
        return await _one_of(turn, asked.topic, found)
    if references:
        return await _numbered(turn, asked.topic, references)
    is_of_another = words and asked.topic is not Topic.WHY_ME
    return NotFound(words) if is_of_another else await _only(turn, asked.topic)


async def told_which(turn: Turn, references: tuple[Reference, ...]) -> Ask | None:
    """Numbers alone, after we asked which one a question is about: that question; None where none waits."""
    shown = await turn.store.lists.newest(turn.chat, turn.sender)
    topic = asking.topic(shown.asked) if shown else None
    return Ask(topic, Subject(references=references)) if topic else None


def words_of(about: Subject) -> str:
    """What it is called, where that is more than numbers: figures may belong to it ("windows 365")."""
    return " ".join([about.words, *map(str, about.references)]) if about.words else ""


async def matching(turn: Turn, words: str) -> tuple[Task, ...]:
    """The tasks that words mean: the sender's own open ones before others, open ones before closed."""
    return await matching_all(turn, words) or await _partly(turn, words)


async def matching_all(turn: Turn, words: str) -> tuple[Task, ...]:
    """The same, where each of the words has to be one of theirs."""
    return await called(turn.store, words, await open_for(turn, Act.SEE)) or await of_anybody(turn, words)


async def of_anybody(turn: Turn, words: str) -> tuple[Task, ...]:
    """The tasks that hold these words, as far as the sender may see them here: open ones, else closed ones."""
    if await refused_here(turn, Act.SEE):
        return ()
    tasks = (await turn.store.about(turn.place, turn.sender, Wanted(fold(words)))).tasks
    still_open = tuple(task for task in tasks if not task.status.closed)
    return still_open or tasks or await _nearly(turn, words)


async def _partly(turn: Turn, words: str) -> tuple[Task, ...]:
    """Of "the budget sheet from last year" the words that name something."""
    own = await open_for(turn, Act.SEE)
    here = [] if await refused_here(turn, Act.SEE) else await turn.store.open_here(turn.place, turn.sender)
    telling = in_titles(words, [task.title for task in (*own, *here)])
    if not telling or telling == words:
        return ()
    return await called(turn.store, telling, own) or await called(turn.store, telling, here)


async def item(turn: Turn, task: Task) -> Item:
    """A task as it is told of here."""
    return (await items(turn, (task,)))[0]


async def items(turn: Turn, tasks: Sequence[Task]) -> tuple[Item, ...]:
    """In their own chat with the sender's numbers, elsewhere with the tasks' own."""
    shown = await turn.store.lists.numbered(turn.sender, tasks) if turn.is_personal else [(None, t) for t in tasks]
    return tuple(Item(number, task) for number, task in shown)


async def _nearly(turn: Turn, words: str) -> tuple[Task, ...]:
    """Misspelt ones."""
    return await called(turn.store, words, await turn.store.open_here(turn.place, turn.sender))


async def _numbered(turn: Turn, topic: Topic, references: Sequence[Reference]) -> Task | Answer:
    found = [await referred(turn, reference, Act.SEE) for reference in references[:MOST_NUMBERS]]
    tasks = tuple(dict.fromkeys(each for each in found if isinstance(each, Task)))
    return await _one_of(turn, topic, tasks) if tasks else found[0]


async def _only(turn: Turn, topic: Topic) -> Task | Answer:
    """What stood alone before them last, else the only one that is open."""
    shown = await turn.store.lists.newest(turn.chat, turn.sender)
    seen = await allowed(turn, Act.SEE, [task for _, task in shown.items]) if shown else ()
    if len(seen) == 1 and not seen[0].status.closed:
        return seen[0]
    tasks = await open_for(turn, Act.SEE)
    return await _one_of(turn, topic, tasks) if tasks else NotFound()


async def _one_of(turn: Turn, topic: Topic, tasks: Sequence[Task]) -> Task | Answer:
    """That, or which of them; the question is remembered with its list."""
    if len(tasks) == 1:
        return tasks[0]
    new = NewListing(
        space_id=turn.chat,
        reader=turn.sender,
        kind=ListKind.QUESTION,
        tasks=tasks[:MOST_MEANT],
        made_at=turn.at,
        asked=asking.of_topic(topic),
        beyond=max(len(tasks) - MOST_MEANT, 0),
    )
    listed = await turn.store.lists.add(new)
    shown = tuple(Item(number, task) for number, task in listed.items)
    return WhichOne(topic, shown, max(len(tasks) - MOST_MEANT, 0))
