/**
 * Has a JVM be content with its quick compiler. A Neo4j that lives for some minutes and plans thousands of statements once
 * spends half of its processor time on the thorough one, which pays in hours. Alone, the quick one is given so little room
 * for code that it is always throwing some away.
 */
export const SHORT_LIVED = ['-XX:TieredStopAtLevel=1', '-XX:ReservedCodeCacheSize=240m'];
