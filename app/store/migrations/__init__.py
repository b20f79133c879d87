"""Steps from each form of the database to the next. Frozen: they import nothing of ours, because the tables
of today are not those of then. Heads are listed in app.store.schema."""
