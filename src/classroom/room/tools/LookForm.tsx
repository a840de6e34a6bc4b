import { useText } from '../../../i18n/useText';
import { parsePage } from '../../../map/parseAddress';
import { LONGEST_WORD } from '../../../room/parts';
import { say } from '../../../store/room/desk';
import { useRun } from '../../../store/run';
import { Form } from '../../../ui/Form';
import { TextLine } from '../../../ui/TextLine';
import { useForm } from '../../../ui/useForm';
import { FormWays } from './FormWays';
import styles from './RoomForm.module.css';

type Values = { readonly word: string; readonly address: string };
type Flaws = { readonly address?: 'elsewhere' | 'tooLong' };

/** "Look here": a word, and an address of the simulated web to go to, each where there is one. */
export function LookForm({ onDone }: { readonly onDone: () => void }) {
  const t = useText();
  const own = useRun(({ run }) => parsePage(run?.page ?? ''));
  const form = useForm<Values, Flaws>({
    start: { word: '', address: '' },
    judge: ({ address }) => {
      if (address.trim() === '') return {};
      const page = parsePage(address);
      if (page === undefined) return { address: 'elsewhere' };
      return page.length > LONGEST_WORD ? { address: 'tooLong' } : {};
    },
    submit: ({ word, address }) => {
      const page = parsePage(address);
      say({ type: 'look', word: word.trim(), ...(page !== undefined && { address: page }) });
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
      <FormWays submit={t('room.look.do')} onClose={onDone} />
    </Form>
  );
}
