import * as v from 'valibot';

type Accepts = (value: unknown) => boolean;
type Schema = v.GenericSchema;
/** What a schema says of itself, as far as it is asked here. */
type Said = Schema & {
  readonly entries?: Readonly<Record<string, Said>>;
  readonly getter?: (input: unknown) => Schema;
  readonly item?: Schema;
  readonly literal?: unknown;
  readonly options?: readonly unknown[];
  readonly wrapped?: Schema;
  readonly pipe?: readonly Step[];
};
type Step = { readonly kind: string; readonly type: string; readonly requirement?: unknown };

/**
 * A quick answer to whether a schema takes a value just as it is. Yes is for certain; of anything else, parsing says
 * why. Parsing copies all that it reads, which takes longer for a long log than to read it from the disk.
 */
export function acceptorOf(schema: Schema): Accepts {
  const said: Said = schema;
  if (said.pipe) return throughPipe(said.pipe);
  switch (said.type) {
    case 'string':
    case 'boolean':
      return (value) => typeof value === said.type;
    case 'number':
      return (value) => typeof value === 'number' && !Number.isNaN(value);
    case 'literal':
      return (value) => value === said.literal;
    case 'picklist':
      return (value) => said.options?.includes(value) ?? false;
    case 'array':
      return ofList(acceptorOf(said.item ?? v.never()));
    case 'strict_object':
      return ofObject(said.entries ?? {});
    case 'lazy':
      return ofChoice(said.getter ?? v.never);
    default:
      return (value) => takes(schema, value);
  }
}

function throughPipe([first, ...steps]: readonly Step[]): Accepts {
  const accepts = acceptorOf(first as unknown as Schema);
  const tests = steps.map(acceptorOfStep);
  return (value) => {
    if (!accepts(value)) return false;
    for (const test of tests) if (!test(value)) return false;
    return true;
  };
}

function acceptorOfStep(step: Step): Accepts {
  const { kind, type, requirement } = step;
  if (kind !== 'validation') return () => false;
  if (typeof requirement === 'function') return requirement as Accepts;
  if (requirement instanceof RegExp) return (value) => requirement.test(value as string);
  if (type === 'max_length') return (value) => (value as { length: number }).length <= Number(requirement);
  if (type === 'min_value') return (value) => (value as number) >= Number(requirement);
  if (type === 'max_value') return (value) => (value as number) <= Number(requirement);
  return () => false;
}

function ofList(accepts: Accepts): Accepts {
  return (value) => Array.isArray(value) && value.every(accepts);
}

function ofObject(entries: Readonly<Record<string, Said>>): Accepts {
  const parts = Object.entries(entries).map(([key, entry]) => {
    const mayLack = entry.type === 'exact_optional' && entry.wrapped !== undefined;
    return { key, mayLack, accepts: acceptorOf(mayLack ? entry.wrapped : entry) };
  });
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    let found = 0;
    for (const { key, mayLack, accepts } of parts) {
      const held = (value as Readonly<Record<string, unknown>>)[key];
      if (held === undefined && mayLack) continue;
      if (!accepts(held)) return false;
      found += 1;
    }
    // Nothing is beside them, not even something that is undefined.
    return Object.keys(value).length === found;
  };
}

function ofChoice(choose: (input: unknown) => Schema): Accepts {
  const known = new Map<Schema, Accepts>();
  return (value) => {
    const schema = choose(value);
    const accepts = known.get(schema) ?? acceptorOf(schema);
    known.set(schema, accepts);
    return accepts(value);
  };
}

function takes(schema: Schema, value: unknown): boolean {
  const parsed = v.safeParse(schema, value, { abortEarly: true });
  return parsed.success && Object.is(parsed.output, value);
}
