import { useState } from 'react';
import { useText } from '../../i18n/useText';
import { userNameFor, type Names, type Varied } from '../../scenarios/names';
import {
  LONGEST_NAME,
  namesAskedIn,
  queryFor,
  tidied,
  variationOf,
  variedIn,
  type NameFlaws,
} from '../../scenarios/variation';
import type { Lesson } from '../../training/lesson';
import type { Tokens } from '../../training/tokens';
import { Form } from '../../ui/Form';
import { TextLine } from '../../ui/TextLine';
import { useForm } from '../../ui/useForm';
import styles from './LessonPage.module.css';

type Props = {
  readonly lesson: Lesson;
  /** With which it is told at the moment. */
  readonly tokens: Tokens;
  readonly search: string;
  readonly go: (search: string) => void;
};

/** The names that a lesson can be told with others for. What is wrong with those of the address is said from the start. */
export function NamesForm({ lesson, tokens, search, go }: Props) {
  const t = useText();
  const [ofAddress, setOfAddress] = useState<NameFlaws>(() => flawsOf(namesAskedIn(new URLSearchParams(search))));
  const [said, setSaid] = useState('');
  const varied = variedIn(lesson);

  const form = useForm<Names, NameFlaws>({
    start: () => ({ ...namesOf(tokens), ...namesAskedIn(new URLSearchParams(search)) }),
    judge: (values) => flawsOf(given(values)),
    onType: (change) => {
      setSaid('');
      setOfAddress(({ ...flaws }) => {
        for (const name of Object.keys(change)) Reflect.deleteProperty(flaws, name);
        return flaws;
      });
    },
    submit: (values) => {
      const names = given(values);
      const variation = variationOf(lesson, names);
      if ('flaws' in variation) return;
      setOfAddress({});
      form.type(namesOf(variation.tokens));
      const { organization = '', domain = '' } = variation.tokens;
      setSaid(t('lessonPage.names.set', { organization, domain }));
      go(queryFor(names));
    },
  });

  return (
    <Form form={form} className={styles.names}>
      {varied.map((name) => {
        const flaw = form.flaws[name] ?? ofAddress[name];
        const value = form.values[name] ?? '';
        return (
          <TextLine
            key={name}
            label={t(`lessonPage.name.${name}`)}
            hint={flaw ? undefined : hintOf(name, value)}
            error={flaw && t(`names.flaw.${flaw}`)}
            errorClassName={styles.error}
            value={value}
            maxLength={LONGEST_NAME + 20}
            onType={(text) => form.type({ [name]: text })}
          />
        );
      })}
      <p className={styles.send}>
        <button type="submit">{t('lessonPage.names.apply')}</button> <span role="status">{said}</span>
      </p>
    </Form>
  );

  function flawsOf(names: Names): NameFlaws {
    const variation = variationOf(lesson, names);
    return 'flaws' in variation ? variation.flaws : {};
  }

  /** Those that are not the lesson's own. A domain that is left as it was follows the organization. */
  function given(values: Names): Names {
    const names = tidied(values);
    const isNew = names.organization !== undefined && names.organization !== tokens.organization;
    const { domain, ...others } = names;
    const kept = isNew && domain === tokens.domain ? others : names;
    return Object.fromEntries(Object.entries(kept).filter(([name, text]) => text !== lesson.tokens[name]));
  }

  function namesOf(all: Tokens): Names {
    return Object.fromEntries(varied.map((name) => [name, all[name] ?? '']));
  }

  function hintOf(name: Varied, value: string): string | undefined {
    if (name === 'organization') return undefined;
    if (name === 'domain') return t('lessonPage.names.domain.hint', { domain: value });
    return t('lessonPage.names.person.hint', {
      userName: name === 'admin' ? `admin, ${userNameFor(value)}` : userNameFor(value),
    });
  }
}
