/** Where the service of rooms is spoken to, beside the page; nothing where the page does not come from one. */
export function roomService(): string | undefined {
  return document.querySelector<HTMLMetaElement>('meta[name="room-service"]')?.content;
}
