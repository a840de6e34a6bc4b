import type { ReactNode } from 'react';
import { Text, useText } from '../../i18n/useText';
import type { Attempt } from '../../store/lesson';
import type { Window } from './window';
import { Help } from './Help';
import { OpenFirst } from './OpenFirst';
import { Question } from './Question';
import type { LessonTexts } from '../../i18n/useLessonTexts';
import type { PresentStep } from './useStep';
import styles from './Card.module.css';

const STAGES = ['again', 'where', 'show', 'do'];

type Props = Pick<Window, 'go' | 'say'> & {
  readonly attempt: Attempt;
  readonly texts: LessonTexts;
  readonly step: PresentStep;
  /** Whether the control that the step is about can be seen, or what it is folded away in. */
  readonly isThere: boolean;
  /** What opens that in which it is folded away. */
  readonly opener: HTMLElement | undefined;
};

/** What is to be done now, and where. In Practice only as much of it as was asked for; in a test the questions alone. */
export function StepTask({ attempt, texts, step: present, isThere, opener, go, say }: Props) {
  const { step, target, address, isHere, helped } = present;
  const { mode } = attempt;
  const isTest = mode === 'test';
  const stage = mode === 'practice' ? STAGES.indexOf(helped ?? '') : STAGES.length;
  const key = `step.${step.id}`;
  return (
    <>
      {!isTest && stage >= 0 && (
        <>
          <p>{texts.rich(`${key}.task`)}</p>
          {step.hints.map((hint) => (
            <p key={hint} className={styles.hint}>
              {texts.rich(`${key}.${hint}`)}
            </p>
          ))}
          {step.note && <p className={styles.hint}>{texts.rich(`${key}.note`)}</p>}
        </>
      )}
      {!isTest && stage >= 1 && address !== undefined && (
        <Where
          address={address}
          isShown={(!isHere && !isThere) || mode === 'practice'}
          isMissing={isHere && !isThere && target !== undefined && stage >= 2}
          go={go}
        />
      )}
      {!isTest && stage >= 1 && opener && (
        <p>
          <OpenFirst opener={opener} />
        </p>
      )}
      {step.ask && <Question attempt={attempt} texts={texts} step={step} ask={step.ask} />}
      {mode === 'practice' && <Help step={step} helped={helped} go={go} say={say} />}
    </>
  );
}

type WhereProps = Pick<Window, 'go'> & {
  readonly address: string;
  readonly isShown: boolean;
  readonly isMissing: boolean;
};

function Where({ address, isShown, isMissing, go }: WhereProps) {
  const t = useText();
  const follow = (words: ReactNode) => (
    <button type="button" className={styles.link} onClick={() => go(address)}>
      {words}
    </button>
  );
  return (
    <>
      {isShown && (
        <p className={styles.where}>
          <Text id="coach.where" values={{ address: address.split('?')[0], page: follow }} />
        </p>
      )}
      {isMissing && <p>{t('coach.missing')}</p>}
    </>
  );
}
