import { useText } from '../../i18n/useText';
import { addresses } from '../../map/addresses';
import { usePlace } from '../../store/frame';
import { Inert } from '../../ui/Inert';
import { AccountChoice } from './AccountChoice';
import { LOOK_OF_ASSOCIATION, LOOK_OF_AZURE, LOOK_OF_OFFICE, LOOK_OF_PORTALS, type Look } from './looks';
import { isOfOffice, isOfPortals, parseReturnAddress } from './returnAddress';
import { SignInForm } from './SignInForm';
import { SignInPage } from './SignInPage';
import { TrainingNote } from './TrainingNote';
import { useSignIn } from './useSignIn';
import styles from './OrganizationalSignIn.module.css';

/** `login.microsoftonline.com?to=<address>`: it looks like the site that its visitor comes from. */
export function OrganizationalSignIn() {
  const { address, query } = usePlace();
  const to = parseReturnAddress(query.get('to'));
  return <InLook key={address} to={to} look={lookFor(to)} />;
}

function lookFor(to: string): Look {
  if (isOfOffice(to)) return LOOK_OF_OFFICE;
  if (to === addresses.classicPortal.existingDirectory()) return LOOK_OF_ASSOCIATION;
  return isOfPortals(to) ? LOOK_OF_PORTALS : LOOK_OF_AZURE;
}

function InLook({ to, look }: { to: string; look: Look }) {
  const t = useText();
  const desk = useSignIn(to, look.only);
  return (
    <SignInPage>
      <div className={`${styles.panel} ${look.className}`}>
        <div className={styles.art}>
          <look.Art />
        </div>
        <div className={styles.right}>
          <h1>{t(look.name)}</h1>
          {desk.asked ? (
            <AccountChoice desk={desk} why={desk.asked} />
          ) : (
            <>
              <p className={styles.caption}>{t(look.caption)}</p>
              <SignInForm desk={desk} userName="signIn.userName" example="signIn.userName.example" leave={look.leave} />
              <p className={styles.access}>
                <Inert className={styles.link}>{t('signIn.cantAccess')}</Inert>
              </p>
            </>
          )}
          <look.Foot />
        </div>
      </div>
      <TrainingNote desk={desk} kinds={look.kinds} />
    </SignInPage>
  );
}
