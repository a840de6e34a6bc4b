import { useId, useState, type ReactNode } from 'react';
import { whyNoFreeTrial, type Account } from '../../../core/index';
import { Rejected } from '../../../parts/Rejected';
import { useWorld } from '../../../store/run';
import { AboutYouPart } from './AboutYouPart';
import { AgreementPart } from './AgreementPart';
import { CardPart } from '../card/CardPart';
import { Part } from './Part';
import { PhonePart } from '../phone/PhonePart';
import { SignUpButton } from './SignUpButton';
import { SignUpRefused } from './SignUpRefused';
import { useCreation } from './useCreation';
import { useFocusWithin } from '../../../ui/keyboard/useFocusWithin';
import { PARTS, useWizard, type WizardPart } from './useWizard';
import styles from './SignUpWizard.module.css';

/** The four parts, which open one after the other, and the button under them. */
export function SignUpWizard({ account }: { account: Account }) {
  const refusal = whyNoFreeTrial(useWorld(), account);
  const { creating, rejection, create } = useCreation();
  const { signUp, next, open, press, showNext, isDone, isBlocked } = useWizard(account, creating);
  const [agreed, setAgreed] = useState(false);
  const [parts, focusNext] = useFocusWithin<HTMLOListElement>('[data-next] :is(input, select)');
  const agreement = useId();
  if (refusal && !creating) return <SignUpRefused why={refusal} />;

  const goOn = () => {
    showNext();
    focusNext();
  };
  const aboutYou = signUp?.aboutYou;
  const content: Record<WizardPart, ReactNode> = {
    'about-you': <AboutYouPart account={account} submitted={aboutYou} onDone={goOn} />,
    phone: <PhonePart phone={signUp?.phone} country={aboutYou?.country ?? ''} onDone={goOn} />,
    card: (
      <CardPart
        holder={aboutYou ? `${aboutYou.firstName} ${aboutYou.lastName}` : ''}
        verified={signUp?.cardVerified ?? false}
        onDone={goOn}
      />
    ),
    agreement: (
      <AgreementPart
        form={agreement}
        agreed={agreed}
        onAgree={setAgreed}
        onSubmit={() => agreed && !creating && void create()}
      />
    ),
  };

  return (
    <div className={styles.wizard}>
      <ol ref={parts} className={styles.parts}>
        {PARTS.map((part) => (
          <Part
            key={part}
            part={part}
            next={next}
            open={part === open}
            done={isDone(part)}
            blocked={isBlocked(part)}
            resting={creating}
            onPress={() => !creating && press(part)}
          >
            {content[part]}
          </Part>
        ))}
      </ol>
      <SignUpButton form={agreement} ready={next === 'agreement' && agreed} creating={creating} />
      <Rejected why={rejection} className={styles.rejected} />
    </div>
  );
}
