import { useText } from '../../../i18n/useText';
import { addresses } from '../../../map/addresses';
import { target } from '../../../map/targets';
import { useFrame } from '../../../store/frame';
import { Inert } from '../../../ui/Inert';
import { RingedArrow } from './RingedArrow';
import arrow from './ArrowButton.module.css';
import form from './form.module.css';
import styles from './SaveInfoStep.module.css';

/** The last page: the account exists, and is signed in. */
export function SaveInfoStep({ userName }: { readonly userName: string }) {
  const t = useText();
  const { link } = useFrame();
  return (
    <>
      <h1 className={form.title}>{t('officeSignUp.save.title')}</h1>
      <dl className={styles.info}>
        <dt>{t('officeSignUp.save.page')}</dt>
        <dd>
          <a {...link(addresses.officeCom.home())}>{`https://${addresses.officeCom.homeAsTold()}`}</a>
        </dd>
        <dt>{t('officeSignUp.save.userId')}</dt>
        <dd>{userName}</dd>
      </dl>
      <p className={styles.bookmark}>
        <Inert>
          <span aria-hidden="true">☆ </span>
          {t('officeSignUp.save.bookmark')}
        </Inert>
      </p>
      <a className={arrow.arrow} {...link(addresses.adminCenter.dashboard())} {...target('office-sign-up.ready')}>
        {t('officeSignUp.save.ready')}
        <RingedArrow />
      </a>
    </>
  );
}
