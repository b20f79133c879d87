"""The second page of the room "What if": how many people a day needs."""
