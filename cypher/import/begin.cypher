MERGE (revision:Revision { number: $revision })
ON CREATE SET revision.startedAt = datetime(), revision.state = 'IMPORTING'
SET revision:Importing
RETURN count(*) AS written
