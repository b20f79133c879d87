"""How fast, in figures that hold or do not: `python -m benchmarks` lists them.

One module per benchmark: its docstring's first line says what is measured, and
`run(options: list[str]) -> Figure` measures it.  Each stands beside a peer measured in the
same run, since a figure of one machine alone says little.
"""
