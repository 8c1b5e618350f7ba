"""The files of a message, as Teams announces them in a personal chat."""

from bot.teams.raw import Json, records, text
from dialogs.incoming import SharedFile

FILE = "application/vnd.microsoft.teams.file.download.info"
MOST_FILES = 10  # that one message can carry in Teams


def shared(raw: Json) -> tuple[SharedFile, ...]:
    """What was attached from a device or from OneDrive; pictures pasted into the text aren't files."""
    found = [a for a in records(raw, "attachments") if text(a, "contentType").lower() == FILE]
    return tuple(_file(attached) for attached in found[:MOST_FILES])


def _file(attached: Json) -> SharedFile:
    name = text(attached, "name")
    kind = text(attached, "content", "fileType") or name.rpartition(".")[2]
    return SharedFile(name, kind.lower().removeprefix("."), text(attached, "content", "downloadUrl"))
