import { useMemo, useState } from 'react';
import { accountsToSignInAs, distinctName, type Account, type ProfileId, type World } from '../../core/index';
import { useFormats } from '../../i18n/useFormats';
import { useText } from '../../i18n/useText';
import { target } from '../../map/targets';
import { useWorld } from '../../store/run';
import { useSend } from '../../store/useCommand';
import styles from './SignInAs.module.css';

const SHOWN_AT_MOST = 8;

type Props = { readonly profile: ProfileId; readonly address: string; readonly onDone: () => void };

/** The people of the world, each to be signed in as with one press; those whom a story is about first. */
export function SignInAs({ profile, address, onDone }: Props) {
  const t = useText();
  const world = useWorld();
  const send = useSend();
  const standing = useStanding(world);
  const [sought, setSought] = useState('');
  const found = useMemo(() => accountsToSignInAs(world, sought, SHOWN_AT_MOST + 1), [world, sought]);

  const signIn = async ({ userName, kind }: Account) => {
    onDone();
    await send({ type: 'signIn', profile, userName, kind }, address);
  };

  return (
    <section className={styles.people} aria-label={t('shell.signInAs')}>
      <h3>{t('shell.signInAs')}</h3>
      {(sought !== '' || found.length > SHOWN_AT_MOST) && (
        <label>
          {t('shell.signInAs.search')}
          <input type="search" value={sought} onChange={(event) => setSought(event.target.value)} autoComplete="off" />
        </label>
      )}
      <ul>
        {found.slice(0, SHOWN_AT_MOST).map((account) => (
          <li key={account.id}>
            <button
              type="button"
              disabled={world.signedIn[profile] === account.id}
              onClick={() => void signIn(account)}
              {...target('shell.signInAs')}
            >
              {nameOf(account)}
              <small>{standing(account)}</small>
            </button>
          </li>
        ))}
      </ul>
      {found.length > SHOWN_AT_MOST && <p>{t('shell.signInAs.more')}</p>}
      {found.length === 0 && <p>{t(sought ? 'shell.signInAs.notFound' : 'shell.signInAs.nobody')}</p>}
    </section>
  );
}

/** What an account is: its kind, its role and its directory, and what it owns. */
function useStanding(world: World): (account: Account) => string {
  const t = useText();
  const { list } = useFormats();
  return (account) => {
    const owned = world.azureSubscriptions.filter(({ accountAdministrator }) => accountAdministrator === account.id);
    const what =
      account.kind === 'microsoft'
        ? t('shell.account.microsoft')
        : t('shell.signInAs.role', {
            role: t(`role.${account.user.role}`),
            directory: distinctName(world, account.home),
          });
    if (owned.length === 0) return what;
    return t('shell.signInAs.owner', { what, subscriptions: list([...new Set(owned.map(({ name }) => name))]) });
  };
}

function nameOf(account: Account): string {
  const name = `${account.firstName} ${account.lastName}`.trim();
  return (account.kind === 'organizational' && account.user.displayName) || name || account.userName;
}
