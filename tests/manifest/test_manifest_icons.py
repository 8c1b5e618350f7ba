"""The icons are what Teams asks for, and what the script beside them draws."""

from importlib.resources import files
from io import BytesIO

import pytest
from PIL import Image, ImageChops, ImageStat

from manifest import draw_icons


def icon(name: str) -> Image.Image:
    return Image.open(BytesIO(files("manifest").joinpath(name).read_bytes()))


def test_the_color_icon_fills_192_pixels_to_its_edges() -> None:
    color = icon("color.png")
    assert (color.format, color.size) == ("PNG", (192, 192))
    assert color.convert("RGBA").getchannel("A").getextrema() == (255, 255)


def test_the_outline_is_32_pixels_of_white_on_nothing() -> None:
    outline = icon("outline.png")
    assert (outline.format, outline.size, outline.mode) == ("PNG", (32, 32), "RGBA")
    red, green, blue, alpha = outline.split()
    assert [channel.getextrema() for channel in (red, green, blue)] == [(255, 255)] * 3
    assert alpha.getextrema() == (0, 255)


def test_the_outline_stays_off_its_border() -> None:
    box = icon("outline.png").getchannel("A").getbbox()
    assert box is not None
    left, top, right, bottom = box
    assert min(left, top, 32 - right, 32 - bottom) >= 2


@pytest.mark.parametrize(("name", "drawn"), [("color.png", draw_icons.color()), ("outline.png", draw_icons.outline())])
def test_the_committed_icon_is_the_drawn_one(name: str, drawn: Image.Image) -> None:
    """A shade of difference is allowed: Pillow's versions round differently."""
    difference = ImageStat.Stat(ImageChops.difference(icon(name).convert("RGBA"), drawn.convert("RGBA")))
    assert max(difference.mean) < 1
