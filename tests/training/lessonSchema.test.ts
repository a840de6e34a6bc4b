import { toJsonSchema } from '@valibot/to-json-schema';
import { format, resolveConfig } from 'prettier';
import type * as v from 'valibot';
import { expect, test } from 'vitest';
import { AnyCommand } from '../../src/core/schemas';
import { Check } from '../../src/training/check';
import { LessonFile } from '../../src/training/lesson';

// What JSON Schema cannot say, docs/lessons.md says.
function jsonSchemaOf(schema: v.GenericSchema) {
  const { $schema: _, ...rest } = toJsonSchema(schema, {
    errorMode: 'ignore',
    typeMode: 'input',
    definitions: { check: Check },
    overrideSchema: ({ valibotSchema, jsonSchema }) => {
      if (valibotSchema === AnyCommand) return { $ref: '#/$defs/command' };
      return valibotSchema.type === 'nan' ? { not: {} } : jsonSchema;
    },
  });
  return rest;
}

test('the published schema of lesson files is that of the lessons which are read', async () => {
  const { $defs, ...lesson } = jsonSchemaOf(LessonFile);
  const commands = AnyCommand.options.map((option) => {
    const { $defs: _, ...command } = jsonSchemaOf(option);
    return command;
  });
  const defs = { check: $defs?.check, command: { oneOf: commands } };
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'OneTenant lesson',
    description:
      'One lesson: how it begins, its steps and goals, the wrong turns and ends, and further routes to full marks. Its texts stand elsewhere, under keys that its ids make.',
    ...lesson,
    $defs: defs,
  };
  // `npx vitest run tests/training/lessonSchema -u` writes it again.
  const text = await format(JSON.stringify(schema), { ...(await resolveConfig('package.json')), parser: 'json' });
  await expect(text).toMatchFileSnapshot('../../docs/lesson.schema.json');

  const named = [...text.matchAll(/"\$ref": "#\/\$defs\/(\w+)"/g)].map(([, name]) => name);
  expect(new Set(named)).toEqual(new Set(Object.keys(defs)));
});
