"""Frozen values ↔ plain JSON data, by their declared types: one form for journal and link.

A value becomes ``{"is": "ClassName", field: …}``. Only classes that were listed can be made again, so a
file or peer never chooses what is constructed. Unknown, missing or wrongly typed fields raise ``BadValue``.
"""

import dataclasses
import functools
import json
import math
import types
import typing
from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar, Union

Make = Callable[[Any], Any]
LARGEST = 1e300
_AS_THEY_ARE = frozenset((str, int, float, bool, type(None)))
T = TypeVar("T")


class BadValue(ValueError):
    """Plain data that does not describe a listed value; the text says where."""


class PlainForm:
    """Turns the listed frozen dataclasses into plain data and back."""

    def __init__(self, classes: Iterable[type]) -> None:
        self._by_name: dict[str, type] = {}
        self._makers: dict[type, Mapping[str, Make]] = {}
        for cls in classes:
            if self._by_name.setdefault(cls.__name__, cls) is not cls:
                raise ValueError(f"two classes are named {cls.__name__}")

    def to_plain(self, value: object) -> dict[str, Any]:
        """``value`` must be of a listed class (nested ones need not be listed)."""
        if self._by_name.get(type(value).__name__) is not type(value):
            raise BadValue(f"{type(value).__name__} is not a listed value")
        return {"is": type(value).__name__, **_fields(value)}

    def to_text(self, value: Any, style: "Style | None" = None) -> str:
        """JSON of ``to_plain``, ASCII, without spaces or in another ``style``."""
        cls: type = type(value)
        if self._by_name.get(cls.__name__) is not cls:
            raise BadValue(f"{cls.__name__} is not a listed value")
        return (style or DENSE).written(value, said=True)

    def from_plain(self, data: object) -> Any:
        """The value again; raises BadValue."""
        if not isinstance(data, dict):
            raise BadValue("not an object")
        name = data.get("is")
        cls = self._by_name.get(name) if isinstance(name, str) else None
        if cls is None:
            raise BadValue(f"unknown value {name!r:.60}")
        return self._make(cls, {key: item for key, item in data.items() if key != "is"})

    def _make(self, cls: type, data: Mapping[str, Any]) -> Any:
        makers = self._makers.get(cls)
        if makers is None:
            hints = typing.get_type_hints(cls)
            makers = {f.name: self._maker(hints[f.name]) for f in dataclasses.fields(cls)}
            self._makers[cls] = makers
        if strange := data.keys() - makers.keys():
            raise BadValue(f"{cls.__name__} has no {', '.join(sorted(strange))[:80]}")
        values: dict[str, Any] = {}
        for name, item in data.items():
            try:
                values[name] = makers[name](item)
            except BadValue as error:
                raise BadValue(f"{name}: {error}") from error
        try:
            return cls(**values)
        except TypeError as error:
            raise BadValue(f"{cls.__name__}: {error}") from error

    def _maker(self, hint: Any) -> Make:
        hint = getattr(hint, "__supertype__", hint)
        origin = typing.get_origin(hint)
        if origin is tuple:
            return self._tuple_maker(typing.get_args(hint))
        if origin in (Union, types.UnionType):
            return self._optional_maker(typing.get_args(hint))
        if dataclasses.is_dataclass(hint):
            cls = typing.cast(type, hint)
            return lambda data: self._make(cls, _expect(data, dict))
        if hint is float:
            return _as_float
        if hint in (str, int, bool):
            return lambda data: _expect(data, hint)
        raise TypeError(f"no plain form for {hint}")

    def _tuple_maker(self, args: tuple[Any, ...]) -> Make:
        if len(args) == 2 and args[1] is Ellipsis:
            item = self._maker(args[0])
            return lambda data: tuple(item(each) for each in _expect(data, list))
        items = [self._maker(each) for each in args]

        def make(data: Any) -> tuple[Any, ...]:
            if len(_expect(data, list)) != len(items):
                raise BadValue(f"{len(items)} items wanted")
            return tuple(one(each) for one, each in zip(items, data, strict=True))

        return make

    def _optional_maker(self, args: tuple[Any, ...]) -> Make:
        inner = [each for each in args if each is not type(None)]
        if len(inner) != 1 or len(inner) == len(args):
            raise TypeError(f"no plain form for {args}")
        make = self._maker(inner[0])
        return lambda data: None if data is None else make(data)


