"""`pool` is the service's side; `__main__` the process that works, which loads nothing but what it reads with."""
