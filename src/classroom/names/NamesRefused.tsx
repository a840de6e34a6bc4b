import { TextPart } from '../../i18n/TextPart';
import { useText } from '../../i18n/useText';
import { VARIED } from '../../scenarios/varied';
import { queryFor } from '../../scenarios/variation';
import { withBrand } from '../../store/brand/brandAsked';
import { NotBegun, shortened, Why } from '../NotBegun';
import type { NamesFlaw } from './namesFlaw';

type Props = {
  readonly of: 'lesson' | 'start';
  /** Where the form is in which other names can be chosen. */
  readonly form: string;
  readonly flaw: NamesFlaw;
};

/** Stands in place of a run that an address asks for with names that cannot be. */
export function NamesRefused(props: Props) {
  return (
    <NotBegun>
      <TextPart part="lesson-page">
        <WhyNot {...props} />
      </TextPart>
    </NotBegun>
  );
}

function WhyNot({ of, form, flaw: { names, brand, flaws } }: Props) {
  const t = useText();
  const asked = { ...names, colour: brand.colour };
  return (
    <Why
      title={t(`names.refused.${of}.title`)}
      why={t(`names.refused.${of}.text`)}
      reasons={([...VARIED, 'colour'] as const).flatMap((one) => {
        const flaw = flaws[one];
        if (!flaw) return [];
        const named = { field: t(`names.field.${one}`), name: shortened(asked[one] ?? '') };
        return [t('names.refused.one', { ...named, why: t(`names.flaw.${flaw}`) })];
      })}
      instead={<a href={`${form}${withBrand(queryFor(names), brand)}`}>{t('names.refused.instead')}</a>}
    />
  );
}
