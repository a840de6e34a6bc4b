import { useState } from 'react';
import { useText } from '../../i18n/useText';
import { LONGEST_NAME } from '../../room/parts';
import { joinRoom, useSeat } from '../../store/room/seat';
import { Form } from '../../ui/Form';
import { TextLine } from '../../ui/TextLine';
import { useForm } from '../../ui/useForm';
import styles from './JoinPage.module.css';

type Flaws = { readonly pin?: string; readonly name?: string };
const DIGITS = 6;

/** PIN and name: by them one is in. */
export function JoinForm({ pin }: { readonly pin: string }) {
  const t = useText();
  const refused = useSeat((state) => state.refused);
  const isEntering = useSeat((state) => state.isEntering);
  // What was refused is forgotten as soon as something else is typed.
  const [typed, setTyped] = useState<unknown>();
  const form = useForm<{ pin: string; name: string }, Flaws>({
    start: { pin, name: '' },
    onType: () => setTyped(refused),
    judge: (values) => ({
      ...(digitsIn(values.pin).length !== DIGITS && { pin: t('join.pin.empty') }),
      ...(values.name.trim() === '' && { name: t('join.name.empty') }),
    }),
    submit: (values) => {
      setTyped(undefined);
      joinRoom(digitsIn(values.pin), values.name.trim());
    },
  });
  const why = refused && refused !== typed ? refused : undefined;

  return (
    <>
      <p className={styles.lead}>{t('join.lead')}</p>
      <Form form={form} className={styles.form}>
        <TextLine
          label={t('join.pin')}
          value={form.values.pin}
          error={form.flaws.pin}
          errorClassName={styles.error}
          className={styles.pin}
          inputMode="numeric"
          maxLength={DIGITS + 1}
          onType={(next) => form.type({ pin: next })}
        />
        <TextLine
          label={t('join.name')}
          value={form.values.name}
          error={form.flaws.name}
          errorClassName={styles.error}
          maxLength={LONGEST_NAME}
          onType={(name) => form.type({ name })}
        />
        <p className={styles.ways}>
          <button type="submit" className={styles.primary}>
            {t('join.enter')}
          </button>
          <span role="status">{isEntering && t('join.entering')}</span>
        </p>
        <div role="alert">{why && !isEntering && <p className={styles.error}>{wordsOf(why)}</p>}</div>
      </Form>
    </>
  );

  function wordsOf({ why: code, wait }: NonNullable<typeof refused>): string {
    switch (code) {
      case 'pin-unknown':
      case 'room-full':
      case 'ended':
      case 'door-closed':
      case 'deleted':
        return t(`join.refused.${code}`);
      case 'too-many-tries':
        return t('join.refused.too-many-tries', { wait });
      default:
        return t('join.refused.other');
    }
  }
}

// People write it as it is shown: in two threes.
function digitsIn(text: string): string {
  return text.replaceAll(/\D/g, '');
}
