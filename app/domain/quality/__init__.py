"""How good calls are: score cards, reviews of recorded calls, which calls are reviewed, and what came of
it."""
