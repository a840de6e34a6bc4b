import { useId } from 'react';
import type { Account, AccountKind } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { useDirectoryName } from '../../../parts/useDirectoryName';
import { target } from '../../../map/targets';
import tick from '../table/Tick.module.css';
import styles from './WhichAccount.module.css';

type WhichAccountProps = {
  readonly accounts: readonly Account[];
  readonly chosen: AccountKind | undefined;
  readonly onChoose: (kind: AccountKind) => void;
};

/** Two accounts have the name that was typed, one of each kind. */
export function WhichAccount({ accounts, chosen, onChoose }: WhichAccountProps) {
  const t = useText();
  const titleOf = useDirectoryName();
  const name = useId();
  return (
    <fieldset className={styles.which}>
      <legend>{t('classicPortal.coAdministrator.which')}</legend>
      {accounts.map((one) => (
        <label key={one.id} className={tick.tick}>
          <input
            type="radio"
            name={name}
            checked={one.kind === chosen}
            onChange={() => onChoose(one.kind)}
            {...target(`classic-portal.which.${one.kind}`)}
          />
          {one.kind === 'organizational'
            ? t('classicPortal.coAdministrator.which.organizational', { directory: titleOf(one.home) })
            : t('classicPortal.coAdministrator.which.microsoft')}
        </label>
      ))}
    </fieldset>
  );
}
