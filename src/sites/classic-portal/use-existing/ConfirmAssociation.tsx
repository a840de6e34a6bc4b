import { findAccount, type Account, type Association, type Rejection } from '../../../core/index';
import { Rejected } from '../../../parts/Rejected';
import { useText } from '../../../i18n/useText';
import { useDirectoryName } from '../../../parts/useDirectoryName';
import { addresses } from '../../../map/addresses';
import { target } from '../../../map/targets';
import { useWorld } from '../../../store/run';
import { useCommand } from '../../../store/useCommand';
import { ConfirmPage } from './ConfirmPage';
import styles from './ConfirmPage.module.css';
import { useSignOut } from '../frame/useSignOut';
import { Way } from './Way';

type ConfirmAssociationProps = { readonly account: Account; readonly asked: Association };

/** Asks the account that has signed in since. A refusal stands above the ways out of it; the answers stay. */
export function ConfirmAssociation({ account, asked }: ConfirmAssociationProps) {
  const t = useText();
  const titleOf = useDirectoryName();
  const world = useWorld();
  const { send, rejection } = useCommand();
  // What is left to do is another account's: this one would find nothing there.
  const toAccountCenter = useSignOut(addresses.accountCenter.subscriptions());
  const toSettings = useSignOut(addresses.classicPortal.settings({ tab: 'subscriptions' }));
  const userName = findAccount(world, asked.account)?.userName ?? '';
  const directory = account.kind === 'organizational' ? titleOf(account.home) : undefined;
  // A Microsoft account has no directory to ask about.
  const why: Rejection | undefined =
    directory === undefined ? { code: 'needs-organizational-account', userName: account.userName } : rejection;

  return (
    <ConfirmPage
      account={account}
      title={
        directory === undefined
          ? t('classicPortal.useExisting.title.unknown')
          : t('classicPortal.useExisting.title', { directory })
      }
    >
      {directory !== undefined && <p>{t('classicPortal.useExisting.text', { directory, userName })}</p>}
      <Rejected why={why} className={styles.refused} />
      {why && (
        <div className={styles.ways}>
          {(why.code === 'address-in-directory' || why.code === 'address-of-global-admin') && (
            <Way of="accountCenter" onPress={toAccountCenter} />
          )}
          {why.code === 'already-in-directory' && <Way of="settings" onPress={toSettings} />}
          {/* Who signs out here is asked to sign in for this page. */}
          <Way of="signInAsOther" onPress={() => void send({ type: 'signOut' })} />
        </div>
      )}
      <div className={styles.answers}>
        {directory !== undefined && (
          <button
            type="button"
            className={styles.continue}
            onClick={() => void send({ type: 'confirmAssociation' })}
            {...target('classic-portal.useExisting.continue')}
          >
            {t('classicPortal.useExisting.continue')}
          </button>
        )}
        <button
          type="button"
          className={styles.cancel}
          onClick={() => void send({ type: 'giveUpAssociation' })}
          {...target('classic-portal.useExisting.cancel')}
        >
          {t('classicPortal.useExisting.cancel')}
        </button>
      </div>
    </ConfirmPage>
  );
}
