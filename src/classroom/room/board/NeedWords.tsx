import { useLessonTexts } from '../../../i18n/useLessonTexts';
import { useText } from '../../../i18n/useText';
import type { Need } from '../../../training/room/need';
import { factsOfTurn, type Story } from '../../../training/room/story';
import styles from './Need.module.css';

type Props = {
  readonly need: Need;
  readonly story: Story | undefined;
  /** Without what is wrong. */
  readonly isShort?: boolean;
};

/** Why somebody needs help; of a wrong turn, what is wrong with it, as its lesson says. */
export function NeedWords({ need, story, isShort = false }: Props) {
  const t = useText();
  const { code } = need;
  const facts = { times: 'times' in need ? need.times : 0, minutes: 'minutes' in need ? need.minutes : 0 };
  return (
    <span className={styles.need} data-need={code}>
      <strong>{t(`room.need.${code}`, facts)}</strong>{' '}
      {need.code === 'wrong-turn' && story && !isShort && <TurnText turn={need.turn} story={story} />}
    </span>
  );
}

/** What a wrong turn is, in the words of the lesson and with the facts of its moment. */
function TurnText({ turn, story }: { readonly turn: string; readonly story: Story }) {
  const texts = useLessonTexts(story.lesson?.id ?? '', story.tokens);
  return texts.plain(`wrong.${turn}`, factsOfTurn(story, turn));
}
