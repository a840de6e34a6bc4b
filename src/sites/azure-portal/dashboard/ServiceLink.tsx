import type { DOMAttributes, ReactNode } from 'react';
import { useFrame } from '../../../store/frame';
import { Inert } from '../../../ui/Inert';
import type { Service } from '../frame/services';

type ServiceLinkProps = Pick<DOMAttributes<HTMLElement>, 'onFocus' | 'onKeyDown' | 'onKeyUp'> & {
  readonly service: Service;
  readonly className?: string | undefined;
  readonly children: ReactNode;
  readonly 'data-target'?: string;
  readonly 'data-entry'?: boolean;
};

/** A service to open: a link where it leads somewhere, and else a control that says it has no function here. */
export function ServiceLink({ service, className, children, ...rest }: ServiceLinkProps) {
  const { link } = useFrame();
  if (service.to === undefined) {
    return (
      <Inert className={className} {...rest}>
        {children}
      </Inert>
    );
  }
  return (
    <a {...link(service.to)} className={className} {...rest}>
      {children}
    </a>
  );
}
