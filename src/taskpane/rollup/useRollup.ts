import { useEffect, useState } from "react";
import type { Language } from "../../locales/language";
import type { RollupOutcome } from "../../report/rollup/outcome";
import { startFileWorker } from "../session/file-worker";
import type { FileSource } from "../shell/files";
import { rollUp } from "./roll-up";

/** As many workbooks at a time as leave the page quick on a small machine. */
const AT_ONCE = 2;

export interface Rollup {
  /** In the order of the files; null where a file is still to come. */
  readonly outcomes: readonly (RollupOutcome | null)[];
  readonly isCancelled: boolean;
  readonly cancel: () => void;
}

/** Rolls up files, beginning at once. A file that cannot be read is an outcome like others. */
export function useRollup(sources: readonly FileSource[], language: Language): Rollup {
  const [outcomes, setOutcomes] = useState<readonly (RollupOutcome | null)[]>(() => sources.map(() => null));
  const [isCancelled, setIsCancelled] = useState(false);
  useEffect(() => {
    if (isCancelled) {
      return;
    }
    const wanted = new AbortController();
    const waiting = sources.map((source, index) => ({ source, index })).reverse();
    const settle = (index: number, outcome: RollupOutcome): void => {
      if (!wanted.signal.aborted) {
        setOutcomes((before) => before.map((kept, place) => (place === index ? outcome : kept)));
      }
    };
    const work = async (): Promise<void> => {
      let worker = startFileWorker();
      for (let next = waiting.pop(); next && !wanted.signal.aborted; next = waiting.pop()) {
        const { source, index } = next;
        const outcome = await rollUp(source, worker, language);
        settle(index, outcome);
        if (outcome.state === "failed") {
          // The file may have brought the worker down.
          worker.close();
          worker = startFileWorker();
        }
      }
      worker.close();
    };
    setOutcomes(sources.map(() => null));
    void Promise.all(Array.from({ length: AT_ONCE }, work));
    return () => {
      wanted.abort();
    };
  }, [sources, language, isCancelled]);
  return {
    outcomes,
    isCancelled,
    cancel: () => {
      setIsCancelled(true);
    },
  };
}
