"""Composition: the only place that names concrete classes and joins them.

One module per role (`main(argv) -> int`): desk, exchange, standalone, demo, replay, doctor.
bootstrap and system_packages are older than everything else: they run under a bare Python
before anything is installed, so they import only the standard library.  May import
everything; nothing imports it.  Start reading at demo.
"""
