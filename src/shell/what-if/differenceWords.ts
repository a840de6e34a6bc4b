import type { Difference, World } from '../../core/index';
import { useFormats } from '../../i18n/useFormats';
import { useText, type TextOf } from '../../i18n/useText';
import { namesIn, type Names } from '../timeline/names';

type Told = { readonly t: TextOf; readonly here: Names; readonly there: Names };
type Tellers = {
  readonly [T in Difference['type']]: (difference: Extract<Difference, { type: T }>, told: Told) => string;
};

/** Says what came out differently in the second of two worlds, as a sentence. */
export function useDifferenceWords(here: World, there: World): (difference: Difference) => string {
  const t = useText();
  const { list } = useFormats();
  const told = { t, here: namesIn(t, list, here), there: namesIn(t, list, there) };
  return (difference) => {
    const teller = TELLERS[difference.type] as (difference: Difference, told: Told) => string;
    return teller(difference, told);
  };
}

const TELLERS: Tellers = {
  together: (difference, { t }) => t('timeline.differs.together', { now: String(difference.there) }),
  directory: ({ only, directory }, told) => {
    const names = told[only];
    const values = { directory: names.directory(directory), domain: names.domain(directory), only };
    return told.t('timeline.differs.directory', values);
  },
  azure: ({ only, subscription }, told) => {
    const names = told[only];
    const { directory, owner } = names.azurePlace(subscription);
    return told.t('timeline.differs.azure', { name: names.azure(subscription), directory, owner, only });
  },
  'azure-directory': (difference, { t, here, there }) =>
    t('timeline.differs.azure-directory', {
      name: here.azure(difference.subscription),
      here: here.directory(difference.here),
      there: there.directory(difference.there),
    }),
  'azure-owner': (difference, { t, here, there }) =>
    t('timeline.differs.azure-owner', {
      name: here.azure(difference.subscription),
      here: here.fullName(difference.here),
      there: there.fullName(difference.there),
    }),
  office365: ({ only, subscription }, told) => {
    const names = told[only];
    return told.t('timeline.differs.office365', {
      plan: names.plan(subscription),
      directory: names.office365Place(subscription),
      only,
    });
  },
  'office365-bought': ({ subscription, there: isBought }, { t, here }) =>
    t('timeline.differs.office365-bought', {
      plan: here.plan(subscription),
      directory: here.office365Place(subscription),
      now: String(isBought),
    }),
  'office365-directory': (difference, { t, here, there }) =>
    t('timeline.differs.office365-directory', {
      plan: here.plan(difference.subscription),
      here: here.directory(difference.here),
      there: there.directory(difference.there),
    }),
  users: (difference, { t, here }) =>
    t('timeline.differs.users', {
      directory: here.directory(difference.directory),
      here: difference.here,
      there: difference.there,
    }),
  'signed-in': (difference, { t, here, there }) =>
    t('timeline.differs.signed-in', {
      here: difference.here === undefined ? t('timeline.nobody') : here.fullName(difference.here),
      there: difference.there === undefined ? t('timeline.nobody') : there.fullName(difference.there),
    }),
};
