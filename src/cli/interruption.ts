/** Whether the user has asked to stop. */
export interface Interruption {
  readonly isAsked: boolean;
  /** Leaves Ctrl-C to the system again. */
  release(): void;
}

/**
 * Takes the first Ctrl-C as a wish, for what is being written is to be finished or not begun; a second one ends the
 * process as ever.
 */
export function watchInterruption(): Interruption {
  let isAsked = false;
  const ask = (): void => {
    isAsked = true;
  };
  process.once("SIGINT", ask);
  return {
    get isAsked() {
      return isAsked;
    },
    release: () => process.off("SIGINT", ask),
  };
}
