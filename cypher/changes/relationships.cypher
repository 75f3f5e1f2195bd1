// The relationships of one TYPE that imports wrote since a revision. TYPE is put in from src/features/changes/change-sources.ts.
MATCH ()-[item:TYPE]->()
WHERE item.place > $since
