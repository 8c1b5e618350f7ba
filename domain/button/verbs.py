"""What a button says that it does, and the names of the inputs beside it."""

from enum import StrEnum

SET_DAY = "set_day"
UNDO = "undo"
CLARIFY = "clarify"
NAMES = "names"
MAKE_TASK = "make_task"
REVIEW = "review"
CLAIM = "claim"
HAND_OVER = "hand_over"
ADMIT = "admit"
FORGET = "forget"
FORGET_ME, KEEP_ME = "forget_me", "keep_me"
DISMISS = "dismiss"
SAY = "say"
MORE = "more"
WALK = "walk"
ALL_OF_THEM = "all_of_them"
NONE_OF_THEM = "none_of_them"
SAID = "said"  # the input of a list in which somebody is picked, or something typed
PICKED_DAY = "day"  # the input of a card in which a day is picked


class TaskVerb(StrEnum):
    """What can be pressed about a task."""

    DONE = "done"
    IN_PROGRESS = "in_progress"
    BLOCKED = "blocked"
    SNOOZE = "snooze"
    NOT_MINE = "not_mine"
    MY_PART = "my_part"
    REOPEN = "reopen"
    AS_ASKED = "as_asked"
    ASK = "ask_now"  # has its lead asked at once
    TELL = "tell"  # tells who is waited on
    GIVE = "give"  # asks to whom
    GIVE_IT = "give_it"  # to who was picked
    WAITS = "waits"  # on what was typed
    DAY = "move_day"  # asks to which
    DAY_IT = "move_day_it"  # to the one that was picked
    DROP = "drop"


class MeetingVerb(StrEnum):
    """What can be pressed about a meeting."""

    HOLD = "hold"
    RESUME = "resume"
    SEND_NOW = "send_now"
    DISCARD = "discard"
    ASK_SILENT = "ask_silent"  # those without a word
    EXPORT = "export"


class RevisionVerb(StrEnum):
    """What can be pressed about newer notes of a meeting we have."""

    APPLY = "apply"
    KEEP = "keep"
    SEPARATE = "separate"


class SettingVerb(StrEnum):
    """What can be pressed about oneself."""

    LANGUAGE = "language"
    PAUSE = "pause"
    RESUME = "start"
    STOP = "stop"


class Paged(StrEnum):
    """The lists that have pages."""

    STATUS = "status"
    MINE = "mine"
    WAITING = "waiting"
    DATA = "data"
