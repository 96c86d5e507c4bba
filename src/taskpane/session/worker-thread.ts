/** A thread in which worker.ts runs. */
export interface WorkerThread {
  readonly worker: Worker;
  /** Rejects when the thread breaks down, and never settles otherwise. */
  readonly failure: Promise<never>;
}

let spare: WorkerThread | null = null;

/** Starts a thread that the next file will have: a quarter of a second for which nobody has to wait then. */
export function prepareThread(): void {
  spare ??= startThread();
}

/** A thread of its own for whoever asks. */
export function takeThread(): WorkerThread {
  const thread = spare ?? startThread();
  spare = null;
  return thread;
}

function startThread(): WorkerThread {
  const worker = new Worker(new URL("./worker.ts", import.meta.url));
  const failure = new Promise<never>((_, reject) => {
    worker.addEventListener("error", ({ message }) => {
      reject(new Error(message));
    });
  });
  // A thread that breaks down while nothing is asked of it is told of at the next call.
  failure.catch(() => undefined);
  return { worker, failure };
}
