import { useText } from '../../i18n/useText';
import { addresses } from '../../map/addresses';
import { usePlace } from '../../store/frame';
import type { OwnBrand } from '../../parts/brand/useBrand';
import { Inert } from '../../ui/Inert';
import { AccountChoice } from './AccountChoice';
import { LOOK_OF_ASSOCIATION, LOOK_OF_AZURE, LOOK_OF_OFFICE, LOOK_OF_PORTALS, type Look } from './looks';
import { isOfOffice, isOfPortals, parseReturnAddress } from './returnAddress';
import { SignInForm } from './SignInForm';
import { SignInPage } from './SignInPage';
import { TrainingNote } from './TrainingNote';
import { useBrandFor } from './useBrandFor';
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
  const brand = useBrandFor(desk.form.values.userName);
  return (
    <SignInPage>
      <div className={`${styles.panel} ${look.className}`}>
        {brand?.colour === undefined ? (
          <div className={styles.art}>
            <look.Art />
          </div>
        ) : (
          <div className={`${styles.art} ${styles.ofBrand}`} style={{ backgroundColor: brand.colour }} />
        )}
        <div className={styles.right}>
          <h1>
            {brand?.logo === undefined ? t(look.name) : <Branded name={t(look.name)} brand={brand} logo={brand.logo} />}
          </h1>
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

type BrandedProps = { readonly name: string; readonly brand: OwnBrand; readonly logo: string };

/** An organization's logo, on its colour, stands where the name of the site stood, which is then for those who listen. */
function Branded({ name, brand, logo }: BrandedProps) {
  return (
    <>
      <span className={styles.heard}>{name}</span>{' '}
      <span className={styles.logo} style={{ backgroundColor: brand.colour }}>
        <img src={logo} alt={brand.name} />
      </span>
    </>
  );
}
