import type { Site } from '../site';
import { CheckOutPage } from './CheckOutPage';
import { ReceiptPage } from './ReceiptPage';
import { SignUpPage } from './SignUpPage';
import './theme.css';

export const site: Site = {
  routes: [
    { path: 'portal.office.com/signup/:plan', title: 'officeSignUp.title', Screen: SignUpPage },
    {
      path: 'portal.office.com/commerce/trial/:plan',
      title: 'officeSignUp.checkOut.title',
      Screen: CheckOutPage,
      signIn: 'login.microsoftonline.com',
    },
    {
      path: 'portal.office.com/commerce/receipt/:order',
      title: 'officeSignUp.receipt.title',
      Screen: ReceiptPage,
      signIn: 'login.microsoftonline.com',
    },
  ],
};
