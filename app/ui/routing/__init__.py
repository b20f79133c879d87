"""Where calls go, for who steers: the tester, queues that are shut by hand, the block list."""
