// Counts a batch in its own transaction: one that is sent again after an interruption was either counted or never written.
MATCH (counted:Importing { number: $revision })
SET counted[$counter] = coalesce(counted[$counter], 0) + size($rows)
RETURN counted.number AS number
