// The network that was computed.
WITH $network AS node
