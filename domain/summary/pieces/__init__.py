"""The pieces that may be a task: an item of a list, a cell of a table, with its owner and its date cut off."""
