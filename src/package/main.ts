import { sayNotLoaded } from '../firstView';

// The page of a package begins here, in place of the usual one (`src/main.tsx`). No more stands in this file: what an entry
// holds runs wherever a part of it is wanted.
const { dataset } = document.documentElement;
if (dataset['program'] !== 'browser-too-old') {
  dataset['program'] = 'begun';
  import('./openPackage').then(({ openPackage }) => openPackage()).catch(sayNotLoaded);
}
