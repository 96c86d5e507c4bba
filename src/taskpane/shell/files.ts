import { useCallback, useEffect, useRef, useState } from "react";
import { type ChosenFile, type FileHost, openFileHost } from "../host/file";
import { type Failure, failureOf } from "../state/failure";

/** A file that was chosen, with the browser's leave to write to it where there is one. */
export interface FileSource {
  readonly file: ChosenFile;
  readonly handle: FileSystemFileHandle | null;
}

/** A file that was chosen: being opened, open, or refused. */
export interface OpenedFile {
  readonly id: number;
  readonly name: string;
  readonly source: FileSource;
  readonly host: FileHost | null;
  readonly failure: Failure | null;
}

export interface OpenFiles {
  readonly files: readonly OpenedFile[];
  readonly current: OpenedFile | null;
  readonly add: (sources: readonly FileSource[]) => void;
  readonly select: (id: number) => void;
  readonly remove: (id: number) => void;
}

/** The files that are open in the page, one of them in view. A file is opened when it first comes into view. */
export function useFiles(): OpenFiles {
  const [files, setFiles] = useState<readonly OpenedFile[]>([]);
  const [selected, setSelected] = useState<number | null>(null);
  const next = useRef(0);
  const current = files.find(({ id }) => id === selected) ?? null;

  const add = useCallback((sources: readonly FileSource[]) => {
    const added = sources.map((source) => {
      next.current += 1;
      return { id: next.current, name: source.file.name, source, host: null, failure: null };
    });
    setFiles((before) => [...before, ...added]);
    setSelected((before) => added[0]?.id ?? before);
  }, []);

  const remove = useCallback(
    (id: number) => {
      files.find((file) => file.id === id)?.host?.file.close();
      const rest = files.filter((file) => file.id !== id);
      setFiles(rest);
      setSelected((before) => (before === id ? (rest.at(0)?.id ?? null) : before));
    },
    [files],
  );

  useOpening(current, setFiles);
  return { files, current, add, select: setSelected, remove };
}

type ChangeFiles = (change: (before: readonly OpenedFile[]) => readonly OpenedFile[]) => void;

function useOpening(current: OpenedFile | null, change: ChangeFiles): void {
  const begun = useRef(new Set<number>());
  useEffect(() => {
    if (!current || begun.current.has(current.id)) {
      return;
    }
    begun.current.add(current.id);
    const settle = (outcome: Pick<OpenedFile, "host"> | Pick<OpenedFile, "failure">): void => {
      change((before) => before.map((file) => (file.id === current.id ? { ...file, ...outcome } : file)));
    };
    openFileHost(copyOf(current.source), current.source.handle).then(
      (host) => {
        settle({ host });
      },
      (error: unknown) => {
        settle({ failure: failureOf(error) });
      },
    );
  }, [current, change]);
}

/** Bytes are handed over when they are opened; these may be needed once more. */
export function copyOf({ file }: FileSource): ChosenFile {
  return file instanceof File ? file : { ...file, bytes: file.bytes.slice() };
}
