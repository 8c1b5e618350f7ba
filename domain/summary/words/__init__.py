"""What words mean in notes, in English, Dutch, French and German: headings, keywords, labels, states."""
