"""What a list asks beside its items: to whom a task goes, or on what it waits."""

from typing import assert_never

from microsoft_teams.cards import Action, ActionSet, CardElement, QueryData, TextInput

from bot.cards import kit, lines
from bot.words import Words
from dialogs.answer import Form, FormKind, Listing
from domain.button import SAID, TaskButton, TaskVerb

MOST_PEOPLE = 100
HERE = "graph.microsoft.com/users?scope=currentContext"
"""Teams' people picker, of the conversation the card stands in. Clients without it show the choices in the card."""
LONGEST = 500
VERBS = {
    FormKind.GIVE: (TaskVerb.GIVE_IT, TaskVerb.NOT_MINE),
    FormKind.DAY: (TaskVerb.DAY_IT,),
    FormKind.WAITS: (TaskVerb.WAITS,),
}


def form_parts(listing: Listing, say: Words) -> list[CardElement]:
    """One field, and what is done with it."""
    form = listing.form
    if form is None:
        return []
    label = say(f"form.{form.kind}", **lines.named(form.task))
    verbs = VERBS[form.kind]
    if not form.task.is_owned_by(listing.reader):
        verbs = verbs[:1]
    buttons: list[Action] = [
        kit.press(TaskButton(verb, form.task.number, listing.id), say(f"button.{verb}")) for verb in verbs
    ]
    field = _field(form, label)
    return [kit.block([field, ActionSet(actions=buttons, spacing="Small")])]


def _field(form: Form, label: str) -> CardElement:
    match form.kind:
        case FormKind.GIVE:
            return _picker(form, label)
        case FormKind.DAY:
            return kit.day_input(SAID, label, form.task.due.end if form.task.due else None)
        case FormKind.WAITS:
            return TextInput(id=SAID, label=label, max_length=LONGEST)
        case _:
            assert_never(form.kind)


def _picker(form: Form, label: str) -> CardElement:
    people = {person.id: person.name for person in form.people[:MOST_PEOPLE]}
    picker = kit.choice_input(SAID, label, people)
    if form.is_shared:
        picker.choices_data = QueryData(dataset=HERE)
    else:
        picker.style = "filtered"
    return picker
