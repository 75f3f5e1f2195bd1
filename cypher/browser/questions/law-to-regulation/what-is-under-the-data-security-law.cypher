// What is under the Data Security Law, down to rules and standards?
MATCH path = (:LegalInstrument { id: 'cn-data-security-law-2021' })<-[:IMPLEMENTS*1..4]-(:LegalInstrument)
RETURN path
