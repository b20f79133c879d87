"""The room "Quality": calls to review, score cards, results; and an operator's own feedback."""
