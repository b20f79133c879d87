"""Time spent: the stopwatch of the request on the screen, and the room with its four sums.

May import ``app.ui.parts``, ``rooms``, ``scan.asks``. Start reading at ``watch`` (measuring) and ``room``
(showing); ``app.domain.time_spent`` has the rules.
"""
