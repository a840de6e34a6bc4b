/** The dialogs that pages have open, the last opened last. */
const opened: HTMLDialogElement[] = [];

/** The dialog of a page that keeps everything outside of it from being used, if one is open: the last that was opened. */
export function pageDialog(): HTMLDialogElement | undefined {
  const open = [...document.querySelectorAll<HTMLDialogElement>('[data-frame] dialog[open]')];
  const news = open.filter((one) => !opened.includes(one));
  const still = opened.filter((one) => open.includes(one));
  opened.splice(0, opened.length, ...still, ...news);
  return opened.at(-1);
}
