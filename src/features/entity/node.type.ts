import { ID, InterfaceType } from 'type-graphql';
import { Composed } from '../shared/composed.js';
import { nameType } from '../shared/types-by-name.js';

/** Relay's Node. */
@InterfaceType({ description: 'Anything that can be fetched again by its id.' })
export abstract class Node {
  @Composed(() => ID, { description: 'Unique in the whole graph, readable and stable.' })
  id: unknown;
}
nameType('Node', () => Node);
