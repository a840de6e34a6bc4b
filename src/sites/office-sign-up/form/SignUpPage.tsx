import { useFrame, usePlace } from '../../../store/frame';
import { useAccount } from '../../../store/useCommand';
import { CustomerStep } from './CustomerStep';
import { RobotStep } from '../robot/RobotStep';
import { SaveInfoStep } from './SaveInfoStep';
import { SignUpFrame } from './SignUpFrame';
import { UserIdStep } from '../user-id/UserIdStep';
import { useReachedStep } from './useReachedStep';
import { planNamed, type PlanId } from '../../../core/index';

/** Figure 12 and the pages after it: Office 365 for somebody new, who gets a directory of their own by it. */
export function SignUpPage() {
  const { notFound } = useFrame();
  const { params } = usePlace();
  const plan = planNamed(params.plan)?.id;
  return plan ? <SignUpSteps plan={plan} /> : notFound;
}

function SignUpSteps({ plan }: { readonly plan: PlanId }) {
  const { step, signUp } = useReachedStep(plan);
  const account = useAccount();
  return (
    <SignUpFrame plan={plan} step={step} firstName={step === 4 ? account?.firstName : signUp?.customer.firstName}>
      {step === 1 && <CustomerStep plan={plan} submitted={signUp?.customer} />}
      {step === 2 && <UserIdStep plan={plan} submitted={signUp?.userId} />}
      {step === 3 && <RobotStep plan={plan} phone={signUp?.phone} country={signUp?.customer.country ?? ''} />}
      {step === 4 && account && <SaveInfoStep userName={account.userName} />}
    </SignUpFrame>
  );
}
