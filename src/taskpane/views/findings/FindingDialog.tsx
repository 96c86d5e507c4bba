import type { SetCell } from "../../../edits/edit";
import type { ListedFinding, Review, UserDecision } from "../../session/review";
import { usePane } from "../../state/pane";
import { findingsSheet } from "../fill/fill-plan";
import { CorrectDialog } from "./CorrectDialog";
import { DecideDialog } from "./DecideDialog";

/** What the user is asked about, and the findings it is about. */
export interface Question {
  /** Another one for each time that it is asked. */
  readonly number: number;
  readonly kind: "correct" | "ignored" | "handled";
  readonly listed: readonly ListedFinding[];
}

interface Properties {
  /** Null before the first question; one that is closed stays until the next one. */
  readonly question: Question | null;
  readonly isOpen: boolean;
  readonly review: Review;
  readonly onCorrect: (edits: readonly SetCell[]) => void;
  readonly onDecide: (decision: UserDecision) => void;
  readonly onClose: () => void;
}

/** Asks before anything is written. */
export function FindingDialog({ question, isOpen, review, onCorrect, onDecide, onClose }: Properties) {
  const { language } = usePane();
  const [first] = question?.listed ?? [];
  if (!question || !first) {
    return null;
  }
  const { kind, listed, number } = question;
  return kind === "correct" ? (
    <CorrectDialog
      isOpen={isOpen}
      listed={listed}
      evaluation={review.evaluation}
      onWrite={onCorrect}
      onClose={onClose}
    />
  ) : (
    <DecideDialog
      key={number}
      isOpen={isOpen}
      status={kind}
      listed={first}
      sheet={findingsSheet(review, language)}
      onDecide={onDecide}
      onClose={onClose}
    />
  );
}
