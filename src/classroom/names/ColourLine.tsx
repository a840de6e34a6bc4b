import { useText } from '../../i18n/useText';
import { parseColour } from '../../store/brand/parseColour';
import { TextLine } from '../../ui/TextLine';
import styles from './NamesForm.module.css';

type Props = {
  readonly value: string;
  readonly flawed: 'colour' | undefined;
  readonly onType: (colour: string) => void;
};

/** A colour, typed or picked. */
export function ColourLine({ value, flawed, onType }: Props) {
  const t = useText();
  return (
    <TextLine
      label={t('names.field.colour')}
      aside={
        <input
          type="color"
          className={styles.pick}
          aria-label={t('names.colour.pick')}
          // A picker always shows a colour: black, as browsers do, while there is none.
          value={parseColour(value) ?? parseColour('000')}
          onChange={(event) => onType(event.target.value)}
        />
      }
      hint={flawed ? undefined : t('names.colour.hint')}
      error={flawed && t('names.flaw.colour')}
      className={styles.colour}
      errorClassName={styles.error}
      value={value}
      maxLength={20}
      spellCheck={false}
      onType={onType}
    />
  );
}
