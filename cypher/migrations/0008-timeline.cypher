// What happened, in the order of the days: (:Event {id: '2016-11-07 cn-cybersecurity-law-2016@adoptedOn', …}). A page of the timeline reads this
// one index. Asking each date of each kind for its first items, and merging them, takes Neo4j 31 plans of 20 to 40 ms at each new statement.
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE;
