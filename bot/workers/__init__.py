"""Long work beside the loop: `pool` is the service's side, `__main__` the process that does it and loads no more."""
