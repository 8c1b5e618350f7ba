"""The questions that the store can answer."""

from domain.command.intents import Intent
from domain.command.questions.lists import LISTS
from domain.command.questions.origins import ORIGINS
from domain.command.questions.ourselves import OURSELVES
from domain.command.questions.standing import STANDING

QUESTIONS: tuple[Intent, ...] = (*LISTS, *STANDING, *ORIGINS, *OURSELVES)
