export type Api = Readonly<Record<string, (...given: readonly string[]) => string>>;

/** What is wrong with an LMS. It may come later: they are looked at with each call. */
export type Faults = {
  /** It says "true", and keeps nothing. */
  readonly loses?: boolean;
  /** It answers nothing any more. */
  readonly isDead?: boolean;
  readonly hasNoInteractions?: boolean;
};

const LIMITS: readonly (readonly [element: RegExp, most: number])[] = [
  [/^cmi\.suspend_data$/, 4096],
  [/^cmi\.core\.lesson_location$/, 255],
  [/^cmi\.location$/, 1000],
  [/\.(description|learner_response)$/, 250],
  [/\.(student_response|pattern)$/, 255],
  [/\.id$/, 255],
];

/** The API of an LMS that holds to the limits of its standard, with the faults that it is given. */
export function strictApi(api: Api, faults: () => Faults = () => ({})): Api {
  let hasEnded = false;
  const guarded = (name: string) => {
    const answer = (...given: readonly string[]): string => {
      const { loses = false, isDead = false, hasNoInteractions = false } = faults();
      if (isDead) return '';
      if (hasEnded && /(Set|Get)Value|Commit/.test(name)) return name.endsWith('GetValue') ? '' : 'false';
      hasEnded ||= /Finish|Terminate/.test(name);
      const [element = '', value = ''] = given;
      if (hasNoInteractions && element.startsWith('cmi.interactions')) return name.endsWith('SetValue') ? 'false' : '';
      if (name.endsWith('SetValue')) {
        if (LIMITS.some(([limited, most]) => limited.test(element) && value.length > most)) return 'false';
        if (loses) return 'true';
      }
      return api[name]?.(...given) ?? '';
    };
    return [name, answer] as const;
  };
  const names = ['Initialize', 'Finish', 'Terminate', 'GetValue', 'SetValue', 'Commit', 'GetLastError'];
  return Object.fromEntries(names.flatMap((name) => [guarded(name), guarded(`LMS${name}`)]));
}
