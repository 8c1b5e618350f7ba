# TODO: handle empty input
def total(items):
    """Sum the items."""
    # TODO(mina): use Decimal
    result = 0
    for item in items:
        result += item.price
    return result
