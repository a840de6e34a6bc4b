import { useMemo } from 'react';
import { emptyWorld, evolveAll, isMember, usersOf, type Role } from '../../core/index';
import { useText } from '../../i18n/useText';
import { startOf } from '../../scenarios/lessonStarts';
import type { Lesson } from '../../training/lesson';
import type { Tokens } from '../../training/tokens';
import styles from './LessonPage.module.css';

type Who = {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly work?: { readonly directory: string; readonly role: Role };
};

/** The accounts that there are as the lesson begins: whose they are, of what kind, and what they are called. */
export function WhoIsWho({ lesson, tokens }: { readonly lesson: Lesson; readonly tokens: Tokens }) {
  const t = useText();
  const accounts = useMemo(() => accountsOf(lesson, tokens), [lesson, tokens]);
  return (
    <section aria-labelledby="lesson-who">
      <h2 id="lesson-who">{t('lessonPage.who')}</h2>
      <ul className={styles.who}>
        {accounts.map(({ id, name, address, work }) => (
          <li key={id}>
            <strong>{name}</strong>
            <span>
              {work
                ? t('lessonPage.who.work', { directory: work.directory, role: t(`role.${work.role}`) })
                : t('lessonPage.who.personal')}
            </span>
            <code>{address}</code>
          </li>
        ))}
      </ul>
    </section>
  );
}

function accountsOf(lesson: Lesson, tokens: Tokens): readonly Who[] {
  const world = evolveAll(emptyWorld(''), startOf(lesson, tokens).events);
  const members = world.directories.flatMap((directory) =>
    usersOf(directory)
      .filter(isMember)
      .map(({ id, displayName, userName, role }) => {
        return { id, name: displayName, address: userName, work: { directory: directory.name, role } };
      }),
  );
  const personal = world.microsoftAccounts.map(({ id, firstName, lastName, email }) => {
    return { id, name: `${firstName} ${lastName}`, address: email };
  });
  return [...members, ...personal];
}
