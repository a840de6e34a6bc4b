import type { LessonPackage } from './lessonPackage';
import { PACKAGE_PAGE } from './packagePage';
import type { Titles } from './titles';
import { element, makeXml } from './xml';

const NAMESPACE = 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd';
// Names, and no addresses: nothing is ever asked there. That domain is nobody's for good.
const NAMES = 'https://onetenant.example';

/** The `cmi5.xml` of a package: a course with one unit, which is all of the package. */
export function makeCmi5Course(
  { id, lesson, modes, passMark }: Pick<LessonPackage, 'id' | 'lesson' | 'modes' | 'passMark'>,
  titles: Titles,
): string {
  const inEach = (name: string, what: 'title' | 'can') => {
    const texts = titles.map((one) => element('langstring', { lang: one.language }, one[what]));
    return element(name, {}, texts);
  };
  const words = [inEach('title', 'title'), inEach('description', 'can')];
  const unit = {
    id: `${NAMES}/lessons/${lesson}`,
    // Nobody passes by watching.
    moveOn: modes.every((mode) => mode === 'watch') ? 'Completed' : 'CompletedAndPassed',
    ...(passMark !== undefined && { masteryScore: String(passMark / 100) }),
    // The portals need the room of a window.
    launchMethod: 'OwnWindow',
    activityType: 'http://adlnet.gov/expapi/activities/lesson',
  };
  return makeXml(
    element('courseStructure', { xmlns: NAMESPACE }, [
      element('course', { id: `${NAMES}/packages/${id}` }, words),
      element('au', unit, [...words, element('url', {}, PACKAGE_PAGE)]),
    ]),
  );
}
