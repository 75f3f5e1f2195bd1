import type { GraphQLObjectType, SelectionSetNode } from 'graphql';
import type { Column } from './column.js';
import { declarationOf } from './declare.js';
import type { Match } from './field-instance.js';
import { expressionOf } from './filter.js';
import { rename } from './rename.js';
import { collectFields, type Document } from './select.js';

/** How many values a facet lists; it tells how many there are. */
const MAX_VALUES = 50;

type Values = readonly (readonly [value: string | null, label: string | null, count: number])[];

/** The facets of a connection as one column: for each that is selected, the whole list is counted by its value, the most frequent first. */
export function composeFacets(
  document: Document,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  wholeList: () => Match,
): Column {
  const texts: string[] = [];
  const reads = [...collectFields(document, type, sets)].map(([key, nodes]) => {
    const field = type.getFields()[nodes[0]?.name.value ?? ''];
    const declaration = field && declarationOf(field);
    if (!declaration || !('facet' in declaration)) return [key, () => type.name] as const;
    const { text, scope } = wholeList();
    const values = rename(expressionOf(declaration.facet), { this: scope.node }, String);
    const counted = `UNWIND ${values} AS value WITH value, count(*) AS items ORDER BY items DESC, value[0]`;
    texts.push(
      `COLLECT { ${text} ${counted} WITH collect([value[0], value[1], items]) AS found RETURN [size(found), found[..${MAX_VALUES}]] }[0]`,
    );
    const index = texts.length - 1;
    return [key, (counts: readonly unknown[]) => facetOf(counts[index] as [number, Values])] as const;
  });
  return {
    text: `[${texts.join(', ')}]`,
    decode: (value) => Object.fromEntries(reads.map(([key, read]) => [key, read(value as unknown[])])),
  };
}

function facetOf([valueCount, values]: [number, Values]): object {
  return { valueCount, values: values.map(([value, label, count]) => ({ value, label, count })) };
}
