"""Lines -> sections: where each begins, and where it ends."""
