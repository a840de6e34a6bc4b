import { useRef, type ChangeEvent } from 'react';
import { useText } from '../../i18n/useText';

/** Lets somebody choose run files, any number at once. */
export function FileButton({ onChosen }: { readonly onChosen: (files: readonly File[]) => unknown }) {
  const t = useText();
  const chooser = useRef<HTMLInputElement>(null);
  const choose = ({ currentTarget: input }: ChangeEvent<HTMLInputElement>) => {
    onChosen([...(input.files ?? [])]);
    // The same file may be chosen again, once it has been mended.
    input.value = '';
  };
  return (
    <>
      <button type="button" onClick={() => chooser.current?.click()}>
        {t('result.files')}
      </button>
      <input ref={chooser} type="file" multiple accept=".json,application/json" hidden onChange={choose} />
    </>
  );
}
