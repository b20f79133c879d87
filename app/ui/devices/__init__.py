"""The room of devices: the list, a device's own page, and the dialogs that change it.

May import everything of app.ui. Start reading at ``room``; words are decided in ``present`` and in the files
whose names end in ``_words``, which know no Qt.
"""
