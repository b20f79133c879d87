"""Use cases: one file per area, functions named verb_noun, depending on ports only (ports.py).
May import app.domain and what lies below it. Start reading at ports.py."""
