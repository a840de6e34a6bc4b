import { useText } from '../../i18n/useText';
import { useFrame } from '../../store/frame';
import { Inert } from '../../ui/Inert';
import { target } from '../../ui/target';
import { links } from './links';
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
          <a {...link(links.home)}>https://portal.office.com</a>
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
      <a className={arrow.arrow} {...link(links.adminCenter)} {...target('office-sign-up.ready')}>
        {t('officeSignUp.save.ready')}
        <RingedArrow />
      </a>
    </>
  );
}
