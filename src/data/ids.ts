/** The ids that are computed rather than written down; the same records always give the same ids. */

/**
 * The ids of an entity's relationships, in their order: `from~TYPE~to`, and `from~TYPE~to~2`, `~3`, … for further ones of the
 * same type to the same entity.
 */
export function relationshipIds(from: string, relationships: readonly { type: string; to: string }[]): string[] {
  return numbered(relationships.map(({ type, to }) => `${from}~${type}~${to}`)).map(({ text, number }) =>
    number === 1 ? text : `${text}~${number}`,
  );
}

/** The ids of an entity's claims, in their order: `entity~claim~property~1`, counted from 1 for each property. */
export function claimIds(entityId: string, claims: readonly { property: string }[]): string[] {
  return numbered(claims.map(({ property }) => `${entityId}~claim~${property}`)).map(
    ({ text, number }) => `${text}~${number}`,
  );
}

/** Each text with how often it has come so far, itself included. */
function numbered(texts: readonly string[]): { text: string; number: number }[] {
  const seen = new Map<string, number>();
  return texts.map((text) => {
    const number = (seen.get(text) ?? 0) + 1;
    seen.set(text, number);
    return { text, number };
  });
}
