import { Badge, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Grade, Policy } from "../../../evaluation/policy";
import { PANE_SCORES_TEXTS } from "../../../locales/pane-scores";
import { PANE_SETTINGS_TEXTS } from "../../../locales/pane-settings";
import { usePane } from "../../state/pane";
import type { Outcome } from "./score-rows";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  line: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalS, flexWrap: "wrap" },
  total: { fontVariantNumeric: "tabular-nums", marginInlineStart: "auto" },
  bands: { color: tokens.colorNeutralForeground2 },
});

const COLORS: Readonly<Record<Grade, "success" | "brand" | "warning" | "danger">> = {
  优秀: "success",
  良好: "brand",
  合格: "warning",
  不合格: "danger",
};

interface Properties {
  readonly outcome: Outcome;
  /** How many fields hold what cannot be a score. */
  readonly wrong: number;
  readonly policy: Policy;
}

/** Total and grade, as far as they are known. */
export function TotalCard({ outcome: { total, grade, missing }, wrong, policy }: Properties) {
  const styles = useStyles();
  const { language } = usePane();
  const { scores: texts } = PANE_SCORES_TEXTS[language];
  const { grades } = PANE_SETTINGS_TEXTS[language].policy;
  const bands = policy.bands.map((band) => ({ grade: grades[band.grade], from: band.from.toFixed() }));
  return (
    <div className={styles.card}>
      <output className={styles.line} aria-live="polite">
        <Text weight="semibold">{texts.total}</Text>
        {grade && (
          <Badge appearance="tint" color={COLORS[grade]} size="large">
            {grades[grade]}
          </Badge>
        )}
        {missing > 0 && (
          <Badge appearance="tint" color="informative" size="large">
            {texts.missing(missing)}
          </Badge>
        )}
        {wrong > 0 && (
          <Badge appearance="tint" color="danger" size="large">
            {texts.wrong(wrong)}
          </Badge>
        )}
        <Text size={600} weight="semibold" className={styles.total}>
          {total?.toFixed() ?? "—"}
        </Text>
      </output>
      <Caption1 className={styles.bands}>{texts.bands(bands)}</Caption1>
    </div>
  );
}
