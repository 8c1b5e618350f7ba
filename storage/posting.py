"""Notes that are stored: a meeting with its topics and tasks, each with its owners and first assignments."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncConnection

from domain.fingerprint import Fingerprint
from domain.people import Member, fold
from domain.series import series_of
from domain.space import Place
from domain.summary import Draft, Pasted, Point, Summary, Topic
from domain.task import Change, Owner, Status, What, asked
from storage import assignments, records, statements, terms
from storage.change_source import ChangeSource
from storage.rows import insert_all, insert_row, insert_rows, upsert
from storage.tables import meetings, owners, points, topics, wordings
from storage.tables import tasks as task_table


@dataclass(frozen=True, slots=True, kw_only=True)
class Posting:
    """Notes to be stored: what was read, and who each task's names mean.

    `is_blind` when nobody could be matched, because Teams never told who is in the conversation.
    """

    place: Place
    deed: ChangeSource
    summary: Summary
    fingerprint: Fingerprint
    pasted: Pasted
    owners: tuple[tuple[Owner, ...], ...]
    mentions: tuple[Member, ...] = ()
    is_blind: bool = False
    words: tuple[str, ...] = ()
    """The prints of the messages it was pasted in, by which it is known again."""


def kept_mentions(mentions: Iterable[Member]) -> list[list[str]]:
    """As JSON: how the notes name somebody, and who that is in Teams."""
    return [[member.name, member.teams_id] for member in mentions]


def prints(found: Fingerprint) -> dict[str, str]:
    """A fingerprint's columns."""
    return {"fingerprint": found.whole, "topics_print": found.topics, "tasks_print": found.tasks}


async def remember(db: AsyncConnection, space_id: int, meeting_id: int, words: Sequence[str]) -> None:
    """Know a meeting again by these words; who else had them has them no longer."""
    new = tuple(dict.fromkeys(words))
    rows = [{"space_id": space_id, "words_print": each, "meeting_id": meeting_id} for each in new]
    await upsert(db, wordings, rows, key=("space_id", "words_print"), over=("meeting_id",))


async def insert(db: AsyncConnection, space_id: int, posting: Posting) -> int:
    summary, deed = posting.summary, posting.deed
    meeting_id = await insert_row(
        db,
        meetings,
        space_id=space_id,
        poster_id=deed.by.id,
        conversation_id=posting.place.conversation_id,
        source=deed.source,
        **prints(posting.fingerprint),
        title=summary.title,
        folded=fold(summary.title),
        series=series_of(summary.title),
        held_on=summary.held_on,
        held_on_source=summary.held_on_source,
        language=summary.language,
        posted_at=deed.at,
        text_since=deed.at,
        pasted_text=posting.pasted.text,
        pasted_html=posting.pasted.html,
        mentions=kept_mentions(posting.mentions),
        not_understood=list(summary.not_understood),
        is_held=False,
        lead_check_at=deed.at,
    )
    await insert_topics(db, meeting_id, summary.topics)
    await statements.insert(db, meeting_id, summary.statements)
    await insert_tasks(db, meeting_id, posting, range(len(summary.tasks)))
    await remember(db, space_id, meeting_id, posting.words)
    await learn(db, posting)
    await assignments.look_around(db, space_id, deed.at)
    return meeting_id


async def learn(db: AsyncConnection, posting: Posting) -> None:
    """What notes say is found by near spellings, too."""
    said = posting.summary
    told = (fold(f"{each.title} {each.summary}") for each in said.topics)
    points = (fold(f"{point.title} {point.text}") for each in said.topics for point in each.points)
    named = (str(records.words(d, who)["owner_words"]) for d, who in zip(said.tasks, posting.owners, strict=True))
    stated = map(statements.folded, said.statements)
    await terms.learn(db, [*told, *points, *stated, *map(records.folded, said.tasks), *named])


async def insert_topics(db: AsyncConnection, meeting_id: int, said: Sequence[Topic]) -> None:
    rows = [_topic(meeting_id, position, topic) for position, topic in enumerate(said, 1)]
    ids = await insert_rows(db, topics, rows)
    told = ((topic_id, n, p) for topic_id, topic in zip(ids, said, strict=True) for n, p in enumerate(topic.points, 1))
    await insert_all(db, points, [_point(*each) for each in told])


def _topic(meeting_id: int, position: int, topic: Topic) -> dict[str, object]:
    folded = fold(f"{topic.title} {topic.summary}")
    values = {"position": position, "title": topic.title, "summary": topic.summary, "folded": folded}
    return {"meeting_id": meeting_id, **values}


def _point(topic_id: int, position: int, point: Point) -> dict[str, object]:
    folded = fold(f"{point.title} {point.text}")
    values = {"position": position, "title": point.title, "text": point.text, "folded": folded}
    return {"topic_id": topic_id, **values}


async def insert_tasks(db: AsyncConnection, meeting_id: int, posting: Posting, positions: Sequence[int]) -> None:
    """The tasks at these positions of the notes, with their owners, history and first asks."""
    drafts = [posting.summary.tasks[position] for position in positions]
    who = [posting.owners[position] for position in positions]
    each = zip(positions, drafts, who, strict=True)
    rows = [{"meeting_id": meeting_id, **task_row(n + 1, draft, named)} for n, draft, named in each]
    numbers = await insert_rows(db, task_table, rows)
    created = [(n, Change(What.CREATED, None, d.title or d.description)) for n, d in zip(numbers, drafts, strict=True)]
    await records.record(db, created, posting.deed)
    named = [(number, posting.owners[position]) for number, position in zip(numbers, positions, strict=True)]
    await insert_all(db, owners, [row for number, who in named for row in owner_rows(number, who)])
    await assignments.begin(db, [(number, asked(who, posting.deed.by)) for number, who in named], posting.deed.at)


def task_row(position: int, draft: Draft, named: Sequence[Owner]) -> dict[str, object]:
    """What a draft puts into a task's row, its meeting apart."""
    return {
        "position": position,
        "title": draft.title,
        "description": draft.description,
        "topic": draft.topic,
        "status": Status.DONE if draft.done else Status.OPEN,
        "is_ongoing": False,
        **records.due_row(draft.due),
        "lines": list(draft.lines),
        "rule": draft.rule,
        **records.words(draft, named),
    }


def owner_rows(number: int, named: tuple[Owner, ...]) -> list[dict[str, object]]:
    """A row for each name of a task."""
    return [
        {"task_id": number, "position": position, **records.owner_row(owner)} for position, owner in enumerate(named, 1)
    ]
