import type { FileSource } from "./files";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const XLSM = "application/vnd.ms-excel.sheet.macroEnabled.12";
const EXTENSIONS = [".xlsx", ".xlsm"];

/** What browsers have that can hand out a file to be written to; the DOM types leave it out. */
interface FilePicker {
  showOpenFilePicker?(options: {
    readonly multiple: boolean;
    readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
  }): Promise<FileSystemFileHandle[]>;
}

/** Asks for workbooks. None when the user thinks better of it. */
export async function chooseFiles(): Promise<FileSource[]> {
  const picker = window as FilePicker;
  if (!picker.showOpenFilePicker) {
    return chooseByInput();
  }
  try {
    const handles = await picker.showOpenFilePicker({
      multiple: true,
      types: [{ accept: { [XLSX]: [".xlsx"], [XLSM]: [".xlsm"] } }],
    });
    return await Promise.all(handles.map(async (handle) => ({ file: await handle.getFile(), handle })));
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") {
      return [];
    }
    if (error instanceof DOMException && error.name === "SecurityError") {
      return chooseByInput();
    }
    throw error;
  }
}

function chooseByInput(): Promise<FileSource[]> {
  return new Promise((resolve) => {
    const input = document.createElement("input");
    input.type = "file";
    input.multiple = true;
    input.accept = EXTENSIONS.join(",");
    input.addEventListener("change", () => {
      resolve([...(input.files ?? [])].map((file) => ({ file, handle: null })));
    });
    input.addEventListener("cancel", () => {
      resolve([]);
    });
    input.click();
  });
}

/** The files that were dropped, each with leave to write to it where the browser gives it. */
export function droppedFiles({ items }: DataTransfer): Promise<FileSource[]> {
  // What is dropped is gone after the event: everything has to be asked for at once.
  const asked = [...items]
    .filter(({ kind }) => kind === "file")
    .map((item) => ({ file: item.getAsFile(), handle: handleOf(item) }));
  return Promise.all(
    asked.map(async ({ file, handle }) => {
      const found = await handle;
      return file && { file, handle: found instanceof FileSystemFileHandle ? found : null };
    }),
  ).then((sources) => sources.filter((source) => source !== null));
}

/** What browsers add to a dropped item where they let a page write to the file. */
interface DroppedItem {
  getAsFileSystemHandle?(): Promise<FileSystemHandle | null>;
}

function handleOf(item: DataTransferItem & DroppedItem): Promise<FileSystemHandle | null> {
  return item.getAsFileSystemHandle?.().catch(() => null) ?? Promise.resolve(null);
}
