// Which bodies run most campaigns?
MATCH (body:IssuingBody)<-[:CONDUCTED_BY]-(:Campaign)
WITH body, count(*) AS campaigns
ORDER BY campaigns DESC, body.id
LIMIT 4
MATCH path = (body)<-[:CONDUCTED_BY]-(:Campaign)
RETURN path
