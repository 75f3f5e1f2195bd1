import type { JSX, ReactNode } from 'react';
import { Link } from 'wouter';
import { entityPath } from '../address/paths';
import { useAsOf } from '../address/use-as-of';
import { KIND_COLOURS, type EntityKind } from '../kinds';
import { AsStored } from './as-stored';

/** What is needed of an entity to name it. */
export interface NamedEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
}

/** The name of an entity, with the colour of its kind, leading to its page as of the chosen day. */
export function EntityLink({
  entity,
  children = <AsStored text={entity.name} />,
}: {
  entity: NamedEntity;
  /** Its name, where parts of it are marked. */
  children?: ReactNode;
}): JSX.Element {
  const [asOf] = useAsOf();
  return (
    <Link className="entity-link" href={entityPath(entity.id, asOf)}>
      <KindDot kind={entity.kind} />
      {children}
    </Link>
  );
}

/** The colour of a kind, for those who see it; the kind is always told in words beside it or by its place. */
export function KindDot({ kind }: { kind: EntityKind }): JSX.Element {
  return <span aria-hidden="true" className="kind-dot" style={{ backgroundColor: KIND_COLOURS[kind] }} />;
}
