/// <reference types="office-js" />
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from "react";
import * as z from "zod/mini";
import type { Language } from "../../locales/language";
import { browserStore, type Store } from "../host/store";

/** Follows Office or the system unless the user wants it light or dark. */
export type ThemeChoice = "system" | "light" | "dark";

/** What the pane keeps with a user, whatever the workbook. */
export interface UserSettings {
  readonly language: Language;
  readonly theme: ThemeChoice;
  /** Pixels that the pane takes beside the sheets; null until the user moves the line between them. */
  readonly paneWidth: number | null;
}

export interface KeptUserSettings extends UserSettings {
  /** Keeps settings with the user, as far as the browser keeps anything. */
  readonly changeUserSettings: (changes: Partial<UserSettings>) => void;
  /** Reads what is kept once more: Office tells its language and which part of the storage is ours only when it is ready. */
  readonly rereadUserSettings: () => void;
}

const CHOICES = z.partial(
  z.object({
    language: z.enum(["zh-CN", "en"]),
    theme: z.enum(["system", "light", "dark"]),
    paneWidth: z.nullable(z.number()),
  }),
);

/** What a text of a user's store says, the defaults for what it does not say. */
export function parseUserSettings(text: string | null, language: Language): UserSettings {
  const kept = CHOICES.safeParse(parseJson(text ?? ""));
  return {
    language: kept.data?.language ?? language,
    theme: kept.data?.theme ?? "system",
    paneWidth: kept.data?.paneWidth ?? null,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Nothing is kept there, or nothing of ours.
    return null;
  }
}

/** What Office tells once it is ready. Nothing of it is certain before, nor outside Office. */
type OfficeContext = Partial<Pick<Office.Context, "displayLanguage" | "partitionKey">>;

function officeContext(): OfficeContext {
  const scope: { readonly Office?: { readonly context?: OfficeContext | null } } = globalThis;
  return scope.Office?.context ?? {};
}

/** On the web Office shares a browser's storage among add-ins and users: its key keeps them apart. */
function userStore(): Store {
  return browserStore(`${officeContext().partitionKey ?? ""}station-review`);
}

function readUserSettings(): UserSettings {
  const preferred = officeContext().displayLanguage ?? navigator.language;
  return parseUserSettings(userStore().read(), preferred.toLowerCase().startsWith("en") ? "en" : "zh-CN");
}

const UserSettingsContext = createContext<KeptUserSettings | null>(null);

/** @throws Error outside a `UserSettingsProvider` */
export function useUserSettings(): KeptUserSettings {
  const kept = useContext(UserSettingsContext);
  if (!kept) {
    throw new Error("useUserSettings is for the children of a UserSettingsProvider.");
  }
  return kept;
}

export function UserSettingsProvider({ children }: { readonly children: ReactNode }) {
  const [settings, setSettings] = useState(readUserSettings);
  const rereadUserSettings = useCallback(() => {
    setSettings(readUserSettings());
  }, []);
  const kept = useMemo<KeptUserSettings>(
    () => ({
      ...settings,
      rereadUserSettings,
      changeUserSettings: (changes) => {
        const changed = { ...settings, ...changes };
        setSettings(changed);
        userStore()
          .write(JSON.stringify(changed))
          .catch(() => {
            // A browser that keeps nothing: the choice holds until the page is closed, which is no failure of ours.
          });
      },
    }),
    [settings, rereadUserSettings],
  );
  return <UserSettingsContext value={kept}>{children}</UserSettingsContext>;
}
