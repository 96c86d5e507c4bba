import sampleFile from "../../../assets/sample.xlsx";

/** The bytes of the sample workbook; null when the page is not complete. */
export async function fetchSample(): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const answer = await fetch(sampleFile);
    return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : null;
  } catch (error) {
    reportError(error);
    return null;
  }
}
