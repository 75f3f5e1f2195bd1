// All issuing bodies.
MATCH (node:IssuingBody)
