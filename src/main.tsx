import { begin } from './begin';

// `public/first-look.js` has looked at the browser, and says why where nothing begins.
const { dataset } = document.documentElement;
if (dataset['program'] !== 'browser-too-old') {
  dataset['program'] = 'begun';
  begin();
}
