const PATIENCE = 10_000;
const PAUSE = 50;

/** Holds something of a page that may still be on its way there: tries until it holds, or for so long. */
export async function eventually(hold: () => unknown): Promise<void> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      await hold();
      return;
    } catch (error) {
      if (Date.now() > end) {
        throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
}
