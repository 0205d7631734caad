"""The encoded rules as they were last reviewed: two lists, compared with the tables by a test."""
