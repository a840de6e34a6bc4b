/** Copies a text to the clipboard. Answers with whether that could be done; never rejects. */
export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // On plain http there is no clipboard, and elsewhere it may be forbidden.
    return false;
  }
}
