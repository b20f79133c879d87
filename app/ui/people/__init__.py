"""Who calls: caller card, unknown callers, timelines, note, find, person page, import. See present.py."""
