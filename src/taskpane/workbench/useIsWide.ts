import { useSyncExternalStore } from "react";

/** Below this the sheets and the pane do not fit side by side. */
const SIDE_BY_SIDE = "(min-width: 800px)";

/** Whether the page has room for the sheets and the pane at once. */
export function useIsWide(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(SIDE_BY_SIDE).matches);
}

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia(SIDE_BY_SIDE);
  query.addEventListener("change", onChange);
  return () => {
    query.removeEventListener("change", onChange);
  };
}
