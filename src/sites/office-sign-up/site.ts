import { addresses } from '../../map/addresses';
import type { Site } from '../site';
import { CheckOutPage } from './check-out/CheckOutPage';
import { BuyPage } from './purchase/BuyPage';
import { ExtendPage } from './purchase/ExtendPage';
import { ReceiptPage } from './receipt/ReceiptPage';
import { SignUpPage } from './form/SignUpPage';
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
      path: addresses.officeSignUp.buy.pattern,
      title: 'officeSignUp.checkOut.title',
      Screen: BuyPage,
      signIn: addresses.signIn.organizational(),
    },
    {
      path: addresses.officeSignUp.extend.pattern,
      title: 'officeSignUp.extend.title',
      Screen: ExtendPage,
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
