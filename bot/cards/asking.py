"""What a list asks beside its items: to whom a task goes, or on what it waits."""

from microsoft_teams.cards import Action, ActionSet, CardElement, QueryData, TextInput

from bot.cards import kit, lines
from bot.words import Words
from dialogs.answer import Form, FormKind, Listing
from domain.button import SAID, TaskButton, TaskVerb

MOST_PEOPLE = 100
HERE = "graph.microsoft.com/users?scope=currentContext"
"""Teams' people picker, of the conversation the card stands in. Clients without it show the choices in the card."""
LONGEST = 500


def form_parts(listing: Listing, say: Words) -> list[CardElement]:
    """One field, and what is done with it."""
    form = listing.form
    if form is None:
        return []
    label = say(f"form.{form.kind}", **lines.named(form.task))
    verbs = (TaskVerb.GIVE_IT, TaskVerb.NOT_MINE) if form.kind is FormKind.GIVE else (TaskVerb.WAITS,)
    if not form.task.is_owned_by(listing.reader):
        verbs = verbs[:1]
    buttons: list[Action] = [
        kit.press(TaskButton(verb, form.task.number, listing.id), say(f"button.{verb}")) for verb in verbs
    ]
    field = _picker(form, label) if form.kind is FormKind.GIVE else _text(label)
    return [kit.block([field, ActionSet(actions=buttons, spacing="Small")])]


def _picker(form: Form, label: str) -> CardElement:
    people = {person.id: person.name for person in form.people[:MOST_PEOPLE]}
    picker = kit.choice_input(SAID, label, people)
    if form.is_shared:
        picker.choices_data = QueryData(dataset=HERE)
    else:
        picker.style = "filtered"
    return picker


def _text(label: str) -> CardElement:
    return TextInput(id=SAID, label=label, max_length=LONGEST)
