// The claim of this id.
MATCH (node:Claim { id: $id })
