import * as v from 'valibot';

/** The standards by which an LMS launches a package. */
export const STANDARDS = ['scorm-1.2', 'scorm-2004', 'cmi5'] as const;
export type Standard = (typeof STANDARDS)[number];

/** The id of the element of a package's page in which a package tells about itself, as JSON that no browser runs. */
export const PACKAGE_ELEMENT = 'lesson-package';

/** Which package it is: all that its page must know before anything else of the program is loaded. */
export const PackageId = {
  /** One of its own for each package, from its lesson and its options: storage is kept apart by it. */
  id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/)),
  standard: v.picklist(STANDARDS),
};

const Named = v.object(PackageId);

/** Which package the text of the data block is of; nothing where it is none. Never throws. */
export function parsePackageId(text: string): v.InferOutput<typeof Named> | undefined {
  const told = jsonIn(text);
  const { success, output } = v.safeParse(Named, told);
  return success ? output : undefined;
}

/** What a JSON text holds; nothing where it is none. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
