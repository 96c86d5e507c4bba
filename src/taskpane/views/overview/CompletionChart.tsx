import { Link, makeStyles, Select, Switch, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Evaluation } from "../../../evaluation/evaluation";
import { formatRatio } from "../../../locales/findings";
import { OVERVIEW_TEXTS } from "../../../locales/pane-overview";
import { usePane } from "../../state/pane";
import { barsOf, districtsOf, geometryOf } from "./bars";
import { CompletionBar, DASHES } from "./CompletionBar";
import { Section } from "./Section";

const useStyles = makeStyles({
  controls: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  select: { minWidth: "8em", maxWidth: "100%" },
  switch: { marginInlineStart: "auto" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  more: { fontSize: tokens.fontSizeBase200, alignSelf: "flex-start" },
  sample: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  target: { height: "1em", borderLeft: `2px solid ${tokens.colorNeutralForeground1}` },
  pace: { height: "14px", width: "2px", backgroundImage: DASHES },
});

/** As many as are seen at a glance; a station can have sixty. */
const FIRST = 12;

/** Completion by indicator, with the lines of the target and of the time elapsed. */
export function CompletionChart({ evaluation }: { readonly evaluation: Evaluation }) {
  const styles = useStyles();
  const { language } = usePane();
  const [wanted, setDistrict] = useState<string | null>(null);
  const [isLowestFirst, setLowestFirst] = useState(false);
  const [isWhole, setWhole] = useState(false);
  const texts = OVERVIEW_TEXTS[language].bars;
  const districts = districtsOf(evaluation);
  const district = wanted !== null && districts.includes(wanted) ? wanted : null;
  const bars = barsOf(evaluation, district, isLowestFirst ? "lowest-first" : "workbook");
  if (evaluation.indicators.length === 0) {
    return null;
  }
  const shown = isWhole ? bars : bars.slice(0, FIRST);
  const geometry = geometryOf(evaluation);
  return (
    <Section
      title={district === null ? texts.title : texts.districtTitle(district)}
      aside={<Lines evaluation={evaluation} />}
    >
      <div className={styles.controls}>
        {districts.length > 0 && (
          <Select
            size="small"
            className={styles.select}
            aria-label={texts.district}
            value={district ?? ""}
            onChange={(_, { value }) => {
              setDistrict(value === "" ? null : value);
            }}
          >
            <option value="">{texts.wholeStation}</option>
            {districts.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        )}
        <Switch
          size="small"
          className={styles.switch}
          label={texts.lowestFirst}
          labelPosition="before"
          checked={isLowestFirst}
          onChange={(_, { checked }) => {
            setLowestFirst(checked);
          }}
        />
      </div>
      <ul className={styles.list}>
        {shown.map((bar, index) => (
          <CompletionBar key={index} bar={bar} geometry={geometry} />
        ))}
      </ul>
      {bars.length > FIRST && (
        <Link
          as="button"
          className={styles.more}
          aria-expanded={isWhole}
          onClick={() => {
            setWhole(!isWhole);
          }}
        >
          {isWhole ? texts.showFewer : texts.showAll(bars.length)}
        </Link>
      )}
    </Section>
  );
}

function Lines({ evaluation: { pace, policy } }: { readonly evaluation: Evaluation }) {
  const styles = useStyles();
  const { language } = usePane();
  const texts = OVERVIEW_TEXTS[language].bars;
  return (
    <>
      {pace && (
        <span className={styles.sample}>
          <span className={styles.pace} />
          {texts.pace(shortRatio(formatRatio(pace)))}
        </span>
      )}
      <span className={styles.sample}>
        <span className={styles.target} />
        {texts.target(shortRatio(formatRatio(policy.target)))}
      </span>
    </>
  );
}

/** `50.00%` → `50%` */
function shortRatio(text: string): string {
  return text.replace(/\.00%$/u, "%");
}
