// What this event happened to.
WITH this.entity AS node
MATCH (node)
