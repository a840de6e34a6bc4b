import { useState } from 'react';
import { MODES, type Mode } from '../../../core/index';
import { TextPart } from '../../../i18n/TextPart';
import { useText } from '../../../i18n/useText';
import { LESSON_IDS, loadLesson, type LessonId } from '../../../scenarios/lessonList';
import { OWN_NAMES } from '../../../scenarios/names';
import { LONGEST_NAME, variationOf, type NameFlaw } from '../../../scenarios/variation';
import { say } from '../../../store/room/desk';
import { randomId } from '../../../store/storage/randomId';
import type { Seated } from '../../../training/room/need';
import { Field } from '../../../ui/Field';
import { Form } from '../../../ui/Form';
import { Select } from '../../../ui/Select';
import { TextLine } from '../../../ui/TextLine';
import { useForm } from '../../../ui/useForm';
import { useLessonTitle } from '../../result/useLessonTitle';
import { useTo } from './useTo';
import styles from './RoomForm.module.css';

type Props = { readonly chosen: readonly Seated[]; readonly onDone: (said?: string) => void };

/** A lesson to hand out: which one, in which mode, and with which organization. */
export function GiveForm(props: Props) {
  return (
    <TextPart part="lesson-page">
      <Fields {...props} />
    </TextPart>
  );
}

type Values = {
  readonly lesson: LessonId;
  readonly mode: Mode;
  readonly organization: string;
  readonly isSame: boolean;
};

function Fields({ chosen, onDone }: Props) {
  const t = useText();
  const titleOf = useLessonTitle();
  const { to, words } = useTo(chosen);
  const [flaw, setFlaw] = useState<NameFlaw>();
  const form = useForm<Values>({
    start: { lesson: 'office-first', mode: 'guided', organization: '', isSame: false },
    onType: () => setFlaw(undefined),
    submit: give,
  });
  const { lesson, mode, organization, isSame } = form.values;

  async function give(wish: Values) {
    const variation = variationOf(await loadLesson(wish.lesson), { organization: wish.organization });
    if ('flaws' in variation) return setFlaw(variation.flaws.organization ?? 'malformed');
    const exercise = {
      lesson: wish.lesson,
      mode: wish.mode,
      // Those that are not said are the lesson's own.
      tokens: wish.organization.trim() === '' ? {} : { ...variation.tokens },
      ...(wish.isSame && { seed: randomId() }),
    };
    say({ type: 'give', exercise, to });
    return onDone(t('room.given', { title: titleOf(wish.lesson), mode: t(`lesson.mode.${wish.mode}`) }));
  }

  return (
    <Form form={form} className={styles.form}>
      <p>{t('room.to', { to: words })}</p>
      <Field label={t('room.give.lesson')}>
        {(control) => (
          <Select
            {...control}
            value={lesson}
            options={LESSON_IDS.map((id) => ({ value: id, text: titleOf(id) }))}
            onChoose={(id) => form.type({ lesson: id })}
          />
        )}
      </Field>
      <Field label={t('room.give.mode')}>
        {(control) => (
          <Select
            {...control}
            value={mode}
            options={MODES.map((one) => ({ value: one, text: t(`lesson.mode.${one}`) }))}
            onChoose={(one) => form.type({ mode: one })}
          />
        )}
      </Field>
      <TextLine
        errorClassName={styles.error}
        label={t('room.give.organization')}
        hint={t('room.give.organization.hint', { organization: OWN_NAMES.organization })}
        error={flaw && t(`names.flaw.${flaw}`)}
        value={organization}
        maxLength={LONGEST_NAME}
        onType={(name) => form.type({ organization: name })}
      />
      <label className={styles.tick}>
        <input type="checkbox" checked={isSame} onChange={({ target }) => form.type({ isSame: target.checked })} />
        {t('room.give.same')}
      </label>
      <p className={styles.ways}>
        <button type="submit">{t('room.give.do')}</button>
        <button type="button" onClick={() => onDone()}>
          {t('room.close')}
        </button>
      </p>
    </Form>
  );
}
