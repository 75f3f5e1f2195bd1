// The countries that belong to this organisation.
MATCH (this)<-[relationship:MEMBER_OF]-(node:Country)
