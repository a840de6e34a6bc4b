/**
 * The roles of 2016 that came with Azure besides Owner, Contributor and Reader, in the order of the portal. Source: the
 * page on built-in roles, 2016.
 */
export const ROLES_OF_SERVICES = [
  'API Management Service Contributor',
  'Application Insights Component Contributor',
  'Automation Operator',
  'BizTalk Contributor',
  'ClearDB MySQL DB Contributor',
  'Data Factory Contributor',
  'DocumentDB Account Contributor',
  'Intelligent Systems Account Contributor',
  'Network Contributor',
  'New Relic APM Account Contributor',
  'Redis Cache Contributor',
  'Scheduler Job Collections Contributor',
  'Search Service Contributor',
  'Security Manager',
  'SQL DB Contributor',
  'SQL Security Manager',
  'SQL Server Contributor',
  'Storage Account Contributor',
  'User Access Administrator',
  'Virtual Machine Contributor',
  'Web Plan Contributor',
  'Website Contributor',
] as const;
