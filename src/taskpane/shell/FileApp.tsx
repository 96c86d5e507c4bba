import { makeStyles, MessageBar, MessageBarBody, Spinner } from "@fluentui/react-components";
import { lazy, type ReactNode, Suspense, useCallback, useEffect, useRef, useState } from "react";
import { START_TEXTS } from "../../locales/start";
import { prepareThread } from "../session/worker-thread";
import { failureSentence } from "../state/failure";
import { PaneProvider, usePane } from "../state/pane";
import { useUserSettings } from "../state/user-settings";
import { Workbench } from "../workbench/Workbench";
import { chooseFiles } from "./choose";
import { DropZone } from "./DropZone";
import { FileList } from "./FileList";
import { type FileSource, type OpenedFile, type OpenFiles, useFiles } from "./files";
import { PaneView } from "./PaneView";
import { RemoveDialog } from "./RemoveDialog";
import { fetchSample } from "./sample";
import { Start } from "./Start";
import { useLeavingQuestion } from "./useLeavingQuestion";

const RollupPage = lazy(async () => ({ default: (await import("../rollup/RollupPage")).RollupPage }));

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0 },
  work: { flexGrow: 1, minHeight: 0 },
});

interface Properties {
  /** Why the page is not beside a workbook in Excel, where the user would expect it to be. */
  readonly reason: string | null;
  readonly beginsWithSample: boolean;
}

/** The page on files: nothing chosen yet, or a workbook with the pane beside it. */
export function FileApp({ reason, beginsWithSample }: Properties) {
  const styles = useStyles();
  const { files, refused, take, choose, openSample } = useChoosing();
  const removing = useRemoving(files);
  useLeavingQuestion(files.files);
  const [isRolledUp, setIsRolledUp] = useState(false);
  const { select } = files;
  const open = useCallback(
    (id: number) => {
      select(id);
      setIsRolledUp(false);
    },
    [select],
  );
  const isBegun = useRef(false);
  useEffect(prepareThread, []);
  useEffect(() => {
    if (beginsWithSample && !isBegun.current) {
      isBegun.current = true;
      openSample();
    }
  }, [beginsWithSample, openSample]);
  return (
    <DropZone onDrop={take}>
      <div className={styles.page}>
        {[...(reason === null ? [] : [reason]), ...refused].map((sentence) => (
          <Warning key={sentence}>{sentence}</Warning>
        ))}
        {files.files.length > 1 && !isRolledUp && (
          <FileList
            files={files}
            onChoose={choose}
            onRollUp={() => {
              setIsRolledUp(true);
            }}
            onRemove={removing.remove}
          />
        )}
        <RemoveDialog {...removing.question} />
        <div className={styles.work}>
          {isRolledUp ? (
            <Suspense fallback={<Spinner />}>
              <RollupPage
                files={files.files}
                onOpen={open}
                onBack={() => {
                  setIsRolledUp(false);
                }}
              />
            </Suspense>
          ) : files.current ? (
            <Work key={files.current.id} files={files} onChoose={choose} onSample={openSample} />
          ) : (
            <Start onChoose={choose} onSample={openSample} />
          )}
        </div>
      </div>
    </DropZone>
  );
}

function Warning({ children }: { readonly children: ReactNode }) {
  const { language } = useUserSettings();
  return (
    <section aria-label={START_TEXTS[language].notice}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{children}</MessageBarBody>
      </MessageBar>
    </section>
  );
}

interface WorkProperties {
  readonly files: OpenFiles;
  readonly onChoose: () => void;
  readonly onSample: () => void;
}

function Work({ files, onChoose, onSample }: WorkProperties) {
  const styles = useStyles();
  const { language } = useUserSettings();
  const texts = START_TEXTS[language];
  const file = files.current;
  if (file?.failure) {
    const sentence = failureSentence(file.failure, language);
    return (
      <div className={styles.page}>
        <Warning>{texts.notOpened(file.name, sentence)}</Warning>
        <div className={styles.work}>
          <Start onChoose={onChoose} onSample={onSample} />
        </div>
      </div>
    );
  }
  return file?.host ? (
    <PaneProvider host={file.host} language={language}>
      <CheckedAtOnce />
      <Workbench host={file.host} onOpen={onChoose}>
        <PaneView />
      </Workbench>
    </PaneProvider>
  ) : (
    <Spinner label={file && texts.opening(file.name)} />
  );
}

/** Who opens a file here wants it checked; a file cannot be in the middle of somebody's typing. */
function CheckedAtOnce() {
  const { actions } = usePane();
  useEffect(() => {
    void actions.check();
  }, [actions]);
  return null;
}

/** Takes files out of the list, and asks before that loses changes. */
function useRemoving({ remove }: OpenFiles) {
  const [asked, setAsked] = useState({ id: 0, name: "", isOpen: false });
  const close = (): void => {
    setAsked({ ...asked, isOpen: false });
  };
  return {
    remove: ({ id, name, host }: OpenedFile): void => {
      if (host?.unsaved.get() === true) {
        setAsked({ id, name, isOpen: true });
      } else {
        remove(id);
      }
    },
    question: {
      name: asked.name,
      isOpen: asked.isOpen,
      onRemove: () => {
        close();
        remove(asked.id);
      },
      onClose: close,
    },
  };
}

interface Choosing {
  readonly files: OpenFiles;
  /** Sentences on what was chosen and is no workbook. */
  readonly refused: readonly string[];
  readonly take: (sources: readonly FileSource[]) => void;
  readonly choose: () => void;
  readonly openSample: () => void;
}

function useChoosing(): Choosing {
  const { language } = useUserSettings();
  const texts = START_TEXTS[language];
  const files = useFiles();
  const { add } = files;
  const [refused, setRefused] = useState<readonly string[]>([]);
  const take = useCallback(
    (sources: readonly FileSource[]) => {
      const isWorkbook = ({ file }: FileSource): boolean => /\.xls[xm]$/iu.test(file.name);
      setRefused(sources.filter((source) => !isWorkbook(source)).map(({ file }) => texts.notAWorkbook(file.name)));
      add(sources.filter(isWorkbook));
    },
    [add, texts],
  );
  const choose = useCallback(() => {
    void chooseFiles().then(take);
  }, [take]);
  const openSample = useCallback(() => {
    void fetchSample().then((bytes) => {
      setRefused(bytes ? [] : [texts.sampleMissing]);
      if (bytes) add([{ file: { name: texts.sampleName, bytes }, handle: null }]);
    });
  }, [add, texts]);
  return { files, refused, take, choose, openSample };
}
