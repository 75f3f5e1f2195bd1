MATCH (revision:Importing { number: $revision })
SET revision.state = 'COMPLETE', revision.importedAt = datetime(), revision.summary = $summary,
  revision.dataset = $dataset
REMOVE revision:Importing
RETURN count(*) AS written
