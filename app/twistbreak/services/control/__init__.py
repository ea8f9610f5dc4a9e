"""How a second start, the command line and scripts reach the running program: a socket of the user's own.

`address` says where, `server` answers (Qt event loop), `client` asks (standard library only, so that a command is
done in tens of milliseconds). What is said is in `core.protocol`.
"""
