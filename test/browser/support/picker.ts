import type { Page } from "playwright-core";

/**
 * Answers the browser's own dialog for files that may be written to: with a file in the browser's private store, which is
 * written in the same way as one on the disk.
 */
export async function withFilePicker(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.addInitScript(
    ({ name, bytes }) => {
      const pick = async (): Promise<FileSystemFileHandle[]> => {
        const root = await navigator.storage.getDirectory();
        const handle = await root.getFileHandle(name, { create: true });
        const stream = await handle.createWritable();
        await stream.write(new Uint8Array(bytes));
        await stream.close();
        return [handle];
      };
      Object.assign(window, { showOpenFilePicker: pick });
    },
    { name, bytes: [...bytes] },
  );
}

/** What stands in that file now. */
export async function savedInPlace(page: Page, name: string): Promise<Uint8Array> {
  const bytes = await page.evaluate(async (wanted) => {
    const root = await navigator.storage.getDirectory();
    const file = await (await root.getFileHandle(wanted)).getFile();
    return [...new Uint8Array(await file.arrayBuffer())];
  }, name);
  return new Uint8Array(bytes);
}
