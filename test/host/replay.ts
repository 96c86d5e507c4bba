import { loadClient } from "./client";
import type { Client } from "./client";
import { PROFILES } from "./profiles";
import type { ProfileName } from "./profiles";
import type { Answer, RequestBody } from "./wire/protocol";

/** What was once said between the library and an Excel. The log of a host has this shape. */
export type Transcript = readonly { readonly request: RequestBody; readonly answer: Answer }[];

/** Gives the recorded answers again, as long as the same is asked in the same order. */
export function replay(transcript: Transcript, profile: ProfileName = "m365"): Client {
  let position = 0;
  return loadClient(PROFILES[profile], (body) => {
    const entry = transcript[position];
    if (!entry || JSON.stringify(body) !== JSON.stringify(entry.request)) {
      return Promise.reject(new Error(`Sync ${position} is not the one that was recorded`));
    }
    position += 1;
    return Promise.resolve(structuredClone(entry.answer));
  });
}
