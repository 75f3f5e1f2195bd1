// How many bodies issued it; none are known of some.
RETURN COUNT { (this)-[:ISSUED_BY]->() } AS value
