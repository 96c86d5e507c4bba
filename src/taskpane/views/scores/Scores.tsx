import { Button, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { PARTIES } from "../../../evaluation/scores";
import { PANE_SCORES_TEXTS } from "../../../locales/pane-scores";
import type { Review } from "../../session/review";
import { usePane } from "../../state/pane";
import { FillButton } from "../fill/FillButton";
import { Filled } from "../fill/Filled";
import { PostsSection } from "./PostsSection";
import { outcomeOf } from "./score-rows";
import { ScoreRows } from "./ScoreRows";
import { TotalCard } from "./TotalCard";
import { useGiven } from "./useGiven";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  fill: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, alignItems: "stretch" },
  empty: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, alignItems: "flex-start" },
  paragraph: { margin: 0 },
});

/** The four scores and the posts of the agreement; total, grade and person-months follow. */
export function Scores() {
  const { review } = usePane();
  return review ? <Entries review={review} /> : <NotChecked />;
}

function NotChecked() {
  const styles = useStyles();
  const { language, actions, activity } = usePane();
  const texts = PANE_SCORES_TEXTS[language];
  return (
    <div className={styles.empty}>
      <p className={styles.paragraph}>{texts.notChecked}</p>
      <Button appearance="primary" disabledFocusable={activity !== null} onClick={() => void actions.check()}>
        {texts.check}
      </Button>
    </div>
  );
}

function Entries({ review }: { readonly review: Review }) {
  const styles = useStyles();
  const { language, settings } = usePane();
  const [isFilled, setFilled] = useState(false);
  const fields = useGiven(review);
  const texts = PANE_SCORES_TEXTS[language];
  const wrong = new Set(PARTIES.filter((party) => fields.field(party).problem !== null));
  const isAnyWrong =
    wrong.size > 0 ||
    fields.field("requiredStaff").problem !== null ||
    fields.field("requiredCertified").problem !== null;
  const outcome = outcomeOf(fields.rows, wrong, settings);
  return (
    <div className={styles.view}>
      <section className={styles.section} aria-labelledby="scores-heading">
        <Subtitle2 as="h2" id="scores-heading">
          {texts.scores.heading}
        </Subtitle2>
        <ScoreRows fields={fields} />
        <TotalCard outcome={outcome} wrong={wrong.size} policy={settings.policy} />
      </section>
      <PostsSection fields={fields} />
      <div className={styles.fill}>
        {isAnyWrong && <span>{texts.mendFirst}</span>}
        <FillButton
          review={review}
          appearance="primary"
          isDisabled={isAnyWrong}
          onFilled={() => {
            setFilled(true);
          }}
        />
        {isFilled && <Filled review={review} />}
      </div>
    </div>
  );
}
