import { makeStyles } from "@fluentui/react-components";
import { OVERVIEW_TEXTS } from "../../../locales/pane-overview";
import type { Review } from "../../session/review";
import { usePane } from "../../state/pane";
import { AskDialog } from "../findings/AskDialog";
import { WrittenCells } from "../findings/WrittenCells";
import { planFill, type WrittenSheet } from "./fill";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: "1.4em" },
});

interface Properties {
  readonly review: Review;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Says what filling writes, and writes it. */
export function FillDialog({ review, isOpen, onClose }: Properties) {
  const styles = useStyles();
  const { language, settings, actions } = usePane();
  const texts = OVERVIEW_TEXTS[language].fill;
  const { summary, findings, scores } = planFill(review, language);
  const words = ({ name, isThere }: WrittenSheet, refills: (sheet: string) => string) =>
    isThere ? refills(name) : texts.adds(name);
  const confirm = async () => {
    await actions.fill(settings.remarks);
    onClose();
  };
  return (
    <AskDialog
      isOpen={isOpen}
      title={texts.title}
      confirm={texts.confirm}
      cancel={texts.cancel}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <ul className={styles.list}>
        <li>{words(summary, texts.refillsSummary)}</li>
        <li>{words(findings, texts.refillsFindings)}</li>
        {scores[0] && <li>{texts.scores(scores[0].at.sheet, scores.length)}</li>}
      </ul>
      {scores.length > 0 && <WrittenCells edits={scores} evaluation={review.evaluation} />}
      {texts.note}
    </AskDialog>
  );
}
