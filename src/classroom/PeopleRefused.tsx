import { useText } from '../i18n/useText';
import { NotBegun, shortened, Why } from './NotBegun';

type Props = {
  /** As the address asks for them. */
  readonly asked: string;
  readonly most: number;
  /** How many are offered instead. */
  readonly instead: number;
};

/** Stands in place of a run that an address asks for with so many people as cannot be. */
export function PeopleRefused(props: Props) {
  return (
    <NotBegun>
      <WhyNot {...props} />
    </NotBegun>
  );
}

function WhyNot({ asked, most, instead }: Props) {
  const t = useText();
  return (
    <Why
      title={t('runs.people.title')}
      why={t('runs.people.text', { people: shortened(asked), most })}
      instead={<a href={`#/start/large-company?people=${instead}`}>{t('runs.people.begin', { people: instead })}</a>}
    />
  );
}
