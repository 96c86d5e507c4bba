import { useCallback, useState, useSyncExternalStore } from "react";
import { WORKBENCH_TEXTS } from "../../locales/workbench";
import type { Language } from "../../locales/language";
import type { FileHost } from "../host/file";
import type { SaveQuestion } from "../host/save";
import { type Failure, failureOf } from "../state/failure";

/** How the latest download or saving came out. */
export type SaveNotice =
  | { readonly kind: "downloaded" | "saved"; readonly name: string }
  | { readonly kind: "refused" | "in-use" }
  | { readonly kind: "failed"; readonly failure: Failure };

export interface Saving {
  readonly isBusy: boolean;
  readonly isUnsaved: boolean;
  readonly notice: SaveNotice | null;
  /** What the user has to agree to before the file is written. */
  readonly question: SaveQuestion | null;
  readonly download: () => Promise<void>;
  readonly save: () => Promise<void>;
  readonly answer: (isAgreed: boolean) => Promise<void>;
  readonly dismiss: () => void;
}

/** Downloading a copy and saving in place, with what there is to ask and to say of it. */
export function useSaving(host: FileHost, language: Language): Saving {
  const [isBusy, setBusy] = useState(false);
  const [notice, setNotice] = useState<SaveNotice | null>(null);
  const [asked, setAsked] = useState<readonly SaveQuestion[]>([]);
  const isUnsaved = useSyncExternalStore(host.unsaved.subscribe, host.unsaved.get);

  const perform = useCallback(async (action: () => Promise<SaveNotice | null>): Promise<void> => {
    setBusy(true);
    setNotice(null);
    try {
      setNotice(await action());
    } catch (error) {
      setNotice({ kind: "failed", failure: failureOf(error) });
    } finally {
      setBusy(false);
    }
  }, []);

  const download = (): Promise<void> =>
    perform(async () => {
      const name = copyName(host.name, language);
      await host.download(name);
      return { kind: "downloaded", name };
    });
  const save = (agreed: readonly SaveQuestion[]): Promise<void> =>
    perform(async () => {
      const outcome = await host.saveInPlace(agreed);
      if (outcome === "signature" || outcome === "changed") {
        setAsked([...agreed, outcome]);
        return null;
      }
      setAsked([]);
      return outcome === "saved" ? { kind: "saved", name: host.name } : { kind: outcome };
    });
  return {
    isBusy,
    isUnsaved,
    notice,
    question: isBusy ? null : (asked.at(-1) ?? null),
    download,
    save: () => save([]),
    answer: async (isAgreed) => {
      setAsked([]);
      if (isAgreed) {
        await save(asked);
      }
    },
    dismiss: () => {
      setNotice(null);
    },
  };
}

/** `站点.xlsx` → `站点-标注.xlsx`. */
function copyName(name: string, language: Language): string {
  const [, stem = name, extension = ".xlsx"] = /^(.*)(\.xls[xm])$/iu.exec(name) ?? [];
  return WORKBENCH_TEXTS[language].copyName(stem, extension);
}
