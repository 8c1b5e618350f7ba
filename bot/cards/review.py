"""A meeting's tasks to be corrected: in a dialog, and where they are few on the receipt itself."""

from microsoft_teams.cards import Action, ActionSet, CardElement

from bot.cards import kit
from bot.cards.shown import Shown
from bot.words import Words
from dialogs.answer import Review
from domain.button import ReviewButton
from domain.review import LONGEST_TITLE, LONGEST_TYPED, Field, Problem, Row, pages

HIDDEN = "correct"
LONGEST_PEOPLE = 400


def review_dialog(review: Review, say: Words) -> Shown:
    """A page of them; saving it leads to the next."""
    title = say("review.heading")
    at, last = review.form.page + 1, pages(review.tasks)
    told = say("review.page", at=at, last=last) if last > 1 else say("receipt.count", count=review.tasks)
    top = [kit.line(kit.bold(review.meeting.title or say("untitled")), kit.subtle(f"  {told}"))]
    body = [*top, *_told(review, say), *_rows(review, say)]
    return Shown(title, dialog=kit.card(body, _buttons(review, say), fallback=title))


def _buttons(review: Review, say: Words) -> list[Action]:
    has_next = review.form.page + 1 < pages(review.tasks)
    save = kit.submit(review.form, say("button.save_next" if has_next else "button.save"), style="positive")
    skip = kit.submit(ReviewButton(review.meeting.id, review.form.page + 1), say("button.skip"))
    return [save, *([skip] if has_next else [])]


def on_the_card(review: Review, say: Words) -> list[CardElement]:
    """A few of them, folded away until somebody wants to correct one, or typed what can't be."""
    save = ActionSet(actions=[kit.press(review.form, say("button.save"))])
    block = kit.block([*_told(review, say), *_rows(review, say), save], hidden_as=HIDDEN)
    shown = block.with_is_visible(True) if review.problems else block
    return [kit.fold([kit.plain(say("button.correct"))], [], say("button.correct"), HIDDEN), shown]


def _told(review: Review, say: Words) -> list[CardElement]:
    """What was not saved, and what can be typed."""
    wrong = [kit.line(kit.alarming(say("review.not_saved")))] if review.problems else []
    names = kit.cut(say.row([person.name for person in review.people]), LONGEST_PEOPLE)
    people = [kit.line(kit.subtle(say("review.people", names=names)))] if names else []
    return [*wrong, *people]


def _rows(review: Review, say: Words) -> list[CardElement]:
    return [part for row in review.form.rows for part in _row(row, review, say)] + [
        kit.line(kit.alarming(_problem(problem, say))) for problem in review.problems if _is_elsewhere(problem, review)
    ]


def _is_elsewhere(problem: Problem, review: Review) -> bool:
    return problem.number not in {row.number for row in review.form.rows}


def _row(row: Row, review: Review, say: Words) -> list[CardElement]:
    wrong = [
        kit.line(kit.alarming(_problem(problem, say))) for problem in review.problems if problem.number == row.number
    ]
    title = kit.text_input(f"{Field.TITLE}{row.number}", f"#{row.number}", row.title, LONGEST_TITLE)
    owners = kit.text_input(f"{Field.OWNERS}{row.number}", say("review.owners"), row.owners, LONGEST_TYPED)
    due = kit.text_input(f"{Field.DUE}{row.number}", say("review.due"), row.due, LONGEST_TYPED)
    drop = kit.tick(f"{Field.DROP}{row.number}", say("review.drop"), is_on=row.is_dropped)
    return [*wrong, title, kit.side_by_side(owners, due), drop]


def _problem(problem: Problem, say: Words) -> str:
    return say(f"review.fault.{problem.fault}", number=problem.number, said=kit.cut(problem.said, 200))
