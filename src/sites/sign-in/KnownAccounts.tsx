import { useId, useMemo } from 'react';
import type { AccountKind } from '../../core/index';
import { useText } from '../../i18n/useText';
import { useWorld } from '../../store/run';
import { accountNames } from './accountNames';
import styles from './TrainingNote.module.css';

const MOST = 5;

type Props = { readonly kind: AccountKind; readonly onChoose: (userName: string) => void };

/** The accounts of one kind that exist in this world, each with a button that fills in its name. */
export function KnownAccounts({ kind, onChoose }: Props) {
  const t = useText();
  const label = useId();
  const world = useWorld();
  const { names, more } = useMemo(() => accountNames(world, kind, MOST), [world, kind]);
  return (
    <div className={styles.accounts}>
      <span id={label}>{t(`signIn.note.${kind}`)}</span>
      {names.length === 0 ? (
        <span>{t('signIn.note.nobody')}</span>
      ) : (
        <ul aria-labelledby={label}>
          {names.map((name) => (
            <li key={name}>
              <button type="button" onClick={() => onChoose(name)}>
                {name}
              </button>
            </li>
          ))}
          {more > 0 && <li>{t('signIn.note.more', { more })}</li>}
        </ul>
      )}
    </div>
  );
}
