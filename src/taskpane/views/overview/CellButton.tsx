import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { placeText } from "../../../edits/place";
import { OVERVIEW_TEXTS } from "../../../locales/pane-overview";
import type { CellReference } from "../../../sheet/address";
import { usePane } from "../../state/pane";

const useStyles = makeStyles({
  button: {
    font: "inherit",
    color: "inherit",
    textAlign: "inherit",
    backgroundColor: "transparent",
    border: "none",
    padding: 0,
    minWidth: 0,
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "1px",
    },
  },
  plain: { minWidth: 0 },
});

interface Properties {
  /** Null when there is nowhere to go: then it is no button. */
  readonly at: CellReference | null;
  /** All that it says, in words. */
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A figure or a bar that leads to its cell. */
export function CellButton({ at, label, className, children }: Properties) {
  const styles = useStyles();
  const { language, show } = usePane();
  if (!at) {
    return <span className={mergeClasses(styles.plain, className)}>{children}</span>;
  }
  const name = OVERVIEW_TEXTS[language].leadsTo(label, placeText(at));
  return (
    <button
      type="button"
      className={mergeClasses(styles.button, className)}
      aria-label={name}
      title={name}
      onClick={() => void show(at)}
    >
      {children}
    </button>
  );
}
