import type { LessonPackage } from './lessonPackage';
import type { Standard } from './packageId';
import { PACKAGE_PAGE } from './packagePage';
import { element, makeXml, type XmlElement } from './xml';

type Scorm = Exclude<Standard, 'cmi5'>;

type Words = {
  readonly schemaVersion: string;
  readonly namespaces: Readonly<Record<string, string>>;
  /** The name of the attribute by which a resource is a SCO: it changed its case. */
  readonly kind: string;
  readonly sequencing: readonly XmlElement[];
};

const WORDS: Readonly<Record<Scorm, Words>> = {
  // Without a `masteryscore`: by it, some LMSs count a lesson that is left in the middle as failed.
  'scorm-1.2': {
    schemaVersion: '1.2',
    namespaces: {
      xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
      'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
    },
    kind: 'adlcp:scormtype',
    sequencing: [],
  },
  'scorm-2004': {
    schemaVersion: '2004 4th Edition',
    namespaces: {
      xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1',
      'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_v1p3',
      'xmlns:imsss': 'http://www.imsglobal.org/xsd/imsss',
    },
    kind: 'adlcp:scormType',
    // What the package says of completion and success counts: nothing is made up where it says nothing.
    sequencing: [
      element('imsss:sequencing', {}, [
        element('imsss:deliveryControls', { completionSetByContent: 'true', objectiveSetByContent: 'true' }),
      ]),
    ],
  },
};

/** The `imsmanifest.xml` of a package for SCORM: one organization with one item, which is all of the package. */
export function makeImsManifest(
  { id, version }: Pick<LessonPackage, 'id' | 'version'>,
  standard: Scorm,
  title: string,
  files: readonly string[],
): string {
  const { schemaVersion, namespaces, kind, sequencing } = WORDS[standard];
  const named = element('title', {}, title);
  return makeXml(
    element('manifest', { identifier: `onetenant-${id}`, version: String(version), ...namespaces }, [
      element('metadata', {}, [element('schema', {}, 'ADL SCORM'), element('schemaversion', {}, schemaVersion)]),
      element('organizations', { default: 'course' }, [
        element('organization', { identifier: 'course' }, [
          named,
          element('item', { identifier: 'lesson', identifierref: 'program' }, [named, ...sequencing]),
        ]),
      ]),
      element('resources', {}, [
        element(
          'resource',
          { identifier: 'program', type: 'webcontent', [kind]: 'sco', href: PACKAGE_PAGE },
          files.map((path) => element('file', { href: encodeURI(path) })),
        ),
      ]),
    ]),
  );
}
