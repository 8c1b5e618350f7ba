"""HTML as clients paste it: lists, tables, breaks, mentions, boxes."""

import pytest

from domain.summary import Pasted, read
from domain.summary.text.markup import text_of
from domain.summary.text.tags import DEEPEST_TREE, shallow
from tests.domain.summary.samples import POSTED


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>one</p><p>two</p>", "one\ntwo"),
        ("one<br>two", "one\ntwo"),
        ("<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>", "- a\n    - b\n- c"),
        ("<ol><li>a</li><li>b</li></ol>", "1. a\n2. b"),
        ("<h2>Tasks</h2><p>a&nbsp;b &amp; c</p>", "## Tasks\na\u00a0b & c"),
        ("<table><tr><td>a</td><td>b|c</td></tr></table>", "| a | b/c |"),
        ("<table><tr><td rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "| a | b |\n| a | c |"),
        ("<table><tr><td><p>only</p><p>framed</p></td></tr></table>", "only\nframed"),
        ("<style>p {}</style><!-- no --><p>x</p><script>y</script>", "x"),
        ("<p><b>bold</b> and <s>gone</s></p>", "**bold** and ~~gone~~"),
        ("<li><input type='checkbox' checked>done</li>", "- [x] done"),
        ("<p>unclosed <b>tag", "unclosed **tag**"),
    ],
)
def test_html_keeps_its_structure(html: str, text: str) -> None:
    assert text_of(html) == text


@pytest.mark.parametrize(
    "mention",
    [
        '<at id="3">Wim Baert</at>',
        '<span itemscope itemtype="http://schema.skype.com/Mention" itemid="3">Wim Baert</span>',
    ],
)
def test_a_mention_in_the_notes_is_that_person(mention: str) -> None:
    summary = read(
        Pasted("", f"<h3>Tasks</h3><ul><li>{mention} fetch the keys</li><li>Paint it {mention}</li></ul>"), POSTED
    )
    assert [(task.title, task.owners) for task in summary.tasks] == [
        ("fetch the keys", ("Wim Baert",)),
        ("Paint it", ("Wim Baert",)),
    ]


def test_the_html_copy_is_read_first_and_the_text_where_it_says_nothing() -> None:
    text = "Tasks:\nPaint:\nBuy ten pots. (Joris)"
    assert read(Pasted(text, "<p></p>"), POSTED).tasks[0].owners == ("Joris",)
    assert read(Pasted(text, "<p>Tasks:</p><p>Paint:</p><p>Buy. (Lou)</p>"), POSTED).tasks[0].owners == ("Lou",)


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<table><tr><th>Task<th>Owner<tr><td>Oil it<td>Nora</table>", "| Task | Owner |\n| Oil it | Nora |"),
        ('<p>Oil <img alt="->" src="a.png"> it <a title="a > b">twice</a></p>', "Oil -> it twice"),
        ("<!-- by <v2> --><p>x</p><!-- <p>no</p> -->", "x"),
        ('<p>x</p><div style="display: none">no</div><p hidden>no</p>', "x"),
        ('<ul><li aria-level="1">a</li><li data-aria-level="2">b</li></ul>', "- a\n    - b"),
        ('<ul><li class="ql-indent-1">b</li></ul>', "    - b"),
        ("<p style='mso-list:l0 level2 lfo1'>b</p>", "    b"),
        (
            '<ul><li class="checked" data-inline-task-id="1">a</li><li data-inline-task-id="2">b</li></ul>',
            "- [x] a\n- [ ] b",
        ),
        ('<ul><li data-checked="true">a</li></ul>', "- [x] a"),
        ('<p><span role="checkbox" aria-checked="false"></span>a</p>', "[ ] a"),
    ],
)
def test_html_is_read_as_a_browser_shows_it(html: str, text: str) -> None:
    assert text_of(html) == text


@pytest.mark.parametrize("unit", ["<ul><li>", "<div>", "<b>a", "<p><b>", "<table><tr><td>", "<", "<!--"])
def test_no_nesting_is_deeper_than_a_browser_goes(unit: str) -> None:
    kept = shallow(unit * 3_000)
    assert kept.count("<b>") <= DEEPEST_TREE or "<b>" not in unit
    assert kept.count("<ul") + kept.count("<div") <= DEEPEST_TREE
