"""Tables as SQLAlchemy Core values, one file per area: people, history, records (batches, audit, changes).
The migrations make them; a test holds both to each other."""
