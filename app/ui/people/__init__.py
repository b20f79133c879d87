"""Who calls: caller card, unknown callers, timelines, note, find, person page, import. Start at present.py."""
