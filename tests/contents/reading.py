"""HTML read back: a tree of elements, refused where it is not well formed."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = {"meta", "link", "br", "img", "input"}


@dataclass
class Element:
    tag: str
    attributes: dict[str, str]
    inner: "list[Element | str]" = field(default_factory=list)

    def every(self, *tags: str) -> "Iterator[Element]":
        """The elements within of some tags, in the order of the document."""
        for one in self.inner:
            if isinstance(one, Element):
                if one.tag in tags:
                    yield one
                yield from one.every(*tags)

    def one(self, tag: str) -> "Element":
        (found,) = self.every(tag)
        return found

    def of_class(self, tag: str, name: str) -> "list[Element]":
        return [one for one in self.every(tag) if one.attributes.get("class") == name]

    @property
    def text(self) -> str:
        return "".join(one if isinstance(one, str) else one.text for one in self.inner)

    @property
    def rows(self) -> list[list[str]]:
        """The cells of a table's body."""
        body = self.one("tbody")
        return [[cell.text for cell in row.every("th", "td")] for row in body.every("tr")]


class Reader(HTMLParser):
    """Builds the tree, and keeps every id it meets."""

    def __init__(self) -> None:
        super().__init__()
        self.open = [Element("document", {})]
        self.ids: list[str] = []

    def handle_starttag(self, tag, attrs):
        names = [name for name, _ in attrs]
        assert len(names) == len(set(names)), attrs
        made = Element(tag, {name: value or "" for name, value in attrs})
        self.ids += [value or "" for name, value in attrs if name == "id"]
        self.open[-1].inner.append(made)
        if tag not in VOID:
            self.open.append(made)

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag):
        assert tag not in VOID
        assert self.open[-1].tag == tag, f"</{tag}> within <{self.open[-1].tag}>"
        self.open.pop()

    def handle_data(self, data):
        self.open[-1].inner.append(data)


def read(html: str) -> Element:
    """The tree of a document or of a part of one."""
    reader = Reader()
    reader.feed(html)
    reader.close()
    assert len(reader.open) == 1, reader.open[-1].tag
    assert len(reader.ids) == len(set(reader.ids)), reader.ids
    return reader.open[0]
