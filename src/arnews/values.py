"""Exact arithmetic of what numbers are worth: `int`, `Decimal` and `Fraction` together."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from arnews.model import Value


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
