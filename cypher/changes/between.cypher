// Of all that was written or withdrawn after the first revision (`node`), what is otherwise at the second one than at the first. An id can have
// several lives, each with the revisions that wrote it and the one that withdrew it; one that lies in between has no effect.
WITH node.of AS thing, node.id AS id, collect(node) AS lives
WITH lives,
  any(life IN lives WHERE life.revisions[0] <= $sinceRevision) AS wasThere,
  any(life IN lives WHERE life.revisions[0] <= $untilRevision AND coalesce(life.withdrawnIn > $untilRevision, true)) AS isThere,
  [each IN reduce(all = [], life IN lives | all + life.revisions + coalesce(life.withdrawnIn, []))
    WHERE each > $sinceRevision AND each <= $untilRevision] AS steps
WHERE size(steps) > 0 AND (wasThere OR isThere)
WITH head([life IN lives WHERE life.withdrawnIn IS NULL] + lives) AS latest,
  CASE WHEN NOT wasThere THEN 'ADDED' WHEN NOT isThere THEN 'REMOVED' ELSE 'CHANGED' END AS action,
  reduce(highest = 0, each IN steps | CASE WHEN each > highest THEN each ELSE highest END) AS revision
WITH latest { .*, action: action, revision: revision, place: right('000000000' + toString(revision), 9) + ' ' + latest.id } AS node
WHERE true
