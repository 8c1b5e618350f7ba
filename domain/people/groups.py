"""Names that mean nobody in particular: "the team", "All", "iedereen"."""

_GROUPS = frozenset(
    {
        *("all", "everyone", "everybody", "team", "the team", "our team", "the whole team", "the entire team"),
        *("whole team", "entire team", "all of us", "we all", "the group", "group", "all team members"),
        *("team members", "all participants", "participants", "attendees", "all attendees", "all hands"),
        *("allen", "iedereen", "eenieder", "elkeen", "het team", "ons team", "heel het team", "het hele team"),
        *("wij allen", "allemaal", "wij allemaal", "de groep", "groep", "de ploeg", "alle deelnemers", "deelnemers"),
        *("alle aanwezigen", "alle teamleden", "teamleden"),
        *("tous", "toutes", "tout le monde", "equipe", "l equipe", "notre equipe", "toute l equipe", "chacun"),
        *("nous tous", "le groupe", "groupe", "tous les participants", "les participants", "l ensemble de l equipe"),
        *("alle", "das team", "das ganze team", "jeder"),
    }
)
_LAST = frozenset({"team", "teams", "squad", "ploeg"})  # "the network team"
_FIRST = frozenset({"team", "equipe", "ploeg"})  # "équipe réseau"


def is_group(name: str) -> bool:
    """Whether a folded name is said of everybody here."""
    return name in _GROUPS


def is_some_group(name: str) -> bool:
    """Whether a folded name that is nobody's is that of a part of them."""
    words = name.removeprefix("the ").removeprefix("het ").removeprefix("l ").split()
    return len(words) > 1 and (words[-1] in _LAST or words[0] in _FIRST)
