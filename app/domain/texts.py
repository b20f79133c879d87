"""Sentences of the core that a person reads: marked for translation here, translated where they are shown.

The core knows no language and no Qt. ``app.ui.parts.say`` looks a sentence up by its English text.
"""


def tr(source: str) -> str:
    """Mark a text for lupdate. Literal texts only: what is put together is never found."""
    return source
