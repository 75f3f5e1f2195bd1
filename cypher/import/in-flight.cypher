// Our statements that are running now, but for the ones of importers; every one begins with its name in a comment.
SHOW TRANSACTIONS YIELD transactionId, currentQuery
WHERE currentQuery STARTS WITH '/* ' AND NOT currentQuery STARTS WITH '/* import/' AND NOT currentQuery STARTS WITH '/* lease/'
RETURN transactionId
