"""Draws the two icons beside this file: `python -m manifest.draw_icons`. Pillow is a development dependency.

The mark is a note that a check leaves. All is drawn 8 times too large and averaged down, for soft edges.
"""

from pathlib import Path

from PIL import Image, ImageDraw

SCALE = 8
COLOR_SIDE, OUTLINE_SIDE = 192, 32  # what Teams asks for
TOP, BOTTOM = (22, 138, 143), (11, 70, 84)
PAPER, FOLD, LINE, CHECK = "#FFFFFF", "#B5DADB", "#9CC9CC", "#FFB928"

Points = list[tuple[float, float]]
Ink = str | int


def color() -> Image.Image:
    """The full icon, to its edges: Teams rounds the corners itself."""
    image = _gradient(COLOR_SIDE * SCALE)
    check: Points = [(80, 110), (103, 133), (152, 74)]
    image.paste(_paper(image.size), mask=_sheet(image.size, check))
    _stroke(ImageDraw.Draw(image), check, 18, CHECK)
    return image.resize((COLOR_SIDE, COLOR_SIDE), Image.Resampling.BOX)


def outline() -> Image.Image:
    """White on nothing: only the transparency is drawn."""
    mask = _blank((OUTLINE_SIDE * SCALE, OUTLINE_SIDE * SCALE))
    draw = ImageDraw.Draw(mask)
    draw.rounded_rectangle(_box(4, 3, 24, 29), radius=3 * SCALE, outline=255, width=2 * SCALE)
    check: Points = [(11, 16), (16, 21), (27.5, 7.5)]
    _stroke(draw, check, 8.5, 0)
    _stroke(draw, check, 3, 255)
    white = Image.new("RGBA", (OUTLINE_SIDE, OUTLINE_SIDE), "white")
    white.putalpha(mask.resize(white.size, Image.Resampling.BOX))
    return white


def _gradient(side: int) -> Image.Image:
    shade = Image.linear_gradient("L").resize((side, side))
    return Image.composite(Image.new("RGB", shade.size, BOTTOM), Image.new("RGB", shade.size, TOP), shade)


def _paper(size: tuple[int, int]) -> Image.Image:
    """What is seen of the note through its sheet: two lines of writing and the back of the folded corner."""
    paper = Image.new("RGB", size, PAPER)
    draw = ImageDraw.Draw(paper)
    _stroke(draw, [(62, 66), (92, 66)], 8, LINE)
    _stroke(draw, [(62, 86), (106, 86)], 8, LINE)
    draw.rounded_rectangle(_box(110, 20, 150, 64), radius=7 * SCALE, fill=FOLD)
    return paper


def _sheet(size: tuple[int, int], check: Points) -> Image.Image:
    """The note's shape: a rounded sheet without its upper right corner, and with room around the check."""
    mask = _blank(size)
    draw = ImageDraw.Draw(mask)
    draw.rounded_rectangle(_box(42, 36, 138, 156), radius=12 * SCALE, fill=255)
    corner: Points = [(110, 36), (138, 36), (138, 64)]
    draw.polygon([(x * SCALE, y * SCALE) for x, y in corner], fill=0)
    _stroke(draw, check, 34, 0)
    return mask


def _blank(size: tuple[int, int]) -> Image.Image:
    return Image.new("L", size, 0)


def _box(left: int, top: int, right: int, bottom: int) -> tuple[int, int, int, int]:
    """Pillow counts the last row and column as inside."""
    return left * SCALE, top * SCALE, right * SCALE - 1, bottom * SCALE - 1


def _stroke(draw: ImageDraw.ImageDraw, points: Points, width: float, ink: Ink) -> None:
    """A line with round joints and ends, in the icon's own pixels."""
    large = [(x * SCALE, y * SCALE) for x, y in points]
    draw.line(large, fill=ink, width=round(width * SCALE))
    for point in large:
        draw.circle(point, width * SCALE / 2, fill=ink)


if __name__ == "__main__":
    folder = Path(__file__).parent
    color().save(folder / "color.png", optimize=True)
    outline().save(folder / "outline.png", optimize=True)
