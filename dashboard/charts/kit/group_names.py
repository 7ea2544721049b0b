"""A group's name where a picture has little room: an own set's is cut, those of the dataset are short."""

from dashboard.charts.kit.text import in_lines, text_width
from dashboard.charts.look import Look
from dashboard.language.name_tables import LABEL
from dashboard.survey import GroupCode, is_own, own_group

BESIDE = {False: 250, True: 96}
"""What the name of a group may take beside a plot, in pixels, wide and on a phone."""


def group_label(
    group: GroupCode,
    look: Look,
    room: float,
    *,
    form: str = LABEL,
    breaks: bool = False,
    bold: bool = False,
) -> str:
    """A group's name, an own set's no wider than its room.

    Args:
        group: its code.
        look: decides the words.
        room: in pixels.
        form: of the name of a group of the dataset.
        breaks: whether the name is broken into lines, each of which has the room.
        bold: whether it is set in bold.
    """

    def has_room(text: str) -> bool:
        return text_width(text, bold=bold) <= room

    told = look.words.group(group, form)
    lines = in_lines(told, room) if breaks else [told]
    if not is_own(group) or all(map(has_room, lines)):
        return told
    name = own_group(group).name
    while len(name) > 1 and not has_room(look.words.cut_name(name)):
        name = name[:-1].rstrip()
    return look.words.cut_name(name)
