import { useEffect, useRef } from 'react';
import { useText } from '../../i18n/useText';
import styles from './DemoBar.module.css';

export type DemoStep = { readonly key: string; readonly title: string };

type Props = {
  readonly steps: readonly DemoStep[];
  readonly at: number;
  readonly jump: (to: number) => void;
};

/** All steps of a demo, to go to any of them with the true state. */
export function DemoSteps({ steps, at, jump }: Props) {
  const t = useText();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => list.current?.querySelector<HTMLElement>('[aria-current]')?.focus(), []);
  return (
    <ol ref={list} className={styles.list} aria-label={t('demo.steps')}>
      {steps.map(({ key, title }, place) => (
        <li key={key}>
          <button type="button" aria-current={place === at ? 'step' : undefined} onClick={() => jump(place)}>
            {title}
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
