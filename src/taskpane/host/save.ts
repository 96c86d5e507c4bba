/** What the user has to agree to before a file is written: its signature becomes void; another program changed it. */
export type SaveQuestion = "signature" | "changed";

/** A file on the user's disk that the page may write to. */
export interface SavedFile {
  /**
   * Writes the file as a whole, or leaves it as it is.
   * @param overChanges whether to write although the file was changed since it was read
   */
  write(content: () => Promise<Uint8Array>, overChanges: boolean): Promise<"saved" | "refused" | "in-use" | "changed">;
}

/** @throws DOMException when the file is gone */
export async function savedFile(handle: FileSystemFileHandle): Promise<SavedFile> {
  const stateOf = async (): Promise<string> => {
    const { lastModified, size } = await handle.getFile();
    return `${String(lastModified)} ${String(size)}`;
  };
  let known = await stateOf();
  return {
    write: async (content, overChanges) => {
      if (!overChanges && (await stateOf()) !== known) {
        return "changed";
      }
      try {
        // The browser asks the user here, so this comes first: a click counts as a permission for a short time only.
        const stream = await handle.createWritable();
        await writeAll(stream, content);
      } catch (error) {
        return refusal(error);
      }
      known = await stateOf();
      return "saved";
    },
  };
}

async function writeAll(stream: FileSystemWritableFileStream, content: () => Promise<Uint8Array>): Promise<void> {
  try {
    await stream.write(new Uint8Array(await content()));
  } catch (error) {
    await stream.abort();
    throw error;
  }
  await stream.close();
}

const IN_USE = ["NoModificationAllowedError", "InvalidStateError"];

function refusal(error: unknown): "refused" | "in-use" {
  if (error instanceof DOMException && error.name === "NotAllowedError") {
    return "refused";
  }
  if (error instanceof DOMException && IN_USE.includes(error.name)) {
    return "in-use";
  }
  throw error;
}

const MACRO_TYPE = "application/vnd.ms-excel.sheet.macroEnabled.12";
const PLAIN_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Long enough for a browser to have begun the download. */
const KEPT_MILLISECONDS = 60_000;

/** Hands bytes to the user as a file of this name. */
export function downloadBytes(name: string, bytes: Uint8Array): void {
  const type = name.toLowerCase().endsWith(".xlsm") ? MACRO_TYPE : PLAIN_TYPE;
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, KEPT_MILLISECONDS);
}
