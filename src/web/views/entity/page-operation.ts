import { Kind, type DocumentNode, type OperationDefinitionNode, type SelectionNode } from '@0no-co/graphql.web';
import type { AnyDocument } from '../../api/ask';
import { ENTITY, RELATIONSHIPS } from './entity-operation';

/** Both questions of the page as one, for those who take it along. */
export function pageOperation(): AnyDocument {
  const facts: DocumentNode = ENTITY;
  const relationships: DocumentNode = RELATIONSHIPS;
  const definitions = facts.definitions.map((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? withMore(definition, relationships) : definition,
  );
  const known = new Set(fragmentsOf(facts).map(({ name }) => name.value));
  const further = fragmentsOf(relationships).filter(({ name }) => !known.has(name.value));
  return { ...facts, definitions: [...definitions, ...further] } as AnyDocument;
}

function withMore(operation: OperationDefinitionNode, document: DocumentNode): OperationDefinitionNode {
  const more = selectedOfEntity(document);
  const declared = operation.variableDefinitions ?? [];
  const names = new Set(declared.map(({ variable }) => variable.name.value));
  const further = operationsOf(document)
    .flatMap(({ variableDefinitions }) => variableDefinitions ?? [])
    .filter(({ variable }) => !names.has(variable.name.value));
  const fields = operation.selectionSet.selections.map((field) =>
    field.kind === Kind.FIELD && field.selectionSet
      ? { ...field, selectionSet: { ...field.selectionSet, selections: [...field.selectionSet.selections, ...more] } }
      : field,
  );
  return {
    ...operation,
    variableDefinitions: [...declared, ...further],
    selectionSet: { ...operation.selectionSet, selections: fields },
  };
}

function selectedOfEntity(document: DocumentNode): SelectionNode[] {
  return operationsOf(document)
    .flatMap(({ selectionSet }) => selectionSet.selections)
    .flatMap((field) => (field.kind === Kind.FIELD ? (field.selectionSet?.selections ?? []) : []));
}

function operationsOf(document: DocumentNode): OperationDefinitionNode[] {
  return document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
}

function fragmentsOf(
  document: DocumentNode,
): Extract<DocumentNode['definitions'][number], { typeCondition: unknown }>[] {
  return document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
}
