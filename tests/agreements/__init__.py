"""What every implementation of a port must do, written once and run for each of them."""
