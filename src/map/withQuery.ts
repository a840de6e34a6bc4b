/** An address with a query added: `withQuery('login.live.com', { to: 'portal.azure.com' })`; `undefined` takes a name out. */
export function withQuery(address: string, query: Readonly<Record<string, string | undefined>>): string {
  const [path = '', before] = address.split('?');
  const params = new URLSearchParams(before);
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) params.delete(name);
    else params.set(name, value);
  }
  const text = params.toString();
  return text ? `${path}?${text}` : path;
}
