"""Microsoft's schemas 1.29 of the manifest and of its translations, and what they hold against one."""

import json
from collections.abc import Mapping
from functools import cache
from typing import Any

# jsonschema ships no types; its stubs would be one more package for these two names.
from jsonschema import Draft4Validator, Draft6Validator, ValidationError  # type: ignore[import-untyped]
from jsonschema.validators import extend  # type: ignore[import-untyped]

from manifest.contents import content


def faults(manifest: Mapping[str, Any]) -> list[str]:
    """What the schema holds against a manifest, a sentence each; empty when it is valid."""
    return _found("MicrosoftTeams.schema.json", manifest, "manifest")


def faults_of_translation(translation: Mapping[str, Any]) -> list[str]:
    """The same for a file of translations."""
    return _found("MicrosoftTeams.Localization.schema.json", translation, "translation")


def _found(schema: str, value: Mapping[str, Any], name: str) -> list[str]:
    errors = sorted(_validator(schema).iter_errors(value), key=lambda error: str(error.json_path))
    return [_sentence(error, name) for error in errors]


def _sentence(error: ValidationError, name: str) -> str:
    where = error.json_path.replace("$", name, 1)
    if error.validator in {"maxLength", "maxItems"}:  # the library would quote the whole value
        return f"{where} is longer than {error.validator_value}"
    return f"{where}: {error.message}"


@cache
def _validator(schema: str) -> Any:
    """Draft 4, as the schemas say of themselves, and `const`, which they use though only draft 6 knows it."""
    draft = extend(Draft4Validator, {"const": Draft6Validator.VALIDATORS["const"]})
    return draft(json.loads(content(schema)))
