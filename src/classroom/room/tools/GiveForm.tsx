import { useState, type ComponentProps } from 'react';
import { MODES, type Mode } from '../../../core/index';
import { TextPart } from '../../../i18n/TextPart';
import { useText } from '../../../i18n/useText';
import { LESSON_IDS, type LessonId } from '../../../scenarios/lessonList';
import { say } from '../../../store/room/desk';
import type { Seated } from '../../../training/room/need';
import { Field } from '../../../ui/Field';
import { useOnDemand } from '../../../ui/onDemand';
import { Select } from '../../../ui/Select';
import { lessonOnDemand } from '../../lessonOnDemand';
import { useLessonTitle } from '../../result/useLessonTitle';
import { GiveNamed } from './GiveNamed';
import { useTo } from './useTo';
import styles from './RoomForm.module.css';

type Props = { readonly chosen: readonly Seated[]; readonly onDone: (said?: string) => void };

/** A lesson to hand out: which one, in which mode, and with which names. */
export function GiveForm(props: Props) {
  return (
    <TextPart part="lesson-page">
      <Choices {...props} />
    </TextPart>
  );
}

function Choices({ chosen, onDone }: Props) {
  const t = useText();
  const titleOf = useLessonTitle();
  const { to, words } = useTo(chosen);
  const [id, setId] = useState<LessonId>('office-first');
  const [mode, setMode] = useState<Mode>('guided');
  const lesson = useOnDemand(lessonOnDemand(id));

  const give: ComponentProps<typeof GiveNamed>['onGive'] = (names) => {
    say({ type: 'give', exercise: { lesson: id, mode, ...names }, to });
    onDone(t('room.given', { title: titleOf(id), mode: t(`lesson.mode.${mode}`) }));
  };

  return (
    <>
      <div className={styles.form}>
        <p>{t('room.to', { to: words })}</p>
        <Field label={t('room.give.lesson')}>
          {(control) => (
            <Select
              {...control}
              value={id}
              options={LESSON_IDS.map((one) => ({ value: one, text: titleOf(one) }))}
              onChoose={setId}
            />
          )}
        </Field>
        <Field label={t('room.give.mode')}>
          {(control) => (
            <Select
              {...control}
              value={mode}
              options={MODES.map((one) => ({ value: one, text: t(`lesson.mode.${one}`) }))}
              onChoose={setMode}
            />
          )}
        </Field>
      </div>
      {lesson && <GiveNamed key={id} lesson={lesson} onGive={give} onCancel={() => onDone()} />}
    </>
  );
}
