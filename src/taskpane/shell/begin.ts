import { prepareThread } from "../session/worker-thread";

/** Whether the page is to open with the sample workbook in it, as `npm start` does. */
export function beginsWithSample(): boolean {
  return new URLSearchParams(window.location.search).has("sample");
}

/** Fetches what a page with the sample needs while the page itself is still being put together. */
export function prepareSample(): void {
  prepareThread();
  // Whoever shows it tells of a failure too.
  import("./FileApp").catch(() => undefined);
}
