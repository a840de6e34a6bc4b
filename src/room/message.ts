import * as v from 'valibot';

/** A message as it came over the wire, read by a schema; nothing where it is none. */
export function parseMessage<S extends v.GenericSchema>(schema: S, text: string): v.InferOutput<S> | undefined {
  const parsed = v.safeParse(schema, jsonIn(text), { abortEarly: true });
  return parsed.success ? parsed.output : undefined;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
