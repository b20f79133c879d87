"""The call-centre desk: customers, use cases, the store, the screens, and what joins them.

domain and services decide and touch nothing; store, ui and mailbox are adapters and strangers
to each other; run names concrete classes and is the only place that does.  May import
telephony and devices, which never import app.  Start reading at app/domain.
"""
