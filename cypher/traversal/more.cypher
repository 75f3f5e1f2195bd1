// For each entity whose relationships lead on to others than these: how many do. Of more than 2,000 relationships of one entity, all
// are counted where no day is asked about, by its degree; else the first 2,000 are looked at, and `exact` is false.
UNWIND this.nodes AS other
WITH other,
  CASE this.direction WHEN 'DOWN' THEN 0 ELSE COUNT { (other)-[:$any($types)]->() } END AS outgoing,
  CASE this.direction WHEN 'UP' THEN 0 ELSE COUNT { (other)<-[:$any($types)]-() } END AS incoming
WITH other, outgoing, incoming,
  CASE WHEN outgoing > 2000 AND NOT dated()
    THEN outgoing - COUNT { UNWIND this.nodes AS another MATCH (other)-[:$any($types)]->(another) }
    ELSE COUNT {
      UNWIND CASE outgoing WHEN 0 THEN [] ELSE [1] END AS once
      MATCH (other)-[way:$any($types)]->(another:Entity)
      WITH way, another LIMIT 2000
      WHERE validOn(way) AND existsOn(another) AND NOT another IN this.nodes
    } END
  + CASE WHEN incoming > 2000 AND NOT dated()
    THEN incoming - COUNT { UNWIND this.nodes AS another MATCH (other)<-[:$any($types)]-(another) }
    ELSE COUNT {
      UNWIND CASE incoming WHEN 0 THEN [] ELSE [1] END AS once
      MATCH (other)<-[way:$any($types)]-(another:Entity)
      WITH way, another LIMIT 2000
      WHERE validOn(way) AND existsOn(another) AND NOT another IN this.nodes
    } END AS leading
WHERE leading > 0
WITH { entity: other, count: leading, exact: NOT dated() OR (outgoing <= 2000 AND incoming <= 2000), id: other.id } AS node
