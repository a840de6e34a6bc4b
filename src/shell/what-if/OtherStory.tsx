import { useMemo, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import {
  differencesBetween,
  idsGivenBy,
  IDS_IN_TEXT,
  type Account,
  type Retelling,
  type Turn,
  type World,
} from '../../core/index';
import { useText } from '../../i18n/useText';
import { target } from '../../map/targets';
import { SmallMap } from '../../parts/directory-map/SmallMap';
import { adopt } from '../../store/run';
import { locationOf, viewed, type Place } from '../frame/beside';
import { viewOf } from '../frame/view';
import { useDifferenceWords } from './differenceWords';
import { TwoStories } from './TwoStories';
import styles from './WhatIf.module.css';

type Props = {
  /** The world at the end of the original. */
  readonly world: World;
  readonly account: Account;
  readonly retelling: Retelling;
  readonly turn: Turn;
  readonly place: Place;
  readonly say: (text: string) => void;
  /** Where another account is chosen. */
  readonly children: ReactNode;
};

/** What would have become of the run: both worlds side by side, what came out differently, and both stories by steps. */
export function OtherStory({ world, account, retelling, turn, place, say, children }: Props) {
  const t = useText();
  const navigate = useNavigate();
  const words = useDifferenceWords(world, retelling.world);
  const differences = useMemo(
    () => differencesBetween(world, retelling.world, retelling.translate),
    [world, retelling],
  );

  const goOn = async () => {
    // The same pages, to be compared, unless one of them is about something that this story never came to.
    const samePages = viewed(place, { at: undefined, whatif: undefined, as: undefined });
    const given = new Set(
      retelling.log.flatMap(({ what }) => ('events' in what ? what.events.flatMap(idsGivenBy) : [])),
    );
    const isThere = (samePages.match(IDS_IN_TEXT) ?? []).every((id) => given.has(id));
    const { timeline } = viewOf(place);
    const pages = isThere ? samePages : locationOf(retelling.log[0]?.page ?? '', undefined, { timeline });
    await adopt(retelling.log, () => void navigate(pages));
    say(t('timeline.goOn.done'));
  };

  return (
    <>
      <section className={styles.worlds} aria-label={t('timeline.whatIf.worlds')}>
        <SmallMap title={t('timeline.whatIf.original')} world={world} />
        <SmallMap title={t('timeline.whatIf.other')} world={retelling.world} />
      </section>
      <section className={styles.outcome} aria-labelledby="what-if-outcome">
        <h3 id="what-if-outcome">{t('timeline.whatIf.outcome', { userName: account.userName })}</h3>
        {differences.length === 0 ? (
          <p>{t('timeline.whatIf.same')}</p>
        ) : (
          <ul>
            {differences.map((difference, at) => (
              <li key={at} className={difference.type === 'together' ? styles.weighty : undefined}>
                {words(difference)}
              </li>
            ))}
          </ul>
        )}
        <button type="button" onClick={() => void goOn()} {...target('what-if.goOn')}>
          {t('timeline.whatIf.goOn')}
        </button>
      </section>
      {children}
      <TwoStories retelling={retelling} turn={turn} />
    </>
  );
}
