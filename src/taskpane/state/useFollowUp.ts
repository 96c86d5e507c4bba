import { useEffect, useRef } from "react";
import { usePane } from "./pane";
import { readBack } from "./read-back";

/** Short enough to follow what is typed, long enough that a number of several digits is one change. */
const PAUSE_MILLISECONDS = 350;

/**
 * Keeps review and settings in step: a figure typed on the score summary sheet goes before an older one of the pane, and
 * what is given or measured otherwise is checked again. Before the first check nothing is done.
 */
export function useFollowUp(): void {
  const { review, settings, changeSettings, actions } = usePane();
  const { given, policy, remarks, seen } = settings;
  const latest = useRef({ given, remarks, seen });
  latest.current = { given, remarks, seen };

  useEffect(() => {
    const changes = review && readBack(latest.current, review.typed);
    if (changes) {
      changeSettings(changes);
    }
  }, [review, changeSettings]);

  const checked = useRef({ given, policy });
  const isChecked = review !== null;
  useEffect(() => {
    const isChanged = checked.current.given !== given || checked.current.policy !== policy;
    if (!isChanged) {
      return;
    }
    if (!isChecked) {
      checked.current = { given, policy };
      return;
    }
    const timer = setTimeout(() => {
      checked.current = { given, policy };
      void actions.check();
    }, PAUSE_MILLISECONDS);
    return () => {
      clearTimeout(timer);
    };
  }, [given, policy, isChecked, actions]);
}
