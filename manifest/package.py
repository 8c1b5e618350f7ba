"""The Teams app package: a zip with manifest, translations and two icons, checked against Microsoft's schemas."""

import json
from collections.abc import Mapping
from io import BytesIO
from string import Template
from typing import Any
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from manifest.contents import content
from manifest.identity import Identity
from manifest.schemas import faults, faults_of_translation

ICONS = ("color.png", "outline.png")
TRANSLATIONS = ("languages/nl.json", "languages/fr.json", "languages/de.json")


def build(identity: Identity) -> bytes:
    """The zip to upload in Teams; the same identity gives the same bytes.

    Raises ValueError, in one sentence, for what Teams would refuse.
    """
    manifest = filled("manifest.json", identity)
    translations = {name: filled(name, identity) for name in TRANSLATIONS}
    found = list(identity.faults()) + faults(manifest)
    found += [fault for translation in translations.values() for fault in faults_of_translation(translation)]
    if found:
        raise ValueError(f"Teams would refuse this package: {'; '.join(found)}.")
    texts = {name: _written(value) for name, value in {"manifest.json": manifest, **translations}.items()}
    return _zipped({**texts, **{icon: content(icon) for icon in ICONS}})


def filled(name: str, identity: Identity) -> dict[str, Any]:
    """One of the package's texts with its placeholders replaced."""
    words = {field: getattr(identity, field) for field in identity.__dataclass_fields__}
    value: dict[str, Any] = _replaced(json.loads(content(name)), {**words, "app_id": identity.app_id.lower()})
    return value


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


def _written(value: Mapping[str, Any]) -> bytes:
    return (json.dumps(value, indent=2, ensure_ascii=False) + "\n").encode()


def _zipped(contents: Mapping[str, bytes]) -> bytes:
    """Stored, not deflated, without the clock or the machine in it: zlib's versions differ in their bytes."""
    out = BytesIO()
    with ZipFile(out, "w", ZIP_STORED) as package:
        for name, data in contents.items():
            package.writestr(_entry(name), data)
    return out.getvalue()


def _entry(name: str) -> ZipInfo:
    entry = ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
    entry.create_system = 3  # Unix, wherever it is built
    entry.external_attr = 0o100644 << 16
    return entry
