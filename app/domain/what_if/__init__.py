"""What if: a day that happened, lived again on the real board under changed rules.

Pure. ``real_day`` makes customers and shifts of the history, ``trial`` says what is changed, ``runs`` lives
the day under the old and the new rules, ``outcome`` counts. Start reading at ``runs``.
"""
