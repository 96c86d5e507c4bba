import {
  Body1,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  Title3,
  tokens,
} from "@fluentui/react-components";
import type { Language } from "../locales/language";
import { PANE_TEXTS } from "../locales/pane";
import { problemSentence } from "../locales/problems";
import { ChooseFile } from "./ChooseFile";
import { Findings } from "./Findings";
import { type Failure, type Review, useReview } from "./useReview";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
    maxWidth: "40rem",
    padding: tokens.spacingHorizontalL,
  },
});

/** Checks a workbook from a file and lists what was found in it. */
export function Page({ language }: { readonly language: Language }) {
  const styles = useStyles();
  const texts = PANE_TEXTS[language];
  const { review, choose } = useReview();
  return (
    <main className={styles.page}>
      <Title3 as="h1">{texts.title}</Title3>
      <ChooseFile label={review === null ? texts.choose : texts.chooseAnother} onChoose={choose} />
      <Caption1>{texts.privacy}</Caption1>
      {review !== null && <Outcome review={review} language={language} />}
    </main>
  );
}

function Outcome({ review, language }: { readonly review: Review; readonly language: Language }) {
  const texts = PANE_TEXTS[language];
  switch (review.state) {
    case "reading":
      return <Spinner size="tiny" label={<Body1>{texts.reading(review.file)}</Body1>} />;
    case "checked":
      return <Findings file={review.file} evaluation={review.evaluation} language={language} />;
    case "failed":
      return (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{texts.failed(review.file, sentenceOf(review.failure, language))}</MessageBarBody>
        </MessageBar>
      );
  }
}

function sentenceOf(failure: Failure, language: Language): string {
  const texts = PANE_TEXTS[language];
  switch (failure.code) {
    case "gone":
      return texts.gone;
    case "defect":
      return texts.defect(failure.detail);
    default:
      return problemSentence(failure, language);
  }
}
