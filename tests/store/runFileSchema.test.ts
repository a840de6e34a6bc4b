import { toJsonSchema } from '@valibot/to-json-schema';
import { format, resolveConfig } from 'prettier';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { AnyCommand, AnyEvent, AnyRejection, AnyWhat } from '../../src/core/schemas';
import { RunFile } from '../../src/store/share/runFile';

const UNIONS = new Map<unknown, { name: string; options: readonly v.GenericSchema[] }>(
  Object.entries({ what: AnyWhat, event: AnyEvent, command: AnyCommand, rejection: AnyRejection }).map(
    ([name, union]) => [union, { name, options: union.options }],
  ),
);

// What JSON Schema cannot say, or says otherwise, is said by a description.
function jsonSchemaOf(schema: v.GenericSchema): object {
  const { $schema: _, ...rest } = toJsonSchema(schema, {
    errorMode: 'ignore',
    typeMode: 'input',
    overrideSchema: ({ valibotSchema, jsonSchema }) => {
      const union = UNIONS.get(valibotSchema);
      if (union) return { $ref: `#/$defs/${union.name}` };
      return valibotSchema.type === 'nan' ? { not: {} } : jsonSchema;
    },
  });
  return rest;
}

test('the published schema of run files is that of the files which are read and written', async () => {
  const unions = [...UNIONS.values()].map(({ name, options }) => [name, { oneOf: options.map(jsonSchemaOf) }]);
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'OneTenant run',
    description:
      'The log of one run: its start state, and what was done, refused, visited, undone and redone since. Besides what is said here, entries are numbered without a gap, the first one and no other is of the type "began", and no law of the simulator is broken.',
    ...jsonSchemaOf(RunFile),
    $defs: Object.fromEntries(unions) as Record<string, object>,
  };
  // `npx vitest run tests/store/runFileSchema -u` writes it anew.
  const text = await format(JSON.stringify(schema), { ...(await resolveConfig('package.json')), parser: 'json' });
  await expect(text).toMatchFileSnapshot('../../public/run-file.schema.json');
});
