import { useMemo } from 'react';
import { headlineOf, signedInAccount, timelineOf, toldOf, type Moment, type Attempt } from '../../core/index';
import { useFormats } from '../../i18n/useFormats';
import { useText } from '../../i18n/useText';
import { logOfRun, useRun } from '../../store/run';
import { eventWords } from './eventWords';

/** What happened in the run, in order: what stands, and then what was undone. */
export function useStory(): readonly Moment[] {
  const run = useRun((state) => state.run);
  return useMemo(() => (run ? timelineOf(run) : []), [run]);
}

/** The same with the cards, orders and trials that were refused in between. */
export function useTold(): readonly (Moment | Attempt)[] {
  const run = useRun((state) => state.run);
  return useMemo(() => (run ? toldOf(run, logOfRun()) : []), [run]);
}

/** What a moment is called, what else it changed, and who did it, in words. */
export function useMomentWords() {
  const t = useText();
  const formats = useFormats();
  const words = ({ before, after }: Moment, event: Moment['events'][number]) =>
    eventWords(event, before, after, t, formats);
  return {
    headline: (moment: Moment) => {
      const event = headlineOf(moment.events);
      return event ? words(moment, event) : t('timeline.nothing');
    },
    others: (moment: Moment) => {
      const headline = headlineOf(moment.events);
      return moment.events.filter((event) => event !== headline).map((event) => words(moment, event));
    },
    /** Nothing where nobody was signed in, and where it was the signing in. */
    doer: ({ command, before }: Moment | Attempt) => {
      if (!('profile' in command) || command.type === 'signIn') return undefined;
      return signedInAccount(before, command.profile)?.userName;
    },
  };
}
