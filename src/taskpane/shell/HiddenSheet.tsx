import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogTitle } from "@fluentui/react-components";
import { PANE_TEXTS } from "../../locales/pane";
import { usePane } from "../state/pane";
import { Surface } from "../views/Surface";

/** Asks before a hidden sheet is shown. */
export function HiddenSheet() {
  const { hidden, answerHidden, language } = usePane();
  const texts = PANE_TEXTS[language];
  if (!hidden) {
    return null;
  }
  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) void answerHidden(false);
      }}
    >
      <Surface>
        <DialogBody>
          <DialogTitle>{texts.hiddenTitle}</DialogTitle>
          <DialogContent>{texts.hiddenQuestion(hidden.sheet)}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={() => void answerHidden(true)}>
              {texts.unhide}
            </Button>
            <Button onClick={() => void answerHidden(false)}>{texts.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </Surface>
    </Dialog>
  );
}
