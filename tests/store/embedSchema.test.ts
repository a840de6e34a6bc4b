import { toJsonSchema } from '@valibot/to-json-schema';
import { format, resolveConfig } from 'prettier';
import type * as v from 'valibot';
import { expect, test } from 'vitest';
import { Message, Request } from '../../src/store/embed/messages';

function jsonSchemaOf(schema: v.GenericSchema): object {
  const { $schema: _, ...rest } = toJsonSchema(schema, { errorMode: 'ignore', typeMode: 'input' });
  return rest;
}

test('the published schema of messages is that of the ones which are sent and heard', async () => {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'OneTenant in a frame',
    description: 'The messages between OneTenant in a frame, and the page around it. docs/embedding.md tells of them.',
    oneOf: [{ $ref: '#/$defs/request' }, { $ref: '#/$defs/message' }],
    $defs: {
      request: { description: 'What the page around it may send.', ...jsonSchemaOf(Request) },
      message: { description: 'What it sends.', ...jsonSchemaOf(Message) },
    },
  };
  // `npx vitest run tests/store/embedSchema -u` writes it again.
  const text = await format(JSON.stringify(schema), { ...(await resolveConfig('package.json')), parser: 'json' });
  await expect(text).toMatchFileSnapshot('../../docs/embedding.schema.json');
});
