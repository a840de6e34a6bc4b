import type { MessageKey } from '../../../i18n/messages';
import { useText } from '../../../i18n/useText';
import { Icon } from '../frame/Icon';

type Props = {
  readonly label: MessageKey;
  readonly className: string | undefined;
  readonly value: string;
  readonly onType: (value: string) => void;
  readonly 'data-target': string;
};

/** The field of a blade in which one types what is looked for. */
export function SearchField({ label, className, value, onType, ...mark }: Props) {
  const t = useText();
  return (
    <label className={className}>
      <Icon name="search" size={17} />
      <input
        type="text"
        aria-label={t(label)}
        placeholder={t(label)}
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={(event) => onType(event.target.value)}
        {...mark}
      />
    </label>
  );
}
