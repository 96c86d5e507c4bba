import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
  Link,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { placeText } from "../../../edits/place";
import { skippedReason } from "../../../locales/findings";
import { OVERVIEW_TEXTS } from "../../../locales/pane-overview";
import type { CellReference } from "../../../sheet/address";
import type { Skipped } from "../../../tables/table";
import type { Review } from "../../session/review";
import { usePane } from "../../state/pane";
import { type ReadSheet, readSheets } from "./sheets";

const useStyles = makeStyles({
  accordion: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  panel: { marginInline: tokens.spacingHorizontalS },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "baseline",
    paddingBlock: "2px",
    overflowWrap: "anywhere",
  },
  detail: { color: tokens.colorNeutralForeground3 },
});

/** Which sheets were read, which not, and why. */
export function SheetsRead({ review: { evaluation, sheets } }: { readonly review: Review }) {
  const styles = useStyles();
  const { language } = usePane();
  const read = readSheets(evaluation.station, sheets);
  const { skipped } = evaluation.station;
  return (
    <Accordion collapsible className={styles.accordion} defaultOpenItems={read.length === 0 ? ["sheets"] : []}>
      <AccordionItem value="sheets">
        <AccordionHeader as="h2" size="small">
          {OVERVIEW_TEXTS[language].sheets.title(read.length, skipped.length)}
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <ul className={styles.list}>
            {read.map((sheet) => (
              <Read key={sheet.name} sheet={sheet} />
            ))}
            {skipped.map((entry, index) => (
              <Unread key={index} skipped={entry} />
            ))}
          </ul>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

function Read({ sheet: { name, indicators, people, hasScores } }: { readonly sheet: ReadSheet }) {
  const styles = useStyles();
  const { language } = usePane();
  const texts = OVERVIEW_TEXTS[language].sheets;
  const parts = [
    ...(indicators > 0 ? [texts.indicators(indicators)] : []),
    ...(people === null ? [] : [texts.attendance(people)]),
    ...(hasScores ? [texts.scores] : []),
  ];
  return (
    <li className={styles.item}>
      <SheetLink at={{ sheet: name, row: 0, column: 0 }} name={name} />
      <Caption1 className={styles.detail}>{parts.join(" · ")}</Caption1>
    </li>
  );
}

function Unread({ skipped: { sheet, reason, at } }: { readonly skipped: Skipped }) {
  const styles = useStyles();
  const { language } = usePane();
  const place = { sheet, ...(at ?? { row: 0, column: 0 }) };
  return (
    <li className={styles.item}>
      {reason === "not-a-worksheet" ? (
        <span>{sheet}</span>
      ) : (
        <SheetLink at={place} name={at ? placeText(place) : sheet} />
      )}
      <Caption1 className={styles.detail}>
        {OVERVIEW_TEXTS[language].sheets.skipped} · {skippedReason(reason, language)}
      </Caption1>
    </li>
  );
}

function SheetLink({ at, name }: { readonly at: CellReference; readonly name: string }) {
  const { show } = usePane();
  return (
    <Link as="button" onClick={() => void show(at)}>
      {name}
    </Link>
  );
}
