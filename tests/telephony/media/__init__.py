"""Tests of `telephony.media`. `phones.py` has the tone phones and the studio that most of them use."""
