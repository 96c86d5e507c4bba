import {
  Badge,
  Body1,
  List,
  ListItem,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import type { PaneTexts } from "../locales/pane";
import type { Sheet } from "../sheet/sheet";
import type { Opening } from "./useWorkbook";

const useStyles = makeStyles({
  list: { width: "100%" },
  sheet: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  size: { marginLeft: "auto", color: tokens.colorNeutralForeground3 },
});

interface Properties {
  readonly texts: PaneTexts;
  readonly opening: Exclude<Opening, { state: "reading" }>;
}

/** What came of opening a file: its sheets, or why there are none. */
export function Opened({ texts, opening }: Properties) {
  const styles = useStyles();
  if (opening.state === "failed") {
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{texts.unreadable(opening.file)}</MessageBarBody>
      </MessageBar>
    );
  }
  return (
    <>
      <Subtitle2 as="h2">{texts.sheetsOf(opening.file)}</Subtitle2>
      <List className={styles.list}>
        {opening.content.sheets.map((sheet) => (
          <SheetItem key={sheet.name} sheet={sheet} texts={texts} />
        ))}
      </List>
    </>
  );
}

function SheetItem({ sheet, texts }: { readonly sheet: Sheet; readonly texts: PaneTexts }) {
  const styles = useStyles();
  return (
    <ListItem className={styles.sheet}>
      <Body1>{sheet.name}</Body1>
      {sheet.visibility !== "visible" && <Badge appearance="outline">{texts.hidden}</Badge>}
      <Body1 className={styles.size}>{texts.size(sheet.rows, sheet.columns)}</Body1>
    </ListItem>
  );
}
