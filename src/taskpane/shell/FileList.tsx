import { Button, makeStyles, Select, tokens, useRestoreFocusTarget } from "@fluentui/react-components";
import { AddRegular, DismissRegular, TableRegular } from "@fluentui/react-icons";
import { START_TEXTS } from "../../locales/start";
import { useUserSettings } from "../state/user-settings";
import type { OpenedFile, OpenFiles } from "./files";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  names: { flexGrow: 1, minWidth: 0, maxWidth: "28rem" },
});

interface Properties {
  readonly files: OpenFiles;
  readonly onChoose: () => void;
  readonly onRollUp: () => void;
  readonly onRemove: (file: OpenedFile) => void;
}

/** Which of several files is in view. */
export function FileList({ files: { files, current, select }, onChoose, onRollUp, onRemove }: Properties) {
  const styles = useStyles();
  const { language } = useUserSettings();
  const texts = START_TEXTS[language];
  const restoring = useRestoreFocusTarget();
  return (
    <nav className={styles.bar} aria-label={texts.files}>
      <Select
        className={styles.names}
        size="small"
        aria-label={texts.files}
        value={current?.id}
        onChange={(_, { value }) => {
          select(Number(value));
        }}
      >
        {files.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <Button size="small" icon={<TableRegular />} onClick={onRollUp}>
        {texts.rollup}
      </Button>
      <Button size="small" icon={<AddRegular />} onClick={onChoose}>
        {texts.another}
      </Button>
      {current && (
        <Button
          {...restoring}
          size="small"
          icon={<DismissRegular />}
          onClick={() => {
            onRemove(current);
          }}
        >
          {texts.remove}
        </Button>
      )}
    </nav>
  );
}
