import { useText } from '../../i18n/useText';
import { target } from '../../map/targets';
import { setColours, useSettings } from '../../store/settings';

/** Turns the original colours of the sites on and off; not there on a device that asks for more contrast. */
export function ColoursItem({ say }: { say: (text: string) => void }) {
  const t = useText();
  const original = useSettings(({ colours }) => colours === 'original');
  if (matchMedia('(prefers-contrast: more)').matches) return undefined;

  const choose = () => {
    setColours(original ? 'readable' : 'original');
    say(t(original ? 'shell.colours.readable' : 'shell.colours.original'));
  };
  return (
    <li>
      <button type="button" aria-pressed={original} onClick={choose} {...target('shell.colours')}>
        {t('shell.colours')}
      </button>
    </li>
  );
}