def _fields(value: Any) -> dict[str, Any]:
    return {name: plain_data(getattr(value, name)) for name in _names(value.__class__)}


@functools.cache
def _names(cls: type) -> tuple[str, ...]:
    return tuple(field.name for field in dataclasses.fields(cls))


_MOST_KEPT = 1024


class Style:
    """How JSON is written: what stands between items, and between a name and its value. The text of a value
    is made at once; to make plain data of it first and then the text of that takes twice as long. Texts of
    the classes ``kept`` are remembered as long as it is the same object: for those that stand in many
    messages."""

    def __init__(self, comma: str, colon: str, kept: tuple[type, ...] = ()) -> None:
        self._comma, self._colon, self._kept = comma, colon, kept
        self._texts: dict[int, tuple[Any, str]] = {}
        # ASCII: text of the network may hold half characters, which only an escape can carry.
        self._json = json.JSONEncoder(separators=(comma, colon)).encode
        self._frames: dict[tuple[type, bool], tuple[str, tuple[str, ...]]] = {}

    def written(self, value: Any, *, said: bool = False) -> str:
        """Of a dataclass; ``said``: with its name."""
        frame = self._frames.get((type(value), said)) or self._frame(type(value), said)
        return frame[0] % tuple([self.text(getattr(value, name)) for name in frame[1]])

    def text(self, item: Any) -> str:
        """Of any value that may stand in a field."""
        write = _SCALARS.get(type(item))
        if write is not None:
            return write(item)
        if isinstance(item, tuple):
            write = self._remembered if item and isinstance(item[0], self._kept) else self.text
            return f"[{self._comma.join([write(each) for each in item])}]"
        if dataclasses.is_dataclass(item) and not isinstance(item, type):
            return self.written(item)
        return self._json(item)

    def _remembered(self, item: Any) -> str:
        """By identity: in a big house even the hash of a value costs more than all else of a message."""
        kept = self._texts.get(id(item))
        if kept is None or kept[0] is not item:
            if len(self._texts) >= _MOST_KEPT:
                self._texts.clear()
            kept = self._texts[id(item)] = item, self.written(item)
        return kept[1]

    def _frame(self, cls: type, said: bool) -> tuple[str, tuple[str, ...]]:
        names = _names(cls)
        fields = [f'"{name}"{self._colon}%s' for name in names]
        if said:
            fields.insert(0, f'"is"{self._colon}"{cls.__name__}"')
        frame = self._frames[cls, said] = "{" + self._comma.join(fields) + "}", names
        return frame


_SCALARS: dict[type, Callable[[Any], str]] = {
    str: json.encoder.encode_basestring_ascii,
    int: int.__repr__,
    float: lambda number: repr(number) if math.isfinite(number) else json.dumps(number),
    bool: {True: "true", False: "false"}.__getitem__,
    type(None): lambda none: "null",
}
DENSE, SPACED = Style(",", ":"), Style(", ", ": ")


def plain_data(item: Any) -> Any:
    """JSON data of any value that may stand in a field; what it is of is not said."""
    # Most are text and numbers, and every event and every view passes here.
    if type(item) in _AS_THEY_ARE:
        return item
    if isinstance(item, tuple):
        return [plain_data(each) for each in item]
    if dataclasses.is_dataclass(item) and not isinstance(item, type):
        return _fields(item)
    return item


def _expect(data: Any, kind: Any) -> Any:
    if type(data) is not kind:
        raise BadValue(f"{kind.__name__} wanted, not {type(data).__name__}")
    return data


def _as_float(data: Any) -> float:
    if type(data) not in (float, int):
        raise BadValue(f"number wanted, not {type(data).__name__}")
    if not -LARGEST <= data <= LARGEST:  # also false for a NaN
        raise BadValue("the number is too large or none")
    return float(data)


def listed(module: types.ModuleType, root: type) -> tuple[type, ...]:
    """Every concrete dataclass in ``module`` that descends from ``root`` (roots themselves left out)."""
    found = [
        cls
        for cls in vars(module).values()
        if isinstance(cls, type) and issubclass(cls, root) and dataclasses.is_dataclass(cls)
    ]
    return tuple(cls for cls in found if cls.__subclasses__() == [])
