import { FurtherPage } from '../frame/FurtherPage';
import { LicenceTable } from './LicenceTable';

export function Licenses() {
  return <FurtherPage title="adminCenter.head.licenses">{({ home }) => <LicenceTable directory={home} />}</FurtherPage>;
}
