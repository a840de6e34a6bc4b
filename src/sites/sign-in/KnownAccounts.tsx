import { useId, useMemo } from 'react';
import type { AccountKind } from '../../core/index';
import { useText } from '../../i18n/useText';
import { useWorld } from '../../store/run';
import { knownAccounts, type Known } from './knownAccounts';
import styles from './TrainingNote.module.css';

const MOST = 5;

type Props = { readonly kind: AccountKind; readonly onChoose: (userName: string) => void };

/** The accounts of one kind that exist in this world: whose each is, and a button that fills in its name. */
export function KnownAccounts({ kind, onChoose }: Props) {
  const t = useText();
  const label = useId();
  const world = useWorld();
  const { known, more } = useMemo(() => knownAccounts(world, kind, MOST), [world, kind]);
  const whose = ({ name, directory }: Known) =>
    directory === undefined ? t('signIn.note.personal', { name }) : t('signIn.note.work', { name, directory });
  return (
    <div className={styles.accounts}>
      <span id={label}>{t(`signIn.note.${kind}`)}</span>
      {known.length === 0 ? (
        <span>{t('signIn.note.nobody')}</span>
      ) : (
        <ul aria-labelledby={label}>
          {known.map((account) => (
            <li key={account.userName}>
              <button type="button" onClick={() => onChoose(account.userName)}>
                {account.userName}
              </button>{' '}
              <span>{whose(account)}</span>
            </li>
          ))}
          {more > 0 && <li>{t('signIn.note.more', { more })}</li>}
        </ul>
      )}
    </div>
  );
}
