import * as v from 'valibot';
import { MODES } from '../../core/index';
import { Brand, Count, Id, Text, type Read } from '../../core/schemas';
import { jsonIn, PackageId } from './packageId';

const AtLeastOne = v.pipe(Count, v.minValue(1));

/**
 * What a package says about itself. It stands in the package's own `index.html`, in a data block
 * (`<script type="application/json" id="lesson-package">`): a policy for scripts does not ask about those.
 *
 * That page loads the entry of packages in place of the start page's, and keeps the policy of the usual page. One
 * thing differs for cmi5: `connect-src 'self' https: http:`. Where the LMS keeps statements is said at the launch only,
 * so no host can be named before; `http:` is for LMSs inside a house, and a browser forbids it by itself on a page that
 * came by https. SCORM speaks through the window, and keeps `connect-src 'self'`.
 */
export const LessonPackage = v.strictObject({
  form: v.literal(1),
  ...PackageId,
  lesson: v.pipe(Id, v.minLength(1)),
  version: AtLeastOne,
  /** In which modes the learner may choose to do it, in this order. With one of them, the first attempt begins at once. */
  modes: v.pipe(
    v.array(v.picklist(MODES)),
    v.minLength(1),
    v.check((all) => isDistinct(all)),
  ),
  /** Codes of two letters. The first is for learners whose language is none of them. */
  languages: v.pipe(
    v.array(v.pipe(v.string(), v.regex(/^[a-z]{2}$/))),
    v.minLength(1),
    v.check((all) => isDistinct(all)),
  ),
  /** Whether each attempt is told with names of its own, made of its seed. If not: with `names`, or with the lesson's. */
  tokens: v.boolean(),
  /** Other names than the lesson's own, as the query of the lesson's page has them (`organization`, `admin` …). */
  names: v.exactOptional(v.record(Id, Text)),
  /** How the organization of that name looks. */
  brand: v.exactOptional(Brand),
  /** Points out of a hundred of the whole with which it is passed. Without: by the rule of the lesson. */
  passMark: v.exactOptional(v.pipe(Count, v.maxValue(100))),
  /** How often it may be done, to its end or not. Without: as often as wanted. */
  attempts: v.exactOptional(AtLeastOne),
  /** For an LMS that lets nobody in again who has failed: that is then reported as incomplete. */
  failedAsIncomplete: v.boolean(),
});
export type LessonPackage = Read<typeof LessonPackage>;

/** What the text of the data block tells; nothing where it is no package, or one of a newer form. Never throws. */
export function parseLessonPackage(text: string): LessonPackage | undefined {
  const { success, output } = v.safeParse(LessonPackage, jsonIn(text));
  return success ? output : undefined;
}

function isDistinct(list: readonly string[]): boolean {
  return new Set(list).size === list.length;
}
