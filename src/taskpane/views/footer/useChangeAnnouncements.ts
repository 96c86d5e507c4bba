import { useAnnounce } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Review } from "../../session/review";
import { usePane } from "../../state/pane";
import { changeWords } from "./words";

/** Tells screen readers of everything that was written or taken back. */
export function useChangeAnnouncements(): void {
  const { review, language } = usePane();
  const { announce } = useAnnounce();
  const former = useRef<Review>(null);
  useEffect(() => {
    const before = former.current;
    former.current = review;
    const words = before && review && before !== review ? changeWords(before, review, language) : null;
    if (words !== null) {
      announce(words);
    }
  }, [announce, review, language]);
}
