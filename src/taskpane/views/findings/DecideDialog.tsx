import { Button, Caption1, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { placeText } from "../../../edits/place";
import { findingTitle } from "../../../locales/findings";
import { FINDING_LIST_TEXTS } from "../../../locales/pane-findings";
import type { ListedFinding, UserDecision } from "../../session/review";
import { usePane } from "../../state/pane";
import type { WrittenSheet } from "../fill/fill-plan";
import { AskDialog } from "../AskDialog";

const useStyles = makeStyles({
  suggestions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface Properties {
  readonly isOpen: boolean;
  readonly status: "ignored" | "handled";
  readonly listed: ListedFinding;
  /** Where the decision is noted. */
  readonly sheet: WrittenSheet;
  readonly onDecide: (decision: UserDecision) => void;
  readonly onClose: () => void;
}

/** Asks why a finding is ignored, or what was done about it; says where that is noted. */
export function DecideDialog({ isOpen, status, listed: { finding }, sheet, onDecide, onClose }: Properties) {
  const { language } = usePane();
  const [reason, setReason] = useState("");
  const [isTried, setTried] = useState(false);
  const texts = FINDING_LIST_TEXTS[language].decide;
  const isIgnoring = status === "ignored";
  const isMissing = isIgnoring && reason.trim() === "";
  const confirm = () => {
    setTried(true);
    if (!isMissing) {
      onDecide({ status, reason: reason.trim() });
    }
  };
  return (
    <AskDialog
      isOpen={isOpen}
      title={isIgnoring ? texts.ignore : texts.handled}
      confirm={isIgnoring ? texts.confirmIgnore : texts.confirmHandled}
      cancel={texts.cancel}
      onConfirm={confirm}
      onClose={onClose}
    >
      <Caption1>{`${findingTitle(finding.code, language)} · ${placeText(finding.at)}`}</Caption1>
      <Field
        label={isIgnoring ? texts.reason : texts.optionalReason}
        required={isIgnoring}
        {...(isTried && isMissing ? { validationMessage: texts.required } : {})}
      >
        <Textarea
          value={reason}
          resize="vertical"
          autoFocus
          onChange={(_, { value }) => {
            setReason(value);
          }}
        />
      </Field>
      {isIgnoring && <Suggestions onChoose={setReason} />}
      <Caption1>{sheet.isThere ? texts.noted(sheet.name) : texts.notedOnNew(sheet.name)}</Caption1>
    </AskDialog>
  );
}

function Suggestions({ onChoose }: { readonly onChoose: (reason: string) => void }) {
  const styles = useStyles();
  const { language } = usePane();
  const texts = FINDING_LIST_TEXTS[language].decide;
  return (
    <div role="group" aria-label={texts.suggestionsLabel} className={styles.suggestions}>
      {texts.suggestions.map((suggestion) => (
        <Button
          key={suggestion}
          size="small"
          shape="circular"
          onClick={() => {
            onChoose(suggestion);
          }}
        >
          {suggestion}
        </Button>
      ))}
    </div>
  );
}
