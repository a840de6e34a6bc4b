import { useText } from '../../../i18n/useText';
import { LONGEST_WORD } from '../../../room/parts';
import { say } from '../../../store/room/desk';
import type { Seated } from '../../../training/room/need';
import { Form } from '../../../ui/Form';
import { TextLine } from '../../../ui/TextLine';
import { useForm } from '../../../ui/useForm';
import { useTo } from './useTo';
import { FormWays } from './FormWays';
import styles from './RoomForm.module.css';

type Kind = 'word' | 'pause';
type Props = {
  readonly kind: Kind;
  /** Whom a word goes to; a pause is for all. */
  readonly chosen: readonly Seated[];
  readonly onDone: (said?: string) => void;
};

/** Something to say: a word to some or to all, or with a pause. */
export function WordForm({ kind, chosen, onDone }: Props) {
  const t = useText();
  const { to, words } = useTo(kind === 'word' ? chosen : []);
  const form = useForm<{ readonly word: string }, { readonly word?: true }>({
    start: { word: '' },
    // All may pause without a word.
    judge: ({ word }) => (kind === 'word' && word.trim() === '' ? { word: true } : {}),
    submit: ({ word }) => {
      say(kind === 'word' ? { type: 'word', to, word: word.trim() } : { type: kind, word: word.trim() });
      onDone(kind === 'word' ? t('room.sent', { to: words }) : undefined);
    },
  });
  return (
    <Form form={form} className={styles.form}>
      {kind === 'word' && <p>{t('room.to', { to: words })}</p>}
      <TextLine
        className={styles.wide}
        errorClassName={styles.error}
        label={t('room.word.text')}
        hint={t(`room.${kind}.hint`)}
        error={form.flaws.word && t('room.word.empty')}
        value={form.values.word}
        maxLength={LONGEST_WORD}
        onType={(word) => form.type({ word })}
      />
      <FormWays submit={t(`room.${kind}.do`)} onClose={() => onDone()} />
    </Form>
  );
}
