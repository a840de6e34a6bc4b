import type { Brand, Mode } from '../../core/index';
import { LANGUAGES, parseLanguage, type Language } from '../../i18n/languages';
import { useLanguage } from '../../i18n/useLanguage';
import type { LessonId } from '../../scenarios/lessonList';
import { aboutPackage } from '../../training/package/aboutPackage';
import type { Standard } from '../../training/package/packageId';
import type { Lesson } from '../../training/lesson';
import type { Tokens } from '../../training/tokens';
import { useForm, type FormState } from '../../ui/useForm';
import { useMaking, type Making } from './useMaking';

export type Told = {
  readonly lesson: Lesson;
  readonly id: LessonId;
  /** With which names the page tells it, and which of them are not the lesson's own. */
  readonly tokens: Tokens;
  readonly names: Readonly<Record<string, string>>;
  /** How its organization looks there. */
  readonly brand: Brand | undefined;
};

type Values = {
  readonly standard: Standard;
  readonly modes: readonly Mode[];
  readonly languages: readonly Language[];
  readonly names: 'same' | 'each';
  readonly passMark: string;
  readonly attempts: string;
  readonly failedAsIncomplete: boolean;
};

const MOST_ATTEMPTS = 99;

type Flaws = { readonly [Name in 'modes' | 'languages' | 'passMark' | 'attempts']?: Name };

type PackageForm = {
  readonly form: FormState<Values, Flaws>;
  readonly making: Making;
};

export const ALL_LANGUAGES = Object.keys(LANGUAGES).flatMap((code) => parseLanguage(code) ?? []);

/** The state of the form of a package: what is chosen, and what becomes of making it. */
export function usePackageForm({ lesson, id, tokens, names, brand }: Told): PackageForm {
  const language = useLanguage();
  const { making, make, forget } = useMaking();
  const form = useForm<Values, Flaws>({
    start: {
      standard: 'scorm-1.2',
      modes: ['guided', 'practice', 'test'],
      languages: ALL_LANGUAGES,
      names: 'same',
      passMark: '',
      attempts: '',
      failedAsIncomplete: false,
    },
    judge: ({ modes, languages, passMark, attempts }) => ({
      ...(modes.length === 0 && { modes: 'modes' }),
      ...(languages.length === 0 && { languages: 'languages' }),
      ...(!isNumberOrNothing(passMark, 100) && { passMark: 'passMark' }),
      ...(!isNumberOrNothing(attempts, MOST_ATTEMPTS) && { attempts: 'attempts' }),
    }),
    onType: forget,
    submit: async ({ standard, modes, languages: chosen, passMark, attempts, failedAsIncomplete, ...values }) => {
      const languages = inOrder(chosen, language);
      const isSame = values.names === 'same';
      const about = aboutPackage({
        standard,
        lesson: id,
        version: lesson.version,
        modes: [...modes],
        languages,
        tokens: !isSame,
        ...(isSame && Object.keys(names).length > 0 && { names }),
        ...(isSame && brand && { brand }),
        ...(passMark.trim() !== '' && { passMark: Number(passMark) }),
        ...(attempts.trim() !== '' && { attempts: Number(attempts) }),
        failedAsIncomplete,
      });
      await make({ id, about, languages, tokens: isSame ? tokens : lesson.tokens });
    },
  });
  return { form, making };
}

/** The languages of a package, of which there is one at least: that of this page first, where it is one of them. */
export function inOrder(chosen: readonly Language[], ofPage: Language): [Language, ...Language[]] {
  const [first = ofPage, ...others] = chosen.toSorted(
    (one, other) => Number(other === ofPage) - Number(one === ofPage),
  );
  return [first, ...others];
}

function isNumberOrNothing(typed: string, most: number): boolean {
  const text = typed.trim();
  return text === '' || (/^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= most);
}
