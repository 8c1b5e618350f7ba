"""Who is named: owners and what isn't one, people present, whose a list is, who does what a sentence says."""
