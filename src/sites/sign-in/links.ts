import { withQuery } from '../../store/frame';

export const links = {
  microsoft: 'login.live.com',
  organizational: 'login.microsoftonline.com',
  organizationalThenTo: (to: string) => withQuery('login.microsoftonline.com', { to }),
  azurePortal: 'portal.azure.com',
  directories: 'manage.windowsazure.com/activedirectory',
  existingDirectory: 'manage.windowsazure.com/activedirectory/use-existing',
  leave: 'azure.microsoft.com',
  leaveOffice: 'products.office.com/business',
};
