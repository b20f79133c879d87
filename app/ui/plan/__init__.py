"""The plan of the call centre on the screen of a supervisor: queues, people, hours, numbers, versions."""
