import { createContext, useState, type ReactNode } from 'react';

/** Where the dialogs of a page stand; nothing until it is there. */
export const DialogRoomContext = createContext<HTMLElement | null>(null);

/** What stands in a page, and after it the room for the dialogs that it opens: they lie over all of it. */
export function DialogRoom({ children }: { readonly children: ReactNode }) {
  const [room, setRoom] = useState<HTMLElement | null>(null);
  return (
    <DialogRoomContext value={room}>
      {children}
      <div ref={setRoom} data-dialogs />
    </DialogRoomContext>
  );
}
