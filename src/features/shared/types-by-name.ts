/**
 * The classes of the composed types, by GraphQL name. Instruments lead to bodies and bodies to instruments: by naming a
 * type instead of importing its class, a field's module need not import the other's.
 */
const classes = new Map<string, () => object>();

/** Makes a type's class known; the thunk is called when the schema is built. */
export function nameType(name: string, type: () => object): void {
  classes.set(name, type);
}

/** A thunk for the class of this name. */
export function typeNamed(name: string): () => object {
  return () => {
    const type = classes.get(name);
    if (!type) throw new Error(`no type is named ${name}; is its feature in features/index.ts?`);
    return type();
  };
}

/** A thunk for a list of this type. */
export function listOf(name: string): () => object {
  return () => [typeNamed(name)()];
}
