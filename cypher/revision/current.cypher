// One row in any case. `importing` is the number of a revision that is half written.
OPTIONAL MATCH (complete:Revision { state: 'COMPLETE' })
WITH max(complete.number) AS number
OPTIONAL MATCH (importing:Importing)
RETURN coalesce(number, 0) AS number, importing.number AS importing
