import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, PointerEvent } from "react";

const useStyles = makeStyles({
  divider: {
    position: "relative",
    width: "1px",
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralStroke1,
    cursor: "col-resize",
    touchAction: "none",
    outlineStyle: "none",
    // One pixel can be seen, nine can be hit.
    "::after": { content: '""', position: "absolute", top: 0, bottom: 0, left: "-4px", width: "9px", zIndex: 10 },
    ":hover::after": { backgroundColor: tokens.colorNeutralStroke1Hover, opacity: 0.4 },
    ":focus-visible::after": { backgroundColor: tokens.colorStrokeFocus2, opacity: 1, left: "-1px", width: "3px" },
  },
});

interface Properties {
  readonly label: string;
  /** The width of what stands on the right, in pixels, and its bounds. */
  readonly width: number;
  readonly narrowest: number;
  readonly widest: number;
  readonly onResize: (width: number) => void;
  /** When the line stays where it is. */
  readonly onSettle: () => void;
}

const STEP = 20;

/** A line that can be moved by pointer and by keyboard. */
export function Divider({ label, width, narrowest, widest, onResize, onSettle }: Properties) {
  const styles = useStyles();
  const resize = (wanted: number): void => {
    onResize(Math.max(narrowest, Math.min(widest, wanted)));
  };
  const drag = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) {
      resize(document.documentElement.clientWidth - event.clientX);
    }
  };
  const press = (event: KeyboardEvent): void => {
    const steps = new Map([
      ["ArrowLeft", width + STEP],
      ["ArrowRight", width - STEP],
      ["Home", widest],
      ["End", narrowest],
    ]);
    const wanted = steps.get(event.key);
    if (wanted !== undefined) {
      event.preventDefault();
      resize(wanted);
    }
  };
  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      tabIndex={0}
      className={styles.divider}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={drag}
      onLostPointerCapture={onSettle}
      onKeyDown={press}
      onKeyUp={onSettle}
    />
  );
}
