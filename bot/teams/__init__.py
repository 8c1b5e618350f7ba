"""Microsoft Teams: the only package that imports botbuilder, botframework, msrest or msal."""

from bot.teams.gate import Gate
from bot.teams.turns import Turns
from bot.teams.web import Teams

__all__ = ["Gate", "Teams", "Turns"]
