import type { ComponentProps, ReactNode } from 'react';
import { Gear } from './Gear';
import { Inert } from './Inert';
import styles from './OfficeHeader.module.css';

type Props = {
  readonly words: Readonly<Record<'launcher' | 'office' | 'admin' | 'notifications' | 'settings' | 'help', string>>;
  /** Without the suite's name; the launcher stands among the other pictures. */
  readonly plain?: boolean;
  readonly waffle: ReactNode;
  readonly bell: ReactNode;
  /** The way to the admin center. */
  readonly admin: ComponentProps<'a'>;
  /** The name menu at the right end. */
  readonly children: ReactNode;
};

/** The black header of 2016 that the pages of one suite have in common. */
export function OfficeHeader({ words, plain = false, waffle, bell, admin, children }: Props) {
  return (
    <div className={styles.header}>
      {!plain && (
        <>
          <Inert className={styles.waffle} aria-label={words.launcher}>
            {waffle}
          </Inert>
          <Inert className={styles.office}>{words.office}</Inert>
        </>
      )}
      <a className={styles.admin} {...admin}>
        {words.admin}
      </a>
      {plain && (
        <Inert className={styles.cell} aria-label={words.launcher}>
          {waffle}
        </Inert>
      )}
      <Inert className={styles.cell} aria-label={words.notifications}>
        {bell}
      </Inert>
      <Inert className={styles.cell} aria-label={words.settings}>
        <Gear />
      </Inert>
      <Inert className={styles.cell} aria-label={words.help}>
        <span aria-hidden="true">?</span>
      </Inert>
      {children}
    </div>
  );
}
