"""Every rule and row of every table changed one at a time, to see that something notices."""
