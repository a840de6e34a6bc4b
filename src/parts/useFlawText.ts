import { useText } from '../i18n/useText';
import type { Place, RunFlaw } from '../store/log/parseFlaw';

/** The sentence that says why something foreign is no run, and where in it. Only inside the text part `share`. */
export function useFlawText(): (flaw: RunFlaw) => string {
  const t = useText();

  // People count from one.
  const placeIn = ({ entry, event, part }: Place) => {
    if (entry === undefined) return part === '' ? t('runFlaw.place.whole') : t('runFlaw.place.part', { part });
    const where = { entry: entry + 1, event: event ?? 0, part };
    if (event === undefined) return t(part === '' ? 'runFlaw.place.entry' : 'runFlaw.place.entryPart', where);
    return t(part === '' ? 'runFlaw.place.event' : 'runFlaw.place.eventPart', where);
  };

  return (flaw) => {
    switch (flaw.code) {
      case 'part-wrong':
        return t(`partFlaw.${flaw.wrong}`, { place: placeIn(flaw.place) });
      case 'unlawful':
        return t(`lawFlaw.${flaw.wrong}`, { entry: flaw.entry + 1 });
      case 'law-broken':
        return t('runFlaw.law-broken', { entry: flaw.entry + 1, law: flaw.law });
      case 'too-much-at-once':
        return t('runFlaw.too-much-at-once', { entry: flaw.entry + 1, most: flaw.most });
      case 'not-json':
        return flaw.line === undefined ? t('runFlaw.not-json') : t('runFlaw.not-json-line', { line: flaw.line });
      default: {
        const { code, ...facts } = flaw;
        return t(`runFlaw.${code}`, facts);
      }
    }
  };
}
