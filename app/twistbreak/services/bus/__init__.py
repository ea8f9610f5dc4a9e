"""The desktop's buses (D-Bus), driven by the Qt event loop: no thread, no polling, and no wait in the window thread.

`Bus` keeps a connection, `Peer` follows one service on it, `Asked` and `Properties` follow what a service says.
Everything that comes from a bus is checked for its sender and its shape before anybody gets to see it.
"""
