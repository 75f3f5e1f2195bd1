// What this relationship says beside its type, by key.
RETURN [key IN ['article', 'articles', 'basis', 'kind', 'note', 'ratifiedOn', 'role', 'scope', 'signedOn', 'topics'] WHERE this[key] IS NOT NULL |
  [key, CASE WHEN key IN ['articles', 'topics'] THEN reduce(text = '', each IN this[key] | text + CASE text WHEN '' THEN '' ELSE ', ' END + each) ELSE toString(this[key]) END]] AS value
