"""French."""

from domain.filters.languages.table import Language

FRENCH = Language(
    open="ouvert | ouverte | ouverts | ouvertes | en cours",
    done="fait | fini | terminé | terminée | terminés",
    late="en retard | retard",
    blocked="bloqué | bloquée | bloqués | bloquées",
    due="dû | dus | pour | à faire",
    since="depuis",
)
