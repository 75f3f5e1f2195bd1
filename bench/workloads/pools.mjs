/** Where workloads take their variables from: spread over the whole graph, and the same ones in every run on the same graph. */

/** Ids of instruments at even distances in the list of all. */
export async function instrumentIds(read, size) {
  const rows = await read(
    `MATCH (n:LegalInstrument) WHERE n.id > '' WITH n.id AS id ORDER BY id
     WITH collect(id) AS ids UNWIND range(0, $size - 1) AS i
     RETURN ids[toInteger(size(ids) * (i + 0.5) / $size)]`,
    { size: BigInt(size) },
  );
  return shuffled(rows.map(([id]) => id));
}

/** Laws that so many instruments implement: the work for one is the same in a graph of any size. */
export async function lawsWithImplementers(read, size, { least, most }) {
  const rows = await read(
    `MATCH (n:Law) WITH n.id AS id, COUNT { (n)<-[:IMPLEMENTS]-() } AS count WHERE $least <= count <= $most
     RETURN id ORDER BY id LIMIT $size`,
    { size: BigInt(size), least: BigInt(least), most: BigInt(most) },
  );
  return shuffled(rows.map(([id]) => id));
}

/** In an order that looks random and is always the same. */
export function shuffled(list) {
  let state = 42;
  const next = (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
  const result = [...list];
  for (let i = result.length - 1; i > 0; i--) {
    const j = next(i + 1);
    [result[i], result[j]] = [result[j], result[i]];
  }
  return result;
}
