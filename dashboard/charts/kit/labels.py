"""Names at the ends of lines, spaced so that they do not collide."""

from collections.abc import Sequence


def spread(wanted: Sequence[float], gap: float, low: float, high: float) -> list[float]:
    """Moves positions apart as little as needed.

    Neighbouring labels that would collide form a block, centred on the mean of where they want to
    stand (pool adjacent violators), so that their order never changes.

    Args:
        wanted: where each label would stand if it were alone.
        gap: the least distance between two.
        low: the lowest place there is.
        high: the highest; where all do not fit between the two, the gap shrinks.

    Returns:
        A place for each label, in the order given.
    """
    if not wanted:
        return []
    order = sorted(range(len(wanted)), key=lambda item: wanted[item])
    gap = min(gap, (high - low) / max(len(wanted) - 1, 1))
    blocks: list[list[float]] = []
    for position, item in enumerate(order):
        blocks.append([wanted[item] - position * gap, 1.0])
        while len(blocks) > 1 and blocks[-2][0] > blocks[-1][0]:
            (mean, count), (other, more) = blocks.pop(-2), blocks.pop(-1)
            blocks.append([(mean * count + other * more) / (count + more), count + more])
    top = high - (len(wanted) - 1) * gap
    settled = [min(max(mean, low), top) for mean, count in blocks for _ in range(int(count))]
    places = [0.0] * len(wanted)
    for position, item in enumerate(order):
        places[item] = settled[position] + position * gap
    return places
