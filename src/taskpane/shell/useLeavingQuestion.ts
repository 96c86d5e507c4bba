import { useCallback, useEffect, useSyncExternalStore } from "react";
import type { OpenedFile } from "./files";

/** The browser asks before it closes a page with changes, in any of the files, that nobody has kept. */
export function useLeavingQuestion(files: readonly OpenedFile[]): void {
  const isUnsaved = useUnsaved(files);
  useEffect(() => {
    if (!isUnsaved) {
      return;
    }
    const warn = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
    };
    window.addEventListener("beforeunload", warn);
    return () => {
      window.removeEventListener("beforeunload", warn);
    };
  }, [isUnsaved]);
}

function useUnsaved(files: readonly OpenedFile[]): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const stops = files.flatMap(({ host }) => (host ? [host.unsaved.subscribe(listener)] : []));
      return () => {
        for (const stop of stops) {
          stop();
        }
      };
    },
    [files],
  );
  return useSyncExternalStore(subscribe, () => files.some(({ host }) => host?.unsaved.get() === true));
}
