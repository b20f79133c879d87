"""Distinct types for the names of things, so that a leg is never passed where a call is meant.

All are text made of ``[A-Za-z0-9._-]``: they go into journals, SIP headers and file names unchanged.
"""

from typing import NewType

CallId = NewType("CallId", str)
LegId = NewType("LegId", str)
OperatorId = NewType("OperatorId", str)
QueueId = NewType("QueueId", str)
TrunkId = NewType("TrunkId", str)
BridgeId = NewType("BridgeId", str)
PlaybackId = NewType("PlaybackId", str)
TimerId = NewType("TimerId", str)
RecordingId = NewType("RecordingId", str)
