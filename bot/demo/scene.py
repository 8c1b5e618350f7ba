"""People doing things on the stage, told as a conversation of about 100 columns."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.demo.cast import TEAM_OF_SIX, Json, Player, in_chat, press
from bot.demo.stage import Stage
from bot.demo.text import buttons, card_lines, text_lines

WIDTH = 96  # what stands behind a margin of four
SPOKEN, ON_A_CARD = "    ", "  | "

Tell = Callable[[str], object]


@dataclass(frozen=True, slots=True)
class Scene:
    """Does things, and tells them line by line."""

    stage: Stage
    tell: Tell

    def opens(self, at: datetime, what: str) -> None:
        """When and where we are."""
        self.tell(f"\n--- {f'{at:%a %d %b %Y, %H:%M}, {what} ':-<{WIDTH}}")

    async def says(self, who: Player, activity: Json, shown: str) -> None:
        """Somebody writes, and the bot answers."""
        self._speaks(who.name, text_lines(shown, WIDTH), SPOKEN)
        self._answers("Follow-Up", await self.stage.post(activity))

    async def presses(self, who: Player, at: datetime, title: str) -> None:
        """Somebody presses the first button of that title on their newest card, and the card changes."""
        card_id, message = self.stage.newest(who)
        self.tell(f"\n{who.name} presses [{title}].")
        activity = in_chat(who, at) | press(_button(message, title), card_id)
        self._answers("Follow-Up", await self.stage.post(activity))

    async def morning(self, at: datetime) -> None:
        """The clock comes by, and everybody's chat shows what it sent."""
        tally = await self.stage.tick(at)
        self.tell(f"\n({tally.sent} sent, {tally.skipped} skipped, {tally.refused} refused)")
        for player in TEAM_OF_SIX:
            self._answers(f"Follow-Up to {player.name}", [self.stage.newest(player)[1]])

    def _answers(self, who: str, messages: Sequence[Json]) -> None:
        for message in messages:
            if attached := message.get("attachments"):
                self._speaks(who, card_lines(attached[0]["content"], WIDTH), ON_A_CARD)
            else:
                self._speaks(who, text_lines(message.get("text", ""), WIDTH), SPOKEN)

    def _speaks(self, who: str, lines: Sequence[str], margin: str) -> None:
        self.tell(f"\n{who}:")
        for line in lines:
            self.tell(f"{margin}{line}".rstrip())


def _button(message: Json, title: str) -> Json:
    found = next((button for button in buttons(message.get("attachments")) if button["title"] == title), None)
    if found is None:
        raise RuntimeError(f"The card has no button [{title}].")
    return found
