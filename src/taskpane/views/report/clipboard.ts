/** How a copy came out. `manual`: the text stands selected, and the user presses Ctrl+C. */
export type CopyOutcome = "copied" | "manual";

/**
 * Copies as rich and as plain text. Call it within a click. A page inside a frame, as a pane in Excel on the web is, may
 * be refused the clipboard itself; the copy command with a listener works there.
 * @param offer shows a text, selected, where every way is barred
 */
export async function copyText(
  { html, text }: { readonly html: string | null; readonly text: string },
  offer: (text: string) => void,
): Promise<CopyOutcome> {
  if (copyByCommand(html, text) || (await copyByInterface(html, text))) {
    return "copied";
  }
  offer(text);
  return "manual";
}

function copyByCommand(html: string | null, text: string): boolean {
  let isTaken = false;
  const take = (event: ClipboardEvent): void => {
    if (event.clipboardData) {
      event.preventDefault();
      event.stopImmediatePropagation();
      event.clipboardData.setData("text/plain", text);
      if (html !== null) {
        event.clipboardData.setData("text/html", html);
      }
      isTaken = true;
    }
  };
  document.addEventListener("copy", take, { capture: true });
  try {
    // Deprecated, and the only way that works inside frames without leave for the clipboard.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return document.execCommand("copy") && isTaken;
  } finally {
    document.removeEventListener("copy", take, { capture: true });
  }
}

async function copyByInterface(html: string | null, text: string): Promise<boolean> {
  const kinds = { "text/plain": new Blob([text], { type: "text/plain" }) };
  const all = html === null ? kinds : { ...kinds, "text/html": new Blob([html], { type: "text/html" }) };
  return writeClipboard(all);
}

/** Copies a picture; false where the browser refuses, so that it has to be saved instead. */
export function copyPicture(png: Blob): Promise<boolean> {
  return writeClipboard({ "image/png": png });
}

async function writeClipboard(kinds: Readonly<Record<string, Blob>>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ ...kinds })]);
    return true;
  } catch {
    // Refused, or not there at all in an old web view: the caller has another way.
    return false;
  }
}
