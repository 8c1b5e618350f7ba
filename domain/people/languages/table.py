"""The shape of a language's words for people, titles, posts and groups."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Language:
    """Words in small letters. `everybody` are phrases between bars; the rest are words between spaces.

    `titles` stand before a name and `suffixes` behind it; `particles` within it. `bodies` are groups of people,
    `body_ends` what compounds of them end in, `units` stand before what a group does ("dienst onderhoud"),
    `departments` are what one does. `posts` are what one person is, `outsiders` those who are asked from elsewhere.
    `crowds` and `places` act behind their article ("the bank"), `beside` stand next to a group's noun without
    being a name. `conjunctions` stand between two people.
    """

    articles: str
    conjunctions: str
    titles: str
    suffixes: str
    particles: str
    elided: str
    everybody: str
    bodies: str
    body_ends: str
    units: str
    departments: str
    posts: str
    outsiders: str
    affiliations: str
    places: str
    beside: str
