"""Text blocks: found by ``::`` in any text about a customer, filled from the call, kept in a room.

Adapter of ``app.domain.text_blocks``. Start reading at ``field``: the text in which all of it happens.
"""
