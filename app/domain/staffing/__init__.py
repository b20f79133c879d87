"""How many people a day needs, and what one more or less makes.

Pure. ``slots`` folds a day of the history, ``forecast`` says what a day to come will bring and how far it can
be believed, ``need`` how many people that takes beside those who will be there, and what one who leaves now
makes. The queueing theory is ``app.domain.erlang``. Start reading at ``need``.
"""
