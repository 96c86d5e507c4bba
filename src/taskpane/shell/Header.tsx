import { Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { assessedMonths } from "../../evaluation/pace";
import { PANE_TEXTS } from "../../locales/pane";
import { stageOf } from "../../report/stage";
import { formatDate } from "../../sheet/date";
import type { Station } from "../../station/station";
import { usePane } from "../state/pane";

const useStyles = makeStyles({
  header: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
  },
  name: { overflowWrap: "anywhere" },
  below: { color: tokens.colorNeutralForeground2, overflow: "hidden" },
  // Lines break between facts; the dot before the first fact of each line is out of sight.
  facts: { display: "flex", flexWrap: "wrap", marginLeft: "-1em" },
  fact: { "::before": { content: "'·'", display: "inline-block", width: "1em", textAlign: "center" } },
});

/** Whose workbook it is, and which time it is about. */
export function Header() {
  const styles = useStyles();
  const { review, host, language } = usePane();
  const texts = PANE_TEXTS[language];
  const station = review?.evaluation.station;
  const facts = station ? factsOf(station, language) : [];
  return (
    <div className={styles.header}>
      <Subtitle2 as="h1" className={styles.name}>
        {station ? (station.name ?? texts.unnamed) : host.name || texts.title}
      </Subtitle2>
      <Caption1 className={styles.below}>
        {station ? (
          <span className={styles.facts}>
            {facts.map((fact) => (
              <span key={fact} className={styles.fact}>
                {fact}
              </span>
            ))}
          </span>
        ) : (
          texts.privacy
        )}
      </Caption1>
    </div>
  );
}

function factsOf(station: Station, language: "zh-CN" | "en"): string[] {
  const texts = PANE_TEXTS[language];
  const { period, agreement } = station;
  const months = assessedMonths(station);
  const stage = stageOf(station);
  const facts: string[] = [];
  if (stage) {
    facts.push(stage === "final" ? texts.finalTerm : texts.midTerm);
  }
  if (period) {
    facts.push(texts.period(formatDate(period.start), formatDate(period.end)));
  }
  if (months) {
    facts.push(texts.months(months.assessed, agreement ? months.agreed : null));
  }
  return facts;
}
