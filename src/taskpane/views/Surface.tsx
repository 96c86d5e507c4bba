import { DialogSurface, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  // A task pane is narrower than the room that a dialog leaves around itself elsewhere.
  surface: { width: "calc(100vw - 16px)", padding: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

/** What a dialog stands on: with a margin in the narrowest of panes too. */
export function Surface({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return <DialogSurface className={styles.surface}>{children}</DialogSurface>;
}
