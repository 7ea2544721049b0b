"""Names at the ends of lines, spaced so that they do not collide."""

from collections.abc import Sequence
from itertools import accumulate, pairwise


def spread(
    wanted: Sequence[float], gap: float | Sequence[float], low: float, high: float
) -> list[float]:
    """Moves positions apart as little as needed.

    Neighbouring labels that would collide form a block, centred on the mean of where they want to
    stand (pool adjacent violators), so that their order never changes.

    Args:
        wanted: where each label would stand if it were alone.
        gap: the least distance between two; where they differ in size, the size of each.
        low: the lowest place there is.
        high: the highest; where all do not fit between the two, the gaps shrink.

    Returns:
        A place for each label, in the order given.
    """
    if not wanted:
        return []
    order = sorted(range(len(wanted)), key=lambda item: wanted[item])
    sizes = [gap if isinstance(gap, int | float) else gap[item] for item in order]
    steps = list(accumulate([0.0, *((one + other) / 2 for one, other in pairwise(sizes))]))
    shrunk = min(1.0, (high - low) / steps[-1]) if steps[-1] else 1.0
    steps = [step * shrunk for step in steps]
    blocks: list[list[float]] = []
    for item, step in zip(order, steps, strict=True):
        blocks.append([wanted[item] - step, 1.0])
        while len(blocks) > 1 and blocks[-2][0] > blocks[-1][0]:
            (mean, count), (other, more) = blocks.pop(-2), blocks.pop(-1)
            blocks.append([(mean * count + other * more) / (count + more), count + more])
    top = high - steps[-1]
    settled = [min(max(mean, low), top) for mean, count in blocks for _ in range(int(count))]
    places = [0.0] * len(wanted)
    for item, mean, step in zip(order, settled, steps, strict=True):
        places[item] = mean + step
    return places
