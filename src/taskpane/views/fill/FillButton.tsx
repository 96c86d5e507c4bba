import { Button, makeStyles, tokens, useRestoreFocusTarget } from "@fluentui/react-components";
import { useState } from "react";
import { FILL_TEXTS } from "../../../locales/pane-fill";
import type { Review } from "../../session/review";
import { usePane } from "../../state/pane";
import { AskDialog } from "../AskDialog";
import { WrittenCells } from "../findings/WrittenCells";
import { fillPlan, type WrittenSheet } from "./fill-plan";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

interface Properties {
  readonly review: Review;
  readonly appearance?: "primary";
  readonly isDisabled?: boolean;
  readonly onFilled: () => void;
}

/** Says what filling the score summary writes, and writes it once that is confirmed. */
export function FillButton({ review, appearance, isDisabled = false, onFilled }: Properties) {
  const { language, settings, activity, actions } = usePane();
  const restoring = useRestoreFocusTarget();
  // Null until it is asked for: what traps the focus need not be there before.
  const [isOpen, setOpen] = useState<boolean | null>(null);
  const texts = FILL_TEXTS[language];
  const close = (): void => {
    setOpen(false);
  };
  const fill = async (): Promise<void> => {
    await actions.fill(settings.remarks);
    close();
    onFilled();
  };
  return (
    <>
      <Button
        {...restoring}
        {...(appearance && { appearance })}
        disabled={isDisabled}
        disabledFocusable={activity === "writing" && !isDisabled}
        onClick={() => {
          setOpen(true);
        }}
      >
        {texts.button}
      </Button>
      {isOpen !== null && (
        <AskDialog
          isOpen={isOpen}
          title={texts.title}
          confirm={texts.confirm}
          cancel={texts.cancel}
          onConfirm={() => void fill()}
          onClose={close}
        >
          <Plan review={review} />
        </AskDialog>
      )}
    </>
  );
}

function Plan({ review }: { readonly review: Review }) {
  const styles = useStyles();
  const { language, settings } = usePane();
  const texts = FILL_TEXTS[language];
  const { summary, findings, scores, missing } = fillPlan(review, settings, language);
  const words = ({ name, isThere }: WrittenSheet, refills: (sheet: string) => string): string =>
    isThere ? refills(name) : texts.adds(name);
  return (
    <>
      <ul className={styles.list}>
        <li>{words(summary, texts.refillsSummary)}</li>
        <li>{words(findings, texts.refillsFindings)}</li>
        {scores[0] && <li>{texts.scores(scores[0].at.sheet, scores.length)}</li>}
      </ul>
      {scores.length > 0 && <WrittenCells edits={scores} evaluation={review.evaluation} />}
      {missing > 0 && <span>{texts.incomplete(missing)}</span>}
      <span>{texts.note}</span>
    </>
  );
}
