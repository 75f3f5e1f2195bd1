// Who signed the United Nations Convention against Cybercrime, and who negotiated it?
MATCH path = (:Initiative { id: 'ini-un-cybercrime-convention-2024' })<-[:PARTICIPATES_IN]-(:Country)
RETURN path
