"""An app of an invented organisation."""

from manifest.identity import Identity

APP_ID = "0f5c6611-2a3b-4c5d-8e9f-a0b1c2d3e4f5"
RIVET = Identity(
    APP_ID,
    developer="Rivet & Sons",
    website="https://rivet.example/bots",
    privacy="https://rivet.example/privacy",
    terms="https://rivet.example/terms",
    host="follow-up.rivet.example",
)
