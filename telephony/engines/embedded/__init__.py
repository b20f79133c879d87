"""The exchange inside this program: our SIP core, our mixer, our registrar; no PBX beside it.

One signalling thread owns everything here; the mixer has a thread of its own. Start reading at process.py
(the thread), then context.py (what the parts share), then incoming.py and outgoing.py (one call's life).
"""
