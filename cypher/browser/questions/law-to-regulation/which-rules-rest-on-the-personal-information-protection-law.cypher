// Which departmental rules implement the Personal Information Protection Law?
MATCH path = (:LegalInstrument { id: 'cn-personal-information-protection-law-2021' })<-[:IMPLEMENTS]-(:DepartmentalRule)
RETURN path
