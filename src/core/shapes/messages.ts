import * as v from 'valibot';

/** What objects hold, part by part. */
export type Parts = v.ObjectEntries;

/** The type of what a schema reads, which nobody changes in place. */
export type Read<Schema extends v.GenericSchema> = Unchanging<v.InferOutput<Schema>>;

type Unchanging<T> = T extends object ? { readonly [K in keyof T]: Unchanging<T[K]> } : T;

/** The types of messages by their names, each with its name under `Key`. */
export type MessagesOf<Key extends string, Shapes extends Readonly<Record<string, Parts>>> = {
  readonly [Name in keyof Shapes]: Unchanging<
    { [K in Key]: Name } & v.InferOutput<v.StrictObjectSchema<Shapes[Name], undefined>>
  >;
};

export type AnyOf<Messages> = Messages[keyof Messages];

/** The same parts, each of which may be missing. */
export function mayLack<P extends Readonly<Record<string, v.GenericSchema>>>(parts: P) {
  const lacking = Object.entries(parts).map(([name, part]) => [name, v.exactOptional(part)]);
  // `Object.fromEntries` forgets which name has which part.
  return Object.fromEntries(lacking) as { [K in keyof P]: v.ExactOptionalSchema<P[K], undefined> };
}

/** A schema for a union of objects. `options` are the schemas of the objects, in the order of their definition. */
export type Union<T> = v.LazySchema<v.GenericSchema<unknown, T>> & { readonly options: readonly v.GenericSchema[] };

/** Reads objects of several shapes that one property tells apart. What none of them knows is refused. */
export function unionOf<Key extends string, Shapes extends Readonly<Record<string, Parts>>>(key: Key, shapes: Shapes) {
  type T = AnyOf<MessagesOf<Key, Shapes>>;
  const named = Object.entries(shapes).map(([name, parts]): [string, v.GenericSchema<unknown, T>] => [
    name,
    // TypeScript cannot follow a name through `Object.entries`.
    v.strictObject({ [key]: v.literal(name), ...parts }) as unknown as v.GenericSchema<unknown, T>,
  ]);
  const known = new Map<unknown, v.GenericSchema<unknown, T>>(named);
  // It refuses every value that comes to it, so that it never answers with one.
  const unknownName = v.looseObject({ [key]: v.picklist([...known.keys()] as string[]) }) as unknown as v.GenericSchema<
    unknown,
    T
  >;
  // Chosen by the name, where `v.variant` would try one shape after the other.
  const schema = v.lazy((read) => known.get(isObject(read) ? read[key] : undefined) ?? unknownName);
  const union: Union<T> = Object.assign(schema, { options: named.map(([, shape]) => shape) });
  return union;
}

function isObject(read: unknown): read is Readonly<Record<string, unknown>> {
  return typeof read === 'object' && read !== null;
}
