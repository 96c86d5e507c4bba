import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { Language } from "../../locales/language";
import { WORKBENCH_TEXTS } from "../../locales/workbench";
import { failureSentence } from "../state/failure";
import type { SaveNotice, Saving } from "./useSaving";
import { Surface } from "../views/Surface";

const useStyles = makeStyles({ body: { overflowWrap: "anywhere" } });

interface Properties {
  readonly saving: Saving;
  readonly name: string;
  readonly language: Language;
}

/** How the latest download or saving came out, and what is to be asked before a file is written. */
export function SaveNotices({ saving, name, language }: Properties) {
  const styles = useStyles();
  const texts = WORKBENCH_TEXTS[language];
  const { notice, dismiss } = saving;
  const isGood = notice?.kind === "downloaded" || notice?.kind === "saved";
  return (
    <>
      <div role="status">
        {notice && (
          <MessageBar intent={isGood ? "success" : "error"} layout="multiline">
            <MessageBarBody className={styles.body}>{sentenceOf(notice, language)}</MessageBarBody>
            <MessageBarActions
              containerAction={
                <Button
                  appearance="transparent"
                  size="small"
                  icon={<DismissRegular />}
                  aria-label={texts.dismiss}
                  onClick={dismiss}
                />
              }
            />
          </MessageBar>
        )}
      </div>
      <Question saving={saving} name={name} language={language} />
    </>
  );
}

function sentenceOf(notice: SaveNotice, language: Language): string {
  const texts = WORKBENCH_TEXTS[language];
  switch (notice.kind) {
    case "downloaded":
      return texts.downloaded(notice.name);
    case "saved":
      return texts.saved(notice.name);
    case "refused":
      return texts.refused;
    case "in-use":
      return texts.inUse;
    case "failed":
      return failureSentence(notice.failure, language);
  }
}

function Question({ saving, name, language }: Properties) {
  const texts = WORKBENCH_TEXTS[language];
  const { question, answer } = saving;
  const isSignature = question === "signature";
  return (
    <Dialog
      open={question !== null}
      modalType="alert"
      onOpenChange={(_, { open }) => {
        if (!open) void answer(false);
      }}
    >
      <Surface>
        <DialogBody>
          <DialogTitle>{isSignature ? texts.signatureTitle : texts.changedTitle}</DialogTitle>
          <DialogContent>{isSignature ? texts.signatureQuestion : texts.changedQuestion(name)}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={() => void answer(true)}>
              {texts.saveAnyway}
            </Button>
            <Button onClick={() => void answer(false)}>{texts.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </Surface>
    </Dialog>
  );
}
