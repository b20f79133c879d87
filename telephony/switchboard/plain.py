"""Frozen values ↔ plain JSON data, by their declared types: one form for journal and link.

A value becomes ``{"is": "ClassName", field: …}``. Only classes that were listed can be made again, so a
file or peer never chooses what is constructed. Unknown, missing or wrongly typed fields raise ``BadValue``.
"""

import dataclasses
import functools
import json
import types
import typing
from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar, Union

Make = Callable[[Any], Any]
LARGEST = 1e300
# ASCII: text of the network may hold half characters, which only an escape can carry.
_json = json.JSONEncoder(separators=(",", ":")).encode
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

    def to_text(self, value: Any, kept: tuple[type, ...] = ()) -> str:
        """JSON of ``to_plain``, ASCII, without spaces. The texts of values of the classes ``kept`` are
        remembered as long as it is the same object: for those that stand in many messages."""
        if self._by_name.get(type(value).__name__) is not type(value):
            raise BadValue(f"{type(value).__name__} is not a listed value")
        return "{" + ",".join((f'"is":"{type(value).__name__}"', *_texts(value, kept))) + "}"

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


def _texts(value: Any, kept: tuple[type, ...]) -> list[str]:
    return [f'"{name}":{_text(getattr(value, name), kept)}' for name in _names(value.__class__)]


def _text(item: Any, kept: tuple[type, ...]) -> str:
    if kept and isinstance(item, tuple) and item and isinstance(item[0], kept):
        return "[" + ",".join(map(_kept_text, item)) + "]"
    return _json(plain_data(item))


_KEPT: dict[int, tuple[Any, str]] = {}
_MOST_KEPT = 4096


def _kept_text(item: Any) -> str:
    """By identity: in a big house even the hash of a value costs more than all else of a message."""
    kept = _KEPT.get(id(item))
    if kept is None or kept[0] is not item:
        if len(_KEPT) >= _MOST_KEPT:
            _KEPT.clear()
        kept = _KEPT[id(item)] = item, _json(plain_data(item))
    return kept[1]


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
