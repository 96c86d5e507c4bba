import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  makeStyles,
} from "@fluentui/react-components";
import { START_TEXTS } from "../../locales/start";
import { useUserSettings } from "../state/user-settings";
import { Surface } from "../views/Surface";

const useStyles = makeStyles({ body: { overflowWrap: "anywhere" } });

interface Properties {
  /** The file that the user wants to take out of the list. */
  readonly name: string;
  readonly isOpen: boolean;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** Asks before a file is taken out of the list together with changes that nobody has kept. */
export function RemoveDialog({ name, isOpen, onRemove, onClose }: Properties) {
  const styles = useStyles();
  const { language } = useUserSettings();
  const texts = START_TEXTS[language];
  return (
    <Dialog
      open={isOpen}
      modalType="alert"
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <Surface>
        <DialogBody>
          <DialogTitle>{texts.removeTitle}</DialogTitle>
          <DialogContent className={styles.body}>{texts.removeQuestion(name)}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onRemove}>
              {texts.removeAnyway}
            </Button>
            <Button onClick={onClose}>{texts.keep}</Button>
          </DialogActions>
        </DialogBody>
      </Surface>
    </Dialog>
  );
}
