"""The exchange's brain. PURE: no Qt, SQL, sockets, threads, clock or random; imports nothing of ours.

``Board.step(event, now) -> commands`` decides everything about calls, queues and operators; adapters hear
(events.py) and carry out (commands.py). Start reading at call.py and operator.py (the two tables), then
board.py; what desks see is overview.py.
"""
