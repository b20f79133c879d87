"""Made-up days on the real board: customers call, operators come and go, time is a number.

Pure: what chance decides (when somebody calls, how long he talks, when he loses patience) is handed in. May
import telephony.switchboard alone. Start reading at ``simulator``.
"""
