import { expect, test } from 'vitest';
import { withSettingsInHash } from '../../src/settingsInHash';

const moved = (address: string) => withSettingsInHash(new URL(address, 'http://a.test'));

test.each([
  ['/?lang=nl', '/#/?lang=nl'],
  ['/one/?lang=nl#/article', '/one/#/article?lang=nl'],
  ['/?colours=original&lang=nl#/start/blank?people=3', '/#/start/blank?people=3&lang=nl&colours=original'],
  ['/?lang=nl&utm=a#/', '/?utm=a#/?lang=nl'],
  ['/?lang=nl#/article?lang=en', '/#/article?lang=en'],
])('the settings of %s are looked for at %s', (address, there) => {
  expect(moved(address)).toBe(there);
});

test.each(['/', '/#/article?lang=nl', '/?utm=a#/article'])('%s has none before the #', (address) => {
  expect(moved(address)).toBeUndefined();
});
