// The relationship that changed, if it is one and still exists.
WITH this.relationship AS node
WHERE node IS NOT NULL
