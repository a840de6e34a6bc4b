import { useId } from 'react';
import type { Account, AccountKind } from '../../core/index';
import { useText } from '../../i18n/useText';
import { useDirectoryName } from '../../parts/useDirectoryName';
import styles from './dialog.module.css';

type Props = {
  readonly accounts: readonly Account[];
  readonly chosen: AccountKind | undefined;
  readonly onChoose: (kind: AccountKind) => void;
};

/** Two accounts have the name that was typed, one of each kind. */
export function WhichAccount({ accounts, chosen, onChoose }: Props) {
  const t = useText();
  const titleOf = useDirectoryName();
  const name = useId();
  return (
    <fieldset className={styles.question}>
      <legend>{t('accountCenter.edit.which')}</legend>
      {accounts.map((one) => (
        <label key={one.id} className={styles.choice}>
          <input type="radio" name={name} checked={one.kind === chosen} onChange={() => onChoose(one.kind)} />{' '}
          {one.kind === 'organizational'
            ? t('accountCenter.edit.which.organizational', { directory: titleOf(one.home) })
            : t('accountCenter.edit.which.microsoft')}
        </label>
      ))}
    </fieldset>
  );
}
