/** Excel restarts an add-in that does not answer for some seconds; a pane that stands still is noticed much sooner. */
const LONGEST_WORK = 50;

/** Gives way to the host once the work since the last time has taken long enough. */
export class Pause {
  private since = performance.now();

  get isDue(): boolean {
    return performance.now() - this.since > LONGEST_WORK;
  }

  async take(): Promise<void> {
    await new Promise<void>((resolve) => {
      setTimeout(resolve, 0);
    });
    this.since = performance.now();
  }
}
