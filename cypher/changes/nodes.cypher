// What imports wrote, of one LABEL, since a revision. LABEL is put in from src/features/changes/change-sources.ts.
MATCH (item:LABEL)
WHERE item.place > $since
