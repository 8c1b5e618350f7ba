"""What was pasted, in one shape: marks, links and tables read, wrapped lines joined, sections as lines."""
