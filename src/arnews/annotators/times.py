from collections.abc import Iterator

from arnews.document import Document
from arnews.model import Annotation


def annotate(doc: Document) -> Iterator[Annotation]:
    yield from ()
