import { useState } from 'react';
import { useText } from '../../../i18n/useText';
import type { Exercise } from '../../../room/parts';
import { randomId } from '../../../store/storage/randomId';
import type { Lesson } from '../../../training/lesson';
import { Form } from '../../../ui/Form';
import { namesOfPage } from '../../lesson-page/namesOfPage';
import { NameLines } from '../../names/NameLines';
import { SeedForm } from '../../names/SeedForm';
import { useNamesForm } from '../../names/useNamesForm';
import names from '../../names/NamesForm.module.css';
import { FormWays } from './FormWays';
import styles from './RoomForm.module.css';

type Ways = {
  /** Hands it out with these names, and with these ids where all get the same. */
  readonly onGive: (given: Pick<Exercise, 'tokens' | 'seed'>) => void;
  readonly onCancel: () => void;
};

/** Whether a lesson is handed out with its own names, or with others, chosen as on its own page. */
export function GiveNamed({ lesson, ...ways }: Ways & { readonly lesson: Lesson }) {
  const t = useText();
  const [isOther, setOther] = useState(false);
  const [isSame, setSame] = useState(false);
  // What the word that names are picked by comes to, as the lesson's address would have it.
  const [search, setSearch] = useState('');
  const choose = (other: boolean) => {
    setSearch('');
    setOther(other);
  };
  return (
    <div className={styles.named}>
      <label className={styles.tick}>
        <input type="checkbox" checked={isOther} onChange={({ target }) => choose(target.checked)} />
        {t('lessonPage.names')}
      </label>
      {isOther && <SeedForm seed={undefined} go={setSearch} />}
      <Named key={`${isOther} ${search}`} {...{ lesson, isOther, search, isSame }} onSame={setSame} {...ways} />
    </div>
  );
}

type Props = Ways & {
  readonly lesson: Lesson;
  readonly isOther: boolean;
  readonly search: string;
  /** Whether all get the same ids and codes. */
  readonly isSame: boolean;
  readonly onSame: (isSame: boolean) => void;
};

function Named({ lesson, isOther, search, isSame, onSame, onGive, onCancel }: Props) {
  const t = useText();
  const { tokens, seed } = namesOfPage(lesson, search);
  const { form, ...lines } = useNamesForm({
    stories: [lesson],
    tokens,
    own: lesson.tokens,
    search,
    go: (given) =>
      onGive({
        // Those that are not said are the lesson's own.
        tokens: given === '' ? {} : { ...namesOfPage(lesson, given).tokens },
        ...(isSame && { seed: seed ?? randomId() }),
      }),
  });
  return (
    <Form form={form} className={styles.named}>
      {isOther && (
        <div className={`${names.fields} ${names.names}`}>
          <NameLines form={form} {...lines} />
        </div>
      )}
      <label className={styles.tick}>
        <input type="checkbox" checked={isSame} onChange={({ target }) => onSame(target.checked)} />
        {t('room.give.same')}
      </label>
      <FormWays submit={t('room.give.do')} onClose={onCancel} />
    </Form>
  );
}
