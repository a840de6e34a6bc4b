import { useId, useRef, useState, type ChangeEvent } from 'react';
import { useText } from '../../i18n/useText';
import { LARGEST_PICTURE_MEGABYTES, readLogo, type LogoFlaw } from '../../store/brand/readLogo';
import styles from './NamesForm.module.css';

type Props = { readonly logo: string | undefined; readonly onChoose: (logo: string | undefined) => void };

/** A picture file for a logo, chosen or taken away again; why one is refused is said beside it. */
export function LogoField({ logo, onChoose }: Props) {
  const t = useText();
  const id = useId();
  const chooser = useRef<HTMLInputElement>(null);
  const choose = useRef<HTMLButtonElement>(null);
  const [flaw, setFlaw] = useState<LogoFlaw>();
  const [removed, setRemoved] = useState(false);

  const read = async ({ currentTarget: input }: ChangeEvent<HTMLInputElement>) => {
    const file = input.files?.[0];
    // The same file may be chosen again, once it has been mended.
    input.value = '';
    if (!file) return;
    const found = await readLogo(file);
    setRemoved(false);
    setFlaw('flaw' in found ? found.flaw : undefined);
    if ('logo' in found) onChoose(found.logo);
  };

  const remove = () => {
    setFlaw(undefined);
    setRemoved(true);
    onChoose(undefined);
    choose.current?.focus();
  };

  return (
    <div role="group" aria-labelledby={`${id}-label`} aria-describedby={`${id}-hint`} className={styles.logo}>
      <span id={`${id}-label`} className={styles.label}>
        {t('names.field.logo')}
      </span>
      <span className={styles.choices}>
        <button ref={choose} type="button" onClick={() => chooser.current?.click()}>
          {t(logo === undefined ? 'names.logo.choose' : 'names.logo.other')}
        </button>
        {logo !== undefined && (
          <button type="button" onClick={remove}>
            {t('names.logo.remove')}
          </button>
        )}
      </span>
      <input
        ref={chooser}
        type="file"
        accept="image/png,image/jpeg,image/webp,image/gif"
        hidden
        onChange={(event) => void read(event)}
      />
      <div id={`${id}-hint`} className={styles.hint}>
        {t('names.logo.hint')}
      </div>
      <div role="status" className={flaw ? styles.error : styles.hint}>
        {flaw && t(`names.logo.${flaw}`, { megabytes: LARGEST_PICTURE_MEGABYTES })}
        {removed && t('names.logo.removed')}
      </div>
    </div>
  );
}
