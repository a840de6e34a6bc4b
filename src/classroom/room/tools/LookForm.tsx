import { useText } from '../../../i18n/useText';
import { parsePage } from '../../../map/parseAddress';
import { makeLook } from '../../../room/look';
import { LONGEST_WORD } from '../../../room/parts';
import { say } from '../../../store/room/desk';
import { useRun } from '../../../store/run';
import { Form } from '../../../ui/Form';
import { TextLine } from '../../../ui/TextLine';
import { useForm } from '../../../ui/useForm';
import styles from './RoomForm.module.css';

type Values = { readonly word: string; readonly address: string };
type Flaws = { readonly address?: 'elsewhere' | 'tooLong' };

/** "Look here": a word, and an address of the simulated web to go to, each where there is one. */
export function LookForm({ onDone }: { readonly onDone: () => void }) {
  const t = useText();
  const own = useRun(({ run }) => parsePage(run?.page ?? ''));
  const form = useForm<Values, Flaws>({
    start: { word: '', address: '' },
    judge: (values) => {
      const text = textOf(values);
      if (text === undefined) return { address: 'elsewhere' };
      return text.length > LONGEST_WORD ? { address: 'tooLong' } : {};
    },
    submit: (values) => {
      say({ type: 'look', word: textOf(values) ?? '' });
      onDone();
    },
  });
  const { values, flaws, type } = form;
  return (
    <Form form={form} className={styles.form}>
      <TextLine
        className={styles.wide}
        label={t('room.word.text')}
        hint={t('room.look.hint')}
        value={values.word}
        maxLength={LONGEST_WORD}
        onType={(word) => type({ word })}
      />
      <TextLine
        className={styles.wide}
        errorClassName={styles.error}
        label={t('room.look.address')}
        hint={flaws.address ? undefined : t('room.look.address.hint')}
        error={flaws.address && t(`room.look.address.${flaws.address}`)}
        value={values.address}
        spellCheck={false}
        autoCapitalize="off"
        onType={(address) => type({ address })}
      />
      {own !== undefined && (
        <p>
          <button type="button" onClick={() => type({ address: own })}>
            {t('room.look.own', { address: own })}
          </button>
        </p>
      )}
      <p className={styles.ways}>
        <button type="submit">{t('room.look.do')}</button>
        <button type="button" onClick={onDone}>
          {t('room.close')}
        </button>
      </p>
    </Form>
  );
}

/** What is said to the room; nothing where the address is none of the simulated web. */
function textOf({ word, address }: Values): string | undefined {
  if (address.trim() === '') return makeLook({ word: word.trim() });
  const page = parsePage(address);
  return page === undefined ? undefined : makeLook({ word: word.trim(), address: page });
}
