import { useId } from 'react';
import type { MessageKey } from '../../../i18n/messages';
import { TextInput } from '../../../ui/input/TextInput';
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
  const id = useId();
  return (
    <label htmlFor={id} className={className}>
      <Icon name="search" size={17} />
      <TextInput
        id={id}
        aria-label={t(label)}
        placeholder={t(label)}
        spellCheck={false}
        value={value}
        onType={onType}
        {...mark}
      />
    </label>
  );
}
