import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { useEffect, useRef, useState, type JSX } from 'react';
import { drawSchema, type SchemaDrawing } from './draw-schema';
import { post } from './post';
import { schemaGraph, type PicturedType } from './schema-graph';

/**
 * The schema as a picture to walk in, with the same as a list beside it. Drawn by Cytoscape, which the explorer brings anyway:
 * graphql-voyager 2.1 is 610 kB of compressed script with a React of its own, and its layout is WebAssembly, which the content
 * security policy would have to allow.
 */
export default function SchemaPicture(): JSX.Element {
  const types = useTypes();
  const [chosen, setChosen] = useState<string>();
  if (types === 'failed') return <p role="alert">The schema could not be read from the server.</p>;
  if (types === undefined) return <p role="status">Reading the schema …</p>;
  return (
    <div className="schema">
      <Picture chosen={chosen} onChoose={setChosen} types={types} />
      <TypeList chosen={chosen} onChoose={setChosen} types={types} />
    </div>
  );
}

interface PartProps {
  readonly types: readonly PicturedType[];
  readonly chosen: string | undefined;
  readonly onChoose: (type: string | undefined) => void;
}

function Picture({ types, chosen, onChoose }: PartProps): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  const drawing = useRef<SchemaDrawing>(undefined);
  useEffect(() => {
    if (!place.current) return;
    const drawn = drawSchema(place.current, types, onChoose);
    drawing.current = drawn;
    return () => drawn.destroy();
  }, [types, onChoose]);
  useEffect(() => {
    drawing.current?.show(chosen);
  }, [chosen]);
  return (
    <div
      aria-label="The types of the schema, and which field leads from one to another; the list beside it says the same"
      className="schema-picture"
      ref={place}
      role="img"
    />
  );
}

function TypeList({ types, chosen, onChoose }: PartProps): JSX.Element {
  return (
    <section aria-label="Types" className="schema-types">
      <h1>Types</h1>
      <ul>
        {types.map((type) => (
          <li key={type.name}>
            <button
              aria-expanded={chosen === type.name}
              onClick={() => onChoose(chosen === type.name ? undefined : type.name)}
              type="button"
            >
              {type.name}
            </button>
            {chosen === type.name && <TypeDetails onChoose={onChoose} type={type} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function TypeDetails({ type, onChoose }: { type: PicturedType; onChoose: PartProps['onChoose'] }): JSX.Element {
  return (
    <>
      <p>{type.description}</p>
      <dl>
        {type.fields.map(({ name, type: fieldType, description, target }) => (
          <div key={name}>
            <dt>
              <code>{name}</code>{' '}
              {target === undefined ? (
                <code className="faint">{fieldType}</code>
              ) : (
                <button className="to-type" onClick={() => onChoose(target)} type="button">
                  {fieldType}
                </button>
              )}
            </dt>
            <dd>{description}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function useTypes(): readonly PicturedType[] | 'failed' | undefined {
  const [types, setTypes] = useState<readonly PicturedType[] | 'failed'>();
  useEffect(() => {
    readTypes().then(setTypes, () => setTypes('failed'));
  }, []);
  return types;
}

async function readTypes(): Promise<PicturedType[]> {
  const { data } = await post({ query: getIntrospectionQuery() });
  return schemaGraph(buildClientSchema(data as IntrospectionQuery));
}
