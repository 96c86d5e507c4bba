import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { unzipSync } from "fflate";
import type { BrowserContext, Download, Page } from "playwright-core";
import { button, checked } from "./pane";
import { TEXTS } from "./texts";

/** Opens the page with the sample workbook in it, as `npm start` does, and waits for the first check. */
export async function openSample(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await goToSample(page, address);
  return page;
}

/** The same in a page that is there already. */
export async function goToSample(page: Page, address: string): Promise<void> {
  await page.goto(`${address}?sample`);
  await checked(page);
}

/** A file on this disk, by its path, or one that a test has made. */
export type GivenFile = string | { readonly name: string; readonly bytes: Uint8Array };

/** Opens the page and chooses files in it, by the dialog that every browser has. */
export async function openFiles(context: BrowserContext, address: string, files: readonly GivenFile[]): Promise<Page> {
  const page = await context.newPage();
  await goToFiles(page, address, files);
  return page;
}

/** The same in a page that is there already. */
export async function goToFiles(page: Page, address: string, files: readonly GivenFile[]): Promise<void> {
  await withoutFilePicker(page);
  await page.goto(address);
  await chooseFiles(page, TEXTS.start.choose, files);
}

/** Only some browsers can hand out a file to be written to; the dialog of those cannot be answered by a test. */
export async function withoutFilePicker(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, "showOpenFilePicker");
  });
}

/** Answers the dialog that a button opens. */
export async function chooseFiles(page: Page, name: string, files: readonly GivenFile[]): Promise<void> {
  const asked = page.waitForEvent("filechooser");
  await button(page, name).click();
  await (await asked).setFiles(files.map(payloadOf));
}

function payloadOf(file: GivenFile): { name: string; mimeType: string; buffer: Buffer } {
  const [name, bytes] = typeof file === "string" ? [basename(file), readFileSync(file)] : [file.name, file.bytes];
  return { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
}

/** Drops a file somewhere on the page. */
export async function dropFile(page: Page, file: string): Promise<void> {
  const given = { name: basename(file), bytes: [...readFileSync(file)] };
  const transfer = await page.evaluateHandle(({ name, bytes }) => {
    const made = new DataTransfer();
    made.items.add(new File([new Uint8Array(bytes)], name));
    return made;
  }, given);
  await page.getByRole("main").dispatchEvent("drop", { dataTransfer: transfer });
}

/** What is downloaded when a button is pressed. */
export async function download(page: Page, name: string): Promise<Downloaded> {
  const begun = page.waitForEvent("download");
  await button(page, name).click();
  return read(await begun);
}

export interface Downloaded {
  readonly name: string;
  readonly bytes: Uint8Array;
}

async function read(begun: Download): Promise<Downloaded> {
  return { name: begun.suggestedFilename(), bytes: new Uint8Array(readFileSync(await begun.path())) };
}

/** The parts of a zip in which two files differ, those that only one of them has included. */
export function changedParts(one: Uint8Array, other: Uint8Array): string[] {
  const [former, latter] = [unzipSync(one), unzipSync(other)];
  const names = [...new Set([...Object.keys(former), ...Object.keys(latter)])];
  const isSame = (name: string): boolean => {
    const [before, after] = [former[name], latter[name]];
    return before !== undefined && after !== undefined && Buffer.compare(before, after) === 0;
  };
  return names.filter((name) => !isSame(name)).sort();
}
