"""Recorded talk on the screen: found in the timeline, heard with its waveform, kept or copied."""
