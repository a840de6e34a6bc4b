import { addresses } from '../../map/addresses';
import type { Site } from '../site';
import { CheckOutPage } from './CheckOutPage';
import { ReceiptPage } from './ReceiptPage';
import { SignUpPage } from './SignUpPage';
import './theme.css';

export const site: Site = {
  routes: [
    { path: addresses.officeSignUp.form.pattern, title: 'officeSignUp.title', Screen: SignUpPage },
    {
      path: addresses.officeSignUp.checkOut.pattern,
      title: 'officeSignUp.checkOut.title',
      Screen: CheckOutPage,
      signIn: addresses.signIn.organizational(),
    },
    {
      path: addresses.officeSignUp.receipt.pattern,
      title: 'officeSignUp.receipt.title',
      Screen: ReceiptPage,
      signIn: addresses.signIn.organizational(),
    },
  ],
};
