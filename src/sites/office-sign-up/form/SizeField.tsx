import { useText } from '../../../i18n/useText';
import { ChoiceField } from './ChoiceField';
import { SIZES } from './customerFields';

type Props = {
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly error: string | undefined;
};

export function SizeField(props: Props) {
  const t = useText();
  const options = [
    { value: '', text: t('officeSignUp.size') },
    { value: '1', text: t('officeSignUp.size.one') },
    ...SIZES.map((range) => ({ value: range, text: t('officeSignUp.size.people', { range }) })),
  ];
  return <ChoiceField label="officeSignUp.size" options={options} {...props} />;
}
