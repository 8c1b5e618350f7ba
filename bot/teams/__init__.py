"""Microsoft Teams: the only package that imports botbuilder, botframework, msrest or msal."""

from bot.teams.turns import Turns
from bot.teams.web import Door, Teams

__all__ = ["Door", "Teams", "Turns"]
