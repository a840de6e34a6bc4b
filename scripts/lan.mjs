// What bridges and virtual machines add: a telephone in the room reaches none of it.
const VIRTUAL = /^(docker|br-|veth|virbr|vmnet|vboxnet|utun|tun|tap|vethernet|zt|tailscale)/i;

/** The addresses of this computer on the networks that it is in, the likeliest for a telephone in the room first. */
export function addressesOnNetwork(interfaces, port) {
  return Object.entries(interfaces)
    .flatMap(([name, addresses = []]) => addresses.map((one) => ({ name, ...one })))
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .toSorted((one, other) => rank(one) - rank(other))
    .map(({ address }) => `http://${address}:${port}/`);
}

/** The addresses that learners are told: a proxy's own where there is one, else where it is listened. */
export function addressesOf({ interfaces, host, port, origins }) {
  if (origins.length > 0) return origins.map((origin) => `${origin}/`);
  const isOne = host !== '' && host !== '0.0.0.0' && host !== '::';
  if (isOne) return [`http://${host.includes(':') ? `[${host}]` : host}:${port}/`];
  const found = addressesOnNetwork(interfaces, port);
  return found.length > 0 ? found : [`http://127.0.0.1:${port}/`];
}

/** Origins with blanks between them. Throws where one is none. */
export function originsOf(words) {
  return words.split(' ').filter(Boolean).map(originOf);
}

function originOf(word) {
  const url = URL.canParse(word) ? new URL(word) : undefined;
  const isOrigin = url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
  if (!isOrigin) throw new Error(`ORIGIN: ${word} is no origin, such as https://class.example`);
  return url.origin;
}

/** The page with the address that others in the room reach it at, which it cannot know by itself. */
export function withRoomAddress(html, address) {
  return html.replace('<meta charset="UTF-8" />', `$&\n    <meta name="room-address" content="${address}" />`);
}

/** The page as a classroom's service hands it out: it then knows that there is a room to join. */
export function withRoomService(html) {
  return html.replace('<meta charset="UTF-8" />', '$&\n    <meta name="room-service" content="room" />');
}

function rank({ name, address }) {
  if (VIRTUAL.test(name)) return 3;
  if (address.startsWith('192.168.')) return 0;
  return address.startsWith('10.') || /^172\.(1[6-9]|2\d|3[01])\./.test(address) ? 1 : 2;
}
