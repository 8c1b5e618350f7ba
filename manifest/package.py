"""The Teams app package: a zip with the manifest and its two icons, checked against Microsoft's schema."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from io import BytesIO
from string import Template
from typing import Any
from urllib.parse import urlsplit
from zipfile import ZIP_STORED, ZipFile, ZipInfo

# jsonschema ships no types; its stubs would be one more package for these two names.
from jsonschema import Draft4Validator, Draft6Validator, ValidationError  # type: ignore[import-untyped]
from jsonschema.validators import extend  # type: ignore[import-untyped]

VERSION = "0.1.0"
"""The project's version: Teams offers an update of the app only when it grows."""

ICONS = ("color.png", "outline.png")
GUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")


@dataclass(frozen=True)
class Publisher:
    """Who answers for the app, as Teams shows it at installation; an organisation names its own pages."""

    name: str = "Follow-Up"
    website: str = "https://example.com/follow-up"
    privacy: str = "https://example.com/follow-up/privacy"
    terms: str = "https://example.com/follow-up/terms"


def build(app_id: str, *, name: str = "Follow-Up", publisher: Publisher = Publisher()) -> bytes:
    """The zip to upload in Teams; the same arguments give the same bytes.

    Raises ValueError for an app id that is no GUID, and for a manifest that Microsoft's schema refuses.
    """
    manifest = filled(app_id, name, publisher)
    if found := faults(manifest):
        raise ValueError(f"Teams would refuse this package: {'; '.join(found)}.")
    text = json.dumps(manifest, indent=2, ensure_ascii=False) + "\n"
    return _zipped({"manifest.json": text.encode(), **{icon: _data(icon) for icon in ICONS}})


def filled(app_id: str, name: str, publisher: Publisher) -> dict[str, Any]:
    """The manifest with its placeholders replaced; the bot and the app share one id."""
    if not GUID.fullmatch(app_id):
        raise ValueError(
            f"The app id {app_id!r} is not a GUID; copy the Application (client) ID of the bot's "
            "app registration, like 12345678-90ab-cdef-1234-567890abcdef."
        )
    words = {
        "app_id": app_id.lower(),
        "version": VERSION,
        "name": name,
        "publisher": publisher.name,
        "website": publisher.website,
        "privacy": publisher.privacy,
        "terms": publisher.terms,
        "host": urlsplit(publisher.website).hostname or "",
    }
    manifest: dict[str, Any] = _replaced(json.loads(_data("manifest.json")), words)
    return manifest


def faults(manifest: Mapping[str, Any]) -> list[str]:
    """What Microsoft's schema 1.29 holds against a manifest, a sentence each; empty when it is valid."""
    found = sorted(_validator().iter_errors(manifest), key=lambda error: str(error.json_path))
    return [_sentence(error) for error in found]


def _sentence(error: ValidationError) -> str:
    where = error.json_path.replace("$", "manifest", 1)
    if error.validator in {"maxLength", "maxItems"}:  # the library would quote the whole value
        return f"{where} is longer than {error.validator_value}"
    return f"{where}: {error.message}"


@cache
def _validator() -> Any:
    """Draft 4, as the schema says of itself, and `const`, which it uses though only draft 6 knows it."""
    draft = extend(Draft4Validator, {"const": Draft6Validator.VALIDATORS["const"]})
    return draft(json.loads(_data("MicrosoftTeams.schema.json")))


def _replaced(value: Any, words: Mapping[str, str]) -> Any:
    """Placeholders are replaced after the JSON is read, so that a quote in a name can't break it."""
    match value:
        case str():
            return Template(value).substitute(words)
        case list():
            return [_replaced(item, words) for item in value]
        case dict():
            return {key: _replaced(item, words) for key, item in value.items()}
        case _:
            return value


def _zipped(contents: Mapping[str, bytes]) -> bytes:
    """Stored, not deflated, without the clock or the machine in it: zlib's versions differ in their bytes."""
    out = BytesIO()
    with ZipFile(out, "w", ZIP_STORED) as package:
        for name, content in contents.items():
            package.writestr(_entry(name), content)
    return out.getvalue()


def _entry(name: str) -> ZipInfo:
    entry = ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
    entry.create_system = 3  # Unix, wherever it is built
    entry.external_attr = 0o100644 << 16
    return entry


def _data(name: str) -> bytes:
    return files("manifest").joinpath(name).read_bytes()
