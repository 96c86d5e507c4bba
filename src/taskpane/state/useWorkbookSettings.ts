import { useCallback, useEffect, useRef, useState } from "react";
import type { Store } from "../host/store";
import { type Failure, failureOf } from "./failure";
import { DEFAULT_SETTINGS, formatSettings, parseSettings, type WorkbookSettings } from "./workbook-settings";

interface Kept {
  readonly settings: WorkbookSettings;
  readonly changeSettings: (changes: Partial<WorkbookSettings>) => void;
}

/** While somebody types, settings change with each key; they are kept once there is a pause. */
const PAUSE_MILLISECONDS = 300;

/**
 * The settings of a workbook, kept in its store. What cannot be understood there (damaged, or of another version) counts
 * as the defaults and is left alone until something is changed.
 */
export function useWorkbookSettings(store: Store, onFailure: (failure: Failure) => void): Kept {
  const [settings, setSettings] = useState(() => {
    const text = store.read();
    return (text === null ? null : parseSettings(text)) ?? DEFAULT_SETTINGS;
  });
  const latest = useRef(settings);
  const keep = useLater(
    useCallback(() => {
      store.write(formatSettings(latest.current)).catch((error: unknown) => {
        onFailure(failureOf(error));
      });
    }, [store, onFailure]),
  );
  const changeSettings = useCallback(
    (changes: Partial<WorkbookSettings>) => {
      latest.current = { ...latest.current, ...changes };
      setSettings(latest.current);
      keep();
    },
    [keep],
  );
  return { settings, changeSettings };
}

/** Does something after a pause, or at once when the page or the workbook is left. */
function useLater(action: () => void): () => void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const finish = useCallback(() => {
    if (timer.current !== undefined) {
      clearTimeout(timer.current);
      timer.current = undefined;
      action();
    }
  }, [action]);
  useEffect(() => {
    addEventListener("pagehide", finish);
    return () => {
      removeEventListener("pagehide", finish);
      finish();
    };
  }, [finish]);
  return useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(finish, PAUSE_MILLISECONDS);
  }, [finish]);
}
