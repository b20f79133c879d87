"""Everything about telephones: SIP, media, the exchange, the soft phone.

Never imports ``app``.  Start reading at ``telephony.switchboard`` (what a call centre decides)
or ``telephony.sip`` (what goes over the wire).
"""
