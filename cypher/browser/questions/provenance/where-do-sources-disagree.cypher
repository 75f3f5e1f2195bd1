// Where do sources disagree, and which values do they give?
MATCH path = (:Entity)<-[:ABOUT]-(:Claim)
RETURN path
