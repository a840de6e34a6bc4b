import type { ReactNode } from 'react';
import { TRAINING_PASSWORD } from '../../../core/index';
import { Text, useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import { SecretLine } from '../../../ui/SecretLine';
import { TrainingOffer } from '../../../parts/TrainingOffer';
import type { PasswordDesk } from '../../../parts/useNewPassword';
import form from '../form/form.module.css';

const LOOK = { className: form.field, errorClassName: form.error };
const inCode = (words: ReactNode) => <code>{words}</code>;

export function NewPassword({ desk: { first, again, flaw, takeTraining } }: { readonly desk: PasswordDesk }) {
  const t = useText();
  const said = flaw && t(`flaw.${flaw}`);
  const ofSecond = flaw === 'passwords-differ';
  return (
    <>
      <div className={form.pair}>
        <SecretLine
          {...LOOK}
          ref={first}
          label={<span className={form.unseen}>{t('officeSignUp.password')}</span>}
          error={ofSecond ? undefined : said}
          placeholder={t('officeSignUp.password')}
          {...target('office-sign-up.password')}
        />
        <SecretLine
          {...LOOK}
          ref={again}
          label={<span className={form.unseen}>{t('officeSignUp.password.again')}</span>}
          error={ofSecond ? said : undefined}
          placeholder={t('officeSignUp.password.again')}
        />
      </div>
      <TrainingOffer
        name={t('training.note')}
        take={t('officeSignUp.password.use')}
        onTake={takeTraining}
        {...target('office-sign-up.trainingPassword')}
      >
        <Text id="officeSignUp.password.training" values={{ password: TRAINING_PASSWORD, code: inCode }} />
      </TrainingOffer>
    </>
  );
}
