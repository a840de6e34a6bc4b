import { useMemo } from 'react';
import { useText } from '../../../i18n/useText';
import { SERVICES, type Service } from '../frame/services';

export type NamedService = { readonly service: Service; readonly name: string };

/** All services in the order of their names in the present language, or those whose name holds what was typed. */
export function useServiceList(filter: string): readonly NamedService[] {
  const t = useText();
  const wanted = filter.trim().toLowerCase();
  const named = useMemo(
    () =>
      SERVICES.map((service) => ({ service, name: t(`azurePortal.service.${service.id}`) })).toSorted((one, other) =>
        one.name.localeCompare(other.name),
      ),
    [t],
  );
  return useMemo(() => named.filter(({ name }) => name.toLowerCase().includes(wanted)), [named, wanted]);
}
