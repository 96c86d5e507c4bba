import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from "react";
import type { Language } from "../../locales/language";
import type { CellReference } from "../../sheet/address";
import type { Host } from "../host/host";
import { type Failure, failureOf } from "./failure";
import { type ReviewState, useReview } from "./useReview";
import { useWorkbookSettings } from "./useWorkbookSettings";
import type { WorkbookSettings } from "./workbook-settings";

/** All that the views of the pane share. */
export interface Pane extends ReviewState {
  readonly host: Host;
  readonly language: Language;
  readonly settings: WorkbookSettings;
  /** Keeps settings with the workbook. They hold from the next check on: check again where the figures change. */
  readonly changeSettings: (changes: Partial<WorkbookSettings>) => void;
  /** The cell that was shown last. */
  readonly shown: CellReference | null;
  /** Brings a cell before the user's eyes; asks before it shows a hidden sheet. */
  readonly show: (at: CellReference) => Promise<void>;
  /** A cell on a hidden sheet that the user wants to see; null when nothing is to be asked. */
  readonly hidden: CellReference | null;
  readonly answerHidden: (unhide: boolean) => Promise<void>;
  /** Why the latest cell could not be shown, or the settings not be kept. */
  readonly failure: Failure | null;
  readonly dismissFailure: () => void;
}

const PaneContext = createContext<Pane | null>(null);

/** @throws Error outside a `PaneProvider` */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) {
    throw new Error("usePane is for the children of a PaneProvider.");
  }
  return pane;
}

interface Properties {
  readonly host: Host;
  readonly language: Language;
  readonly children: ReactNode;
}

/** The state of the pane on one workbook. Give it a key of the workbook: another workbook is another pane. */
export function PaneProvider({ host, language, children }: Properties) {
  const [failure, setFailure] = useState<Failure | null>(null);
  const { settings, changeSettings } = useWorkbookSettings(host.store, setFailure);
  const reviewing = useReview(host, settings, language);
  const showing = useShow(host, setFailure);
  const pane = useMemo<Pane>(
    () => ({
      ...reviewing,
      ...showing,
      host,
      language,
      settings,
      changeSettings,
      failure,
      dismissFailure: () => {
        setFailure(null);
      },
    }),
    [reviewing, showing, host, language, settings, changeSettings, failure],
  );
  return <PaneContext value={pane}>{children}</PaneContext>;
}

type Showing = Pick<Pane, "shown" | "show" | "hidden" | "answerHidden">;

function useShow(host: Host, onFailure: (failure: Failure) => void): Showing {
  const [shown, setShown] = useState<CellReference | null>(null);
  const [hidden, setHidden] = useState<CellReference | null>(null);
  const reveal = useCallback(
    async (at: CellReference, unhide: boolean) => {
      try {
        const outcome = await host.show(at, unhide);
        if (outcome === "sheet-hidden") {
          setHidden(at);
        } else {
          setShown(at);
        }
      } catch (error) {
        onFailure(failureOf(error));
      }
    },
    [host, onFailure],
  );
  return useMemo(
    () => ({
      shown,
      hidden,
      show: (at) => reveal(at, false),
      answerHidden: async (unhide) => {
        setHidden(null);
        if (unhide && hidden) {
          await reveal(hidden, true);
        }
      },
    }),
    [shown, hidden, reveal],
  );
}
