import { Kind, type DocumentNode, type OperationDefinitionNode, type SelectionNode } from '@0no-co/graphql.web';
import type { AnyDocument } from '../../api/ask';
import { ENTITY, RELATIONSHIPS } from './entity-operation';

/** Both questions of the page as one, for those who take it along. */
export function pageOperation(): AnyDocument {
  const facts: DocumentNode = ENTITY;
  const relationships: DocumentNode = RELATIONSHIPS;
  const definitions = facts.definitions.map((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? withMore(definition, selectedOfEntity(relationships)) : definition,
  );
  const known = new Set(fragmentsOf(facts).map(({ name }) => name.value));
  const further = fragmentsOf(relationships).filter(({ name }) => !known.has(name.value));
  return { ...facts, definitions: [...definitions, ...further] } as AnyDocument;
}

function withMore(operation: OperationDefinitionNode, more: readonly SelectionNode[]): OperationDefinitionNode {
  const fields = operation.selectionSet.selections.map((field) =>
    field.kind === Kind.FIELD && field.selectionSet
      ? { ...field, selectionSet: { ...field.selectionSet, selections: [...field.selectionSet.selections, ...more] } }
      : field,
  );
  return { ...operation, selectionSet: { ...operation.selectionSet, selections: fields } };
}

function selectedOfEntity(document: DocumentNode): SelectionNode[] {
  return document.definitions
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .flatMap(({ selectionSet }) => selectionSet.selections)
    .flatMap((field) => (field.kind === Kind.FIELD ? (field.selectionSet?.selections ?? []) : []));
}

function fragmentsOf(
  document: DocumentNode,
): Extract<DocumentNode['definitions'][number], { typeCondition: unknown }>[] {
  return document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
}
