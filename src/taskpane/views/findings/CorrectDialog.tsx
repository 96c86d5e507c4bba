import type { SetCell } from "../../../edits/edit";
import { planCorrections } from "../../../edits/corrections";
import { placeText } from "../../../edits/place";
import type { Evaluation } from "../../../evaluation/evaluation";
import { FINDING_LIST_TEXTS } from "../../../locales/pane-findings";
import type { ListedFinding } from "../../session/review";
import { usePane } from "../../state/pane";
import { AskDialog } from "../AskDialog";
import { WrittenCells } from "./WrittenCells";

interface Properties {
  readonly isOpen: boolean;
  readonly listed: readonly ListedFinding[];
  readonly evaluation: Evaluation;
  readonly onWrite: (edits: readonly SetCell[]) => void;
  readonly onClose: () => void;
}

/** Shows what puts findings right, before it is written. */
export function CorrectDialog({ isOpen, listed, evaluation, onWrite, onClose }: Properties) {
  const { language } = usePane();
  const texts = FINDING_LIST_TEXTS[language].correct;
  const edits = planCorrections(
    evaluation,
    listed.map(({ finding }) => finding),
  );
  const [first] = edits;
  return (
    <AskDialog
      isOpen={isOpen}
      title={first && edits.length === 1 ? texts.one(placeText(first.at)) : texts.all(edits.length)}
      confirm={texts.confirm}
      cancel={texts.cancel}
      onConfirm={() => {
        onWrite(edits);
      }}
      onClose={onClose}
    >
      {texts.intro(edits.length)}
      <WrittenCells edits={edits} evaluation={evaluation} />
    </AskDialog>
  );
}
