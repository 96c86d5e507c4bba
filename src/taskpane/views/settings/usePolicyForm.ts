import { useState } from "react";
import type { Policy } from "../../../evaluation/policy";
import { usePane } from "../../state/pane";
import { type PolicyField, type PolicyProblem, type PolicyTexts, policyTexts, readPolicyTexts } from "./policy-form";

export interface PolicyForm {
  readonly text: (field: PolicyField) => string;
  readonly problem: (field: PolicyField) => PolicyProblem | null;
  readonly isWrong: boolean;
  readonly change: (field: PolicyField, text: string) => void;
  /** A field was left: what is valid is shown in its plain form. */
  readonly leave: () => void;
  /** Another policy altogether, whatever was typed. */
  readonly takeOver: (policy: Policy) => void;
}

/** The fields of the policy. It changes with each key, as long as all of them make sense. */
export function usePolicyForm(): PolicyForm {
  const { settings, changeSettings } = usePane();
  const [drafts, setDrafts] = useState<PolicyTexts | null>(null);
  const texts = drafts ?? policyTexts(settings.policy);
  const reading = readPolicyTexts(texts, settings.policy);
  const problems = "problems" in reading ? reading.problems : {};
  const show = (): void => {
    setDrafts(null);
  };
  return {
    text: (field) => texts[field],
    problem: (field) => problems[field] ?? null,
    isWrong: "problems" in reading,
    change: (field, text) => {
      const changed = { ...texts, [field]: text };
      setDrafts(changed);
      const next = readPolicyTexts(changed, settings.policy);
      if ("policy" in next) {
        changeSettings({ policy: next.policy });
      }
    },
    leave: () => {
      if ("policy" in reading) {
        show();
      }
    },
    takeOver: (policy) => {
      show();
      changeSettings({ policy });
    },
  };
}
