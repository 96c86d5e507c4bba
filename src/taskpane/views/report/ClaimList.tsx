import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { PANE_REPORT_TEXTS } from "../../../locales/pane-report";
import { claimMessage, claimSubject } from "../../../locales/proofread";
import type { Claim } from "../../../report/proofread/claim";
import { placeText } from "../../../edits/place";
import { usePane } from "../../state/pane";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalXS },
  item: {
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: tokens.strokeWidthThicker,
    borderLeftColor: tokens.colorStatusDangerBorderActive,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  subject: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  quote: { fontWeight: tokens.fontWeightSemibold },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXS },
});

interface Properties {
  readonly claims: readonly Claim[];
  readonly onShowInText: (claim: Claim) => void;
}

/** What the report says otherwise than the workbook, one by one. */
export function ClaimList({ claims, onShowInText }: Properties) {
  const styles = useStyles();
  const { show, language } = usePane();
  const texts = PANE_REPORT_TEXTS[language];
  return (
    <ul className={styles.list} aria-label={texts.onlyContradicted}>
      {claims.map((claim) => (
        <li key={claim.start} className={styles.item}>
          <div className={styles.subject}>{claimSubject(claim, language)}</div>
          <div className={styles.quote}>{onOneLine(claim.quote)}</div>
          <div>{claimMessage(claim, language)}</div>
          <div className={styles.buttons}>
            {claim.at && <GoTo reference={placeText(claim.at)} onClick={() => claim.at && void show(claim.at)} />}
            <Button
              size="small"
              onClick={() => {
                onShowInText(claim);
              }}
            >
              {texts.inText}
            </Button>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Chinese goes on across the end of a line without a space. */
function onOneLine(quote: string): string {
  return quote.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, "").replace(/\s+/gu, " ");
}

function GoTo({ reference, onClick }: { readonly reference: string; readonly onClick: () => void }) {
  const { language } = usePane();
  return (
    <Button size="small" onClick={onClick}>
      {PANE_REPORT_TEXTS[language].goToCell(reference)}
    </Button>
  );
}
