import type { Ref } from 'react';
import { useText } from '../../i18n/useText';

type Props = {
  readonly ref?: Ref<HTMLOListElement>;
  readonly steps: readonly string[];
  readonly titleOf: (step: number) => string;
  readonly at: number;
  readonly jump: (to: number) => void;
  readonly className: string | undefined;
};

/** All steps of a demo, to go to any of them with the true state. */
export function DemoSteps({ ref, steps, titleOf, at, jump, className }: Props) {
  const t = useText();
  return (
    <ol ref={ref} className={className} aria-label={t('demo.steps')}>
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

/** Gives the keyboard to the step of a list that is next. */
export function focusCurrent(list: HTMLElement | null): void {
  list?.querySelector<HTMLElement>('[aria-current]')?.focus();
}
