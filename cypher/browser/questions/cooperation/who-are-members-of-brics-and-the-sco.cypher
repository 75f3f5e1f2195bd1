// Who is in BRICS, who in the Shanghai Cooperation Organisation, and who in both?
MATCH path = (organization:Organization)<-[:MEMBER_OF]-(:Country)
WHERE organization.caption IN ['BRICS', 'SCO']
RETURN path
