import { useState } from "react";
import type { PartyName } from "../../../tables/table";
import { usePane } from "../../state/pane";
import type { Review } from "../../session/review";
import { type Drafts, type FieldName, fieldText, readField, withEntry, withValue } from "./given";
import { isProblem, type Problem } from "../../state/typed-posts";
import { type Posts, postsOf } from "./posts";
import { type ScoreRow, scoreRows } from "./score-rows";

export interface GivenField {
  readonly text: string;
  readonly problem: Problem | null;
  readonly onChange: (text: string) => void;
  readonly onBlur: () => void;
}

export interface GivenFields {
  readonly rows: readonly ScoreRow[];
  readonly posts: Posts;
  readonly field: (name: FieldName) => GivenField;
  readonly remark: (party: PartyName) => string;
  readonly changeRemark: (party: PartyName, text: string) => void;
}

/**
 * The fields for what the user knows. What is valid is kept with the workbook as it is typed; what is not stays in its
 * field and counts for nothing.
 */
export function useGiven(review: Review): GivenFields {
  const { settings, changeSettings } = usePane();
  const [drafts, setDrafts] = useState<Drafts>({});
  const { given, remarks } = settings;
  const rows = scoreRows(review, settings);
  const posts = postsOf(review, settings);
  const field = (name: FieldName): GivenField => {
    const text = fieldText(name, drafts, given);
    const reading = readField(name, text, rows, posts);
    return {
      text,
      problem: isProblem(reading) ? reading : null,
      onChange: (typed) => {
        setDrafts((before) => ({ ...before, [name]: typed }));
        const value = readField(name, typed, rows, posts);
        changeSettings({ given: withValue(given, name, isProblem(value) ? null : value), seen: review.typed });
      },
      onBlur: () => {
        if (!isProblem(reading)) {
          setDrafts((before) => ({ ...before, [name]: undefined }));
        }
      },
    };
  };
  return {
    rows,
    posts,
    field,
    remark: (party) => remarks[party] ?? "",
    changeRemark: (party, text) => {
      changeSettings({ remarks: withEntry(remarks, party, text === "" ? null : text), seen: review.typed });
    },
  };
}
