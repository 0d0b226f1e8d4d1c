"""One class for each mistake a caller can make. Text is no mistake: parsing any `str` never raises."""

from __future__ import annotations


class NumeralError(ValueError):
    """The text given to `read_number` is not one number.

    `text` is the text, `position` the code point at which reading stopped.

    >>> import arnews
    >>> try:
    ...     arnews.read_number("20 كتابا")
    ... except arnews.NumeralError as error:
    ...     error.text, error.position
    ('20 كتابا', 2)
    """

    def __init__(self, text: str, position: int = 0) -> None:
        super().__init__(text, position)
        self.text = text
        self.position = position

    def __str__(self) -> str:
        return (
            f"not one number: {self.text!r}, reading stopped at position {self.position}; "
            "give the number alone, or use parse() to find the numbers of a longer text"
        )


class TimexError(ValueError):
    """The text given to `read_timex` is not one time expression.

    `text` is the text, `position` the code point at which reading stopped.

    >>> import arnews
    >>> try:
    ...     arnews.read_timex("3 أيار أو بعده")
    ... except arnews.TimexError as error:
    ...     error.text, error.position
    ('3 أيار أو بعده', 6)
    """

    def __init__(self, text: str, position: int = 0) -> None:
        super().__init__(text, position)
        self.text = text
        self.position = position

    def __str__(self) -> str:
        return (
            f"not one time expression: {self.text!r}, reading stopped at position {self.position}; "
            "give the expression alone, or use parse() to find the times of a longer text"
        )


class WorkerError(RuntimeError):
    """A process of `parse_many` ended, or failed, over a text: killed for its memory, for example.

    `index` tells which of the texts it was, counted from 0. The articles of all texts before it have been given.

    >>> import arnews
    >>> error = arnews.WorkerError(3)
    >>> error.index, str(error)[:38]
    (3, 'a process ended while it parsed text 3')
    """

    def __init__(self, index: int) -> None:
        super().__init__(index)
        self.index = index

    def __str__(self) -> str:
        return (
            f"a process ended while it parsed text {self.index}, counted from 0; "
            "all articles before it have been given: look at that text, or go on with those after it"
        )


def require_str(text: object) -> None:
    """Raise a `TypeError` that says what to do unless `text` is a `str`."""
    if isinstance(text, str):
        return
    if isinstance(text, (bytes, bytearray)):
        raise TypeError(f"text must be str, not {type(text).__name__}; decode it first: data.decode('utf-8')")
    raise TypeError(f"text must be str, not {type(text).__name__}")
