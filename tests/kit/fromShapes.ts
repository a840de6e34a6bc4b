import * as fc from 'fast-check';
import type * as v from 'valibot';

/** What is worth trying in fields of these names. A field that is not here is made of its shape alone. */
export type Sense = Readonly<Record<string, fc.Arbitrary<unknown> | undefined>>;

/** What a schema says of itself, as far as it is asked here. */
type Said = v.GenericSchema & {
  readonly entries?: v.ObjectEntries;
  readonly item?: v.GenericSchema;
  readonly options?: readonly unknown[];
  readonly wrapped?: v.GenericSchema;
  readonly pipe?: readonly v.GenericSchema[];
};

const word = fc.oneof(fc.constantFrom('', ' ', 'Kelley', 'constructor', '__proto__'), fc.string({ maxLength: 120 }));

/** Objects of these parts, as JSON makes them. A part that may be missing sometimes is. */
export function objectsOf(parts: v.ObjectEntries, sense: Sense): fc.Arbitrary<object> {
  const entries = Object.entries(parts).map(([name, part]: [string, Said]) => {
    const mayLack = part.type === 'exact_optional';
    return { name, mayLack, value: sense[name] ?? valuesOf(mayLack && part.wrapped ? part.wrapped : part, sense) };
  });
  return fc.record<Record<string, unknown>, string>(
    Object.fromEntries(entries.map(({ name, value }) => [name, value])),
    { requiredKeys: entries.flatMap(({ name, mayLack }) => (mayLack ? [] : [name])), noNullPrototype: true },
  );
}

/** Values that a schema takes; of texts, also those that no person types. Throws where it does not know the schema. */
export function valuesOf(schema: v.GenericSchema, sense: Sense): fc.Arbitrary<unknown> {
  const said: Said = schema;
  const [first, ...steps] = said.pipe ?? [];
  if (first?.type === 'string' && steps.some(({ type }) => type === 'iso_date_time')) {
    return fc.constantFrom('2016-08-17T09:00', '2016-12-31T23:59');
  }
  const { type, options, item, entries } = (first ?? said) as Said;
  switch (type) {
    case 'string':
      return word;
    case 'boolean':
      return fc.boolean();
    case 'number':
      return fc.nat(1_000_000);
    case 'picklist':
      return fc.constantFrom(...(options ?? []));
    case 'array':
      return fc.array(valuesOf(item ?? said, sense), { maxLength: 3 });
    case 'strict_object':
      return objectsOf(entries ?? {}, sense);
    case 'union':
      return valuesOf((options ?? [])[0] as v.GenericSchema, sense);
    default:
      throw new Error(`nothing can be made of a schema of the type ${type}`);
  }
}
