// The digest of the dataset that a revision was made of; null for a revision from before there was one.
MATCH (revision:Revision { number: $revision })
RETURN revision.dataset AS dataset
