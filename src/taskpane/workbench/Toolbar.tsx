import { Button, Caption1, makeStyles, Subtitle2, tokens, Tooltip } from "@fluentui/react-components";
import { ArrowDownloadRegular, FolderOpenRegular, SaveRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { WORKBENCH_TEXTS } from "../../locales/workbench";
import type { FileHost } from "../host/file";
import { usePane } from "../state/pane";
import type { Saving } from "./useSaving";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    flexShrink: 0,
    minWidth: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  title: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalS, flexGrow: 1, minWidth: 0 },
  name: { margin: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  unsaved: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  button: { flexShrink: 0, whiteSpace: "nowrap" },
});

interface Properties {
  readonly host: FileHost;
  readonly saving: Saving;
  /** Whether buttons show their words; else only their pictures. */
  readonly isWide: boolean;
  readonly onOpen: () => void;
}

/** The file's name and what can be done with it as a whole. */
export function Toolbar({ host, saving, isWide, onOpen }: Properties) {
  const styles = useStyles();
  const { language, review } = usePane();
  const texts = WORKBENCH_TEXTS[language];
  const cannotSave = saving.isBusy || !review;
  return (
    <div className={styles.bar}>
      <div className={styles.title}>
        <Subtitle2 as="h2" className={styles.name} title={host.name}>
          {host.name}
        </Subtitle2>
        {saving.isUnsaved && isWide && <Caption1 className={styles.unsaved}>{texts.unsaved}</Caption1>}
      </div>
      <Action words={texts.open} picture={<FolderOpenRegular />} isWide={isWide} onClick={onOpen} />
      {host.canSaveInPlace && (
        <Action
          words={saving.isBusy ? texts.saving : texts.save}
          picture={<SaveRegular />}
          isWide={isWide}
          isDisabled={cannotSave}
          onClick={() => void saving.save()}
        />
      )}
      <Action
        words={texts.download}
        picture={<ArrowDownloadRegular />}
        isWide={isWide}
        isPrimary
        isDisabled={cannotSave}
        onClick={() => void saving.download()}
      />
    </div>
  );
}

interface ActionProperties {
  readonly words: string;
  readonly picture: ReactElement;
  readonly isWide: boolean;
  readonly isPrimary?: boolean;
  readonly isDisabled?: boolean;
  readonly onClick: () => void;
}

function Action({ words, picture, isWide, isPrimary = false, isDisabled = false, onClick }: ActionProperties) {
  const styles = useStyles();
  const button = (
    <Button
      appearance={isPrimary ? "primary" : "secondary"}
      icon={picture}
      // A button that has the focus keeps it while it cannot be used.
      disabledFocusable={isDisabled}
      className={styles.button}
      onClick={onClick}
    >
      {isWide ? words : undefined}
    </Button>
  );
  return isWide ? (
    button
  ) : (
    <Tooltip content={words} relationship="label">
      {button}
    </Tooltip>
  );
}
