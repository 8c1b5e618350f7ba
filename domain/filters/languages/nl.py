"""Dutch."""

from domain.filters.languages.table import Language

DUTCH = Language(
    open="open | openstaand | openstaande",
    done="klaar | gedaan | afgerond | afgewerkt",
    late="te laat | laat | over tijd | achterstallig",
    blocked="geblokkeerd | in de wacht",
    due="tegen | vervalt | te doen",
    since="sinds",
)
