MATCH (revision:Importing { number: $revision })
RETURN [counter IN $counters | coalesce(revision[counter], 0)] AS counts
