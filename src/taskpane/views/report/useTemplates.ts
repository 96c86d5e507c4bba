import { useCallback, useMemo, useState } from "react";
import type { Language } from "../../../locales/language";
import type { ReportTemplates } from "../../../locales/report-templates";
import { templateProblems } from "../../../report/templates";
import { userStore } from "../../host/store";

interface KeptTemplates {
  /** Those that the user has put in the place of ours. */
  readonly templates: Partial<ReportTemplates>;
  readonly keep: (templates: Partial<ReportTemplates>) => void;
}

/** The sentences that the user has changed, kept on this computer for each language. */
export function useTemplates(language: Language): KeptTemplates {
  const store = useMemo(() => userStore(`report-templates.${language}`), [language]);
  const [templates, setTemplates] = useState(() => parseTemplates(store.read()));
  const keep = useCallback(
    (changed: Partial<ReportTemplates>) => {
      setTemplates(changed);
      store.write(JSON.stringify(changed)).catch(reportError);
    },
    [store],
  );
  return { templates, keep };
}

/** What was kept, as far as it can be used with today's templates. */
function parseTemplates(text: string | null): Partial<ReportTemplates> {
  const kept = parseRecord(text);
  const entries = Object.entries(kept).filter(([name, value]) => templateProblems({ [name]: value }).length === 0);
  return Object.fromEntries(entries);
}

function parseRecord(text: string | null): Record<string, string> {
  try {
    const content: unknown = JSON.parse(text ?? "{}");
    return typeof content === "object" && content !== null
      ? Object.fromEntries(Object.entries(content).filter(([, value]) => typeof value === "string"))
      : {};
  } catch {
    // Somebody else wrote there: what is no text of ours is as nothing.
    return {};
  }
}
