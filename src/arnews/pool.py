"""Work on several cores: in order, and only a little ahead of whoever takes the results."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from itertools import islice
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")


def require_workers(workers: int) -> None:
    """Raise a `ValueError` for a number of processes that is none."""
    if workers < 1:
        raise ValueError(f"workers must be 1 or more, not {workers}")


def in_order(function: Callable[[T], R], items: Iterable[T], workers: int, start: str | None = None) -> Iterator[R]:
    """The results of a function for a stream of items, lazily and in order; above one worker, in that many processes.

    Function, items and results must be such that pickle can send them. `start` is how processes start, as in
    `multiprocessing.get_context`. The processes end when the one that made them ends, even if it is killed.
    """
    if workers == 1:
        yield from map(function, items)
        return
    rest = iter(items)
    pool = ProcessPoolExecutor(workers, multiprocessing.get_context(start), _follow_parent)
    try:
        waiting: deque[Future[R]] = deque(pool.submit(function, item) for item in islice(rest, 2 * workers))
        while waiting:
            result = waiting.popleft().result()
            waiting.extend(pool.submit(function, item) for item in islice(rest, 1))
            yield result
    finally:
        pool.shutdown(cancel_futures=True)


def _follow_parent() -> None:
    """In a worker: leave interruptions to the parent, and end when it has ended."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()
    assert parent is not None

    def wait() -> None:
        parent.join()
        os._exit(1)

    threading.Thread(target=wait, daemon=True).start()
