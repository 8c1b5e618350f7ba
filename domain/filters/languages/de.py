"""German."""

from domain.filters.languages.table import Language

GERMAN = Language(
    open="offen | offene",
    done="erledigt | fertig | abgeschlossen",
    late="überfällig | verspätet | zu spät",
    blocked="blockiert | blockierte",
    due="fällig | bis",
    since="seit",
)
