import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../state/pane";
import { Surface } from "./Surface";

const useStyles = makeStyles({
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, overflowWrap: "anywhere" },
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, overflowWrap: "anywhere" },
});

interface Properties {
  readonly isOpen: boolean;
  readonly title: string;
  readonly confirm: string;
  readonly cancel: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Asks before something is written. It stays in place while it is closed, so that the focus finds its way back. */
export function AskDialog({ isOpen, title, confirm, cancel, onConfirm, onClose, children }: Properties) {
  const styles = useStyles();
  const { activity } = usePane();
  return (
    <Dialog
      open={isOpen}
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <Surface>
        <DialogBody>
          <DialogTitle className={styles.title}>{title}</DialogTitle>
          <DialogContent className={styles.content}>{children}</DialogContent>
          <DialogActions>
            <Button appearance="primary" disabledFocusable={activity === "writing"} onClick={onConfirm}>
              {confirm}
            </Button>
            <Button onClick={onClose}>{cancel}</Button>
          </DialogActions>
        </DialogBody>
      </Surface>
    </Dialog>
  );
}
