"""Exact arithmetic of what numbers are worth: `int`, `Decimal` and `Fraction` together."""

from __future__ import annotations

from contextlib import AbstractContextManager
from decimal import Context, Decimal, localcontext
from fractions import Fraction

from arnews.model import Value

# Wide enough that nothing read from a text is ever rounded; without traps, so that no text raises.
_EXACT = Context(prec=100, traps=[])


def exactly() -> AbstractContextManager[Context]:
    """Arithmetic that is the same whatever decimal context the caller has set for his own."""
    return localcontext(_EXACT)


def plain(value: Value) -> Value:
    """A fraction that is whole as `int`; anything else as it is."""
    return value.numerator if type(value) is Fraction and value.denominator == 1 else value


def times(value: Value, n: int) -> Value:
    """A value n times: whole where it is whole, so that 2.5 مليار is an `int`."""
    product = value * n
    if isinstance(product, int):
        return product
    if isinstance(product, Decimal) and product == product.to_integral_value():
        return int(product)
    return plain(product)


def plus(a: Value, b: Value) -> Value:
    """The sum of two values; of a written decimal and a spoken fraction, as a fraction."""
    if isinstance(a, int) and isinstance(b, int):
        return a + b
    if isinstance(a, Decimal) and isinstance(b, Decimal):
        return a + b
    if isinstance(a, Fraction) or isinstance(b, Fraction):
        return plain(Fraction(a) + Fraction(b))
    return Decimal(a) + Decimal(b)
