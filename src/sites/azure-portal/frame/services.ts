import { addresses } from '../../../map/addresses';
import type { DrawingName } from './drawings';

type ServiceFacts = {
  readonly id: string;
  readonly drawing: DrawingName;
  readonly preview?: true;
  /** Where it leads; without it the service has no function here. */
  readonly to?: string;
  /** Leads out of this portal. */
  readonly out?: true;
};

/** The services of the Browse list as they stood in August 2016; the first eleven are those of figure 7. */
const ALL = [
  { id: 'active-directory', drawing: 'directory', to: addresses.classicPortal.directories(), out: true },
  { id: 'all-resources', drawing: 'grid', to: addresses.azurePortal.resources() },
  { id: 'api-apps', drawing: 'api' },
  { id: 'api-management', drawing: 'cloudDot' },
  { id: 'app-service-certificates', drawing: 'certificate' },
  { id: 'app-service-environments', drawing: 'quarters' },
  { id: 'app-service-plans', drawing: 'serverCloud' },
  { id: 'app-services', drawing: 'globe' },
  { id: 'application-gateways', drawing: 'gateway' },
  { id: 'application-insights', drawing: 'bulb', preview: true },
  { id: 'aspera-transfer-service', drawing: 'cube' },
  { id: 'automation-accounts', drawing: 'gear' },
  { id: 'availability-sets', drawing: 'monitor' },
  { id: 'batch-accounts', drawing: 'queue' },
  { id: 'billing', drawing: 'chart' },
  { id: 'cdn-profiles', drawing: 'cloudDot' },
  { id: 'cloud-services-classic', drawing: 'cloudGears' },
  { id: 'cognitive-services', drawing: 'flask', preview: true },
  { id: 'container-services', drawing: 'quarters' },
  { id: 'data-catalog', drawing: 'table' },
  { id: 'data-factories', drawing: 'queue' },
  { id: 'data-lake-analytics', drawing: 'bolt', preview: true },
  { id: 'data-lake-store', drawing: 'bolt', preview: true },
  { id: 'devtest-labs', drawing: 'flask' },
  { id: 'dns-zones', drawing: 'globe', preview: true },
  { id: 'documentdb', drawing: 'database' },
  { id: 'event-hubs', drawing: 'queue' },
  { id: 'expressroute-circuits', drawing: 'network' },
  { id: 'function-apps', drawing: 'bolt', preview: true },
  { id: 'hdinsight-clusters', drawing: 'cube' },
  { id: 'help-support', drawing: 'person', to: addresses.azurePortal.support() },
  { id: 'integration-accounts', drawing: 'gear', preview: true },
  { id: 'iot-hub', drawing: 'network' },
  { id: 'key-vaults', drawing: 'key' },
  { id: 'load-balancers', drawing: 'gateway' },
  { id: 'local-network-gateways', drawing: 'network' },
  { id: 'log-analytics', drawing: 'chart' },
  { id: 'logic-apps', drawing: 'api' },
  { id: 'marketplace', drawing: 'bag' },
  { id: 'media-services', drawing: 'cloudDot' },
  { id: 'mysql-databases', drawing: 'database' },
  { id: 'network-interfaces', drawing: 'network' },
  { id: 'network-security-groups', drawing: 'shield' },
  { id: 'notification-hubs', drawing: 'queue' },
  { id: 'power-bi-embedded', drawing: 'chart' },
  { id: 'public-ip-addresses', drawing: 'network' },
  { id: 'recent', drawing: 'clock' },
  { id: 'recovery-services-vaults', drawing: 'cloudGears' },
  { id: 'redis-caches', drawing: 'database' },
  { id: 'resource-explorer', drawing: 'group' },
  { id: 'resource-groups', drawing: 'group', to: addresses.azurePortal.resourceGroups() },
  { id: 'route-tables', drawing: 'table' },
  { id: 'scheduler-job-collections', drawing: 'clock' },
  { id: 'search-services', drawing: 'cloudDot' },
  { id: 'security-center', drawing: 'shield' },
  { id: 'service-bus', drawing: 'queue' },
  { id: 'service-fabric-clusters', drawing: 'cube' },
  { id: 'sql-data-warehouses', drawing: 'database' },
  { id: 'sql-databases', drawing: 'database' },
  { id: 'sql-elastic-pools', drawing: 'database' },
  { id: 'sql-servers', drawing: 'serverCloud' },
  { id: 'storage-accounts', drawing: 'table' },
  { id: 'storage-accounts-classic', drawing: 'table' },
  { id: 'stream-analytics-jobs', drawing: 'bolt' },
  { id: 'subscriptions', drawing: 'key', to: addresses.azurePortal.subscriptions() },
  { id: 'tags', drawing: 'certificate' },
  { id: 'traffic-manager-profiles', drawing: 'gateway' },
  { id: 'virtual-machine-scale-sets', drawing: 'monitor' },
  { id: 'virtual-machines', drawing: 'monitor' },
  { id: 'virtual-machines-classic', drawing: 'monitorLight' },
  { id: 'virtual-network-gateways', drawing: 'network' },
  { id: 'virtual-networks', drawing: 'network' },
  { id: 'virtual-networks-classic', drawing: 'network' },
] as const satisfies readonly ServiceFacts[];

type ServiceId = (typeof ALL)[number]['id'];
export type Service = ServiceFacts & { readonly id: ServiceId };

export const SERVICES: readonly Service[] = ALL;

/** Undefined for what is starred but is no service of this portal. */
export function findService(id: string): Service | undefined {
  return SERVICES.find((service) => service.id === id);
}
