"""The room of bulk sessions: many scans against one target.

``keeper`` has the session and no widget; ``present`` decides words; ``room`` shows.
"""
