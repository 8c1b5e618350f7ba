"""What keeps the program from starting."""


class WrongSettings(ValueError):
    """What is wrong with the environment, in one sentence for whoever starts the program."""
