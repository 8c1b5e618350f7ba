"""One reader per notation; each takes a document and yields the tasks it finds."""
