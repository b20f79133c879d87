"""Settings page made from app.domain.settings, keys, sound check. Start at present.py."""
