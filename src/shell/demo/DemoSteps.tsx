import { useEffect, useRef } from 'react';
import { useText } from '../../i18n/useText';
import styles from './DemoBar.module.css';

type Props = {
  readonly steps: readonly string[];
  readonly titleOf: (step: number) => string;
  readonly at: number;
  readonly jump: (to: number) => void;
};

/** All steps of a demo, to go to any of them with the true state. */
export function DemoSteps({ steps, titleOf, at, jump }: Props) {
  const t = useText();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => list.current?.querySelector<HTMLElement>('[aria-current]')?.focus(), []);
  return (
    <ol ref={list} className={styles.list} aria-label={t('demo.steps')}>
      {steps.map((step, place) => (
        <li key={step}>
          <button type="button" aria-current={place === at ? 'step' : undefined} onClick={() => jump(place)}>
            {titleOf(place)}
          </button>
        </li>
      ))}
      <li>
        <button
          type="button"
          aria-current={at === steps.length ? 'step' : undefined}
          onClick={() => jump(steps.length)}
        >
          {t('demo.toEnd')}
        </button>
      </li>
    </ol>
  );
}
