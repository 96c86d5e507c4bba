import { useCallback, useState } from "react";
import type { Host } from "../host/host";
import { usePane } from "./pane";

/** What a view keeps of each workbook while it is out of sight itself, as long as the workbook is open. */
export type Memory<Value> = WeakMap<Host, Value>;

/** A state that is still there when the view comes back to the same workbook. */
export function useRemembered<Value>(memory: Memory<Value>, initial: Value): readonly [Value, (value: Value) => void] {
  const { host } = usePane();
  const [value, setValue] = useState(() => memory.get(host) ?? initial);
  const change = useCallback(
    (next: Value) => {
      memory.set(host, next);
      setValue(() => next);
    },
    [memory, host],
  );
  return [value, change];
}
