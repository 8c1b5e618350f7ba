"""English."""

from domain.filters.languages.table import Language

ENGLISH = Language(
    open="open",
    done="done | closed | finished | completed",
    late="late | overdue | past due",
    blocked="blocked | on hold",
    due="due | due by | due in",
    since="since",
)
