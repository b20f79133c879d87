"""Coverage-guided fuzzing of what reads the network: targets, the corpus found so far, and its replay."""
