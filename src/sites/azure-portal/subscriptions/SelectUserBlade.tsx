import { useState, type RefObject } from 'react';
import type { AzureSubscription, Directory, UserId } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { addresses } from '../../../map/addresses';
import { target } from '../../../map/targets';
import giving from '../access/giving.module.css';
import { PersonChoice } from '../access/PersonChoice';
import { Blade } from '../blade/Blade';

type SelectUserBladeProps = {
  readonly subscription: AzureSubscription;
  readonly directory: Directory;
  readonly chosen: UserId | undefined;
  readonly onChoose: (user: UserId) => void;
  readonly within: RefObject<HTMLDivElement | null>;
};

/** The users of the directory that the subscription trusts, of whom one is chosen. */
export function SelectUserBlade({ subscription: { id }, directory, chosen, onChoose, within }: SelectUserBladeProps) {
  const t = useText();
  const [marked, setMarked] = useState(chosen);
  const [tried, setTried] = useState(false);
  const title = t('azurePortal.access.addUsers');
  const missing = tried && marked === undefined;
  return (
    <Blade
      title={title}
      subtitle={t('azurePortal.access.add')}
      closeTo={addresses.azurePortal.subscriptionUsers({ id })}
    >
      <div
        ref={within}
        role="radiogroup"
        aria-label={title}
        aria-describedby={missing ? 'user-missing' : undefined}
        aria-invalid={missing}
      >
        <PersonChoice directory={directory} chosen={marked} onChoose={setMarked} />
      </div>
      <p id="user-missing" role="status" className={missing ? giving.error : undefined}>
        {missing && t('azurePortal.access.userMissing')}
      </p>
      <button
        type="button"
        className={giving.ok}
        onClick={() => (marked === undefined ? setTried(true) : onChoose(marked))}
        {...target('azure-portal.selectUser')}
      >
        {t('azurePortal.access.select')}
      </button>
    </Blade>
  );
}
