import { useSyncExternalStore } from "react";

const PREFERENCE = "(prefers-color-scheme: dark)";

/** Whether the page is dark: as the user chose, or else as Office and the system are. */
export function useIsDark(choice: "system" | "light" | "dark"): boolean {
  const isSystemDark = useSyncExternalStore(listen, () => window.matchMedia(PREFERENCE).matches);
  if (choice !== "system") {
    return choice === "dark";
  }
  return officeIsDark() ?? isSystemDark;
}

function listen(onChange: () => void): () => void {
  const query = window.matchMedia(PREFERENCE);
  query.addEventListener("change", onChange);
  return () => {
    query.removeEventListener("change", onChange);
  };
}

/** Null outside Office, and where Office does not say. */
function officeIsDark(): boolean | null {
  const color = officeBackground();
  const match = color === null ? null : /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/iu.exec(color);
  if (!match) {
    return null;
  }
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

function officeBackground(): string | null {
  const office = (window as { Office?: { context?: { officeTheme?: { bodyBackgroundColor?: string } } } }).Office;
  return office?.context?.officeTheme?.bodyBackgroundColor ?? null;
}
