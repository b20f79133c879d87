"""Customers, contacts and notes in a database. SQLAlchemy Core; nothing outside knows it is there.

Implements the Protocols of app.services.ports; imports app.services, app.domain and below, never app.ui.
Failures of the database come out as ``StoreUnavailable``. Start reading at engine.py (one store per process,
`writing` and `reading`), then office.py (a desk's door), phone_book.py (who calls), history.py (contacts).
What only SQLite understands stands in sqlite.py and in the migrations.
"""
