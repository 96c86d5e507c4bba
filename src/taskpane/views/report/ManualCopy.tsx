import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  makeStyles,
} from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { PANE_REPORT_TEXTS } from "../../../locales/pane-report";
import { usePane } from "../../state/pane";
import { Surface } from "../Surface";

const useStyles = makeStyles({
  area: { width: "100%", height: "12rem", boxSizing: "border-box", fontFamily: "inherit", fontSize: "inherit" },
});

interface Properties {
  readonly text: string;
  readonly onClose: () => void;
}

/** A text that stands selected, for browsers that let no page copy. */
export function ManualCopy({ text, onClose }: Properties) {
  const { language } = usePane();
  const texts = PANE_REPORT_TEXTS[language];
  const styles = useStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, []);
  return (
    <Dialog open onOpenChange={onClose}>
      <Surface>
        <DialogBody>
          <DialogTitle>{texts.manualTitle}</DialogTitle>
          <DialogContent>
            <p>{texts.manualHelp}</p>
            <textarea readOnly value={text} aria-label={texts.manualTitle} className={styles.area} ref={area} />
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{texts.close}</Button>
          </DialogActions>
        </DialogBody>
      </Surface>
    </Dialog>
  );
}
