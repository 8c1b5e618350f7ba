"""What the README's figures come from.

Each is run by `python -m benchmarks.NAME`, and in a short form, whose figures say nothing, by `--short` and the tests.
"""
