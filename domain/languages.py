"""The languages we speak."""

SPOKEN = ("en", "nl", "fr", "de")


def answered_in(language: str) -> str:
    """The language we answer in: English to whom we speak no language of."""
    return language if language in SPOKEN else "en"
