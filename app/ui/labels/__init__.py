"""Labels in the window: preview, printing, sheets, editor. Start at dialog.py; paint.py draws every label."""
