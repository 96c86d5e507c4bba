import { Body1, Caption1, makeStyles, Spinner, Title3, tokens } from "@fluentui/react-components";
import type { PaneTexts } from "../locales/pane";
import { ChooseFile } from "./ChooseFile";
import { Opened } from "./Opened";
import { useWorkbook } from "./useWorkbook";

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

/** Opens a workbook from a file and lists its sheets. */
export function Page({ texts }: { readonly texts: PaneTexts }) {
  const styles = useStyles();
  const { opening, open } = useWorkbook();
  return (
    <main className={styles.page}>
      <Title3 as="h1">{texts.title}</Title3>
      <ChooseFile label={opening === null ? texts.choose : texts.chooseAnother} onChoose={open} />
      <Caption1>{texts.privacy}</Caption1>
      {opening?.state === "reading" && <Spinner size="tiny" label={<Body1>{texts.reading(opening.file)}</Body1>} />}
      {opening !== null && opening.state !== "reading" && <Opened texts={texts} opening={opening} />}
    </main>
  );
}
