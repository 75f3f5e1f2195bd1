// The cases that this court heard.
MATCH (this)<-[relationship:HEARD_BY]-(node:Case)
